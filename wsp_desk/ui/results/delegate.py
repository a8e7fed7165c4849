"""How one dossier looks in the list: rank, what, where, what supports it, the interval, the verdict.

Public: `ResultDelegate`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsp_desk.ui.basics import VERDICT_STYLE
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.marks import Marks
from wsp_desk.ui.painting import draw_ground, draw_words
from wsp_desk.ui.records import ResultRow
from wsp_desk.ui.results.model import RECORD, Index, rank_words
from wsp_desk.ui.results.painting import draw_interval, draw_pill, pill_width, verdict_words
from wsp_desk.ui.theme import Look


@dataclass(frozen=True)
class _Zones:
    """Where the parts of a row stand."""

    rank: QRect
    words: QRect
    interval: QRect
    verdict: QRect


class ResultDelegate(QStyledItemDelegate):
    """Paints a row; every row has the same height, and nothing wraps.

    Args:
        look: Colours and fonts.
        marks: Which dossiers are marked.
    """

    def __init__(self, look: Look, marks: Marks) -> None:
        super().__init__()
        self._look, self._marks = look, marks

    def row_height(self) -> int:
        """Height of every row."""
        return self._look.metrics("lead", bold=True).height() + 2 * self._look.metrics("small").height() + 20

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        return QSize(360, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        record: ResultRow = index.data(RECORD)
        area = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, area, self._look, chosen=chosen)
        zones = self._zones(area)
        self._draw_rank(painter, zones.rank, record)
        self._draw_words(painter, zones.words, record)
        scores = (record.low, record.expected, record.high)
        track = "line" if chosen else "track"
        draw_interval(painter, zones.interval, self._look, scores, track)
        self._draw_verdict(painter, zones.verdict, record)
        painter.restore()

    def _zones(self, area: QRect) -> _Zones:
        pill = max(pill_width(self._look, verdict_words(verdict)) for verdict in VERDICT_STYLE)
        bar = min(max(area.width() // 5, 96), 170)
        rank = self._look.metrics("lead").horizontalAdvance("=000") + 14
        inner = area.adjusted(0, 8, -10, -8)
        verdict = QRect(inner.right() - pill, inner.top(), pill, inner.height())
        interval = QRect(verdict.left() - bar - 12, inner.top() + inner.height() // 2 - 18, bar, 36)
        words = QRect(
            inner.left() + rank + 10, inner.top(), interval.left() - inner.left() - rank - 24, inner.height()
        )
        return _Zones(QRect(inner.left(), inner.top(), rank, inner.height()), words, interval, verdict)

    def _draw_rank(self, painter: QPainter, area: QRect, record: ResultRow) -> None:
        painter.setFont(self._look.font("lead"))
        painter.setPen(self._look.colour("muted"))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, rank_words(record)
        )
        self._draw_marks(painter, area, record.dossier)

    def _draw_marks(self, painter: QPainter, area: QRect, dossier: str) -> None:
        """A star for the shortlist above the rank, and the place in the comparison under it."""
        painter.setPen(self._look.colour("accent"))
        if dossier in self._marks.shortlist:
            painter.setFont(self._look.font("lead"))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, "★")
        if dossier in self._marks.compared:
            words = "◫" + str(self._marks.compared.index(dossier) + 1)
            painter.setFont(self._look.font("small", bold=True))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)

    def _draw_words(self, painter: QPainter, area: QRect, record: ResultRow) -> None:
        lines = (
            (self._title(record), "lead", True, "text"),
            (shown(record.place), "small", False, "muted"),
            (shown(record.support), "small", False, "muted"),
        )
        top = area.top() + 1
        for words, size, bold, colour in lines:
            height = self._look.metrics(size, bold=bold).height()
            line = QRect(area.left(), top, area.width(), height)
            draw_words(painter, line, self._look, words, colour, size, bold=bold)
            top += height + 1

    def _title(self, record: ResultRow) -> str:
        news = {"new": tr("nieuw"), "better": tr("beter")}.get(self._marks.news.get(record.dossier, ""))
        return f"{shown(record.title)} · {news}" if news else shown(record.title)

    def _draw_verdict(self, painter: QPainter, area: QRect, record: ResultRow) -> None:
        """The pill; under it the places that are still possible, where something unknown can move it."""
        height = self._look.metrics("small", bold=True).height() + 4
        line = self._look.metrics("small").height() if record.moves else 0
        top = area.center().y() - (height + line) / 2
        draw_pill(
            painter, QPointF(area.left(), top), self._look, record.verdict, verdict_words(record.verdict)
        )
        if record.moves:
            words = tr("plaats {best}–{worst}", best=record.best, worst=record.worst)
            under = QRect(area.left() + 8, round(top + height), area.width() - 8, line)
            draw_words(painter, under, self._look, words, "muted", "small")
