"""Which dossiers are marked: on the shortlist, to be compared, or new since the dump before.

Public: `Marks`, `MOST_COMPARED`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

MOST_COMPARED = 5


class Marks(QObject):
    """Dossier numbers with a mark, in the order of marking.

    Signals:
        changed: A mark was set or taken away.
        shortlisted: The shortlist is another one, by a choice of the user.
        full: There was no room for another dossier to compare.
    """

    changed = Signal()
    shortlisted = Signal()
    full = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shortlist: tuple[str, ...] = ()
        self.compared: tuple[str, ...] = ()
        self.news: Mapping[str, str] = {}

    def toggle_shortlist(self, dossier: str) -> None:
        """Puts a dossier on the shortlist, or takes it off."""
        self.shortlist = _toggled(self.shortlist, dossier)
        self.changed.emit()
        self.shortlisted.emit()

    def toggle_compared(self, dossier: str) -> None:
        """Marks a dossier to be compared, or takes the mark away; a sixth is not taken."""
        if dossier not in self.compared and len(self.compared) >= MOST_COMPARED:
            self.full.emit()
            return
        self.compared = _toggled(self.compared, dossier)
        self.changed.emit()

    def clear_compared(self) -> None:
        """Takes away every mark to compare."""
        self.compared = ()
        self.changed.emit()

    def replace(self, shortlist: Sequence[str], news: Mapping[str, str]) -> None:
        """Shows the marks of another request."""
        self.shortlist, self.news, self.compared = tuple(shortlist), dict(news), ()
        self.changed.emit()


def _toggled(there: tuple[str, ...], dossier: str) -> tuple[str, ...]:
    return tuple(each for each in there if each != dossier) if dossier in there else (*there, dossier)
