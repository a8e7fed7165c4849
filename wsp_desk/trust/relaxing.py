"""Relaxations with what they are worth: how many of the dossiers found besides can be believed.

Public: `Relaxed`, `Widened`, `relaxed`, `widened`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from wsp_desk.matching.relaxation import Relaxation, relaxations
from wsp_desk.matching.result import Result
from wsp_desk.matching.widening import Limits, widen
from wsp_desk.trust.thresholds import Verdict

if TYPE_CHECKING:
    from wsp_desk.matching.search import Search
    from wsp_desk.trust.verdict import Judge


@dataclass(frozen=True, slots=True, eq=False)
class Relaxed:
    """One way to find more.

    Attributes:
        relaxation: What changes, and who is found besides.
        trusted: How many of those can be believed for the relaxed request.
    """

    relaxation: Relaxation
    trusted: int

    @property
    def gain(self) -> int:
        """How many more dossiers are found."""
        return self.relaxation.gain

    def to_json(self) -> dict[str, Any]:
        """The relaxation as scripts read it."""
        return {**self.relaxation.to_json(), "trusted": self.trusted}


@dataclass(frozen=True, slots=True, eq=False)
class Widened:
    """Every way to find more.

    Attributes:
        total: Dossiers found now.
        singles: One change each, in the order of the request.
        pairs: Two changes each, those that bring most first; empty when one change is enough.
        way_out: The smallest set of changes that finds somebody; None when somebody was found already.
    """

    total: int
    singles: tuple[Relaxed, ...]
    pairs: tuple[Relaxed, ...]
    way_out: Relaxed | None

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "total": self.total,
            "relaxations": [each.to_json() for each in self.singles],
            "pairs": [each.to_json() for each in self.pairs],
            "way_out": self.way_out.to_json() if self.way_out else None,
        }


def relaxed(search: Search, judge: Judge, result: Result) -> list[Relaxed]:
    """Every relaxation of one step, in the order of the request.

    Args:
        search: What answered the request.
        judge: Who judges; what it keeps of the result stays as it is.
        result: The answer.
    """
    return [_judged(search, judge, each) for each in relaxations(search, result)]


def widened(search: Search, judge: Judge, result: Result, limits: Limits | None = None) -> Widened:
    """Every way to find more, also by two changes at once, and the way out when nobody is found.

    Args:
        search: What answered the request.
        judge: Who judges; what it keeps of the result stays as it is.
        result: The answer.
        limits: When pairs are looked at; the shipped figures when left out.
    """
    found = widen(search, result, limits)
    singles, pairs = (
        tuple(_judged(search, judge, each) for each in ways) for ways in (found.singles, found.pairs)
    )
    return Widened(
        result.total, singles, pairs, None if found.way_out is None else _judged(search, judge, found.way_out)
    )


def _judged(search: Search, judge: Judge, relaxation: Relaxation) -> Relaxed:
    request, rows = relaxation.request, relaxation.rows
    if not len(rows):
        return Relaxed(relaxation, 0)
    graded = [search.graded(criterion) for criterion in request.criteria]
    weights = np.array([criterion.weight_in(search.weights) for criterion in request.criteria], np.float64)
    # A verdict does not look at scores, so nobody besides needs one.
    besides = Result(search.pool, request, graded, weights, range(len(graded)), rows, np.zeros(len(rows)))
    return Relaxed(relaxation, judge.judge(besides, keep=False).counts[Verdict.TRUST])
