"""Editors for what is chosen: levels, licences, a day.

Public: `Levels`, `Licences`, `LatestDay`.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton

from wsp_desk import codes
from wsp_desk.codes import CodeList
from wsp_desk.texts import Text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.asking.editors.base import Editor
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.flow import FlowLayout
from wsp_desk.ui.i18n import shown, tr


class Levels(Editor):
    """One or more levels from a value list; what else the value holds stays.

    Args:
        levels: The list.
        keys: Key in the value → the words before its level; with several keys each may be left open.
        lowest: The first level that can be asked.
    """

    def __init__(self, levels: CodeList, keys: dict[str, str], lowest: int) -> None:
        super().__init__()
        self._value: dict[str, Value] = {}
        self._combos = {
            key: _level_combo(levels, word, lowest, optional=len(keys) > 1) for key, word in keys.items()
        }
        for combo in self._combos.values():
            combo.currentIndexChanged.connect(self._emit)
        parts = [row(label(word, "muted"), self._combos[key], None) for key, word in keys.items()]
        self.setLayout(column(*parts))

    def show_value(self, value: Value) -> None:
        """Shows these levels."""
        self._value = dict(value or {})
        for key, combo in self._combos.items():
            combo.blockSignals(True)
            combo.setCurrentIndex(max(combo.findData(self._value.get(key)), 0))
            combo.blockSignals(False)

    def _emit(self) -> None:
        chosen = {key: combo.currentData() for key, combo in self._combos.items()}
        merged = {key: level for key, level in (self._value | chosen).items() if level is not None}
        if merged:
            self._value = merged
            self.edited.emit(dict(merged))


def _level_combo(levels: CodeList, word: str, lowest: int, *, optional: bool) -> QComboBox:
    combo = named(QComboBox(), accessible=word)
    if optional:
        combo.addItem(tr("maakt niet uit"), None)
    for code, dutch in levels.labels.items():
        if int(code) >= lowest:
            combo.addItem(shown(Text(dutch)), int(code))
    return combo


class Licences(Editor):
    """Driving licences as letters to switch on and off."""

    COMMON = ("AM", "B", "BE", "C", "CE", "D", "T")

    def __init__(self) -> None:
        super().__init__()
        self._chips: dict[str, QPushButton] = {}
        flow = FlowLayout(self, 4)
        for letter in self.COMMON:
            chip = button(
                letter,
                "chip",
                accessible=tr("Rijbewijs {letter}", letter=letter),
                tip=shown(Text(codes.LICENCES.labels[letter])),
            )
            chip.setCheckable(True)
            chip.clicked.connect(self._emit)
            flow.addWidget(chip)
            self._chips[letter] = chip

    def show_value(self, value: Value) -> None:
        """Shows these letters."""
        for letter, chip in self._chips.items():
            chip.setChecked(letter in (value or []))

    def _emit(self) -> None:
        chosen = [letter for letter, chip in self._chips.items() if chip.isChecked()]
        if chosen:
            self.edited.emit(chosen)


class LatestDay(Editor):
    """A day by which someone must be available."""

    def __init__(self) -> None:
        super().__init__()
        self._day = named(QDateEdit(), accessible=tr("Uiterlijk op"))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d-M-yyyy")
        self._day.dateChanged.connect(lambda day: self.edited.emit(day.toString(Qt.DateFormat.ISODate)))
        self.setLayout(row(label(tr("uiterlijk"), "muted"), self._day, None))

    def show_value(self, value: Value) -> None:
        """Shows this day."""
        self._day.blockSignals(True)
        self._day.setDate(QDate.fromString(str(value or ""), Qt.DateFormat.ISODate))
        self._day.blockSignals(False)
