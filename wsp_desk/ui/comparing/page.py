"""Two to five dossiers side by side: per criterion what each says, since when; what differs stands out.

Public: `ComparePage`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from wsp_desk.errors import KnownError
from wsp_desk.ui.basics import VERDICT_STYLE, button, column, key_cap, label, named, plain_tip, row
from wsp_desk.ui.comparing.cells import CELL, DIFFERS, CellDelegate
from wsp_desk.ui.i18n import shown, tr
from wsp_desk.ui.insight import Cell, Column, CompareLine, Comparison
from wsp_desk.ui.results.model import percent, rank_words
from wsp_desk.ui.theme import Look


class ComparePage(QFrame):
    """Shows a comparison over the whole width.

    Signals:
        closed: The user goes back to the list.
        opened: The user wants to see this row of the pool.
        dropped: The dossier with this number is to be left out.
    """

    closed = Signal()
    opened = Signal(int)
    dropped = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Dossiers vergelijken"))
        self._comparison = Comparison()
        self._only = button(tr("Alleen verschillen"), "chip", accessible=tr("Alleen verschillen, D"))
        self._only.setCheckable(True)
        self._only.clicked.connect(self._refill)
        self._remark = label("", "muted", wrap=True)
        self._trouble = label("", "trouble", wrap=True)
        self._trouble.hide()
        self._delegate = CellDelegate(look)
        self.table = self._make_table(look)
        self._empty = label("", "muted", wrap=True)
        self._pages = self._make_pages()
        close = button(tr("Terug naar de lijst"), accessible=tr("Terug naar de lijst, Escape"))
        close.clicked.connect(self.closed)
        head = named(QFrame(), "section")
        title = row(label(tr("Vergelijken"), "large"), 8, self._only, key_cap("D"), None, close)
        head.setLayout(column(title, self._remark, self._trouble, space=4, margins=(14, 11, 14, 9)))
        self.setLayout(column(head, self._pages, space=0, margins=(1, 1, 1, 1)))

    def show_comparison(self, comparison: Comparison) -> None:
        """Shows other dossiers."""
        self._comparison = comparison
        self._trouble.hide()
        self._remark.setText(_remark(comparison))
        self._refill()

    def show_trouble(self, error: KnownError) -> None:
        """Shows in one sentence why there is nothing to compare."""
        self._trouble.setText(shown(error.sentence))
        self._trouble.show()

    def take_keyboard(self) -> None:
        """Puts the keyboard in the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_differences(self) -> None:
        """Shows only what differs, or everything again."""
        self._only.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, Enter opens the dossier, Delete leaves it out, D shows differences only."""
        chosen = self._chosen()
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_D:
                self.toggle_differences()
            case Qt.Key.Key_Delete if chosen is not None:
                self.dropped.emit(chosen.dossier)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if chosen is not None and chosen.record is not None:
                self.opened.emit(chosen.row)
            case _:
                super().keyPressEvent(event)

    def _chosen(self) -> Column | None:
        place = self.table.currentColumn()
        return self._comparison.columns[place] if 0 <= place < len(self._comparison.columns) else None

    def _refill(self) -> None:
        columns = self._comparison.columns
        lines = [line for line in self._comparison.lines if line.differs or not self._only.isChecked()]
        at, line_now = max(self.table.currentColumn(), 0), max(self.table.currentRow(), 0)
        self.table.clear()
        self.table.setColumnCount(len(columns))
        self.table.setRowCount(len(lines))
        for place, each in enumerate(columns):
            self.table.setHorizontalHeaderItem(place, _header(each))
        for place, line in enumerate(lines):
            self._fill_line(place, line)
        self._empty.setText(
            tr("Voor deze vraag verschillen deze dossiers nergens.")
            if columns
            else tr("Kies in de lijst twee tot vijf dossiers met C. Dan staan ze hier naast elkaar.")
        )
        self._pages.setCurrentIndex(0 if lines and columns else 1)
        if lines and columns:
            self.table.setCurrentCell(min(line_now, len(lines) - 1), min(at, len(columns) - 1))

    def _fill_line(self, place: int, line: CompareLine) -> None:
        words = f"{shown(line.name)}\n{shown(line.asked)}"
        name = QTableWidgetItem(words if line.differs else f"{words}\n{tr('geen verschil')}")
        name.setToolTip(plain_tip(name.text()))
        self.table.setVerticalHeaderItem(place, name)
        self.table.setRowHeight(place, self._delegate.height())
        for at, (dossier, cell) in enumerate(zip(self._comparison.columns, line.cells, strict=True)):
            item = QTableWidgetItem()
            item.setData(CELL, cell)
            item.setData(DIFFERS, line.differs)
            sentence = cell_sentence(dossier, line, cell)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence)
            item.setToolTip(plain_tip(sentence))
            self.table.setItem(place, at, item)

    def _make_table(self, look: Look) -> QTableWidget:
        table = named(QTableWidget(), "compare", accessible=tr("Vergelijking per criterium"))
        table.setItemDelegate(self._delegate)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        table.setCornerButtonEnabled(False)
        across, down = table.horizontalHeader(), table.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(150)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setFixedWidth(look.metrics("body", bold=True).horizontalAdvance("m" * 14))
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        down.setDefaultAlignment(Qt.AlignmentFlag(int(wrapped) | int(Qt.TextFlag.TextWordWrap)))
        for header in (across, down):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        look.changed.connect(table.viewport().update)
        return table

    def _make_pages(self) -> QStackedWidget:
        pages = QStackedWidget()
        pages.addWidget(self.table)
        holder = QWidget()
        holder.setLayout(column(self._empty, None, margins=(16, 16, 16, 16)))
        pages.addWidget(holder)
        return pages


def cell_sentence(column: Column, line: CompareLine, cell: Cell) -> str:
    """A cell as one sentence, for a screen reader."""
    said = tr(
        "Dossier {dossier}, {criterion}: {word}. {value}. {points}.",
        dossier=column.dossier,
        criterion=line.name,
        word=cell.word,
        value=cell.value,
        points=cell.points,
    )
    since = [shown(cell.since)] if cell.since else []
    differs = [tr("Hier verschillen de dossiers.")] if line.differs else []
    best = [tr("Dit dossier is hier het beste.")] if cell.is_best else []
    return " ".join([said, *since, *differs, *best])


def _header(column: Column) -> QTableWidgetItem:
    words = "\n".join([*_head_lines(column), shown(column.title)])
    item = QTableWidgetItem(words)
    reasons = column.record.reasons if column.record else ()
    item.setToolTip(plain_tip("\n".join([words, shown(column.about), *map(shown, reasons)])))
    return item


def _head_lines(column: Column) -> list[str]:
    record = column.record
    if record is None:
        return [tr("Dossier {dossier}", dossier=column.dossier)]
    style = VERDICT_STYLE[record.verdict]
    scores = (percent(record.expected), percent(record.low), percent(record.high))
    return [
        tr("Dossier {dossier} · plaats {rank}", dossier=column.dossier, rank=rank_words(record)),
        tr("score {expected} ({low}–{high})", expected=scores[0], low=scores[1], high=scores[2]),
        f"{style.sign} {shown(style.word)}",
    ]


def _remark(comparison: Comparison) -> str:
    if not comparison.columns:
        return ""
    return tr(
        "De dossiers verschillen op {n} van {all} criteria. Enter opent een dossier, Delete laat het weg.",
        n=sum(line.differs for line in comparison.lines),
        all=len(comparison.lines),
    )
