"""Finds the slices where trouble has a cause of its own, the clearest first, each explained once.

Public: `find_patterns`, `Limits`, `LIMITS`.

Per field: expect what ordinary differences between regions, organisations, grounds and periods add up to;
test every slice against that; of those that stand out explain the one that makes the model fit best; then
test what remains. At the end every explained slice is tested once more with only the others explained.

Multiple testing: the chance of even one false finding is held at `Limits.alpha`. It is divided evenly over
fields and families, and within a family over its slices (Bonferroni, weighted by family). A finding must
also be large: `Limits.share` above what was to be expected, `Limits.odds` times the expected odds, and
`Limits.excess` dossiers.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from wsp_desk.feedback.patterns.cells import Cells
from wsp_desk.feedback.patterns.families import Family, Tested, families, labelled, test
from wsp_desk.feedback.patterns.fitting import Fit, fit
from wsp_desk.feedback.patterns.pattern import Pattern

_NORMAL = NormalDist()
_TRIED = 12
"""Of the slices that stand out, so many are tried in the model: those that stand out most."""

_NEARLY = 0.97
"""A slice that is said in fewer words is preferred when it explains this share of the best."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What counts as a finding.

    Attributes:
        alpha: Chance of at least one false finding in the whole search.
        share: Least share of trouble above the expected share.
        odds: Least ratio between the odds of trouble and the expected odds.
        excess: Least number of dossiers with trouble above the expected number.
        size: Least dossiers in a slice.
        most: Most findings per field.
    """

    alpha: float = 0.05
    share: float = 0.10
    odds: float = 2.5
    excess: float = 20.0
    size: int = 40
    most: int = 12


LIMITS = Limits()


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """A slice that stands out."""

    tested: Tested
    place: int
    p: float

    @property
    def family(self) -> Family:
        return self.tested.family

    @property
    def members(self) -> NDArray[np.bool_]:
        return self.family.members(self.place)

    @property
    def weight(self) -> float:
        """How much there is to explain: the excess, and how far it is beyond chance."""
        variance = float(self.tested.expected[self.place])
        return float(self.tested.excess[self.place]) ** 2 / max(variance, 1.0)


def find_patterns(cells: Cells, limits: Limits = LIMITS) -> list[Pattern]:
    """Finds every structural cause in a pool, the one that troubles most dossiers first.

    Args:
        cells: The pool, counted.
        limits: What counts as a finding.
    """
    known = families(cells)
    found = [
        pattern
        for field in cells.trouble
        if cells.trouble[field].any()
        for pattern in _Search(field, cells, known, limits).run()
    ]
    return sorted(found, key=lambda pattern: (-pattern.excess, pattern.field, pattern.where))


class _Search:
    """The search in one field."""

    def __init__(self, field: str, cells: Cells, known: Sequence[Family], limits: Limits) -> None:
        self._field, self._cells, self._families, self._limits = field, cells, known, limits
        self._trouble = cells.trouble[field]
        self._tests = len(known) * len(cells.trouble)

    def run(self) -> Iterator[Pattern]:
        """Explains until nothing stands out."""
        explained: list[_Found] = []
        fitted = fit(self._cells, self._trouble)
        while len(explained) < self._limits.most:
            best = self._best(fitted, explained)
            if best is None:
                break
            explained.append(best)
            fitted = fit(self._cells, self._trouble, [one.members for one in explained])
        for one in explained:
            others = [other.members for other in explained if other is not one]
            again = self._stands_out_beside(one, others)
            if again is not None:
                yield self._pattern(again)

    def _best(self, fitted: Fit, explained: Sequence[_Found]) -> _Found | None:
        """The slice that, once explained, makes the model fit best; among near equals the simplest."""
        done = [one.members for one in explained]
        found = [
            one
            for family in self._families
            for one in self._standing_out(test(family, self._cells, self._trouble, fitted))
            if not any(np.array_equal(one.members, members) for members in done)
        ]
        tried = sorted(found, key=lambda one: -one.weight)[:_TRIED]
        gains = [self._gain(one, done, fitted) for one in tried]
        near = [
            (len(one.family.dimensions), -gain, place)
            for place, (one, gain) in enumerate(zip(tried, gains, strict=True))
            if gain >= max(_NEARLY * max(gains), self._least_gain(one))
        ]
        return tried[min(near)[2]] if near else None

    def _gain(self, one: _Found, done: Sequence[NDArray[np.bool_]], fitted: Fit) -> float:
        """What explaining a slice adds to the penalised log likelihood."""
        return (
            fit(self._cells, self._trouble, [*done, one.members], start=fitted).likelihood - fitted.likelihood
        )

    def _least_gain(self, one: _Found) -> float:
        """The gain that goes with the threshold; less, and ordinary differences explain the slice as well."""
        return 0.5 * self._threshold(one.family) ** 2

    def _threshold(self, family: Family) -> float:
        """The least standard normal value of a finding."""
        return _NORMAL.inv_cdf(1 - self._limits.alpha / (self._tests * family.count))

    def _standing_out(self, tested: Tested) -> Iterator[_Found]:
        limits, family = self._limits, tested.family
        large = (family.size >= limits.size) & (tested.excess >= limits.excess)
        large &= (tested.excess >= limits.share * family.size) & (tested.gap >= math.log(limits.odds))
        for place in np.flatnonzero(large & family.own & (tested.z >= self._threshold(family))).tolist():
            p = _NORMAL.cdf(-float(tested.z[place])) * self._tests * family.count
            yield _Found(tested, place, p)

    def _stands_out_beside(self, one: _Found, others: Sequence[NDArray[np.bool_]]) -> _Found | None:
        """The same slice, tested where only the others are explained; None when they explain it too."""
        fitted = fit(self._cells, self._trouble, others)
        tested = test(one.family, self._cells, self._trouble, fitted)
        again = next((each for each in self._standing_out(tested) if each.place == one.place), None)
        if again is None or self._gain(again, others, fitted) < self._least_gain(again):
            return None
        return again

    def _pattern(self, found: _Found) -> Pattern:
        inside, size = found.members, self._cells.size
        rest, rest_trouble = int(size[~inside].sum()), int(self._trouble[~inside].sum())
        return Pattern(
            field=self._field,
            where=tuple(labelled(self._cells, found.family, found.place)),
            size=int(size[inside].sum()),
            trouble=int(self._trouble[inside].sum()),
            expected=float(found.tested.expected[found.place]),
            elsewhere=rest_trouble / rest if rest else 0.0,
            p=found.p,
        )
