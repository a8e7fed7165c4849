"""The verdict as a widget: sign and word on its own ground.

Public: `Pill`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wsp_desk.ui.results.painting import draw_pill, pill_width
from wsp_desk.ui.theme import Look


class Pill(QWidget):
    """Words in the colours of a verdict."""

    def __init__(self, look: Look, verdict: str = "", words: str = "") -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.show_verdict(verdict, words)

    def show_verdict(self, verdict: str, words: str) -> None:
        """Shows another verdict; nothing when the words are empty."""
        self.verdict, self.words = verdict, words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as its words."""
        return QSize(
            pill_width(self._look, self.words) + 1, self._look.metrics("small", bold=True).height() + 5
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws it."""
        del event
        if self.words:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_pill(painter, QPointF(0.5, 0.5), self._look, self.verdict, self.words)
