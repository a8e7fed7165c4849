"""The columns of the page Kwaliteit: the list of figures, and the structural causes with earlier cases.

Public: `FigureList`, `CausesPanel`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from wsp_desk.charts.series import Chart
from wsp_desk.feedback.patterns.casebook import Case
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.fields import FIELD
from wsp_desk.ui.basics import column, key_cap, label, named, plain_tip, row
from wsp_desk.ui.i18n import locale, shown, tr
from wsp_desk.ui.lists import REMARK, SidedDelegate, line_height
from wsp_desk.ui.measuring.records import Quality
from wsp_desk.ui.theme import Look

_TYPING_MS = 150
_RECORD = Qt.ItemDataRole.UserRole


class FigureList(QFrame):
    """The figures by name, and a field to look at on its own.

    Signals:
        chosen: The `Chart` to show.
        field: Name of the field to look at.
    """

    chosen = Signal(object)
    field = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Figuren"))
        self._look = look
        self._delegate = SidedDelegate(look)
        self.whole = _list(tr("Figuren"), self._delegate)
        self.parts = _list(tr("Figuren over het gekozen veld"), self._delegate)
        self.fields = named(QComboBox(), accessible=tr("Veld"))
        self.fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fields.setMinimumContentsLength(12)
        self._compose()
        self.whole.currentItemChanged.connect(lambda item: self._choose(item, self.parts))
        self.parts.currentItemChanged.connect(lambda item: self._choose(item, self.whole))
        self.fields.currentIndexChanged.connect(lambda _: self.field.emit(self.fields.currentData() or ""))

    def show_quality(self, quality: Quality) -> None:
        """Offers figures and fields; what was chosen stays chosen."""
        at = self.whole.currentRow()
        self._fill(self.whole, quality.charts)
        before = self.fields.currentData()
        self.fields.blockSignals(True)
        self.fields.clear()
        for name in quality.fields:
            self.fields.addItem(shown(FIELD[name].dutch), name)
        self.fields.setCurrentIndex(max(self.fields.findData(before), 0))
        self.fields.blockSignals(False)
        if before is None and quality.fields:
            self.field.emit(quality.fields[0])
        self.whole.setCurrentRow(max(at, 0))

    def show_field(self, charts: Sequence[Chart]) -> None:
        """Offers the figures of the chosen field."""
        chosen = self.parts.currentRow()
        self._fill(self.parts, charts)
        if chosen >= 0:
            self.parts.setCurrentRow(chosen)

    def choose(self, number: int) -> None:
        """Shows a figure, in the order of both lists."""
        count = self.whole.count()
        if number < count:
            self.whole.setCurrentRow(number)
        else:
            self.parts.setCurrentRow(number - count)

    def leave(self) -> None:
        """Nothing of these lists is shown any more."""
        for each in (self.whole, self.parts):
            _deselect(each)

    def _fill(self, where: QListWidget, charts: Sequence[Chart]) -> None:
        where.blockSignals(True)
        where.clear()
        for chart in charts:
            item = QListWidgetItem(shown(chart.title))
            item.setData(_RECORD, chart)
            item.setToolTip(plain_tip(shown(chart.sentence)))
            where.addItem(item)
        where.setCurrentRow(-1)
        where.blockSignals(False)
        where.setFixedHeight(max(where.count(), 1) * line_height(self._look) + 6)

    def _choose(self, item: QListWidgetItem | None, other: QListWidget) -> None:
        if item is not None:
            _deselect(other)
            self.chosen.emit(item.data(_RECORD))

    def _compose(self) -> None:
        top = named(QFrame(), "section")
        head = row(label(tr("Wat er beter werd"), "strong"), None)
        top.setLayout(column(head, self.whole, space=8, margins=(14, 12, 14, 12)))
        below = QWidget()
        parts = (label(tr("Eén veld van dichtbij"), "strong"), self.fields, self.parts, None)
        below.setLayout(column(*parts, space=8, margins=(14, 12, 14, 12)))
        box = column(top, below, space=0, margins=(1, 1, 1, 1))
        box.setStretch(1, 1)
        self.setLayout(box)


class CausesPanel(QFrame):
    """Structural causes, and under them earlier signals and answers.

    Signals:
        cause: The `Pattern` to show.
        case: The `Case` to show.
        searched: Words that must stand in a case.
    """

    cause = Signal(object)
    case = Signal(object)
    searched = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Structurele oorzaken"))
        self._delegate = SidedDelegate(look)
        self.causes = _list(tr("Structurele oorzaken"), self._delegate)
        self.cases = _list(tr("Eerdere signalen en antwoorden"), self._delegate)
        self.search = named(QLineEdit(), accessible=tr("Zoek in eerdere signalen en antwoorden"))
        self.search.setPlaceholderText(tr("Zoek een veld, team of woord"))
        self._hint = label(tr("Wordt uitgezocht…"), "muted", wrap=True)
        self._none = label("", "muted", wrap=True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._compose()
        self._connect()

    def show_causes(self, patterns: Sequence[Pattern]) -> None:
        """Shows the causes, the one that mends most first."""
        self._hint.setText(
            tr("Wie dit oplost, herstelt meer dan één dossier tegelijk. Het grootste staat bovenaan.")
            if patterns
            else tr("In deze dump steekt geen oorzaak boven de gewone verschillen uit.")
        )
        _fill(self.causes, [(_cause_words(one), _excess(one), shown(one.sentence), one) for one in patterns])

    def show_trouble(self, words: str) -> None:
        """Says why there are no causes to show."""
        self._hint.setText(words)

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Shows earlier signals and answers."""
        self._none.setText(
            tr("Niets gevonden.")
            if self.search.text()
            else tr("Nog niets. Een signaal aan een team, of een antwoord met een reden, komt hier te staan.")
        )
        self._none.setVisible(not cases)
        self.cases.setVisible(bool(cases))
        _fill(self.cases, [(_case_words(one), locale().day(one.day), _case_tip(one), one) for one in cases])

    def choose_case(self, name: str) -> bool:
        """Shows an earlier case by its id; says whether it is in the list."""
        for at in range(self.cases.count()):
            if self.cases.item(at).data(_RECORD).id == name:
                self.cases.setCurrentRow(at)
                return True
        return False

    def leave(self) -> None:
        """Nothing of these lists is shown any more."""
        for each in (self.causes, self.cases):
            _deselect(each)

    def _connect(self) -> None:
        self.causes.currentItemChanged.connect(lambda item: self._choose(item, self.cases, self.cause))
        self.cases.currentItemChanged.connect(lambda item: self._choose(item, self.causes, self.case))
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text()))

    def _choose(self, item: QListWidgetItem | None, other: QListWidget, tell: object) -> None:
        if item is not None:
            _deselect(other)
            tell.emit(item.data(_RECORD))  # type: ignore[attr-defined]

    def _compose(self) -> None:
        top = named(QFrame(), "section")
        head = label(tr("Structurele oorzaken"), "strong")
        top.setLayout(column(head, self._hint, self.causes, space=8, margins=(14, 12, 14, 12)))
        below = QWidget()
        title = row(label(tr("Eerdere signalen en antwoorden"), "strong"), None, key_cap("/"))
        parts = (title, self.search, self._none, self.cases)
        below.setLayout(column(*parts, space=8, margins=(14, 12, 14, 12)))
        box = column(top, below, space=0, margins=(1, 1, 1, 1))
        box.setStretch(0, 1)
        box.setStretch(1, 1)
        self.setLayout(box)


