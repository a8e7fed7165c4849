"""The best next questions: what an answer is worth is counted again here, by giving every answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pytest

from tests.judged import REQUEST, with_outcomes
from tests.pools import pool_of, random_pool, words
from wsp_desk.matching import Importance, Request, Search
from wsp_desk.matching.result import Result
from wsp_desk.trust import judge_of, load_rules
from wsp_desk.trust.hidden import hidden_by_unknown, one_answer
from wsp_desk.trust.question_texts import question_about
from wsp_desk.trust.questions import Holder, best_questions
from wsp_desk.trust.value import COST, Shortlist
from wsp_desk.trust.waiting import field_to_ask

WITHOUT_MUSTS = [{**criterion, "importance": "strong"} for criterion in REQUEST["criteria"]]
TWO_OF_A_KIND = [
    {"kind": "licences", "value": ["B"], "weight": 2},
    {"kind": "licences", "value": ["C"], "weight": 1},
    {"kind": "hours_week", "value": {"min": 24, "max": 32}, "importance": "must"},
    {"kind": "language", "value": {"nl_spoken": 4}, "importance": "exclude"},
]
LICENCE = {"kind": "licences", "value": ["B"], "weight": 1}
HOURS = {"kind": "hours_week", "value": {"min": 24, "max": 32}, "weight": 3}


def found(pool: Any, criteria: list[dict[str, Any]]) -> Result:
    return Search(pool).run(Request.from_json({"criteria": criteria}, words()))


def worth(result: Result, row: int, scores: Mapping[int, float] = {}) -> float:
    """What presenting a dossier is worth; `scores` are answers, by place of the criterion."""
    total, chance, score = float(result.weights.sum()), 1.0, 0.0
    for place, line in enumerate(result.ledger(row)):
        given = scores.get(place, line.score)
        if line.importance.removes and not line.known and place not in scores:
            chance *= 1 - given if line.importance is Importance.EXCLUDE else given
            given = 1.0
        score += line.weight * given / total
    return max(chance * score - (1 - chance) * COST, 0.0)


def answers(result: Result, row: int, field: str) -> Iterator[tuple[float, dict[int, float]]]:
    """Every answer about a field: its chance, and the evidence of the criteria that wait for it."""
    waiting = {
        place: line.score
        for place, line in enumerate(result.ledger(row))
        if not line.known and field_to_ask(line.asked, result.pool, row) == field
    }
    edges = sorted({0.0, 1.0, *waiting.values()})
    for below, above in pairwise(edges):
        yield above - below, {place: float(score >= above) for place, score in waiting.items()}


def top_worth(result: Result, top: int, row: int, scores: Mapping[int, float]) -> float:
    """The worth of the shortlist after an answer about one dossier."""
    ledger, worths = result.ledger(row), []
    for other in result.rows.tolist():
        gone = other == row and any(
            ledger[place].importance.removes
            and (score == 1) == (ledger[place].importance is Importance.EXCLUDE)
            for place, score in scores.items()
        )
        worths.append(0.0 if gone else worth(result, other, scores if other == row else {}))
    return sum(sorted(worths)[-top:])


@pytest.mark.parametrize("criteria", [REQUEST["criteria"], WITHOUT_MUSTS, TWO_OF_A_KIND])
@pytest.mark.parametrize("top", [1, 6, 20])
def test_a_gain_is_what_giving_every_answer_adds(criteria: list[dict[str, Any]], top: int) -> None:
    result = found(random_pool(60, seed=5), criteria)
    shortlist = Shortlist(result, top)
    now = sum(sorted(worth(result, row) for row in result.rows.tolist())[-top:])
    assert shortlist.value == pytest.approx(now)
    told = {
        (int(result.rows[position]), field): gain
        for field, gains in shortlist.gains().items()
        for position, gain in zip(shortlist.positions.tolist(), gains.tolist(), strict=True)
        if gain == gain
    }
    fields = {field for _, field in told}
    for row in result.rows.tolist():
        for field in fields:
            given = list(answers(result, row, field))
            if not given[0][1]:
                assert (row, field) not in told
                continue
            after = sum(chance * top_worth(result, top, row, scores) for chance, scores in given)
            assert told.get((row, field), 0.0) == pytest.approx(after - now, abs=1e-7)
    assert told


@pytest.mark.parametrize(
    "criteria,size", [(REQUEST["criteria"], 900), (WITHOUT_MUSTS, 900), (TWO_OF_A_KIND, 90)]
)
def test_the_best_questions_come_first_and_can_be_read(criteria: list[dict[str, Any]], size: int) -> None:
    pool = random_pool(size)
    result = found(pool, criteria)
    questions = best_questions(judge_of(pool), result, 10, most=15)
    gains = [each.gain for each in questions.best]
    assert gains == sorted(gains, reverse=True)
    assert gains[0] > 0
    assert questions.count >= len(gains) > 0
    for each in questions.best:
        assert each.answered == one_answer(result, each.row, each.field)
        assert each.enters == (each.answered.best <= 10 < each.rank)
        assert str(each.question).endswith(("?", "."))
        assert each.criteria
        assert str(each.rank) in str(each.effect)
        assert f"{each.answered.best} tot {each.answered.best}." not in str(each.effect)


def test_whoever_is_worth_asking_outside_the_top_is_hidden_by_unknown() -> None:
    pool = random_pool(900)
    result = found(pool, WITHOUT_MUSTS)
    asked = {
        (each.dossier, each.field)
        for each in best_questions(judge_of(pool), result, 10, most=10_000).best
        if each.rank > 10
    }
    hidden = hidden_by_unknown(result, 10, most=10_000)
    entering = {(each.dossier, field) for field in hidden.by_field for each in hidden.through(field)}
    assert asked
    assert asked <= entering


def test_per_field_everybody_is_named_who_comes_in_through_it() -> None:
    result = found(random_pool(900), WITHOUT_MUSTS)
    hidden = hidden_by_unknown(result, 10, most=10_000)
    for field, count in hidden.by_field.items():
        named = hidden.through(field)
        assert len(named) == count
        assert all(each.answered.field == field and each.answered.best <= 10 < each.rank for each in named)
    assert hidden.through("ground") == ()
    shown = hidden.to_json()["fields"]
    assert {each["field"]: each["count"] for each in shown} == dict(hidden.by_field)


def test_questions_are_grouped_by_holder_and_none_is_lost() -> None:
    pool = random_pool(400)
    questions = best_questions(judge_of(pool), found(pool, WITHOUT_MUSTS), 10)
    one, other = Holder("Gemeente Breda", "M-1"), Holder("UWV", "")
    holders = {each.row: one if each.row % 2 else other for each in questions.best}
    groups = questions.by_holder(holders)
    assert {group.holder for group in groups} <= {one, other}
    assert [group.gain for group in groups] == sorted((group.gain for group in groups), reverse=True)
    assert sum(len(group.questions) for group in groups) == len(questions.best)
    assert [each["holder"] for each in questions.to_json(holders)["holders"]] == [
        group.holder.number for group in groups
    ]
    assert "holders" not in questions.to_json()
    assert [str(each.label) for each in (one, other, Holder())] == [
        "dossierhouder M-1, Gemeente Breda",
        "dossierhouder onbekend, UWV",
        "dossierhouder onbekend",
    ]


def test_an_unknown_must_is_asked_although_its_dossier_is_in_the_top_already() -> None:
    pool = pool_of([{"hours_max": 32}, {"licences": ["B"]}, {"licences": ["AM"], "hours_max": 10}])
    result = found(pool, [{**LICENCE, "importance": "must"}, HOURS])
    best = best_questions(judge_of(pool), result, 2).best
    assert ("D0", "licences") in {(each.dossier, each.field) for each in best}


def test_nothing_is_asked_when_everything_is_known_or_nobody_is_found() -> None:
    pool = pool_of([{"licences": ["B"], "hours_max": 32}, {"licences": ["AM"], "hours_max": 32}])
    everything = best_questions(judge_of(pool), found(pool, [LICENCE, HOURS]))
    assert (everything.best, everything.count) == ((), 0)
    assert everything.value == pytest.approx(1 + 0.75)
    nobody = found(pool, [{"kind": "hours_week", "value": {"min": 60}, "importance": "must"}])
    assert best_questions(judge_of(pool), nobody).to_json() == {
        "top": 20,
        "value": 0.0,
        "count": 0,
        "questions": [],
    }


def test_a_failing_rule_lends_its_question() -> None:
    rule = next(rule for rule in load_rules() if rule.fields[0] == "licences" and rule.kind == "missing")
    dossiers = [
        {"hours_max": 28},
        {"licences": ["AM"], "hours_max": 32},
        {"licences": ["B"], "hours_max": 10},
    ]
    pool = with_outcomes(pool_of(dossiers), {rule.id: [1, 0, 0]})
    asked = best_questions(judge_of(pool), found(pool, [LICENCE, HOURS]), 1).best
    question = next(each for each in asked if (each.dossier, each.field) == ("D0", "licences"))
    assert (str(question.question), question.rule) == (rule.question, rule.id)
    assert str(question_about("courses")) == "Wat moet er staan bij cursussen?"
