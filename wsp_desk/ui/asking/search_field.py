"""The look-up field: type a few letters, see what they may mean and why, choose with the keyboard.

Public: `SearchField`, `Suggester`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from wsp_desk.ui.asking.suggestions import SuggestionList
from wsp_desk.ui.basics import key_cap, named
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.records import Suggestion
from wsp_desk.ui.theme import Look

Suggester = Callable[[str, Sequence[str], Callable[[list[Suggestion]], None]], None]
"""Looks words up beside the window: words, kinds, and who gets the suggestions."""

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchField(QLineEdit):
    """A line edit with suggestions under it.

    Signals:
        picked: The user chose a `Suggestion`.
        best: The first suggestion for the words typed so far, or None.

    Args:
        look: Colours and fonts.
        suggester: Where suggestions come from.
        kinds: Which kinds to look up.
        hint: What to type, shown while the field is empty.
        key: The key that brings the user here, drawn in the field; empty for none.
    """

    picked = Signal(object)
    best = Signal(object)

    def __init__(
        self, look: Look, suggester: Suggester, kinds: Sequence[str], hint: str, key: str = ""
    ) -> None:
        super().__init__()
        self._suggester = suggester
        self._kinds = tuple(kinds)
        self._key = key
        self._cap = key_cap(key)
        self._cap.setParent(self)
        self._list = SuggestionList(look)
        self._list.setParent(self)  # until it opens: then it floats in the window
        self._list.clicked.connect(self._pick)
        self.destroyed.connect(self._list.deleteLater)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(False)
        named(self, "search" if key else "", accessible=hint)
        self.textEdited.connect(self._look_up)
        self.textChanged.connect(self._place_cap)
        self._place_cap()

    def suggestions(self) -> list[Suggestion]:
        """What is suggested now; empty while the list is closed."""
        return self._list.suggestions() if self._list.isVisible() else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves through the suggestions, chooses with Enter, closes with Escape."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Slash and not self.text():
            return  # the key that leads here, pressed when one already is here
        if self._list.isVisible() and key in _MOVES:
            self._list.move_by(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.isVisible():
            self._pick()
        elif key == Qt.Key.Key_Escape and (self._list.isVisible() or self.text()):
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the key that chooses."""
        super().focusInEvent(event)
        self._place_cap()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Closes the list; the words stay."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close()
        self._place_cap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the key at the right-hand end."""
        super().resizeEvent(event)
        self._place_cap()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closes the list when the window under it changes size."""
        if event.type() == QEvent.Type.Resize:
            self._close()
        return super().eventFilter(watched, event)

    def _look_up(self, words: str) -> None:
        if words.strip():
            self._suggester(words.strip(), self._kinds, self._show)
        else:
            self._show([])

    def _show(self, suggestions: list[Suggestion]) -> None:
        if not self.hasFocus() and self.isVisible():
            return
        typed = bool(self.text().strip())
        self._list.show_suggestions(
            suggestions, tr("Niets gevonden. Probeer een ander woord of minder letters.") if typed else ""
        )
        if typed:
            self._open()
        else:
            self._list.hide()
        self.best.emit(suggestions[0] if suggestions and typed else None)

    def _open(self) -> None:
        window = self.window()
        if self._list.parent() is not window:
            self._list.setParent(window)
            window.installEventFilter(self)
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        self._list.place(below, max(self.width(), 340))

    def _pick(self) -> None:
        chosen = self._list.current()
        if chosen is not None:
            self.clear()
            self._close()
            self.picked.emit(chosen)

    def _leave(self) -> None:
        self.clear()
        self._close()
        self.best.emit(None)

    def _close(self) -> None:
        self._list.hide()

    def _place_cap(self) -> None:
        words = tr("Enter") if self.hasFocus() and self.text() else ("" if self.hasFocus() else self._key)
        self._cap.setText(words)
        self._cap.setVisible(bool(words and self._key))
        self._cap.adjustSize()
        self._cap.move(self.width() - self._cap.width() - 9, (self.height() - self._cap.height()) // 2)
        self.setTextMargins(0, 0, self._cap.width() + 4 if self._key else 0, 0)
