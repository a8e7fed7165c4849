"""Eight weeks of dumps: asked, answered, mended, lost again, left; every request ends where it should.

What happens in the dumps is planned to the dossier, so the improvement that is measured must be the one that
was planted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from tests.deliveries import builder
from tests.followups import Clock, desk
from tests.pools import words
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.demo.planned import Edit, Plan, planned_day, write_planned_week
from wsp_desk.feedback.bundle import bundle
from wsp_desk.feedback.closing import closing_notes
from wsp_desk.feedback.findable import FILTERS
from wsp_desk.feedback.finding import Finding, findings
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.improvement import SMALLEST, Progress, field_quality, progress, state_over_time
from wsp_desk.feedback.request import Holder, Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import Answer, State
from wsp_desk.feedback.verifying import verify
from wsp_desk.feedback.worklist import waiting
from wsp_desk.pool import load_pool
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.register.memory import MemoryLog
from wsp_desk.snapshot import Snapshot, open_snapshot
from wsp_desk.snapshot.compare import USABLE
from wsp_desk.trust import Outcome
from wsp_desk.trust.building import build_from

WEEKS = 8
CANDIDATES = 900
LEVEL = "Opleidingsniveau"
FIELD = "education_level"
RULE = "education-missing"
MENDED, WRONG, EMPTY = "MBO", "K7", ""


@dataclass(frozen=True)
class Fate:
    """What happens to a request and its dossier.

    Attributes:
        end: Where the request must stand after eight weeks.
        edits: Week → what stands in the field from then on.
        answer: What the holder says, in week 0.
        again: Week → a second answer.
        leaves: Week in which the dossier is gone.
        asked_again: Week in which it is asked once more, and answered as mended.
        review: Week in which an exception is looked at again.
        days: Days from sending to the dump that shows it, as measured; empty when none does.
    """

    end: State
    edits: tuple[tuple[int, str], ...] = ()
    answer: Answer | None = None
    again: int = 0
    leaves: int = 0
    asked_again: int = 0
    review: int = 60
    days: tuple[int, ...] = ()


FATES = {
    "mended and stays so": Fate(State.CLOSED, ((1, MENDED),), Answer.CORRECTED, days=(5,)),
    "mended a dump late": Fate(State.CLOSED, ((2, MENDED),), Answer.CORRECTED, days=(12,)),
    "promised, never done": Fate(State.SENT, (), Answer.CORRECTED),
    "promised twice, then done": Fate(State.CLOSED, ((4, MENDED),), Answer.CORRECTED, again=3, days=(26,)),
    "done without a word": Fate(State.RESOLVED, ((2, MENDED),), days=(12,)),
    "no answer, nothing done": Fate(State.SENT),
    "another wrong value": Fate(State.SENT, ((1, WRONG),), Answer.CORRECTED),
    "mended and lost again": Fate(State.REOPENED, ((1, MENDED), (4, EMPTY)), Answer.CORRECTED, days=(5,)),
    "lost and mended again": Fate(
        State.CLOSED, ((1, MENDED), (3, EMPTY), (5, MENDED)), Answer.CORRECTED, asked_again=4, days=(5, 5)
    ),
    "left while waiting": Fate(State.LAPSED, (), Answer.CORRECTED, leaves=2),
    "left without an answer": Fate(State.LAPSED, (), leaves=3),
    "left after two dumps without it": Fate(State.LAPSED, (), Answer.CORRECTED, leaves=3),
    "right as it is": Fate(State.EXCEPTION, (), Answer.AS_IS),
    "right, until the value changed": Fate(State.SIGNAL, ((5, WRONG),), Answer.AS_IS),
    "right, until it was filled in": Fate(State.RESOLVED, ((6, MENDED),), Answer.AS_IS, days=(40,)),
    "cannot be known, looked at again": Fate(State.SIGNAL, (), Answer.UNKNOWABLE, review=6),
    "somebody else's": Fate(State.CLOSED, ((3, MENDED),), Answer.NOT_MINE, asked_again=1, days=(12,)),
    "a question back": Fate(State.SENT, (), Answer.QUESTION),
}


class Weeks:
    """The pools of the weeks, built one upon the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.plan = Plan(CANDIDATES)
        self.secret = Secret.from_passphrase(DEMO_PASSPHRASE)

    def build(self, week: int) -> None:
        dump = self.folder / f"{week}.csv"
        write_planned_week(dump, self.plan, week)
        previous = self.open(week - 1) if week else None
        try:
            build_from(
                [dump],
                out=self.folder / f"{week}.duckdb",
                secret=self.secret,
                mapping="sonar",
                as_of=planned_day(week),
                signer=builder(),
                previous=previous,
                accept="in de laatste weken verandert er niets",
            )
        finally:
            if previous is not None:
                previous.close()

    def open(self, week: int) -> Snapshot:
        TrustedBuilders.load().add(builder().public, "tests")
        return open_snapshot(
            self.folder / f"{week}.duckdb", self.secret, TrustedBuilders.load(), allow_older=True
        )


