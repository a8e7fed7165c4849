"""The drafted request to the dossier holder, in the right column: read it, copy it, or save it as a message.

Public: `LetterPanel`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPlainTextEdit, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import button, column, key_cap, label, named, row
from wsp_desk.ui.clipboard import put
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.records import Letter

ChoosePath = Callable[[QWidget, str], Path | None]
Recording = Callable[[Letter, str, Callable[[], None]], None]
"""Keeps that a letter leaves and by which way, then does the last argument; where it cannot, says why."""


def ask_path(parent: QWidget, suggested: str) -> Path | None:
    """Asks where to save; None when the user thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Bericht bewaren"), suggested, tr("E-mailbericht (*.eml)")
    )
    return Path(chosen) if chosen else None


class LetterPanel(QFrame):
    """Shows one letter.

    Signals:
        closed: The user is done.
        saved: The `Letter` and the path to write it to.

    Args:
        choose_path: Asks where to save.
        copying: Told of a letter before it is copied; what it raises is shown, and nothing is copied.
    """

    closed = Signal()
    saved = Signal(object, object)

    def __init__(
        self, choose_path: ChoosePath = ask_path, copying: Callable[[Letter], None] = lambda _: None
    ) -> None:
        super().__init__()
        named(self, "plain", accessible=tr("Verzoek aan de dossierhouder"))
        self._choose_path, self.copying = choose_path, copying
        self.recording: Recording = _at_once
        self._letter: Letter | None = None
        self._to, self._subject = label("", "muted", wrap=True), label("", "strong", wrap=True)
        self._body = named(QPlainTextEdit(), accessible=tr("Tekst van het verzoek"))
        self._body.setReadOnly(True)
        self._body.setTabChangesFocus(True)
        self._note = label("", "good", wrap=True)
        self._copy = button(tr("Kopieer"), "primary", accessible=tr("Tekst kopiëren, C"))
        self._save = button(tr("Bewaar als e-mail"), accessible=tr("Bewaren als e-mailbericht"))
        self._close = button(tr("Sluiten"), "flat", accessible=tr("Verzoek sluiten, Escape"))
        self._copy.clicked.connect(self.copy)
        self._save.clicked.connect(self.save)
        self._close.clicked.connect(self.closed)
        self._compose()

    def show_letter(self, letter: Letter) -> None:
        """Shows a letter and puts the keyboard on its first action."""
        self._letter = letter
        self._to.setText(
            tr("Aan: {to}", to=letter.to) if letter.to else tr("Aan: onbekend, vul zelf een adres in")
        )
        self._subject.setText(letter.subject)
        self._body.setPlainText(letter.body)
        self._note.hide()
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def letter(self) -> Letter | None:
        """The letter now shown."""
        return self._letter

    def copy(self) -> None:
        """Keeps that the letter leaves, and puts subject and text on the clipboard."""
        letter = self._letter
        if letter is not None:
            self.recording(letter, "clipboard", lambda: self._copy_now(letter))

    def save(self) -> None:
        """Asks where to save the letter, and hands it over to be written."""
        if self._letter is None:
            return
        path = self._choose_path(self, f"verzoek-{self._letter.dossier}.eml")
        if path is not None:
            self.saved.emit(self._letter, path)

    def _copy_now(self, letter: Letter) -> None:
        try:
            self.copying(letter)
        except KnownError as error:
            self.show_trouble(error)
        else:
            put(f"{letter.subject}\n\n{letter.body}")
            words = tr("Gekopieerd. Plak de tekst in uw bericht aan de dossierhouder.")
            self.tell(f"{words} {tr('Vastgelegd als verstuurd.')}")

    def tell(self, words: str) -> None:
        """Shows what was done."""
        self._show_note(words, "good")

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence what went wrong."""
        self._show_note(shown(error.sentence), "trouble")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the letter."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_note(self, words: str, name: str) -> None:
        self._note.setObjectName(name)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setText(words)
        self._note.show()

    def _compose(self) -> None:
        head = row(label(tr("Verzoek aan de dossierhouder"), "strong"), None, self._close)
        foot = row(self._copy, key_cap("C"), self._save, None)
        parts = (head, self._to, self._subject, self._body, self._note, foot)
        self.setLayout(column(*parts, space=8, margins=(14, 12, 14, 12)))
        self._note.hide()


def _at_once(letter: Letter, way: str, then: Callable[[], None]) -> None:
    """Keeps nothing, as in a window without a register."""
    del letter, way
    then()
