"""What stands out in who opened how many dossiers: sentences, and no verdict.

Public: `OdditiesPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from wsp_desk.ui.basics import column, label, named
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.inspecting.records import Odd

MOST_HEIGHT = 170
"""Pixels; what does not fit is scrolled to."""


class OdditiesPanel(QFrame):
    """Lists what stands out, newest first."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Wat opvalt in het logboek"))
        self._lines = QScrollArea()
        self._lines.setWidgetResizable(True)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self._lines, accessible=tr("Wat opvalt in het logboek"))
        self._told = label("", "muted", wrap=True)
        head = label(tr("Wat opvalt in het logboek"), "strong")
        self.setLayout(column(head, self._told, self._lines, space=8, margins=(16, 12, 16, 12)))
        self._lines.hide()

    def show_odd(self, odd: Odd) -> None:
        """Shows what stands out now."""
        found = bool(odd.oddities)
        self._told.setText(_found(odd) if found else _nothing(odd))
        holder = named(QWidget(), "plain")
        lines = [_line(day=each.day, sentence=shown(each.sentence)) for each in odd.oddities]
        holder.setLayout(column(*lines, None, space=6))
        self._lines.setWidget(holder)
        self._lines.setVisible(found)
        self._lines.setFixedHeight(min(MOST_HEIGHT, 39 * len(lines)))

    def show_trouble(self, sentence: str) -> None:
        """Tells why nothing can be said."""
        self._lines.hide()
        self._told.setText(sentence)


def _line(**values: object) -> QWidget:
    return label(tr("{day} · {sentence}", **values), "notice", wrap=True)


def _found(odd: Odd) -> str:
    return tr(
        "De laatste {days} dagen. Er kan een goede reden zijn: vraag het de collega eerst.", days=odd.days
    )


def _nothing(odd: Odd) -> str:
    return tr(
        "Niets ongewoons gevonden in de laatste {days} dagen. Ongewoon is: heel veel dossiers geopend in een "
        "uur of op een dag, of steeds hetzelfde dossier.",
        days=odd.days,
    )
