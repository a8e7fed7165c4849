"""The answer both front ends show: its shape, its sums, and what its flags say about this question."""

from __future__ import annotations

import itertools
import json
from datetime import date
from typing import Any

import pytest

from tests.judged import REQUEST, random_judged_pool, with_outcomes
from tests.pools import pool_of, words
from wsp_desk.matching import Request, Search
from wsp_desk.pool import Pool
from wsp_desk.trust import Answer, AnsweredMatch, Outcome, Severity, Verdict, answer
from wsp_desk.trust.answer import answered_match
from wsp_desk.trust.verdict import judge_of

LICENCE = {"kind": "licences", "value": ["B"], "weight": 2}
HOURS = {"kind": "hours_week", "value": {"min": 24, "max": 32}, "weight": 3}
LINE_KEYS = [
    "criterion",
    "importance",
    "weight",
    "score",
    "known",
    "estimate",
    "contribution",
    "field",
    "value",
    "since",
    "sentence",
]


def asked(pool: Pool, *criteria: dict[str, Any], top: int = 10) -> Answer:
    request = Request.from_json({"criteria": list(criteria)}, words())
    return answer(pool, Search(pool), request, top)


def of(found: Answer, dossier: str) -> AnsweredMatch:
    (match,) = [match for match in found.matches if match.dossier == dossier]
    return match


def two_dossiers(**outcomes: list[int]) -> Pool:
    dossiers = [
        {"id": "K1A-2B", "licences": ["B"], "hours_min": 24, "hours_max": 32, "since": date(2026, 9, 7)},
        {"id": "K2A-3B", "licences": ["B"]},
    ]
    return with_outcomes(
        pool_of(dossiers), {rule.replace("_", "-"): codes for rule, codes in outcomes.items()}
    )


@pytest.fixture(scope="module")
def found() -> Answer:
    pool = random_judged_pool(3000)
    return answer(pool, Search(pool), Request.from_json(REQUEST, words()), 25)


def test_the_document_has_the_promised_shape(found: Answer) -> None:
    document = json.loads(json.dumps(found.to_json({"file": "pool.wsp"})))
    assert {
        "snapshot",
        "request",
        "total",
        "by_verdict",
        "elapsed_ms",
        "criteria",
        "matches",
    } <= document.keys()
    assert document["snapshot"] == {"as_of": "2026-11-16", "dossiers": 3000, "file": "pool.wsp"}
    assert document["by_verdict"].keys() == {"trust", "ask", "do_not_present"}
    assert [each.keys() for each in document["criteria"]] == [{"criterion", "pass", "fail", "unknown"}] * 8
    for match in document["matches"]:
        promised = {"rank", "dossier", "expected", "low", "high", "coverage", "verdict", "reasons", "ledger"}
        assert promised <= match.keys()
        assert match["reasons"]
        assert all(list(line) == LINE_KEYS for line in match["ledger"])


@pytest.mark.parametrize("top", [1, 2, 3, 4])
def test_among_equals_who_can_be_believed_stands_first_and_keeps_the_rank(top: int) -> None:
    ids = ["K1A-2B", "K2A-3B", "K3A-4B", "K4A-5B"]
    pool = with_outcomes(
        pool_of([{"id": name, "licences": ["B"]} for name in ids]),
        {"consent-refused": [1, 0, 0, 0], "consent-missing": [0, 1, 0, 0]},
    )
    found = asked(pool, LICENCE, top=top)
    order = ["K3A-4B", "K4A-5B", "K2A-3B", "K1A-2B"]
    assert [match.dossier for match in found.matches] == order[:top]
    assert {(match.rank, match.tied) for match in found.matches} == {(1, True)}


def test_a_verdict_never_comes_before_a_score(found: Answer) -> None:
    assert [match.rank for match in found.matches] == sorted(match.rank for match in found.matches)
    scores = [match.expected for match in found.matches]
    assert all(left >= right - 1e-9 for left, right in itertools.pairwise(scores))


def test_its_numbers_add_up(found: Answer) -> None:
    assert sum(found.by_verdict.values()) == found.total == found.result.total
    assert len(found.matches) == 25
    for match in found.matches:
        assert 0 <= match.low <= match.expected + 1e-12 <= match.high + 2e-12 <= 1 + 3e-12
        assert sum(line.contribution for line in match.ledger) == pytest.approx(match.expected, abs=1e-9)
        assert 0 <= match.coverage <= 1
        assert (match.verdict, match.coverage) == found.judgement.of(match.row)


def test_coverage_never_exceeds_what_is_known(found: Answer) -> None:
    for match in found.matches:
        weight = sum(line.weight for line in match.ledger)
        known = sum(line.weight for line in match.ledger if line.known)
        assert match.coverage <= known / weight + 1e-12


def test_a_flag_tells_what_one_answer_does_to_this_question() -> None:
    found = asked(two_dossiers(hours_missing=[0, 1]), LICENCE, HOURS)
    (flag,) = found.matches[1].flags
    assert (flag.severity, flag.outcome, flag.relevant) == (Severity.SERIOUS, Outcome.FAILS, True)
    assert str(flag.title) == "Uren per week niet ingevuld"
    assert str(flag.effect) == (
        "Wij weten niet of de uren passen. Eén antwoord brengt dit dossier op plaats 1 tot 2."
    )
    assert found.matches[0].flags == []


