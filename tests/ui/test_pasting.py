"""The dialog "Vacature plakken": read beside the window, decide on each proposal, then into the request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import make_page
from tests.ui.fakes import FakeDesk
from tests.ui.test_layout import cut
from tests.vacancies import CASES
from wsp_desk.errors import KnownError
from wsp_desk.ui.ask import Ask, Criterion
from wsp_desk.ui.jobs import Jobs, inline
from wsp_desk.ui.pages.gesprek import GesprekPage
from wsp_desk.ui.pasting.choice import Choice
from wsp_desk.ui.pasting.dialog import VacancyDialog
from wsp_desk.ui.pasting.paster import with_proposals
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow
from wsp_desk.vacancy import LONGEST

VACANCY = """\
😀 Kok in Breda, 32 uur per week
Je hebt een rijbewijs en spreekt goed Nederlands.
Op zaterdag werk je 6 uur per dag, of je werkt 20 uur per week.
Zo zit het.
"""


@dataclass
class Late:
    """An executor that does the work when told to."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def __call__(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def run(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()


@pytest.fixture
def page(qtbot: QtBot, look: Look, jobs: Jobs) -> GesprekPage:
    return make_page(qtbot, look, FakeDesk(), jobs, None)


@pytest.fixture
def dialog(qtbot: QtBot, page: GesprekPage) -> VacancyDialog:
    return opened(qtbot, page, VACANCY)


def opened(qtbot: QtBot, page: GesprekPage, words: str) -> VacancyDialog:
    """The dialog with a text pasted into it and read."""
    page.paster.open()
    made = page.paster.dialog
    assert made is not None
    qtbot.waitUntil(made.isActiveWindow)
    paste(made, words)
    made.read_now()
    qtbot.waitUntil(lambda: all(each.isVisible() for each in made.choices.rows()))
    return made


def paste(dialog: VacancyDialog, words: str) -> None:
    data = QMimeData()
    data.setText(words)
    data.setHtml(f"<b>{words}</b>")
    dialog.paper.insertFromMimeData(data)


def row_of(dialog: VacancyDialog, kind: str, number: int = 0) -> Choice:
    return [each for each in dialog.choices.rows() if each.proposal.kind == kind][number]


def box(row: Choice) -> QCheckBox:
    return row.findChildren(QCheckBox)[0]


def test_what_is_sure_is_chosen_and_what_is_doubtful_is_not(dialog: VacancyDialog) -> None:
    chosen = {each.kind for each in dialog.kept()}
    assert chosen == {"occupation", "hours_week", "place", "language", "hours_day", "working_times"}
    assert not row_of(dialog, "licences").kept
    assert row_of(dialog, "licences").proposal.doubtful


def test_looking_at_a_proposal_marks_its_words_beyond_the_first_plane(dialog: VacancyDialog) -> None:
    for each in dialog.choices.rows():
        each.take_keyboard()
        marked = [
            selection.cursor.selectedText()
            for selection in dialog.paper.extraSelections()[-len(each.proposal.spans) :]
        ]
        assert marked == [span.words for span in each.proposal.spans] == dialog.paper.chosen()