def _list(name: str, delegate: SidedDelegate) -> QListWidget:
    made = named(QListWidget(), accessible=name)
    made.setItemDelegate(delegate)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _fill(where: QListWidget, entries: Sequence[tuple[str, str, str, object]]) -> None:
    where.blockSignals(True)
    where.clear()
    for words, remark, tip, record in entries:
        item = QListWidgetItem(words)
        item.setData(REMARK, remark)
        item.setData(_RECORD, record)
        item.setToolTip(plain_tip(tip))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tip)
        where.addItem(item)
    where.setCurrentRow(-1)
    where.blockSignals(False)


def _deselect(where: QListWidget) -> None:
    where.blockSignals(True)
    where.setCurrentRow(-1)
    where.clearSelection()
    where.blockSignals(False)


def _cause_words(pattern: Pattern) -> str:
    return tr("{field}: {place}", field=FIELD[pattern.field].dutch, place=pattern.place)


def _excess(pattern: Pattern) -> str:
    return tr("{n} dossiers", n=round(pattern.excess))


def _case_words(case: Case) -> str:
    name = FIELD[case.field].dutch if case.field in FIELD else case.field
    return tr("{field}: {answer}", field=name, answer=case.answer or case.words)


def _case_tip(case: Case) -> str:
    answer = case.answer or tr("nog geen antwoord")
    return tr("{place}. {words} {answer}", place=case.place, words=case.words, answer=answer)
