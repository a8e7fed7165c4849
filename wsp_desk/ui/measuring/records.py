"""What the page Kwaliteit shows and asks, apart from where it comes from.

Public: `Quality`, `Measuring`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wsp_desk.charts.series import BarChart, Chart
from wsp_desk.feedback.patterns.casebook import Case
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.feedback.patterns.signal import SignalLetter
from wsp_desk.texts import Text


@dataclass(frozen=True)
class Quality:
    """The figures of the page.

    Attributes:
        charts: The figures about the whole pool and the requests, in the order of the list.
        fields: Fields that a figure of their own can be asked for.
    """

    charts: tuple[Chart, ...] = ()
    fields: tuple[str, ...] = ()


class Measuring(Protocol):
    """What the page asks of the program. Methods may be called beside the window.

    Every method raises `KnownError` with a sentence that says why something cannot be done.
    """

    def quality(self) -> Quality:
        """The figures as they are now."""

    def field_charts(self, field: str) -> tuple[Chart, ...]:
        """One field over the dumps, per region and per organisation."""

    def patterns(self) -> tuple[Pattern, ...]:
        """The structural causes in the open pool, the one that mends most first."""

    def comparison(self, pattern: Pattern) -> BarChart:
        """A cause beside what was to be expected and the rest of the pool."""

    def signal(self, pattern: Pattern) -> SignalLetter:
        """The drafted signal to the team."""

    def keep_signal(self, pattern: Pattern) -> None:
        """Keeps that the signal went to the team."""

    def cases(self, words: str) -> tuple[Case, ...]:
        """Earlier signals and answers in which every word stands, the newest first."""

    def answer_case(self, case: Case, answer: str, *, solved: bool) -> None:
        """Keeps what a team said about a signal."""

    def save(self, chart: Chart, path: Path, scheme: str, render: Callable[[Text], str]) -> Path:
        """Writes a figure, and its numbers beside it."""
