"""The dialog "Beveiliging": lock and age, the passphrase, and whose pools are opened.

Public: `GuardingDialog`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.register.desk_settings import SETTINGS, Setting
from wsp_desk.ui.basics import Part, button, column, label, named, row
from wsp_desk.ui.guarding.choosing import ChoosePassphrase, secret_field
from wsp_desk.ui.guarding.guards import Builder, Guards
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.jobs import Jobs


class GuardingDialog(QDialog):
    """Settings of the desk whose pool is open.

    Signals:
        changed: A setting is another one.

    Args:
        guards: Does what is asked.
        jobs: Runs the slow part beside the window.
        open_to_all: Whether this is the demo, whose passphrase stays what it is.
        parent: The window.
    """

    changed = Signal()

    def __init__(
        self, guards: Guards, jobs: Jobs, *, open_to_all: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._guards, self._jobs = guards, jobs
        self.setWindowTitle(tr("Beveiliging"))
        named(self, "page", accessible=tr("Beveiliging"))
        self.setMinimumWidth(620)
        self._note = label("", "good", wrap=True)
        self._note.hide()
        self.spins = {setting.name: self._spin(setting) for setting in SETTINGS}
        self.old, self.new = secret_field(tr("Wachtwoordzin van nu, of de herstelcode")), ChoosePassphrase()
        self.change = button(tr("Verander"))
        self.change.clicked.connect(self._change)
        self.key, self.name = named(QLineEdit(), accessible=tr("Sleutel van de bouwer")), QLineEdit()
        self._builders = QVBoxLayout()
        self._compose(open_to_all)
        self._show_builders()

    def _spin(self, setting: Setting) -> QSpinBox:
        made = named(QSpinBox(), accessible=shown(setting.label))
        made.setRange(setting.least, setting.most)
        made.setValue(self._guards.value(setting))
        made.setFixedWidth(90)
        made.editingFinished.connect(lambda: self._try(lambda: self._set(setting, made.value())))
        return made

    def _set(self, setting: Setting, value: int) -> None:
        self._guards.set(setting, value)
        self.changed.emit()

    def _change(self) -> None:
        old, (new, again) = self.old.text(), self.new.taken()
        self.old.clear()
        self.change.setEnabled(False)

        def done(words: str, name: str) -> None:
            self.change.setEnabled(True)
            self._tell(words, name)

        self._jobs.change(
            lambda _: self._guards.change(old, new, again),
            lambda told: done(shown(told), "good"),
            lambda error: done(shown(error.sentence), "trouble"),
        )

    def _trust(self) -> None:
        def trust() -> None:
            self._guards.trust(self.key.text(), self.name.text())
            self.key.clear()
            self.name.clear()
            self._show_builders()

        self._try(trust)

    def _forget(self, builder: Builder) -> None:
        self._try(lambda: self._guards.forget(builder))
        self._show_builders()

    def _try(self, how: Callable[[], None]) -> None:
        try:
            how()
        except KnownError as error:
            self._tell(shown(error.sentence), "trouble")
        else:
            self._note.hide()

    def _tell(self, words: str, name: str) -> None:
        self._note.setObjectName(name)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setText(words)
        self._note.show()

    def _show_builders(self) -> None:
        while (item := self._builders.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for builder in self._guards.builders():
            self._builders.addWidget(self._line(builder))

    def _line(self, builder: Builder) -> QWidget:
        line = QWidget()
        name = tr("{name} (deze computer)", name=builder.name) if builder.here else builder.name
        key = label(f"{builder.public.hex()[:12]}…", "muted")
        away = button(tr("Weg"), "flat", accessible=tr("{name} niet meer vertrouwen", name=builder.name))
        away.clicked.connect(lambda: self._forget(builder))
        line.setLayout(row(label(name), key, None, away))
        return line

    def _compose(self, open_to_all: bool) -> None:
        close = button(tr("Sluiten"), "primary")
        close.clicked.connect(self.accept)
        parts = [self._settings_part(), self._builders_part()]
        if not open_to_all:
            parts.insert(1, self._passphrase_part())
        self.setLayout(
            column(*parts, self._note, row(None, close), space=14, margins=(20, 18, 20, 18)),
        )

    def _settings_part(self) -> QFrame:
        lines = [row(_wrapped(setting), self.spins[setting.name]) for setting in SETTINGS]
        return _card(tr("Vergrendelen en ouderdom"), *lines)

    def _passphrase_part(self) -> QFrame:
        return _card(tr("Wachtwoordzin veranderen"), self.old, self.new, row(self.change, None))

    def _builders_part(self) -> QFrame:
        self.key.setPlaceholderText(tr("Sleutel, 64 tekens"))
        self.name.setPlaceholderText(tr("Naam"))
        named(self.name, accessible=tr("Naam van de bouwer"))
        add = button(tr("Vertrouw"))
        add.clicked.connect(self._trust)
        words = label(tr("Alleen pools van deze bouwers worden geopend."), "muted", wrap=True)
        return _card(tr("Bouwers"), words, self._builders, row(self.key, self.name, add))


def _wrapped(setting: Setting) -> QLabel:
    return label(shown(setting.label), wrap=True)


def _card(title: str, *parts: Part) -> QFrame:
    card = named(QFrame(), "column", accessible=title)
    card.setLayout(column(label(title, "strong"), *parts, space=9, margins=(16, 14, 16, 14)))
    return card
