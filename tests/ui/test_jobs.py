"""Work beside the window: the latest question wins, changes report and stop, errors find their way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.ui.jobs import Jobs, Running, inline


class ByHand:
    """An executor that does its work when told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def finish(self) -> None:
        self.waiting.pop(0)()


@pytest.fixture
def threads() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_an_older_answer_never_overwrites_a_newer_question(qapp: object) -> None:
    executor = ByHand()
    jobs, shown = Jobs(executor, inline), []
    jobs.query("answer", lambda: "old", shown.append)
    jobs.query("answer", lambda: "new", shown.append)
    executor.finish()
    assert shown == []
    executor.finish()
    assert shown == ["new"]


def test_questions_that_wait_are_skipped_for_the_latest(qapp: object) -> None:
    executor = ByHand()
    jobs, done = Jobs(executor, inline), []
    for number in range(5):
        jobs.query("answer", lambda n=number: done.append(n), lambda _: None)
    while executor.waiting:
        executor.finish()
    assert done == [0, 4]


def test_lanes_do_not_disturb_each_other(qapp: object) -> None:
    executor = ByHand()
    jobs, shown = Jobs(executor, inline), []
    jobs.query("answer", lambda: "answer", shown.append)
    jobs.query("suggest", lambda: "suggest", shown.append)
    executor.finish()
    executor.finish()
    assert shown == ["answer", "suggest"]


def test_a_forgotten_question_is_never_delivered(qapp: object) -> None:
    executor = ByHand()
    jobs, shown = Jobs(executor, inline), []
    jobs.query("answer", lambda: "late", shown.append)
    jobs.forget("answer")
    executor.finish()
    assert shown == []


def test_known_trouble_goes_to_the_page(qapp: object) -> None:
    jobs, trouble = Jobs(inline, inline), []

    def refuse() -> None:
        raise KnownError("nee")

    jobs.query("answer", refuse, lambda _: None, trouble.append)
    assert [str(error) for error in trouble] == ["nee"]


def test_a_bug_is_not_swallowed(qtbot: QtBot) -> None:
    jobs, told = Jobs(inline, inline), []
    with qtbot.capture_exceptions() as caught:
        jobs.query("answer", lambda: 1 / 0, lambda _: None, told.append)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert "fout in het programma" in str(told[0])


def test_results_come_back_on_the_threads_of_the_window(qtbot: QtBot, threads: Jobs) -> None:
    from PySide6.QtCore import QThread

    home, seen = QThread.currentThread(), []
    threads.query("answer", lambda: 42, lambda result: seen.append((result, QThread.currentThread() is home)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, True)]


def test_a_change_reports_its_progress_and_can_be_stopped(qtbot: QtBot, threads: Jobs) -> None:
    begun, parts, errors = Event(), [], []

    def long_work(running: Running) -> None:
        for step in range(1_000_000):
            begun.set()
            running.progress(step / 1_000_000)
            if step % 1000 == 0:
                Event().wait(0.001)

    running = threads.change(long_work, lambda _: None, errors.append, lambda part, _: parts.append(part))
    assert begun.wait(5)
    running.stop()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)
    assert parts[0] == 0.0


def test_nothing_is_delivered_after_closing(qtbot: QtBot) -> None:
    jobs, shown, go = Jobs(), [], Event()
    jobs.query("answer", lambda: go.wait(5), shown.append)
    go.set()
    jobs.close()
    qtbot.wait(20)
    assert shown == []
