"""Under a must: which share of the pool meets it, and of which share that is unknown.

Public: `ShareBar`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wsp_desk.ui.basics import plain_tip
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.records import Count
from wsp_desk.ui.theme import Look

HEIGHT = 6


class ShareBar(QWidget):
    """Solid accent: meets it; hatched grey: unknown; the empty track: does not meet it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count: Count | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_count(self, count: Count | None) -> None:
        """Shows how the pool stands; nothing while that is being counted."""
        self._count = count
        sentence = _sentence(count) if count else ""
        self.setToolTip(plain_tip(sentence))
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it gets, a few pixels high."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the three parts."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area, HEIGHT / 2, HEIGHT / 2)
        painter.setClipPath(outline)
        painter.fillRect(area, self._look.colour("track"))
        if self._count is not None:
            self._draw_parts(painter, area, self._count)

    def _draw_parts(self, painter: QPainter, area: QRectF, count: Count) -> None:
        pool = max(count.passes + count.unknown + count.fails, 1)
        known = area.width() * count.passes / pool
        unknown = area.width() * count.unknown / pool
        rest = QRectF(area.left() + known, area.top(), unknown, area.height())
        painter.fillRect(rest, self._look.colour("unknown"))
        painter.fillRect(rest, QBrush(self._look.colour("unknown_edge"), Qt.BrushStyle.BDiagPattern))
        painter.fillRect(QRectF(area.left(), area.top(), known, area.height()), self._look.colour("accent"))


def _sentence(count: Count) -> str:
    return tr(
        "{passes} voldoen, van {unknown} is het onbekend, {fails} voldoen niet.",
        passes=count.passes,
        unknown=count.unknown,
        fails=count.fails,
    )
