"""Evidence: for one criterion and every dossier at once, a score and whether it is known.

Public: `Evidence`, `Coded`, `dense`, `Graded`, `grade`, `comparable_group`, `by_group`, `EPSILON`.

An unknown is expected to look like comparable dossiers that do say, by a mean that is shrunk twice: a cell
(the same sort of work in the same region, see `comparable`) is drawn towards everybody with that sort of
work, and those towards everybody::

    work[w] = (Σ known scores in w + k · m) / (number known in w + k)
    typical[c] = (Σ known scores in c + k · work[w of c]) / (number known in c + k)

with m the mean over all known dossiers and k the strength in the released weights.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.comparable import Comparable, Estimate, comparable

if TYPE_CHECKING:
    from wsp_desk.matching.weights import Unknown
    from wsp_desk.pool import Pool

T = TypeVar("T", bound=np.generic)

EPSILON = 1e-9
"""Differences below this are rounding, not evidence."""

DECIMALS = 6
"""An expectation is an estimate; rounded like this it does not depend on the order in which dossiers were
added up."""


_SMALL = 2**31
Index = NDArray[np.integer] | slice


@dataclass(frozen=True, eq=False)
class Evidence:
    """What a criterion sees: a table of scores, and per dossier its place in the table.

    Most columns hold few different values, so most kinds need no array per dossier of their own. Where
    `codes` is None the table has one entry per dossier.

    Attributes:
        table: float64 [size] in [0, 1]; 0 where it is not known.
        told: bool [size]: whether it is known.
        codes: Intp [n]: place in the table, or None.
        group_score: float64 [cells]: sum of the known scores per cell of comparable dossiers.
        group_known: float64 [cells]: number known per cell.
        per_entry: [size] dossiers per entry of the table, or None where that is one.
    """

    table: NDArray[np.float64]
    told: NDArray[np.bool_]
    codes: NDArray[np.intp] | None
    group_score: NDArray[np.float64]
    group_known: NDArray[np.float64]
    per_entry: NDArray[np.int64] | None = None

    def score_at(self, index: Index) -> NDArray[np.float64]:
        """float64: the scores of some dossiers; 0 where not known."""
        return self.table[index if self.codes is None else self.codes[index]]

    def known_at(self, index: Index) -> NDArray[np.bool_]:
        """bool: whether it is known, of some dossiers."""
        return self.told[index if self.codes is None else self.codes[index]]

    def spread(self, table: NDArray[T]) -> NDArray[T]:
        """[n]: another table of this size, per dossier."""
        return table if self.codes is None else table[self.codes]

    def count(self, entries: NDArray[np.bool_]) -> int:
        """Number of dossiers at some entries of the table.

        Args:
            entries: bool [size].
        """
        return int(np.count_nonzero(entries) if self.per_entry is None else self.per_entry[entries].sum())


@dataclass(frozen=True, eq=False)
class Coded:
    """A column of few different values, as small numbers.

    Attributes:
        codes: Intp [n], each below `size`.
        size: Number of different codes.
        group: Intp [n]: cell of comparable dossiers.
    """

    codes: NDArray[np.intp]
    size: int
    group: NDArray[np.intp]
    _kept: dict[bytes, NDArray[np.float64]] = field(default_factory=dict, repr=False)

    def evidence(self, scores: NDArray[np.float64]) -> Evidence:
        """Evidence by a table.

        Args:
            scores: float64 [size]: score per code; NaN where it is not known.
        """
        told = ~np.isnan(scores)
        table = np.where(told, scores, 0.0)
        return Evidence(table, told, self.codes, self._sums(table), self._known(told), self.per_code)

    @cached_property
    def per_code(self) -> NDArray[np.int64]:
        """int64 [size]: dossiers per code."""
        return np.bincount(self.codes, minlength=self.size)

    def _known(self, told: NDArray[np.bool_]) -> NDArray[np.float64]:
        """float64 [cells]: dossiers with a code that tells; kept, for it hardly depends on what is asked."""
        key = told.tobytes()
        if key not in self._kept:
            self._kept.clear()
            self._kept[key] = self._sums(told.astype(np.float64))
        return self._kept[key]

    def _sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """float64 [cells]: the sum over its dossiers, of a value per code."""
        groups, codes, count = self._pairs
        return np.bincount(groups, count * values[codes]).astype(np.float64, copy=False)

    @cached_property
    def _pairs(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Cell, code and number of dossiers, of every pair of cell and code that occurs."""
        # Sorting small numbers is several times faster than sorting large ones.
        pairs = self.group * self.size + self.codes
        small = pairs.astype(np.int32) if pairs.max(initial=0) < _SMALL else pairs
        occurring, count = np.unique(small, return_counts=True)
        groups, codes = np.divmod(occurring, self.size)
        return groups.astype(np.int64), codes.astype(np.int64), count.astype(np.float64)


