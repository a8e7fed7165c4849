"""Who could reach the top of a result with one answer, and by which.

Public: `Reach`, `most_by_one_answer`.

One answer adds at most the weight of the criteria that rest on its field. Whoever is further below the top
than the heaviest field can bring is left out before anything is looked at: most of a pool.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.evidence import EPSILON
from wsp_desk.trust.waiting import openings

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result


class Reach:
    """The dossiers that stand in the top or could, shared by everything that asks about them.

    Args:
        result: What a search gave.
        top: Size of the top.

    Attributes:
        result: The result.
        top: Size of the top.
        bar: Score from which a dossier stands in the top; infinite when there is nobody, or no top.
    """

    def __init__(self, result: Result, top: int) -> None:
        self.result, self.top = result, top
        last = result.ranking(top).positions[-1:] if top else np.empty(0, np.intp)
        self.bar = float(result.expected[last[0]]) - EPSILON if len(last) else np.inf

    @cached_property
    def positions(self) -> NDArray[np.intp]:
        """Intp [m]: positions in the result of whoever is near enough for one answer."""
        return np.flatnonzero(self.result.expected >= self.bar - most_by_one_answer(self.result))

    @cached_property
    def expected(self) -> NDArray[np.float64]:
        """float64 [m]: their scores now."""
        return self.result.expected[self.positions]

    @cached_property
    def gains(self) -> Mapping[str, NDArray[np.float64]]:
        """Field → float64 [m]: what the best answer about that one field adds to the score."""
        result, rows = self.result, self.result.rows[self.positions]
        total = float(result.weights.sum()) or 1.0
        gains: dict[str, NDArray[np.float64]] = {}
        for name, opening in openings(result, rows).items():
            column = np.zeros(len(rows))
            for place, for_whom in opening.waiting:
                weight = float(result.weights[place])
                if weight:
                    expected = result.expected_of(place, rows[for_whom])
                    column[for_whom] += weight * (1.0 - expected) / total
            gains[name] = column
        return gains


def most_by_one_answer(result: Result) -> float:
    """What one answer can add to a score: the heaviest field's share of all weight.

    Args:
        result: What a search gave.
    """
    heaviest: dict[str, float] = {}
    for criterion, weight in zip(result.request.criteria, result.weights.tolist(), strict=True):
        for name in criterion.fields:
            heaviest[name] = heaviest.get(name, 0.0) + weight
    total = float(result.weights.sum())
    return max(heaviest.values(), default=0.0) / total + EPSILON if total else 0.0
