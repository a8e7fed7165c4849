"""The list of dossiers as a Qt model: one record per row, and one sentence per row for a screen reader.

Public: `ResultModel`, `RECORD`, `row_sentence`, `rank_words`, `range_words`, `percent`.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from wsp_desk.charts.waterfall import round_half_up
from wsp_desk.ui.basics import VERDICT_STYLE, plain_tip
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.marks import Marks
from wsp_desk.ui.records import NO_ROWS, ResultRow, Rows
from wsp_desk.ui.rows import range_sentence

RECORD = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ResultModel(QAbstractListModel):
    """Holds the rows now shown.

    Args:
        marks: Which dossiers are marked; a screen reader hears that too.
    """

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._rows = NO_ROWS
        self._marks = marks
        marks.changed.connect(self._remark)

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

    def _remark(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

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
            return row_sentence(record, self._marks)
        return None


def percent(score: float) -> int:
    """A score of 0 to 1 as the whole number of 0 to 100 that the window shows."""
    return round_half_up(score * 100)


def rank_words(record: ResultRow) -> str:
    """The rank as the list writes it: "=3" for a shared one."""
    return f"={record.rank}" if record.tied else str(record.rank)


def range_words(record: ResultRow) -> str:
    """The places it could take, as a sentence; empty when nothing unknown can move it."""
    sentence = range_sentence(record.best, record.worst, may_drop=record.may_drop) if record.moves else None
    return shown(sentence) if sentence else ""


def row_sentence(record: ResultRow, marks: Marks | None = None) -> str:
    """Everything the row shows, in words."""
    marked = _mark_words(record.dossier, marks) if marks else []
    return " ".join(filter(None, [_sentence(record), range_words(record), *marked]))


def _mark_words(dossier: str, marks: Marks) -> list[str]:
    return [
        *([tr("Op de shortlist.")] if dossier in marks.shortlist else []),
        *([tr("Gekozen om te vergelijken.")] if dossier in marks.compared else []),
        *([news_words(marks.news[dossier])] if dossier in marks.news else []),
    ]


def news_words(news: str) -> str:
    """What is new about a dossier, as a sentence."""
    return tr("Nieuw sinds de vorige dump.") if news == "new" else tr("Beter dan in de vorige dump.")


def _sentence(record: ResultRow) -> str:
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
    extra = [range_words(record)] if record.moves else []
    return "\n".join([*lines, *extra, *(shown(reason) for reason in record.reasons)])
