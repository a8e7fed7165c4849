"""The dialog "Blad voor werkgever": as the employer sees it, made coarse enough, logged, then written."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeDesk
from tests.ui.sheets import RARE, REFUSED, UNKNOWN
from tests.ui.test_layout import cut
from wsp_desk.errors import KnownError
from wsp_desk.ui.commands import Command
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.sharing.dialog import SheetDialog
from wsp_desk.ui.window import MainWindow

FIRST, THIRD = "K1F3-91C2", "K3F3-93C2"


def opened(page: GesprekPage, *dossiers: str) -> SheetDialog:
    for dossier in dossiers:
        page.marks.toggle_shortlist(dossier)
    page.open_sheet()
    assert page.sharer.dialog is not None
    return page.sharer.dialog


def cells(dialog: SheetDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, at).text() for at in range(table.columnCount())] for row in range(table.rowCount())
    ]


def kinds(desk: FakeDesk) -> list[str]:
    return [event.kind for event in desk.log.events("audit.")]


def test_a_sheet_that_may_leave_is_shown_and_saved(page: GesprekPage, desk: FakeDesk, tmp_path: Path) -> None:
    dialog = opened(page, FIRST, THIRD)
    assert [row[0] for row in cells(dialog)] == ["A", "B"]
    assert cells(dialog)[0][1:] == [
        "machines bedienen en rijden",
        "mbo",
        "24 tot 32 uur",
        "nu",
        "ja",
        "Midden-Brabant",
    ]
    assert not dialog.obstacles.isVisible()
    assert kinds(desk) == ["audit.listed"]
    page.sharer.choose = lambda _, __: tmp_path / "CON"
    dialog.save.click()
    (made,) = tmp_path.iterdir()
    assert made.name == "kandidatenblad-CON.pdf"
    words = PdfReader(io.BytesIO(made.read_bytes())).pages[0].extract_text()
    assert "Midden-Brabant" in words
    assert FIRST not in words
    assert kinds(desk) == ["audit.listed", "audit.exported"]
    assert made.name in dialog.note.text()


def test_a_rare_dossier_is_blocked_until_the_proposal_is_taken(page: GesprekPage) -> None:
    dialog = opened(page, FIRST, RARE)
    assert not dialog.save.isEnabled()
    assert cells(dialog)[1][2] == "! havo of vwo"
    (take,) = dialog.obstacles.findChildren(QPushButton)
    assert "havo, vwo of mbo" in take.text()
    take.click()
    assert [row[2] for row in cells(dialog)] == ["havo, vwo of mbo"] * 2
    assert dialog.save.isEnabled()
    assert not dialog.coarse.isEnabled()


def test_coarse_enough_at_once_and_back_again(page: GesprekPage, desk: FakeDesk) -> None:
    dialog = opened(page, FIRST, RARE)
    dialog.coarse.click()
    assert dialog.save.isEnabled()
    dialog._again.click()
    assert not dialog.save.isEnabled()
    assert kinds(desk) == ["audit.listed"]  # one look, however often it is made coarser


def test_who_did_not_agree_is_left_out_and_named(page: GesprekPage) -> None:
    dialog = opened(page, FIRST, REFUSED, UNKNOWN)
    assert [row.dossier for row in dialog.view.rows] == [FIRST]
    said = " ".join(str(each.sentence) for each in dialog.view.refused)
    assert REFUSED in said
    assert UNKNOWN in said
    assert "toestemming" in said


def test_without_anybody_who_agreed_nothing_can_be_saved(page: GesprekPage) -> None:
    dialog = opened(page, REFUSED)
    assert dialog.table.rowCount() == 0
    assert not dialog.save.isEnabled()
    assert "geen op een blad" in dialog._for.text()


def test_nothing_is_shown_or_written_when_the_register_refuses(
    page: GesprekPage, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise KnownError("De schijf is vol.")

    dialog = opened(page, FIRST)
    monkeypatch.setattr(desk.log, "append_all", refuse)
    page.sharer.choose = lambda _, __: tmp_path / "blad.pdf"
    dialog.save.click()
    assert list(tmp_path.iterdir()) == []
    assert dialog.trouble.isVisible()
    dialog.reject()
    page.marks.replace((), {})
    again = opened(page, THIRD)
    assert again.table.rowCount() == 0
    assert "register" in again.trouble.text()


def test_a_title_with_personal_data_stays_inside(page: GesprekPage, tmp_path: Path) -> None:
    ask = replace(page.conversation.ask, title="Kok, bel 06-12345678")
    page.conversation.become(ask)
    dialog = opened(page, FIRST)
    page.sharer.choose = lambda _, __: tmp_path / "blad.pdf"
    dialog.save.click()
    assert "persoonsgegevens" in dialog.trouble.text()
    assert list(tmp_path.iterdir()) == []


def test_the_keyboard_does_it_all(qtbot: QtBot, page: GesprekPage, tmp_path: Path) -> None:
    dialog = opened(page, RARE)
    qtbot.waitUntil(dialog.isActiveWindow)
    page.sharer.choose = lambda _, name: tmp_path / name
    QTest.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [made.name for made in tmp_path.iterdir()] == ["Kandidaten.pdf"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.sharer.dialog is None


def test_the_command_is_there_once_somebody_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    def command() -> Command:
        return next(each for each in window.commands() if str(each.name) == "Blad voor werkgever")

    page = window.gesprek
    assert page is not None
    page.results.view.clearSelection()
    page.marks.toggle_shortlist(FIRST)
    assert command().possible()
    command().run()
    assert page.sharer.dialog is not None
    assert cut(page.sharer.dialog) == []
