"""The looks at one dossier as a Qt model; a sentence per row for a screen reader.

Public: `LookModel`, `LINE`, `look_sentence`, `look_about`, `look_when`,
`looks_words`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from wsp_desk.ui.basics import plain_tip
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.inspecting.records import LookLine, Looks

LINE = Qt.ItemDataRole.UserRole
"""Role of the `LookLine` of a row."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LookModel(QAbstractListModel):
    """Holds the looks now shown."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[LookLine, ...] = ()

    def replace(self, lines: Sequence[LookLine]) -> None:
        """Shows other ones."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The look, or its sentence."""
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return look_sentence(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(look_sentence(line))
        return None


def look_when(line: LookLine) -> str:
    """Day and time."""
    return tr("{day} om {time}", day=line.at.date(), time=f"{line.at:%H:%M}")


def look_about(line: LookLine) -> str:
    """What for, and for which work."""
    purpose = shown(line.purpose)
    return f"{purpose} · {line.title}" if line.title else purpose


def look_sentence(line: LookLine) -> str:
    """Everything the row shows, in words."""
    said = tr(
        "{when}, {actor}: {how}. Doel: {purpose}.",
        when=look_when(line),
        actor=line.actor,
        how=line.how,
        purpose=line.purpose,
    )
    return tr("{said} Zoekvraag: {title}.", said=said, title=line.title) if line.title else said


def looks_words(looks: Looks) -> str:
    """The whole answer as lines of plain text, to put in a reply."""
    head = tr("Wie op dit bureau dossier {dossier} heeft gezien, het laatste eerst:", dossier=looks.dossier)
    return "\n".join([head, "", *map(look_sentence, looks.lines)])
