"""Above the list: how many were found, how many can be believed, and how long it took.

Public: `ResultHeading`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wsp_desk.ui.basics import VERDICT_STYLE, ElidedLabel, column, label, named, row
from wsp_desk.ui.flow import FlowLayout
from wsp_desk.ui.i18n import locale, shown, tr
from wsp_desk.ui.records import VERDICTS, Found
from wsp_desk.ui.results.pills import Pill
from wsp_desk.ui.theme import Look


class ResultHeading(QFrame):
    """One line: "214 gevonden", a pill per verdict, milliseconds; below it a remark when there is one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "section")
        self._count = label("", "large")
        self._time = label("", "muted")
        self._remark = ElidedLabel("", "muted")
        self._pills = {verdict: Pill(look) for verdict in VERDICTS}
        figures = QWidget()
        flow = FlowLayout(figures, 7)
        for part in (self._count, *self._pills.values()):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        figures.setSizePolicy(policy)
        top = row(figures, self._time)
        self.setLayout(column(top, self._remark, space=2, margins=(14, 11, 14, 9)))
        self._remark.hide()

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
        self._remark.setVisible(bool(words))
