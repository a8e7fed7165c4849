"""The waterfall of a score: one bar per criterion, each starting where the one before it ended.

Public: `of_match`, `of_ledger`, `whole_points`, `Waterfall`, `Bar`, `Part`, `Line`, `Ranked`.

Plain geometry: whoever draws it, the window or the printer, only paints. Positions run from 0 to 1, the
scale of the score; the last bar that counts ends at the score. Per criterion three parts are told apart:
*known* (solid), *estimated* (hatched: the dossier does not say, and this is what comparable dossiers show),
and *uncovered* (dashed: asked, and not there).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from wsp_desk.errors import BugError
from wsp_desk.texts import Text, text

ROUNDING = 1e-9


class Line(Protocol):
    """What is needed of a line of a ledger."""

    @property
    def weight(self) -> float:
        """The weight that counted."""

    @property
    def score(self) -> float:
        """Evidence in [0, 1]."""

    @property
    def known(self) -> bool:
        """Whether the dossier says."""

    @property
    def contribution(self) -> float:
        """What it adds to the score."""

    @property
    def sentence(self) -> Text:
        """The line in one sentence."""


class _Kind(Protocol):
    @property
    def label(self) -> Text: ...


class _Criterion(Protocol):
    @property
    def of_kind(self) -> _Kind: ...


class NamedLine(Line, Protocol):
    """A line that knows the criterion it is about."""

    @property
    def asked(self) -> _Criterion:
        """The criterion."""


class Ranked(Protocol):
    """What is needed of a match."""

    @property
    def rank(self) -> int:
        """Its rank."""

    @property
    def low(self) -> float:
        """Score with every unknown at 0."""

    @property
    def expected(self) -> float:
        """The score."""

    @property
    def high(self) -> float:
        """Score with every unknown at 1."""

    @property
    def ledger(self) -> Sequence[NamedLine]:
        """Its explanation."""


class Part(StrEnum):
    """What a piece of a bar means."""

    KNOWN = "known"
    ESTIMATED = "estimated"
    UNCOVERED = "uncovered"


@dataclass(frozen=True, slots=True)
class Bar:
    """One criterion.

    Attributes:
        label: Name of the criterion.
        part: KNOWN or ESTIMATED: how the piece from `start` to `end` is drawn.
        start: Where it starts.
        end: Where it ends; the next bar starts here.
        reach: Where it would have ended with full marks; from `end` to here it is UNCOVERED.
        points: What it adds, in whole points of 100; together they are the rounded score.
        sentence: The whole line, for a tool tip and a screen reader.
    """

    label: Text
    part: Part
    start: float
    end: float
    reach: float
    points: int
    sentence: Text

    @property
    def contribution(self) -> float:
        """What it adds to the score."""
        return self.end - self.start

    @property
    def amount(self) -> Text:
        """What stands beside the bar: +18, or +11 ? when it is an estimate."""
        signed = f"+{self.points}" if self.points else "0"
        if self.part is Part.ESTIMATED:
            return text("{points} ?", points=signed)
        return text("{points}", points=signed)


@dataclass(frozen=True, slots=True)
class Waterfall:
    """The bars of one dossier.

    Attributes:
        bars: One per criterion with a weight, in the order of the request.
        rank: Its rank.
        low: Score with every unknown at 0.
        score: The expected score; the last bar ends here.
        high: Score with every unknown at 1.
    """

    bars: tuple[Bar, ...]
    rank: int
    low: float
    score: float
    high: float

    @property
    def title(self) -> Text:
        """Rank and score."""
        return text(
            "Waarom nummer {rank}: {score} van 100", rank=self.rank, score=round_half_up(self.score * 100)
        )

    @property
    def interval(self) -> Text:
        """How far the score can go, once everything is known."""
        return text(
            "tussen {low} en {high}", low=round_half_up(self.low * 100), high=round_half_up(self.high * 100)
        )

    @property
    def legend(self) -> tuple[tuple[Part, Text], ...]:
        """The parts that occur, each with its meaning."""
        uncovered = any(bar.reach > bar.end + ROUNDING for bar in self.bars)
        occurs = {bar.part for bar in self.bars} | ({Part.UNCOVERED} if uncovered else set())
        return tuple((part, _MEANING[part]) for part in Part if part in occurs)


_MEANING = {
    Part.KNOWN: text("bekend"),
    Part.ESTIMATED: text("onbekend, geschat uit vergelijkbare dossiers"),
    Part.UNCOVERED: text("gevraagd, maar niet gedekt"),
}


def of_match(match: Ranked) -> Waterfall:
    """The bars of one match.

    Args:
        match: A match with its ledger.

    Raises:
        BugError: The contributions do not add up to the score.
    """
    labels = [line.asked.of_kind.label for line in match.ledger]
    return of_ledger(
        match.ledger, labels, rank=match.rank, low=match.low, score=match.expected, high=match.high
    )


def of_ledger(
    lines: Sequence[Line], labels: Sequence[Text], *, rank: int, low: float, score: float, high: float
) -> Waterfall:
    """Turns a ledger into bars.

    Args:
        lines: The ledger of one dossier; lines without weight (exclusions) get no bar.
        labels: Name of the criterion of each line.
        rank: Rank of the dossier.
        low: Score with every unknown at 0.
        score: The expected score.
        high: Score with every unknown at 1.

    Raises:
        BugError: The contributions do not add up to the score.
    """
    weighed = [(line, label) for line, label in zip(lines, labels, strict=True) if line.weight > 0]
    total = sum(line.weight for line, _ in weighed)
    points = whole_points([line.contribution for line, _ in weighed])
    bars: list[Bar] = []
    place = 0.0
    for (line, label), rounded in zip(weighed, points, strict=True):
        end, reach = place + line.contribution, place + line.weight / total
        part = Part.KNOWN if line.known else Part.ESTIMATED
        bars.append(Bar(label, part, place, end, reach, rounded, line.sentence))
        place = end
    if abs(place - score) > ROUNDING:
        raise BugError("contributions do not add up to the score")
    return Waterfall(tuple(bars), rank, low, score, high)


def whole_points(contributions: Sequence[float]) -> list[int]:
    """Contributions in whole points of 100 that add up to the rounded score; largest remainders go up.

    Args:
        contributions: Each at least 0, together at most 1.
    """
    exact = [contribution * 100 for contribution in contributions]
    floors = [int(points + ROUNDING) for points in exact]
    left = round_half_up(sum(exact)) - sum(floors)
    by_remainder = sorted(range(len(exact)), key=lambda place: (floors[place] - exact[place], place))
    raised = set(by_remainder[:left])
    return [floor + (place in raised) for place, floor in enumerate(floors)]


def round_half_up(number: float) -> int:
    """The nearest whole number; a half goes up, as people expect."""
    return int(number + 0.5 + ROUNDING)
