"""Editors for what is looked up: occupations, skills, a place.

Public: `SeveralConcepts`, `PlaceAndLimit`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from wsp_desk.ui.ask import Value
from wsp_desk.ui.asking.editors.base import Editor, spin
from wsp_desk.ui.asking.editors.related import RelatedChips
from wsp_desk.ui.asking.search_field import SearchField, Suggester
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.flow import FlowLayout
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.records import Suggestion
from wsp_desk.ui.theme import Look


class SeveralConcepts(Editor):
    """Several occupations or skills: a chip for each, and a field to add one.

    Args:
        look: Colours and fonts.
        suggester: Where suggestions come from.
        kind: "occupation" or "skill".
        hint: What the field is for.
    """

    def __init__(self, look: Look, suggester: Suggester, kind: str, hint: str) -> None:
        super().__init__()
        self._chosen: list[str] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 4)
        self._field = SearchField(look, suggester, [kind], hint)
        self._field.picked.connect(self._add)
        self._related = RelatedChips(suggester, kind)
        self._related.added.connect(lambda word: self._change([*self._chosen, word]))
        self._related.replaced.connect(lambda word: self._change([*self._chosen[:-1], word]))
        self.setLayout(column(self._chips, self._field, self._related))

    def show_value(self, value: Value) -> None:
        """Shows these concepts."""
        chosen = [value] if isinstance(value, str) else list(value or [])
        if chosen != self._chosen:
            self._chosen = chosen
            self._refill()
            self._related.show_for(chosen)

    def start(self) -> None:
        """Puts the keyboard in the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, suggestion: Suggestion) -> None:
        if suggestion.value not in self._chosen:
            self._change([*self._chosen, suggestion.value])

    def _remove(self, gone: str) -> None:
        self._change([word for word in self._chosen if word != gone])

    def _change(self, chosen: list[str]) -> None:
        self._chosen = chosen
        self._refill()
        self._related.show_for(chosen)
        self.edited.emit(list(chosen))

    def _refill(self) -> None:
        self._flow.clear()
        for word in self._chosen:
            # The last one cannot go: nothing asked is no criterion, and the card has a way out of its own.
            alone = len(self._chosen) == 1
            words = word if alone else f"{word}  ×"
            chip = button(words, "chip", accessible=word if alone else tr("{concept} weghalen", concept=word))
            chip.setEnabled(not alone)
            chip.clicked.connect(
                lambda _=False, gone=word: self._change([w for w in self._chosen if w != gone])
            )
            self._flow.addWidget(chip)
            chip.show()


class PlaceAndLimit(Editor):
    """A place and how far from it."""

    def __init__(self, look: Look, suggester: Suggester) -> None:
        super().__init__()
        self._value: dict[str, Value] = {}
        self._field = SearchField(look, suggester, ["place"], tr("Plaats of postcode"))
        self._far = spin(1, 200, tr("Hoe ver"))
        self._unit = named(QComboBox(), accessible=tr("Kilometers of minuten"))
        self._unit.addItem(tr("km"), "max_km")
        self._unit.addItem(tr("minuten"), "max_min")
        self._field.picked.connect(lambda found: self._emit({"postcode": found.value}))
        self._far.valueChanged.connect(self._limit)
        self._unit.currentIndexChanged.connect(self._limit)
        self.setLayout(column(self._field, row(label(tr("hooguit"), "muted"), self._far, self._unit, None)))

    def show_value(self, value: Value) -> None:
        """Shows this place and limit."""
        self._value = dict(value or {})
        unit = "max_min" if "max_min" in self._value else "max_km"
        for control in (self._far, self._unit):
            control.blockSignals(True)
        self._unit.setCurrentIndex(self._unit.findData(unit))
        self._far.setValue(int(self._value.get(unit, 30)))
        for control in (self._far, self._unit):
            control.blockSignals(False)

    def start(self) -> None:
        """Puts the keyboard in the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _limit(self) -> None:
        self._emit({})

    def _emit(self, change: dict[str, Value]) -> None:
        kept = {key: part for key, part in self._value.items() if key not in ("max_km", "max_min")}
        self._value = kept | change | {self._unit.currentData(): self._far.value()}
        if self._value.get("postcode"):
            self.edited.emit(dict(self._value))