class Story:
    """Everything that happened, told once for all tests."""

    def __init__(self, folder: Path) -> None:
        self.weeks = Weeks(folder)
        self.follow: FollowUp
        self.log: MemoryLog
        self.follow, self.log, self.clock = desk(clock=Clock(planned_day(0)))
        self.fates: dict[Key, Fate] = {}
        self.usable: list[int] = []
        self.findable: list[int] = []
        self.dossiers: list[int] = []
        for week in range(WEEKS):
            self.week(week)

    def week(self, week: int) -> None:
        self.clock.day = planned_day(week)
        self.weeks.build(week)
        with self.weeks.open(week) as snapshot:
            verify(snapshot, self.log, actor="adviseur")
            self.clock.pass_days(2)
            if week == 0:
                self.ask_first(snapshot)
                self.remember(snapshot)
            else:
                self.ask_again(snapshot, week)
            self.answer(week)

    def ask_first(self, snapshot: Snapshot) -> None:
        """One letter per holder about education; fates are dealt to what was asked, in turn."""
        pool = load_pool(snapshot, words())
        ids, outcomes = snapshot.outcomes()
        rows = np.flatnonzero(outcomes[ids.index(RULE)] == Outcome.FAILS).tolist()
        found = [one for one in findings(snapshot, pool, rows, None, [RULE]) if one.key.field == FIELD]
        self.send(found)
        asked = sorted(self.follow.requests.all)
        self.fates = {key: list(FATES.values())[place % len(FATES)] for place, key in enumerate(asked)}
        edits = [
            Edit(key.dossier, LEVEL, value, week)
            for key, fate in self.fates.items()
            for week, value in fate.edits
        ]
        leavers = {key.dossier: fate.leaves for key, fate in self.fates.items() if fate.leaves}
        self.weeks.plan = replace(self.weeks.plan, edits=tuple(edits), leavers=leavers)

    def ask_again(self, snapshot: Snapshot, week: int) -> None:
        keys = [key for key, fate in self.fates.items() if fate.asked_again == week]
        if keys:
            self.send(waiting(snapshot, load_pool(snapshot, words()), keys))
            for key in keys:
                self.follow.answer(key, Answer.CORRECTED)

    def send(self, found: Sequence[Finding]) -> None:
        planned = bundle(found, self.follow.requests, self.follow.dosage, today=self.clock.day)
        for message in self.follow.keep(planned.letters):
            self.follow.send(message, "eml")

    def answer(self, week: int) -> None:
        for key, fate in self.fates.items():
            if week == 0 and fate.answer:
                review = planned_day(fate.review) if fate.review < 60 else None
                other = Holder(f"C9{key.dossier}", "Consulent 9999", "consulent.9999@uwv-demo.example", "X")
                self.follow.answer(
                    key,
                    fate.answer,
                    reason="dat klopt zo",
                    review=review,
                    to=other,
                    reply="Alleen het niveau.",
                )
            if week and fate.again == week:
                self.follow.answer(key, Answer.CORRECTED)

    def remember(self, snapshot: Snapshot) -> None:
        """What the plan will bring, worked out from the first dump and the plan alone."""
        ids = snapshot.columns(["dossier_id"])["dossier_id"].to_pylist()
        status = snapshot.columns([f"{FIELD}_status"]).column(0).to_numpy()
        usable = dict(zip(ids, np.isin(status, USABLE).tolist(), strict=True))
        others = _findable_but_for_the_field(snapshot)
        for week in range(WEEKS):
            gone = {name for name, first in self.weeks.plan.leavers.items() if first <= week}
            now = dict(usable)
            for edit in sorted(self.weeks.plan.edits, key=lambda one: one.week):
                if edit.week <= week:
                    now[edit.dossier] = edit.value == MENDED
            self.dossiers.append(len(ids) - len(gone))
            self.usable.append(sum(there for name, there in now.items() if name not in gone))
            self.findable.append(sum(now[name] and others[name] for name in now if name not in gone))

    @property
    def requests(self) -> Requests:
        return self.follow.requests

    @property
    def progress(self) -> Progress:
        return progress(self.log)


