"""Invented measurements: figures over two dumps, one structural cause, and a real book of cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from wsp_desk.charts.plotting import save_chart
from wsp_desk.charts.series import BarChart, Chart
from wsp_desk.feedback.improvement import FieldQuality, Team
from wsp_desk.feedback.patterns.casebook import Case, Casebook
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.feedback.patterns.signal import SignalLetter, signal_letter
from wsp_desk.feedback.states import State
from wsp_desk.register.memory import MemoryLog
from wsp_desk.texts import Text, text
from wsp_desk.ui.measuring import charts
from wsp_desk.ui.measuring.records import Quality

FIRST, LAST = date(2026, 11, 9), date(2026, 11, 16)
_WHERE = (("organisation", "Gemeente Voorbeeld"), ("period", "2024"))
PATTERN = Pattern(
    "education_level",
    _WHERE,
    800,
    640,
    320.0,
    0.41,
    1e-9,
)
RECORDS = [
    FieldQuality(LAST, "education_level", {}, 1000, 800, 600),
    FieldQuality(FIRST, "education_level", {}, 1000, 780, 500),
    FieldQuality(FIRST, "hours_max", {}, 1000, 900, 880),
    FieldQuality(LAST, "hours_max", {}, 1000, 900, 890),
]
PARTS = [
    FieldQuality(LAST, "education_level", {"region": "West-Brabant"}, 400, 300, 240),
    FieldQuality(LAST, "education_level", {"region": "Midden-Brabant"}, 600, 500, 360),
    FieldQuality(FIRST, "education_level", {"region": "West-Brabant"}, 400, 300, 100),
]
TEAMS = (Team("West-Brabant", 40, 30, 6, 9.0), Team("Midden-Brabant", 20, 4, 12, None))
STATES = {State.SENT: 12, State.CONFIRMED: 30}


def every_chart() -> tuple[Chart, ...]:
    """One of each."""
    return (
        charts.findable_lines({"2026-11-09": (1000, 420), "2026-11-16": (1000, 465)}),
        *charts.quality_charts(RECORDS),
        charts.mended_bars({"education_level": 20, "hours_max": 10}, 9),
        charts.state_bars(STATES),
        charts.state_lines({FIRST: {State.SENT: 40}, LAST: STATES}),
        charts.days_bars([3, 6, 6, 13, 20]),
        charts.team_bars(text("Verzoeken per regio"), TEAMS),
        charts.pattern_bars(PATTERN),
    )


@dataclass
class FakeMeasuring:
    """Answers with invented figures; signals and answers go through the real book of cases."""

    log: MemoryLog
    asked: list[str] = field(default_factory=list)

    def quality(self) -> Quality:
        return Quality(every_chart(), ("education_level", "hours_max"))

    def field_charts(self, field: str) -> tuple[Chart, ...]:
        self.asked.append(field)
        return charts.field_lines(field, RECORDS), charts.part_bars("education_level", "region", PARTS)

    def patterns(self) -> tuple[Pattern, ...]:
        return (PATTERN,)

    def comparison(self, pattern: Pattern) -> BarChart:
        return charts.pattern_bars(pattern)

    def signal(self, pattern: Pattern) -> SignalLetter:
        return signal_letter(pattern, LAST, earlier=self._book().like(pattern))

    def keep_signal(self, pattern: Pattern) -> None:
        self._book().signal(pattern, self.signal(pattern).body, LAST)

    def cases(self, words: str) -> tuple[Case, ...]:
        return tuple(self._book().search(words))

    def answer_case(self, case: Case, answer: str, *, solved: bool) -> None:
        self._book().answer(case.id, answer, solved=solved)

    def save(self, chart: Chart, path: Path, scheme: str, render: Callable[[Text], str]) -> Path:
        return save_chart(chart, path, scheme, render)[0]

    def _book(self) -> Casebook:
        return Casebook(self.log, "adviseur")
