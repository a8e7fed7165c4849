"""Saved requests in the window: save, open, rename, remove, and what changed since the dump before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import make_page
from tests.ui.examples import POOL, ROWS
from tests.ui.fakes import FakeDesk, example_ask
from wsp_desk.conversation.saved import SavedSearches
from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

KEY = Qt.Key


def words(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def press(parent: QWidget, name: str) -> None:
    found = [b for b in parent.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, (name, [b.accessibleName() for b in parent.findChildren(QPushButton)])
    found[0].click()


def save_as(qtbot: QtBot, page: GesprekPage, name: str) -> None:
    page.left.start_saving()
    field = next(f for f in page.left.foot.findChildren(QLineEdit) if f.isVisible())
    field.clear()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, KEY.Key_Return)


def names(desk: FakeDesk) -> list[str]:
    return [saved.name for saved in SavedSearches(desk.log, "iemand").all()]


def test_a_request_is_saved_under_a_name_and_opened_again(
    qtbot: QtBot, page: GesprekPage, desk: FakeDesk
) -> None:
    page.toggle_shortlist()
    save_as(qtbot, page, "Heftruck Tilburg")
    assert names(desk) == ["Heftruck Tilburg"]
    assert "Heftruck Tilburg" in words(page.left.foot)
    page.start_anew()
    assert "Heftruck Tilburg" not in words(page.left.foot)
    page.left.show_kept()
    press(page.left.kept, "Heftruck Tilburg openen")
    assert page.conversation.ask == example_ask()
    assert page.marks.shortlist == (ROWS[0].dossier,)
    assert page.asking.isVisible()
    page.conversation.undo()
    assert page.conversation.ask == Ask()


def test_what_differs_from_the_saved_request_is_told_and_saved_again(
    qtbot: QtBot, page: GesprekPage, desk: FakeDesk
) -> None:
    save_as(qtbot, page, "Heftruck")
    page.conversation.drop(6)
    assert "Heftruck · gewijzigd, nog niet bewaard" in words(page.left.foot)
    save_as(qtbot, page, "Heftruck")
    assert "gewijzigd" not in words(page.left.foot)
    assert len(SavedSearches(desk.log, "iemand").all()[0].request["criteria"]) == 5
    save_as(qtbot, page, "Heftruck anders")
    assert names(desk) == ["Heftruck", "Heftruck anders"]


def test_a_name_in_use_is_told_where_the_name_is_typed(
    qtbot: QtBot, page: GesprekPage, desk: FakeDesk
) -> None:
    save_as(qtbot, page, "Heftruck")
    page.start_anew()
    page.conversation.become(example_ask().drop(1))
    save_as(qtbot, page, "heftruck")
    assert "Er is al een bewaarde vraag met deze naam." in words(page.left.foot)
    assert names(desk) == ["Heftruck"]


def test_the_shortlist_of_a_saved_request_is_kept_at_once(
    qtbot: QtBot, page: GesprekPage, desk: FakeDesk
) -> None:
    save_as(qtbot, page, "Heftruck")
    page.toggle_shortlist()
    assert SavedSearches(desk.log, "iemand").all()[0].shortlist == (ROWS[0].dossier,)


def test_a_saved_request_is_renamed_removed_and_put_back_with_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.gesprek
    page.keeper.save("Heftruck")
    page.results.take_keyboard()
    qtbot.keyClick(page.results.view, KEY.Key_B)
    qtbot.keyClick(window.focusWidget(), KEY.Key_F2)
    field = window.focusWidget()
    field.clear()
    qtbot.keyClicks(field, "Chauffeur")
    qtbot.keyClick(field, KEY.Key_Return)
    assert names(page._desk) == ["Chauffeur"]
    page.left.kept.take_keyboard()
    qtbot.keyClick(window.focusWidget(), KEY.Key_Delete)
    assert names(page._desk) == []
    assert "U hebt nog niets bewaard" in words(page.left.kept)
    press(page.left.kept, "“Chauffeur” terugzetten")
    assert names(page._desk) == ["Chauffeur"]
    page.left.kept.take_keyboard()
    qtbot.keyClick(window.focusWidget(), KEY.Key_Escape)
    assert page.asking.isVisible()


@pytest.fixture
def next_week(qtbot: QtBot, look: Look, jobs: Jobs, desk: FakeDesk, page: GesprekPage) -> GesprekPage:
    """The page over the dump of a week later: one dossier new, one gone, one better."""
    page.keeper.save("Heftruck")
    page.left.show_kept()
    rows = (replace(ROWS[0], dossier="K0N0-1111", row=99), replace(ROWS[1], expected=0.9), *ROWS[2:8])
    pool = replace(POOL, as_of=date(2026, 11, 23), today=date(2026, 11, 24))
    later = FakeDesk(pool, rows=rows, log=desk.log)
    return make_page(qtbot, look, later, jobs, None)


def test_what_changed_since_the_dump_before_is_told_with_names(next_week: GesprekPage) -> None:
    next_week.left.show_kept()
    assert "1 nieuw, 2 weg, 1 beter sinds 16-11-2026" in words(next_week.left.kept)
    entry = next_week.left.kept.entries()[0]
    assert "Nieuw: K0N0-1111." in entry.accessibleName()
    assert f"Beter: {ROWS[1].dossier}." in entry.accessibleName()
    assert f"Weg: {ROWS[0].dossier}, {ROWS[8].dossier}." in entry.accessibleName()


def test_numbers_that_are_named_are_written_down_first(next_week: GesprekPage) -> None:
    desk = next_week.keeper._desk
    assert desk.named == []
    next_week.left.show_kept()
    assert desk.named == ["K0N0-1111", ROWS[1].dossier, ROWS[0].dossier, ROWS[8].dossier]


def test_whom_a_kept_request_hides_is_counted_once_a_dump(next_week: GesprekPage) -> None:
    desk = next_week.keeper._desk
    next_week.left.show_kept()
    assert desk.hidden == 1
    next_week.left.show_kept()
    assert desk.hidden == 1


def test_news_is_marked_in_the_list_and_can_be_shown_alone(next_week: GesprekPage) -> None:
    next_week.left.show_kept()
    next_week.left.kept.entries()[0].opened.emit(next_week.left.kept.entries()[0].kept)
    assert next_week.marks.news == {"K0N0-1111": "new", ROWS[1].dossier: "better"}
    press(next_week.results, "Nieuw of beter 2: Alleen wie nieuw of beter is")
    assert [row.dossier for row in next_week.results.model.rows()] == ["K0N0-1111", ROWS[1].dossier]


def test_looking_twice_in_one_week_keeps_the_news(next_week: GesprekPage) -> None:
    next_week.left.show_kept()
    next_week.left.show_asking()
    next_week.left.show_kept()
    assert "1 nieuw, 2 weg, 1 beter sinds 16-11-2026" in words(next_week.left.kept)


def test_a_request_that_can_no_longer_be_read_stays_in_the_list(
    page: GesprekPage, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.keeper.save("Heftruck")

    def refuse(ask: Ask) -> None:
        raise KnownError(text("Dit beroep is er niet meer."))

    monkeypatch.setattr(desk, "seen", refuse)
    page.left.show_kept()
    assert "kan met deze woordenlijst niet worden beantwoord" in words(page.left.kept)
