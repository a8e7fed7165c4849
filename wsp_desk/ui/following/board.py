"""The middle column: the requests under their headings, and what can be done with those that are ticked.

Public: `BoardPanel`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QWidget

from wsp_desk.feedback.listing import Group, Line
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.states import OPEN, State
from wsp_desk.ui.basics import ElidedLabel, button, column, label, named, row, with_key
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.following.delegate import RequestDelegate
from wsp_desk.ui.following.model import ENTRY, RequestModel
from wsp_desk.ui.following.records import Board
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.theme import Look


class BoardPanel(QFrame):
    """Shows the requests.

    Signals:
        selected: The `Line` the user looks at, or None.
        activated: The user wants to do something with it.
        bundled: Draft letters about what is ticked.
        queued: Write what is ticked, or shown, for a work queue.
        reminded: Ask once more.
        drafts: Open the kept letters.
        notes: Open the closing notes.

    Args:
        look: Colours and fonts.
    """

    selected = Signal(object)
    activated = Signal()
    bundled = Signal()
    queued = Signal()
    reminded = Signal()
    drafts = Signal()
    notes = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Verzoeken"))
        self.model = RequestModel()
        self._delegate = RequestDelegate(look)
        self.view = self._make_view(look)
        self._heading, self._remark = label("", "large"), ElidedLabel("", "muted")
        self._empty = label("", "muted", wrap=True)
        self._pages = QStackedWidget()
        self._bundle = button("", "primary", accessible=tr("Berichten opstellen, D"))
        self._queue = button(tr("Werkvoorraad"), accessible=tr("Bewaren als werkvoorraad (CSV), W"))
        self._remind = button("", accessible=tr("Herinneringen, H"))
        self._drafts = button("", accessible=tr("Bewaarde berichten, K"))
        self._notes = button("", accessible=tr("Bedankberichten, T"))
        self._board = Board()
        self._compose()
        self._connect()

    def show_groups(self, board: Board, groups: Sequence[Group], keep: Key | None = None) -> None:
        """Shows requests under their headings; the one looked at stays chosen when it is still there."""
        current = self.current()
        keep = keep or (current.key if current is not None else None)
        self._board = board
        self.view.selectionModel().blockSignals(True)
        self.model.replace(groups)
        self.view.selectionModel().blockSignals(False)
        self._show_words()
        at = self.model.row_of(keep)
        at = at if at is not None else self.model.first()
        self._pages.setCurrentIndex(0 if at is not None else 1)
        if at is None:
            self.selected.emit(None)
            return
        index = self.model.index(at)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(self.model.index(0) if at <= 1 else index)

    def current(self) -> Line | None:
        """The request the user looks at."""
        index = self.view.currentIndex()
        entry = index.data(ENTRY) if index.isValid() else None
        return entry if isinstance(entry, Line) else None

    def toggle_current(self) -> None:
        """Ticks the request looked at, or under a heading all of them."""
        index = self.view.currentIndex()
        if index.isValid():
            self.model.toggle(self.model.keys_at(index.row()))

    def toggle_all(self) -> None:
        """Ticks every request shown, or none."""
        self.model.toggle([line.key for line in self.model.lines()])

    def take_keyboard(self) -> None:
        """Puts the keyboard in the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space ticks; a click on the tick does too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space:
                self.toggle_current()
                return True
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            return self._clicked(event)
        return super().eventFilter(watched, event)

    def _clicked(self, event: QMouseEvent) -> bool:
        index = self.view.indexAt(event.position().toPoint())
        if not index.isValid():
            return False
        tick = self._delegate.tick_area(QRect(self.view.visualRect(index)))
        if not tick.adjusted(-8, -8, 8, 8).contains(event.position().toPoint()):
            return False
        self.model.toggle(self.model.keys_at(index.row()))
        return True

    def _show_words(self) -> None:
        lines = self.model.lines()
        count = len(lines)
        self._heading.setText(tr("1 verzoek") if count == 1 else tr("{n} verzoeken", n=count))
        ours = sum(line.request.state in _OURS for line in lines)
        theirs = sum(line.request.state in OPEN - _OURS for line in lines)
        self._remark.show_words(
            tr(
                "{ours} wachten op u · {theirs} wachten op de dossierhouder of de dump",
                ours=ours,
                theirs=theirs,
            )
            if count
            else ""
        )
        self._empty.setText(self._why_empty())
        self._drafts.setText(tr("Bewaarde berichten ({n})", n=len(self._board.drafts)))
        self._notes.setText(tr("Bedankberichten ({n})", n=len(self._board.notes)))
        self._remind.setText(tr("Herinneringen ({n})", n=len(self._board.remindable)))
        occurs = {self._drafts: self._board.drafts, self._notes: self._board.notes}
        for action, there in {**occurs, self._remind: self._board.remindable}.items():
            holder = action.parentWidget()  # with its key
            if holder is not None:
                holder.setVisible(bool(there))
        self._queue.setEnabled(bool(lines))
        self._show_ticks()

    def _why_empty(self) -> str:
        if self._board.lines:
            return tr("Geen verzoek past bij deze filters. Wis een filter links.")
        return tr(
            "Er zijn nog geen verzoeken. Zoek op de pagina Gesprek een kandidaat, open het dossier en druk "
            "op V: dan staat er een bericht aan de dossierhouder klaar. Wat u verstuurt, volgt u hier, "
            "tot de dump laat zien dat het klopt."
        )

    def _show_ticks(self) -> None:
        ticked = len(self.model.chosen())
        words = tr("Berichten opstellen ({n})", n=ticked) if ticked else tr("Berichten opstellen")
        self._bundle.setText(words)
        self._bundle.setToolTip("")

    def _make_view(self, look: Look) -> QListView:
        view = named(QListView(), accessible=tr("Verzoeken"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._moved)
        view.activated.connect(lambda _: self.activated.emit())
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        look.changed.connect(view.viewport().update)
        return view

    def _moved(self, current: QModelIndex) -> None:
        entry = current.data(ENTRY) if current.isValid() else None
        self.selected.emit(entry if isinstance(entry, Line) else None)

    def _connect(self) -> None:
        self.model.ticked.connect(self._show_ticks)
        self._bundle.clicked.connect(self.bundled)
        self._queue.clicked.connect(self.queued)
        self._remind.clicked.connect(self.reminded)
        self._drafts.clicked.connect(self.drafts)
        self._notes.clicked.connect(self.notes)

    def _compose(self) -> None:
        head = named(QFrame(), "section")
        head.setLayout(row(self._heading, 12, self._remark, margins=(16, 10, 16, 10)))
        holder = QWidget()
        holder.setLayout(column(self._empty, None, margins=(16, 16, 16, 16)))
        self._pages.addWidget(self.view)
        self._pages.addWidget(holder)
        foot = named(QFrame(), "foot")
        actions = flowing(
            with_key(self._bundle, "D"),
            with_key(self._drafts, "K"),
            with_key(self._remind, "H"),
            with_key(self._notes, "T"),
            with_key(self._queue, "W"),
            space=8,
        )
        foot.setLayout(column(actions, margins=(14, 10, 14, 10)))
        self.setLayout(column(head, self._pages, foot, space=0, margins=(1, 1, 1, 1)))


_OURS = frozenset({State.SIGNAL, State.DRAFT, State.REOPENED, State.FORWARDED, State.ANSWERED})
"""States in which the next step is for this desk."""
