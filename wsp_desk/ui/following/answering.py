"""Recording an answer in one step: which of five, and what belongs to it.

Public: `AnswerForm`.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QFrame, QLineEdit, QPushButton, QWidget

from wsp_desk.feedback.request import Holder
from wsp_desk.feedback.states import Answer
from wsp_desk.texts import text
from wsp_desk.ui.basics import button, column, key_cap, label, named, row
from wsp_desk.ui.following.records import Reply
from wsp_desk.ui.i18n import shown, tr

_EXCEPTIONS = (Answer.AS_IS, Answer.UNKNOWABLE)


class AnswerForm(QFrame):
    """The five answers under each other (keys 1 to 5), and the fields that go with the chosen one.

    Signals:
        given: The `Reply`.
        closed: No answer after all.
    """

    given = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "plain", accessible=tr("Antwoord vastleggen"))
        self._group = QButtonGroup(self)
        self._choices = {answer: self._choice(at, answer) for at, answer in enumerate(Answer, start=1)}
        self.reason = _field(tr("Waarom klopt het, of is het niet te weten?"))
        self.review = named(QDateEdit(), accessible=tr("Opnieuw bekijken op"))
        self.review.setDisplayFormat("d-M-yyyy")
        self.review.setCalendarPopup(True)
        self.name = _field(tr("Naam van wie wij het wel kunnen vragen"))
        self.email = _field(tr("E-mailadres, als u het weet"))
        self.reply = _field(tr("Wat heeft u teruggeschreven?"))
        self.note = _field(tr("Wat schreef de dossierhouder? Zonder persoonsgegevens"))
        self._hint = label("", "muted", wrap=True)
        self._save = button(tr("Leg vast"), "primary", accessible=tr("Antwoord vastleggen, Enter"))
        self._cancel = button(tr("Sluiten"), "flat", accessible=tr("Sluiten zonder antwoord, Escape"))
        self._parts: dict[QWidget, tuple[Answer, ...]] = {}
        self._compose()
        self._connect()

    def start(self, until: date, answer: Answer | None = None) -> None:
        """Begins anew.

        Args:
            until: Day on which an exception is looked at again when no other is chosen.
            answer: An answer that was recorded before and waits for something.
        """
        for field in (self.reason, self.name, self.email, self.reply, self.note):
            field.clear()
        self.review.setDate(QDate(until.year, until.month, until.day))
        self.choose(answer or Answer.CORRECTED)
        self._choices[answer or Answer.CORRECTED].setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> Answer:
        """The chosen answer."""
        return list(Answer)[self._group.checkedId()]

    def choose(self, answer: Answer) -> None:
        """Chooses an answer and shows what belongs to it."""
        self._choices[answer].setChecked(True)
        for part, answers in self._parts.items():
            part.setVisible(answer in answers)
        self._hint.setText(shown(_HINTS[answer]))

    def save(self) -> None:
        """Hands the answer over."""
        self.given.emit(self._filled())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 choose, Enter saves, Escape closes."""
        numbers = {Qt.Key.Key_1 + at: answer for at, answer in enumerate(Answer)}
        if event.key() in numbers:
            self.choose(numbers[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _filled(self) -> Reply:
        answer, day = self.answer(), self.review.date()
        other = Holder(name=self.name.text().strip(), email=self.email.text().strip())
        return Reply(
            answer,
            note=self.note.text().strip(),
            reason=self.reason.text().strip() if answer in _EXCEPTIONS else "",
            review=date(day.year(), day.month(), day.day()) if answer in _EXCEPTIONS else None,
            to=other if answer is Answer.NOT_MINE and other.known else None,
            reply=self.reply.text().strip() if answer is Answer.QUESTION else "",
        )

    def _choice(self, number: int, answer: Answer) -> QPushButton:
        words = shown(answer.label)
        made = button(f"{number}  {words[:1].upper()}{words[1:]}", "option", accessible=words)
        made.setCheckable(True)
        made.clicked.connect(lambda: self.choose(answer))
        self._group.addButton(made, number - 1)
        return made

    def _connect(self) -> None:
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.closed)
        for field in (self.reason, self.name, self.email, self.reply, self.note):
            field.returnPressed.connect(self.save)

    def _compose(self) -> None:
        self._parts = {
            _named_part(tr("Reden"), self.reason): _EXCEPTIONS,
            _named_part(tr("Opnieuw bekijken op"), self.review): _EXCEPTIONS,
            _named_part(tr("Aan wie dan"), self.name): (Answer.NOT_MINE,),
            _named_part(tr("E-mailadres"), self.email): (Answer.NOT_MINE,),
            _named_part(tr("Uw reactie"), self.reply): (Answer.QUESTION,),
        }
        head = row(label(tr("Wat was het antwoord?"), "strong"), None, self._cancel)
        body: list[QWidget] = [*self._choices.values(), self._hint, *self._parts]
        note = _named_part(tr("Erbij gezegd"), self.note)
        foot = row(self._save, key_cap("Enter"), None)
        self.setLayout(column(head, *body, note, 2, foot, None, space=6, margins=(14, 12, 14, 12)))


_HINTS = {
    Answer.CORRECTED: text("De volgende dump laat zien of het klopt. Pas dan is het verzoek klaar."),
    Answer.AS_IS: text("Met een reden wordt dit een uitzondering. Die vervalt als de waarde verandert."),
    Answer.UNKNOWABLE: text("Met een reden wordt dit een uitzondering. Die vervalt als de waarde verandert."),
    Answer.NOT_MINE: text("Vul in wie het dossier wel heeft. Daarna kan het verzoek daarheen."),
    Answer.QUESTION: text("Met uw reactie ligt de vraag weer bij de dossierhouder."),
}


def _field(hint: str) -> QLineEdit:
    made = named(QLineEdit(), accessible=hint)
    made.setPlaceholderText(hint)
    return made


def _named_part(name: str, control: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(label(name, "muted"), control, space=2))
    return holder
