"""What stands in the way of a sheet: per dossier one sentence, and the way out as a button.

Public: `ObstacleList`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from wsp_desk.conversation.sheet import Blocked, Refused
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.i18n import shown, tr

MOST_HEIGHT = 210
"""Pixels; what does not fit is scrolled to."""


class ObstacleList(QScrollArea):
    """Lists what is blocked or refused; empty it is not there.

    Signals:
        coarser: The name of a column to take one step with.
    """

    coarser = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumHeight(MOST_HEIGHT)
        named(self, accessible=tr("Wat in de weg staat"))

    def show_obstacles(self, blocked: Sequence[Blocked], refused: Sequence[Refused]) -> None:
        """Shows other ones."""
        holder = named(QWidget(), "plain")
        lines = [*map(self._blocked_line, blocked), *map(_refused_line, refused)]
        holder.setLayout(column(*lines, None, space=6))
        self.setWidget(holder)
        self.setVisible(bool(lines))
        self.setMinimumHeight(min(MOST_HEIGHT, 46 * len(lines)))

    def _blocked_line(self, each: Blocked) -> QWidget:
        line = named(QFrame(), "plain")
        if each.proposed is None:
            words = tr("Laat '{column}' weg", column=each.column.title)
        else:
            words = tr("Maak er '{proposed}' van", proposed=each.proposed)
        take = button(words, accessible=f"{shown(each.sentence)} {words}")
        take.clicked.connect(lambda: self.coarser.emit(each.column.name))
        said = label(f"{each.letter} · {shown(each.sentence)}", wrap=True)
        inside = row(said, take, space=12)
        inside.setStretch(0, 1)
        line.setLayout(inside)
        return line


def _refused_line(each: Refused) -> QWidget:
    return label(shown(each.sentence), "notice", wrap=True)
