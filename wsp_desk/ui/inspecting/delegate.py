"""How a look is drawn: when, who, what for, and at the right what was done.

Public: `LookDelegate`.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsp_desk.ui.i18n import shown
from wsp_desk.ui.inspecting.model import LINE, Index, look_about, look_when
from wsp_desk.ui.inspecting.records import LookLine
from wsp_desk.ui.theme import Look

_STYLE = {
    "listed": ("•", "muted", "track"),
    "viewed": ("○", "accent", "accent_soft"),
    "drafted": ("✎", "ask_text", "ask_ground"),
    "exported": ("→", "ask_text", "ask_ground"),
}
"""What was done → sign, ink and ground: never by colour alone."""

_ELIDE = Qt.TextElideMode.ElideRight
_PAD = 16


class LookDelegate(QStyledItemDelegate):
    """Paints one look on two lines; nothing wraps.

    Args:
        look: Colours and fonts.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every look."""
        del option, index
        return QSize(320, self._look.metrics("body", bold=True).height() + self._small() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        line, area = index.data(LINE), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_ground(painter, area, chosen=chosen)
        inner = area.adjusted(_PAD, 8, -_PAD, -9)
        when = self._look.metrics().horizontalAdvance("30-12-2026 om 00:00") + 20
        self._words(painter, QRect(inner.left(), inner.top(), when, inner.height()), look_when(line), "muted")
        pill = self._draw_what(painter, inner, line, chosen=chosen)
        self._draw_words(painter, inner.adjusted(when, 0, -pill - 12, 0), line)
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRect, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(area, self._look.colour("accent_soft"))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), self._look.colour("accent"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self._look.colour("line"))

    def _draw_words(self, painter: QPainter, area: QRect, line: LookLine) -> None:
        first = QRect(area.left(), area.top(), area.width(), area.height() - self._small() - 1)
        self._words(painter, first, line.actor, "text", bold=True)
        second = QRect(area.left(), area.bottom() - self._small(), area.width(), self._small())
        self._words(painter, second, look_about(line), "muted", "small")

    def _draw_what(self, painter: QPainter, area: QRect, line: LookLine, *, chosen: bool) -> int:
        """Draws the pill; gives its width in pixels."""
        sign, ink, ground = _STYLE.get(line.what, _STYLE["listed"])
        words, metrics = f"{sign} {shown(line.how)}", self._look.metrics("small", bold=True)
        width, height = metrics.horizontalAdvance(words) + 18, metrics.height() + 4
        pill = QRectF(area.right() - width, area.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("panel" if chosen else ground))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setFont(self._look.font("small", bold=True))
        painter.setPen(self._look.colour(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return width

    def _words(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        colour: str,
        size: str = "body",
        *,
        bold: bool = False,
    ) -> None:
        painter.setFont(self._look.font(size, bold=bold))
        painter.setPen(self._look.colour(colour))
        elided = self._look.metrics(size, bold=bold).elidedText(words, _ELIDE, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)

    def _small(self) -> int:
        return self._look.metrics("small").height()
