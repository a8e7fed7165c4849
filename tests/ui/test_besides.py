"""What the page shows besides the answer: facets, the best questions, why not, a comparison, a shortlist."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import make_page
from tests.ui.examples import ROWS
from tests.ui.fakes import FakeDesk, example_ask
from tests.ui.insights import WHY
from wsp_desk.ui.aside.questions import QuestionRow
from wsp_desk.ui.asking.facets import BucketButton
from wsp_desk.ui.insight import Picked, Questions
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.marks import MOST_COMPARED, Marks
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.results.model import range_words, rank_words, row_sentence
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

KEY = Qt.Key


def named(parent: QWidget, name: str, kind: type = QPushButton) -> QWidget:
    found = [w for w in parent.findChildren(kind) if w.accessibleName() == name and w.isVisible()]
    assert len(found) == 1, (name, [w.accessibleName() for w in parent.findChildren(kind) if w.isVisible()])
    return found[0]


def words(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def test_facets_unfold_and_a_value_becomes_a_must(page: GesprekPage) -> None:
    assert page.facets.findChildren(BucketButton) == []
    page.toggle_facets()
    named(page.facets, "Sector: vervoer, 120 dossiers").click()
    assert page.conversation.ask.of_kind("sectors").importance == "must"
    page.conversation.undo()
    assert page.conversation.ask == example_ask()


def test_unknown_is_a_bucket_that_cannot_be_asked_for(page: GesprekPage) -> None:
    page.toggle_facets()
    assert not named(page.facets, "Sector: onbekend, 94 dossiers").isEnabled()
    assert "meer groepen" in words(page.facets)


def test_facets_are_only_counted_while_they_are_in_sight(
    qtbot: QtBot, look: Look, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = []
    desk = FakeDesk()
    count = desk.facets
    monkeypatch.setattr(desk, "facets", lambda ask: counted.append(ask) or count(ask))
    page = make_page(qtbot, look, desk, jobs, example_ask())
    page._ask_besides()
    assert counted == []
    page.toggle_facets()
    page.conversation.drop(6)
    page._ask_besides()
    assert counted == [example_ask(), example_ask().drop(6)]
    page.toggle_facets()
    page.conversation.drop(5)
    page._ask_besides()
    assert len(counted) == 2


def test_the_keyboard_stays_on_the_value_that_was_chosen(page: GesprekPage) -> None:
    page.toggle_facets()
    named(page.facets, "Sector: vervoer, 120 dossiers").setFocus()
    page._ask_facets()
    assert named(page.facets, "Sector: vervoer, 120 dossiers").hasFocus()


def test_questions_are_grouped_by_holder_and_v_drafts(qtbot: QtBot, window: MainWindow) -> None:
    page = window.gesprek
    page.results.take_keyboard()
    qtbot.keyClick(page.results.view, KEY.Key_Q)
    assert "Dossierhouder 17, gemeente Breda" in words(page.aside)
    assert "2 vragen" in words(page.aside)
    row = page.aside.questions.findChildren(QuestionRow)[0]
    assert row.hasFocus()
    qtbot.keyClick(row, KEY.Key_Down)
    assert page.aside.questions.current().about == "skills"
    qtbot.keyClick(window.focusWidget(), KEY.Key_V)
    assert page.detail.letter.letter().dossier == "K5F3-95C2"
    assert "Over: skills" in page.detail.letter.letter().body
    qtbot.keyClick(page.detail.letter, KEY.Key_Escape)
    assert page.aside.currentWidget() is page.aside.questions
    assert page.aside.questions.current().about == "skills"
    qtbot.keyClick(window.focusWidget(), KEY.Key_Escape)
    assert page.aside.currentWidget() is page.detail
    assert page.results.view.hasFocus()


def test_questions_follow_the_request(page: GesprekPage, desk: FakeDesk) -> None:
    page.aside.open_questions()
    assert len(page.aside.questions.questions()) == 3
    desk.questions = lambda _: Questions()
    page.conversation.drop(6)
    page._ask_besides()
    assert "Geen enkel antwoord verandert de top 20" in words(page.aside)


def test_why_not_names_the_criterion_and_what_would_have_to_be_true(qtbot: QtBot, page: GesprekPage) -> None:
    page.aside.open_why()
    field = named(page.aside, "Nummer van het dossier", QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, WHY.dossier.lower())
    qtbot.keyClick(field, KEY.Key_Return)
    said = words(page.aside)
    assert "Niet gevonden, door: Plaats en reizen." in said
    assert "Dit dossier komt terug bij: hooguit 50 km." in said


def test_a_number_that_is_not_there_is_told_in_one_sentence(page: GesprekPage) -> None:
    page.aside.open_why()
    page.aside.why.ask_about("K9Z9-1111")
    assert "Dossier K9Z9-1111 is er niet in dit poolbestand." in words(page.aside)


def test_dossiers_are_marked_and_set_side_by_side(qtbot: QtBot, window: MainWindow) -> None:
    page = window.gesprek
    page.results.take_keyboard()
    view = page.results.view
    for key in (KEY.Key_C, KEY.Key_Down, KEY.Key_Down, KEY.Key_C):
        qtbot.keyClick(view, key)
    assert page.marks.compared == (ROWS[0].dossier, ROWS[2].dossier)
    qtbot.keyClick(view, KEY.Key_C, Qt.KeyboardModifier.ShiftModifier)
    table = page.compare.table
    assert (table.rowCount(), table.columnCount()) == (2, 2)
    assert "verschillen op 1 van 2 criteria" in words(page.compare)
    said = table.item(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Dossier K3F3-93C2, Uren per week: onbekend. 24 uur.")
    assert "Hier verschillen de dossiers." in said
    qtbot.keyClick(table, KEY.Key_D)
    assert table.rowCount() == 1
    qtbot.keyClick(table, KEY.Key_Escape)
    assert view.hasFocus()


def test_a_dossier_is_left_out_of_the_comparison_or_opened(qtbot: QtBot, page: GesprekPage) -> None:
    for row in ROWS[:3]:
        page.marks.toggle_compared(row.dossier)
    page.open_comparison()
    page.compare.table.setCurrentCell(0, 1)
    qtbot.keyClick(page.compare.table, KEY.Key_Delete)
    assert page.marks.compared == (ROWS[0].dossier, ROWS[2].dossier)
    page.compare.table.setCurrentCell(0, 1)
    qtbot.keyClick(page.compare.table, KEY.Key_Return)
    assert page.detail.detail().dossier == ROWS[2].dossier
    assert not page.compares()


def test_no_more_than_five_are_compared() -> None:
    marks, full = Marks(), []
    marks.full.connect(lambda: full.append(True))
    for row in ROWS[: MOST_COMPARED + 1]:
        marks.toggle_compared(row.dossier)
    assert len(marks.compared) == MOST_COMPARED
    assert full == [True]
    marks.toggle_compared(ROWS[0].dossier)
    assert len(marks.compared) == MOST_COMPARED - 1


def test_a_sixth_is_refused_with_a_reason(page: GesprekPage) -> None:
    for row in ROWS[:MOST_COMPARED]:
        page.marks.toggle_compared(row.dossier)
    page.results.view.setCurrentIndex(page.results.model.index(7))
    page.toggle_compared()
    assert len(page.marks.compared) == MOST_COMPARED
    assert "U kunt hooguit 5 dossiers vergelijken." in words(page.results)


def test_the_shortlist_survives_another_pool(window: MainWindow) -> None:
    window.gesprek.toggle_shortlist()
    window.gesprek.keeper.save("Heftruck")
    window.session.open(Path("other.duckdb"))
    assert window.gesprek.marks.shortlist == (ROWS[0].dossier,)
    assert window.gesprek.keeper.current.name == "Heftruck"
    assert "Heftruck" in words(window.gesprek.left.foot)


def test_the_shortlist_is_kept_and_the_list_can_be_limited_to_it(qtbot: QtBot, window: MainWindow) -> None:
    page = window.gesprek
    page.results.take_keyboard()
    view = page.results.view
    for key in (KEY.Key_S, KEY.Key_Down, KEY.Key_S):
        qtbot.keyClick(view, key)
    assert named(page.detail, "Van de shortlist, S")
    qtbot.keyClick(view, KEY.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert [row.dossier for row in page.results.model.rows()] == [row.dossier for row in ROWS[:2]]
    page.conversation.drop(6)
    assert page.results.model.rowCount() == 2
    qtbot.keyClick(view, KEY.Key_S)
    assert page.results.model.rowCount() == 1
    qtbot.keyClick(view, KEY.Key_S)
    assert page.results.model.rowCount() == len(ROWS)


def test_who_is_on_the_shortlist_but_not_found_is_named(page: GesprekPage) -> None:
    page.marks.replace(["K9Z9-1111", ROWS[0].dossier], {})
    named(page.results, "★ Shortlist 2: Alleen de shortlist, Shift+S").click()
    assert "Niet gevonden in deze vraag: K9Z9-1111." in words(page.results)
    page.results.show_picked(Picked(missing=("K9Z9-1111",)))
    assert "Geen van deze dossiers past nog" in words(page.results)


def test_marks_are_heard_and_seen(page: GesprekPage) -> None:
    page.marks.replace([ROWS[0].dossier], {ROWS[0].dossier: "new"})
    said = page.results.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("Op de shortlist. Nieuw sinds de vorige dump.")


def test_the_range_of_a_rank_is_heard_and_an_equal_rank_is_shown() -> None:
    moving = replace(ROWS[1], best=3, worst=40)
    assert range_words(moving) == "Met antwoorden kan de plaats 3 tot 40 worden."
    assert "valt het dossier af" in range_words(replace(moving, may_drop=True))
    assert range_words(replace(moving, best=2, worst=2)) == ""
    dropping = replace(moving, best=2, worst=2, may_drop=True)
    assert range_words(dropping) == "Met antwoorden blijft de plaats 2, of valt het dossier af."
    assert row_sentence(moving).endswith("Met antwoorden kan de plaats 3 tot 40 worden.")
    assert (rank_words(ROWS[3]), rank_words(ROWS[1])) == ("=3", "2")


def test_a_new_conversation_begins_empty_and_undo_brings_the_request_back(page: GesprekPage) -> None:
    page.toggle_shortlist()
    page.start_anew()
    assert page.conversation.ask.criteria == ()
    assert page.marks.shortlist == ()
    page.conversation.undo()
    assert page.conversation.ask == example_ask()


def test_the_palette_takes_over_a_widening(qtbot: QtBot, window: MainWindow) -> None:
    page = window.gesprek
    qtbot.waitUntil(lambda: bool(page.results.widenings()))
    qtbot.keyClick(window, KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.focusWidget(), "ruimer zonder")
    assert window.palette_frame.names() == ["Ruimer: zonder rijbewijs B (+14)"]
    qtbot.keyClick(window.focusWidget(), KEY.Key_Return)
    assert page.conversation.ask.of_kind("education") is None


def test_every_control_of_the_panels_has_a_name(page: GesprekPage) -> None:
    for row in ROWS[:2]:
        page.marks.toggle_compared(row.dossier)
        page.marks.toggle_shortlist(row.dossier)
    page.toggle_facets()
    page.keeper.save("Heftruck")
    for show in (page.left.show_kept, page.aside.open_questions, page.aside.open_why, page.open_comparison):
        show()
        nameless = [
            widget
            for widget in page.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and not widget.accessibleName()
            and widget.objectName() not in ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
        ]
        assert nameless == []


def test_nobody_found_still_shows_the_way_out(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    page = make_page(qtbot, look, FakeDesk(rows=()), jobs, example_ask())
    qtbot.waitUntil(lambda: page.results.bar.isVisible())
    assert "Maak een eis ruimer, hieronder of links." in words(page.results)
    named(page.results, "zonder rijbewijs B: 14 meer, van wie 5 betrouwbaar").click()
    assert page.conversation.ask.of_kind("education") is None
