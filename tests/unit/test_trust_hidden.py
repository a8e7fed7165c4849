"""Hidden by unknown is exact: counted again here dossier by dossier, from the ledgers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.judged import REQUEST
from tests.pools import pool_of, random_pool, words
from wsp_desk.matching import Request, Search
from wsp_desk.matching.evidence import EPSILON
from wsp_desk.matching.result import Result
from wsp_desk.trust.hidden import hidden_by_unknown, one_answer
from wsp_desk.trust.waiting import field_to_ask

WITHOUT_MUSTS = [{**criterion, "importance": "strong"} for criterion in REQUEST["criteria"]]
BOTH_LANGUAGES = {"kind": "language", "value": {"nl_spoken": 3, "nl_written": 3}, "weight": 5}
LICENCE = {"kind": "licences", "value": ["B"], "weight": 1}
HOURS = {"kind": "hours_week", "value": {"min": 24, "max": 32}, "weight": 3}


def found(pool: Any, *criteria: dict[str, Any]) -> Result:
    return Search(pool).run(Request.from_json({"criteria": list(criteria)}, words()))


def best_scores(result: Result, row: int) -> dict[str, float]:
    """Field → score after the best answer about it, from the ledger alone."""
    ledger = result.ledger(row)
    own, total = sum(line.contribution for line in ledger), sum(line.weight for line in ledger)
    gains: dict[str, float] = {}
    for line in ledger:
        field = None if line.known else field_to_ask(line.asked, result.pool, row)
        if field is not None and line.weight:
            gains[field] = gains.get(field, 0.0) + line.weight * (1 - line.score) / total
    return {field: own + gain for field, gain in gains.items()}


@pytest.mark.parametrize(
    "criteria", [REQUEST["criteria"], WITHOUT_MUSTS, [*WITHOUT_MUSTS[:3], BOTH_LANGUAGES, LICENCE]]
)
@pytest.mark.parametrize("top", [1, 5, 20])
def test_counts_are_those_of_counting_one_by_one(criteria: list[dict[str, Any]], top: int) -> None:
    result = found(random_pool(600), *criteria)
    bar = result.expected[result.ranking(top).positions[-1]]
    by_field: dict[str, int] = {}
    count = 0
    for row, expected in zip(result.rows.tolist(), result.expected.tolist(), strict=True):
        if expected >= bar - EPSILON:
            continue
        helping = [field for field, score in best_scores(result, row).items() if score >= bar - EPSILON]
        count += bool(helping)
        for field in helping:
            by_field[field] = by_field.get(field, 0) + 1
    hidden = hidden_by_unknown(result, top, most=5)
    assert hidden.count == count
    assert dict(hidden.by_field) == by_field
    assert len(hidden.dossiers) == min(count, 5)
    assert list(hidden.by_field.values()) == sorted(hidden.by_field.values(), reverse=True)


def test_named_dossiers_come_into_the_top_and_the_best_comes_first() -> None:
    result = found(random_pool(600), *WITHOUT_MUSTS)
    hidden = hidden_by_unknown(result, 10)
    assert hidden.dossiers
    scores = [best_scores(result, each.row)[each.answered.field] for each in hidden.dossiers]
    assert scores == sorted(scores, reverse=True)
    for each, score in zip(hidden.dossiers, scores, strict=True):
        others = np.delete(result.expected, result.position(each.row))
        assert each.answered.best == 1 + np.count_nonzero(others > score + EPSILON)
        assert each.answered.best <= 10 < each.rank
        assert each.answered.worst is None or each.answered.worst >= each.rank


def dossiers() -> Any:
    return pool_of(
        [
            {"licences": ["B"], "hours_max": 32},
            {"licences": ["AM"], "hours_max": 32},
            {"licences": None, "hours_max": 32},
            {"licences": ["B"], "hours_max": None},
        ]
    )


def test_one_answer_gives_the_places_between_best_and_worst() -> None:
    result = found(dossiers(), LICENCE, HOURS)
    answered = one_answer(result, 2, "licences")
    assert answered is not None
    assert (answered.best, answered.worst) == (1, 3)


def test_the_wrong_answer_about_a_must_removes() -> None:
    result = found(dossiers(), {**LICENCE, "importance": "must"}, HOURS)
    answered = one_answer(result, 2, "licences")
    assert answered is not None
    assert (answered.best, answered.worst) == (1, None)


def test_a_field_nobody_waits_for_changes_nothing() -> None:
    result = found(dossiers(), LICENCE, HOURS)
    assert one_answer(result, 0, "licences") is None
    assert one_answer(result, 2, "pc4") is None


def test_one_of_two_unknown_languages_is_not_enough() -> None:
    result = found(pool_of([{}, {"nl_spoken": 3}, {"nl_spoken": 3, "nl_written": 3}]), BOTH_LANGUAGES)
    assert one_answer(result, 0, "nl_spoken") is None
    assert one_answer(result, 1, "nl_written") is not None


@pytest.mark.parametrize("top", [0, 4, 10])
def test_when_everybody_is_in_the_top_nobody_is_hidden(top: int) -> None:
    assert hidden_by_unknown(found(dossiers(), LICENCE, HOURS), top).count == 0


def test_without_weight_nobody_is_hidden() -> None:
    assert hidden_by_unknown(found(dossiers()), 1).count == 0
