"""The right column: one request, with what was asked, what happened, and what can be done now.

Public: `RequestPanel`.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QStackedWidget, QWidget

from wsp_desk.feedback.listing import Line
from wsp_desk.feedback.states import State, target_of
from wsp_desk.feedback.telling import told
from wsp_desk.ui.basics import button, column, label, named, with_key
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.following.answering import AnswerForm
from wsp_desk.ui.following.model import line_title
from wsp_desk.ui.following.records import Board
from wsp_desk.ui.i18n import shown, tr


class RequestPanel(QFrame):
    """Shows one request.

    Signals:
        planned: Draft a letter about this request.
        answered: The `Reply`.
        withdrawn: Take it back.
        carded: Make the card for the next talk.
        left: The user is done here; the keyboard goes back to the list.
    """

    planned = Signal()
    answered = Signal(object)
    withdrawn = Signal()
    carded = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Verzoek"))
        self.form = AnswerForm()
        self.form.given.connect(self.answered)
        self.form.closed.connect(self.close_form)
        self._line: Line | None = None
        self._board = Board()
        self._title, self._state = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self._note, self._note_part = label("", "good", wrap=True), QWidget()
        self._empty = label("", "muted", wrap=True)
        self._body = QScrollArea()
        self._body.setWidgetResizable(True)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setAccessibleName(tr("Wat er met dit verzoek gebeurde"))
        self._answer = button(tr("Antwoord vastleggen"), "primary", accessible=tr("Antwoord vastleggen, A"))
        self._plan = button(tr("Bericht opstellen"), accessible=tr("Bericht over dit verzoek opstellen, N"))
        self._card = button(tr("Gesprekskaart"), accessible=tr("Gesprekskaart bewaren als PDF, G"))
        self._back = button(tr("Trek in"), accessible=tr("Verzoek intrekken, X"))
        self._pages = QStackedWidget()
        self._compose()
        self._connect()
        self.show_nothing()

    def line(self) -> Line | None:
        """The request shown."""
        return self._line

    def show_nothing(self, hint: str = "") -> None:
        """No request is chosen."""
        self._line = None
        self._empty.setText(hint or tr("Kies links een verzoek. Hier staat dan wat er gevraagd is."))
        self._pages.setCurrentIndex(0)

    def show_line(self, line: Line, board: Board) -> None:
        """Shows a request; a note about what was just done with it stays."""
        if self._line is None or self._line.key != line.key:
            self._note_part.hide()
            self.close_form()
        self._line, self._board = line, board
        self._title.setText(
            tr("{field} · dossier {dossier}", field=line_title(line), dossier=line.request.dossier)
        )
        self._state.setText(_state_words(line))
        self._body.setWidget(_story(line, board))
        state = line.request.state
        self._answer.setEnabled(self.may_answer())
        self._plan.setEnabled(self.may_plan())
        self._back.setEnabled(target_of("request.withdrawn", state) is not None)
        if self._pages.currentIndex() == 0:
            self._pages.setCurrentIndex(1)

    def may_answer(self) -> bool:
        """Whether an answer can be recorded now, or an earlier one completed."""
        if self._line is None:
            return False
        state = self._line.request.state
        return state is State.ANSWERED or target_of("request.answered", state) is not None

    def may_plan(self) -> bool:
        """Whether a letter about it can be drafted now."""
        line = self._line
        if line is None:
            return False
        return (
            target_of("request.drafted", line.request.state) is not None or line.key in self._board.remindable
        )

    def open_form(self) -> None:
        """Asks for the answer."""
        if self._line is not None:
            waits = self._line.request.state is State.ANSWERED
            self._pages.setCurrentIndex(2)
            self.form.start(self._board.until, self._line.request.answer if waits else None)

    def close_form(self) -> None:
        """Goes back to the request."""
        if self._pages.currentIndex() == 2:
            self._pages.setCurrentIndex(1)
            self.left.emit()

    def answers(self) -> bool:
        """Whether an answer is being recorded."""
        return self._pages.currentIndex() == 2

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Says what was done, or why not."""
        self._note.setObjectName("trouble" if trouble else "good")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setText(words)
        self._note_part.show()

    def take_keyboard(self) -> None:
        """Puts the keyboard on what can be done."""
        for each in (self._answer, self._plan, self._card):
            if each.isEnabled():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _compose(self) -> None:
        head = named(QFrame(), "section")
        head.setLayout(column(self._title, self._state, space=4, margins=(14, 12, 14, 12)))
        self._note_part.setLayout(column(self._note, margins=(14, 10, 14, 0)))
        self._note_part.hide()
        foot = named(QFrame(), "foot")
        actions = flowing(
            with_key(self._answer, "A"),
            with_key(self._plan, "N"),
            with_key(self._card, "G"),
            with_key(self._back, "X"),
            space=8,
        )
        foot.setLayout(column(actions, margins=(14, 10, 14, 10)))
        whole, empty = QWidget(), QWidget()
        whole.setLayout(column(head, self._body, foot, space=0))
        empty.setLayout(column(self._empty, None, margins=(16, 16, 16, 16)))
        for page in (empty, whole, self.form):
            self._pages.addWidget(page)
        self.setLayout(column(self._note_part, self._pages, space=0, margins=(1, 1, 1, 1)))

    def _connect(self) -> None:
        self._answer.clicked.connect(self.open_form)
        self._plan.clicked.connect(self.planned)
        self._card.clicked.connect(self.carded)
        self._back.clicked.connect(self.withdrawn)


