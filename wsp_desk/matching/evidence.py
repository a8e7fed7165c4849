"""Evidence: for one criterion and every dossier at once, a score and whether it is known.

Public: `Evidence`, `Graded`, `grade`, `comparable_group`.

An unknown is expected to look like comparable dossiers that do say (a shrunken mean):
``typical[g] = (Σ known scores in g + k · m) / (number known in g + k)`` with m the mean over all known dossiers and k the
strength in the released weights. Comparable means: the first wanted occupation falls in the same ISCO-08 sub-major group
(two digits). Never the legal ground, never a protected attribute.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from wsp_desk.matching.weights import Unknown
    from wsp_desk.pool import Pool

EPSILON = 1e-9
"""Differences below this are rounding, not evidence."""

DECIMALS = 6
"""An expectation is an estimate; rounded like this it does not depend on the order in which dossiers were added up."""


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What a criterion sees.

    Attributes:
        score: float64 [n] in [0, 1]; 0 where it is not known.
        known: bool [n].
    """

    score: NDArray[np.float64]
    known: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Graded:
    """Evidence with what follows from it for this release of the weights.

    Attributes:
        score: float64 [n] in [0, 1]; 0 where it is not known.
        known: bool [n].
        meets: bool [n]: known, and at or above the threshold.
        falls_short: bool [n]: known, and below the threshold.
        typical: float64 [groups]: the expected score of an unknown per comparable group.
        meets_count: Dossiers that meet it.
        short_count: Dossiers that fall short.
    """

    score: NDArray[np.float64]
    known: NDArray[np.bool_]
    meets: NDArray[np.bool_]
    falls_short: NDArray[np.bool_]
    typical: NDArray[np.float64]
    meets_count: int
    short_count: int

    @property
    def unknown_count(self) -> int:
        """Dossiers that do not say."""
        return len(self.known) - self.meets_count - self.short_count

    def expected(self, rows: NDArray[np.integer], group: NDArray[np.integer]) -> NDArray[np.float64]:
        """float64 [rows]: the score where known, what is typical for the group where not."""
        score = self.score[rows]
        unknown = np.flatnonzero(~self.known[rows])
        score[unknown] = self.typical[group[rows[unknown]]]
        return score


def grade(evidence: Evidence, threshold: float, unknown: Unknown, pool: Pool) -> Graded:
    """Adds the threshold and the expectation for unknowns.

    Args:
        evidence: What the criterion sees.
        threshold: From where it counts as met.
        unknown: How unknowns are expected.
        pool: Whose dossiers they are.
    """
    meets = evidence.score >= threshold - EPSILON
    short = evidence.known > meets
    return Graded(
        evidence.score,
        evidence.known,
        meets,
        short,
        _typical(evidence, unknown, comparable_group(pool)),
        int(np.count_nonzero(meets)),
        int(np.count_nonzero(short)),
    )


def comparable_group(pool: Pool) -> NDArray[np.intp]:
    """Intp [n]: the ISCO-08 sub-major group of the first wanted occupation as a small number; 0 = no occupation known."""
    return pool.derived("comparable group", _make_group)


def _make_group(pool: Pool) -> NDArray[np.intp]:
    codes = [concept.isco[:2] for concept in pool.vocabulary.occupations]
    number = {code: place for place, code in enumerate(sorted(set(codes) - {""}), start=1)}
    table = np.array([*(number.get(code, 0) for code in codes), 0], np.intp)
    return table[pool.first_occupation]  # the last entry stands for "none", index -1


def _typical(evidence: Evidence, unknown: Unknown, group: NDArray[np.intp]) -> NDArray[np.float64]:
    count = np.bincount(group, weights=evidence.known)
    total = np.bincount(group, weights=evidence.score)
    if not count.sum():
        return np.full(len(count), unknown.neutral)
    mean = total.sum() / count.sum()
    divisor = count + unknown.strength
    typical = np.divide(total + unknown.strength * mean, divisor, out=np.full(len(count), mean), where=divisor > 0)
    return np.round(np.clip(typical, 0.0, 1.0), DECIMALS)
