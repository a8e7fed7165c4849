"""Signals about one dossier: what is wrong, what it does to this question, and one thing to do about it.

Public: `FlagRow`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wsp_desk.ui.basics import VERDICT_STYLE, button, column, label, named, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.records import Flag
from wsp_desk.ui.theme import Look


class Sign(QWidget):
    """The sign of a verdict on a round ground."""

    def __init__(self, look: Look, verdict: str) -> None:
        super().__init__()
        self._look, self._style = look, VERDICT_STYLE[verdict]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(shown(self._style.word))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A little larger than its sign."""
        side = self._look.metrics("small").height() + 4
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._style.ground))
        painter.drawEllipse(area)
        painter.setFont(self._look.font("small", bold=True))
        painter.setPen(self._look.colour(self._style.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._style.sign)


class FlagRow(QFrame):
    """One signal.

    Signals:
        asked: What to ask the dossier holder about.
    """

    asked = Signal(str)

    def __init__(self, look: Look, flag: Flag) -> None:
        super().__init__()
        title, effect = shown(flag.title), shown(flag.effect)
        named(self, "section", accessible=tr("{title}. {effect}", title=title, effect=effect))
        sign = Sign(look, flag.verdict)
        words = column(label(title, wrap=True), label(effect, "muted", wrap=True), space=1)
        box = row(sign, words, space=9, margins=(14, 9, 14, 9))
        box.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        if flag.about:
            ask = button(tr("Vraag"), accessible=tr("Vraag de dossierhouder: {title}", title=title))
            ask.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            ask.clicked.connect(lambda: self.asked.emit(flag.about))
            box.addWidget(ask)
        self.setLayout(box)
