"""The fields of a dossier, one line each; what is doubtful about a value stands beside it.

Public: `FactTable`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from wsp_desk.ui.basics import label, named
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.records import Fact


class FactTable(QFrame):
    """Name on the left, value on the right."""

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        super().__init__()
        named(self, accessible=tr("Gegevens in het dossier"))
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(label(tr("Gegevens"), "strong"), 0, 0, 1, 2)
        for line, fact in enumerate(facts, start=1):
            value = shown(fact.value) if fact.doubt is None else f"{shown(fact.value)} ({shown(fact.doubt)})"
            name = label(shown(fact.name), "muted", wrap=True)
            words = label(value, "muted" if fact.doubt else "small", wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{shown(fact.name)}: {value}")
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, line, 1, Qt.AlignmentFlag.AlignTop)
