"""The first passphrase of a desk that makes its own pools, chosen on the start page.

Public: `SettingUp`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.guarding.choosing import ChoosePassphrase
from wsp_desk.ui.i18n import shown, tr


class SettingUp(QFrame):
    """Asks for a passphrase, twice.

    Signals:
        chosen: Both as typed.
        left: The user thinks better of it.
    """

    chosen = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "column")
        self.fields = ChoosePassphrase()
        self.trouble = label("", "trouble", wrap=True)
        self.choose = button(tr("Kies deze"), "primary")
        back = button(tr("Terug"))
        self.choose.clicked.connect(self._give)
        self.fields.second.returnPressed.connect(self._give)
        back.clicked.connect(self.left)
        words = tr(
            "Doe dit op de computer waar de pools worden gemaakt. De wachtwoordzin beveiligt de pools en het "
            "register. Daarna krijgt u een herstelcode."
        )
        parts = (
            label(tr("Wachtwoordzin kiezen"), "large"),
            label(words, wrap=True),
            self.fields,
            self.trouble,
        )
        self.setLayout(column(*parts, row(self.choose, back, None), space=14, margins=(28, 26, 28, 26)))

    def begin(self, error: KnownError | None = None) -> None:
        """Empties the fields, and says what was wrong before."""
        self.fields.clear()
        self.trouble.setText(shown(error.sentence) if error else "")
        self.trouble.setVisible(error is not None)
        self.fields.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self.chosen.emit(*self.fields.taken())
