"""When the program itself is wrong: a dialog, a redacted report, and the work goes on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wsp_desk.errors import KnownError
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.report import ReportDialog, install_report, report_words


@pytest.fixture
def hooked(qapp: QApplication) -> Iterator[None]:
    undo = install_report(qapp)
    yield
    undo()


def dialogs(qapp: QApplication) -> list[ReportDialog]:
    return [
        widget for widget in qapp.topLevelWidgets() if isinstance(widget, ReportDialog) and widget.isVisible()
    ]


def secret_trouble() -> None:
    jobs = Jobs(inline, inline)

    def work() -> None:
        raise ValueError("K7F3-91C2 woont in 5038AB")

    jobs._queries(lambda: None)
    from wsp_desk.ui import jobs as room

    room._try(work).deliver(lambda _: None, None)


def test_the_report_names_types_and_places_but_no_values() -> None:
    with pytest.raises(ValueError, match="K7F3") as caught:
        secret_trouble()
    words = report_words(caught.value)
    assert "ValueError (wsp_desk/ui/jobs.py:" in words
    assert "K7F3" not in words
    assert "5038" not in words


def test_an_error_in_the_window_opens_one_dialog(
    qtbot: QtBot, qapp: QApplication, hooked: None, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        sys.excepthook(ValueError, ValueError("K7F3-91C2"), None)
    qtbot.waitUntil(lambda: len(dialogs(qapp)) == 1)
    (dialog,) = dialogs(qapp)
    dialog.copy()
    assert "ValueError" in QGuiApplication.clipboard().text()
    assert "K7F3" not in QGuiApplication.clipboard().text() + caplog.text
    dialog.accept()
    assert logging.ERROR in [record.levelno for record in caplog.records]
    caplog.clear()


def test_known_trouble_without_a_page_for_it_is_reported_too(qtbot: QtBot) -> None:
    jobs = Jobs(inline, inline)

    def refuse() -> None:
        raise KnownError("nee")

    with qtbot.capture_exceptions() as caught:
        jobs.query("answer", refuse, lambda _: None)
    assert [kind for kind, _, _ in caught] == [KnownError]
