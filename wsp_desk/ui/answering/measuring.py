"""The page Kwaliteit over a real pool and register.

Public: `Measured`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from wsp_desk.charts.plotting import save_chart
from wsp_desk.charts.series import BarChart, Chart
from wsp_desk.feedback.counting import times_hidden
from wsp_desk.feedback.improvement import field_quality, progress, state_over_time
from wsp_desk.feedback.patterns import Pattern, cells_of, find_patterns
from wsp_desk.feedback.patterns.casebook import Case, Casebook
from wsp_desk.feedback.patterns.signal import SignalLetter, signal_letter
from wsp_desk.fields import FIELD
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.snapshot import Snapshot
from wsp_desk.texts import Text, text
from wsp_desk.trust import load_rules
from wsp_desk.ui.measuring import charts
from wsp_desk.ui.measuring.records import Quality
from wsp_desk.vocabulary import Places

_NOT_SHOWN = frozenset(
    {"holder_id", "holder_name", "holder_email", "holder_organisation", "office", "source"}
)
"""Fields of the registration, which say nothing of how well a person can be found."""


class Measured:
    """What the page Kwaliteit asks.

    Args:
        snapshot: The pool.
        places: For the regions.
        audit: Where it is written that cases are about to be shown; its log is the register.
    """

    def __init__(self, snapshot: Snapshot, places: Places, audit: Audit) -> None:
        self._snapshot, self._places, self._audit = snapshot, places, audit
        self._book = Casebook(audit.log, audit.actor)
        self._found: tuple[Pattern, ...] | None = None

    def quality(self) -> Quality:
        """The figures as they are now."""
        log = self._audit.log
        fields = field_quality(self._snapshot)
        measured = [one for one in fields if one.field not in _NOT_SHOWN]
        done = progress(log, times_hidden(log))
        dumps = [date.fromisoformat(dump) for dump in done.findable]
        every: tuple[Chart, ...] = (
            charts.findable_lines(done.findable),
            *charts.quality_charts(measured),
            charts.mended_bars(done.mended, done.searches),
            charts.state_bars(done.states),
            charts.state_lines(state_over_time(log, dumps)),
            charts.days_bars(done.days),
            charts.team_bars(text("Verzoeken per regio"), done.regions),
            charts.team_bars(text("Verzoeken per organisatie"), done.organisations),
        )
        names = sorted({one.field for one in measured}, key=lambda name: FIELD[name].dutch)
        return Quality(every, tuple(names))

    def field_charts(self, field: str) -> tuple[Chart, ...]:
        """One field over the dumps, per region and per organisation."""
        whole = field_quality(self._snapshot, fields=[field])
        return (
            charts.field_lines(field, whole),
            *(
                charts.part_bars(field, part, field_quality(self._snapshot, [part], [field]))
                for part in ("region", "organisation")
            ),
        )

    def patterns(self) -> tuple[Pattern, ...]:
        """The structural causes; worked out once, for a pool does not change."""
        if self._found is None:
            cells = cells_of(self._snapshot, self._places, load_rules())
            self._found = tuple(find_patterns(cells))
        return self._found

    def comparison(self, pattern: Pattern) -> BarChart:
        """A cause beside what was to be expected and the rest of the pool."""
        return charts.pattern_bars(pattern)

    def signal(self, pattern: Pattern) -> SignalLetter:
        """The drafted signal to the team, with what teams said to signals like it."""
        return signal_letter(pattern, self._snapshot.manifest.as_of, earlier=self._book.like(pattern))

    def keep_signal(self, pattern: Pattern) -> None:
        """Keeps that the signal went to the team; twice on a day counts once."""
        today = date.today()
        if any(case.id == pattern.id and case.day == today for case in self._book.signals()):
            return
        self._book.signal(pattern, self.signal(pattern).body, self._snapshot.manifest.as_of)

    def cases(self, words: str) -> tuple[Case, ...]:
        """Earlier signals and answers; whose they are about is written first."""
        found = tuple(self._book.search(words))
        dossiers = sorted({case.id.rpartition(":")[0] for case in found if case.kind == "request"})
        if dossiers:
            self._audit.listed(dossiers, Purpose.CORRECT)
        return found

    def answer_case(self, case: Case, answer: str, *, solved: bool) -> None:
        """Keeps what a team said about a signal."""
        self._book.answer(case.id, answer, solved=solved)

    def save(self, chart: Chart, path: Path, scheme: str, render: Callable[[Text], str]) -> Path:
        """Writes a figure, and its numbers beside it."""
        return save_chart(chart, path, scheme, render)[0]
