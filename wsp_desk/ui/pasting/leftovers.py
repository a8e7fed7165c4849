"""The sentences that led to nothing, each with the reason.

Public: `LeftoverList`.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from wsp_desk.ui.basics import named, plain_tip
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.vacancy import Leftover, Reading


class LeftoverList(QListWidget):
    """A list to walk through with the arrow keys.

    Signals:
        chosen: The `Leftover` the user looks at.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "leftovers", accessible=tr("Niet gebruikt"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentItemChanged.connect(lambda item, _: self._tell(item))
        self.itemClicked.connect(self._tell)

    def show_reading(self, reading: Reading) -> None:
        """Shows the leftovers of another reading."""
        self.blockSignals(True)
        self.clear()
        for leftover in reading.leftovers:
            self.addItem(_item(leftover))
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        """Up to five lines."""
        line = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height()
        return QSize(super().sizeHint().width(), line * min(max(self.count(), 1), 5) + 10)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _item(leftover: Leftover) -> QListWidgetItem:
    words = " ".join(leftover.span.words.split())
    line = tr("{why} – „{words}”", why=_first_upper(shown(leftover.why)), words=words)
    item = QListWidgetItem(line)
    item.setToolTip(plain_tip(line))
    item.setData(Qt.ItemDataRole.UserRole, leftover)
    return item


def _first_upper(words: str) -> str:
    return words[:1].upper() + words[1:]
