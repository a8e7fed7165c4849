"""All proposals of a reading below each other; of a kind that takes one value one can be kept.

Public: `Choices`.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wsp_desk.texts import Text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.basics import column, label, named
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.pasting.choice import Choice
from wsp_desk.vacancy import SINGLE, Proposal, Reading


class Choices(QScrollArea):
    """A list of proposals with a decision on each.

    Signals:
        chosen: The `Proposal` the user looks at.
        decided: A decision is another one.

    Args:
        describe: How the value of a kind reads.
    """

    chosen = Signal(object)
    decided = Signal()

    def __init__(self, describe: Callable[[str, Value], Text]) -> None:
        super().__init__()
        self._describe = describe
        self._rows: list[Choice] = []
        self._decisions: dict[tuple[str, str], tuple[bool, str]] = {}
        self._hint = label(
            tr("Hier komt wat de tekst vraagt. U beslist over elk voorstel."), "muted", wrap=True
        )
        self._hint.setMargin(14)
        named(self, "plain", accessible=tr("Voorstellen"))
        body = named(QWidget(), "plain")
        self._stack = QVBoxLayout()
        self._stack.setSpacing(0)
        body.setLayout(column(self._hint, self._stack, None, space=0))
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def rows(self) -> list[Choice]:
        """The proposals, top to bottom."""
        return list(self._rows)

    def stops(self) -> list[QWidget]:
        """Where the keyboard can be, top to bottom."""
        return [each.stop for each in self._rows]

    def kept(self) -> list[Proposal]:
        """The proposals that are kept."""
        return [each.proposal for each in self._rows if each.kept]

    def show_reading(self, reading: Reading) -> None:
        """Shows the proposals of another reading; decisions on the same proposals stay."""
        for old in self._rows:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._made(proposal) for proposal in reading.proposals]
        for made in self._rows:
            self._stack.addWidget(made)
        self._hint.setVisible(not self._rows)

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first proposal."""
        if self._rows:
            self._rows[0].take_keyboard()

    def _made(self, proposal: Proposal) -> Choice:
        made = Choice(proposal, self._describe(proposal.kind, proposal.value))
        if (before := self._decisions.get(_key(proposal))) is not None:
            made.keep(*before)
        made.chosen.connect(lambda: self._look_at(made))
        made.decided.connect(lambda: self._decide(made))
        made.left.connect(lambda step: self._go(made, step))
        return made

    def _look_at(self, made: Choice) -> None:
        self.ensureWidgetVisible(made)
        self.chosen.emit(made.proposal)

    def _decide(self, made: Choice) -> None:
        if made.kept and made.proposal.kind in SINGLE:
            for other in self._rows:
                if other is not made and other.proposal.kind == made.proposal.kind and other.kept:
                    other.keep(False)
                    self._remember(other)
        self._remember(made)
        self.decided.emit()

    def _remember(self, made: Choice) -> None:
        self._decisions[_key(made.proposal)] = (made.kept, made.proposal.importance.value)

    def _go(self, made: Choice, step: int) -> None:
        place = self._rows.index(made) + step
        if 0 <= place < len(self._rows):
            self._rows[place].take_keyboard()


def _key(proposal: Proposal) -> tuple[str, str]:
    return proposal.kind, json.dumps(proposal.value, sort_keys=True)
