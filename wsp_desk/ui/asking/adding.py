"""Adding a criterion: from a suggestion, or by choosing its kind.

Public: `with_suggestion`, `KindChooser`, `PasteLine`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from wsp_desk.ui.ask import Ask, Criterion, Value
from wsp_desk.ui.basics import ElidedButton, button, column, key_cap, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.kinds import INFO, KINDS
from wsp_desk.ui.records import Suggestion

_KIND_OF = {"occupation": "occupation", "skill": "skills", "place": "place"}
USUAL_KM = 30
"""How far a new place criterion reaches until the user says otherwise."""


def with_suggestion(ask: Ask, suggestion: Suggestion) -> Ask:
    """The request with a suggestion taken up: a skill joins the skills asked; a place replaces the place."""
    kind = _KIND_OF[suggestion.kind]
    there = ask.wanted_of_kind(kind)
    value = _value(kind, there.value if there else None, suggestion.value)
    if there is not None:
        return ask.put(replace(there, value=value))
    return ask.put(Criterion(ask.next_key(), kind, value, INFO[kind].importance))


def _value(kind: str, old: Value, new: str) -> Value:
    if kind == "skills":
        return [*(skill for skill in old or [] if skill != new), new]
    if kind == "place":
        return {"max_km": USUAL_KM} | (old or {}) | {"postcode": new}
    return new


class KindChooser(QWidget):
    """The button "+ Criterium", and under it the kinds to choose from.

    Signals:
        chosen: The kind the user wants.
        unfolded: The kinds are in sight now.
        reached: The keyboard is on this button.
    """

    chosen = Signal(str)
    unfolded = Signal()
    reached = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self._open = button(tr("+ Criterium"), "flat", accessible=tr("Criterium toevoegen, Ctrl+N"))
        self._kinds = [self._kind(info.kind) for info in KINDS]
        self._list = QWidget()
        self._list.setLayout(column(*self._kinds, space=0))
        self._list.hide()
        self._open.clicked.connect(self._toggle)
        self.setLayout(column(row(self._open, key_cap("Ctrl N"), None), self._list, margins=(10, 8, 10, 8)))

    def open(self) -> None:
        """Shows the kinds and puts the keyboard on the first."""
        self._list.show()
        self._kinds[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.unfolded.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves with the arrow keys, closes with Escape."""
        focused = [i for i, made in enumerate(self._kinds) if made.hasFocus()]
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if focused and step:
            following = self._kinds[(focused[0] + step) % len(self._kinds)]
            following.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reached.emit(following)
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _kind(self, kind: str) -> QPushButton:
        info = INFO[kind]
        words = tr("{name} – {hint}", name=info.name, hint=info.hint)
        made = ElidedButton(words, "value", accessible=shown(info.name))
        made.clicked.connect(lambda: self._choose(kind))
        return made

    def _choose(self, kind: str) -> None:
        self._list.hide()
        self.chosen.emit(kind)

    def _toggle(self) -> None:
        if self._list.isVisible():
            self._close()
        else:
            self.open()

    def _close(self) -> None:
        self._list.hide()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)


class PasteLine(QWidget):
    """The button "Vacature plakken…".

    Signals:
        wanted: The user wants to paste a vacancy.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        paste = button(
            tr("Vacature plakken…"),
            "flat",
            accessible=tr("Vacature plakken, Ctrl+Shift+V"),
            tip=tr("Maak een zoekvraag van de tekst van een vacature"),
        )
        paste.clicked.connect(self.wanted)
        self.setLayout(row(paste, key_cap(tr("Ctrl Shift V")), None, margins=(10, 0, 10, 8)))
