"""Editors for what is chosen from a value list.

Public: `Chips`, `OutOfMany`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from wsp_desk.texts import Text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.asking.editors.base import Editor
from wsp_desk.ui.basics import button, column, named
from wsp_desk.ui.flow import FlowLayout
from wsp_desk.ui.i18n import shown, tr


class Chips(Editor):
    """A few codes to switch on and off.

    Args:
        labels: Code → Dutch words.
        key: Key of the value under which the codes stand; the value is the list itself when left out.
        may_be_empty: Whether nothing chosen is an answer too.
    """

    def __init__(
        self, labels: Mapping[str, str], *, key: str | None = None, may_be_empty: bool = False
    ) -> None:
        super().__init__()
        self._key, self._may_be_empty = key, may_be_empty
        self._chips: dict[str, QPushButton] = {}
        flow = FlowLayout(self, 4)
        for code, dutch in labels.items():
            chip = _Switch(shown(Text(dutch)))
            chip.clicked.connect(lambda _, code=code: self._switched(code))
            flow.addWidget(chip)
            self._chips[code] = chip

    def show_value(self, value: Value) -> None:
        """Shows these codes."""
        chosen = (value or {}).get(self._key, []) if self._key else value or []
        for code, chip in self._chips.items():
            chip.setChecked(code in map(str, chosen))

    def _switched(self, code: str) -> None:
        chosen = [each for each, chip in self._chips.items() if chip.isChecked()]
        if chosen or self._may_be_empty:
            self.edited.emit({self._key: chosen} if self._key else chosen)
        else:
            self._chips[code].setChecked(True)  # the last one cannot go: nothing asked is no criterion


class _Switch(QPushButton):
    """A chip with room for its words in bold, as it shows them while it is on."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setAutoDefault(False)
        self.setCheckable(True)
        named(self, "chip", accessible=words)

    def sizeHint(self) -> QSize:
        """As wide in both states."""
        bold = QFont(self.font())
        bold.setBold(True)
        words, hint = self.text(), super().sizeHint()
        more = QFontMetrics(bold).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
        return hint + QSize(max(more, 0), 0)


class OutOfMany(Editor):
    """Some codes out of a long list: a chip for each, and a list to add one from.

    Args:
        labels: Code → Dutch words.
        hint: What the list is for.
    """

    def __init__(self, labels: Mapping[str, str], hint: str) -> None:
        super().__init__()
        self._labels = labels
        self._hint = hint
        self._chosen: list[str] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 4)
        self._more = named(QComboBox(), accessible=hint)
        self._more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._more.activated.connect(self._add)
        self.setLayout(column(self._chips, self._more))
        self._refill()

    def show_value(self, value: Value) -> None:
        """Shows these codes."""
        chosen = [str(code) for code in value or []]
        if chosen != self._chosen:
            self._chosen = chosen
            self._refill()

    def start(self) -> None:
        """Puts the keyboard on the list."""
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, place: int) -> None:
        code = self._more.itemData(place)
        if code is not None:
            self._change([each for each in self._labels if each in (*self._chosen, code)])

    def _change(self, chosen: list[str]) -> None:
        self._chosen = chosen
        self._refill()
        self.edited.emit(list(chosen))

    def _refill(self) -> None:
        self._flow.clear()
        for code in self._chosen:
            self._flow.addWidget(self._chip(code))
        self._chips.setVisible(bool(self._chosen))
        self._more.clear()
        self._more.addItem(self._hint, None)
        for code, dutch in self._labels.items():
            if code not in self._chosen:
                self._more.addItem(shown(Text(dutch)), code)

    def _chip(self, code: str) -> QPushButton:
        words = shown(Text(self._labels[code]))
        alone = len(self._chosen) == 1
        chip = button(
            words if alone else f"{words}  ×",
            "chip",
            accessible=words if alone else tr("{concept} weghalen", concept=words),
        )
        chip.setEnabled(not alone)
        chip.clicked.connect(lambda: self._change([each for each in self._chosen if each != code]))
        chip.show()
        return chip
