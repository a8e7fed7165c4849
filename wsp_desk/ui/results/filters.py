"""Above the list: show only the shortlist, only what is new, and open the comparison.

Public: `FilterBar`, `ALL`, `SHORTLIST`, `NEWS`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from wsp_desk.ui.basics import button, column, named, plain_tip
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.marks import Marks

ALL, SHORTLIST, NEWS = "", "shortlist", "news"


class FilterBar(QWidget):
    """Chips that are only there when they have something to show.

    Signals:
        chosen: `ALL`, `SHORTLIST` or `NEWS`.
        compare: The user wants to see the marked dossiers side by side.
        sheet: The user wants the shortlist on a sheet for the employer.

    Args:
        marks: Which dossiers are marked.
    """

    chosen = Signal(str)
    compare = Signal()
    sheet = Signal()

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._marks = marks
        self._now = ALL
        self._chips = {SHORTLIST: self._chip(SHORTLIST), NEWS: self._chip(NEWS)}
        self._compare = button("", "chip")
        self._compare.clicked.connect(self.compare)
        self._sheet = button(tr("Blad…"), "chip", accessible=tr("Blad voor werkgever, Ctrl+P"))
        self._sheet.setToolTip(plain_tip(tr("Blad voor werkgever, Ctrl+P")))
        self._sheet.clicked.connect(self.sheet)
        holder = flowing(*self._chips.values(), self._compare, self._sheet, space=6)
        self.setLayout(column(holder))
        named(self, accessible=tr("Welke dossiers de lijst toont"))
        marks.changed.connect(self.refresh)
        self.refresh()

    def now(self) -> str:
        """What the list is limited to."""
        return self._now

    def choose(self, which: str) -> None:
        """Limits the list, or shows everything when it was limited to this already."""
        self._now = ALL if which == self._now else which
        self.refresh()
        self.chosen.emit(self._now)

    def refresh(self) -> None:
        """Follows the marks; a filter that holds nothing any more goes away."""
        counts = {SHORTLIST: len(self._marks.shortlist), NEWS: len(self._marks.news)}
        self._say(SHORTLIST, tr("★ Shortlist {n}", n=counts[SHORTLIST]), tr("Alleen de shortlist, Shift+S"))
        self._say(NEWS, tr("Nieuw of beter {n}", n=counts[NEWS]), tr("Alleen wie nieuw of beter is"))
        for which, chip in self._chips.items():
            chip.setVisible(counts[which] > 0)
            chip.setChecked(which == self._now)
        self._sheet.setVisible(counts[SHORTLIST] > 0)
        self._show_compare(len(self._marks.compared))
        self.setVisible(any(counts.values()) or bool(self._marks.compared))
        if self._now and not counts[self._now]:
            self.choose(self._now)

    def _show_compare(self, marked: int) -> None:
        self._compare.setText(tr("Vergelijk {n}", n=marked))
        enough = marked > 1
        tip = tr("Naast elkaar zetten, Shift+C") if enough else tr("Kies nog een dossier met C")
        named(self._compare, accessible=tr("Vergelijk {n} dossiers: {tip}", n=marked, tip=tip), tip=tip)
        self._compare.setEnabled(enough)
        self._compare.setVisible(marked > 0)

    def _chip(self, which: str) -> QPushButton:
        chip = button("", "chip")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.choose(which))
        return chip

    def _say(self, which: str, words: str, tip: str) -> None:
        chip = self._chips[which]
        chip.setText(words)
        chip.setAccessibleName(tr("{words}: {tip}", words=words, tip=tip))
        chip.setToolTip(plain_tip(tip))
