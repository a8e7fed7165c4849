"""The middle column: who fits.

Public: `ResultPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import column, label, named
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.insight import Picked
from wsp_desk.ui.marks import Marks
from wsp_desk.ui.records import NO_ROWS, Around, Found, ResultRow, Rows, Widening
from wsp_desk.ui.results.delegate import ResultDelegate
from wsp_desk.ui.results.filters import FilterBar
from wsp_desk.ui.results.heading import ResultHeading
from wsp_desk.ui.results.model import RECORD, ResultModel
from wsp_desk.ui.results.outside import MOST, HiddenLane, WideningBar
from wsp_desk.ui.theme import Look


class ResultPanel(QFrame):
    """Shows an answer and what lies just outside it.

    Signals:
        selected: The `ResultRow` the user looks at, or None.
        activated: The user wants to do something with the dossier looked at.
        widened: The `Widening` the user wants.
        filtered: What the list is to be limited to: see `FilterBar.chosen`.

    Args:
        look: Colours and fonts.
        marks: Which dossiers are marked.
    """

    selected = Signal(object)
    activated = Signal()
    widened = Signal(object)
    filtered = Signal(str)

    def __init__(self, look: Look, marks: Marks) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Uitkomst"))
        self._found: Found | None = None
        self._around = Around()
        self._hidden_shown = False
        self._before_hidden: int | None = None
        self._picked: Picked | None = None
        self._preview = ""
        self._coming_back_to: int | None = None
        self.filters = FilterBar(marks)
        self.heading = ResultHeading(look, self.filters)
        self.model = ResultModel(marks)
        self.view = self._make_view(look, marks)
        self._empty = label("", "muted", wrap=True)
        self._trouble = label("", "trouble", wrap=True)
        self._pages = self._make_pages()
        self.lane = HiddenLane()
        self.bar = WideningBar(look)
        self.lane.toggled.connect(self.toggle_hidden)
        self.bar.chosen.connect(self.widened)
        self.filters.chosen.connect(self._filter)
        self.setLayout(column(self.heading, self._pages, self.lane, self.bar, space=0, margins=(1, 1, 1, 1)))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Before anything is asked."""
        self._found = None
        self.model.replace(NO_ROWS)
        self.heading.show_words(tr("Nog geen vraag"))
        self.heading.show_remark("")
        self._empty.setText(
            tr("Typ links een beroep, een vaardigheid of een plaats. Hier komt wie past, en hoe zeker.")
        )
        self._pages.setCurrentIndex(1)
        self.show_around(Around())
        self.selected.emit(None)

    def show_found(self, found: Found, preview: str = "") -> None:
        """Shows an answer; the dossier looked at stays chosen when it is still there.

        Args:
            found: The answer.
            preview: A remark when this answers words still being typed.
        """
        before = self.current()
        keep, self._coming_back_to = before.row if before else self._coming_back_to, None
        self._found, self._hidden_shown, self._preview = found, False, preview
        self.heading.show_found(found)
        if self.filters.now():
            self.filtered.emit(self.filters.now())  # the list follows once those are looked up
            return
        self._show_rows(found.rows, keep=keep)
        self._show_remark()
        if not found.rows:
            self._empty.setText(
                tr("Niemand voldoet zeker aan alles wat moet. Maak een eis ruimer, hieronder of links.")
            )
            self._pages.setCurrentIndex(1)

    def come_back_to(self, row: int) -> None:
        """Chooses a dossier, by its row in the pool, as soon as an answer holds it."""
        self._coming_back_to = row

    def show_picked(self, picked: Picked) -> None:
        """Shows chosen dossiers in place of the best."""
        before = self.current()
        self._picked, self._hidden_shown = picked, False
        self._show_rows(picked.rows, keep=before.row if before else None)
        self._show_remark()
        if not picked.rows:
            self._empty.setText(tr("Geen van deze dossiers past nog in deze vraag."))
            self._pages.setCurrentIndex(1)

    def show_around(self, around: Around) -> None:
        """Shows what lies just outside the answer."""
        self._around = around
        self.lane.show_around(around, shown_now=self._hidden_shown)
        self.bar.show_widenings(around.widenings)

    def widenings(self) -> tuple[Widening, ...]:
        """The ways to find more that are shown."""
        return self._around.widenings[:MOST]

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence why there is no answer."""
        self._found = None
        self.model.replace(NO_ROWS)
        self.heading.show_words(tr("Geen uitkomst"))
        self.heading.show_remark("")
        self._trouble.setText(shown(error.sentence))
        self._pages.setCurrentIndex(2)
        self.show_around(Around())
        self.selected.emit(None)

    def toggle_hidden(self) -> None:
        """Shows who is hidden by something unknown, or goes back to the list."""
        if self._found is None or not (self._around.hidden or self._hidden_shown):
            return
        before, current = self._before_hidden, self.current()
        self._before_hidden = current.row if current and not self._hidden_shown else None
        self._hidden_shown = not self._hidden_shown
        listed = self._picked.rows if self._picked else self._found.rows
        self._show_rows(self._around.hidden if self._hidden_shown else listed, keep=before)
        self._show_remark()
        self.lane.show_around(self._around, shown_now=self._hidden_shown)

    def current(self) -> ResultRow | None:
        """The dossier the user looks at."""
        index = self.view.currentIndex()
        record = index.data(RECORD) if index.isValid() else None
        return record if isinstance(record, ResultRow) else None

    def take_keyboard(self) -> None:
        """Puts the keyboard in the list."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _filter(self, which: str) -> None:
        self._picked = None
        if which:
            self.filtered.emit(which)
        elif self._found is not None:
            self.show_found(self._found, self._preview)

    def _make_view(self, look: Look, marks: Marks) -> QListView:
        view = named(QListView(), accessible=tr("Gevonden dossiers"))
        self._delegate = ResultDelegate(look, marks)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._moved)
        view.activated.connect(lambda _: self.activated.emit())
        look.changed.connect(view.viewport().update)
        return view

    def _make_pages(self) -> QStackedWidget:
        pages = QStackedWidget()
        pages.addWidget(self.view)
        for words in (self._empty, self._trouble):
            holder = QWidget()
            holder.setLayout(column(words, None, margins=(16, 16, 16, 16)))
            pages.addWidget(holder)
        return pages

    def _show_rows(self, rows: Rows, keep: int | None) -> None:
        self.view.selectionModel().blockSignals(True)  # one notice at the end, not one for every step
        self.model.replace(rows)
        self.view.selectionModel().blockSignals(False)
        self._pages.setCurrentIndex(0)
        line = self.model.line_of(keep) if keep is not None else None
        if rows:
            index = self.model.index(line or 0)
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.view.scrollTo(index)
        else:
            self.selected.emit(None)

    def _show_remark(self) -> None:
        found = self._found
        if self._hidden_shown:
            remark = tr(
                "Verborgen door onbekend: wie met één antwoord in de top {top} kan komen",
                top=self._around.within,
            )
        elif self._picked is not None:
            remark = _picked_words(self._picked)
        elif self._preview:
            remark = self._preview
        elif found and found.total > len(found.rows):
            remark = tr("De beste {shown} staan hieronder.", shown=len(found.rows))
        else:
            remark = tr("Hieronder staan ze allemaal, de beste bovenaan.") if found and found.total else ""
        self.heading.show_remark(remark)

    def _moved(self, current: QModelIndex) -> None:
        self.selected.emit(current.data(RECORD) if current.isValid() else None)


def _picked_words(picked: Picked) -> str:
    if not picked.missing:
        return tr("Alleen uw keuze. Klik nog een keer op het filter voor de hele lijst.")
    gone = ", ".join(picked.missing)
    return tr("Alleen uw keuze. Niet gevonden in deze vraag: {dossiers}.", dossiers=gone)
