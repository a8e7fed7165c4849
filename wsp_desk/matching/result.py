"""What a search gives back.

Public: `Result`, `Count`, `First`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.evidence import EPSILON, Graded, comparable_group
from wsp_desk.matching.importance import Importance
from wsp_desk.matching.ledger import LedgerLine, Match
from wsp_desk.matching.ranking import Ranking, best, rank_of
from wsp_desk.matching.stage import add_up, bound

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion, Request
    from wsp_desk.pool import Pool


First = Callable[[NDArray[np.intp]], NDArray[np.integer]]
"""For positions in a result a small number each; lower stands first among equals."""


@dataclass(frozen=True, slots=True)
class Count:
    """How the whole pool answers one criterion.

    Attributes:
        criterion: The criterion.
        passes: Known to meet it; for an exclusion, known not to be hit by it.
        fails: Known to fall short; for an exclusion, known to be hit by it. As a must this removes.
        unknown: The dossier does not say.
    """

    criterion: Criterion
    passes: int
    fails: int
    unknown: int

    def to_json(self) -> dict[str, Any]:
        """The counts as scripts read them."""
        return {
            "criterion": self.criterion.kind,
            "pass": self.passes,
            "fail": self.fails,
            "unknown": self.unknown,
        }


@dataclass(frozen=True, eq=False)
class Result:
    """The dossiers that no must or exclusion removed, with their scores.

    Attributes:
        pool: Where they are.
        request: What was asked.
        graded: Evidence per criterion, in the order of the request.
        weights: float64 [criteria]: the weight of each, in the order of the request.
        order_of_sum: The order in which the criteria are added up, whatever the order of the request.
        rows: Intp [total]: rows in the pool, ascending.
        expected: float64 [total]: the scores.
    """

    pool: Pool
    request: Request
    graded: Sequence[Graded]
    weights: NDArray[np.float64]
    order_of_sum: Sequence[int]
    rows: NDArray[np.intp]
    expected: NDArray[np.float64]

    @property
    def total(self) -> int:
        """Number of dossiers found."""
        return len(self.rows)

    @property
    def counts(self) -> list[Count]:
        """Pass, fail and unknown per criterion, over the whole pool, in the order of the request."""
        return [
            _count(asked, graded) for asked, graded in zip(self.request.criteria, self.graded, strict=True)
        ]

    def ranking(self, top: int, first: First | None = None) -> Ranking:
        """The best, as positions in `rows` and `expected`.

        Args:
            top: How many at most.
            first: Who stands first among equals, before the dossier number decides.
        """
        return best(self.expected, self._tie_order if first is None else _Ties(first, self._tie_order), top)

    def order(self, top: int) -> NDArray[np.intp]:
        """Intp [top]: rows in the pool of the best, in order."""
        return self.rows[self.ranking(top).positions]

    def low(self, rows: NDArray[np.integer]) -> NDArray[np.float64]:
        """float64 [rows]: the score with every unknown at 0."""
        return self._bound(rows, 0.0)

    def high(self, rows: NDArray[np.integer]) -> NDArray[np.float64]:
        """float64 [rows]: the score with every unknown at 1."""
        return self._bound(rows, 1.0)

    def position(self, row: int) -> int | None:
        """Place of a row of the pool in `rows`, or None when it was removed."""
        place = int(np.searchsorted(self.rows, row))
        return place if place < self.total and self.rows[place] == row else None

    def rank_with(self, position: int, score: float) -> int:
        """The rank that a dossier found would have with another score, everybody else as expected.

        Args:
            position: Its place in `rows`.
            score: The score it would have.
        """
        above = self.total - int(np.searchsorted(self._ascending, score + EPSILON, side="right"))
        return 1 + above - int(self.expected[position] > score + EPSILON)

    def expected_of(self, place: int, rows: NDArray[np.integer]) -> NDArray[np.float64]:
        """float64 [rows]: the evidence for one criterion where known, what is expected where not.

        Args:
            place: Place of the criterion in the request.
            rows: Which dossiers.
        """
        return self.graded[place].expected(rows, comparable_group(self.pool))

    def ledger(self, row: int) -> tuple[LedgerLine, ...]:
        """The explanation of any dossier of the pool, found or removed: a line per criterion."""
        rows = np.array([row])
        scores = [float(scores[0]) for scores in self._expected_of(rows)]
        return self._lines(row, scores, [bool(known[0]) for known in self._known_of(rows)])

    def match(self, row: int) -> Match | None:
        """One dossier with its rank, or None when it was removed."""
        position = self.position(row)
        if position is None:
            return None
        rank, tied = rank_of(self.expected, position)
        return self._matches(np.array([position]), np.array([rank]), np.array([tied]))[0]

    def matches(self, top: int, first: First | None = None) -> list[Match]:
        """The best, in order, each with its explanation; the arguments are those of `ranking`."""
        ranking = self.ranking(top, first)
        return self._matches(ranking.positions, ranking.rank, ranking.tied)

    def to_json(self, top: int) -> dict[str, Any]:
        """Total, counts and matches as scripts read them."""
        return {
            "total": self.total,
            "criteria": [count.to_json() for count in self.counts],
            "matches": [match.to_json() for match in self.matches(top)],
        }

    @cached_property
    def _tie_order(self) -> NDArray[np.int32]:
        return self.pool.id_rank[self.rows]

    @cached_property
    def _ascending(self) -> NDArray[np.float64]:
        """float64 [total]: the scores, sorted."""
        return np.sort(self.expected)

    @cached_property
    def _all_weight(self) -> float:
        return add_up(self.weights[list(self.order_of_sum)])

    def _expected_of(self, rows: NDArray[np.integer]) -> list[NDArray[np.float64]]:
        return [self.expected_of(place, rows) for place in range(len(self.graded))]

    def _known_of(self, rows: NDArray[np.integer]) -> list[NDArray[np.bool_]]:
        return [graded.evidence.known_at(rows) for graded in self.graded]

    def _bound(self, rows: NDArray[np.integer], unknown: float) -> NDArray[np.float64]:
        ordered = [self.graded[place].evidence for place in self.order_of_sum]
        return bound(ordered, self.weights[list(self.order_of_sum)], rows, unknown)

    def _matches(
        self, positions: NDArray[np.intp], rank: NDArray[np.intp], tied: NDArray[np.bool_]
    ) -> list[Match]:
        rows = self.rows[positions]
        scores = np.array(self._expected_of(rows)).reshape(len(self.graded), len(rows)).T.tolist()
        known = np.array(self._known_of(rows)).reshape(len(self.graded), len(rows)).T.tolist()
        expected, low, high = (
            self.expected[positions].tolist(),
            self.low(rows).tolist(),
            self.high(rows).tolist(),
        )
        return [
            Match(
                int(rank[place]),
                bool(tied[place]),
                row,
                str(self.pool.dossier_ids[row]),
                expected[place],
                low[place],
                high[place],
                self._lines(row, scores[place], known[place]),
            )
            for place, row in enumerate(rows.tolist())
        ]

    def _lines(self, row: int, scores: Sequence[float], known: Sequence[bool]) -> tuple[LedgerLine, ...]:
        total = self._all_weight or 1.0
        asked = zip(self.request.criteria, self.weights.tolist(), scores, known, self.graded, strict=True)
        return tuple(
            LedgerLine(criterion, weight, score, told, weight * score / total, self.pool, row, graded)
            for criterion, weight, score, told, graded in asked
        )


@dataclass(frozen=True, slots=True)
class _Ties:
    """An order among equals: first by something else, then by dossier number."""

    first: First
    number: NDArray[np.int32]

    def __getitem__(self, positions: NDArray[np.intp]) -> NDArray[np.int64]:
        first = self.first(positions).astype(np.int64)
        return first * (int(self.number.max(initial=0)) + 1) + self.number[positions]


def _count(asked: Criterion, graded: Graded) -> Count:
    meets, falls_short, unknown = graded.counts
    if asked.importance is Importance.EXCLUDE:
        return Count(asked, falls_short, meets, unknown)
    return Count(asked, meets, falls_short, unknown)