def _state_words(line: Line) -> str:
    holder = line.to_ask
    who = holder.name or holder.email or tr("dossierhouder onbekend")
    where = f"{who} · {holder.organisation}" if holder.organisation else who
    return tr("{state} · {who}", state=line.request.state.label, who=where)


def _story(line: Line, board: Board) -> QWidget:
    """Question, what to know now, and every step."""
    made = named(QWidget(), "plain")
    rule = board.rules.get(line.request.rule)
    question = rule.question if rule else tr("Wat moet er staan bij {field}?", field=line.request.field_label)
    parts: list[QWidget] = [label(tr("De vraag"), "strong"), label(shown(question), wrap=True)]
    if rule:
        parts += [label(shown(rule.why), "muted", wrap=True)]
    parts += [label(words, name, wrap=True) for words, name in _remarks(line)]
    parts += [label(tr("Wat er gebeurde"), "strong"), _history(line)]
    letter = board.letters.get(line.request.message)
    if letter is not None:
        parts += [label(tr("Het bericht"), "strong"), label(letter.subject, wrap=True)]
        parts += [label(letter.body, "muted", wrap=True)]
    made.setLayout(column(*parts, None, space=6, margins=(14, 12, 14, 12)))
    return made


def _remarks(line: Line) -> list[tuple[str, str]]:
    """What to know before doing anything; each with the name of its look."""
    found = []
    request = line.request
    if line.free is not None and request.state in (
        State.SIGNAL,
        State.DRAFT,
        State.REOPENED,
        State.FORWARDED,
    ):
        words = tr(
            "Deze dossierhouder kreeg deze week al een bericht. Het volgende kan vanaf {day}.", day=line.free
        )
        found.append((words, "notice"))
    if line.hidden:
        times = (
            tr("Dit veld verborg deze persoon in 1 zoekvraag.")
            if line.hidden == 1
            else tr("Dit veld verborg deze persoon in {n} zoekvragen.", n=line.hidden)
        )
        found.append((times, ""))
    if request.state is State.SENT and request.due:
        found.append((tr("Antwoord gevraagd voor {day}.", day=date.fromisoformat(request.due)), ""))
    if request.state is State.EXCEPTION and request.review:
        day = date.fromisoformat(request.review)
        found.append((tr("Reden: {reason}. Opnieuw bekijken op {day}.", reason=request.reason, day=day), ""))
    return found


def _history(line: Line) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    for at, step in enumerate(line.request.history):
        day = label(tr("{day}", day=step.day), "muted")
        grid.addWidget(day, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(shown(told(step)), "" if step.counted else "muted", wrap=True), at, 1)
    grid.setColumnStretch(1, 1)
    return holder
