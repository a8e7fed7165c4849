"""What a shortlist is worth, and what one answer would add to it.

Public: `Shortlist`, `COST`.

Somebody is presented to the employer only when that is worth more than it may cost. With q the chance that a
dossier meets every must and no exclusion, and s the score it is expected to have if so, presenting is worth
``max(0, q·s − (1 − q)·COST)``. So a known match is worth its score, and one of whom a must is unknown little
or nothing until somebody asks. The shortlist is worth the sum of the k dossiers that are worth most.

An answer is a chance too. A criterion with expected evidence t turns out met (1) with chance t and not met
(0) with chance 1 − t, so that on average no score changes. Criteria that wait for the same field are decided
by one draw: what is enough for the harder one is enough for the easier one. After the answer the dossier has
another worth, or none; everybody else stays as they are. With w and w' its worth before and after, and r what
the k-th of the others is worth, the gain of asking is the mean of ``max(w', r)`` less ``max(w, r)``. It is
never negative.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.evidence import EPSILON
from wsp_desk.matching.importance import Importance
from wsp_desk.trust.reach import most_by_one_answer
from wsp_desk.trust.waiting import Opening, openings

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result

Floats = NDArray[np.float64]

COST = 1.0
"""What presenting somebody costs who turns out not to meet a must: as much as a perfect match brings."""


class Shortlist:
    """The dossiers most worth presenting, and what answers would add.

    Args:
        result: What a search gave.
        top: How many are presented.

    Attributes:
        value: What the shortlist is worth now.
        positions: Intp [m]: positions in the result of the dossiers about which an answer could add
            something.
    """

    def __init__(self, result: Result, top: int) -> None:
        self._result = result
        self._all_weight = float(result.weights.sum()) or 1.0
        chance, score = self._prospects(result.rows, result.expected, {})
        worth = _worth(chance, score)
        best = np.sort(np.partition(worth, len(worth) - top - 1)[-top - 1 :] if len(worth) > top else worth)
        best = np.concatenate([np.zeros(max(top + 1 - len(best), 0)), best])[::-1]
        self.value = float(best[:top].sum())
        last, following = (float(best[top - 1]), float(best[top])) if top else (np.inf, np.inf)
        rival = np.where(worth >= last, following, last)
        self.positions = np.flatnonzero(score + most_by_one_answer(result) > rival)
        self._rows, self._scores = result.rows[self.positions], result.expected[self.positions]
        self._rival, self._now = rival[self.positions], worth[self.positions]

    def gains(self) -> dict[str, Floats]:
        """Field → float64 [m]: what asking about it would add; NaN where nobody waits for it."""
        found = openings(self._result, self._rows)
        return {
            name: np.where(opening.anybody, self._gain(opening), np.nan) for name, opening in found.items()
        }

    def _gain(self, opening: Opening) -> Floats:
        """float64 [m]: what the shortlist is worth after an answer, over all answers, less its worth now."""
        gain = -np.maximum(self._now, self._rival)
        for chance, worth in self._answers(opening):
            gain += chance * np.maximum(worth, self._rival)
        return gain

    def _answers(self, opening: Opening) -> Iterator[tuple[Floats, Floats]]:
        """Per answer its chance, and what presenting is worth after it; [m] each."""
        shape = len(opening.waiting), len(self._rows)
        expected = np.zeros(shape)
        for line, (place, for_whom) in enumerate(opening.waiting):
            expected[line, for_whom] = self._result.expected_of(place, self._rows[for_whom])
        below = np.zeros(shape[1])
        for edge in np.sort(expected, axis=0):
            yield edge - below, self._after(opening, expected, expected >= edge)
            below = edge
        yield 1.0 - below, self._after(opening, expected, np.zeros(shape, bool))

    def _after(self, opening: Opening, expected: Floats, met: NDArray[np.bool_]) -> Floats:
        score, removed = self._scores.copy(), np.zeros(len(self._rows), bool)
        for (place, for_whom), before, now in zip(opening.waiting, expected, met, strict=True):
            weight = float(self._result.weights[place]) / self._all_weight
            score += np.where(for_whom, weight * (now - before), 0.0)
            importance = self._result.request.criteria[place].importance
            if importance.removes:
                removed |= for_whom & (now == (importance is Importance.EXCLUDE))
        prospects = self._prospects(self._rows, score, dict(opening.waiting))
        return np.where(removed, 0.0, _worth(*prospects))

    def _prospects(
        self, rows: NDArray[np.integer], scores: Floats, answered: Mapping[int, NDArray[np.bool_]]
    ) -> tuple[Floats, Floats]:
        """The chance to meet everything that removes, and the score expected if so; float64 [rows] each.

        Args:
            rows: Which dossiers.
            scores: Their expected scores.
            answered: Place of a criterion → bool [rows]: for whom it is no longer open.
        """
        score, chance = scores.copy(), np.ones(len(rows))
        for place, criterion in enumerate(self._result.request.criteria):
            if not criterion.importance.removes:
                continue
            is_open = ~self._result.graded[place].evidence.known_at(rows)
            if place in answered:
                is_open &= ~answered[place]
            expected = self._result.expected_of(place, rows[is_open])
            excluded = criterion.importance is Importance.EXCLUDE
            chance[is_open] *= 1.0 - expected if excluded else expected
            weight = float(self._result.weights[place]) / self._all_weight
            score[is_open] += weight * (1.0 - expected)
        return chance, score


def _worth(chance: Floats, score: Floats) -> Floats:
    """float64: what presenting each is worth; differences below `EPSILON` are rounding."""
    return np.maximum(np.round((chance * score - (1.0 - chance) * COST) / EPSILON) * EPSILON, 0.0)