def test_decisions_go_into_the_request_and_undo_takes_them_back(
    qtbot: QtBot, page: GesprekPage, dialog: VacancyDialog
) -> None:
    row_of(dialog, "occupation").take_keyboard()
    qtbot.keyClick(box(row_of(dialog, "place")), Qt.Key.Key_Delete)
    qtbot.keyClick(box(row_of(dialog, "licences")), Qt.Key.Key_Space)
    nice = next(b for b in row_of(dialog, "licences").findChildren(QPushButton) if b.text() == "graag")
    qtbot.mouseClick(nice, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ask = page.conversation.ask
    assert ask.of_kind("occupation") == Criterion(1, "occupation", ["kok"], "must")
    assert ask.of_kind("place") is None
    licence = ask.of_kind("licences")
    assert licence is not None
    assert (licence.value, licence.importance) == (["B"], "nice")
    assert ask.title.endswith("32 uur per week")
    assert page.paster.dialog is None
    page.conversation.undo()
    assert page.conversation.ask == Ask()


def test_of_a_kind_that_takes_one_value_one_is_kept(qtbot: QtBot, dialog: VacancyDialog) -> None:
    first, second = row_of(dialog, "hours_week", 0), row_of(dialog, "hours_week", 1)
    assert first.kept
    assert not second.kept
    qtbot.keyClick(box(second), Qt.Key.Key_Space)
    assert second.kept
    assert not first.kept


def test_arrow_keys_walk_through_the_proposals(qtbot: QtBot, dialog: VacancyDialog) -> None:
    rows = dialog.choices.rows()
    dialog.choices.take_keyboard()
    qtbot.keyClick(box(rows[0]), Qt.Key.Key_Down)
    assert box(rows[1]).hasFocus()
    qtbot.keyClick(box(rows[1]), Qt.Key.Key_Up)
    assert box(rows[0]).hasFocus()
    qtbot.keyClick(box(rows[0]), Qt.Key.Key_Right)
    assert rows[0].proposal.importance.value == "strong"
    assert box(rows[0]).accessibleDescription().startswith("sterk.")


def test_tab_goes_from_the_text_to_the_proposals_to_the_button(qtbot: QtBot, dialog: VacancyDialog) -> None:
    dialog.paper.setFocus()
    passed = []
    for _ in range(200):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
        if passed[-1] is dialog.paper:
            break
    boxes = [passed.index(box(each)) for each in dialog.choices.rows()]
    assert boxes == sorted(boxes)
    assert boxes[-1] < passed.index(dialog.leftovers) < passed.index(dialog.take)


def test_every_control_has_a_name_for_a_screen_reader(dialog: VacancyDialog) -> None:
    for each in dialog.choices.rows():
        assert box(each).accessibleName().startswith(box(each).text())
        assert "uit „" in box(each).accessibleDescription()
        assert all(button.accessibleName() for button in each.findChildren(QPushButton))
        assert box(each).accessibleDescription().split(".")[0] in ("moet", "sterk", "graag")
    assert dialog.paper.accessibleName()
    assert dialog.leftovers.accessibleName()
    assert dialog.take.accessibleName()


def test_what_led_to_nothing_is_listed_and_can_be_looked_at(dialog: VacancyDialog) -> None:
    lines = [dialog.leftovers.item(line).text() for line in range(dialog.leftovers.count())]
    assert lines == ["Hier vond ik niets in – „Zo zit het.”"]
    dialog.leftovers.setCurrentRow(0)
    assert dialog.paper.chosen() == ["Zo zit het."]


def test_personal_data_leaves_the_text(qtbot: QtBot, page: GesprekPage) -> None:
    dialog = opened(qtbot, page, "Kok in Breda. Mail piet@kok.example.nl of bel 06-12345678.")
    assert "piet" not in dialog.paper.toPlainText()
    assert "[email]" in dialog.paper.toPlainText()
    dialog.paper.undo()
    assert "piet" not in dialog.paper.toPlainText()


def test_typing_is_read_after_a_rest_and_decisions_stay(qtbot: QtBot, dialog: VacancyDialog) -> None:
    qtbot.keyClick(box(row_of(dialog, "occupation")), Qt.Key.Key_Space)
    dialog.paper.appendPlainText("Rijbewijs B is een pré.")
    qtbot.waitUntil(lambda: row_of(dialog, "licences").kept)
    assert not row_of(dialog, "occupation").kept


def test_a_late_reading_of_a_former_text_is_not_shown(qtbot: QtBot, look: Look) -> None:
    late = Late()
    page = make_page(qtbot, look, FakeDesk(), Jobs(inline, inline), None)
    page.paster._jobs = Jobs(late, inline)
    dialog = opened(qtbot, page, "Kok in Breda")
    dialog.paper.setPlainText("Lasser in Oss")
    late.run()
    assert dialog.choices.rows() == []
    dialog.read_now()
    late.run()
    assert row_of(dialog, "occupation").proposal.value == ["lasser"]


def test_without_a_text_there_is_nothing_to_take(qtbot: QtBot, page: GesprekPage) -> None:
    dialog = opened(qtbot, page, "")
    assert not dialog.take.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.paster.dialog is None
    assert page.conversation.ask == Ask()


def test_a_text_that_is_too_long_is_told(qtbot: QtBot, page: GesprekPage) -> None:
    dialog = opened(qtbot, page, "a" * (LONGEST + 1))
    assert "50.000" in dialog._notice.text()
    assert dialog._notice.isVisible()


def test_the_command_has_a_key_and_a_button(qtbot: QtBot, window: MainWindow) -> None:
    assert window.gesprek is not None
    (command,) = [each for each in window.commands() if str(each.name) == "Vacature plakken"]
    assert command.keys == "Ctrl+Shift+V"
    button = next(b for b in window.gesprek.asking.findChildren(QPushButton) if "plakken" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = window.gesprek.paster.dialog
    assert dialog is not None
    command.run()
    assert window.gesprek.paster.dialog is dialog
    dialog.reject()


def test_proposals_replace_their_kind_and_leave_the_rest(dialog: VacancyDialog) -> None:
    ask = Ask(
        "bedrijf",
        "mijn titel",
        None,
        (Criterion(3, "occupation", "lasser"), Criterion(7, "skills", ["lassen"])),
    )
    made = with_proposals(ask, dialog.kept(), "een andere titel")
    assert made.title == "mijn titel"
    assert made.of_kind("skills") == Criterion(7, "skills", ["lassen"])
    assert [each.value for each in made.criteria if each.kind == "occupation"] == [["kok"]]
    assert len({each.key for each in made.criteria}) == len(made.criteria)


@pytest.mark.parametrize("language_name", ["nl", "en"])
def test_everything_fits(
    qtbot: QtBot, page: GesprekPage, language: Callable[[str], None], language_name: str
) -> None:
    language(language_name)
    dialog = opened(qtbot, page, "\n".join(case.words for case in CASES[:6]))
    dialog.resize(860, 560)
    qtbot.waitUntil(lambda: cut(dialog) == [])


def test_trouble_while_reading_is_told(qtbot: QtBot, look: Look, jobs: Jobs) -> None:
    class Broken(FakeDesk):
        def read_vacancy(self, words: str) -> object:  # type: ignore[override]
            raise KnownError("De woordenlijst is er niet.")

    dialog = opened(qtbot, make_page(qtbot, look, Broken(), jobs, None), "Kok")
    assert dialog._notice.text() == "De woordenlijst is er niet."
