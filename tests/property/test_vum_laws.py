"""Profiles made from the contract go through a build; every query gives exactly those that satisfy it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vum_standard import QUERIES, haversine, naive, profiles
from wsp_desk import vocabulary
from wsp_desk.intake import Intake, load_mapping
from wsp_desk.intake.vum.checking import check
from wsp_desk.intake.vum.contract import MATCH
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.snapshot import Snapshot, build_snapshot, open_snapshot
from wsp_desk.vum import Query, answer_query, read_query
from wsp_desk.vum.query import QUERY

WORDS = vocabulary.load()
PROFILES = profiles(400, seed=7)


def kilometres(first: str, second: str) -> float:
    """Between two postcodes of the table; one that is not in it lies where its neighbours lie."""
    return 0.0 if first == second else haversine(*_middle(first), *_middle(second))


@cache
def _middle(pc4: str) -> tuple[float, float]:
    places = WORDS.places
    for digits in (4, 3, 2):
        near = [row for row, code in enumerate(places.pc4.tolist()) if str(code)[:digits] == pc4[:digits]]
        if near:
            return (
                sum(float(places.lat[row]) for row in near) / len(near),
                sum(float(places.lon[row]) for row in near) / len(near),
            )
    raise AssertionError(pc4)


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    """A snapshot of the profiles."""
    folder = tmp_path_factory.mktemp("vum")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSP_DESK_HOME", str(folder / "home"))
        file = folder / "profielen.json"
        file.write_text(json.dumps(PROFILES), "utf-8")
        intake = Intake([file], load_mapping("vum"), WORDS, date(2026, 11, 16))
        secret = Secret.from_passphrase("een zin die lang genoeg is")
        build_snapshot(intake, out=folder / "pool", secret=secret, signer=Signer.open_or_create(secret))
        assert not intake.quarantine
        assert intake.report.dossiers == len(PROFILES)
        with open_snapshot(folder / "pool", secret, TrustedBuilders.load()) as snapshot:
            yield snapshot


@settings(max_examples=150, deadline=None)
@given(
    QUERIES, st.dictionaries(st.sampled_from(sorted(QUERY.attributes)), st.sampled_from([None, {}, [], ""]))
)
def test_a_query_gives_exactly_the_profiles_that_satisfy_it(
    pool: Snapshot, raw: dict[str, Any], empty: dict[str, Any]
) -> None:
    """An attribute that is there and holds nothing asks nothing."""
    found = answer_query(pool, WORDS, read_query(json.dumps({"vraagObject": {**empty, **raw}})), 1000)
    assert {match["idWerkzoekende"] for match in found.matches} == naive(PROFILES, raw, kilometres)
    assert not found.more


def test_every_match_follows_the_contract(pool: Snapshot) -> None:
    everywhere = answer_query(pool, WORDS, Query("5038", 999), 1000).matches
    assert len(everywhere) == sum("mobiliteit" in profile for profile in PROFILES) > 100
    for match in everywhere:
        violations: list[Any] = []
        assert check(match, MATCH, "", violations) == match
        assert not violations


def test_a_match_says_what_was_delivered(pool: Snapshot) -> None:
    """Everything of the search profile comes back, apart from letters of postcodes and what is empty."""
    delivered = {profile["idWerkzoekende"]: profile for profile in PROFILES}
    for match in answer_query(pool, WORDS, Query("5038", 999), 1000).matches:
        profile = delivered[match["idWerkzoekende"]]
        for name in ("contractvorm", "werktijden", "vervoermiddel", "sector", "flexibiliteit"):
            kept = profile.get(name)
            kept = [part for part in kept if part] if isinstance(kept, list) else kept
            assert match.get(name) == (kept or None)
        postcodes = [each["mobiliteit"]["bemiddelingspostcode"] for each in (match, profile)]
        assert postcodes[0][:4] == postcodes[1][:4]
        assert postcodes[0].endswith("SS")


def test_the_nearest_come_first_and_no_more_than_asked(pool: Snapshot) -> None:
    some = answer_query(pool, WORDS, Query("5038", 999), 50)
    km = [kilometres("5038", match["mobiliteit"]["bemiddelingspostcode"][:4]) for match in some.matches]
    assert some.more
    assert len(some.matches) == 50
    assert km == sorted(km)
