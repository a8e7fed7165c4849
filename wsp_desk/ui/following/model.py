"""The requests as a Qt model: headings, and under each its requests; a sentence per row for a screen reader.

Public: `RequestModel`, `ENTRY`, `CHECKED`, `Entry`, `line_title`, `line_about`, `line_sentence`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from wsp_desk.feedback.listing import Group, Line
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.states import State
from wsp_desk.ui.basics import plain_tip
from wsp_desk.ui.i18n import shown, tr

ENTRY = Qt.ItemDataRole.UserRole
"""Role of the `Entry` of a row."""

CHECKED = Qt.ItemDataRole.UserRole + 1
"""Role that says whether a request is ticked."""

Entry = Group | Line
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RequestModel(QAbstractListModel):
    """Holds the headings and requests now shown, and which requests are ticked.

    Signals:
        ticked: Other requests are ticked now.
    """

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._ticked: set[Key] = set()

    def replace(self, groups: Sequence[Group]) -> None:
        """Shows other requests; ticks on requests that are shown no more go away."""
        self.beginResetModel()
        self._entries = []
        for group in groups:
            self._entries += [group, *group.lines]
        self._ticked &= {line.key for line in self.lines()}
        self.endResetModel()
        self.ticked.emit()

    def lines(self) -> list[Line]:
        """The requests shown."""
        return [entry for entry in self._entries if isinstance(entry, Line)]

    def chosen(self) -> list[Key]:
        """The ticked requests, in the order of the list."""
        return list(dict.fromkeys(line.key for line in self.lines() if line.key in self._ticked))

    def row_of(self, key: Key | None) -> int | None:
        """At which row a request stands."""
        found = (at for at, one in enumerate(self._entries) if isinstance(one, Line) and one.key == key)
        return next(found, None)

    def first(self) -> int | None:
        """The row of the first request."""
        return next((at for at, entry in enumerate(self._entries) if isinstance(entry, Line)), None)

    def keys_at(self, row: int) -> list[Key]:
        """The request of a row; under a heading all that stand there."""
        entry = self._entries[row]
        return [line.key for line in entry.lines] if isinstance(entry, Group) else [entry.key]

    def toggle(self, keys: Collection[Key]) -> None:
        """Ticks requests, or takes the ticks away when all of them have one."""
        self._ticked = self._ticked - set(keys) if set(keys) <= self._ticked else self._ticked | set(keys)
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
        self.ticked.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, whether it is ticked, its title, its tool tip, or its sentence."""
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == CHECKED:
            return set(self.keys_at(index.row())) <= self._ticked
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(entry.title) if isinstance(entry, Group) else line_title(entry)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = _group_sentence(entry) if isinstance(entry, Group) else line_sentence(entry)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(words)
            return f"{words} {tr('Aangevinkt.')}" if self.data(index, CHECKED) else words
        return None


def line_title(line: Line) -> str:
    """The field that is asked about."""
    name = shown(line.request.field_label)
    return name[:1].upper() + name[1:]


def line_about(line: Line) -> str:
    """Dossier, since when, how old, and what it is worth."""
    request = line.request
    parts = [tr("dossier {dossier}", dossier=request.dossier)]
    if request.sent_on:
        parts.append(tr("verstuurd op {day}", day=date.fromisoformat(request.sent_on)))
        parts.append(_age(line.age))
    if line.hidden:
        parts.append(_hidden(line.hidden))
    if request.state is State.EXCEPTION and request.review:
        parts.append(tr("tot {day}", day=date.fromisoformat(request.review)))
    return " · ".join(parts)


def line_sentence(line: Line) -> str:
    """Everything the row shows, in words."""
    holder = line.to_ask.name or line.to_ask.email or tr("onbekend")
    return tr(
        "{field}: {state}; {about}; dossierhouder {holder}.",
        field=line_title(line),
        state=line.request.state.label,
        about=line_about(line),
        holder=holder,
    )


def group_remark(group: Group) -> str:
    """How many stand under a heading, and what to know of them."""
    count = len(group.lines)
    words = tr("1 verzoek") if count == 1 else tr("{n} verzoeken", n=count)
    return f"{words} · {shown(group.remark)}" if group.remark else words


def _group_sentence(group: Group) -> str:
    return f"{shown(group.title)}: {group_remark(group)}."


def _age(dumps: int) -> str:
    if not dumps:
        return tr("nog geen dump later")
    return tr("1 dump oud") if dumps == 1 else tr("{n} dumps oud", n=dumps)


def _hidden(searches: int) -> str:
    return tr("verborg in 1 zoekvraag") if searches == 1 else tr("verborg in {n} zoekvragen", n=searches)
