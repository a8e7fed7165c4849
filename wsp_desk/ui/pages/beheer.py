"""The page Beheer: which snapshot is open, and what the build said of it.

Public: `BeheerPage`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.header import pool_words
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.records import PoolLine


class BeheerPage(QWidget):
    """Facts about the open snapshot, and opening another one.

    Signals:
        choose: Choose another weekly file.
    """

    choose = Signal()

    def __init__(self, pool: PoolLine) -> None:
        super().__init__()
        named(self, "page")
        card = named(QFrame(), "column", accessible=tr("Poolbestand"))
        other = button(tr("Ander poolbestand openen…"))
        other.clicked.connect(self.choose)
        head = label(tr("Poolbestand"), "large")
        parts = (head, label(pool_words(pool), "muted"), _facts(pool), row(other, None))
        card.setLayout(column(*parts, space=12, margins=(20, 18, 20, 18)))
        card.setMaximumWidth(860)
        self.setLayout(row(column(card, None, margins=(12, 12, 12, 12)), None))


def _facts(pool: PoolLine) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for line, (name, value) in enumerate(pool.facts):
        grid.addWidget(label(shown(name), "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
        words = label(shown(value))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(words, line, 1)
    grid.setColumnStretch(1, 1)
    return holder
