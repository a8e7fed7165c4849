"""Chance that can be repeated: the same seed, part of the pool and name of a draw always give the same draw.

Public: `Chance`, and the array types `Ints`, `Floats`, `Bools`.

Because draws are named, the second week repeats the first one exactly and adds its changes on top, without
anything being kept.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Chance:
    """Named random draws for one part of the pool.

    Attributes:
        size: Number of people in the part; every draw gives one value per person unless told otherwise.
    """

    def __init__(self, seed: int, part: int, size: int) -> None:
        self.size = size
        self._key = (seed, part)

    def stream(self, name: str) -> np.random.Generator:
        """The generator of one named draw."""
        return np.random.Generator(np.random.SFC64([*self._key, zlib.crc32(name.encode())]))

    def uniform(self, name: str, per_person: int = 0) -> Floats:
        """Evenly from [0, 1): shape [size], or [size, per_person]."""
        return self.stream(name).random((self.size, per_person) if per_person else self.size)

    def normal(self, name: str) -> Floats:
        """Standard normal, shape [size]."""
        return self.stream(name).standard_normal(self.size)

    def yes(self, name: str, rate: float | Floats, per_person: int = 0) -> Bools:
        """True with the given chance."""
        return self.uniform(name, per_person) < rate

    def whole(self, name: str, low: int, high: int) -> Ints:
        """Whole numbers from `low` up to and including `high`."""
        return self.stream(name).integers(low, high + 1, self.size)

    def pick(self, name: str, weights: Sequence[float] | Floats, per_person: int = 0) -> Ints:
        """Positions in `weights`, drawn in proportion to them."""
        shares = np.cumsum(np.asarray(weights, dtype=np.float64))
        drawn = self.uniform(name, per_person) * shares[-1]
        return _within(np.searchsorted(shares, drawn, side="right"), len(shares))

    def pick_by(self, name: str, rows: Ints, table: ArrayLike) -> Ints:
        """Positions in the row of `table` that belongs to each person.

        Args:
            name: Name of the draw.
            rows: Row of the table per person, shape [size].
            table: Weights, shape [rows, choices]; every row has a positive sum.
        """
        weights = np.asarray(table, dtype=np.float64)
        shares = weights.cumsum(axis=1)
        shares /= shares[:, -1:]
        lifted = (shares + np.arange(len(weights))[:, None]).ravel()
        found = np.searchsorted(lifted, rows + self.uniform(name), side="right") - rows * weights.shape[1]
        return _within(found, weights.shape[1])


def _within(found: NDArray[np.int64], count: int) -> Ints:
    """Positions below `count`: rounding may put a draw just past the last choice."""
    positions: Ints = np.minimum(found, count - 1).astype(np.int64)
    return positions
