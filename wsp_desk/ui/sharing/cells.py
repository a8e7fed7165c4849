"""Cells with room around their words, in which a long value wraps and is never cut.

Public: `RoomyDelegate`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
ACROSS, DOWN = 6, 6
"""Pixels of room beside and above the words."""


class RoomyDelegate(QStyledItemDelegate):
    """Draws the words of a table with room around them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the words need at the width that is left for them, and the room."""
        return super().sizeHint(_inner(option), index) + QSize(2 * ACROSS, 2 * DOWN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell."""
        super().paint(painter, _inner(option), index)


def _inner(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    inner = QStyleOptionViewItem(option)
    inner.rect = option.rect.adjusted(ACROSS, 0, -ACROSS, 0)
    return inner
