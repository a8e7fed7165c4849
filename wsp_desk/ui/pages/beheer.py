"""The page Beheer: which snapshot is open, what the build said of it, and who looked at whom.

Public: `BeheerPage`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.header import pool_words
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.inspecting.column import InspectColumn
from wsp_desk.ui.inspecting.records import Inspecting
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.records import PoolLine
from wsp_desk.ui.theme import Look


class BeheerPage(QWidget):
    """Facts about the open snapshot, opening another one, and the log of who looked at whom.

    Signals:
        choose: Choose another weekly file.
        guard: See to passphrase, lock and builders.

    Args:
        look: Colours and fonts.
        pool: Which snapshot is open.
        inspecting: Asks who looked at whom.
        jobs: Runs that beside the window.
    """

    choose = Signal()
    guard = Signal()

    def __init__(self, look: Look, pool: PoolLine, inspecting: Inspecting, jobs: Jobs) -> None:
        super().__init__()
        named(self, "page")
        card = named(QFrame(), "column", accessible=tr("Poolbestand"))
        other = button(tr("Ander poolbestand openen…"))
        other.clicked.connect(self.choose)
        guard = button(tr("Beveiliging…"))
        guard.clicked.connect(self.guard)
        head = label(tr("Poolbestand"), "large")
        parts = (head, label(pool_words(pool), "muted"), _facts(pool), row(other, guard, None))
        card.setLayout(column(*parts, space=12, margins=(20, 18, 20, 18)))
        self.inspect = InspectColumn(look, inspecting, jobs)
        sides = row(column(card, None), self.inspect, space=12, margins=(12, 12, 12, 12))
        sides.setStretch(0, 4)
        sides.setStretch(1, 5)
        self.setLayout(sides)

    def take_keyboard(self) -> None:
        """The page comes to the front: what stands out as it is now, the keyboard in the field."""
        self.inspect.refresh()
        self.inspect.take_keyboard()


def _facts(pool: PoolLine) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for line, (name, value) in enumerate(pool.facts):
        grid.addWidget(label(shown(name), "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
        words = named(label(shown(value), wrap=True), tip=shown(value))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(words, line, 1)
    grid.setColumnStretch(1, 1)
    return holder
