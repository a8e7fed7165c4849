"""The recovery code: shown until somebody says that it is kept, printed or copied.

Public: `CodeDialog`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.clipboard import put
from wsp_desk.ui.i18n import tr


class CodeDialog(QDialog):
    """Shows one recovery code.

    `accepted` is emitted once the user said that it is kept; closed otherwise, it comes back the next time.

    Args:
        code: The code.
        parent: The window.
        printing: Prints plain words; the printer of the system when left out.
    """

    def __init__(
        self, code: str, parent: QWidget | None = None, printing: Callable[[str], None] | None = None
    ) -> None:
        super().__init__(parent)
        self._code, self._printing = code, printing
        self.setWindowTitle(tr("Herstelcode"))
        named(self, "page", accessible=tr("Herstelcode"))
        self.code = label(_in_two_lines(code), "large")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kept = QCheckBox(tr("Ik heb de herstelcode bewaard"))
        self.done_ = button(tr("Bewaard"), "primary")
        self.done_.setEnabled(False)
        self.kept.toggled.connect(self.done_.setEnabled)
        self._compose()

    def copy(self) -> None:
        """Copies the code, for a short while."""
        put(self._code)
        self.note.setText(tr("Gekopieerd. Over tien seconden gaat de code weer van het klembord."))

    def print(self) -> None:
        """Prints the code with what it is for."""
        words = tr("Herstelcode van WSP Desk. Bewaar dit blad achter slot.")
        (self._printing or _on_paper(self))(f"{words}\n\n{self._code}\n")

    def _compose(self) -> None:
        words = tr(
            "Hiermee opent u dit bureau als de wachtwoordzin kwijt is. Schrijf de code op of print hem, en "
            "bewaar hem achter slot. Daarna is hij nergens meer te zien."
        )
        copy, print_, later = button(tr("Kopieer")), button(tr("Print…")), button(tr("Later"), "flat")
        self.note = label("", "muted", wrap=True)
        copy.clicked.connect(self.copy)
        print_.clicked.connect(self.print)
        later.clicked.connect(self.reject)
        self.done_.clicked.connect(self.accept)
        parts = (label(tr("Bewaar uw herstelcode"), "large"), label(words, wrap=True), self.code)
        foot = row(self.done_, later, None)
        actions = row(print_ if _can_print() or self._printing else None, copy, None)
        self.setLayout(
            column(*parts, actions, self.note, self.kept, foot, space=14, margins=(28, 26, 28, 26))
        )
        self.setMinimumWidth(480)


def _in_two_lines(code: str) -> str:
    """The groups of a code, half of them on each line."""
    groups = code.split("-")
    half = len(groups) // 2
    return "\n".join("-".join(part) for part in (groups[:half], groups[half:]))


def _can_print() -> bool:
    try:
        from PySide6 import QtPrintSupport  # noqa: F401
    except ImportError:
        return False
    return True


def _on_paper(parent: QWidget) -> Callable[[str], None]:
    """Asks for a printer and prints."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    def print_(words: str) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, parent).exec():
            paper = QTextDocument()
            paper.setPlainText(words)
            paper.print_(printer)

    return print_
