"""What a shortlist is worth, and what one answer would add to it.

Public: `Shortlist`.

A shortlist is the top k by expected score. Somebody in it is presented to the employer only when that is
worth more than it may cost. With q the chance that the dossier meets every must and no exclusion, and s the
score it is expected to have if so, presenting is worth ``max(0, q·s − (1 − q)·COST)``; the shortlist is worth
the sum. So a known match is worth its score, and one of whom a must is unknown little or nothing until
somebody asks.

An answer is a chance too. A criterion with expected evidence t turns out met (1) with chance t and not met
(0) with chance 1 − t, so that on average no score changes. Criteria that wait for the same field are decided
by one draw: what is enough for the harder one is enough for the easier one. After the answer the dossier has
another score, or is gone; it stands before its equals; everybody else stays as expected. The gain of asking
is the worth of the top k after the answer, averaged over the answers, less its worth now.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.evidence import EPSILON
from wsp_desk.matching.importance import Importance
from wsp_desk.trust.waiting import Opening, openings

if TYPE_CHECKING:
    from wsp_desk.matching.result import First
    from wsp_desk.trust.reach import Reach

Floats = NDArray[np.float64]

COST = 1.0
"""What presenting somebody costs who turns out not to meet a must: as much as a perfect match brings."""


class Shortlist:
    """The top of a result, and what answers would add.

    Args:
        reach: Who could reach the top of a result.
        first: Who stands first among equals, as in the list that is shown.

    Attributes:
        positions: Intp [m]: positions in the result of the dossiers that an answer can move into or out of
            the top: everybody in it, in order, and then everybody who could reach it.
        value: What the top is worth now.
    """

    def __init__(self, reach: Reach, first: First | None = None) -> None:
        self._result, self._bar = reach.result, reach.bar
        result, top = reach.result, reach.top
        self._all_weight = float(result.weights.sum()) or 1.0
        ranked = result.ranking(top + 1, first).positions if top else np.empty(0, np.intp)
        inside, following = ranked[:top], ranked[top:]
        outside = np.setdiff1d(reach.by_one_answer, inside)
        self.positions = np.concatenate([inside, outside]).astype(np.intp)
        self._rows, self._scores = result.rows[self.positions], result.expected[self.positions]
        self._worths = self._worth(self._rows, self._scores, {})
        self._inside = np.arange(len(self._rows)) < len(inside)
        self.value = float(self._worths[: len(inside)].sum())
        self._last_worth = float(self._worths[len(inside) - 1]) if len(inside) else 0.0
        self._next_bar, self._next_worth = -np.inf, 0.0
        if len(following):
            score = result.expected[following]
            self._next_bar = float(score[0]) - EPSILON
            self._next_worth = float(self._worth(result.rows[following], score, {})[0])

    def gains(self) -> dict[str, Floats]:
        """Field → float64 [m]: what asking about it would add; NaN where nobody waits for it."""
        found = openings(self._result, self._rows)
        return {
            name: np.where(opening.anybody, self._gain(opening), np.nan) for name, opening in found.items()
        }

    def _gain(self, opening: Opening) -> Floats:
        """float64 [m]: the worth of the top after an answer, over all answers, less its worth now."""
        bar = np.where(self._inside, self._next_bar, self._bar)
        gone = np.where(self._inside, self._next_worth, 0.0)
        pushed_out = np.where(self._inside, 0.0, self._last_worth)
        gain = np.where(self._inside, -self._worths, 0.0)
        for chance, score, worth in self._answers(opening):
            gain += chance * np.where(score >= bar, worth - pushed_out, gone)
        return gain

    def _answers(self, opening: Opening) -> Iterator[tuple[Floats, Floats, Floats]]:
        """Per answer: its chance, the score after it (−∞ where it removes), and the worth; each [m]."""
        shape = len(opening.waiting), len(self._rows)
        expected = np.zeros(shape)
        for line, (place, for_whom) in enumerate(opening.waiting):
            expected[line, for_whom] = self._result.expected_of(place, self._rows[for_whom])
        below = np.zeros(shape[1])
        for edge in np.sort(expected, axis=0):
            yield edge - below, *self._after(opening, expected, expected >= edge)
            below = edge
        yield 1.0 - below, *self._after(opening, expected, np.zeros(shape, bool))

    def _after(self, opening: Opening, expected: Floats, met: NDArray[np.bool_]) -> tuple[Floats, Floats]:
        score, removed = self._scores.copy(), np.zeros(len(self._rows), bool)
        for (place, for_whom), before, now in zip(opening.waiting, expected, met, strict=True):
            weight = float(self._result.weights[place]) / self._all_weight
            score += np.where(for_whom, weight * (now - before), 0.0)
            importance = self._result.request.criteria[place].importance
            if importance.removes:
                removed |= for_whom & (now == (importance is Importance.EXCLUDE))
        worth = self._worth(self._rows, score, dict(opening.waiting))
        return np.where(removed, -np.inf, score), np.where(removed, 0.0, worth)

    def _worth(
        self, rows: NDArray[np.integer], scores: Floats, answered: Mapping[int, NDArray[np.bool_]]
    ) -> Floats:
        """float64 [rows]: what presenting each is worth.

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
            expected = self._result.expected_of(place, rows)
            excluded = criterion.importance is Importance.EXCLUDE
            chance *= np.where(is_open, 1.0 - expected if excluded else expected, 1.0)
            weight = float(self._result.weights[place]) / self._all_weight
            score += np.where(is_open, weight * (1.0 - expected), 0.0)
        return np.maximum(chance * score - (1.0 - chance) * COST, 0.0)
