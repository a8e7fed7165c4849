"""Verdict, coverage and reasons: only what this request rests on counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.judged import with_outcomes
from tests.pools import pool_of, words
from wsp_desk.errors import KnownError
from wsp_desk.fields import Status
from wsp_desk.matching import Request, Search
from wsp_desk.trust.reasons import reasons_for
from wsp_desk.trust.rules import load_rules
from wsp_desk.trust.thresholds import Thresholds, Verdict, load_thresholds
from wsp_desk.trust.verdict import Judge

RULES = load_rules()
THRESHOLDS = Thresholds(trust=0.75, present=0.35, unknown_must=Verdict.ASK)
FULL = {
    "occupations": ["o:heftruckchauffeur"],
    "hours_min": 24,
    "hours_max": 32,
    "licences": ["B"],
    "available": 1,
}
OCCUPATION = {"kind": "occupation", "value": "heftruckchauffeur", "weight": 4}
HOURS = {"kind": "hours_week", "value": {"min": 24, "max": 32}, "weight": 3}
LICENCE = {"kind": "licences", "value": ["B"], "weight": 1}
AVAILABLE = {"kind": "available_by", "value": "2026-12-15", "weight": 2}


def judged(
    dossier: dict[str, Any],
    *criteria: dict[str, Any],
    fails: tuple[str, ...] = (),
    thresholds: Thresholds = THRESHOLDS,
) -> tuple[Verdict, float, list[str]]:
    pool = with_outcomes(pool_of([dossier]), {rule: [1] for rule in fails})
    judge = Judge(pool, RULES, thresholds)
    result = Search(pool).run(Request.from_json({"criteria": list(criteria)}, words()))
    judgement = judge.judge(result)
    verdict, coverage = judgement.of(0)
    assert judgement.counts == {each: int(each is verdict) for each in Verdict}
    return verdict, coverage, [str(reason) for reason in reasons_for(judge, result, 0, verdict, coverage)]


def test_everything_known_is_trusted() -> None:
    verdict, coverage, reasons = judged(FULL, OCCUPATION, HOURS, LICENCE)
    assert (verdict, coverage) == (Verdict.TRUST, 1.0)
    assert reasons == ["Alles waar deze vraag op rust is bekend, vers en zonder tegenspraak."]


def test_coverage_is_the_weight_on_known_fields() -> None:
    verdict, coverage, reasons = judged(
        {**FULL, "hours_min": None, "hours_max": None}, OCCUPATION, HOURS, LICENCE
    )
    assert coverage == pytest.approx(5 / 8)
    assert verdict is Verdict.ASK
    assert reasons == ["Niet meer dan 62 procent van deze vraag rust op gegevens die kloppen."]


def test_too_little_to_go_on_is_not_presented() -> None:
    verdict, coverage, _ = judged({"licences": ["B"]}, OCCUPATION, HOURS, LICENCE)
    assert (verdict, coverage) == (Verdict.DO_NOT_PRESENT, pytest.approx(1 / 8))


@pytest.mark.parametrize("status", [Status.STALE, Status.CONTRADICTED])
def test_a_value_that_is_stale_or_contradicted_covers_nothing(status: Status) -> None:
    verdict, coverage, _ = judged({**FULL, "status": {"licences": status}}, OCCUPATION, LICENCE)
    assert coverage == pytest.approx(4 / 5)
    assert verdict is Verdict.TRUST


def test_a_serious_contradiction_asks_and_takes_the_ground_away() -> None:
    verdict, coverage, reasons = judged(FULL, OCCUPATION, HOURS, fails=("hours-min-over-max",))
    assert (verdict, coverage) == (Verdict.ASK, pytest.approx(4 / 7))
    assert reasons[0] == "Minimale uren zijn hoger dan maximale uren"


def test_a_blocking_rule_on_a_field_of_this_request_stops() -> None:
    verdict, _, reasons = judged(FULL, OCCUPATION, AVAILABLE, fails=("available-no-but-date-past",))
    assert verdict is Verdict.DO_NOT_PRESENT
    assert reasons[0] == "Niet beschikbaar, maar beschikbaar vanaf een datum die voorbij is"


def test_a_blocking_rule_on_another_field_does_not_count() -> None:
    assert judged(FULL, OCCUPATION, HOURS, fails=("available-no-but-date-past",))[0] is Verdict.TRUST


def test_refused_consent_counts_for_every_request() -> None:
    verdict, coverage, reasons = judged(FULL, OCCUPATION, fails=("consent-refused",))
    assert (verdict, coverage) == (Verdict.DO_NOT_PRESENT, 1.0)
    assert reasons == ["Geen toestemming om gegevens te delen"]


def test_a_missing_field_is_no_trouble_when_another_field_tells_it() -> None:
    education = {"kind": "education", "value": {"min": 3}}
    known_by_school = {"education_level": 4}
    assert judged(known_by_school, education, fails=("work-level-missing",))[0] is Verdict.TRUST
    assert judged({}, education, fails=("work-level-missing",))[0] is Verdict.DO_NOT_PRESENT


def test_a_minor_rule_changes_nothing() -> None:
    verdict, coverage, _ = judged(FULL, OCCUPATION, LICENCE, fails=("car-without-licence", "sector-missing"))
    assert (verdict, coverage) == (Verdict.TRUST, 1.0)


def test_an_unknown_must_is_asked_about() -> None:
    licence = {**LICENCE, "importance": "must"}
    dossier = {**FULL, "licences": None}
    verdict, coverage, reasons = judged(dossier, OCCUPATION, licence)
    assert (verdict, coverage) == (Verdict.ASK, pytest.approx(4 / 5))
    assert reasons == ["Onbekend of dit klopt, en het moet: Rijbewijs"]
    strict = Thresholds(0.75, 0.35, Verdict.DO_NOT_PRESENT)
    assert judged(dossier, OCCUPATION, licence, thresholds=strict)[0] is Verdict.DO_NOT_PRESENT


def test_an_unknown_exclusion_is_asked_about_without_weight() -> None:
    verdict, coverage, _ = judged(
        {**FULL, "licences": None}, OCCUPATION, {"kind": "licences", "value": ["B"], "importance": "exclude"}
    )
    assert (verdict, coverage) == (Verdict.ASK, 1.0)


def test_a_criterion_without_weight_does_not_count() -> None:
    nothing = {**HOURS, "weight": 0}
    assert judged(FULL, OCCUPATION, nothing, fails=("hours-min-over-max",))[0] is Verdict.TRUST


def test_a_request_without_criteria_rests_on_nothing() -> None:
    assert judged(FULL)[:2] == (Verdict.TRUST, 1.0)
    assert judged(FULL, fails=("dossier-stale",))[0] is Verdict.ASK


def test_moving_a_weight_gives_the_same_as_judging_afresh() -> None:
    pool = with_outcomes(
        pool_of([FULL, {"licences": ["B"]}, {**FULL, "licences": None}]), {"hours-missing": [0, 1, 0]}
    )
    search, judge = Search(pool), Judge(pool, RULES, THRESHOLDS)
    for weight in (1, 8, 0, 3):
        request = Request.from_json({"criteria": [OCCUPATION, {**LICENCE, "weight": weight}, HOURS]}, words())
        again, afresh = (
            judge.judge(search.run(request)),
            Judge(pool, RULES, THRESHOLDS).judge(search.run(request)),
        )
        assert np.array_equal(again.verdicts, afresh.verdicts)
        assert np.array_equal(again.coverage, afresh.coverage)


def test_a_rule_that_was_not_there_at_build_does_not_judge() -> None:
    assert judged(FULL, OCCUPATION, fails=("a-rule-of-last-year",))[0] is Verdict.TRUST


def test_two_judges_with_different_rules_over_one_pool_disagree() -> None:
    pool = with_outcomes(pool_of([FULL]), {"consent-refused": [1], "hours-min-over-max": [1]})
    result = Search(pool).run(Request.from_json({"criteria": [HOURS]}, words()))
    lenient = [rule for rule in RULES if rule.id == "hours-min-over-max"]
    assert Judge(pool, RULES, THRESHOLDS).judge(result).of(0)[0] is Verdict.DO_NOT_PRESENT
    assert Judge(pool, lenient, Thresholds(0, 0, Verdict.ASK)).judge(result).of(0)[0] is Verdict.ASK


def test_a_removed_dossier_has_no_verdict() -> None:
    pool = pool_of([{**FULL, "licences": ["AM"]}])
    request = Request.from_json({"criteria": [{**LICENCE, "importance": "must"}]}, words())
    with pytest.raises(KeyError):
        Judge(pool, RULES, THRESHOLDS).judge(Search(pool).run(request)).of(0)


def test_the_shipped_thresholds_are_in_order() -> None:
    found = load_thresholds()
    assert 0 < found.present < found.trust < 1
    assert found.unknown_must is Verdict.ASK


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[coverage]\ntrust=0.3\npresent=0.5\n[must]\nunknown='ask'", "present"),
        ("[coverage]\ntrust=1.3\npresent=0.5\n[must]\nunknown='ask'", "trust"),
        ("[coverage]\ntrust=0.7\npresent=0.5\n[must]\nunknown='trust'", "unknown"),
        ("[coverage]\ntrust=0.7\nprecent=0.5\n[must]\nunknown='ask'", "precent"),
        ("[coverage]\ntrust=0.7\npresent=0.5\n", "must"),
    ],
)
def test_thresholds_that_make_no_sense_are_refused(tmp_path: Path, content: str, named: str) -> None:
    (tmp_path / "verdict.toml").write_text(content, "utf-8")
    with pytest.raises(KnownError, match=named):
        load_thresholds(tmp_path / "verdict.toml")
