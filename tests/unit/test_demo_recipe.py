"""The recipe: strictly read, complete, and speaking of things that exist."""

from __future__ import annotations

from typing import Any

import pytest

from wsp_desk import codes, vocabulary
from wsp_desk.demo.layout import HEADERS
from wsp_desk.demo.recipe import load_recipe, recipe_of
from wsp_desk.errors import BugError, KnownError
from wsp_desk.paths import data_file
from wsp_desk.settings import read_toml


@pytest.fixture
def table() -> dict[str, Any]:
    return read_toml(data_file("demo", "recipe.toml"))


def test_unknown_key_is_refused_by_name(table: dict[str, Any]) -> None:
    table["pool"]["candidate"] = 1
    with pytest.raises(KnownError, match="candidate"):
        recipe_of(table)


def test_unknown_section_is_refused_by_name(table: dict[str, Any]) -> None:
    table["wether"] = {}
    with pytest.raises(KnownError, match="wether"):
        recipe_of(table)


def test_missing_key_is_named(table: dict[str, Any]) -> None:
    del table["rot"]["Opleidingsniveau"]["rate"]
    with pytest.raises(KnownError, match=r"Opleidingsniveau.*rate"):
        recipe_of(table)


def test_a_ground_too_few_is_our_mistake(table: dict[str, Any]) -> None:
    del table["grounds"]["wsw"]
    with pytest.raises(BugError):
        recipe_of(table)


def test_every_column_is_one_of_the_dump() -> None:
    recipe = load_recipe()
    named = {*recipe.rot, *recipe.leaks.rates, *(pattern.column for pattern in recipe.patterns)}
    named |= {column for group in recipe.changes.groups for column in group}
    assert named <= set(HEADERS)


def test_every_concept_place_and_code_exists() -> None:
    recipe, words = load_recipe(), vocabulary.load()
    assert set(recipe.occupations.popular) <= set(words.occupations.index)
    assert set(recipe.places.thousands) <= set(words.places.municipality)
    assert {pattern.region for pattern in recipe.patterns} <= set(words.places.region)
    wishes = {wish for pair in recipe.support.wish_pairs for wish in pair} | set(recipe.support.wish_singles)
    assert wishes == set(codes.WISH.labels)


def test_weights_fit_what_they_choose_between() -> None:
    recipe = load_recipe()
    assert sum(ground.share for ground in recipe.grounds.values()) == pytest.approx(1)
    for ground in recipe.grounds.values():
        assert (len(ground.levels), len(ground.activity), len(ground.hours)) == (
            6,
            5,
            len(recipe.hours.choices),
        )
        assert sum(ground.activity) == pytest.approx(1)
    assert {len(row) for row in recipe.education.levels} == {len(codes.EDUCATION_LEVEL.labels)}
    assert len(recipe.education.words) == len(codes.EDUCATION_LEVEL.labels)
    assert len(recipe.travel.km) == len(recipe.travel.km_car) == len(recipe.travel.km_other)
    assert all(0 < rot.rate < 1 and 0 <= rot.loading <= 1 for rot in recipe.rot.values())
