"""The page Gesprek: what is asked, who fits, why and what to do; and how the three follow each other.

Public: `GesprekPage`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from wsp_desk.conversation.saved import SavedSearches
from wsp_desk.errors import KnownError
from wsp_desk.ui.aside.stack import Aside
from wsp_desk.ui.ask import Ask, Conversation
from wsp_desk.ui.asking.facets import FacetPanel
from wsp_desk.ui.asking.panel import AskPanel
from wsp_desk.ui.basics import column, named
from wsp_desk.ui.comparing.page import ComparePage
from wsp_desk.ui.detail.panel import DetailPanel
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.keeping.keeper import Keeper
from wsp_desk.ui.keeping.side import LeftColumn
from wsp_desk.ui.marks import MOST_COMPARED, Marks
from wsp_desk.ui.pasting.paster import Paster
from wsp_desk.ui.records import Around, Desk, Found, ResultRow, Suggestion, Widening
from wsp_desk.ui.results.filters import SHORTLIST
from wsp_desk.ui.results.panel import ResultPanel
from wsp_desk.ui.sharing.sharer import Sharer
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
        self.marks = Marks(self)
        self.keeper = Keeper(
            SavedSearches(desk.log, desk.actor), desk, jobs, self.conversation, self.marks, parent=self
        )
        self.asking = AskPanel(look, self.conversation, self._suggest, desk, desk.pool.today)
        self.facets = FacetPanel(look)
        self.left = LeftColumn(self.asking, self.keeper)
        self.results = ResultPanel(look, self.marks)
        self.aside = Aside(look, desk, jobs, self.conversation, self.marks)
        self.compare = ComparePage(look)
        self.paster = Paster(look, desk, jobs, self.conversation, self)
        self.sharer = Sharer(desk.sharing, jobs, self)
        self.asking.pasting.connect(self.paster.open)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._whole = QStackedWidget()
        self._compose()
        self._connect_answers()
        self._ask_again()
        self._jobs.query("warm", desk.warm, lambda _: None)

    def continue_from(self, former: GesprekPage) -> None:
        """Goes on with the shortlist and the name of a conversation over another pool."""
        self.marks.replace(former.marks.shortlist, {})
        self.keeper.continue_with(former.keeper.current)

    @property
    def detail(self) -> DetailPanel:
        """The dossier looked at."""
        return self.aside.detail

    def draft(self, about: str = "") -> None:
        """Drafts a request to the holder of the dossier looked at; `about` as in `Flag.about`."""
        self.aside.draft(about)

    def copy_letter(self) -> None:
        """Copies the open letter."""
        if self.detail.shows_letter():
            self.detail.letter.copy()

    def dossier(self) -> str:
        """Number of the dossier looked at; empty for none."""
        detail = self.detail.detail()
        return detail.dossier if detail is not None else ""

    def toggle_shortlist(self) -> None:
        """Puts the dossier looked at on the shortlist, or takes it off."""
        if self.dossier():
            self.marks.toggle_shortlist(self.dossier())

    def toggle_compared(self) -> None:
        """Marks the dossier looked at to be compared, or takes the mark away."""
        if self.dossier():
            self.marks.toggle_compared(self.dossier())

    def for_sheet(self) -> tuple[str, ...]:
        """Dossiers for a sheet: the shortlist, else those to compare, else the one looked at."""
        return self.marks.shortlist or self.marks.compared or tuple(filter(None, [self.dossier()]))

    def open_sheet(self) -> None:
        """Opens the sheet for an employer."""
        self.sharer.open(self.conversation.ask, self.for_sheet())

    def open_comparison(self) -> None:
        """Sets the marked dossiers side by side."""
        self._whole.setCurrentWidget(self.compare)
        self._ask_comparison()
        self.compare.take_keyboard()

    def compares(self) -> bool:
        """Whether the comparison is in front."""
        return self._whole.currentWidget() is self.compare

    def back_to_work(self) -> None:
        """Puts the keyboard where it is of most use."""
        if self.compares():
            self.compare.take_keyboard()
        else:
            self.results.take_keyboard()

    def show_columns(self) -> None:
        """Shows the three columns again."""
        self._whole.setCurrentIndex(0)

    def close_comparison(self) -> None:
        """Goes back to the list."""
        self.show_columns()
        self.results.take_keyboard()

    def to_search(self) -> None:
        """Puts the keyboard in the look-up field."""
        self.left.show_asking()
        self.asking.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_kind(self, kind: str) -> None:
        """Adds a criterion of a kind, or opens the one there is."""
        self.left.show_asking()
        self.asking.add_kind(kind)

    def choose_kind(self) -> None:
        """Opens the list of kinds of criteria."""
        self.left.show_asking()
        self.asking.choose_kind()

    def take_widening(self, number: int) -> None:
        """Takes over one of the ways to find more that are shown."""
        shown = self.results.widenings()
        if number < len(shown):
            self._widen(shown[number])

    def toggle_facets(self) -> None:
        """Unfolds the facets and puts the keyboard there, or folds them."""
        self.left.show_asking()
        self.facets.toggle()

    def start_anew(self) -> None:
        """Begins another conversation: no criteria, no shortlist, no name. Undo brings the request back."""
        self.keeper.leave()
        self.marks.replace((), {})
        self.conversation.become(Ask())
        self.left.show_asking()
        self.asking.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compose(self) -> None:
        self.asking.add_below(self.facets)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for panel, least, stretch in ((self.left, 320, 0), (self.results, 420, 1), (self.aside, 320, 0)):
            panel.setMinimumWidth(least)
            splitter.addWidget(panel)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes([344, 706, 358])
        self._whole.addWidget(splitter)
        self._whole.addWidget(self.compare)
        self.setLayout(column(self._whole, margins=(12, 12, 12, 12)))

    def _connect_answers(self) -> None:
        self.conversation.changed.connect(self._ask_again)
        self.results.selected.connect(self._look_at)
        self.results.activated.connect(self.detail.take_keyboard)
        self.results.widened.connect(self._widen)
        self.results.filtered.connect(self._pick)
        self.results.lane.questions.connect(self.aside.open_questions)
        self.results.filters.compare.connect(self.open_comparison)
        self.results.filters.sheet.connect(self.open_sheet)
        self.aside.left.connect(self.results.take_keyboard)
        self.detail.shortlisted.connect(self.toggle_shortlist)
        self.detail.compared.connect(self.toggle_compared)
        self.facets.unfolded.connect(self._ask_facets)
        self.facets.chosen.connect(self.conversation.become)
        self.facets.filled.connect(lambda: self.asking.reveal(self.facets))
        self.compare.closed.connect(self.close_comparison)
        self.compare.opened.connect(self._open_row)
        self.compare.dropped.connect(self.marks.toggle_compared)
        self.marks.changed.connect(self._marks_changed)
        self.marks.full.connect(self._tell_full)
        self._pause.timeout.connect(self._ask_besides)

    def _suggest(self, words: str, kinds: Sequence[str], done: Callable[[list[Suggestion]], None]) -> None:
        self._jobs.query(f"suggest {kinds}", lambda: self._desk.suggest(words, kinds), done)

    def _ask_again(self) -> None:
        ask = self.conversation.shown
        self._pause.stop()
        self.left.refresh()
        for lane in ("around", "facets", "questions"):
            self._jobs.forget(lane)
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

    def _ask_besides(self) -> None:
        """Asks what is worked out only once the user rests."""
        ask = self.conversation.shown
        self._jobs.query("around", lambda: self._desk.around(ask), self.results.show_around, self._no_around)
        if self.facets.is_open():
            self._ask_facets()
        self.aside.refresh()

    def _no_around(self, error: KnownError) -> None:
        del error  # the answer itself stands; only the ways to widen it are missing
        self.results.show_around(Around())

    def _ask_facets(self) -> None:
        ask = self.conversation.shown
        self._jobs.query("facets", lambda: self._desk.facets(ask), self.facets.show_facets, self._no_facets)

    def _no_facets(self, error: KnownError) -> None:
        del error  # what is wrong with the request stands in the middle column
        self.facets.show_facets(())

    def _pick(self, which: str) -> None:
        ask = self.conversation.shown
        chosen = self.marks.shortlist if which == SHORTLIST else tuple(self.marks.news)
        self._jobs.query(
            "picked", lambda: self._desk.picked(ask, chosen), self.results.show_picked, self._fail
        )

    def _ask_comparison(self) -> None:
        ask, dossiers = self.conversation.shown, self.marks.compared
        self._jobs.query(
            "compare",
            lambda: self._desk.compare(ask, dossiers),
            self.compare.show_comparison,
            self.compare.show_trouble,
        )

    def _marks_changed(self) -> None:
        if self.compares():
            self._ask_comparison()
        if self.results.filters.now() == SHORTLIST and self.marks.shortlist:
            self._pick(SHORTLIST)

    def _tell_full(self) -> None:
        words = tr("U kunt hooguit {n} dossiers vergelijken. Haal er eerst één weg met C.", n=MOST_COMPARED)
        self.results.heading.show_remark(words)

    def _look_at(self, record: ResultRow | None) -> None:
        self.aside.look_at(record.row if record is not None else None)

    def _open_row(self, row: int) -> None:
        self.close_comparison()
        self.aside.open_row(row)

    def _widen(self, widening: Widening) -> None:
        self.conversation.become(widening.ask)
        self.results.take_keyboard()
