"""The dump proves or refutes: every request is judged by it, once, with the evidence."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.deliveries import FakeDelivery, build_at, builder, dossiers, opened
from tests.followups import RULES, Clock, ask, desk, found
from wsp_desk.errors import KnownError
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.states import Answer, State
from wsp_desk.feedback.verifying import activate, verify
from wsp_desk.fields import Status
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.register.memory import MemoryLog
from wsp_desk.snapshot import Snapshot

QUERIES = [rule.query() for rule in RULES.values()]
DOSSIER = "K001A-B01"
HOURS = Key(DOSSIER, "hours_max")
EMPTY = {"hours_max": None, "hours_min": None, "employability": None}
FILLED = {"hours_max": 32, "hours_min": 24, "employability": None, "hours_day": 8.0}
FIRST = date(2026, 11, 9)


def week(number: int) -> date:
    return FIRST + timedelta(weeks=number)


class Story:
    """One dossier through the weeks: what stands in it, and what was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.follow: FollowUp
        self.log: MemoryLog
        self.follow, self.log, self.clock = desk(clock=Clock(FIRST + timedelta(days=2)))

    def dump(self, values: Mapping[str, Any] | None, day: date) -> str:
        """Builds the dump of a day and judges by it; gives the move of the request, or nothing."""
        with self.snapshot(values, day) as snapshot:
            judged = verify(snapshot, self.log, actor="adviseur").judgements
        return judged[0].move.removeprefix("request.") if judged else ""

    @contextmanager
    def snapshot(self, values: Mapping[str, Any] | None, day: date) -> Iterator[Snapshot]:
        path = self.folder / f"{day}-{zlib.crc32(repr(values).encode())}.duckdb"
        TrustedBuilders.load().add(builder().public, "tests")
        if not path.exists():
            rows = [row for row in dossiers(5) if values is not None or row["dossier_id"] != DOSSIER]
            rows = [row | values if row["dossier_id"] == DOSSIER and values else row for row in rows]
            build_at(path, FakeDelivery(rows, as_of=day), rules=QUERIES)
        with opened(path, allow_older=True) as snapshot:
            yield snapshot

    def asked(self, *rules: str, **columns: Any) -> None:
        """Asks about the hours, as they stand in the first dump."""
        with self.snapshot(columns or EMPTY, FIRST) as snapshot:
            detail = snapshot.dossier(1)
        assert detail["dossier_id"] == DOSSIER
        raw = {name: detail[name] for name in detail if name.startswith("hours")}
        ask(self.follow, found(rules or ["hours-missing"], DOSSIER, dump=FIRST, **raw), self.clock.day)

    def answered(self, answer: Answer = Answer.CORRECTED, **more: Any) -> None:
        self.follow.answer(HOURS, answer, **more)

    def log_of(self, move: str) -> Mapping[str, Any]:
        """The evidence of the last event of a kind."""
        return [event.body for event in self.log.events(f"request.{move}")][-1]

    @property
    def state(self) -> State:
        return self.follow.requests.all[HOURS].state


