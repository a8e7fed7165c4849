"""A window over invented records, with work done at once, so that a test reads like a user's steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeDesk, FakeOpener, example_ask
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.i18n import install_language
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

Shown = TypeVar("Shown", bound=QWidget)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to send size hints to, and says so each time."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _no_window_left(qapp: QApplication) -> Iterator[None]:
    """Every window a test makes is gone when it ends; one left would be styled again by all tests to come."""
    before = set(qapp.topLevelWidgets())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [w for w in qapp.topLevelWidgets() if w not in before and w.parent() is None]
    for widget in left:
        widget.deleteLater()
    assert not left, left


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speaks another language until the test ends."""
    yield lambda name: install_language(qapp, name)
    install_language(qapp, "nl")


@pytest.fixture
def jobs() -> Jobs:
    return Jobs(inline, inline)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: FakeDesk, jobs: Jobs) -> GesprekPage:
    """The page Gesprek with the example request."""
    return make_page(qtbot, look, desk, jobs, example_ask())


def make_page(qtbot: QtBot, look: Look, desk: FakeDesk, jobs: Jobs, ask: Ask | None) -> GesprekPage:
    from wsp_desk.ui.ask import Conversation

    made = GesprekPage(look, desk, jobs, Conversation(ask))
    made.resize(1440, 850)
    return shown(qtbot, made)


def shown(qtbot: QtBot, made: Shown) -> Shown:
    """Shows a window and waits until it has the keyboard."""
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def window(qtbot: QtBot, look: Look, jobs: Jobs) -> MainWindow:
    """The whole window with a pool open."""
    made = MainWindow(look, jobs, FakeOpener(Path("pool.duckdb")), example_ask())
    shown(qtbot, made).session.begin()
    return made
