"""Kinds of criteria about the working day and the workplace: what they score, and when they cannot know."""

from __future__ import annotations

import pytest

from tests.evidence import score
from tests.pools import words
from wsp_desk import codes
from wsp_desk.fields import Status
from wsp_desk.matching import KINDS
from wsp_desk.matching.criteria.conditions import AGAINST


class TestHoursDay:
    @pytest.mark.parametrize(
        "own, expected",
        [
            (8.0, 1.0),
            (9.0, 1.0),
            (7.0, 0.875),
            (6.0, 0.75),
            (5.0, 0.25),
            (4.0, 0.0),
            (0.0, 0.0),
            (None, None),
        ],
    )
    def test_6_to_8_hours(self, own: float | None, expected: float | None) -> None:
        assert score("hours_day", {"min": 6, "max": 8}, hours_day=own) == expected

    def test_a_tenth_of_an_hour_counts_exactly(self) -> None:
        assert score("hours_day", {"min": 7.6, "max": 7.6}, hours_day=7.6) == 1.0
        assert score("hours_day", {"min": 7.6, "max": 7.6}, hours_day=7.5) == pytest.approx(0.475)

    def test_an_unusable_number_is_unknown(self) -> None:
        contradicted = {"hours_day": Status.CONTRADICTED}
        assert score("hours_day", {"min": 6}, hours_day=8.0, status=contradicted) is None


class TestWorkingTimes:
    @pytest.mark.parametrize(
        "times, office, irregular, expected",
        [
            (["office"], 1, None, 1.0),
            (["office"], 1, 2, 1.0),
            (["office"], 2, None, 0.0),
            (["office"], 2, 1, 0.0),
            (["office"], None, 1, None),
            (["irregular"], 2, 1, 1.0),
            (["irregular"], 1, 2, 0.0),
            (["office", "irregular"], 1, 1, 1.0),
            (["office", "irregular"], 1, 2, 0.0),
            (["office", "irregular"], 1, None, None),
            (["office", "irregular"], None, 2, 0.0),
            (["office"], 2, 2, None),
            (["irregular"], 2, 2, None),
            (["office"], None, None, None),
        ],
    )
    def test_all_asked_times_must_suit(
        self, times: list[str], office: int | None, irregular: int | None, expected: float | None
    ) -> None:
        found = score("working_times", {"times": times}, office_hours=office, irregular_hours=irregular)
        assert found == expected


class TestEmployability:
    @pytest.mark.parametrize("own, expected", [(1, 0.0), (2, 1.0), (3, 1.0), (4, 0.0), (None, None)])
    def test_what_the_employer_can_take_on(self, own: int | None, expected: float | None) -> None:
        assert score("employability", ["2", "3"], employability=own) == expected

    def test_codes_numbers_and_words_are_the_same(self) -> None:
        kind = KINDS["employability"]
        asked = [["2"], [2], 2, "met hulp minimumloon of hoger", ["Met hulp minimumloon of hoger"]]
        assert len({kind.parse(each, words()) for each in asked}) == 1

    def test_who_cannot_work_is_no_way_to_find_more(self) -> None:
        kind = KINDS["employability"]
        steps = kind.looser(kind.parse(["3"], words()), words())
        assert [kind.to_json(step.value, words()) for step in steps] == [["1", "3"], ["2", "3"]]


class TestConditions:
    @pytest.mark.parametrize(
        "asked, wishes, expected",
        [
            (["noise"], ["quiet"], 0.0),
            (["noise"], ["outside"], 0.75),
            (["noise"], [], 0.75),
            (["noise"], None, None),
            (["outside"], ["outside"], 1.0),
            (["outside"], ["inside"], 0.0),
            (["outside", "inside"], ["inside"], 0.25),
            (["outside", "tools"], ["tools"], 0.875),
            (["pace"], ["structure"], 0.0),
            (["alone"], ["alone", "together"], 1.0),
            (["lifting", "heights", "customers"], ["no_lifting", "no_heights"], 0.5 / 3),
        ],
    )
    def test_what_the_work_cannot_avoid(
        self, asked: list[str], wishes: list[str] | None, expected: float | None
    ) -> None:
        assert score("conditions", asked, wishes=wishes) == pytest.approx(expected)

    def test_every_condition_and_every_wish_it_clashes_with_has_words(self) -> None:
        assert set(AGAINST) <= set(codes.CONDITION.labels)
        assert {wish for wishes in AGAINST.values() for wish in wishes} <= set(codes.WISH.labels)

    def test_every_wish_is_met_or_crossed_by_some_work(self) -> None:
        crossed = {wish for wishes in AGAINST.values() for wish in wishes}
        assert set(codes.WISH.labels) == crossed | (set(codes.WISH.labels) & set(codes.CONDITION.labels))


class TestSupport:
    @pytest.mark.parametrize(
        "offers, needs, expected",
        [
            ([], {"guidance": 2, "adaptation": 2, "variation": 2}, 1.0),
            ([], {"guidance": 2, "adaptation": 2}, None),
            ([], {"guidance": 1}, 0.0),
            (["guidance"], {"guidance": 1, "adaptation": 2, "variation": 2}, 1.0),
            (["guidance"], {"adaptation": 1}, 0.0),
            (["guidance"], {"guidance": 1}, None),
            (["guidance", "adaptation", "variation"], {}, 1.0),
        ],
    )
    def test_what_is_not_offered_must_not_be_needed(
        self, offers: list[str], needs: dict[str, int], expected: float | None
    ) -> None:
        assert score("support", {"offers": offers}, **needs) == expected

    def test_it_rests_on_what_is_not_offered(self) -> None:
        kind = KINDS["support"]
        assert kind.fields_of(kind.parse({"offers": ["guidance"]}, words())) == ("adaptation", "variation")


class TestSector:
    @pytest.mark.parametrize(
        "own, expected", [(["C"], 1.0), (["G", "C"], 1.0), (["G"], 0.0), ([], 0.0), (None, None)]
    )
    def test_any_of_the_asked_sectors_will_do(self, own: list[str] | None, expected: float | None) -> None:
        assert score("sector", ["C", "F"], sectors=own) == expected


class TestOwnTransport:
    @pytest.mark.parametrize(
        "own, expected", [(["1"], 1.0), (["3", "5"], 0.0), (["2", "3"], 1.0), ([], 0.0), (None, None)]
    )
    def test_any_of_the_asked_means_will_do(self, own: list[str] | None, expected: float | None) -> None:
        assert score("own_transport", ["auto", "bromfiets"], transport=own) == expected
