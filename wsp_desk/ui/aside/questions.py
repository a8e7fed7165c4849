"""The best questions, per dossier holder: which answers would help this shortlist most.

Public: `QuestionPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wsp_desk.ui.aside.panels import AsidePanel
from wsp_desk.ui.basics import button, column, key_cap, label, named, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.insight import Holder, Question, Questions

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class QuestionRow(QFrame):
    """One question; takes the keyboard.

    Signals:
        asked: The `Question` to draft a request for.
        moved: One further (1) or back (-1).
        entered: The keyboard is here now.
    """

    asked = Signal(object)
    moved = Signal(int)
    entered = Signal(object)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        title, effect = shown(question.title), shown(question.effect)
        sentence = tr(
            "Dossier {dossier}: {title} {effect}", dossier=question.dossier, title=title, effect=effect
        )
        named(self, "choice", accessible=sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ask = button(tr("Vraag"), accessible=tr("Vraag opstellen: {sentence}", sentence=sentence))
        ask.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ask.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row itself has the keyboard
        ask.clicked.connect(lambda: self.asked.emit(question))
        about = tr("Dossier {dossier}. {effect}", dossier=question.dossier, effect=effect)
        words = column(label(title, wrap=True), label(about, "muted", wrap=True), space=1)
        box = row(words, ask, space=9, margins=(14, 8, 14, 8))
        box.setStretch(0, 1)
        self.setLayout(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter drafts."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self.question)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click brings the keyboard here."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells where the keyboard is."""
        super().focusInEvent(event)
        self.entered.emit(self)


class QuestionPanel(AsidePanel):
    """Lists the questions.

    Signals:
        asked: The `Question` to draft a request for.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        keys = row(key_cap("V"), label(tr("stelt het verzoek op"), "muted"), None, space=6)
        head = QWidget()
        head.setLayout(keys)
        super().__init__(tr("Beste vragen"), tr("Wordt uitgezocht…"), head)
        self._rows: list[QuestionRow] = []
        self._at = 0

    def show_questions(self, questions: Questions) -> None:
        """Shows other questions."""
        had = any(made.hasFocus() for made in self._rows)
        self.clear()
        self._rows, self._at = [], 0
        for holder in questions.holders:
            self._add_holder(holder)
        self.show_hint(_hint(questions))
        if had:
            self.take_keyboard()

    def current(self) -> Question | None:
        """The question the keyboard is on, or was last."""
        return self._rows[self._at].question if self._at < len(self._rows) else None

    def questions(self) -> list[Question]:
        """All of them, top to bottom."""
        return [made.question for made in self._rows]

    def take_keyboard(self) -> None:
        """Puts the keyboard on the current question."""
        if self._rows:
            self._rows[self._at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_holder(self, holder: Holder) -> None:
        count = len(holder.questions)
        words = tr("1 vraag") if count == 1 else tr("{n} vragen", n=count)
        who = shown(holder.name)
        name = label(who[:1].upper() + who[1:], "strong", wrap=True)
        line = named(QFrame(), "section")
        line.setLayout(column(name, label(words, "muted"), space=0, margins=(14, 10, 14, 6)))
        self.add(line)
        for question in holder.questions:
            made = QuestionRow(question)
            made.asked.connect(self.asked)
            made.moved.connect(self._move)
            made.entered.connect(self._enter)
            self._rows.append(made)
            self.add(made)

    def _move(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), len(self._rows) - 1)
        self.take_keyboard()
        self._area.ensureWidgetVisible(self._rows[self._at])

    def _enter(self, made: QuestionRow) -> None:
        self._at = self._rows.index(made)


def _hint(questions: Questions) -> str:
    if not questions.holders:
        return tr("Geen enkel antwoord verandert de top {top} van deze vraag.", top=questions.top)
    return tr("Deze antwoorden helpen de top {top} van deze vraag het meest.", top=questions.top)
