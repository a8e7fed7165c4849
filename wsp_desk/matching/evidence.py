"""Evidence: for one criterion and every dossier at once, a score and whether it is known.

Public: `Evidence`, `Coded`, `dense`, `Graded`, `grade`, `comparable_group`, `by_group`.

An unknown is expected to look like comparable dossiers that do say (a shrunken mean):
``typical[g] = (Σ known scores in g + k · m) / (number known in g + k)`` with m the mean over all known
dossiers and k the strength in the released weights. Comparable means: the first wanted occupation falls in
the same ISCO-08 sub-major group (two digits). Never the legal ground, never a protected attribute.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from wsp_desk.matching.weights import Unknown
    from wsp_desk.pool import Pool

T = TypeVar("T", bound=np.generic)

EPSILON = 1e-9
"""Differences below this are rounding, not evidence."""

DECIMALS = 6
"""An expectation is an estimate; rounded like this it does not depend on the order in which dossiers were
added up."""


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
        group_score: float64 [groups]: sum of the known scores per comparable group.
        group_known: float64 [groups]: number known per comparable group.
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
        group: Intp [n]: comparable group.
    """

    codes: NDArray[np.intp]
    size: int
    group: NDArray[np.intp]

    def evidence(self, scores: NDArray[np.float64]) -> Evidence:
        """Evidence by a table.

        Args:
            scores: float64 [size]: score per code; NaN where it is not known.
        """
        told = ~np.isnan(scores)
        table = np.where(told, scores, 0.0)
        sums = self.histogram @ table, self.histogram @ told
        return Evidence(table, told, self.codes, *sums, self.per_code)

    @cached_property
    def per_code(self) -> NDArray[np.int64]:
        """int64 [size]: dossiers per code."""
        counts: NDArray[np.int64] = self.histogram.sum(axis=0).astype(np.int64)
        return counts

    @cached_property
    def histogram(self) -> NDArray[np.float64]:
        """float64 [groups, size]: dossiers per group and code."""
        groups = int(self.group.max(initial=0)) + 1
        counts = np.bincount(self.group * self.size + self.codes, minlength=groups * self.size)
        return counts.reshape(groups, self.size).astype(np.float64)


@dataclass(frozen=True, eq=False)
class Graded:
    """Evidence with what follows from it for this release of the weights.

    Attributes:
        evidence: What the criterion sees.
        met: bool [size of the table]: known, and at or above the threshold.
        typical: float64 [groups]: the expected score of an unknown per comparable group.
    """

    evidence: Evidence
    met: NDArray[np.bool_]
    typical: NDArray[np.float64]

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


def grade(evidence: Evidence, threshold: float, unknown: Unknown) -> Graded:
    """Adds the threshold and the expectation for unknowns.

    Args:
        evidence: What the criterion sees.
        threshold: From where it counts as met.
        unknown: How unknowns are expected.
    """
    return Graded(
        evidence, evidence.told & (evidence.table >= threshold - EPSILON), _typical(evidence, unknown)
    )


def comparable_group(pool: Pool) -> NDArray[np.intp]:
    """Intp [n]: ISCO-08 sub-major group of the first wanted occupation, numbered; 0 = none known."""
    return pool.derived("comparable group", _make_group)


def _make_group(pool: Pool) -> NDArray[np.intp]:
    codes = [concept.isco[:2] for concept in pool.vocabulary.occupations]
    number = {code: place for place, code in enumerate(sorted(set(codes) - {""}), start=1)}
    table = np.array([*(number.get(code, 0) for code in codes), 0], np.intp)
    return table[pool.first_occupation]  # the last entry stands for "none", index -1


def by_group(
    pool: Pool, values: NDArray[np.generic] | None, rows: NDArray[np.integer] | None = None
) -> NDArray[np.float64]:
    """Sums per comparable group.

    Args:
        pool: Whose dossiers they are.
        values: What is added up, one per dossier, or one per row given; None counts dossiers.
        rows: The only dossiers that matter, or None for all.

    Returns:
        float64 [groups].
    """
    group = comparable_group(pool)
    groups = pool.derived("number of groups", lambda _: int(group.max(initial=0)) + 1)
    sums = np.bincount(group if rows is None else group[rows], values, minlength=groups)
    return sums.astype(np.float64, copy=False)


def _typical(evidence: Evidence, unknown: Unknown) -> NDArray[np.float64]:
    count, total = evidence.group_known, evidence.group_score
    if not count.sum():
        return np.full(len(count), unknown.neutral)
    mean = total.sum() / count.sum()
    divisor = count + unknown.strength
    typical = np.full(len(count), mean)
    np.divide(total + unknown.strength * mean, divisor, out=typical, where=divisor > 0)
    rounded: NDArray[np.float64] = np.round(np.clip(typical, 0.0, 1.0), DECIMALS)
    return rounded