def test_any_field_that_tells_the_level_can_be_asked_about() -> None:
    pool = with_outcomes(
        pool_of([{}, {"work_level": 4}]), {"work-level-missing": [1, 0], "education-missing": [1, 0]}
    )
    found = asked(pool, {"kind": "education", "value": {"min": 3}})
    effects = {flag.rule.id: str(flag.effect) for flag in of(found, "D0").flags}
    assert effects.keys() == {"work-level-missing", "education-missing"}
    assert all(
        "Eén antwoord" in effect or "verandert de plaats niet" in effect for effect in effects.values()
    )


def test_a_flag_says_since_which_dump() -> None:
    found = asked(two_dossiers(sector_missing=[1, 0]), LICENCE)
    (flag,) = found.matches[0].flags
    assert flag.since == date(2026, 9, 7)
    assert flag.to_json()["since"] == "2026-09-07"


def test_a_flag_on_another_field_says_it_does_not_count() -> None:
    found = asked(two_dossiers(available_missing=[1, 1], sector_missing=[1, 1]), LICENCE)
    effects = {str(flag.effect) for flag in found.matches[0].flags}
    assert effects == {"Telt niet mee in deze vraag."}
    assert found.matches[0].verdict is Verdict.TRUST


def test_the_flags_that_count_come_first_and_the_most_severe_of_those() -> None:
    pool = two_dossiers(
        sector_missing=[1, 0], licences_missing=[1, 0], consent_refused=[1, 0], car_without_licence=[1, 0]
    )
    found = asked(pool, {**LICENCE, "value": ["C"]}, HOURS)
    order = [flag.rule.id for flag in of(found, "K1A-2B").flags]
    # The licences are known, so "missing" does not count, however severe.
    assert order == ["consent-refused", "car-without-licence", "licences-missing", "sector-missing"]


def test_an_excepted_rule_gives_its_reason() -> None:
    found = asked(two_dossiers(education_missing=[2, 3]), LICENCE)
    (flag,) = found.matches[0].flags
    assert (flag.outcome, flag.relevant) == (Outcome.EXCEPTED, False)
    assert "volgt nog een opleiding" in str(flag.effect)
    assert found.matches[1].flags == []


def test_an_excepted_rule_says_when_it_is_looked_at_again() -> None:
    school = {"id": "K1A-2B", "licences": ["B"], "education_end": date(2027, 7, 9)}
    unable = {"id": "K2A-3B", "licences": ["B"], "employability": 4, "since": date(2026, 9, 7)}
    outcomes = {"education-missing": [2, 3, 2], "hours-missing": [3, 2, 3]}
    pool = with_outcomes(pool_of([school, unable, {"id": "K3A-4B", "licences": ["B"]}]), outcomes)
    found = asked(pool, LICENCE)
    effects = [str(flag.effect) for match in found.matches for flag in match.flags]
    assert effects[0].endswith("Wij kijken hier weer naar op 9-7-2027.")
    assert effects[1].endswith("Wij kijken hier weer naar op 6-3-2027.")
    assert "weer naar op" not in effects[2]


def test_what_is_in_order_is_said_too() -> None:
    found = asked(two_dossiers(), LICENCE, HOURS)
    full, half = found.matches[0].fine, found.matches[1].fine
    assert full is not None
    assert half is not None
    assert [str(label) for label in full.criteria] == ["Rijbewijs", "Uren per week"]
    assert [str(label) for label in half.criteria] == ["Rijbewijs"]
    assert str(full.sentence).endswith("laatst veranderd in de dump van 7-9-2026.")


def test_nothing_in_order_says_nothing() -> None:
    assert asked(pool_of([{}]), LICENCE).matches[0].fine is None


def test_a_dossier_below_the_matches_can_be_asked_for() -> None:
    pool = two_dossiers()
    found = asked(pool, LICENCE, HOURS, top=1)
    row = pool.row_of("K2A-3B")
    assert row is not None
    below = answered_match(found, judge_of(pool), row)
    assert below is not None
    assert (below.dossier, below.rank, below.tied) == ("K2A-3B", 1, True)
    assert below.verdict is Verdict.ASK
    removed = asked(pool, LICENCE, {**HOURS, "value": {"min": 4, "max": 6}, "importance": "must"})
    assert answered_match(removed, judge_of(pool), 0) is None


def test_equals_share_a_rank_and_say_so() -> None:
    found = asked(two_dossiers(), LICENCE)
    assert [(match.rank, match.tied) for match in found.matches] == [(1, True), (1, True)]


def test_nobody_found_is_an_answer_too() -> None:
    found = asked(two_dossiers(), {**LICENCE, "value": ["DE"], "importance": "must"})
    document = found.to_json()
    assert (document["total"], document["matches"], document["hidden"]["count"]) == (0, [], 0)
    assert set(document["by_verdict"].values()) == {0}
