"""One saved request in the list: its name, who asks, how many it finds, what changed; and what can be done.

Public: `KeptEntry`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from wsp_desk.conversation.saved import LONGEST_NAME
from wsp_desk.ui.basics import ElidedButton, ElidedLabel, button, column, label, named, plain_tip, row
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.insight import Kept

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
NAMED = 10
"""Dossier numbers named in a tip; more would not be read."""


class KeptEntry(QFrame):
    """One line of the list.

    Signals:
        opened: The `Kept` to open.
        renamed: The `Kept` and its new name.
        removed: The `Kept` to take from the list.
        moved: One further (1) or back (-1).
    """

    opened = Signal(object)
    renamed = Signal(object, str)
    removed = Signal(object)
    moved = Signal(int)

    def __init__(self, kept: Kept) -> None:
        super().__init__()
        self.kept = kept
        self._renaming = False
        named(self, "section", accessible=kept_sentence(kept))
        self._name = ElidedButton(kept.name, "title", accessible=tr("{name} openen", name=kept.name))
        self._name.setAccessibleDescription(kept_sentence(kept))
        self._name.clicked.connect(lambda: self.opened.emit(kept))
        self._field = named(QLineEdit(kept.name), accessible=tr("Nieuwe naam voor {name}", name=kept.name))
        self._field.setMaxLength(LONGEST_NAME)
        self._field.returnPressed.connect(self._rename)
        self._field.hide()
        rename = button(tr("Hernoem"), "flat", accessible=tr("{name} hernoemen, F2", name=kept.name))
        remove = button(tr("Haal weg"), "flat", accessible=tr("{name} weghalen, Delete", name=kept.name))
        rename.clicked.connect(self.start_renaming)
        remove.clicked.connect(lambda: self.removed.emit(kept))
        about = ElidedLabel(_about(kept), "muted")
        news = label(
            shown(kept.changed) if kept.changed else tr("nog geen eerdere dump om mee te vergelijken")
        )
        news.setWordWrap(True)
        news.setObjectName("strong" if kept.news or kept.gone else "muted")
        news.setToolTip(plain_tip(_which(kept)))
        foot = row(rename, remove, None, space=4)
        which = ElidedLabel("", "muted")
        which.show_words(" ".join(_which(kept).splitlines()[1:]))
        if not which.text():
            which.hide()
        parts = (self._name, self._field, about, news, which, foot)
        self.setLayout(column(*parts, space=2, margins=(14, 8, 14, 8)))

    def take_keyboard(self) -> None:
        """Puts the keyboard on the name; Enter opens."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self) -> bool:
        """Whether the keyboard is somewhere in this line."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def start_renaming(self) -> None:
        """Puts a field in place of the name."""
        self._renaming = True
        self._name.hide()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames, Delete removes, arrows walk, Escape leaves the new name."""
        key = Qt.Key(event.key())
        if self._renaming:
            self._steer_field(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.kept)
        elif key == Qt.Key.Key_F2:
            self.start_renaming()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.kept)
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _steer_field(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._renaming = False
            self._field.hide()
            self._name.show()
            self.take_keyboard()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # those the field itself has taken
            super().keyPressEvent(event)

    def _rename(self) -> None:
        self.renamed.emit(self.kept, self._field.text())


def kept_sentence(kept: Kept) -> str:
    """Everything the line shows, in words."""
    return " ".join(filter(None, [f"{kept.name}.", _about(kept) + ".", _which(kept)]))


def _about(kept: Kept) -> str:
    parts = [kept.ask.employer] if kept.ask.employer else []
    if kept.total is None:
        parts.append(tr("kan met deze woordenlijst niet worden beantwoord"))
    else:
        parts.append(tr("{total} gevonden", total=kept.total))
    if kept.shortlist:
        parts.append(tr("★ {n} op de shortlist", n=len(kept.shortlist)))
    return " · ".join(parts)


def _which(kept: Kept) -> str:
    if kept.changed is None:
        return ""
    by_news = {
        news: [dossier for dossier, what in kept.news.items() if what == news] for news in ("new", "better")
    }
    lines = [
        shown(kept.changed) + ".",
        *([tr("Nieuw: {dossiers}.", dossiers=_listed(by_news["new"]))] if by_news["new"] else []),
        *([tr("Beter: {dossiers}.", dossiers=_listed(by_news["better"]))] if by_news["better"] else []),
        *([tr("Weg: {dossiers}.", dossiers=_listed(list(kept.gone)))] if kept.gone else []),
    ]
    return "\n".join(lines)


def _listed(dossiers: list[str]) -> str:
    words = ", ".join(dossiers[:NAMED])
    more = len(dossiers) - NAMED
    return tr("{dossiers} en nog {n}", dossiers=words, n=more) if more > 0 else words
