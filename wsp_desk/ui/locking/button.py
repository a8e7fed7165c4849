"""The padlock in the bar at the top. Drawn, for not every font has one.

Public: `LockButton`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from wsp_desk.ui.basics import named
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.theme import Look

_WIDTH, _HEIGHT, _BODY = 12.0, 15.0, 9.0


class LockButton(QPushButton):
    """Locks the window.

    Args:
        look: Colours.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        words = tr("Vergrendelen (Ctrl+Shift+L)")
        named(self, "flat", accessible=words, tip=words)
        self.setFixedSize(QSize(30, 28))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the button and a padlock in the middle of it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - _WIDTH) / 2, (self.height() - _HEIGHT) / 2)
        colour = self._look.colour("muted")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, _HEIGHT - _BODY, _WIDTH, _BODY), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.8))
        painter.drawPath(_shackle())


def _shackle() -> QPainterPath:
    path = QPainterPath(QPointF(2.5, _HEIGHT - _BODY))
    path.arcTo(QRectF(2.5, 1, _WIDTH - 5, 8), 180, -180)
    path.lineTo(_WIDTH - 2.5, _HEIGHT - _BODY)
    return path
