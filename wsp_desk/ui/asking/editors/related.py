"""Occupations or skills related to those that were chosen: one press takes one up.

Public: `RelatedChips`, `RelatedChip`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from wsp_desk.ui.asking.search_field import Suggester
from wsp_desk.ui.basics import column, label, named
from wsp_desk.ui.flow import FlowLayout
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.records import Suggestion

MOST = 4


class RelatedChips(QWidget):
    """Shows what is related to the choices, unless it was chosen already; hidden when there is nothing.

    Signals:
        added: The label of a concept that is to be asked as well.
        replaced: The label of a concept that is to be asked instead of the last choice.

    Args:
        suggester: Where related concepts come from.
        kind: "occupation" or "skill".
    """

    added = Signal(str)
    replaced = Signal(str)

    def __init__(self, suggester: Suggester, kind: str) -> None:
        super().__init__()
        self._suggester, self._kind = suggester, f"related {kind}"
        self._asked: list[str] = []
        words = tr("Verwante beroepen") if kind == "occupation" else tr("Verwante vaardigheden")
        self._head = label(words, "muted")
        self._chips = named(QWidget(), accessible=words)
        self._flow = FlowLayout(self._chips, 4)
        self.setLayout(column(self._head, self._chips, space=3))
        self.hide()

    def show_for(self, chosen: Sequence[str]) -> None:
        """Looks up what is related to the choices, and shows it when it comes."""
        self._asked = list(chosen)
        if chosen:
            self._suggester("\n".join(chosen), [self._kind], partial(self._show, list(chosen)))
        else:
            self.hide()

    def labels(self) -> list[str]:
        """What is offered now."""
        return [chip.label for chip in self._chips.findChildren(RelatedChip) if chip.isVisibleTo(self._chips)]

    def _show(self, chosen: list[str], found: list[Suggestion]) -> None:
        if not isValid(self) or chosen != self._asked:
            return  # the card is gone, or something else was chosen meanwhile
        self._flow.clear()
        fresh = [each for each in found if each.value not in chosen][:MOST]
        for each in fresh:
            chip = self._chip(each, chosen[-1])
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(fresh))

    def _chip(self, suggestion: Suggestion, last: str) -> RelatedChip:
        words = tr("{label} erbij zetten; met Shift in plaats van {last}", label=suggestion.label, last=last)
        made = RelatedChip(suggestion.label, words)
        made.taken.connect(lambda instead: (self.replaced if instead else self.added).emit(suggestion.value))
        return made


class RelatedChip(QPushButton):
    """One related concept: a click, Enter or the space bar adds it; with Shift it replaces the last choice.

    Signals:
        taken: Whether it comes instead of the last choice.

    Attributes:
        label: Of the concept.
    """

    taken = Signal(bool)

    def __init__(self, label: str, tip: str) -> None:
        super().__init__(f"+ {label}".replace("&", "&&"))
        self.label = label
        self.setAutoDefault(False)
        named(self, "chip", accessible=tip, tip=tip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Takes it up, if the mouse is still over it."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._take(event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes it up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(event.modifiers())
        else:
            super().keyPressEvent(event)

    def _take(self, held: Qt.KeyboardModifier) -> None:
        self.taken.emit(bool(held & Qt.KeyboardModifier.ShiftModifier))
