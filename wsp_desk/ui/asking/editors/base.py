"""What all inline editors share.

Public: `Editor`, `spin`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from wsp_desk.ui.ask import Value
from wsp_desk.ui.basics import named


class Editor(QWidget):
    """A small form inside a card.

    Signals:
        edited: The new value, in the form of the request file.
        closed: The user is done.
    """

    edited = Signal(object)
    closed = Signal()

    def show_value(self, value: Value) -> None:
        """Shows a value that came from elsewhere, without telling anyone."""

    def start(self) -> None:
        """Puts the keyboard on the first control."""
        first = self.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape close the editor."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def spin(low: int, high: int, name: str) -> QSpinBox:
    """A field for a whole number."""
    made = named(QSpinBox(), accessible=name)
    made.setRange(low, high)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made
