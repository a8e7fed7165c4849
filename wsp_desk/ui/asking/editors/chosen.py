"""Editors for what is chosen: hours, levels, licences, a day.

Public: `HoursRange`, `Levels`, `Licences`, `LatestDay`.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton

from wsp_desk import codes
from wsp_desk.codes import CodeList
from wsp_desk.texts import Text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.asking.editors.base import Editor, spin
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.flow import FlowLayout
from wsp_desk.ui.i18n import shown, tr


class HoursRange(Editor):
    """From so many to so many hours a week."""

    def __init__(self) -> None:
        super().__init__()
        self._low, self._high = spin(1, 40, tr("Minstens, uren")), spin(1, 40, tr("Hooguit, uren"))
        self._low.valueChanged.connect(self._low_moved)
        self._high.valueChanged.connect(self._high_moved)
        self.setLayout(
            row(
                label(tr("van"), "muted"),
                self._low,
                label(tr("tot"), "muted"),
                self._high,
                label(tr("uur"), "muted"),
                None,
            )
        )

    def show_value(self, value: Value) -> None:
        """Shows these hours."""
        for control, key, otherwise in ((self._low, "min", 1), (self._high, "max", 40)):
            control.blockSignals(True)
            control.setValue(int(value.get(key) or otherwise))
            control.blockSignals(False)

    def _low_moved(self, hours: int) -> None:
        if self._high.value() < hours:
            self._high.setValue(hours)
        else:
            self._emit()

    def _high_moved(self, hours: int) -> None:
        if self._low.value() > hours:
            self._low.setValue(hours)
        else:
            self._emit()

    def _emit(self) -> None:
        self.edited.emit({"min": self._low.value(), "max": self._high.value()})


class Levels(Editor):
    """One or more levels from a value list; the first entry of an optional one is "maakt niet uit"."""

    def __init__(self, levels: CodeList, keys: dict[str, str]) -> None:
        super().__init__()
        self._combos = {key: self._combo(levels, word, optional=len(keys) > 1) for key, word in keys.items()}
        parts = [row(label(word, "muted"), self._combos[key], None) for key, word in keys.items()]
        self.setLayout(column(*parts))

    def show_value(self, value: Value) -> None:
        """Shows these levels."""
        for key, combo in self._combos.items():
            combo.blockSignals(True)
            combo.setCurrentIndex(max(combo.findData(value.get(key)), 0))
            combo.blockSignals(False)

    def _combo(self, levels: CodeList, word: str, *, optional: bool) -> QComboBox:
        combo = named(QComboBox(), accessible=word)
        if optional:
            combo.addItem(tr("maakt niet uit"), None)
        for code, dutch in levels.labels.items():
            if code != "0":
                combo.addItem(shown(Text(dutch)), int(code))
        combo.currentIndexChanged.connect(self._emit)
        return combo

    def _emit(self) -> None:
        chosen = {key: combo.currentData() for key, combo in self._combos.items()}
        value = {key: level for key, level in chosen.items() if level is not None}
        if value:
            self.edited.emit(value)


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
