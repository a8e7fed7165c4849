"""Does what docs/ten-requests.md says, with keyboard and mouse, and counts.

Public: `Task`, `tasks`, `act`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.window import MainWindow

PAGE = Path(__file__).resolve().parents[2] / "docs" / "ten-requests.md"
_ACTION = re.compile(r"^\d+\. (typ|toets|klik|plak)(?: `([^`]+)`)?$", re.MULTILINE)


@dataclass(frozen=True)
class Task:
    """One request of the page.

    Attributes:
        title: Its heading.
        said: What the employer says.
        actions: What the user does, each with its object.
        shortlist: How many dossiers are on the shortlist in the end.
        relaxed: Whether a relaxation was agreed on.
    """

    title: str
    said: str
    actions: Sequence[tuple[str, str]]
    shortlist: int
    relaxed: bool


def tasks() -> list[Task]:
    """The requests of the page."""
    parts = re.split(r"^## ", PAGE.read_text("utf-8"), flags=re.MULTILINE)[1:]
    return [_task(part) for part in parts]


def act(qtbot: QtBot, window: MainWindow, task: Task) -> list[int]:
    """Does all actions of a request, waiting after each until the answer has come.

    Returns:
        After each action, how many dossiers are found.
    """
    assert window.gesprek is not None
    found, totals = [0], []
    window.gesprek.answered.connect(lambda answer: found.append(answer.total))
    for verb, what in task.actions:
        if verb == "typ":
            QTest.keyClicks(_focused(), what)
        elif verb == "toets":
            _press(what)
        elif verb == "plak":
            _paste(task.said)
        else:
            _click(qtbot, window.gesprek, what)
        qtbot.wait(1)
        _settle(qtbot, window.gesprek)
        totals.append(found[-1])
    return totals


def _task(part: str) -> Task:
    said = re.findall(r"^> (.*)$", part, re.MULTILINE)
    outcome = part.partition("Outcome: ")[2]
    shortlist = re.search(r"shortlist of (\d+)", outcome)
    return Task(
        part.splitlines()[0],
        "\n".join(said),
        _ACTION.findall(part),
        int(shortlist[1]) if shortlist else 0,
        "relaxation" in outcome,
    )


def _focused() -> QWidget:
    """Where keys go."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _press(keys: str) -> None:
    combination = QKeySequence(keys.replace("Enter", "Return"))[0]
    QTest.keyClick(_focused(), combination.key(), combination.keyboardModifiers())


def _paste(words: str) -> None:
    """As Ctrl+V with these words on the clipboard, which tests leave alone."""
    data = QMimeData()
    data.setText(words)
    _focused().insertFromMimeData(data)  # type: ignore[attr-defined]


def _click(qtbot: QtBot, page: GesprekPage, words: str) -> None:
    """A button after "Ruimer:"."""
    qtbot.waitUntil(lambda: bool(_wideners(page, words)))
    QTest.mouseClick(_wideners(page, words)[0], Qt.MouseButton.LeftButton)


def _wideners(page: GesprekPage, words: str) -> list[QPushButton]:
    offered = page.results.bar.findChildren(QPushButton)
    return [each for each in offered if each.isVisible() and each.accessibleName().startswith(f"{words}:")]


def _settle(qtbot: QtBot, page: GesprekPage) -> None:
    """Waits for the pauses of the window: reading a vacancy, and what lies outside the answer."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    dialog = page.paster.dialog
    if dialog is not None:
        qtbot.waitUntil(lambda: not dialog._rest.isActive())
    qtbot.waitUntil(lambda: not page._pause.isActive())
