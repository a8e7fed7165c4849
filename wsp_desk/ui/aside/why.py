"""Why not this one: type a dossier number, read which criterion removed it and what would have to be true.

Public: `WhyPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from wsp_desk.ui.aside.panels import AsidePanel
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.detail.flags import Sign
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.insight import Why, WhyLine
from wsp_desk.ui.rows import ASK, STOP, TRUST
from wsp_desk.ui.theme import Look

LONGEST = 40
_WORDS = {TRUST: lambda: tr("voldoet"), ASK: lambda: tr("onbekend"), STOP: lambda: tr("voldoet niet")}


class WhyPanel(AsidePanel):
    """Explains what became of one dossier.

    Signals:
        asked: The number of the dossier.
        opened: The user wants to see this row of the pool, which was found.
    """

    asked = Signal(str)
    opened = Signal(int)

    def __init__(self, look: Look) -> None:
        self._field = named(QLineEdit(), accessible=tr("Nummer van het dossier"))
        self._field.setPlaceholderText(tr("dossiernummer, bijvoorbeeld K7F3-91C2"))
        self._field.setMaxLength(LONGEST)
        self._field.returnPressed.connect(self._ask)
        look_up = button(tr("Zoek uit"), accessible=tr("Zoek uit waarom, Enter"))
        look_up.clicked.connect(self._ask)
        head = QWidget()
        head.setLayout(row(self._field, look_up))
        super().__init__(
            tr("Waarom dit dossier niet?"),
            tr("Vul een dossiernummer in. U ziet welk criterium het liet afvallen of zakken."),
            head,
        )
        self._look = look

    def dossier(self) -> str:
        """The number that was typed."""
        return self._field.text().strip().upper()

    def take_keyboard(self) -> None:
        """Puts the keyboard in the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def ask_about(self, dossier: str) -> None:
        """Asks about a dossier as if its number was typed."""
        self._field.setText(dossier)
        self._ask()

    def show_why(self, why: Why) -> None:
        """Shows the explanation of one dossier."""
        self.clear()
        self.add(self._outcome(why))
        for line in why.lines:
            self.add(self._line(line))

    def _ask(self) -> None:
        if self.dossier():
            self.asked.emit(self.dossier())

    def _outcome(self, why: Why) -> QFrame:
        made = named(QFrame(), "section")
        title = label(tr("Dossier {dossier}", dossier=why.dossier), "strong")
        parts: list[QWidget] = [title, label(shown(why.sentence), wrap=True)]
        if why.found:
            there = button(tr("Bekijk dit dossier"), "flat")
            there.clicked.connect(lambda: self.opened.emit(why.row))
            holder = QWidget()
            holder.setLayout(row(there, None))
            parts.append(holder)
        made.setLayout(column(*parts, space=3, margins=(14, 10, 14, 10)))
        return made

    def _line(self, line: WhyLine) -> QFrame:
        made = QFrame()
        name, sentence = shown(line.name), shown(line.sentence)
        need = shown(line.need) if line.need else ""
        named(made, "section", accessible=" ".join(filter(None, [f"{name}:", sentence, need])))
        sign = named(Sign(self._look, line.sign), accessible=_WORDS[line.sign]())
        parts = [label(name, "strong"), label(sentence, "muted", wrap=True)]
        if need:
            parts.append(label(need, wrap=True))
        words = column(*parts, space=1)
        box = row(sign, words, space=9, margins=(14, 8, 14, 8))
        box.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        made.setLayout(box)
        return made
