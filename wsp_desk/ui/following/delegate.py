"""How headings and requests look in the list: a tick, what is asked, about whom and since when, the state.

Public: `RequestDelegate`, `STATE_STYLE`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsp_desk.feedback.listing import Group, Line
from wsp_desk.feedback.states import State
from wsp_desk.ui.following.model import CHECKED, ENTRY, Index, group_remark, line_about, line_title
from wsp_desk.ui.i18n import shown
from wsp_desk.ui.painting import draw_end_pill, draw_ground, draw_words
from wsp_desk.ui.theme import Look

OURS, THEIRS, DONE, PLAIN = (
    ("ask_text", "ask_ground"),
    ("accent", "accent_soft"),
    (
        "trust_text",
        "trust_ground",
    ),
    ("muted", "track"),
)

STATE_STYLE = {
    State.SIGNAL: ("•", *OURS),
    State.DRAFT: ("✎", *OURS),
    State.SENT: ("→", *THEIRS),
    State.ANSWERED: ("?", *OURS),
    State.WAITING: ("…", *THEIRS),
    State.NOT_SEEN: ("…", *OURS),
    State.CONFIRMED: ("✓", *DONE),
    State.CLOSED: ("✓", *DONE),
    State.RESOLVED: ("✓", *DONE),
    State.EXCEPTION: ("=", *PLAIN),
    State.REOPENED: ("!", "stop_text", "stop_ground"),
    State.FORWARDED: ("↪", *OURS),
    State.LAPSED: ("×", *PLAIN),
    State.WITHDRAWN: ("×", *PLAIN),
}
"""State → sign, ink and ground: never by colour alone."""

_TICK = 16


class RequestDelegate(QStyledItemDelegate):
    """Paints a heading or a request; nothing wraps.

    Args:
        look: Colours and fonts.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for headings, one for requests."""
        del option
        if isinstance(index.data(ENTRY), Group):
            return QSize(320, self._look.metrics("body", bold=True).height() + 18)
        lines = self._look.metrics("lead", bold=True).height() + self._look.metrics("small").height()
        return QSize(320, lines + 18)

    def tick_area(self, area: QRect) -> QRect:
        """Where the tick stands in a row."""
        return QRect(area.left() + 12, area.center().y() - _TICK // 2, _TICK, _TICK)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        entry, area = index.data(ENTRY), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Group) and not chosen:
            painter.fillRect(area, self._look.colour("window"))
        draw_ground(painter, area, self._look, chosen=chosen)
        self._draw_tick(painter, self.tick_area(area), on=bool(index.data(CHECKED)))
        inner = area.adjusted(12 + _TICK + 12, 8, -12, -8)
        if isinstance(entry, Group):
            self._draw_heading(painter, inner, entry)
        else:
            self._draw_line(painter, inner, entry)
        painter.restore()

    def _draw_tick(self, painter: QPainter, area: QRect, *, on: bool) -> None:
        frame = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._look.colour("accent" if on else "edge"), 1))
        painter.setBrush(self._look.colour("accent") if on else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(frame, 4, 4)
        if on:
            painter.setPen(QPen(self._look.colour("on_accent"), 2))
            points = ((0.25, 0.52), (0.43, 0.7), (0.75, 0.32))
            painter.drawPolyline(
                [QPointF(area.left() + x * _TICK, area.top() + y * _TICK) for x, y in points]
            )

    def _draw_heading(self, painter: QPainter, area: QRect, group: Group) -> None:
        remark = group_remark(group)
        width = min(self._look.metrics("small").horizontalAdvance(remark), area.width() // 2)
        left = area.adjusted(0, 0, -width - 12, 0)
        draw_words(painter, left, self._look, shown(group.title), "text", bold=True)
        right = QRect(area.right() - width, area.top(), width + 1, area.height())
        draw_words(painter, right, self._look, remark, "muted", "small")

    def _draw_line(self, painter: QPainter, area: QRect, line: Line) -> None:
        pill = self._draw_state(painter, area, line.request.state)
        left = area.adjusted(0, 0, -pill - 12, 0)
        high = self._look.metrics("lead", bold=True).height()
        first = QRect(left.left(), left.top(), left.width(), high)
        draw_words(painter, first, self._look, line_title(line), "text", "lead", bold=True)
        second = QRect(left.left(), left.top() + high + 1, left.width(), left.height() - high)
        draw_words(painter, second, self._look, line_about(line), "muted", "small")

    def _draw_state(self, painter: QPainter, area: QRect, state: State) -> int:
        sign, ink, ground = STATE_STYLE[state]
        words = f"{sign} {shown(state.label)}"
        return draw_end_pill(painter, area, self._look, words, ink, ground)
