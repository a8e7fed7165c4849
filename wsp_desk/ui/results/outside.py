"""Under the list: who is hidden by something unknown, and how to find more.

Public: `HiddenLane`, `WideningBar`.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from wsp_desk.ui.basics import ElidedLabel, button, key_cap, label, named, row
from wsp_desk.ui.flow import flow_of, flowing
from wsp_desk.ui.i18n import locale, shown, tr
from wsp_desk.ui.records import Around, Widening
from wsp_desk.ui.theme import Look

MOST = 6


class HiddenLane(QFrame):
    """Always in sight: how many would enter the list if one thing were known.

    Signals:
        toggled: The user wants to see them, or to go back.
        questions: The user wants the best questions.
    """

    toggled = Signal()
    questions = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "lane", accessible=tr("Verborgen door onbekend"))
        self._count = label("", "strong")
        self._words = ElidedLabel("", "muted")
        self._show = button(tr("Toon"), "flat")
        self._cap = key_cap("O")
        self._show.clicked.connect(self.toggled)
        ask = button(tr("Beste vragen"), "flat", accessible=tr("Beste vragen, Q"))
        ask.clicked.connect(self.questions)
        parts = (self._count, self._words, self._show, self._cap, 4, ask, key_cap("Q"))
        self.setLayout(row(*parts, space=6, margins=(16, 6, 12, 6)))
        self.show_around(Around(), shown_now=False)

    def show_around(self, around: Around, *, shown_now: bool) -> None:
        """Shows how many there are, and whether the list shows them now."""
        total = around.hidden_total
        self._count.setText(tr("{n} verborgen door onbekend", n=total))
        words = (
            tr("– met één antwoord van de dossierhouder in de top {top}", top=around.within) if total else ""
        )
        self._words.show_words(words)
        self._show.setText(tr("Terug") if shown_now else tr("Toon"))
        self._show.setAccessibleName(
            tr("Terug naar de lijst, O") if shown_now else tr("Toon wie verborgen is door onbekend, O")
        )
        self._show.setEnabled(bool(around.hidden))
        self._cap.setVisible(bool(around.hidden))


class GainButton(QPushButton):
    """Words and, in green, how many more that gives and how many of those can be believed."""

    def __init__(self, look: Look, widening: Widening) -> None:
        super().__init__()
        self._look = look
        self._words = shown(widening.label)
        self._gain = f"+{locale().number(widening.gain)}"
        self._trusted = f"✓ {locale().number(widening.trusted)}" if widening.trusted else ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        sentence = tr(
            "{words}: {gain} meer, van wie {trusted} betrouwbaar",
            words=self._words,
            gain=widening.gain,
            trusted=widening.trusted,
        )
        named(self, accessible=sentence, tip=sentence)

    def sizeHint(self) -> QSize:
        """Room for both parts."""
        width = self._look.metrics("small").horizontalAdvance(self._words + " ")
        gain = self._look.metrics("small", bold=True).horizontalAdvance(self._gain)
        gain += self._trusted_width()
        return QSize(width + gain + 24, self._look.metrics("small").height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the button, then the words in two colours."""
        del event
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        area = self.rect().adjusted(11, 0, -11, 0)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
        painter.setFont(self._look.font("small", bold=True))
        painter.setPen(self._look.colour("trust_text"))
        before = area.adjusted(0, 0, -self._trusted_width(), 0)
        painter.drawText(before, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._gain)
        painter.setFont(self._look.font("small"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._trusted)

    def _trusted_width(self) -> int:
        words = f"  {self._trusted}" if self._trusted else ""
        return self._look.metrics("small").horizontalAdvance(words)


class WideningBar(QFrame):
    """After "Ruimer:", a button per way to find more.

    Signals:
        chosen: The `Widening` the user wants.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        named(self, "foot", accessible=tr("Ruimer zoeken"))
        self._word = label(tr("Ruimer:"), "muted")
        holder = flowing(space=6)
        self._flow = flow_of(holder)
        box = row(self._word, holder, margins=(16, 9, 12, 9))
        box.setAlignment(self._word, Qt.AlignmentFlag.AlignTop)
        self._word.setContentsMargins(0, 6, 0, 0)
        self.setLayout(box)
        self.show_widenings(())

    def show_widenings(self, widenings: tuple[Widening, ...]) -> None:
        """Shows the ways that give most."""
        self._flow.clear()
        for widening in widenings[:MOST]:
            made = GainButton(self._look, widening)
            made.clicked.connect(lambda _=False, wanted=widening: self.chosen.emit(wanted))
            self._flow.addWidget(made)
            made.show()
        self.setVisible(bool(widenings))
