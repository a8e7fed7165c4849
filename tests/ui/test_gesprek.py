"""The page Gesprek as an advisor uses it: type, weigh, choose, ask, with the mouse or without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import make_page
from tests.ui.examples import ROWS
from tests.ui.fakes import FakeDesk, example_ask
from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.ui.ask import Ask, Criterion
from wsp_desk.ui.asking.card import CriterionCard
from wsp_desk.ui.asking.editors import Editor
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.kinds import KINDS
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.theme import Look

KEY = Qt.Key


def named(parent: QWidget, name: str, kind: type = QPushButton) -> QWidget:
    """The visible control a screen reader knows by this name."""
    found = [
        widget
        for widget in parent.findChildren(kind)
        if widget.accessibleName() == name and widget.isVisible()
    ]
    assert len(found) == 1, (name, [w.accessibleName() for w in parent.findChildren(kind)])
    return found[0]


def words(parent: QWidget) -> str:
    """Everything the visible labels say."""
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def type_in(qtbot: QtBot, field: QWidget, typed: str) -> None:
    field.setFocus()
    qtbot.keyClicks(field, typed)


def test_it_begins_with_the_answer_to_the_request(page: GesprekPage) -> None:
    assert "214 gevonden" in words(page.results)
    assert page.results.model.rowCount() == 9
    assert "Dossier K1F3-91C2" in words(page.detail)


def test_what_later_questions_need_is_prepared_once_the_first_is_answered(
    qtbot: QtBot, look: Look, desk: FakeDesk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered_before: list[int] = []
    monkeypatch.setattr(desk, "warm", lambda: answered_before.append(len(desk.asked)))
    make_page(qtbot, look, desk, jobs, example_ask())
    assert len(answered_before) == 1
    assert answered_before[0] >= 1


def test_without_a_request_it_says_what_to_do(qtbot: QtBot, look: Look, desk: FakeDesk, jobs: Jobs) -> None:
    page = make_page(qtbot, look, desk, jobs, None)
    assert desk.asked == []
    assert "Typ links" in words(page.results)
    assert "Typ wat de werkgever zoekt" in words(page.asking)


def test_typing_shows_ahead_what_enter_would_ask(
    qtbot: QtBot, look: Look, desk: FakeDesk, jobs: Jobs
) -> None:
    page = make_page(qtbot, look, desk, jobs, None)
    type_in(qtbot, page.asking.search, "heftruckch")
    assert [c.value for c in desk.asked[-1].criteria] == ["heftruckchauffeur"]
    assert page.conversation.ask.criteria == ()
    assert "Vooruitblik" in words(page.results)
    qtbot.keyClick(page.asking.search, KEY.Key_Return)
    assert [c.value for c in page.conversation.ask.criteria] == ["heftruckchauffeur"]
    assert "Vooruitblik" not in words(page.results)
    assert page.asking.search.text() == ""


def test_escape_leaves_the_request_as_it_was(qtbot: QtBot, page: GesprekPage, desk: FakeDesk) -> None:
    type_in(qtbot, page.asking.search, "orderpicken")
    qtbot.keyClick(page.asking.search, KEY.Key_Escape)
    assert page.conversation.ask == example_ask()
    assert desk.asked[-1] == example_ask()


def test_arrows_choose_another_suggestion(qtbot: QtBot, page: GesprekPage) -> None:
    type_in(qtbot, page.asking.search, "heftruck")
    assert [s.label for s in page.asking.search.suggestions()] == ["heftruckchauffeur", "heftruck rijden"]
    qtbot.keyClick(page.asking.search, KEY.Key_Down)
    qtbot.keyClick(page.asking.search, KEY.Key_Return)
    assert page.conversation.ask.of_kind("skills").value == [
        "orderpicken",
        "laden en lossen",
        "heftruck rijden",
    ]


def test_nothing_found_gives_a_hint(qtbot: QtBot, page: GesprekPage) -> None:
    type_in(qtbot, page.asking.search, "qqqq")
    qtbot.keyClick(page.asking.search, KEY.Key_Return)
    assert "Niets gevonden" in words(page.window())
    assert page.conversation.ask == example_ask()


def test_importance_changes_the_question_and_what_the_card_shows(page: GesprekPage, desk: FakeDesk) -> None:
    card = page.asking.cards()[1]
    assert named(card, "Gewicht van Vaardigheden", QSlider)
    named(card, "Vaardigheden: moet").click()
    assert desk.asked[-1].of_kind("skills").importance == "must"
    assert desk.asked[-1].of_kind("skills").weight is None
    assert not card.findChildren(QSlider)[0].isVisible()


def test_moving_a_weight_changes_the_list(page: GesprekPage, desk: FakeDesk) -> None:
    before = page.results.model.rows()[1].expected
    named(page.asking.cards()[1], "Gewicht van Vaardigheden", QSlider).setValue(50)
    assert desk.asked[-1].of_kind("skills").weight == 5.0
    assert page.results.model.rows()[1].expected > before
    assert "5,0" in words(page.asking.cards()[1])


def test_a_removed_criterion_comes_back_with_undo(page: GesprekPage) -> None:
    named(page.asking, "Rijbewijs weghalen").click()
    assert page.conversation.ask.of_kind("licences") is None
    page.conversation.undo()
    assert page.conversation.ask == example_ask()
    assert len(page.asking.cards()) == 6


def test_the_chosen_dossier_stays_chosen_when_the_answer_changes(page: GesprekPage) -> None:
    page.results.view.setCurrentIndex(page.results.model.index(3))
    named(page.asking, "Rijbewijs weghalen").click()
    assert page.results.current().row == ROWS[3].row
    assert ROWS[3].dossier in words(page.detail)


def test_arrow_keys_walk_through_the_dossiers(qtbot: QtBot, page: GesprekPage) -> None:
    page.results.take_keyboard()
    qtbot.keyClick(page.results.view, KEY.Key_Down)
    assert ROWS[1].dossier in words(page.detail)
    assert "Waarom nummer 2: 78 van 100" in words(page.detail)


def test_hours_are_edited_in_the_card(page: GesprekPage, desk: FakeDesk) -> None:
    named(page.asking, "Uren per week wijzigen").click()
    named(page.asking, "Minstens, uren", QSpinBox).setValue(36)
    assert desk.asked[-1].of_kind("hours_week").value == {"min": 36, "max": 36}


def add(qtbot: QtBot, page: GesprekPage, kind: str) -> CriterionCard:
    """Adds a criterion of a kind, and waits until the form in its card can be used."""
    page.asking.add_kind(kind)
    card = page.asking.cards()[-1]
    qtbot.waitUntil(lambda: any(editor.isVisible() for editor in card.findChildren(Editor)))
    return card


def test_hours_of_a_day_are_edited_by_the_half_hour(qtbot: QtBot, page: GesprekPage, desk: FakeDesk) -> None:
    card = add(qtbot, page, "hours_day")
    named(card, "Minstens, uren per dag", QDoubleSpinBox).setValue(6.5)
    assert desk.asked[-1].of_kind("hours_day").value == {"min": 6.5, "max": 8}
    named(card, "Hooguit, uren per dag", QDoubleSpinBox).setValue(4)
    assert desk.asked[-1].of_kind("hours_day").value == {"min": 4, "max": 4}


def test_codes_are_switched_on_and_off_but_never_all_off(
    qtbot: QtBot, page: GesprekPage, desk: FakeDesk
) -> None:
    card = add(qtbot, page, "working_times")
    named(card, "onregelmatige tijden").click()
    assert desk.asked[-1].of_kind("working_times").value == {"times": ["office", "irregular"]}
    named(card, "kantoortijden").click()
    named(card, "onregelmatige tijden").click()
    assert desk.asked[-1].of_kind("working_times").value == {"times": ["irregular"]}
    assert named(card, "onregelmatige tijden").isChecked()


def test_an_employer_may_offer_no_support_at_all(qtbot: QtBot, page: GesprekPage, desk: FakeDesk) -> None:
    named(add(qtbot, page, "support"), "begeleiding").click()
    assert desk.asked[-1].of_kind("support").value == {"offers": []}


def test_one_of_many_codes_is_chosen_from_a_list(qtbot: QtBot, page: GesprekPage, desk: FakeDesk) -> None:
    card = add(qtbot, page, "sector")
    for chosen in ("horeca", "handel"):
        more = named(card, "Sector toevoegen", QComboBox)
        more.activated.emit(more.findText(chosen))
    assert desk.asked[-1].of_kind("sector").value == ["G", "I"]
    qtbot.waitUntil(lambda: named(card, "handel weghalen").isVisible())
    named(card, "handel weghalen").click()
    assert desk.asked[-1].of_kind("sector").value == ["I"]


def test_other_languages_have_a_level_each(qtbot: QtBot, page: GesprekPage, desk: FakeDesk) -> None:
    card = add(qtbot, page, "language")
    more = named(card, "Andere taal toevoegen", QComboBox)
    more.activated.emit(more.findText("Engels"))
    assert desk.asked[-1].of_kind("language").value == {"nl_spoken": 3, "other": {"Engels": 2}}
    qtbot.waitUntil(lambda: named(card, "Engels", QComboBox).isVisible())
    level = named(card, "Engels", QComboBox)
    level.setCurrentIndex(level.findText("goed"))
    assert desk.asked[-1].of_kind("language").value == {"nl_spoken": 3, "other": {"Engels": 3}}
    qtbot.waitUntil(lambda: named(card, "Engels weghalen").isVisible())
    named(card, "Engels weghalen").click()
    assert desk.asked[-1].of_kind("language").value == {"nl_spoken": 3}


def test_a_criterion_that_was_left_empty_makes_room_for_the_next(page: GesprekPage, desk: FakeDesk) -> None:
    before = len(page.asking.cards())
    page.asking.add_kind("conditions")
    page.asking.add_kind("own_transport")
    assert [card.criterion.kind for card in page.asking.cards()][before:] == ["own_transport"]
    assert desk.asked[-1].of_kind("conditions") is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [("language", {"nl_spoken": 3}), ("available_by", "2026-12-05")],
)
def test_a_kind_with_a_usual_value_is_asked_at_once(
    page: GesprekPage, desk: FakeDesk, kind: str, value: object
) -> None:
    page.asking.add_kind(kind)
    assert desk.asked[-1].of_kind(kind).value == value


def test_a_kind_without_a_value_waits_until_one_is_chosen(
    qtbot: QtBot, look: Look, desk: FakeDesk, jobs: Jobs
) -> None:
    page = make_page(qtbot, look, desk, jobs, None)
    page.asking.add_kind("place")
    assert desk.asked == []
    field = page.asking.cards()[0].findChild(type(page.asking.search))
    type_in(qtbot, field, "Tilburg")
    qtbot.keyClick(field, KEY.Key_Return)
    assert desk.asked[-1].of_kind("place").value == {"postcode": "5038", "max_km": 30}
    assert desk.asked[-1].of_kind("place").importance == "must"


def test_a_widening_is_one_click_and_one_undo(qtbot: QtBot, page: GesprekPage) -> None:
    qtbot.waitUntil(lambda: "Ruimer:" in words(page.results))
    named(page.results, "zonder rijbewijs B: 14 meer, van wie 5 betrouwbaar").click()
    assert page.conversation.ask.of_kind("education") is None
    page.conversation.undo()
    assert page.conversation.ask == example_ask()


def test_hidden_dossiers_are_shown_and_left_again(qtbot: QtBot, page: GesprekPage) -> None:
    qtbot.waitUntil(lambda: "12 verborgen door onbekend" in words(page.results))
    named(page.results, "Toon wie verborgen is door onbekend, O").click()
    assert [row.row for row in page.results.model.rows()] == [21]
    named(page.results, "Terug naar de lijst, O").click()
    assert page.results.model.rowCount() == 9


def test_a_letter_is_drafted_read_and_copied(page: GesprekPage) -> None:
    named(page.detail, "Verzoek aan de dossierhouder opstellen, V").click()
    assert "Vraag over een dossier" in words(page.detail)
    page.copy_letter()
    assert "Over: alles" in QGuiApplication.clipboard().text()
    assert "Gekopieerd" in words(page.detail)


def test_a_flag_asks_about_its_own_field(page: GesprekPage) -> None:
    named(page.detail, "Vraag de dossierhouder: Uren per week niet ingevuld").click()
    assert "hours_max" in page.detail.letter.letter().body


def test_a_letter_is_saved_and_the_place_is_told(page: GesprekPage, desk: FakeDesk, tmp_path: Path) -> None:
    page.draft()
    page.detail.letter._choose_path = lambda _, name: tmp_path / name
    page.detail.letter.save()
    assert desk.saved == [tmp_path / "verzoek-K1F3-91C2.eml"]
    assert "Bewaard als verzoek-K1F3-91C2.eml" in words(page.detail)


def test_no_place_chosen_saves_nothing(page: GesprekPage, desk: FakeDesk) -> None:
    page.draft()
    page.detail.letter._choose_path = lambda *_: None
    page.detail.letter.save()
    assert desk.saved == []


def test_trouble_is_one_sentence_in_the_page(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    desk = FakeDesk(trouble=KnownError(text("De zoekvraag klopt niet.")))
    page = make_page(qtbot, look, desk, jobs, example_ask())
    assert "De zoekvraag klopt niet." in words(page.results)
    assert page.detail.detail() is None
    desk.trouble = None
    page.conversation.drop(6)
    assert "214 gevonden" in words(page.results)


def test_nobody_found_says_what_to_do(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    page = make_page(qtbot, look, FakeDesk(rows=()), jobs, example_ask())
    assert "Maak een eis ruimer" in words(page.results)


def test_every_row_reads_as_one_sentence(page: GesprekPage) -> None:
    index = page.results.model.index(3)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Gedeelde plaats 3: Magazijnmedewerker, Tilburg · Midden-Brabant · 3 km; "
        "vaardigheden 2 van 3 · 28 uur; "
        "score 77 van 100, tussen 77 en 77; betrouwbaar."
    )


def test_words_from_data_are_never_mark_up(page: GesprekPage) -> None:
    page.asking.cards()[0].show_criterion(Criterion(1, "occupation", "<b>x</b><img src=a>", "must"))
    tip = page.asking.cards()[0].findChildren(QPushButton, "value")[0].toolTip()
    assert "<b>" not in tip
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    tip = page.results.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_every_control_has_a_name_for_a_screen_reader(page: GesprekPage) -> None:
    for kind in KINDS:
        page.asking.add_kind(kind.kind)
    page.draft()
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and widget.objectName() not in ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
    ]
    assert nameless == []


def test_delete_removes_the_criterion_with_the_keyboard_in_it(qtbot: QtBot, page: GesprekPage) -> None:
    button = named(page.asking, "Rijbewijs wijzigen")
    qtbot.keyClick(button, KEY.Key_Delete)
    assert page.conversation.ask.of_kind("licences") is None


def test_enter_in_the_list_goes_to_what_can_be_done(qtbot: QtBot, page: GesprekPage) -> None:
    page.results.take_keyboard()
    qtbot.keyClick(page.results.view, KEY.Key_Return)
    assert named(page.detail, "Verzoek aan de dossierhouder opstellen, V").hasFocus()


def test_an_older_answer_never_overwrites_a_newer_one(qtbot: QtBot, look: Look, desk: FakeDesk) -> None:
    waiting: list[Callable[[], None]] = []
    page = make_page(qtbot, look, desk, Jobs(waiting.append, inline), example_ask())
    page.conversation.drop(6)
    page.conversation.drop(5)
    waiting.pop(0)()
    assert "gevonden" not in words(page.results)
    while waiting:
        waiting.pop(0)()
    assert desk.asked[-1] == page.conversation.ask
    assert len(desk.asked) == 2
    assert "214 gevonden" in words(page.results)


def test_what_comes_back_stands_where_it_stood(page: GesprekPage) -> None:
    named(page.asking, "Plaats en reizen weghalen").click()
    page.conversation.undo()
    assert [card.criterion.kind for card in page.asking.cards()] == [
        criterion.kind for criterion in example_ask().criteria
    ]


def test_a_drag_of_a_slider_is_one_step_and_the_next_drag_another(page: GesprekPage) -> None:
    slider = named(page.asking.cards()[1], "Gewicht van Vaardigheden", QSlider)
    for tenths in ((20, 30, 45), (40, 10)):
        slider.setSliderDown(True)
        for value in tenths:
            slider.setValue(value)
        slider.setSliderDown(False)
    page.conversation.undo()
    assert page.conversation.ask.of_kind("skills").weight == 4.5
    page.conversation.undo()
    assert page.conversation.ask == example_ask()
    page.conversation.redo()
    page.conversation.redo()
    assert page.conversation.ask.of_kind("skills").weight == 1.0


def test_the_step_buttons_say_which_step(page: GesprekPage) -> None:
    named(page.asking, "Niets om terug te nemen (Ctrl+Z)")
    named(page.asking, "Rijbewijs: moet").click()
    named(page.asking, "Terug: belang van Rijbewijs (Ctrl+Z)").click()
    assert page.conversation.ask == example_ask()
    named(page.asking, "Opnieuw: belang van Rijbewijs (Ctrl+Y)").click()
    assert page.conversation.ask.of_kind("licences").importance == "must"


def test_clearing_and_taking_over_another_request_can_be_taken_back(page: GesprekPage) -> None:
    page.conversation.become(Ask())
    assert page.asking.cards() == []
    other = Ask(criteria=(Criterion(1, "licences", ["C"], "must"), Criterion(2, "education", {"min": 4})))
    page.conversation.become(other)
    assert [card.criterion.kind for card in page.asking.cards()] == ["licences", "education"]
    page.conversation.undo()
    page.conversation.undo()
    assert [card.criterion.kind for card in page.asking.cards()] == [
        criterion.kind for criterion in example_ask().criteria
    ]


def test_a_name_that_was_not_typed_is_no_step(qtbot: QtBot, page: GesprekPage) -> None:
    field = named(page.asking, "Werkgever", QLineEdit)
    field.setFocus()
    page.conversation.become(Ask())
    page.asking.search.setFocus()
    assert page.conversation.ask == Ask()
    type_in(qtbot, field, "bakkerij")
    page.asking.search.setFocus()
    assert page.conversation.ask.employer == "bakkerij"
    page.conversation.undo()
    assert (page.conversation.ask.employer, field.text()) == ("", "")
