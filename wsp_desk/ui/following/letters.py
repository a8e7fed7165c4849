"""The letters about to leave, one per holder: read each, then send it, or keep all of them for later.

Public: `LettersPanel`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QSizePolicy, QWidget

from wsp_desk.feedback.bundle import Skipped, Why
from wsp_desk.ui.basics import ElidedLabel, button, column, label, named, row, with_key
from wsp_desk.ui.detail.letter import ask_path
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.following.records import Outgoing, Plan
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.lists import REMARK, SidedDelegate, line_height
from wsp_desk.ui.theme import Look

_MOST_LINES = 6


class LettersPanel(QFrame):
    """Shows a plan; nothing leaves before the user has seen it.

    Signals:
        sent: An `Outgoing`, the way, and the path of the file or None.
        kept: The `Outgoing` letters to keep as drafts.
        closed: The user is done.

    Args:
        look: Colours and fonts.
        choose_path: Asks where to save.
    """

    sent = Signal(object, str, object)
    kept = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, choose_path: Callable[[QWidget, str], Path | None] = ask_path) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Berichten"))
        self._look, self.choose_path = look, choose_path
        self._plan, self._keepable = Plan(), False
        self._title = ElidedLabel("", "strong")
        self._skipped = label("", "notice", wrap=True)
        self._note = label("", "good", wrap=True)
        self.list = named(QListWidget(), accessible=tr("Berichten, één per dossierhouder"))
        self._delegate = SidedDelegate(look)
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._to, self._subject = label("", "muted", wrap=True), label("", "strong", wrap=True)
        self._body = named(QPlainTextEdit(), accessible=tr("Tekst van het bericht"))
        self._body.setReadOnly(True)
        self._body.setTabChangesFocus(True)
        self._eml = button(tr("Bewaar als e-mail"), "primary", accessible=tr("Bewaren als e-mail, E"))
        self._copy = button(tr("Kopieer"), accessible=tr("Bericht kopiëren, C"))
        self._mail = button(tr("Mailprogramma"), accessible=tr("Openen in het mailprogramma, M"))
        self._keep = button(tr("Bewaar voor later"), accessible=tr("Alle berichten bewaren voor later, B"))
        self._close = button(tr("Sluiten"), "flat", accessible=tr("Berichten sluiten, Escape"))
        self._compose()
        self._connect()

    def show_plan(self, plan: Plan, title: str, *, keepable: bool) -> None:
        """Shows letters and what is left out of them.

        Args:
            plan: What to show.
            title: What these letters are.
            keepable: Whether they can be kept for later.
        """
        self._plan, self._keepable = plan, keepable
        self._title.show_words(title)
        self._note.hide()
        self._keep_part.setVisible(keepable and bool(plan.letters))
        self._fill(plan.letters)
        self._show_skipped(plan.skipped)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def letters(self) -> tuple[Outgoing, ...]:
        """The letters that have not left."""
        return self._plan.letters

    def current(self) -> Outgoing | None:
        """The letter now read."""
        at = self.list.currentRow()
        return self._plan.letters[at] if 0 <= at < len(self._plan.letters) else None

    def gone(self, letter: Outgoing) -> None:
        """A letter left: it goes from the list, the next one is shown."""
        at = max(self.list.currentRow(), 0)
        rest = tuple(each for each in self._plan.letters if each != letter)
        self._plan = Plan(rest, self._plan.skipped)
        self._fill(rest, at)

    def save(self) -> None:
        """Asks where to save the letter as a message, and hands it over."""
        letter = self.current()
        if letter is not None:
            path = self.choose_path(self, tr("verzoek-{id}.eml", id=letter.id or "bericht"))
            if path is not None:
                self.sent.emit(letter, "eml", path)

    def send(self, way: str) -> None:
        """Hands the letter over to be copied or mailed."""
        letter = self.current()
        if letter is not None:
            self.sent.emit(letter, way, None)

    def keep(self) -> None:
        """Hands all letters over to be kept, where that is possible."""
        if self._keepable and self._plan.letters:
            self.kept.emit(self._plan.letters)

    def can_mail(self) -> bool:
        """Whether the letter is short enough for the mail program."""
        letter = self.current()
        return letter is not None and letter.link is not None

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Says what was done, or why not."""
        self._note.setObjectName("trouble" if trouble else "good")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setText(words)
        self._note.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the requests."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, letters: Sequence[Outgoing], at: int = 0) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for letter in letters:
            item = QListWidgetItem(_to_whom(letter))
            item.setData(REMARK, _questions(letter))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_to_whom(letter)}, {_questions(letter)}")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setFixedHeight(min(max(len(letters), 1), _MOST_LINES) * line_height(self._look) + 6)
        self.list.setVisible(len(letters) > 1)
        self.list.setCurrentRow(min(at, len(letters) - 1))
        self._show_current()

    def _show_current(self) -> None:
        letter = self.current()
        for each in (self._eml, self._copy, self._keep):
            each.setEnabled(letter is not None)
        self._mail.setEnabled(self.can_mail())
        for part in (self._to, self._subject, self._body):
            part.setVisible(letter is not None)
        if letter is not None:
            to = letter.to or tr("onbekend, vul zelf een adres in")
            self._to.setText(tr("Aan: {to}", to=to))
            self._subject.setText(letter.subject)
            self._body.setPlainText(letter.body)

    def _show_skipped(self, skipped: Sequence[Skipped]) -> None:
        counts = Counter((one.why, one.until) for one in skipped)
        lines = [_skipped_words(why, count, until) for (why, until), count in counts.items()]
        self._skipped.setText("\n".join(lines))
        self._skipped.setVisible(bool(lines))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self._eml.clicked.connect(self.save)
        self._copy.clicked.connect(lambda: self.send("clipboard"))
        self._mail.clicked.connect(lambda: self.send("mailto"))
        self._keep.clicked.connect(self.keep)
        self._close.clicked.connect(self.closed)

    def _compose(self) -> None:
        self._close.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = row(self._title, self._close)
        self._keep_part = with_key(self._keep, "B")
        ways = flowing(
            with_key(self._eml, "E"),
            with_key(self._copy, "C"),
            with_key(self._mail, "M"),
            self._keep_part,
            space=8,
        )
        parts = (head, self._skipped, self.list, self._to, self._subject, self._body, self._note, ways)
        self.setLayout(column(*parts, space=8, margins=(14, 12, 14, 12)))
        self._note.hide()


def _to_whom(letter: Outgoing) -> str:
    name = letter.holder.name or letter.holder.email or tr("onbekend")
    return f"{name} · {letter.holder.organisation}" if letter.holder.organisation else name


def _questions(letter: Outgoing) -> str:
    count, dossiers = len(letter.items), len({key.dossier for key in letter.items})
    asked = tr("1 veld") if count == 1 else tr("{n} velden", n=count)
    about = tr("1 dossier") if dossiers == 1 else tr("{n} dossiers", n=dossiers)
    return tr("{asked}, {about}", asked=asked, about=about)


def _skipped_words(why: Why, count: int, until: object) -> str:
    asked = tr("1 vraag niet") if count == 1 else tr("{n} vragen niet", n=count)
    if until is not None:
        return tr("{asked}: {why}, weer vanaf {day}.", asked=asked, why=shown(why.label), day=until)
    return tr("{asked}: {why}.", asked=asked, why=shown(why.label))
