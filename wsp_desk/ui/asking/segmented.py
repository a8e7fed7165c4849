"""How important a criterion is: four words side by side, one of them chosen.

Public: `Segmented`, `IMPORTANCE_WORDS`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from wsp_desk.texts import text
from wsp_desk.ui.ask import IMPORTANCES
from wsp_desk.ui.basics import button
from wsp_desk.ui.i18n import shown, tr

IMPORTANCE_WORDS = {
    "must": text("moet"),
    "strong": text("sterk"),
    "nice": text("graag"),
    "exclude": text("niet"),
}
_TIPS = {
    "must": text("Moet: wie hier zeker niet aan voldoet, valt af. Onbekend blijft, met een teken."),
    "strong": text("Sterk: telt zwaar mee."),
    "nice": text("Graag: telt licht mee."),
    "exclude": text("Niet: wie dit zeker wel heeft, valt af."),
}


class Segmented(QWidget):
    """The choice of importance; arrow keys move it.

    Signals:
        chosen: The user chose another importance (its name in the request file).
    """

    chosen = Signal(str)

    def __init__(self, of_what: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons = {importance: self._segment(importance, of_what) for importance in IMPORTANCES}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for made in self._buttons.values():
            box.addWidget(made)
            self._group.addButton(made)
        self._group.buttonClicked.connect(self._clicked)

    def choose(self, importance: str) -> None:
        """Shows an importance without telling anyone."""
        self._buttons[importance].setChecked(True)

    def _segment(self, importance: str, of_what: str) -> QPushButton:
        word = shown(IMPORTANCE_WORDS[importance])
        made = button(
            word,
            "segment",
            accessible=tr("{criterion}: {importance}", criterion=of_what, importance=word),
            tip=shown(_TIPS[importance]),
        )
        made.setCheckable(True)
        made.setProperty("importance", importance)
        place = {IMPORTANCES[0]: "first", IMPORTANCES[-1]: "last"}.get(importance, "middle")
        made.setProperty("place", place)
        made.setMinimumWidth(made.sizeHint().width() + 3)  # bold words are wider
        return made

    def _clicked(self, clicked: QAbstractButton) -> None:
        self.chosen.emit(clicked.property("importance"))
