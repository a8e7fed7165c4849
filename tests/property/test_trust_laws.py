"""Laws of trust, on pools drawn by chance."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.judged import REQUEST, random_judged_pool, with_outcomes
from tests.pools import pool_of, words
from wsp_desk.charts.waterfall import of_match, whole_points
from wsp_desk.matching import Request, Search
from wsp_desk.trust import Verdict, answer, load_rules
from wsp_desk.trust.hidden import hidden_by_unknown, one_answer
from wsp_desk.trust.thresholds import VERDICTS, load_thresholds
from wsp_desk.trust.verdict import Judge

RULES = load_rules()
POOL = random_judged_pool(400, seed=3)
SEARCH = Search(POOL)
CRITERIA = REQUEST["criteria"]
IMPORTANCE = st.sampled_from(["must", "strong", "nice", "exclude"])
WEIGHT = st.sampled_from([None, 0, 0.5, 3, 8])
HARSHNESS = {Verdict.TRUST: 0, Verdict.ASK: 1, Verdict.DO_NOT_PRESENT: 2}


@st.composite
def requests(draw: st.DrawFn) -> Request:
    chosen = draw(
        st.lists(st.sampled_from(CRITERIA), min_size=1, max_size=8, unique_by=lambda each: each["kind"])
    )
    criteria: list[dict[str, Any]] = []
    for each in chosen:
        criterion = {"kind": each["kind"], "value": each["value"], "importance": draw(IMPORTANCE)}
        weight = draw(WEIGHT)
        criteria.append(criterion if weight is None else {**criterion, "weight": weight})
    return Request.from_json({"criteria": criteria}, words())


def judge() -> Judge:
    return Judge(POOL, RULES, load_thresholds())


@given(requests())
@settings(max_examples=60, deadline=None)
def test_verdicts_add_up_and_each_has_a_reason(request: Request) -> None:
    found = answer(POOL, SEARCH, request, 10, judge())
    assert sum(found.by_verdict.values()) == found.total
    assert len(found.judgement.verdicts) == len(found.judgement.coverage) == found.total
    for match in found.matches:
        assert match.reasons
        position = found.result.position(match.row)
        assert VERDICTS[found.judgement.verdicts[position]] is match.verdict


@given(requests(), st.integers(0, 7), st.sampled_from([0.1, 1.0, 6.0]))
@settings(max_examples=60, deadline=None)
def test_a_moved_weight_judges_as_a_fresh_judge_does(request: Request, place: int, weight: float) -> None:
    kept = judge()
    kept.judge(SEARCH.run(request))
    criteria = list(request.criteria)
    criteria[place % len(criteria)] = replace(criteria[place % len(criteria)], weight=weight)
    result = SEARCH.run(replace(request, criteria=tuple(criteria)))
    again, fresh = kept.judge(result), judge().judge(result)
    assert np.array_equal(again.verdicts, fresh.verdicts)
    assert np.allclose(again.coverage, fresh.coverage)
    assert again.counts == fresh.counts


@given(requests(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_another_failing_rule_never_makes_a_verdict_milder(request: Request, chance: Any) -> None:
    rule = chance.choice(RULES)
    worse = POOL.outcomes.matrix.copy()
    worse[POOL.outcomes.rule_ids.index(rule.id)] = 1
    pool = with_outcomes(POOL, dict(zip(POOL.outcomes.rule_ids, worse, strict=True)))
    before = judge().judge(SEARCH.run(request)).verdicts
    after = Judge(pool, RULES, load_thresholds()).judge(Search(pool).run(request)).verdicts
    assert (after >= before).all()


@given(requests(), st.sampled_from([1, 5, 20]))
@settings(max_examples=40, deadline=None)
def test_whoever_is_hidden_would_stand_in_the_top(request: Request, top: int) -> None:
    result = SEARCH.run(request)
    hidden = hidden_by_unknown(result, top)
    assert len(hidden.dossiers) == min(hidden.count, 20)
    assert sum(hidden.by_field.values()) >= hidden.count
    for each in hidden.dossiers:
        assert each.answered.best <= top < each.rank
        assert one_answer(result, each.row, each.answered.field) == each.answered


@given(st.lists(st.floats(0, 1), max_size=9))
def test_whole_points_are_near_and_add_up(shares: list[float]) -> None:
    total = sum(shares)
    contributions = [share / total for share in shares] if total > 1 else shares
    points = whole_points(contributions)
    assert sum(points) == int(sum(contributions) * 100 + 0.5 + 1e-9)
    assert all(abs(point - share * 100) < 1.0001 for point, share in zip(points, contributions, strict=True))


@given(requests())
@settings(max_examples=30, deadline=None)
def test_every_match_can_be_drawn(request: Request) -> None:
    for match in answer(POOL, SEARCH, request, 5, judge()).matches:
        drawn = of_match(match)
        assert not drawn.bars or abs(drawn.bars[-1].end - match.expected) < 1e-9
        assert all(bar.start <= bar.end + 1e-12 <= bar.reach + 2e-12 for bar in drawn.bars)


FILLED: dict[str, Any] = {
    "occupations": ["o:heftruckchauffeur"],
    "skills": ["s:heftruck-rijden"],
    "work_level": 4,
    "hours_max": 32,
    "pc4": 5038,
    "transport": ["1"],
    "licences": ["B"],
    "nl_spoken": 3,
    "available": 1,
}


@given(st.sets(st.sampled_from(sorted(FILLED))), st.sampled_from(sorted(FILLED)))
@settings(max_examples=60, deadline=None)
def test_filling_in_a_field_never_lowers_coverage(left_out: set[str], filled: str) -> None:
    less = {name: value for name, value in FILLED.items() if name not in left_out | {filled}}
    more = {**less, filled: FILLED[filled]}
    request = Request.from_json(
        {"criteria": [{**each, "importance": "strong"} for each in CRITERIA]}, words()
    )
    pool = pool_of([less, more])
    judgement = Judge(pool, RULES, load_thresholds()).judge(Search(pool).run(request))
    (milder, before), (_, after) = judgement.of(0), judgement.of(1)
    assert after >= before
    assert HARSHNESS[judgement.of(1)[0]] <= HARSHNESS[milder]
