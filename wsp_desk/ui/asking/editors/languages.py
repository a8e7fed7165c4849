"""The editor of languages: how well someone speaks and writes Dutch, and other languages with a level each.

Public: `Languages`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from wsp_desk import codes
from wsp_desk.texts import Text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.asking.editors.chosen import Levels
from wsp_desk.ui.basics import button, label, named, row
from wsp_desk.ui.i18n import shown, tr

LOWEST = 2
"""VUM *taalbeheersing* 2 (redelijk): less is no command of a language."""


class Languages(Levels):
    """Levels of Dutch, a line per other language, and a list to add one from."""

    def __init__(self) -> None:
        super().__init__(
            codes.LANGUAGE_LEVEL,
            {"nl_spoken": tr("spreken"), "nl_written": tr("schrijven")},
            lowest=LOWEST,
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._more = named(QComboBox(), accessible=tr("Andere taal toevoegen"))
        self._more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._more.activated.connect(self._add)
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.addLayout(self._lines)
            box.addWidget(self._more)
        self._shown: dict[str, int] | None = None
        self._refill()

    def show_value(self, value: Value) -> None:
        """Shows these levels and languages."""
        super().show_value(value)
        self._refill()

    def _others(self) -> dict[str, int]:
        asked = self._value.get("other", {})
        return {_names().get(name.casefold(), name): level for name, level in asked.items()}

    def _add(self, place: int) -> None:
        name = self._more.itemData(place)
        if name is not None:
            self._change({**self._others(), name: LOWEST})

    def _change(self, others: dict[str, int]) -> None:
        kept = {key: level for key, level in self._value.items() if key != "other"}
        value = {**kept, "other": others} if others else kept
        if value:
            self._value = value
            self._refill()
            self.edited.emit(dict(value))

    def _refill(self) -> None:
        others = self._others()
        if others == self._shown:
            return
        self._shown = others
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        for name, level in others.items():
            self._lines.addWidget(self._line(name, level))
        self._more.clear()
        self._more.addItem(tr("Andere taal toevoegen"), None)
        for name in _names().values():
            if name not in others:
                self._more.addItem(name, name)

    def _line(self, name: str, level: int) -> QWidget:
        levels = named(QComboBox(), accessible=name)
        for code, dutch in codes.LANGUAGE_LEVEL.labels.items():
            if int(code) >= LOWEST:
                levels.addItem(shown(Text(dutch)), int(code))
        levels.setCurrentIndex(max(levels.findData(level), 0))
        levels.currentIndexChanged.connect(
            lambda _: self._change({**self._others(), name: levels.currentData()})
        )
        gone = button("×", "remove", accessible=tr("{concept} weghalen", concept=name))
        gone.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        gone.clicked.connect(
            lambda: self._change({key: own for key, own in self._others().items() if key != name})
        )
        line = QWidget()
        line.setLayout(row(label(name, "muted"), levels, gone, None, space=4))
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return line


@cache
def _names() -> Mapping[str, str]:
    """The languages that intake knows, in alphabetical order: name in lower case → as it is written."""
    from wsp_desk.intake.cleaning.rules import load_rules

    return {name.casefold(): name for name in sorted(set(load_rules().languages.names.values()))}
