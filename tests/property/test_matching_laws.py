"""Laws of honest matching, for any pool and any request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.pools import AS_OF, in_days, pool_of, words
from wsp_desk.codes import CONDITION, EMPLOYABILITY, NO, SUPPORT, WISH, WORKING_TIME
from wsp_desk.fields import Status
from wsp_desk.matching import KINDS, Importance, Request, Result, Search, load_weights
from wsp_desk.matching.relaxation import relaxations
from wsp_desk.pool import Pool

OCCUPATIONS = ["o:heftruckchauffeur", "o:reachtruckchauffeur", "o:orderpicker", "o:schoonmaker", None]
SKILLS = ["s:heftruck-rijden", "s:orderpicken", "s:kassa-bedienen"]
LICENCES = ["AM", "B", "BE", "C", "CE", "D"]

laws = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def some(values: list[Any], least: int = 0) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(values), min_size=least, max_size=3, unique=True)


VALUES: Mapping[str, st.SearchStrategy[Any]] = {
    "occupations": some(OCCUPATIONS, 1),
    "skills": some(SKILLS, 1),
    "work_level": st.integers(0, 6),
    "education_level": st.sampled_from([1, 2, 3, 4, 5, 6, 9]),
    "hours_min": st.integers(0, 40),
    "hours_max": st.integers(1, 50),
    "pc4": st.sampled_from([5038, 5041, 4811, 3511, 9711, 1]),
    "max_travel_km": st.integers(1, 60),
    "max_travel_min": st.integers(5, 120),
    "transport": some(["1", "2", "3", "4", "5", "9"], 1),
    "licences": some(LICENCES),
    "nl_spoken": st.integers(1, 4),
    "nl_written": st.integers(1, 4),
    "languages": st.dictionaries(st.sampled_from(["Engels", "Duits"]), st.integers(1, 4), min_size=1),
    "available": st.sampled_from([1, 2]),
    "available_from": st.integers(-60, 120).map(in_days),
    "hours_day": st.sampled_from([2.0, 4.0, 6.5, 7.6, 8.0]),
    "office_hours": st.sampled_from([1, 2]),
    "irregular_hours": st.sampled_from([1, 2]),
    "employability": st.integers(1, 4),
    "wishes": some(list(WISH.labels)),
    "guidance": st.sampled_from([1, 2]),
    "adaptation": st.sampled_from([1, 2]),
    "variation": st.sampled_from([1, 2]),
    "sectors": some(["C", "G", "H"]),
}
STATUS = st.dictionaries(
    st.sampled_from(list(VALUES)), st.sampled_from([Status.STALE, Status.CONTRADICTED]), max_size=2
)


@st.composite
def dossiers(draw: st.DrawFn) -> dict[str, Any]:
    chosen = draw(st.sets(st.sampled_from(list(VALUES))))
    filled = {name: draw(VALUES[name]) for name in VALUES if name in chosen}
    return {**filled, "status": {name: s for name, s in draw(STATUS).items() if name in filled}}


NEAR_SKILLS = [
    "s:heftruck-rijden",
    "s:reachtruck-rijden",
    "s:pompwagen-gebruiken",
    "s:orderpicken",
    "s:voice-picking",
    "s:koken",
]

pools = st.lists(dossiers(), min_size=1, max_size=12)

ASKED: Mapping[str, st.SearchStrategy[Any]] = {
    "occupation": some(OCCUPATIONS[:-1], 1),
    "skills": some(SKILLS, 1),
    "education": st.integers(0, 6).map(lambda least: {"min": least}),
    "hours_week": st.tuples(st.integers(1, 30), st.integers(0, 20)).map(
        lambda h: {"min": h[0], "max": h[0] + h[1]}
    ),
    "place": st.fixed_dictionaries({"postcode": st.just("5038"), "max_km": st.integers(1, 60)})
    | st.fixed_dictionaries({"postcode": st.just("5038"), "max_min": st.integers(5, 120)}),
    "licences": some(LICENCES, 1),
    "language": st.fixed_dictionaries(
        {"nl_spoken": st.integers(2, 4)},
        optional={"nl_written": st.integers(2, 4), "other": st.just({"Engels": 2})},
    ),
    "available_by": st.integers(-10, 60).map(lambda days: in_days(days).isoformat()),
    "hours_day": st.tuples(st.integers(1, 16), st.integers(0, 8)).map(
        lambda h: {"min": h[0] / 2, "max": (h[0] + h[1]) / 2}
    ),
    "working_times": some(list(WORKING_TIME.labels), 1).map(lambda times: {"times": times}),
    "employability": some(list(EMPLOYABILITY.labels), 1),
    "conditions": some(list(CONDITION.labels), 1),
    "support": some(list(SUPPORT.labels)).map(lambda offers: {"offers": offers}),
    "sector": some(["C", "G", "H", "F"], 1),
    "own_transport": some(["1", "2", "3", "4"], 1),
}


@st.composite
def requests(draw: st.DrawFn) -> Request:
    kinds = draw(st.lists(st.sampled_from(list(ASKED)), min_size=1, max_size=10))
    importance = st.sampled_from([*Importance, Importance.MUST])
    weight = st.none() | st.floats(0, 10)
    criteria = [
        {
            "kind": kind,
            "value": draw(ASKED[kind]),
            "importance": draw(importance).value,
            "weight": draw(weight),
        }
        for kind in kinds
    ]
    return Request.from_json({"criteria": criteria}, words())


def numbered(pool: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**dossier, "id": f"D{row:03}"} for row, dossier in enumerate(pool)]


def ranked(result: Result) -> list[tuple[int, str]]:
    return [(match.rank, match.dossier) for match in result.matches(result.total)]


@laws
@given(pools, requests())
def test_the_ledger_adds_up_to_the_score(pool: list[dict[str, Any]], request: Request) -> None:
    for match in Search(pool_of(numbered(pool))).run(request).matches(100):
        assert sum(line.contribution for line in match.ledger) == pytest.approx(match.expected, abs=1e-9)
        assert all(str(line.sentence) for line in match.ledger)


@laws
@given(pools, requests())
def test_the_score_lies_between_its_bounds(pool: list[dict[str, Any]], request: Request) -> None:
    for match in Search(pool_of(numbered(pool))).run(request).matches(100):
        assert 0.0 <= match.low <= match.expected <= match.high <= 1.0 + 1e-12
        if all(line.known or not line.weight for line in match.ledger):
            assert match.low == match.high


@laws
@given(pools, requests())
def test_dropping_a_criterion_never_loses_a_match(pool: list[dict[str, Any]], request: Request) -> None:
    search = Search(pool_of(numbered(pool)))
    found = set(search.run(request).rows.tolist())
    for place in range(len(request.criteria)):
        assert found <= set(search.run(request.with_criterion(place, None)).rows.tolist())


@laws
@given(pools, requests())
def test_relaxing_never_loses_a_match_and_counts_exactly(
    pool: list[dict[str, Any]], request: Request
) -> None:
    search = Search(pool_of(numbered(pool)))
    result = search.run(request)
    found = set(result.rows.tolist())
    for each in relaxations(search, result):
        again = search.run(each.request).rows.tolist()
        assert found | set(each.rows.tolist()) == set(again)
        assert len(again) == result.total + each.gain


@laws
@given(pools, requests(), st.sampled_from([0, 1]))
def test_relaxing_never_loses_a_match_at_any_threshold_that_a_release_may_set(
    pool: list[dict[str, Any]], request: Request, end: int
) -> None:
    released = load_weights()
    outer = {
        key: replace(each, threshold=KINDS[key].thresholds[end]) for key, each in released.criteria.items()
    }
    search = Search(pool_of(numbered(pool)), replace(released, criteria=outer))
    result = search.run(request)
    found = set(result.rows.tolist())
    for each in relaxations(search, result):
        assert found | set(each.rows.tolist()) == set(search.run(each.request).rows.tolist())


@laws
@given(pools, requests(), st.data())
def test_a_better_filled_dossier_never_has_a_wider_interval(
    pool: list[dict[str, Any]], request: Request, data: st.DataObject
) -> None:
    assume(not _contradicts_itself(pool[0]))
    removed = data.draw(st.sets(st.sampled_from(list(VALUES))))
    emptied = {name: value for name, value in pool[0].items() if name not in removed}
    emptied["status"] = {name: status for name, status in pool[0]["status"].items() if name in emptied}
    both = (pool[0], emptied)
    fuller, emptier = (_width(pool_of(numbered([first, *pool[1:]])), request) for first in both)
    assert fuller <= emptier + 1e-12


def _contradicts_itself(dossier: Mapping[str, Any]) -> bool:
    """Whether two fields cannot both be true, or a field is marked so: no better filling, but trouble."""
    hours = dossier.get("hours_min", 0) > dossier.get("hours_max", 99)
    start = dossier.get("available") == NO and dossier.get("available_from", in_days(1)) <= AS_OF
    times = dossier.get("office_hours") == NO and dossier.get("irregular_hours") == NO
    return hours or start or times or Status.CONTRADICTED in dossier["status"].values()


def _width(pool: Pool, request: Request) -> float:
    result = Search(pool).run(request)
    first = np.array([0])
    return float(result.high(first)[0] - result.low(first)[0])


@laws
@given(pools, requests(), st.data())
def test_removing_a_criterion_and_adding_it_again_changes_nothing(
    pool: list[dict[str, Any]], request: Request, data: st.DataObject
) -> None:
    search = Search(pool_of(numbered(pool)))
    place = data.draw(st.integers(0, len(request.criteria) - 1))
    without = request.with_criterion(place, None)
    search.run(without)
    again = replace(without, criteria=(*without.criteria, request.criteria[place]))
    before, after = search.run(request), search.run(again)
    assert before.expected.tolist() == after.expected.tolist()
    assert ranked(before) == ranked(after)


@laws
@given(pools, requests(), st.randoms(use_true_random=False))
def test_permuting_dossiers_changes_nothing(
    pool: list[dict[str, Any]], request: Request, chance: Any
) -> None:
    given_order = numbered(pool)
    other_order = list(given_order)
    chance.shuffle(other_order)
    assert ranked(Search(pool_of(given_order)).run(request)) == ranked(
        Search(pool_of(other_order)).run(request)
    )


@laws
@given(pools, requests())
def test_a_request_survives_writing_and_reading(pool: list[dict[str, Any]], request: Request) -> None:
    again = Request.from_json(request.to_json(words()), words())
    search = Search(pool_of(numbered(pool)))
    assert ranked(search.run(again)) == ranked(search.run(request))


@laws
@given(pools, requests())
def test_the_counts_of_a_criterion_add_up(pool: list[dict[str, Any]], request: Request) -> None:
    result = Search(pool_of(numbered(pool))).run(request)
    for count in result.counts:
        assert count.passes + count.fails + count.unknown == len(pool)
    for row in range(len(pool)):
        for line, graded in zip(result.ledger(row), result.graded, strict=True):
            assert line.known == graded.known[row]
            assert not (graded.meets[row] and not graded.known[row])


@given(
    st.sets(st.sampled_from(NEAR_SKILLS), min_size=1),
    st.sets(st.sampled_from(NEAR_SKILLS), min_size=1),
    st.data(),
)
def test_naming_one_more_skill_never_lowers_the_evidence(
    asked: set[str], own: set[str], data: st.DataObject
) -> None:
    more = data.draw(st.sampled_from(NEAR_SKILLS))
    pool = pool_of(numbered([{"skills": sorted(own)}, {"skills": sorted(own | {more})}]))
    kind = KINDS["skills"]
    fewer, all_of_them = (
        kind.evidence(pool, kind.parse(sorted(asked), words())).score_at(slice(None)).tolist()
    )
    assert 0.0 <= fewer <= all_of_them <= 1.0
    assert (all_of_them == 1.0) == (asked <= own | {more})