@pytest.fixture(scope="module")
def pools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Dumps that several tests use are built once."""
    return tmp_path_factory.mktemp("pools")


@pytest.fixture
def story(pools: Path) -> Story:
    return Story(pools)


def test_mended_after_the_answer_is_confirmed_and_closed_by_a_second_dump(story: Story) -> None:
    story.asked()
    story.answered()
    assert story.dump(FILLED, week(1)) == "confirmed"
    assert story.dump(FILLED, week(2)) == "closed"
    assert story.dump(FILLED, week(3)) == ""
    assert story.state is State.CLOSED


def test_not_seen_twice_goes_back_to_the_holder(story: Story) -> None:
    story.asked()
    story.answered()
    assert story.dump(EMPTY, week(1)) == "unseen"
    assert story.dump(EMPTY, week(2)) == "returned"
    assert story.state is State.SENT
    assert story.follow.requests.all[HOURS].returned == 1
    assert story.dump(EMPTY, week(3)) == ""


def test_seen_a_dump_late_is_still_confirmed(story: Story) -> None:
    story.asked()
    story.answered()
    story.dump(EMPTY, week(1))
    assert story.dump(FILLED, week(2)) == "confirmed"


def test_wrong_again_is_reopened_and_can_be_asked_again(story: Story) -> None:
    story.asked()
    story.answered()
    story.dump(FILLED, week(1))
    story.dump(FILLED, week(2))
    assert story.dump(EMPTY, week(3)) == "reopened"
    assert story.dump(FILLED, week(4)) == "resolved"
    assert story.dump(EMPTY, week(5)) == "reopened"
    story.clock.day = week(5) + timedelta(days=1)
    ask(story.follow, found(dossier=DOSSIER, dump=week(5)), story.clock.day)
    assert story.state is State.SENT


@pytest.mark.parametrize("answered", [False, True])
def test_a_dossier_that_left_lapses(story: Story, answered: bool) -> None:
    story.asked()
    if answered:
        story.answered()
    assert story.dump(None, week(1)) == "lapsed"
    assert story.dump(None, week(2)) == ""


def test_mended_without_an_answer_is_resolved(story: Story) -> None:
    story.asked()
    assert story.dump(FILLED, week(1)) == "resolved"


def test_another_wrong_value_is_not_mended(story: Story) -> None:
    story.asked(
        "hours-placeholder", hours_max=None, hours_max_raw="NNB", hours_max_status=int(Status.PLACEHOLDER)
    )
    story.answered()
    wrong = {"hours_max": 80, "hours_min": 24}
    assert story.dump(wrong, week(1)) == "unseen"
    assert story.log_of("unseen")["fails"] == ["hours-invalid"]


def test_emptied_is_not_mended(story: Story) -> None:
    story.asked(
        "hours-placeholder", hours_max=None, hours_max_raw="NNB", hours_max_status=int(Status.PLACEHOLDER)
    )
    story.answered()
    assert story.dump({"hours_max": None, "hours_min": 24}, week(1)) == "unseen"


def test_a_dump_that_was_made_before_the_answer_cannot_disprove_it(story: Story) -> None:
    story.asked()
    story.clock.day = week(1)
    story.answered()
    assert story.dump(EMPTY, week(1)) == ""
    assert story.dump(FILLED, week(2)) == "confirmed"


def test_the_dump_it_was_asked_from_says_nothing_new(story: Story) -> None:
    story.asked()
    story.answered()
    assert story.dump(EMPTY, FIRST) == ""
    assert story.state is State.WAITING


def test_an_exception_holds_until_the_value_changes(story: Story) -> None:
    story.asked()
    story.answered(Answer.AS_IS, reason="wisselende uren", review=date(2027, 6, 1))
    assert story.dump(EMPTY, week(1)) == ""
    assert story.dump({"hours_max": 90, "hours_min": None}, week(2)) == "expired"
    assert story.state is State.SIGNAL


def test_an_exception_is_about_the_value_that_stood_there_when_it_was_made(
    story: Story, tmp_path: Path
) -> None:
    """Changed between question and answer, and seen in a dump: that value is the one that was accepted."""
    story.asked()
    path, previous = tmp_path / "0.duckdb", None
    hours = (90, 90, 80)
    moves = []
    for number, value in enumerate(hours, 1):
        rows = [row | {"hours_max": value, "hours_min": 8} for row in dossiers(5)]
        path = tmp_path / f"{number}.duckdb"
        build_at(path, FakeDelivery(rows, as_of=week(number)), rules=QUERIES, previous=previous)
        if previous is not None:
            previous.close()
        previous = opened(path, allow_older=True)
        moves += [one.move for one in verify(previous, story.log, actor="adviseur").judgements]
        if number == 1:
            story.clock.day = week(1) + timedelta(days=1)
            story.answered(Answer.AS_IS, reason="echt waar")
    assert previous is not None
    previous.close()
    assert moves == ["request.expired"]
    assert story.log_of("expired")["dump"] == week(3).isoformat()


def test_an_exception_is_looked_at_again_on_its_day(story: Story) -> None:
    story.asked()
    story.answered(Answer.UNKNOWABLE, reason="geen contact", review=week(2))
    assert story.dump(EMPTY, week(1)) == ""
    assert story.dump(EMPTY, week(2)) == "expired"


def test_an_exception_that_is_mended_is_resolved(story: Story) -> None:
    story.asked()
    story.answered(Answer.AS_IS, reason="wisselende uren")
    assert story.dump(FILLED, week(1)) == "resolved"


def test_judging_the_same_dump_twice_adds_nothing(story: Story) -> None:
    story.asked()
    story.answered()
    with story.snapshot(EMPTY, week(1)) as snapshot:
        verify(snapshot, story.log, actor="adviseur")
        events = list(story.log.events())
        again = verify(snapshot, story.log, actor="adviseur")
    assert again.judgements == ()
    assert list(story.log.events()) == events


def test_a_pool_that_comes_into_use_judges_once(story: Story) -> None:
    story.asked()
    story.answered()
    with story.snapshot(FILLED, week(1)) as snapshot:
        first = activate(snapshot, story.log, actor="adviseur")
        again = activate(snapshot, story.log, actor="adviseur")
    assert first is not None
    assert first.count("request.confirmed") == 1
    assert again is None
    with story.snapshot(EMPTY, FIRST) as older:
        assert activate(older, story.log, actor="adviseur") is None


def test_an_older_dump_than_the_last_says_nothing(story: Story) -> None:
    story.asked()
    story.dump(EMPTY, week(2))
    assert story.dump(FILLED, week(1)) == ""
    assert story.state is State.SENT


def test_the_evidence_stands_in_the_register(story: Story) -> None:
    story.asked()
    story.answered()
    story.dump(FILLED, week(1))
    evidence = story.log_of("confirmed")
    assert (evidence["dump"], evidence["changed"], evidence["fails"]) == ("2026-11-16", True, [])
    (summary,) = [event.body for event in story.log.events("dump.verified")]
    assert (summary["dossiers"], summary["watched"], summary["moved"]) == (5, 1, 1)


def test_two_desks_that_judge_the_same_dump_agree(story: Story) -> None:
    story.asked()
    story.answered()
    other = MemoryLog("b" * 16, story.clock)
    other.take_over(list(story.log.events()))
    with story.snapshot(FILLED, week(1)) as snapshot:
        verify(snapshot, story.log, actor="adviseur")
        verify(snapshot, other, actor="collega")
    story.log.take_over(list(other.events()))
    request = story.follow.requests.all[HOURS]
    confirmed = [step.counted for step in request.history if step.move == "request.confirmed"]
    assert (request.state, confirmed) == (State.CONFIRMED, [True, False])


def test_numbers_that_hold_for_one_snapshot_only_cannot_be_followed(story: Story) -> None:
    path = story.folder / "provisional.duckdb"
    build_at(path, FakeDelivery(dossiers(5), provisional_ids=True), rules=QUERIES)
    with opened(path, allow_older=True) as snapshot, pytest.raises(KnownError, match="gelden alleen hier"):
        verify(snapshot, story.log, actor="adviseur")
