"""Why this score: one bar per criterion, each starting where the one before it ended.

Public: `Waterfall`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wsp_desk.charts.waterfall import Bar, Part
from wsp_desk.ui.basics import plain_tip
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.theme import Look

BAR = 13


class Waterfall(QWidget):
    """Solid: known. Hatched: unknown, estimated. Dashed: asked and not covered."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Shows other bars."""
        self._bars = bars
        self.setAccessibleName(tr("Waarom deze score"))
        self.setAccessibleDescription(" ".join(shown(bar.sentence) for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line per bar."""
        return QSize(260, self._line() * len(self._bars))

    def event(self, event: QEvent) -> bool:
        """Shows the sentence of the bar under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = event.pos().y() // max(self._line(), 1)
            if 0 <= line < len(self._bars):
                QToolTip.showText(event.globalPos(), plain_tip(shown(self._bars[line].sentence)), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws every bar."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = min(
            max((self._width(shown(bar.label)) for bar in self._bars), default=0) + 12,
            self.width() * 2 // 5,
        )
        points = self._width("+100 ?") + 6
        for place, bar in enumerate(self._bars):
            line = QRect(0, place * self._line(), self.width(), self._line())
            self._draw_words(painter, line, bar, names)
            area = QRect(names, line.top(), self.width() - names - points, line.height())
            self._draw_bar(painter, area, bar)

    def _line(self) -> int:
        return max(self._look.metrics("small").height() + 9, BAR + 11)

    def _width(self, words: str) -> int:
        return self._look.metrics("small").horizontalAdvance(words)

    def _draw_words(self, painter: QPainter, line: QRect, bar: Bar, names: int) -> None:
        metrics = self._look.metrics("small")
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("text"))
        name = metrics.elidedText(shown(bar.label), Qt.TextElideMode.ElideRight, names - 8)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(self._look.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown(bar.amount))

    def _draw_bar(self, painter: QPainter, area: QRect, bar: Bar) -> None:
        top = area.center().y() - BAR / 2
        left, width = area.left(), area.width()
        counted = QRectF(left + width * bar.start, top, max(width * bar.contribution, 1.5), BAR)
        if bar.part is Part.ESTIMATED:
            self._draw_estimated(painter, counted)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(counted, 2, 2)
        missed = max(width * (bar.reach - bar.end), 0)
        self._draw_uncovered(painter, QRectF(counted.right(), top, missed, BAR))

    def _draw_estimated(self, painter: QPainter, bar: QRectF) -> None:
        edge = self._look.colour("unknown_edge")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("unknown"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QBrush(edge, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _draw_uncovered(self, painter: QPainter, rest: QRectF) -> None:
        if rest.width() < 3:
            return
        painter.setPen(QPen(self._look.colour("unknown_edge"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rest.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
