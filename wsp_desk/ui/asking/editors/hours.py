"""Editors for hours: from so many to so many.

Public: `HoursRange`, `HoursOfDay`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from wsp_desk.ui.ask import Value
from wsp_desk.ui.asking.editors.base import Editor, spin
from wsp_desk.ui.basics import label, named, row
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.kinds import LONGEST_DAY

_LONGEST_WEEK = 40


class _Span(Editor):
    """Two numbers, the lower one never above the higher one.

    Args:
        low: Field for the least.
        high: Field for the most.
        otherwise: Least and most where a value does not say.
    """

    def __init__(
        self, low: QSpinBox | QDoubleSpinBox, high: QSpinBox | QDoubleSpinBox, otherwise: tuple[float, float]
    ) -> None:
        super().__init__()
        self._low, self._high, self._otherwise = low, high, otherwise
        low.valueChanged.connect(self._low_moved)
        high.valueChanged.connect(self._high_moved)
        words = (tr("van"), low, tr("tot"), high, tr("uur"))
        parts = [label(part, "muted") if isinstance(part, str) else part for part in words]
        self.setLayout(row(*parts, None))

    def show_value(self, value: Value) -> None:
        """Shows these hours."""
        fields = zip((self._low, self._high), ("min", "max"), self._otherwise, strict=True)
        for field, key, otherwise in fields:
            field.blockSignals(True)
            _set(field, value.get(key) or otherwise)
            field.blockSignals(False)

    def _low_moved(self, hours: float) -> None:
        if self._high.value() < hours:
            _set(self._high, hours)
        else:
            self._emit()

    def _high_moved(self, hours: float) -> None:
        if self._low.value() > hours:
            _set(self._low, hours)
        else:
            self._emit()

    def _emit(self) -> None:
        self.edited.emit({"min": _plain(self._low.value()), "max": _plain(self._high.value())})


class HoursRange(_Span):
    """From so many to so many hours a week."""

    def __init__(self) -> None:
        names = (tr("Minstens, uren"), tr("Hooguit, uren"))
        low, high = (spin(1, _LONGEST_WEEK, name) for name in names)
        super().__init__(low, high, (1, _LONGEST_WEEK))


class HoursOfDay(_Span):
    """From so many to so many hours a day, by the half hour."""

    def __init__(self) -> None:
        names = (tr("Minstens, uren per dag"), tr("Hooguit, uren per dag"))
        low, high = (_half_hours(name) for name in names)
        super().__init__(low, high, (0.5, LONGEST_DAY))


def _set(field: QSpinBox | QDoubleSpinBox, hours: float) -> None:
    if isinstance(field, QSpinBox):
        field.setValue(int(hours))
    else:
        field.setValue(float(hours))


def _half_hours(name: str) -> QDoubleSpinBox:
    made = named(QDoubleSpinBox(), accessible=name)
    made.setDecimals(1)
    made.setRange(0.5, LONGEST_DAY)
    made.setSingleStep(0.5)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made


def _plain(hours: float) -> float:
    """Whole hours as a whole number, as the request file writes them."""
    tenths = round(hours * 10)
    return tenths // 10 if tenths % 10 == 0 else tenths / 10
