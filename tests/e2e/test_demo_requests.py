"""The demo has a story of requests: both pages have something to show, and the second week has judged it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from wsp_desk.demo.correcting import ACTOR, tell_corrections
from wsp_desk.demo.making import make_demo
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.feedback.closing import closing_notes
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.improvement import progress
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import State
from wsp_desk.feedback.worklist import to_remind
from wsp_desk.privacy.secret import Secret
from wsp_desk.register.log import Event
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> MemoryLog:
    """What stands in the register of a small demo after the story was told twice."""
    patch = pytest.MonkeyPatch()
    patch.setenv("WSP_DESK_HOME", str(tmp_path_factory.mktemp("home")))
    folder = tmp_path_factory.mktemp("demo")
    weeks = [Path(report.snapshot) for report in make_demo(folder, candidates=2000)]
    assert tell_corrections(*weeks) > 0
    assert tell_corrections(*weeks) == 0
    log = MemoryLog()
    with Register.open(folder / "register.db", Secret.from_passphrase(DEMO_PASSPHRASE)) as register:
        log.take_over(list(register.events()))
    patch.undo()
    return log


def test_requests_stand_everywhere_work_goes(told: MemoryLog) -> None:
    states = Requests.read(told).count_by_state()
    assert {
        State.SIGNAL,
        State.DRAFT,
        State.SENT,
        State.NOT_SEEN,
        State.CONFIRMED,
        State.CLOSED,
        State.RESOLVED,
        State.EXCEPTION,
    } <= set(states)


def test_no_step_was_refused_and_time_runs_forward(told: MemoryLog) -> None:
    events: list[Event] = [event for event in told.events() if event.actor == ACTOR]
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert all(step.counted for request in Requests.read(told) for step in request.history)


def test_the_second_week_shows_in_the_figures(told: MemoryLog) -> None:
    done = progress(told)
    assert list(done.findable) == ["2026-11-09", "2026-11-16"]
    assert len(set(done.days)) > 1
    assert sum(done.mended.values()) == len(done.days)


def test_there_is_something_to_thank_for_and_to_remind_of(told: MemoryLog) -> None:
    follow = FollowUp(told, "demo")
    assert closing_notes(told)
    assert follow.requests.drafts()
    assert to_remind(follow.requests, date(2026, 12, 31))
