"""What trouble to expect in a cell, when every region, organisation, ground and period adds its own part.

Public: `Fit`, `fit`, `spread_of`.

An additive logistic model over the cells: a level of a dimension adds to the log odds, and so does every
slice that was explained already. The levels of a dimension come from one normal distribution whose spread is
estimated robustly, so that a few extraordinary levels do not make the extraordinary look ordinary. Fitted by
Newton steps, one group of effects at a time, to the highest penalised likelihood.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wsp_desk.feedback.patterns.cells import Cells

Floats = NDArray[np.float64]

ORDINARY = 2.0
"""Standard deviations up to which the effect of a level counts as an ordinary difference."""

MANY_LEVELS = 20
"""With fewer levels nobody can tell what an ordinary difference is; every effect counts as ordinary then."""

_ROUNDS = 40
_ENOUGH = 1e-3
_LONGEST_STEP = 2.0
_MEDIAN_CHI2 = 0.4549
"""Median of the chi-squared distribution with one degree of freedom."""

_LEAST_SPREAD = 0.1
_WIDEST_SPREAD = 3.0
_FIRST_SPREAD = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A fitted model.

    Attributes:
        base: Log odds of the middle.
        effects: Per dimension float64 [levels]: what each level adds to the log odds.
        spreads: Per dimension the standard deviation of its levels.
        explained: float64 [slices]: what each explained slice adds.
        log_odds: float64 [cells].
        likelihood: Penalised log likelihood.
    """

    base: float
    effects: tuple[Floats, ...]
    spreads: tuple[float, ...]
    explained: Floats
    log_odds: Floats
    likelihood: float

    def ordinary(self, codes: NDArray[np.int64], dimension: int | None = None) -> Floats:
        """float64 [cells]: the share to expect if no level were extraordinary.

        Args:
            codes: int64 [cells, dimensions].
            dimension: A dimension of which every level is to count as the middle one.
        """
        log_odds = self.log_odds.copy()
        for place, (effects, spread) in enumerate(zip(self.effects, self.spreads, strict=True)):
            reach = ORDINARY * spread if len(effects) >= MANY_LEVELS else np.inf
            reach = 0.0 if place == dimension else reach
            log_odds += (np.clip(effects, -reach, reach) - effects)[codes[:, place]]
        return share_of(log_odds)


def fit(
    cells: Cells,
    trouble: NDArray[np.int64],
    explained: Sequence[NDArray[np.bool_]] = (),
    start: Fit | None = None,
) -> Fit:
    """Fits the model for one field.

    Args:
        cells: The cells.
        trouble: int64 [cells]: dossiers with trouble.
        explained: Per slice that is explained: bool [cells].
        start: A fit to begin from and whose spreads hold, of the same slices or the first of them; without
            one the spreads are estimated first.
    """
    work = _Work(cells, trouble, explained, start)
    if start is None:
        work.run()
        work.estimate_spreads()
    work.run()
    return work.done()


def share_of(log_odds: Floats) -> Floats:
    """Log odds as a share."""
    share: Floats = 1.0 / (1.0 + np.exp(-log_odds))
    return share


def spread_of(values: Floats, noise: Floats) -> float:
    """Standard deviation of values beyond their noise: where the middle one is as far off as it should be.

    Args:
        values: float64 [k], around any middle.
        noise: float64 [k]: variance of each by chance alone.
    """
    if len(values) < 3:
        return _WIDEST_SPREAD
    off = (values - np.median(values)) ** 2
    low, high = 0.0, _WIDEST_SPREAD
    for _ in range(30):
        middle = (low + high) / 2
        wide = float(np.median(off / (noise + middle**2))) > _MEDIAN_CHI2
        low, high = (middle, high) if wide else (low, middle)
    return max(high, _LEAST_SPREAD)


class _Work:
    """The model while it is being fitted."""

    def __init__(
        self,
        cells: Cells,
        trouble: NDArray[np.int64],
        explained: Sequence[NDArray[np.bool_]],
        start: Fit | None,
    ) -> None:
        self._codes = [cells.codes[:, place] for place in range(cells.codes.shape[1])]
        self._size, self._trouble = cells.size.astype(np.float64), trouble.astype(np.float64)
        self._slices = [np.flatnonzero(where) for where in explained]
        self._gains = np.zeros(len(explained))
        if start is None:
            self._base = float(np.log((trouble.sum() + 1.0) / (self._size.sum() - trouble.sum() + 1.0)))
            self._effects = [np.zeros(len(labels)) for labels in cells.labels]
            self._spreads = [_FIRST_SPREAD] * len(self._codes)
        else:
            self._base, self._spreads = start.base, list(start.spreads)
            self._effects = [effects.copy() for effects in start.effects]
            self._gains[: len(start.explained)] = start.explained
        self._log_odds = self._sum()

    def run(self) -> None:
        """Steps until nothing moves any more."""
        for _ in range(_ROUNDS):
            moved = [self._move_slice(place) for place in range(len(self._slices))]
            moved += [self._move_levels(place) for place in range(len(self._codes))]
            if max(moved) < _ENOUGH:
                break
            self._centre()

    def estimate_spreads(self) -> None:
        """Sets the spread of every dimension from its levels as they are now."""
        share = share_of(self._log_odds)
        for place, codes in enumerate(self._codes):
            information = np.bincount(codes, self._size * share * (1 - share), len(self._effects[place]))
            there = information > 1.0
            self._spreads[place] = spread_of(self._effects[place][there], 1.0 / information[there])

    def done(self) -> Fit:
        """The model as it is."""
        share = np.clip(share_of(self._log_odds), 1e-12, 1 - 1e-12)
        rest = self._size - self._trouble
        likelihood = float((self._trouble * np.log(share) + rest * np.log1p(-share)).sum())
        for effects, spread in zip(self._effects, self._spreads, strict=True):
            likelihood -= float((effects**2).sum()) / (2 * spread**2)
        return Fit(
            self._base, tuple(self._effects), tuple(self._spreads), self._gains, self._log_odds, likelihood
        )

    def _move_levels(self, place: int) -> float:
        codes, effects = self._codes[place], self._effects[place]
        share = share_of(self._log_odds)
        weight = 1.0 / self._spreads[place] ** 2
        gap = np.bincount(codes, self._trouble - self._size * share, len(effects)) - weight * effects
        information = np.bincount(codes, self._size * share * (1 - share), len(effects)) + weight
        step = np.clip(gap / information, -_LONGEST_STEP, _LONGEST_STEP)
        effects += step
        self._log_odds += step[codes]
        return float(np.abs(step).max(initial=0.0))

    def _move_slice(self, place: int) -> float:
        where = self._slices[place]
        share = share_of(self._log_odds[where])
        gap = float((self._trouble[where] - self._size[where] * share).sum())
        information = float((self._size[where] * share * (1 - share)).sum())
        step = float(np.clip(gap / (information + _ENOUGH), -_LONGEST_STEP, _LONGEST_STEP))
        self._gains[place] += step
        self._log_odds[where] += step
        return abs(step)

    def _centre(self) -> None:
        """The middle level of every dimension adds nothing; what it added belongs to the base."""
        for effects in self._effects:
            middle = float(np.median(effects))
            effects -= middle
            self._base += middle

    def _sum(self) -> Floats:
        log_odds = np.full(len(self._size), self._base)
        for codes, effects in zip(self._codes, self._effects, strict=True):
            log_odds += effects[codes]
        for where, gain in zip(self._slices, self._gains.tolist(), strict=True):
            log_odds[where] += gain
        return log_odds
