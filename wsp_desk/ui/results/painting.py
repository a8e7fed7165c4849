"""How an interval and a verdict are drawn, for every list that shows them.

Public: `draw_interval`, `draw_pill`, `pill_width`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from wsp_desk.ui.basics import VERDICT_STYLE
from wsp_desk.ui.i18n import shown
from wsp_desk.ui.painting import fill_pill
from wsp_desk.ui.results.model import percent
from wsp_desk.ui.theme import Look

Scores = tuple[float, float, float]
TRACK = 10
TICK = 4


def draw_interval(painter: QPainter, area: QRect, look: Look, scores: Scores, track: str) -> None:
    """Draws the bar from low to high with a tick at expected, and the three numbers under it.

    Args:
        painter: Where to draw.
        area: The bar takes its upper part, the numbers the lower.
        look: Colours and fonts.
        scores: Low, expected and high, 0 to 1.
        track: Colour of the part where the score cannot be.
    """
    low, expected, high = scores
    groove = QRectF(area.left(), area.top() + 3, area.width(), TRACK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(track))
    painter.drawRoundedRect(groove, TRACK / 2, TRACK / 2)
    _draw_span(painter, groove, look, low, high)
    tick = QRectF(groove.left() + groove.width() * expected - TICK / 2, groove.top() - 2, TICK, TRACK + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent"))
    painter.drawRoundedRect(tick, 1.5, 1.5)
    _draw_numbers(
        painter,
        QRect(area.left(), round(groove.bottom()) + 3, area.width(), area.height() - TRACK - 6),
        look,
        scores,
    )


def _draw_span(painter: QPainter, track: QRectF, look: Look, low: float, high: float) -> None:
    width = track.width() * (high - low)
    if width < TICK + 2:  # the tick itself covers it
        return
    painter.setPen(QPen(look.colour("interval_edge"), 1))
    painter.setBrush(look.colour("interval"))
    span = QRectF(track.left() + track.width() * low, track.top(), width, track.height())
    painter.drawRoundedRect(span.adjusted(0.5, 0.5, -0.5, -0.5), TRACK / 2, TRACK / 2)


def _draw_numbers(painter: QPainter, area: QRect, look: Look, scores: Scores) -> None:
    places = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
    for score, place, bold in zip(scores, places, (False, True, False), strict=True):
        painter.setFont(look.font("small", bold=bold))
        painter.setPen(look.colour("text" if bold else "muted"))
        painter.drawText(area, place | Qt.AlignmentFlag.AlignTop, str(percent(score)))


def pill_width(look: Look, words: str) -> int:
    """How wide a pill with these words is."""
    return look.metrics("small", bold=True).horizontalAdvance(words) + 16


def verdict_words(verdict: str) -> str:
    """Sign and word of a verdict."""
    style = VERDICT_STYLE[verdict]
    return f"{style.sign} {shown(style.word)}"


def draw_pill(painter: QPainter, corner: QPointF, look: Look, verdict: str, words: str) -> None:
    """Draws words in the colours of a verdict, with the upper left corner here."""
    style = VERDICT_STYLE[verdict]
    height = look.metrics("small", bold=True).height() + 4
    area = QRectF(corner.x(), corner.y(), pill_width(look, words), height)
    fill_pill(painter, area, look, words, style.ink, style.ground, height / 2)
