"""Lists of one-line entries with something on the left and a remark on the right.

Public: `SidedDelegate`, `REMARK`, `line_height`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsp_desk.ui.theme import Look

REMARK = Qt.ItemDataRole.UserRole + 1
"""Role of the remark on the right."""

PAD = 10
Index = QModelIndex | QPersistentModelIndex


def line_height(look: Look) -> int:
    """Height of one entry."""
    return look.metrics().height() + 12


class SidedDelegate(QStyledItemDelegate):
    """Paints the words at the left, elided when there is no room, and the remark at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every entry."""
        del option, index
        return QSize(200, line_height(self._look))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one entry."""
        area = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._look.colour("accent_soft"))
        inner = area.adjusted(PAD, 0, -PAD, 0)
        remark = str(index.data(REMARK) or "")
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, remark)
        room = inner.adjusted(0, 0, -self._look.metrics("small").horizontalAdvance(remark) - PAD, 0)
        painter.setFont(self._look.font())
        painter.setPen(self._look.colour("text"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        elided = self._look.metrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
