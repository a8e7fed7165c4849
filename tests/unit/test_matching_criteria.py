"""Every kind of criterion: what it scores, and when it cannot know."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.evidence import score, scores
from tests.pools import AS_OF, in_days, pool_of, random_pool, words
from wsp_desk.fields import Status
from wsp_desk.matching import KINDS, Request, Search, load_weights
from wsp_desk.matching.criteria.licences import IMPLIES, held
from wsp_desk.pool import Pool

FORKLIFT, REACH_TRUCK, CLEANER = "o:heftruckchauffeur", "o:reachtruckchauffeur", "o:schoonmaker"


def falls_short(pool: Pool, kind: str, value: object, threshold: float) -> np.ndarray:
    evidence = KINDS[kind].evidence(pool, value)
    return evidence.known_at(slice(None)) & (evidence.score_at(slice(None)) < threshold)


def related(first: str, second: str) -> float:
    return words().related(first).get(second, 0.0)


class TestOccupation:
    @pytest.mark.parametrize(
        "wanted, expected",
        [
            ([FORKLIFT], 1.0),
            ([CLEANER, FORKLIFT], 1.0),
            ([REACH_TRUCK], related(FORKLIFT, REACH_TRUCK)),
            ([CLEANER], related(FORKLIFT, CLEANER)),
            ([CLEANER, REACH_TRUCK], related(FORKLIFT, REACH_TRUCK)),
            (None, None),
            ([None], None),
            ([FORKLIFT, None], 1.0),
        ],
    )
    def test_the_best_wanted_occupation_counts(
        self, wanted: list[str | None] | None, expected: float | None
    ) -> None:
        assert score("occupation", "heftruckchauffeur", occupations=wanted) == expected

    def test_words_nobody_could_place_leave_a_poor_fit_open(self) -> None:
        assert related(FORKLIFT, CLEANER) < 0.6
        assert score("occupation", FORKLIFT, occupations=[CLEANER, None]) is None

    def test_any_of_several_asked_occupations_will_do(self) -> None:
        assert score("occupation", [CLEANER, FORKLIFT], occupations=[CLEANER]) == 1.0

    def test_a_contradicted_field_is_unknown_and_a_stale_one_is_not(self) -> None:
        wanted = {"occupations": [FORKLIFT]}
        assert score("occupation", FORKLIFT, **wanted, status={"occupations": Status.CONTRADICTED}) is None
        assert score("occupation", FORKLIFT, **wanted, status={"occupations": Status.STALE}) == 1.0


class TestSkills:
    asked = ("heftruck rijden", "orderpicken")

    def test_all_none_and_unknown(self) -> None:
        both, one = ["s:heftruck-rijden", "s:orderpicken"], ["s:kassa-bedienen"]
        found = scores("skills", self.asked, [{"skills": both}, {"skills": one}, {}])
        assert found == [1.0, 0.0, None]

    def test_a_rare_skill_weighs_more(self) -> None:
        common = [{"skills": ["s:orderpicken"]}] * 9
        rare, usual = scores("skills", self.asked, [{"skills": ["s:heftruck-rijden"]}, *common])[:2]
        assert rare is not None
        assert usual is not None
        assert rare > usual
        assert rare + usual == pytest.approx(1.0)

    def test_a_skill_named_twice_counts_once(self) -> None:
        twice = {"skills": ["s:orderpicken", "s:orderpicken"]}
        once = {"skills": ["s:orderpicken"]}
        first, second = scores("skills", self.asked, [twice, once])
        assert first == second

    def test_a_near_skill_counts_by_its_grade(self) -> None:
        grade = words().near_skills("s:heftruck-rijden")["s:reachtruck-rijden"]
        assert grade == 0.5
        near = {"skills": ["s:reachtruck-rijden"]}
        assert scores("skills", "heftruck rijden", [near, {"skills": ["s:koken"]}]) == [grade, 0.0]
        nearest = {"skills": ["s:pompwagen-gebruiken", "s:reachtruck-rijden"]}
        assert scores("skills", "heftruck rijden", [nearest]) == [grade]

    def test_a_skill_itself_counts_whole_whatever_is_near(self) -> None:
        both = {"skills": ["s:reachtruck-rijden", "s:heftruck-rijden"]}
        assert scores("skills", "heftruck rijden", [both]) == [1.0]

    def test_a_near_skill_does_not_meet_a_must(self) -> None:
        pool = pool_of([{"skills": ["s:reachtruck-rijden"]}, {"skills": ["s:heftruck-rijden"]}])
        must = {"kind": "skills", "value": ["heftruck rijden"], "importance": "must"}
        request = Request.from_json({"employer": "", "title": "", "criteria": [must]}, words())
        assert [match.row for match in Search(pool).run(request).matches(9)] == [1]

    def test_the_mismatch_tells_named_near_and_missing(self) -> None:
        pool = pool_of([{"skills": ["s:reachtruck-rijden", "s:orderpicken"]}])
        value = KINDS["skills"].parse(["heftruck rijden", "orderpicken", "koken"], words())
        finding = KINDS["skills"].finding(pool, 0, value)
        assert finding.value == {
            "present": ["orderpicken"],
            "near": [{"asked": "heftruck rijden", "has": "reachtruck rijden", "grade": 0.5}],
            "missing": ["koken"],
        }
        assert str(finding.sentence).startswith(
            "Noemt orderpicken; lijkt erop: reachtruck rijden (heftruck rijden); niet genoemd: koken ("
        )
        only_near = KINDS["skills"].finding(
            pool_of([{"skills": ["s:reachtruck-rijden"]}]),
            0,
            KINDS["skills"].parse("heftruck rijden", words()),
        )
        assert str(only_near.sentence).startswith(
            "Noemt wat erop lijkt: reachtruck rijden (heftruck rijden) ("
        )


class TestEducation:
    @pytest.mark.parametrize(
        "dossier, expected",
        [
            ({"work_level": 4}, 1.0),
            ({"work_level": 3}, 1.0),
            ({"work_level": 2}, 0.5),
            ({"work_level": 1}, 0.0),
            ({"work_level": 0}, None),
            ({"work_level": 0, "education_level": 4}, 1.0),
            ({"education_level": 2}, 1.0),
            ({"education_level": 1}, 0.5),
            ({"education_level": 9}, None),
            ({"work_level": 2, "education_level": 6}, 0.5),
            ({"work_level": 6, "status": {"work_level": Status.CONTRADICTED}, "education_level": 1}, 0.5),
            ({}, None),
        ],
    )
    def test_at_least_vmbo(self, dossier: dict[str, Any], expected: float | None) -> None:
        assert score("education", {"min": 3}, **dossier) == expected


class TestHoursWeek:
    @pytest.mark.parametrize(
        "dossier, expected",
        [
            ({"hours_min": 24, "hours_max": 32}, 1.0),
            ({"hours_max": 40}, 1.0),
            ({"hours_max": 28}, 0.875),
            ({"hours_max": 24}, 0.75),
            ({"hours_min": 32, "hours_max": 40}, 0.75),
            ({"hours_max": 23}, 0.5 * 7 / 8),
            ({"hours_max": 16}, 0.0),
            ({"hours_min": 36, "hours_max": 40}, 0.25),
            ({"hours_min": 20}, None),
            ({"hours_min": 36}, 0.25),
            ({"hours_min": 36, "hours_max": 20}, None),
            ({}, None),
        ],
    )
    def test_24_to_32_hours(self, dossier: dict[str, Any], expected: float | None) -> None:
        assert score("hours_week", {"min": 24, "max": 32}, **dossier) == expected

    def test_a_single_number_of_hours(self) -> None:
        assert score("hours_week", {"min": 36, "max": 36}, hours_max=40) == 1.0
        assert score("hours_week", {"min": 36, "max": 36}, hours_max=32) == 0.25


class TestPlace:
    """Tilburg 5038 is about 22 km from Breda 4811."""

    def test_at_the_door_and_far_away(self) -> None:
        near, far = scores("place", {"postcode": "5038", "max_km": 30}, [{"pc4": 5038}, {"pc4": 9711}])
        assert near == 1.0
        assert far == 0.0

    def test_the_limit_of_the_candidate_counts_too(self) -> None:
        own = [{"pc4": 4811}, {"pc4": 4811, "max_travel_km": 30}, {"pc4": 4811, "max_travel_km": 10}]
        free, same, tighter = scores("place", {"postcode": "5038", "max_km": 30}, own)
        assert free == same
        assert free is not None
        assert tighter is not None
        assert free >= 0.5 > tighter

    def test_minutes_by_the_fastest_means(self) -> None:
        own = [{"pc4": 4811, "transport": means} for means in (["3"], ["1"], ["3", "1"])]
        bicycle, car, both = scores("place", {"postcode": "5038", "max_min": 45}, own)
        assert bicycle is not None
        assert car is not None
        assert bicycle < 0.5 <= car == both

    def test_when_a_car_would_make_the_difference_it_is_unknown(self) -> None:
        assert score("place", {"postcode": "5038", "max_min": 45}, pc4=4811) is None
        assert score("place", {"postcode": "5038", "max_min": 45}, pc4=5038) is not None
        assert score("place", {"postcode": "5038", "max_min": 45}, pc4=9711) == 0.0

    @pytest.mark.parametrize(
        "dossier", [{}, {"pc4": 1}, {"pc4": 5038, "status": {"pc4": Status.CONTRADICTED}}]
    )
    def test_without_a_usable_postcode_it_is_unknown(self, dossier: dict[str, Any]) -> None:
        assert score("place", {"postcode": "5038", "max_km": 30}, **dossier) is None

    def test_a_region_border_hides_nobody(self) -> None:
        places = words().places
        breda, tilburg = places.row(4811), places.row(5038)
        assert breda is not None
        assert tilburg is not None
        assert places.region[breda] != places.region[tilburg]
        assert score("place", {"postcode": "5038", "max_km": 30}, pc4=4811) is not None


class TestLicences:
    @pytest.mark.parametrize(
        "own, asked, expected",
        [
            (["B"], ["B"], 1.0),
            (["C"], ["B"], 1.0),
            (["CE"], ["C", "BE"], 1.0),
            (["B"], ["C"], 0.0),
            (["B"], ["B", "C"], 0.5),
            (["BE"], ["B+"], 1.0),
            (["CE", "D"], ["DE"], 1.0),
            (["CE"], ["DE"], 0.0),
            (["A"], ["A1", "AM"], 1.0),
            (["T"], ["B"], 0.0),
            ([], ["B"], 0.0),
            (None, ["B"], None),
        ],
    )
    def test_what_a_licence_implies(
        self, own: list[str] | None, asked: list[str], expected: float | None
    ) -> None:
        assert score("licences", asked, licences=own) == expected

    def test_no_licence_implies_itself_through_another(self) -> None:
        assert all(code not in held([implied]) for code, others in IMPLIES.items() for implied in others)


class TestLanguage:
    @pytest.mark.parametrize(
        "asked, dossier, expected",
        [
            ({"nl_spoken": 3}, {"nl_spoken": 3}, 1.0),
            ({"nl_spoken": 3}, {"nl_spoken": 2}, 0.5),
            ({"nl_spoken": 3}, {"nl_spoken": 1}, 0.0),
            ({"nl_spoken": 2}, {"nl_spoken": 1}, 0.0),
            ({"nl_spoken": 3}, {}, None),
            ({"nl_spoken": 3, "nl_written": 2}, {"nl_spoken": 4, "nl_written": 2}, 1.0),
            ({"nl_spoken": 3, "nl_written": 3}, {"nl_spoken": 4, "nl_written": 2}, 0.5),
            ({"nl_spoken": 3, "nl_written": 2}, {"nl_spoken": 4}, None),
            ({"nl_spoken": 3, "nl_written": 2}, {"nl_spoken": 1}, 0.0),
            ({"nl_spoken": 3, "nl_written": 2}, {"nl_spoken": 2}, 0.5),
            ({"other": {"engels": 2}}, {"languages": {"Engels": 3}}, 1.0),
            ({"other": {"Engels": 2}}, {"languages": {"Duits": 3}}, 0.0),
            ({"other": {"Engels": 2}}, {"languages": {"Engels": None}}, None),
            ({"other": {"Engels": 2}}, {}, None),
        ],
    )
    def test_the_weakest_language_decides(
        self, asked: dict[str, Any], dossier: dict[str, Any], expected: float | None
    ) -> None:
        assert score("language", asked, **dossier) == expected


class TestAvailableBy:
    @pytest.mark.parametrize(
        "dossier, expected",
        [
            ({"available": 1}, 1.0),
            ({"available": 2}, 0.0),
            ({"available_from": in_days(-40)}, 1.0),
            ({"available_from": in_days(29)}, 1.0),
            ({"available_from": in_days(29 + 45)}, 0.5),
            ({"available_from": in_days(29 + 90)}, 0.0),
            ({"available": 2, "available_from": in_days(10)}, 1.0),
            ({"available": 2, "available_from": in_days(-10)}, None),
            ({"available": 1, "available_from": in_days(29 + 45)}, 0.5),
            ({}, None),
        ],
    )
    def test_by_a_day_29_days_after_the_dump(self, dossier: dict[str, Any], expected: float | None) -> None:
        assert score("available_by", in_days(29).isoformat(), **dossier) == expected

    @pytest.mark.parametrize(
        "dossier, expected",
        [
            ({"available": 1}, 1.0),
            ({"available_from": in_days(-3)}, 1.0),
            ({"available_from": in_days(45)}, 0.5),
            ({"available": 2}, 0.0),
        ],
    )
    def test_a_day_that_has_passed_asks_who_is_ready_now(
        self, dossier: dict[str, Any], expected: float
    ) -> None:
        assert score("available_by", in_days(-10).isoformat(), **dossier) == expected

    def test_who_began_after_a_day_that_has_passed_is_called_ready(self) -> None:
        request = {"criteria": [{"kind": "available_by", "value": in_days(-10).isoformat()}]}
        pool = pool_of([{"available_from": in_days(-3)}])
        line = Search(pool).run(Request.from_json(request, words())).ledger(0)[0]
        assert str(line.sentence).startswith("Is nu beschikbaar (beschikbaar vanaf")

    def test_the_day_of_the_dump_is_early_enough_for_itself(self) -> None:
        assert score("available_by", AS_OF.isoformat(), available=1) == 1.0


FILLED = {
    "occupations": [REACH_TRUCK],
    "skills": ["s:orderpicken"],
    "work_level": 2,
    "hours_max": 20,
    "pc4": 4811,
    "licences": ["AM"],
    "nl_spoken": 2,
    "nl_written": 2,
    "languages": {"Engels": 2},
    "available_from": in_days(50),
    "hours_day": 4.0,
    "office_hours": 2,
    "irregular_hours": 1,
    "employability": 1,
    "wishes": ["quiet", "seated"],
    "guidance": 1,
    "adaptation": 2,
    "variation": 2,
    "sectors": ["G", "H"],
    "transport": ["3", "5"],
}
ASKED: dict[str, object] = {
    "occupation": "heftruckchauffeur",
    "skills": ["heftruck rijden", "orderpicken"],
    "education": {"min": 3},
    "hours_week": {"min": 24, "max": 32},
    "place": {"postcode": "5038", "max_km": 20, "max_min": 60},
    "licences": ["B", "C"],
    "language": {"nl_spoken": 3, "nl_written": 2, "other": {"Engels": 2}},
    "available_by": in_days(29).isoformat(),
    "hours_day": {"min": 6, "max": 8},
    "working_times": {"times": ["office", "irregular"]},
    "employability": ["2", "3"],
    "conditions": ["noise", "moving", "lifting"],
    "support": {"offers": ["variation"]},
    "sector": ["C"],
    "own_transport": ["1"],
}


@pytest.mark.parametrize("kind", KINDS)
class TestEveryKind:
    def test_a_known_finding_names_field_date_and_value(self, kind: str) -> None:
        pool = pool_of([FILLED])
        finding = KINDS[kind].finding(pool, 0, KINDS[kind].parse(ASKED[kind], words()))
        assert finding.field in KINDS[kind].fields
        assert finding.value is not None
        assert "9-11-2026" in str(finding.sentence)
        assert str(finding.sentence).endswith(".")

    def test_a_missing_finding_says_what_is_missing(self, kind: str) -> None:
        finding = KINDS[kind].missing(pool_of([{}]), 0, KINDS[kind].parse(ASKED[kind], words()))
        assert finding.field in KINDS[kind].fields
        assert finding.value is None
        assert str(finding.sentence).startswith("Niet ingevuld: ")

    def test_a_looser_value_never_makes_a_dossier_fall_short(self, kind: str) -> None:
        value, threshold = KINDS[kind].parse(ASKED[kind], words()), load_weights().threshold(kind)
        pool = random_pool(400)
        before = falls_short(pool, kind, value, threshold)
        for step in KINDS[kind].looser(value, words()):
            assert not (falls_short(pool, kind, step.value, threshold) & ~before).any()
            assert str(step.label)

    def test_it_is_described_and_reads_back_what_it_writes(self, kind: str) -> None:
        value = KINDS[kind].parse(ASKED[kind], words())
        assert str(KINDS[kind].describe(value, words()))
        assert KINDS[kind].parse(KINDS[kind].to_json(value, words()), words()) == value
