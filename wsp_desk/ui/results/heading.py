"""Above the list: how many were found, how many can be believed, and how long it took.

Public: `ResultHeading`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from wsp_desk.ui.basics import VERDICT_STYLE, ElidedLabel, column, label, named, row
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.i18n import locale, shown, tr
from wsp_desk.ui.records import VERDICTS, Found
from wsp_desk.ui.results.filters import FilterBar
from wsp_desk.ui.results.pills import Pill
from wsp_desk.ui.theme import Look


class ResultHeading(QFrame):
    """First "214 gevonden" and a pill per verdict; below it a remark, the milliseconds, and the filters.

    Args:
        look: Colours and fonts.
        filters: Limits the list.
    """

    def __init__(self, look: Look, filters: FilterBar) -> None:
        super().__init__()
        named(self, "section")
        self._count = label("", "large")
        self._time = label("", "muted")
        self._remark = ElidedLabel("", "muted")
        self._pills = {verdict: Pill(look) for verdict in VERDICTS}
        figures = flowing(self._count, *self._pills.values(), space=7)
        remark = row(self._remark, self._time)
        self.setLayout(column(figures, remark, filters, space=2, margins=(14, 11, 14, 9)))

    def show_found(self, found: Found) -> None:
        """Shows the figures of an answer."""
        self._count.setText(tr("{total} gevonden", total=found.total))
        for verdict, pill in self._pills.items():
            style, count = VERDICT_STYLE[verdict], locale().number(found.by_verdict.get(verdict, 0))
            pill.show_verdict(verdict, f"{style.sign} {count} {shown(style.word)}")
        self._time.setText(tr("{ms} ms", ms=max(round(found.elapsed_ms), 1)))

    def show_words(self, words: str) -> None:
        """Shows a heading without figures."""
        self._count.setText(words)
        self._time.clear()
        for pill in self._pills.values():
            pill.show_verdict("", "")

    def show_remark(self, words: str) -> None:
        """Shows a remark below the figures; empty for none."""
        self._remark.show_words(words)