def _findable_but_for_the_field(snapshot: Snapshot) -> dict[str, bool]:
    names = [f"{name}_status" for name in FILTERS if name != FIELD]
    mask = np.logical_and.reduce(
        [np.isin(column.to_numpy(), USABLE) for column in snapshot.columns(names).columns]
    )
    ids = snapshot.columns(["dossier_id"])["dossier_id"].to_pylist()
    return dict(zip(ids, mask.tolist(), strict=True))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """Told once; the home it plays in is its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSP_DESK_HOME", str(tmp_path_factory.mktemp("home")))
        yield Story(tmp_path_factory.mktemp("weeks"))


pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def test_every_fate_was_dealt_more_than_once(story: Story) -> None:
    dealt = list(story.fates.values())
    assert min(dealt.count(fate) for fate in FATES.values()) >= 3


@pytest.mark.parametrize("name", FATES)
def test_every_request_ends_where_it_should(story: Story, name: str) -> None:
    fate = FATES[name]
    requests = [story.requests.all[key] for key, dealt in story.fates.items() if dealt is fate]
    ends = {
        str(request.key): [step.move for step in request.history if step.counted]
        for request in requests
        if request.state is not fate.end
    }
    assert ends == {}


def test_the_improvement_measured_is_the_one_that_was_planted(story: Story) -> None:
    with story.weeks.open(WEEKS - 1) as snapshot:
        measured = field_quality(snapshot, fields=[FIELD])
        regions = field_quality(snapshot, by=["region"], fields=[FIELD])
    assert [one.dump for one in measured] == [planned_day(week) for week in range(WEEKS)]
    assert [one.usable for one in measured] == story.usable
    assert [one.dossiers for one in measured] == story.dossiers
    last = [one for one in regions if one.dump == planned_day(WEEKS - 1)]
    assert 0 < sum(one.usable for one in last) <= story.usable[-1]
    assert min(one.dossiers for one in regions) >= SMALLEST


def test_findability_gained_is_what_the_plan_brings(story: Story) -> None:
    found = story.progress.findable
    assert list(found) == [planned_day(week).isoformat() for week in range(WEEKS)]
    assert [count for _, count in found.values()] == story.findable
    assert story.findable[-1] > story.findable[0]


def test_what_was_mended_after_asking_is_counted_per_field(story: Story) -> None:
    ends = [fate.end for fate in story.fates.values()]
    assert story.progress.mended == {FIELD: ends.count(State.CLOSED) + ends.count(State.RESOLVED)}
    assert story.progress.states == {state: ends.count(state) for state in State if state in ends}


def test_the_time_to_confirmation_is_the_one_planned(story: Story) -> None:
    planned = sorted(days for fate in story.fates.values() for days in fate.days)
    assert list(story.progress.days) == planned


def test_teams_are_told_apart_and_small_ones_left_out(story: Story) -> None:
    teams = story.progress.organisations
    assert teams
    assert all(team.asked >= SMALLEST and team.mended <= team.asked for team in teams)


def test_states_over_time_end_where_the_requests_stand(story: Story) -> None:
    days = [planned_day(week) + timedelta(days=3) for week in range(WEEKS)]
    over_time = state_over_time(story.log, days)
    assert over_time[days[-1]] == story.requests.count_by_state()
    assert sum(over_time[days[0]].values()) == len(story.fates)


def test_holders_are_thanked_for_exactly_what_was_closed(story: Story) -> None:
    told = {key for note in closing_notes(story.log) for key in note.items}
    assert told == {key for key, fate in story.fates.items() if fate.end is State.CLOSED}


def test_the_same_requests_come_of_the_events_in_any_order(story: Story) -> None:
    events = list(story.log.events())
    back = Requests.of(reversed(events))
    assert back.count_by_state() == story.requests.count_by_state()


def test_judging_the_last_dump_again_adds_nothing(story: Story) -> None:
    before = len(list(story.log.events()))
    with story.weeks.open(WEEKS - 1) as snapshot:
        assert verify(snapshot, story.log, actor="adviseur").judgements == ()
    assert len(list(story.log.events())) == before
