"""From a request to ranked, explained matches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from tests.pools import AS_OF, in_days, pool_of, random_pool, random_tables, words
from wsp_desk.matching import KINDS, Importance, Request, Result, Search
from wsp_desk.matching.comparable import comparable
from wsp_desk.matching.relaxation import Change, relaxations
from wsp_desk.matching.why import Answer, why_not
from wsp_desk.pool import Outcomes, build_pool

GOOD = {
    "occupations": ["o:heftruckchauffeur"],
    "skills": ["s:heftruck-rijden", "s:orderpicken"],
    "work_level": 3,
    "hours_min": 24,
    "hours_max": 32,
    "pc4": 5038,
    "licences": ["B"],
    "nl_spoken": 3,
    "available_from": in_days(10),
}
FULL = [
    {"kind": "occupation", "value": "heftruckchauffeur"},
    {"kind": "skills", "value": ["heftruck rijden", "orderpicken"]},
    {"kind": "education", "value": {"min": 3}},
    {"kind": "hours_week", "value": {"min": 24, "max": 32}},
    {"kind": "place", "value": {"postcode": "5038", "max_km": 30}},
    {"kind": "licences", "value": ["B"]},
    {"kind": "language", "value": {"nl_spoken": 3}},
    {"kind": "available_by", "value": in_days(29).isoformat()},
]


OTHERS = [
    {"kind": "hours_day", "value": {"min": 4, "max": 8}},
    {"kind": "working_times", "value": {"times": ["office"]}},
    {"kind": "employability", "value": ["2", "3"]},
    {"kind": "conditions", "value": ["noise", "moving"]},
    {"kind": "support", "value": {"offers": ["guidance"]}},
    {"kind": "sector", "value": ["H"]},
    {"kind": "own_transport", "value": ["1"]},
]


def asked(*criteria: dict[str, Any]) -> Request:
    return Request.from_json({"criteria": list(criteria)}, words())


def found(result: Result) -> set[str]:
    return {str(name) for name in result.pool.dossier_ids[result.rows]}


def test_who_fits_in_every_way_scores_one() -> None:
    result = Search(pool_of([GOOD])).run(asked(*FULL))
    match = result.match(0)
    assert match is not None
    assert (match.low, match.expected, match.high) == (1.0, 1.0, 1.0)


def test_an_empty_dossier_is_kept_between_nothing_and_everything() -> None:
    match = Search(pool_of([GOOD, {**GOOD, "licences": []}, {}])).run(asked(*FULL)).match(2)
    assert match is not None
    assert match.low == 0.0
    assert match.high == 1.0
    assert 0.0 < match.expected < 1.0
    assert not any(line.known for line in match.ledger)


def test_a_must_removes_who_is_known_to_fail_and_keeps_who_does_not_say() -> None:
    pool = pool_of([{"id": "yes", "licences": ["B"]}, {"id": "no", "licences": []}, {"id": "silent"}])
    result = Search(pool).run(asked({"kind": "licences", "value": ["B"], "importance": "must"}))
    assert found(result) == {"yes", "silent"}
    count = result.counts[0]
    assert (count.passes, count.fails, count.unknown) == (1, 1, 1)


@pytest.mark.parametrize(
    "own, told",
    [
        ({"licences": ["B"]}, "Uitgesloten: rijbewijs B. Dat is hier zo (rijbewijzen"),
        ({"licences": []}, "Uitgesloten: rijbewijs B. Dat is hier niet zo (rijbewijzen"),
        ({}, "Niet ingevuld: rijbewijzen. "),
    ],
)
def test_an_exclusion_says_what_is_excluded_and_never_that_it_is_asked(
    own: dict[str, Any], told: str
) -> None:
    request = asked({"kind": "licences", "value": ["B"], "importance": "exclude"})
    sentence = str(Search(pool_of([own])).run(request).ledger(0)[0].sentence)
    assert sentence.startswith(told)
    assert not any(word in sentence for word in ("gevraagd", "genoeg"))


def test_an_exclusion_removes_who_is_known_to_meet_it() -> None:
    pool = pool_of([{"id": "yes", "licences": ["B"]}, {"id": "no", "licences": []}, {"id": "silent"}])
    result = Search(pool).run(asked({"kind": "licences", "value": ["B"], "importance": "exclude"}))
    assert found(result) == {"no", "silent"}
    count = result.counts[0]
    assert (count.passes, count.fails, count.unknown) == (1, 1, 1)
    assert result.expected.tolist() == [0.0, 0.0]


def test_the_counts_add_up_to_the_pool() -> None:
    pool = random_pool(500)
    for count in Search(pool).run(asked(*FULL)).counts:
        assert count.passes + count.fails + count.unknown == pool.size


def test_the_score_is_the_weighted_mean() -> None:
    pool = pool_of([{"licences": ["B"], "nl_spoken": 2}])
    licence = {"kind": "licences", "value": ["B"], "weight": 3}
    language = {"kind": "language", "value": {"nl_spoken": 3}, "weight": 1}
    assert Search(pool).run(asked(licence, language)).expected.tolist() == [(3 * 1.0 + 1 * 0.5) / 4]


def test_without_any_weight_every_score_is_zero() -> None:
    result = Search(pool_of([GOOD])).run(asked({"kind": "licences", "value": ["B"], "weight": 0}))
    assert result.expected.tolist() == [0.0]
    assert result.matches(5)[0].ledger[0].contribution == 0.0


def test_without_criteria_everyone_is_equal() -> None:
    matches = Search(pool_of([{"id": "b"}, {"id": "a"}])).run(asked()).matches(10)
    assert [(match.dossier, match.rank, match.tied) for match in matches] == [("a", 1, True), ("b", 1, True)]


def test_an_empty_pool_gives_an_empty_answer() -> None:
    result = Search(pool_of([])).run(asked(*FULL))
    assert result.total == 0
    assert result.matches(10) == []


def test_an_unknown_is_expected_to_be_like_comparable_dossiers() -> None:
    drivers = [{"occupations": ["o:heftruckchauffeur"], "licences": ["B"]}] * 60
    cleaners = [{"occupations": ["o:schoonmaker"], "licences": []}] * 60
    silent = [{"occupations": ["o:heftruckchauffeur"]}, {"occupations": ["o:schoonmaker"]}, {}]
    search = Search(pool_of([*drivers, *cleaners, *silent]))
    driver, cleaner, nobody = search.run(asked(FULL[5])).expected[-3:]
    assert driver == pytest.approx(shrunk(search, 60, 60, shrunk(search, 60, 60, 0.5)), abs=1e-6)
    assert cleaner == pytest.approx(shrunk(search, 0, 60, shrunk(search, 0, 60, 0.5)), abs=1e-6)
    assert nobody == pytest.approx(0.5)


def shrunk(search: Search, total: float, count: int, towards: float) -> float:
    strength = search.weights.unknown.strength
    return (total + strength * towards) / (count + strength)


def test_the_region_counts_within_the_sort_of_work() -> None:
    driver = {"occupations": ["o:heftruckchauffeur"]}
    here = [{**driver, "pc4": 5038, "licences": ["B"]}] * 40
    there = [{**driver, "pc4": 9711, "licences": []}] * 40
    silent = [{**driver, "pc4": 5041}, {**driver, "pc4": 9712}, driver]
    search = Search(pool_of([*here, *there, *silent]))
    near, far, unplaced = search.run(asked(FULL[5])).expected[-3:]
    of_work = shrunk(search, 40, 80, 0.5)
    assert near == pytest.approx(shrunk(search, 40, 40, of_work), abs=1e-6)
    assert far == pytest.approx(shrunk(search, 0, 40, of_work), abs=1e-6)
    assert unplaced == pytest.approx(of_work, abs=1e-6)


@pytest.mark.parametrize(
    "silent, basis, dossiers",
    [
        ({"occupations": ["o:heftruckchauffeur"], "pc4": 5041}, "work_and_region", 30),
        ({"occupations": ["o:heftruckchauffeur"], "pc4": 9711}, "work", 60),
        ({"occupations": ["o:heftruckchauffeur"]}, "work", 30),
        ({"occupations": ["o:schoonmaker"], "pc4": 5041}, "everybody", 60),
        ({"pc4": 5041}, "everybody", 60),
    ],
)
def test_an_estimate_says_on_whom_it_rests(silent: dict[str, Any], basis: str, dossiers: int) -> None:
    driver = {"occupations": ["o:heftruckchauffeur"], "licences": ["B"]}
    pool = pool_of([*([driver] * 30), *([{**driver, "pc4": 5038}] * 30), silent])
    line = Search(pool).run(asked(FULL[5])).ledger(60)[0]
    assert line.to_json()["estimate"] == {"basis": basis, "dossiers": dossiers}
    assert f"Geschat: {round(line.score * 100)}%" in str(line.sentence)
    assert str(dossiers) in str(line.sentence)


def test_an_estimate_that_rests_on_nobody_says_so() -> None:
    line = Search(pool_of([{}])).run(asked(FULL[5])).ledger(0)[0]
    assert line.to_json()["estimate"] == {"basis": "nobody", "dossiers": 0}
    assert "Geen enkel dossier zegt dit. We rekenen met 50%." in str(line.sentence)


def test_when_nobody_says_the_expectation_is_neutral() -> None:
    search = Search(pool_of([{}, {}]))
    assert search.run(asked(FULL[5])).expected.tolist() == [search.weights.unknown.neutral] * 2


def test_a_ground_changes_no_score() -> None:
    def pool(ground: str) -> Any:
        silent = [{"occupations": ["o:heftruckchauffeur"], "ground": ground}]
        return pool_of([*[{"licences": ["B"], "ground": "wajong"}] * 30, *[{"licences": []}] * 30, *silent])

    scores = [Search(pool(ground)).run(asked(FULL[5])).expected[-1] for ground in ("wajong", "wsw")]
    assert scores[0] == scores[1]


def test_moving_a_weight_gives_what_a_new_search_gives() -> None:
    pool = random_pool(3000)
    search, request = Search(pool), asked(*FULL)
    search.run(request)
    moved = request.with_criterion(2, replace(request.criteria[2], weight=7.5))
    assert np.array_equal(search.run(moved).expected, Search(pool).run(moved).expected)
    assert not np.array_equal(search.run(moved).expected, search.run(request).expected)


def test_low_and_high_bound_more_than_eight_criteria() -> None:
    more = [
        {"kind": "licences", "value": [code], "weight": 0.1 * bit}
        for bit, code in enumerate(["AM", "C", "CE", "T"], 1)
    ]
    result = Search(random_pool(800)).run(asked(*FULL, *more))
    low, high = result.low(result.rows), result.high(result.rows)
    assert (low <= result.expected).all()
    assert (result.expected <= high).all()
    for row in (0, 17, 400):
        assert sum(line.contribution for line in result.ledger(row)) == pytest.approx(
            result.expected[row], abs=1e-9
        )


def test_matches_and_match_tell_the_same() -> None:
    result = Search(random_pool(400)).run(asked(*FULL))
    for match in result.matches(30):
        again = result.match(match.row)
        assert again is not None
        assert again.to_json() == match.to_json()


def test_the_json_has_the_shape_of_the_design() -> None:
    shown = Search(pool_of([GOOD])).run(asked(FULL[0])).to_json(1)
    assert list(shown) == ["total", "criteria", "matches"]
    assert list(shown["criteria"][0]) == ["criterion", "pass", "fail", "unknown"]
    line = shown["matches"][0]["ledger"][0]
    assert line == {
        "criterion": "occupation",
        "importance": "strong",
        "weight": 4.0,
        "score": 1.0,
        "known": True,
        "estimate": None,
        "contribution": 1.0,
        "field": "occupations",
        "value": ["heftruckchauffeur"],
        "since": "2026-11-09",
        "sentence": line["sentence"],
    }


def test_comparable_is_the_isco_group_of_the_first_wish_and_the_region() -> None:
    driver = {"occupations": [None, "o:heftruckchauffeur", "o:schoonmaker"], "pc4": 5038}
    same = {"occupations": ["o:heftruckchauffeur"], "pc4": 5041}
    other = [{**same, "occupations": ["o:schoonmaker"]}, {**same, "pc4": 9711}, {}]
    alike = comparable(pool_of([driver, same, *other]))
    assert alike.cell[0] == alike.cell[1]
    assert len(set(alike.cell.tolist())) == 4 == alike.cells
    assert alike.work[alike.cell[4]] == alike.region[alike.cell[4]] == 0


OUTSIDE: dict[str, list[Any]] = {
    "ground": ["wajong", "pwet", "wsw"],
    "consent": [1, 2],
    "registered_on": [in_days(-9000), in_days(-3)],
    "changed_on": [in_days(-900), in_days(-3)],
    "client_profile": [1, 2],
}
"""Fields that no score may depend on, whatever they hold."""

NOT_LOADED = ("holder_id", "holder_name", "holder_organisation", "holder_email", "office", "presentation")
"""The same, of which the pool does not even hold the words."""


@pytest.mark.parametrize("name", OUTSIDE)
def test_no_score_depends_on_the_ground_or_on_how_the_dossier_is_kept(name: str) -> None:
    wide, lists = random_tables(600)
    request, values = asked(*FULL, *OTHERS), OUTSIDE[name]

    def scores(of: Callable[[int], object]) -> list[list[float]]:
        held = {name: [of(row) for row in range(600)], f"{name}_status": np.zeros(600, np.uint8)}
        changed = wide
        for column, cells in held.items():
            place = wide.schema.get_field_index(column)
            changed = changed.set_column(place, column, pa.array(cells, wide[column].type))
        outcomes = Outcomes((), np.zeros((0, 600), np.uint8))
        result = Search(build_pool(changed, lists, outcomes, as_of=AS_OF, vocabulary=words())).run(request)
        return [
            each.tolist() for each in (result.expected, result.low(result.rows), result.high(result.rows))
        ]

    assert scores(lambda _: values[0]) == scores(lambda row: values[row % len(values)])


def test_no_criterion_rests_on_the_ground_the_holder_or_the_office() -> None:
    rests_on = {field for kind in KINDS.values() for field in kind.fields}
    assert rests_on.isdisjoint({*OUTSIDE, *NOT_LOADED})
    assert all(random_pool(5).columns[name].values is None for name in NOT_LOADED)


class TestRelaxations:
    pool = pool_of(
        [
            {"id": "both", "licences": ["B"], "pc4": 5038},
            {"id": "no licence", "licences": [], "pc4": 5038},
            {"id": "no licence, far", "licences": [], "pc4": 9711},
            {"id": "a bit far", "licences": ["B"], "pc4": 4811},
            {"id": "far", "licences": ["B"], "pc4": 9711},
        ]
    )
    request = asked(
        {"kind": "licences", "value": ["B"], "importance": "must"},
        {"kind": "place", "value": {"postcode": "5038", "max_km": 15}, "importance": "must"},
        {"kind": "education", "value": {"min": 3}},
    )

    def gains(self) -> dict[tuple[str, Change], int]:
        search = Search(self.pool)
        return {
            (each.criterion.kind, each.change): each.gain
            for each in relaxations(search, search.run(self.request))
        }

    def test_each_gain_is_exact(self) -> None:
        assert self.gains() == {
            ("licences", Change.DROPPED): 1,
            ("licences", Change.SOFTER): 1,
            ("place", Change.DROPPED): 2,
            ("place", Change.SOFTER): 2,
            ("place", Change.LOOSER): 1,
        }

    def test_each_gain_is_what_the_relaxed_request_finds_besides(self) -> None:
        pool = random_pool(2000)
        musts = asked(*[{**criterion, "importance": "must"} for criterion in FULL[3:7]])
        search = Search(pool)
        result = search.run(musts)
        for each in relaxations(search, result):
            again = search.run(each.request)
            assert each.gain == again.total - result.total
            assert set(again.rows.tolist()) == {*result.rows.tolist(), *each.rows.tolist()}

    def test_dropping_an_exclusion(self) -> None:
        search = Search(self.pool)
        result = search.run(asked({"kind": "licences", "value": ["B"], "importance": "exclude"}))
        assert [(each.change, each.gain) for each in relaxations(search, result)] == [(Change.DROPPED, 3)]


class TestWhyNot:
    def test_it_names_the_criterion_that_removed(self) -> None:
        search = Search(TestRelaxations.pool)
        told = why_not(search, TestRelaxations.request, 2)
        assert told.match is None
        assert [told.ledger[place].criterion for place in told.removed_by] == ["licences", "place"]
        assert list(told.answers) == [Answer.FAIL, Answer.FAIL, Answer.UNKNOWN]
        assert "Rijbewijs" in str(told.sentence)
        assert told.to_json()["found"] is False

    def test_it_gives_the_rank_of_who_was_found(self) -> None:
        told = why_not(Search(TestRelaxations.pool), TestRelaxations.request, 0)
        assert told.match is not None
        assert not told.removed_by
        assert str(told.sentence) == "Gevonden op plaats 1."

    def test_an_exclusion_that_hits_is_a_fail(self) -> None:
        told = why_not(Search(pool_of([GOOD])), asked({**FULL[5], "importance": Importance.EXCLUDE.value}), 0)
        assert list(told.answers) == [Answer.FAIL]
        assert list(told.removed_by) == [0]
