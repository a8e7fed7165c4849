"""No cut words, no overlap: every label has room for what it says, in both languages and at several sizes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import make_page
from tests.ui.fakes import FakeDesk, example_ask
from wsp_desk.ui.basics import ElidedButton, ElidedLabel
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.kinds import KINDS
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

Speak = Callable[[str], None]
SIZES = [(1280, 720), (1440, 900), (2560, 1300)]


def cut(parent: QWidget) -> list[str]:
    """Words of labels and buttons that do not fit their widget."""
    found = []
    for widget in parent.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton):
            continue
        if isinstance(widget, ElidedLabel | ElidedButton) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            too_small = widget.heightForWidth(widget.width()) > widget.height()
        else:
            too_small = widget.sizeHint().width() > widget.width() + 1
        if too_small:
            found.append(widget.text())
    return found


def outside(parent: QWidget) -> list[str]:
    """Controls that stick out of the column they belong to, to the right."""
    found = []
    for column in parent.findChildren(QWidget, "column"):
        edge = QRect(QPoint(0, 0), column.size())
        for widget in column.findChildren(QPushButton):
            left = widget.mapTo(column, QPoint(0, 0)).x()
            if widget.isVisible() and left + widget.width() > edge.right() + 1:
                found.append(widget.text())
    return found


def fits(page: QWidget) -> None:
    """Layouts take a few turns of the event loop; what is still cut when patience ends is a defect."""
    assert cut(page) == []
    assert outside(page) == []


@pytest.mark.parametrize("language_name", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits(
    qtbot: QtBot,
    look: Look,
    jobs: Jobs,
    language: Callable[[str], None],
    language_name: str,
    size: tuple[int, int],
) -> None:
    language(language_name)
    page = make_page(qtbot, look, FakeDesk(), jobs, example_ask())
    page.resize(*size)
    qtbot.waitUntil(lambda: page.results.bar.isVisible())
    for kind in KINDS:
        page.asking.add_kind(kind.kind)
    qtbot.waitUntil(lambda: fits(page))
    page.draft()
    qtbot.waitUntil(lambda: fits(page))


def test_the_whole_window_fits(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 720)
    window._open_palette()
    qtbot.waitUntil(lambda: fits(window))


def test_rows_have_one_height_and_fit_their_numbers(page: GesprekPage) -> None:
    view = page.results.view
    heights = {view.visualRect(page.results.model.index(line)).height() for line in range(9)}
    assert heights == {view.itemDelegate().row_height()}
