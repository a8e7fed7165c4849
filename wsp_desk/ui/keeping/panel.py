"""The list of saved requests, in place of the request under discussion: what changed, open, rename, remove.

Public: `KeptPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import ElidedLabel, button, column, label, named, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.insight import Kept
from wsp_desk.ui.keeping.entry import KeptEntry


class KeptPanel(QFrame):
    """Lists the saved requests.

    Signals:
        closed: The user goes back to the request under discussion.
        opened: The `Kept` to open.
        renamed: A `Kept` and its new name.
        removed: The `Kept` to take from the list.
        restored: The `Kept` to put back.
    """

    closed = Signal()
    opened = Signal(object)
    renamed = Signal(object, str)
    removed = Signal(object)
    restored = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Bewaarde vragen"))
        close = button(tr("Terug"), "flat", accessible=tr("Terug naar de vraag, Escape"))
        close.clicked.connect(self.closed)
        self._hint = label(tr("Wordt opgezocht…"), "muted", wrap=True)
        self._trouble = label("", "trouble", wrap=True)
        self._trouble.hide()
        self._gone: Kept | None = None
        self._undo = button(tr("Terugzetten"), "flat")
        self._undo.clicked.connect(self._restore)
        self._removed = ElidedLabel("", "muted")
        self._undo_line = QWidget()
        self._undo_line.setLayout(row(self._removed, self._undo))
        self._undo_line.hide()
        self._entries: list[KeptEntry] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        head = named(QFrame(), "section")
        title = row(label(tr("Bewaarde vragen"), "strong"), None, close)
        parts = (title, self._hint, self._trouble, self._undo_line)
        head.setLayout(column(*parts, space=6, margins=(14, 9, 14, 11)))
        body = named(QWidget(), "plain")
        body.setLayout(column(self._list, None, space=0))
        area = named(QScrollArea(), "plain", accessible=tr("Bewaarde vragen"))
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(head, area, space=0, margins=(1, 1, 1, 1)))

    def show_kept(self, kept: list[Kept]) -> None:
        """Shows other saved requests; the keyboard stays at the same place."""
        at = next((place for place, entry in enumerate(self._entries) if entry.has_keyboard()), None)
        if self.hasFocus():
            at = 0
        self._trouble.hide()
        self._clear()
        for each in kept:
            self._add(each)
        words = tr("Kies een vraag om verder te gaan. Hier staat ook wat er veranderde sinds de vorige dump.")
        none = tr("U hebt nog niets bewaard. Bewaar een vraag met Ctrl+S, dan vindt u haar hier terug.")
        self._hint.setText(words if kept else none)
        if at is not None and self._entries:
            self._entries[min(at, len(self._entries) - 1)].take_keyboard()
        elif at is not None:
            self.take_keyboard()

    def entries(self) -> list[KeptEntry]:
        """The lines, top to bottom."""
        return list(self._entries)

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence what did not work."""
        self._trouble.setText(shown(error.sentence))
        self._trouble.show()

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first saved request."""
        if self._entries:
            self._entries[0].take_keyboard()
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, kept: Kept) -> None:
        entry = KeptEntry(kept)
        entry.opened.connect(self.opened)
        entry.renamed.connect(self.renamed)
        entry.removed.connect(self._remove)
        entry.moved.connect(self._move)
        self._entries.append(entry)
        self._list.addWidget(entry)
        entry.show()

    def _move(self, step: int) -> None:
        at = next(place for place, entry in enumerate(self._entries) if entry.has_keyboard())
        self._entries[min(max(at + step, 0), len(self._entries) - 1)].take_keyboard()

    def _remove(self, kept: Kept) -> None:
        self._gone = kept
        self._removed.show_words(tr("“{name}” is weggehaald.", name=kept.name))
        self._undo.setAccessibleName(tr("“{name}” terugzetten", name=kept.name))
        self._undo_line.show()
        self.removed.emit(kept)

    def _restore(self) -> None:
        if self._gone is not None:
            self.restored.emit(self._gone)
            self._gone = None
            self._undo_line.hide()

    def _clear(self) -> None:
        for entry in self._entries:
            self._list.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = []
