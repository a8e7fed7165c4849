"""The pasted text: plain, with the words marked on which proposals rest.

Public: `Paper`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from wsp_desk.ui.basics import named
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.theme import Look
from wsp_desk.vacancy import Span


class Paper(QPlainTextEdit):
    """A text to paste and to look things up in.

    Signals:
        edited: The user changed the text.

    Args:
        look: Colours and fonts.
    """

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marked: Sequence[Span] = ()
        self._chosen: Sequence[Span] = ()
        named(self, "paper", accessible=tr("Tekst van de vacature"))
        self.setPlaceholderText(tr("Plak hier de tekst van de vacature (Ctrl V)."))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.edited)
        look.changed.connect(self._draw)

    def show_words(self, words: str) -> None:
        """Shows another text without telling anyone, and forgets what stood there before."""
        if words == self.toPlainText():
            return
        place = self.textCursor().position()
        self.blockSignals(True)  # showing is not editing
        self.setPlainText(words)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def mark(self, spans: Sequence[Span]) -> None:
        """Marks words on which anything rests."""
        self._marked, self._chosen = spans, ()
        self._draw()

    def choose(self, spans: Sequence[Span]) -> None:
        """Marks the words of one proposal more strongly, and brings the first of them into sight."""
        self._chosen = spans
        self._draw()
        if spans:
            cursor = self._cursor(spans[0])
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def chosen(self) -> list[str]:
        """The words now marked more strongly."""
        return [span.words for span in self._chosen]

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Takes the plain text of what is pasted; mark-up and pictures stay behind."""
        self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Anything that has a text."""
        return source.hasText()

    def _draw(self) -> None:
        soft = [self._selection(span, "accent_soft", "text") for span in self._marked]
        strong = [self._selection(span, "accent", "on_accent") for span in self._chosen]
        self.setExtraSelections([*soft, *strong])

    def _selection(self, span: Span, ground: str, ink: str) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(span)
        made.format.setBackground(QColor(self._look.colour(ground)))
        made.format.setForeground(QColor(self._look.colour(ink)))
        return made

    def _cursor(self, span: Span) -> QTextCursor:
        words = self.toPlainText()
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(_units(words, span.start), last))
        cursor.setPosition(min(_units(words, span.end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(words: str, place: int) -> int:
    """A place in a text as Qt counts: in UTF-16 units, of which a sign beyond the first plane has two."""
    return place + sum(sign > "\uffff" for sign in words[:place])
