"""How one cell of a comparison looks: the verdict of the criterion, the value, since when.

Public: `CellDelegate`, `CELL`, `DIFFERS`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsp_desk.ui.basics import VERDICT_STYLE
from wsp_desk.ui.i18n import shown
from wsp_desk.ui.insight import Cell
from wsp_desk.ui.results.painting import draw_pill
from wsp_desk.ui.theme import Look

CELL = Qt.ItemDataRole.UserRole
DIFFERS = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
PAD = 9
LINES = 2


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: what differs is bold, what is the same recedes, the best of a line has a ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def height(self) -> int:
        """Height of every row: the pill, the value, and since when."""
        pill = self._look.metrics("small", bold=True).height() + 4
        value = LINES * self._look.metrics("body", bold=True).height()
        return pill + value + self._look.metrics("small").height() + 2 * PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every cell."""
        del option, index
        return QSize(180, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        area, cell, differs = QRect(option.rect), index.data(CELL), bool(index.data(DIFFERS))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = isinstance(cell, Cell) and cell.is_best
        painter.fillRect(area, self._look.colour("accent_soft" if best else "panel"))
        if isinstance(cell, Cell):
            self._draw(painter, area.adjusted(PAD, PAD, -PAD, -PAD), cell, differs=differs)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        painter.restore()

    def _draw(self, painter: QPainter, inner: QRect, cell: Cell, *, differs: bool) -> None:
        pill = self._look.metrics("small", bold=True).height() + 4
        words = f"{VERDICT_STYLE[cell.sign].sign} {shown(cell.word)}"
        draw_pill(painter, QPointF(inner.left(), inner.top()), self._look, cell.sign, words)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("muted"))
        head = QRect(inner.left(), inner.top(), inner.width(), pill)
        painter.drawText(
            head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown(cell.points)
        )
        metrics = self._look.metrics("body", bold=differs)
        value = QRect(inner.left(), inner.top() + pill + 2, inner.width(), LINES * metrics.height())
        painter.setFont(self._look.font("body", bold=differs))
        painter.setPen(self._look.colour("text" if differs else "muted"))
        painter.drawText(value, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), shown(cell.value))
        if cell.since is not None:
            small = self._look.metrics("small")
            foot = QRect(inner.left(), inner.bottom() - small.height() + 1, inner.width(), small.height())
            painter.setFont(self._look.font("small"))
            painter.setPen(self._look.colour("muted"))
            since = small.elidedText(shown(cell.since), Qt.TextElideMode.ElideRight, foot.width())
            painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, since)
