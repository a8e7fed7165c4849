"""The page Verzoeken: filter, answer, draft and send from the keyboard, over the real steps of the core."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import shown
from tests.ui.corrections import DOSSIERS, following, wrong_with
from wsp_desk.feedback.dosage import Worth, load_dosage
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.listing import By
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import Answer, State
from wsp_desk.register.memory import MemoryLog
from wsp_desk.ui.following.model import ENTRY
from wsp_desk.ui.following.records import Reply
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.pages.verzoeken import VerzoekenPage
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
EDUCATION = Key("K1F3-91C2", "education_level")


@pytest.fixture
def log() -> MemoryLog:
    """Everything that is wrong stands on the list; nothing was asked yet."""
    made = MemoryLog()
    FollowUp(made, "adviseur").signal([one for dossier in DOSSIERS for one in wrong_with(dossier)])
    return made


class Page(VerzoekenPage):
    """The page, with files that come where the test says and links that are kept."""

    def __init__(self, look: Look, log: MemoryLog, folder: Path) -> None:
        self.links: list[str] = []
        self.log = log
        super().__init__(
            look,
            following(log),
            Jobs(lambda work: work(), lambda work: work()),
            lambda _, name, __: folder / name,
            lambda link: self.links.append(link.toString(QUrl.ComponentFormattingOption.FullyEncoded)),
        )
        self.letters.choose_path = lambda _, name: folder / name

    def state(self, key: Key = EDUCATION) -> State:
        return Requests.read(self.log).all[key].state

    def look_at(self, key: Key) -> None:
        row = self.board.model.row_of(key)
        assert row is not None
        self.board.view.setCurrentIndex(self.board.model.index(row))


@pytest.fixture
def page(qtbot: QtBot, look: Look, log: MemoryLog, tmp_path: Path) -> Page:
    made = Page(look, log, tmp_path)
    made.resize(1440, 850)
    return shown(qtbot, made)


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def send_all(page: Page) -> None:
    page.plan()
    while page.letters.letters():
        page.letters.send("clipboard")


def test_requests_stand_under_their_holder_and_the_first_is_looked_at(page: Page) -> None:
    titles = [str(page.board.model.data(page.board.model.index(0)))]
    assert titles == ["Noor Verzonnen · Gemeente Tilburg"]
    assert page.board.current() is not None
    assert len(page.board.model.lines()) == 2 * len(DOSSIERS)
    assert "De vraag" in words(page.detail)


def test_an_empty_list_says_how_to_begin(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    page = shown(qtbot, Page(look, MemoryLog(), tmp_path))
    assert "druk op V" in words(page.board)
    page.plan()
    assert "niets te versturen" in words(page.letters)


def test_filters_narrow_the_list_and_can_be_wiped(qtbot: QtBot, page: Page) -> None:
    qtbot.keyClicks(page.filters.search, "verzonnen opleiding")
    lines = page.board.model.lines()
    assert lines
    assert {line.to_ask.name for line in lines} == {"Noor Verzonnen"}
    page.filters.toggle_state(State.CLOSED)
    assert page.board.model.lines() == []
    assert "Geen verzoek past" in words(page.board)
    page.filters.clear()
    assert len(page.board.model.lines()) == 2 * len(DOSSIERS)


def test_letters_are_bundled_per_holder_and_nothing_leaves_unread(page: Page) -> None:
    page.board.toggle_all()
    page.plan()
    letters = page.letters.letters()
    assert sorted(letter.holder.name for letter in letters) == ["Noor Verzonnen", "Sam Voorbeeld"]
    assert {page.state(line.key) for line in page.board.model.lines()} == {State.SIGNAL}


def test_a_copied_letter_is_on_the_clipboard_and_recorded_as_sent(page: Page) -> None:
    page.look_at(EDUCATION)
    page.plan_current()
    page.letters.send("clipboard")
    assert "K1F3-91C2" in QGuiApplication.clipboard().text()
    assert "Vastgelegd als verstuurd" in words(page.letters)
    assert page.state() is State.SENT


def test_a_saved_letter_is_a_message_and_recorded(page: Page, tmp_path: Path) -> None:
    page.plan()
    letter = page.letters.current()
    assert letter is not None
    page.letters.save()
    assert b"X-Unsent" in (tmp_path / f"verzoek-{letter.id}.eml").read_bytes()
    assert all(page.state(key) is State.SENT for key in letter.items)


def test_a_short_letter_opens_in_the_mail_program_a_long_one_cannot(page: Page) -> None:
    page.plan()
    letter = page.letters.current()
    assert letter is not None
    assert page.letters.can_mail() == (letter.link is not None)
    page.letters.send("mailto")
    sent = page.state(letter.items[0]) is State.SENT
    assert sent == (letter.link is not None)
    assert page.links == ([letter.link] if letter.link else [])


def test_a_second_letter_in_a_week_is_refused_kindly(page: Page) -> None:
    page.look_at(EDUCATION)
    page.plan_current()
    page.letters.send("clipboard")
    other = Key("K1F3-91C2", "hours_max")
    page.look_at(other)
    page.close_letters()
    assert "kreeg deze week al een bericht" in words(page.detail)
    page.plan_current()
    assert not page.letters.letters()
    assert "deze dossierhouder kreeg deze week al een bericht" in words(page.letters)


def test_letters_can_be_kept_for_later(page: Page) -> None:
    page.plan()
    page.letters.keep()
    assert page.state() is State.DRAFT
    page.open_drafts()
    assert len(page.letters.letters()) == len(set(DOSSIERS.values()))


def test_an_answer_is_recorded_in_one_step_from_the_keyboard(qtbot: QtBot, page: Page) -> None:
    send_all(page)
    page.close_letters()
    page.look_at(EDUCATION)
    page.answer()
    qtbot.keyClick(page.detail.form, KEY.Key_2)
    qtbot.keyClicks(page.detail.form.reason, "diploma uit het buitenland")
    qtbot.keyClick(page.detail.form.reason, KEY.Key_Return)
    assert page.state() is State.EXCEPTION
    assert "uitzondering" in words(page.detail)
    assert "diploma uit het buitenland" in words(page.detail)


@pytest.mark.parametrize(
    ("answer", "fill", "state"),
    [
        (Answer.CORRECTED, {}, State.WAITING),
        (Answer.UNKNOWABLE, {"reason": "de school bestaat niet meer"}, State.EXCEPTION),
        (Answer.NOT_MINE, {"name": "Bo Bedacht"}, State.FORWARDED),
        (Answer.QUESTION, {"reply": "Het gaat om het hoogste diploma."}, State.SENT),
        (Answer.QUESTION, {}, State.ANSWERED),
    ],
)
def test_every_answer_leads_where_it_should(
    page: Page, answer: Answer, fill: dict[str, str], state: State
) -> None:
    send_all(page)
    page.close_letters()
    page.look_at(EDUCATION)
    page.answer()
    page.detail.form.choose(answer)
    for name, value in fill.items():
        getattr(page.detail.form, name).setText(value)
    page.detail.form.save()
    assert page.state() is state


def test_a_refused_step_says_why(page: Page) -> None:
    page.look_at(EDUCATION)
    page.detail.form.choose(Answer.CORRECTED)
    page.detail.form.save()
    assert "Er is nog niets gevraagd" in words(page.detail)
    assert page.state() is State.SIGNAL


def test_a_rule_that_is_seldom_right_asks_to_be_looked_at(page: Page) -> None:
    send_all(page)
    for line in list(page.board.model.lines()):
        page._following.answer(line.key, Reply(Answer.AS_IS, reason="klopt"))
    rules = {line.request.rule for line in page.board.model.lines()}
    page.refresh()
    asked = 2 * len(DOSSIERS) // len(rules)
    assert ("Kijk deze regels na" in words(page.filters)) == (asked >= load_dosage().review_after)
    page.filters.show_review([Worth(rule, 1, 11, True) for rule in rules], page._now.rules)
    assert "1 van 12 keer terecht gevraagd" in words(page.filters)


def test_what_is_not_sent_can_be_withdrawn(page: Page) -> None:
    page.look_at(EDUCATION)
    page.withdraw()
    assert page.state() is State.WITHDRAWN


def test_a_card_and_a_queue_are_written(page: Page, tmp_path: Path) -> None:
    page.look_at(EDUCATION)
    page.save_card()
    assert (tmp_path / "gesprekskaart-K1F3-91C2.pdf").read_bytes().startswith(b"%PDF")
    page.save_queue()
    lines = (tmp_path / "werkvoorraad.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 1 + 2 * len(DOSSIERS)


def test_ticks_choose_what_is_drafted(qtbot: QtBot, page: Page) -> None:
    page.look_at(EDUCATION)
    page.board.take_keyboard()
    qtbot.keyClick(page.board.view, KEY.Key_Space)
    assert page.board.model.chosen() == [EDUCATION]
    page.plan()
    assert [letter.items for letter in page.letters.letters()] == [(EDUCATION,)]


@pytest.mark.parametrize("by", list(By))
def test_every_row_is_a_sentence_to_a_screen_reader(page: Page, by: By) -> None:
    page.filters.group_by(by)
    model = page.board.model
    for at in range(model.rowCount()):
        index = model.index(at)
        sentence = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        assert sentence.endswith("."), index.data(ENTRY)


def test_the_page_reads_only_what_was_logged(page: Page, log: MemoryLog) -> None:
    listed = {name for event in log.events("audit.listed") for name in event.body["dossiers"]}  # type: ignore[union-attr]
    assert listed == set(DOSSIERS)


def test_keys_work_on_the_page_in_front(qtbot: QtBot, window: MainWindow) -> None:
    assert window.gesprek is not None
    qtbot.keyClick(window, KEY.Key_2, CTRL)
    qtbot.keyClick(window, KEY.Key_Slash)
    front = [page for page in window.findChildren(VerzoekenPage) if page.isVisible()]
    assert front
    assert front[0].filters.search.hasFocus()
