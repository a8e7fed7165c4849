"""What was copied goes off the clipboard again; what somebody else put there stays."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wsp_desk.ui.clipboard import STAYS, clear_ours, put


def test_a_copy_is_cleared_after_a_while(qtbot: QtBot) -> None:
    put("een brief", 30)
    assert QGuiApplication.clipboard().text() == "een brief"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    assert STAYS == 10_000


def test_a_newer_copy_has_its_own_time(qtbot: QtBot) -> None:
    put("eerst", 20)
    put("daarna", 5_000)
    qtbot.wait(60)
    assert QGuiApplication.clipboard().text() == "daarna"


def test_what_another_program_copied_stays(qapp: QApplication) -> None:
    put("een brief")
    QGuiApplication.clipboard().setText("van een ander")
    clear_ours()
    assert QGuiApplication.clipboard().text() == "van een ander"
