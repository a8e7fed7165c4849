"""The page Gesprek: what is asked, who fits, why and what to do; and how the three follow each other.

Public: `GesprekPage`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.ask import Ask, Conversation
from wsp_desk.ui.asking.panel import AskPanel
from wsp_desk.ui.basics import column, named
from wsp_desk.ui.detail.panel import DetailPanel
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.records import Around, Desk, Detail, Found, Letter, ResultRow, Suggestion, Widening
from wsp_desk.ui.results.panel import ResultPanel
from wsp_desk.ui.theme import Look

PAUSE = 150
"""Milliseconds of rest before what lies outside the answer is computed: not while a slider is moving."""


class GesprekPage(QWidget):
    """Three columns over one conversation.

    Signals:
        answered: The `Found` now shown.

    Args:
        look: Colours and fonts.
        desk: Where answers come from.
        jobs: How they are asked for.
        conversation: The request under discussion; a new one when left out.
    """

    answered = Signal(object)

    def __init__(self, look: Look, desk: Desk, jobs: Jobs, conversation: Conversation | None = None) -> None:
        super().__init__()
        named(self, "page")
        self._desk, self._jobs = desk, jobs
        self.conversation = conversation or Conversation(parent=self)
        self.asking = AskPanel(look, self.conversation, self._suggest, desk, desk.pool.today)
        self.results = ResultPanel(look)
        self.detail = DetailPanel(look)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._compose()
        self._connect()
        self._ask_again()

    def draft(self, about: str = "") -> None:
        """Drafts a request to the holder of the dossier looked at; `about` as in `Flag.about`."""
        detail = self.detail.detail()
        if detail is None:
            return
        ask = self.conversation.shown
        self._jobs.query(
            "letter",
            lambda: self._desk.letter(ask, detail.row, about),
            self.detail.show_letter,
            self.detail.show_trouble,
        )

    def copy_letter(self) -> None:
        """Copies the open letter."""
        if self.detail.shows_letter():
            self.detail.letter.copy()

    def _compose(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for panel, least, stretch in ((self.asking, 320, 0), (self.results, 420, 1), (self.detail, 320, 0)):
            panel.setMinimumWidth(least)
            splitter.addWidget(panel)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes([344, 706, 358])
        self.setLayout(column(splitter, margins=(12, 12, 12, 12)))

    def _connect(self) -> None:
        self.conversation.changed.connect(self._ask_again)
        self.results.selected.connect(self._look_at)
        self.results.activated.connect(self.detail.take_keyboard)
        self.results.widened.connect(self._widen)
        self.detail.asked.connect(self.draft)
        self.detail.letter.saved.connect(self._save)
        self._pause.timeout.connect(self._ask_around)

    def _suggest(self, words: str, kinds: Sequence[str], done: Callable[[list[Suggestion]], None]) -> None:
        self._jobs.query("suggest", lambda: self._desk.suggest(words, kinds), done)

    def _ask_again(self) -> None:
        ask = self.conversation.shown
        self._pause.stop()
        self._jobs.forget("around")
        if not ask.criteria:
            self._jobs.forget("answer")
            self.results.show_nothing()
            return
        self._jobs.query(
            "answer", lambda: self._desk.answer(ask), lambda found: self._show(ask, found), self._fail
        )

    def _show(self, ask: Ask, found: Found) -> None:
        self.asking.show_counts(ask, found.counts)
        self.results.show_found(found, self._preview_words(ask))
        self._pause.start()
        self.answered.emit(found)

    def _preview_words(self, ask: Ask) -> str:
        if ask == self.conversation.ask:
            return ""
        return tr("Vooruitblik op wat u typt. Enter neemt het op in de vraag, Escape laat het weg.")

    def _fail(self, error: KnownError) -> None:
        self.results.show_trouble(error)

    def _ask_around(self) -> None:
        ask = self.conversation.shown
        self._jobs.query("around", lambda: self._desk.around(ask), self.results.show_around, self._no_around)

    def _no_around(self, error: KnownError) -> None:
        del error  # the answer itself stands; only the ways to widen it are missing
        self.results.show_around(Around())

    def _look_at(self, record: ResultRow | None) -> None:
        if record is None:
            self._jobs.forget("detail")
            self.detail.show_nothing()
            return
        ask, row = self.conversation.shown, record.row
        self._jobs.query(
            "detail", lambda: self._desk.detail(ask, row), self._show_detail, self.detail.show_trouble
        )

    def _show_detail(self, detail: Detail) -> None:
        self.detail.show_detail(detail)

    def _widen(self, widening: Widening) -> None:
        self.conversation.become(widening.ask)
        self.results.take_keyboard()

    def _save(self, letter: Letter, path: Path) -> None:
        self._jobs.change(
            lambda _: self._desk.save_letter(letter, path),
            lambda saved: self.detail.letter.tell(tr("Bewaard als {file}.", file=saved.name)),
            self.detail.letter.show_trouble,
        )