@dataclass(frozen=True, eq=False)
class Graded:
    """Evidence with what follows from it for this release of the weights.

    Attributes:
        evidence: What the criterion sees.
        met: bool [size of the table]: known, and at or above the threshold.
        typical: float64 [cells]: the expected score of an unknown per cell of comparable dossiers.
        strength: Number of dossiers that a mean is drawn towards another with.
        alike: The cells.
    """

    evidence: Evidence
    met: NDArray[np.bool_]
    typical: NDArray[np.float64]
    strength: float
    alike: Comparable

    @cached_property
    def known(self) -> NDArray[np.bool_]:
        """Bool [n]."""
        return self.evidence.spread(self.evidence.told)

    @cached_property
    def meets(self) -> NDArray[np.bool_]:
        """Bool [n]: known, and at or above the threshold."""
        return self.evidence.spread(self.met)

    @cached_property
    def falls_short(self) -> NDArray[np.bool_]:
        """Bool [n]: known, and below the threshold."""
        return self.evidence.spread(self.evidence.told & ~self.met)

    @cached_property
    def counts(self) -> tuple[int, int, int]:
        """Dossiers that meet it, fall short, and do not say."""
        told = self.evidence.told
        meets, short = self.evidence.count(self.met), self.evidence.count(told & ~self.met)
        return meets, short, self.evidence.count(~told)

    def estimate(self, row: int) -> Estimate:
        """What stands for the unknown of one dossier, and on whom it rests."""
        score = float(self.typical[self.alike.cell[row]])
        return self.alike.estimate(row, score, self.evidence.group_known, self.strength)

    def expected(self, rows: NDArray[np.integer], group: NDArray[np.integer]) -> NDArray[np.float64]:
        """float64: the score where known, what is typical for the group where not, of some dossiers."""
        return np.where(self.evidence.known_at(rows), self.evidence.score_at(rows), self.typical[group[rows]])


def dense(
    pool: Pool,
    score: NDArray[np.float64],
    known: NDArray[np.bool_],
    group_score: NDArray[np.float64] | None = None,
    group_known: NDArray[np.float64] | None = None,
) -> Evidence:
    """Evidence with a score of its own for every dossier.

    Args:
        pool: Whose dossiers they are.
        score: float64 [n]; 0 where not known.
        known: bool [n].
        group_score: The sums per group, where a kind has them at less cost.
        group_known: The same of how many are known.
    """
    return Evidence(
        score,
        known,
        None,
        by_group(pool, score) if group_score is None else group_score,
        by_group(pool, known) if group_known is None else group_known,
    )


def grade(evidence: Evidence, threshold: float, unknown: Unknown, alike: Comparable) -> Graded:
    """Adds the threshold and the expectation for unknowns.

    Args:
        evidence: What the criterion sees.
        threshold: From where it counts as met.
        unknown: How unknowns are expected.
        alike: Who is comparable with whom.
    """
    met = evidence.told & (evidence.table >= threshold - EPSILON)
    return Graded(evidence, met, _typical(evidence, unknown, alike), unknown.strength, alike)


def comparable_group(pool: Pool) -> NDArray[np.intp]:
    """Intp [n]: cell of comparable dossiers, see `comparable`."""
    return comparable(pool).cell


def by_group(
    pool: Pool, values: NDArray[np.generic] | None, rows: NDArray[np.integer] | None = None
) -> NDArray[np.float64]:
    """Sums per cell of comparable dossiers.

    Args:
        pool: Whose dossiers they are.
        values: What is added up, one per dossier, or one per row given; None counts dossiers.
        rows: The only dossiers that matter, or None for all.

    Returns:
        float64 [cells].
    """
    alike = comparable(pool)
    group = alike.cell if rows is None else alike.cell[rows]
    sums = np.bincount(group, values, minlength=alike.cells)
    return sums.astype(np.float64, copy=False)


def _typical(evidence: Evidence, unknown: Unknown, alike: Comparable) -> NDArray[np.float64]:
    count, total = evidence.group_known, evidence.group_score
    if not count.sum():
        return np.full(len(count), unknown.neutral)
    mean = np.repeat(np.float64(total.sum() / count.sum()), len(count))
    work = _shrunk(alike.per_work(total), alike.per_work(count), mean, unknown.strength)
    typical = _shrunk(total, count, work, unknown.strength)
    return typical.clip(0.0, 1.0).round(DECIMALS)


def _shrunk(
    total: NDArray[np.float64], count: NDArray[np.float64], towards: NDArray[np.float64], strength: float
) -> NDArray[np.float64]:
    """float64 [cells]: a mean drawn towards another; the other itself where nobody is counted."""
    divisor = count + strength
    shrunk: NDArray[np.float64] = np.where(divisor > 0, total + strength * towards, towards)
    return shrunk / np.where(divisor > 0, divisor, 1.0)
