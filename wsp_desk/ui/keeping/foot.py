"""At the foot of the request: keep it under a name, and open what was kept.

Public: `KeptFoot`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from wsp_desk.conversation.saved import LONGEST_NAME
from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import ElidedLabel, button, column, label, named, plain_tip, row, with_key
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.insight import Kept


class KeptFoot(QFrame):
    """At the foot of the request: keep it under a name, and open what was kept.

    Signals:
        saved: The name to keep it under.
        wanted: The user wants the list.
    """

    saved = Signal(str)
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "foot")
        self._under = ElidedLabel("", "muted")
        self._field = named(QLineEdit(), accessible=tr("Naam van de vraag"))
        self._field.setPlaceholderText(tr("naam van de vraag"))
        self._field.setMaxLength(LONGEST_NAME)
        self._field.returnPressed.connect(self._save)
        self._good = button(tr("Bewaar"), "primary", accessible=tr("Bewaar onder deze naam, Enter"))
        self._good.clicked.connect(self._save)
        self._naming = QWidget()
        self._naming.setLayout(row(self._field, self._good))
        self._trouble = label("", "trouble", wrap=True)
        keep = button(tr("Bewaar"), accessible=tr("Vraag bewaren, Ctrl+S"))
        kept = button(tr("Bewaarde vragen"), "flat", accessible=tr("Bewaarde vragen, B"))
        keep.clicked.connect(self.start)
        kept.clicked.connect(self.wanted)
        keys = flowing(with_key(keep, "Ctrl S"), with_key(kept, "B"), space=4)
        for part in (self._under, self._naming, self._trouble):
            part.hide()
        parts = (self._under, self._trouble, self._naming, keys)
        self.setLayout(column(*parts, space=6, margins=(14, 9, 14, 9)))

    def start(self) -> None:
        """Asks for the name, the present one filled in."""
        self._trouble.hide()
        self._naming.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_current(self, kept: Kept | None, *, changed: bool) -> None:
        """Shows under which name the request is kept, and whether it differs from what is kept."""
        self._under.setVisible(kept is not None)
        if kept is None:
            return
        words = tr("{name} · gewijzigd, nog niet bewaard", name=kept.name) if changed else kept.name
        self._under.show_words(words)
        self._under.setToolTip(plain_tip(words))

    def show_opened(self, kept: Kept | None) -> None:
        """A request was saved or opened, or goes on without its name."""
        self._naming.hide()
        self._trouble.hide()
        self._field.setText(kept.name if kept else "")
        self.show_current(kept, changed=False)

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence why it was not saved."""
        if self._naming.isVisible():
            self._trouble.setText(shown(error.sentence))
            self._trouble.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the name."""
        if event.key() == Qt.Key.Key_Escape and self._naming.isVisible():
            self._naming.hide()
            self._trouble.hide()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.saved.emit(self._field.text())
