"""The list of dossiers as a Qt model: one record per row, and one sentence per row for a screen reader.

Public: `ResultModel`, `RECORD`, `row_sentence`.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from wsp_desk.charts.waterfall import round_half_up
from wsp_desk.ui.basics import VERDICT_STYLE, plain_tip
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.records import NO_ROWS, ResultRow, Rows

RECORD = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ResultModel(QAbstractListModel):
    """Holds the rows now shown."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = NO_ROWS

    def replace(self, rows: Rows) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> Rows:
        """The rows now shown."""
        return self._rows

    def line_of(self, row: int) -> int | None:
        """At which line a dossier stands, by its row in the pool."""
        return self._rows.numbers.index(row) if row in self._rows.numbers else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The record, its title, its tool tip, or its sentence."""
        record = self._rows[index.row()]
        if role == RECORD:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(record.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(record))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_sentence(record)
        return None


def percent(score: float) -> int:
    """A score of 0 to 1 as the whole number of 0 to 100 that the window shows."""
    return round_half_up(score * 100)


def row_sentence(record: ResultRow) -> str:
    """Everything the row shows, as one sentence."""
    place = (
        tr("Gedeelde plaats {rank}", rank=record.rank)
        if record.tied
        else tr("Plaats {rank}", rank=record.rank)
    )
    return tr(
        "{place}: {title}, {where}; {support}; score {expected} van 100, tussen {low} en {high}; {verdict}.",
        place=place,
        title=record.title,
        where=record.place,
        support=record.support,
        expected=percent(record.expected),
        low=percent(record.low),
        high=percent(record.high),
        verdict=VERDICT_STYLE[record.verdict].word,
    )


def _tip(record: ResultRow) -> str:
    lines = [
        tr("Dossier {dossier}", dossier=record.dossier),
        shown(record.title),
        shown(record.place),
        shown(record.support),
    ]
    return "\n".join([*lines, *(shown(reason) for reason in record.reasons)])
