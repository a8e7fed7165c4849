"""What the rows of several lists have in common when they are drawn: ground, elided words, pill.

Public: `draw_end_pill`, `draw_ground`, `draw_words`, `fill_pill`.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from wsp_desk.ui.theme import Look

_ROUND = 9
_SIDES = 18


def draw_ground(painter: QPainter, area: QRect, look: Look, *, chosen: bool) -> None:
    """Draws the line under a row, and the ground and the bar at the left of a chosen one."""
    if chosen:
        painter.fillRect(area, look.colour("accent_soft"))
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), look.colour("accent"))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.colour("line"))


def draw_words(
    painter: QPainter,
    area: QRect,
    look: Look,
    words: str,
    colour: str,
    size: str = "body",
    *,
    bold: bool = False,
) -> None:
    """Draws one line, halfway down the area; what does not fit ends in an ellipsis.

    Args:
        painter: Where to draw.
        area: What the words must stay within.
        look: Colours and fonts.
        words: What to say.
        colour: Name of their colour.
        size: Name of their size.
        bold: Whether they are bold.
    """
    painter.setFont(look.font(size, bold=bold))
    painter.setPen(look.colour(colour))
    elided = look.metrics(size, bold=bold).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)


def fill_pill(
    painter: QPainter, area: QRectF, look: Look, words: str, ink: str, ground: str, radius: float
) -> None:
    """Draws a pill with small bold words in its middle.

    Args:
        painter: Where to draw.
        area: The pill.
        look: Colours and fonts.
        words: What to say.
        ink: Name of the colour of the words.
        ground: Name of the colour of the pill.
        radius: Of its corners, in pixels.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(ground))
    painter.drawRoundedRect(area, radius, radius)
    painter.setFont(look.font("small", bold=True))
    painter.setPen(look.colour(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


def draw_end_pill(painter: QPainter, area: QRect, look: Look, words: str, ink: str, ground: str) -> int:
    """Draws a pill as wide as its words at the right end of an area.

    Args:
        painter: Where to draw.
        area: Of the row; the pill stands halfway down.
        look: Colours and fonts.
        words: What to say.
        ink: Name of the colour of the words.
        ground: Name of the colour of the pill.

    Returns:
        How wide it is, in pixels.
    """
    metrics = look.metrics("small", bold=True)
    width, height = metrics.horizontalAdvance(words) + _SIDES, metrics.height() + 4
    pill = QRectF(area.right() - width, area.center().y() - height / 2, width, height)
    fill_pill(painter, pill, look, words, ink, ground, _ROUND)
    return width
