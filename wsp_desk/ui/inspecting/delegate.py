"""How a look is drawn: when, who, what for, and at the right what was done.

Public: `LookDelegate`.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsp_desk.ui.i18n import shown
from wsp_desk.ui.inspecting.model import LINE, Index, look_about, look_when
from wsp_desk.ui.inspecting.records import LookLine
from wsp_desk.ui.painting import draw_end_pill, draw_ground, draw_words
from wsp_desk.ui.theme import Look

_STYLE = {
    "listed": ("•", "muted", "track"),
    "viewed": ("○", "accent", "accent_soft"),
    "drafted": ("✎", "ask_text", "ask_ground"),
    "exported": ("→", "ask_text", "ask_ground"),
}
"""What was done → sign, ink and ground: never by colour alone."""

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
        draw_ground(painter, area, self._look, chosen=chosen)
        inner = area.adjusted(_PAD, 8, -_PAD, -9)
        when = self._look.metrics().horizontalAdvance("30-12-2026 om 00:00") + 20
        left = QRect(inner.left(), inner.top(), when, inner.height())
        draw_words(painter, left, self._look, look_when(line), "muted")
        pill = self._draw_what(painter, inner, line, chosen=chosen)
        self._draw_words(painter, inner.adjusted(when, 0, -pill - 12, 0), line)
        painter.restore()

    def _draw_words(self, painter: QPainter, area: QRect, line: LookLine) -> None:
        first = QRect(area.left(), area.top(), area.width(), area.height() - self._small() - 1)
        draw_words(painter, first, self._look, line.actor, "text", bold=True)
        second = QRect(area.left(), area.bottom() - self._small(), area.width(), self._small())
        draw_words(painter, second, self._look, look_about(line), "muted", "small")

    def _draw_what(self, painter: QPainter, area: QRect, line: LookLine, *, chosen: bool) -> int:
        """Draws the pill; gives its width in pixels."""
        sign, ink, ground = _STYLE.get(line.what, _STYLE["listed"])
        words, ground = f"{sign} {shown(line.how)}", "panel" if chosen else ground
        return draw_end_pill(painter, area, self._look, words, ink, ground)

    def _small(self) -> int:
        return self._look.metrics("small").height()
