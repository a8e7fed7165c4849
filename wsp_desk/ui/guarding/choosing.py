"""Choosing a passphrase: typed twice, with its strength said beside it.

Public: `ChoosePassphrase`, `secret_field`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from wsp_desk.privacy.strength import advise
from wsp_desk.ui.basics import column, label, named
from wsp_desk.ui.i18n import shown, tr


def secret_field(hint: str) -> QLineEdit:
    """A field that shows dots only."""
    made = named(QLineEdit(), accessible=hint)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setPlaceholderText(hint)
    return made


class ChoosePassphrase(QWidget):
    """Two fields, and one sentence about what stands in the first."""

    def __init__(self) -> None:
        super().__init__()
        self.first = secret_field(tr("Nieuwe wachtwoordzin"))
        self.second = secret_field(tr("Nog een keer"))
        self.advice = label("", "muted", wrap=True)
        self.first.textChanged.connect(self._advise)
        self.setLayout(column(self.first, self.advice, self.second, space=8))
        self._advise("")

    def taken(self) -> tuple[str, str]:
        """What was typed; the fields are empty then."""
        typed = self.first.text(), self.second.text()
        self.clear()
        return typed

    def clear(self) -> None:
        """Empties both fields."""
        self.first.clear()
        self.second.clear()

    def _advise(self, words: str) -> None:
        hint = tr("Vier losse woorden zijn makkelijk te onthouden en moeilijk te raden.")
        self.advice.setText(shown(advise(words).sentence) if words else hint)
