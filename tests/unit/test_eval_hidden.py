"""The simulation of docs/evaluation.md, in small: unknowns hide fewer good people here than anywhere else."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest

from tests.eval import hidden_eval
from tests.eval.hidden_eval import (
    EMPLOYERS,
    FILTER,
    NAMED,
    POINTS_200,
    Figure,
    Report,
    falls,
    lines,
    simulate,
)
from tests.eval.hiding import ASKED_ABOUT, World, make_world, one_answer, registered
from wsp_desk.demo.recipe import load_recipe
from wsp_desk.matching import KINDS, Request, Search

PEOPLE = 4000


@lru_cache(maxsize=1)
def world() -> World:
    return make_world(PEOPLE, 1)


@lru_cache(maxsize=1)
def report() -> Report:
    return simulate(PEOPLE, 1, employers=5)


def test_what_is_promised_is_reached() -> None:
    assert falls(report()) == []


def test_a_filter_and_a_points_list_find_far_fewer() -> None:
    for figures in report().values():
        assert figures[NAMED].mean > figures[POINTS_200].mean + 0.2 > figures[FILTER].mean


def test_a_promise_that_is_broken_is_said() -> None:
    asked = dict(report()["everybody"])
    worse = {**asked, NAMED: Figure(0.89, 0.0), hidden_eval.BEST_FIVE: asked[hidden_eval.RANDOM_FIVE]}
    worse[hidden_eval.RANDOM_FIVE] = replace(worse[hidden_eval.RANDOM_FIVE], mean=1.0)
    assert len(falls({**report(), "everybody": worse})) == 2
    assert any(NAMED in line for line in lines(report()))


def test_fields_are_lost_at_the_published_rates() -> None:
    rates = {name: float(mask.mean()) for name, mask in world().lost.items()}
    published = {"education_level": 0.422, "sectors": 0.384, "employability": 0.26}
    for name, rate in published.items():
        assert rates[name] == pytest.approx(rate, abs=0.025)


def test_everything_is_known_before_and_an_answer_gives_it_back() -> None:
    truth, lost = world().truth, world().lost
    pool = registered(truth, lost)
    row = int(np.flatnonzero(lost["occupations"] & lost["hours_max"])[0])
    assert truth.known("hours_max")[row]
    assert not pool.known("hours_max")[row]
    assert len(pool.occupations[row]) == 0 < len(truth.occupations[row])
    answered = registered(truth, one_answer(lost, row, "hours_max"))
    assert answered.known("hours_max")[row]
    assert not answered.known("occupations")[row]
    assert np.array_equal(
        answered.known("hours_max") & ~pool.known("hours_max"), np.arange(truth.size) == row
    )
    for name in set(ASKED_ABOUT) - {"available_from", "languages"}:
        assert truth.known(name).mean() > 0.85, name


def test_hiding_nothing_changes_nothing() -> None:
    truth = world().truth
    nothing = {name: np.zeros(truth.size, bool) for name in ASKED_ABOUT}
    request = Request.from_json(json.loads(EMPLOYERS.read_text("utf-8"))[0], truth.vocabulary)
    before, after = Search(truth).run(request), Search(registered(truth, nothing)).run(request)
    assert before.expected.tolist() == after.expected.tolist()


def test_ten_employers_ask_every_kind_of_criterion() -> None:
    asked = json.loads(EMPLOYERS.read_text("utf-8"))
    assert len(asked) == 10
    assert {criterion["kind"] for each in asked for criterion in each["criteria"]} == set(KINDS)


def test_hardly_anybody_refuses_all_working_times() -> None:
    """Else the kind would say nothing about the people of the demo."""
    truth = world().truth
    both = (truth.values("office_hours") == 2) & (truth.values("irregular_hours") == 2)
    recipe = load_recipe().hours
    assert both.mean() == pytest.approx((1 - recipe.office) * (1 - recipe.irregular_only), abs=0.01)


def test_the_page_states_what_is_promised() -> None:
    page = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text("utf-8")
    for name in (*report()["good matches"], *report()["everybody"]):
        assert f"| {name} |" in page
