"""What all panels of the right-hand column share: a title, a way back, and a part that scrolls.

Public: `AsidePanel`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.i18n import shown, tr


class AsidePanel(QFrame):
    """A panel in place of the dossier.

    Signals:
        closed: The user goes back to the dossier.

    Args:
        title: What it is.
        hint: One sentence under the title.
        head: Stands between the hint and the part that scrolls.
    """

    closed = Signal()

    def __init__(self, title: str, hint: str, head: QWidget | None = None) -> None:
        super().__init__()
        named(self, "column", accessible=title)
        close = button(tr("Sluiten"), "flat", accessible=tr("{title} sluiten, Escape", title=title))
        close.clicked.connect(self.closed)
        self._hint = label(hint, "muted", wrap=True)
        self._trouble = label("", "trouble", wrap=True)
        self._trouble.hide()
        top = named(QFrame(), "section")
        line = row(label(title, "strong"), None, close)
        own = row(head) if head is not None else row()
        top.setLayout(column(line, self._hint, own, self._trouble, space=6, margins=(14, 9, 14, 11)))
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        holder = named(QWidget(), "plain")
        holder.setLayout(column(self._body, None, space=0))
        area = named(QScrollArea(), "plain", accessible=title)
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        self.setLayout(column(top, area, space=0, margins=(1, 1, 1, 1)))

    def show_hint(self, words: str) -> None:
        """Shows another sentence under the title."""
        self._trouble.hide()
        self._hint.setText(words)

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence what went wrong."""
        self.clear()
        self._trouble.setText(shown(error.sentence))
        self._trouble.show()

    def clear(self) -> None:
        """Empties the part that scrolls."""
        self._trouble.hide()
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, widget: QWidget) -> None:
        """Adds something to the part that scrolls."""
        self._body.addWidget(widget)
        widget.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
