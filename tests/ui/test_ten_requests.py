"""Ten requests of employers, entered as docs/ten-requests.md says: each leads somewhere in ten actions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import wsp_desk.cli as program
from tests.ui.acting import Task, act, tasks
from wsp_desk.demo.making import make_demo
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

TASKS = tasks()
MOST_ACTIONS = 10
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The home in which a demo of 4,000 was built, and its pool."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSP_DESK_HOME", str(home))
        return home, Path(make_demo(home / "demo", candidates=4_000)[-1].snapshot)


@pytest.fixture
def pool(demo: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSP_DESK_HOME", str(demo[0]))
    return demo[1]


@pytest.fixture(scope="module")
def opened(qapp: QApplication, demo: tuple[Path, Path]) -> Iterator[MainWindow]:
    """The window with that pool open. While it is, the register is in use: the command line comes first."""
    home, path = demo
    made = MainWindow(Look(qapp, "light"), Jobs(inline, inline), SnapshotOpener(today=lambda: TODAY))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WSP_DESK_HOME", str(home))
        made.show()
        made.session.open(path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """That window at the beginning of a conversation."""
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    assert opened.gesprek is not None
    opened.gesprek.start_anew()
    return opened


def test_there_are_ten_and_none_takes_more_than_ten_actions() -> None:
    assert len(TASKS) == 10
    assert all(0 < len(task.actions) <= MOST_ACTIONS for task in TASKS)
    assert all(task.shortlist or task.relaxed for task in TASKS)


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.title)
def test_on_the_command_line(
    task: Task, pool: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said, request = tmp_path / "said.txt", tmp_path / "R.json"
    said.write_text(task.said, "utf-8")
    assert program.main(["vacancy", str(said), "--out", str(request)]) == 0
    kinds = [each["kind"] for each in json.loads(request.read_text("utf-8"))["criteria"]]
    assert "place" in kinds
    assert {"occupation", "skills"} & set(kinds)
    capsys.readouterr()
    assert program.main(["match", str(pool), "--request", str(request), "--json"]) == 0
    if json.loads(capsys.readouterr().out)["total"] == 0:
        assert program.main(["relax", str(pool), "--request", str(request), "--json"]) == 0
        assert "gain" in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.title)
def test_in_the_window(qtbot: QtBot, window: MainWindow, task: Task) -> None:
    assert window.gesprek is not None
    totals = act(qtbot, window, task)
    assert len(window.gesprek.marks.shortlist) == task.shortlist
    if task.relaxed:
        at = [verb for verb, _ in task.actions].index("klik")
        assert totals[at] > totals[at - 1]
    assert window.gesprek.results.current() is not None
