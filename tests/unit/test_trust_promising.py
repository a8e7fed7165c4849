"""Who could still come into the top, and how likely that is."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from tests.pools import pool_of, random_pool, words
from tests.requests import DESIGN_REQUEST
from wsp_desk.matching import Request, Result, Search
from wsp_desk.trust.hidden import hidden_by_unknown
from wsp_desk.trust.promising import promising

LICENCE = {"kind": "licences", "value": ["B"], "weight": 1}
LEVEL = {"kind": "education", "value": {"min": 3}, "weight": 2}
SPOKEN = {"kind": "language", "value": {"nl_spoken": 3}, "weight": 4}
BOTH = {"kind": "language", "value": {"nl_spoken": 3, "nl_written": 3}, "weight": 4}
SOFT = [{**criterion, "importance": "strong"} for criterion in DESIGN_REQUEST["criteria"]]


def found(pool: Any, *criteria: dict[str, Any]) -> Result:
    return Search(pool).run(Request.from_json({"criteria": list(criteria)}, words()))


def chance_by_hand(result: Result, row: int, bar: float) -> float:
    """Every set of answers, one by one."""
    rows, total = np.array([row]), float(result.weights.sum())
    unknown = [place for place, graded in enumerate(result.graded) if not graded.known[row]]
    chance = 0.0
    for answers in itertools.product([False, True], repeat=len(unknown)):
        score, likely = float(result.low(rows)[0]), 1.0
        for place, met in zip(unknown, answers, strict=True):
            expected = float(result.expected_of(place, rows)[0])
            likely *= expected if met else 1.0 - expected
            score += met * float(result.weights[place]) / total
            if result.request.criteria[place].importance.value == "must" and not met:
                likely = 0.0
        chance += likely * (score >= bar - 1e-9)
    return chance


@pytest.mark.parametrize("criteria", [DESIGN_REQUEST["criteria"], SOFT])
def test_chances_are_those_of_going_through_every_set_of_answers(criteria: list[dict[str, Any]]) -> None:
    result = found(random_pool(3000, seed=3), *criteria)
    bar = float(result.expected[result.ranking(20).positions[-1]])
    named = promising(result, 20)
    assert named.dossiers
    for each in named.dossiers:
        assert each.chance == pytest.approx(chance_by_hand(result, each.row, bar), abs=1e-9)
    chances = [round(each.chance, 9) for each in named.dossiers]
    assert chances == sorted(chances, reverse=True)


def test_whoever_one_answer_brings_in_counts_here_too() -> None:
    result = found(random_pool(600, seed=4), *SOFT)
    one = {each.row for each in hidden_by_unknown(result, 20, most=600).dossiers}
    several = {each.row for each in promising(result, 20, most=600).dossiers}
    assert one < several
    top = set(result.order(20).tolist())
    assert not several & top


def test_it_says_everything_that_is_to_be_asked() -> None:
    good = {"licences": ["B"], "work_level": 4, "nl_spoken": 4, "nl_written": 4}
    pool = pool_of([good, good, {"licences": ["B"]}, {"licences": []}, {"nl_spoken": 4, "licences": ["B"]}])
    named = promising(found(pool, LICENCE, LEVEL, BOTH), 2).dossiers
    assert {each.row: each.fields for each in named} == {
        2: ("work_level", "nl_spoken", "nl_written"),
        4: ("work_level", "nl_written"),
    }


def test_an_unknown_must_has_to_be_met_and_an_unknown_exclusion_not() -> None:
    known = [{"licences": ["B"], "work_level": 4}] * 30
    without = [{"licences": [], "work_level": 4}] * 10
    pool = pool_of([*known, *without, {"licences": ["B"]}])
    for importance, kept in (("must", 1.0), ("exclude", 0.0)):
        asked = {**LEVEL, "importance": importance} | ({} if importance == "must" else {"value": {"min": 6}})
        result = found(pool, {**LICENCE, "weight": 5}, asked)
        chances = {each.row: each.chance for each in promising(result, 20, most=50).dossiers}
        expected = float(result.expected_of(1, np.array([40]))[0])
        assert chances[40] == pytest.approx(expected if kept else 1.0 - expected)


@pytest.mark.parametrize("top", [0, 600, 700])
def test_without_a_border_nobody_is_promising(top: int) -> None:
    assert promising(found(random_pool(600), *SOFT), top).to_json() == {"count": 0, "dossiers": []}


def test_without_weight_nobody_is_promising() -> None:
    assert promising(found(random_pool(60), {**LICENCE, "weight": 0}), 5).count == 0


def test_many_criteria_are_weighed_too() -> None:
    more = [
        {"kind": "employability", "value": ["2"]},
        {"kind": "conditions", "value": ["noise"]},
        {"kind": "support", "value": {"offers": []}},
        {"kind": "sector", "value": ["H"]},
    ]
    named = promising(found(random_pool(400), *SOFT, *more), 20, most=400)
    assert named.dossiers
    assert all(0.0 <= each.chance <= 1.0 for each in named.dossiers)
