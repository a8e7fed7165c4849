"""The right-hand column: the dossier looked at, or the best questions, or why somebody was not found.

Public: `Aside`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wsp_desk.ui.aside.questions import QuestionPanel
from wsp_desk.ui.aside.why import WhyPanel
from wsp_desk.ui.ask import Conversation
from wsp_desk.ui.basics import named
from wsp_desk.ui.detail.panel import DetailPanel
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.insight import Question
from wsp_desk.ui.jobs import Jobs, Running
from wsp_desk.ui.marks import Marks
from wsp_desk.ui.records import Desk, Letter
from wsp_desk.ui.theme import Look


class Aside(QStackedWidget):
    """Shows one panel at a time, and asks the desk what they need.

    Signals:
        left: The user is done here; the keyboard goes back to the list.

    Args:
        look: Colours and fonts.
        desk: Where answers come from.
        jobs: How they are asked for.
        conversation: The request under discussion.
        marks: Which dossiers are marked.
    """

    left = Signal()

    def __init__(self, look: Look, desk: Desk, jobs: Jobs, conversation: Conversation, marks: Marks) -> None:
        super().__init__()
        named(self, "aside")
        self._desk, self._jobs, self._conversation = desk, jobs, conversation
        self.detail, self.questions, self.why = DetailPanel(look, marks), QuestionPanel(), WhyPanel(look)
        self._under_letter: QWidget = self.detail
        self._drafted: tuple[int, str] | None = None
        for panel in (self.detail, self.questions, self.why):
            self.addWidget(panel)
        self._connect()

    def look_at(self, row: int | None) -> None:
        """Shows a dossier, by its row in the pool; the other panels stay in front."""
        if row is None:
            self._jobs.forget("detail")
            self.detail.show_nothing()
            return
        ask = self._conversation.shown
        self._jobs.query(
            "detail",
            lambda: self._desk.detail(ask, row),
            self.detail.show_detail,
            self.detail.show_trouble,
        )

    def open_row(self, row: int) -> None:
        """Shows a dossier in front."""
        self.setCurrentWidget(self.detail)
        self.look_at(row)

    def open_questions(self) -> None:
        """Shows the best questions, or goes back when they are in front already."""
        if self.currentWidget() is self.questions:
            self.close_panel()
            return
        self.setCurrentWidget(self.questions)
        self.refresh()
        self.questions.take_keyboard()

    def open_why(self) -> None:
        """Asks for a dossier number, to explain why it was not found."""
        self.setCurrentWidget(self.why)
        self.why.take_keyboard()

    def close_panel(self) -> None:
        """Goes back to the dossier."""
        self.setCurrentWidget(self.detail)
        self.left.emit()

    def refresh(self) -> None:
        """The request is another one: asks again what the panel in front shows."""
        ask = self._conversation.shown
        if self.currentWidget() is self.questions:
            self._jobs.query(
                "questions",
                lambda: self._desk.questions(ask),
                self.questions.show_questions,
                self.questions.show_trouble,
            )
        elif self.currentWidget() is self.why and self.why.dossier():
            self._ask_why(self.why.dossier())

    def draft(self, about: str = "") -> None:
        """Drafts a request about the question chosen, or else about the dossier looked at."""
        question = self.questions.current() if self.currentWidget() is self.questions else None
        if question is not None:
            self._draft_question(question)
            return
        detail = self.detail.detail()
        if detail is not None:
            self._draft(detail.row, about, self.detail)

    def open_letter(self) -> tuple[int, str] | None:
        """Row and subject of the letter that is open, as `reopen_letter` wants them."""
        return self._drafted if self.detail.shows_letter() else None

    def reopen_letter(self, row: int, about: str) -> None:
        """Drafts a letter again that was open before."""
        self._draft(row, about, self.detail)

    def has_draft(self) -> bool:
        """Whether there is something to draft a request about."""
        if self.currentWidget() is self.questions:
            return self.questions.current() is not None
        return self.detail.detail() is not None

    def _draft_question(self, question: Question) -> None:
        self._draft(question.row, question.about, self.questions)

    def _draft(self, row: int, about: str, back: QWidget) -> None:
        ask = self._conversation.shown

        def show(letter: Letter) -> None:
            self._under_letter, self._drafted = back, (row, about)
            self.setCurrentWidget(self.detail)
            self.detail.show_letter(letter)

        trouble = self.questions.show_trouble if back is self.questions else self.detail.show_trouble
        self._jobs.query("letter", lambda: self._desk.letter(ask, row, about), show, trouble)

    def _letter_closed(self) -> None:
        self.setCurrentWidget(self._under_letter)
        if self._under_letter is self.questions:
            self._under_letter = self.detail
            self.questions.take_keyboard()

    def _ask_why(self, dossier: str) -> None:
        ask = self._conversation.shown
        self._jobs.query(
            "why", lambda: self._desk.why(ask, dossier), self.why.show_why, self.why.show_trouble
        )

    def _save(self, letter: Letter, path: Path) -> None:
        def save(_: Running) -> Path:
            self._desk.record_letter(letter, "eml")
            return self._desk.save_letter(letter, path)

        def tell(saved: Path) -> None:
            words = tr("Bewaard als {file}.", file=saved.name)
            self.detail.letter.tell(f"{words} {tr('Vastgelegd als verstuurd.')}")

        self._jobs.change(save, tell, self.detail.letter.show_trouble)

    def _record(self, letter: Letter, way: str, then: Callable[[], None]) -> None:
        self._jobs.change(
            lambda _: self._desk.record_letter(letter, way), lambda _: then(), self.detail.letter.show_trouble
        )

    def _connect(self) -> None:
        self.detail.asked.connect(self.draft)
        self.detail.letter.saved.connect(self._save)
        self.detail.letter.copying = self._desk.copying
        self.detail.letter.recording = self._record
        self.detail.letter.closed.connect(self._letter_closed)
        self.questions.asked.connect(self._draft_question)
        self.questions.closed.connect(self.close_panel)
        self.why.closed.connect(self.close_panel)
        self.why.asked.connect(self._ask_why)
        self.why.opened.connect(self.open_row)
