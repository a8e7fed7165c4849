"""The slices of a pool: every combination of a region, an organisation, a ground and a period that occurs.

Public: `Family`, `families`, `Tested`, `test`, `labelled`.

A family holds all slices over the same dimensions. How much its slices differ from each other anyway, beyond
chance, is estimated from the family itself, robustly, so that ordinary differences between offices are no
finding and only what stands out is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from wsp_desk.feedback.part import DIMENSIONS
from wsp_desk.feedback.patterns.cells import Cells
from wsp_desk.feedback.patterns.fitting import Fit, Floats, spread_of

MOST_DIMENSIONS = 3
_LEAST_INFORMATION = 3.0
"""Slices with less information than this say nothing about the spread of a family."""

_LEAST = 1e-9
_NEARLY_ALL = 0.95


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """All slices over the same dimensions.

    Attributes:
        dimensions: Places in `DIMENSIONS`.
        slice_of: int64 [cells]: which slice a cell is in.
        codes: int64 [slices, dimensions of this family]: places in the labels.
        size: float64 [slices]: dossiers.
        own: bool [slices]: whether it can be a finding: every value is known, and it is not nearly all of a
            slice with a dimension less.
    """

    dimensions: tuple[int, ...]
    slice_of: NDArray[np.int64]
    codes: NDArray[np.int64]
    size: Floats
    own: NDArray[np.bool_]

    @property
    def count(self) -> int:
        """How many slices."""
        return len(self.size)

    def members(self, place: int) -> NDArray[np.bool_]:
        """Bool [cells]: the cells of a slice."""
        found: NDArray[np.bool_] = self.slice_of == place
        return found

    def sums(self, values: NDArray[np.float64] | NDArray[np.int64]) -> Floats:
        """float64 [slices]: a value per cell, added up."""
        return np.bincount(self.slice_of, values, self.count).astype(np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """What a field looks like in every slice of a family.

    Attributes:
        family: The slices.
        trouble: float64 [slices]: dossiers with trouble.
        expected: float64 [slices]: how many were to be expected.
        gap: float64 [slices]: how much larger the log odds are than expected.
        z: float64 [slices]: how far it stands out, as a standard normal value.
    """

    family: Family
    trouble: Floats
    expected: Floats
    gap: Floats
    z: Floats

    @property
    def excess(self) -> Floats:
        """float64 [slices]: dossiers with trouble above what was to be expected."""
        return self.trouble - self.expected


def families(cells: Cells) -> list[Family]:
    """Every family of up to `MOST_DIMENSIONS` dimensions."""
    found: dict[tuple[int, ...], Family] = {}
    for count in range(1, MOST_DIMENSIONS + 1):
        for dimensions in combinations(range(len(DIMENSIONS)), count):
            wider = [found[less] for less in combinations(dimensions, count - 1) if less]
            found[dimensions] = _family(cells, dimensions, wider)
    return list(found.values())


def test(family: Family, cells: Cells, trouble: NDArray[np.int64], fitted: Fit) -> Tested:
    """Holds every slice of a family against what ordinary differences make one expect.

    A slice of one dimension is held against the middle level of that dimension. The distance is measured in
    log odds; its variance is the larger of that under the expected and that under the found share, and the
    spread of the family on top.
    """
    alone = family.dimensions[0] if len(family.dimensions) == 1 else None
    share = fitted.ordinary(cells.codes, alone)
    found = family.sums(trouble)
    expected = np.clip(family.sums(cells.size * share), _LEAST, family.size - _LEAST)
    information = family.sums(cells.size * share * (1 - share))
    own = (found + 0.5) / (family.size + 1.0)
    gap = np.log(own / (1 - own)) - np.log(expected / (family.size - expected))
    noise = 1.0 / np.maximum(np.minimum(information, family.size * own * (1 - own)), _LEAST)
    use = information >= _LEAST_INFORMATION
    spread = spread_of(gap[use], noise[use])
    freedom = max(1.0, float(np.count_nonzero(use)) - 1.0)
    return Tested(family, found, expected, gap, _as_normal(gap / np.sqrt(noise + spread**2), freedom))


def labelled(cells: Cells, family: Family, place: int) -> Iterator[tuple[str, str]]:
    """Dimension and value of a slice."""
    for dimension, code in zip(family.dimensions, family.codes[place].tolist(), strict=True):
        yield DIMENSIONS[dimension], cells.labels[dimension][code]


def _family(cells: Cells, dimensions: tuple[int, ...], wider: Sequence[Family]) -> Family:
    mixed = np.zeros(len(cells.size), np.int64)
    for dimension in dimensions:
        mixed = mixed * len(cells.labels[dimension]) + cells.codes[:, dimension]
    _, first, slice_of = np.unique(mixed, return_index=True, return_inverse=True)
    codes = cells.codes[first][:, list(dimensions)]
    size = np.bincount(slice_of, cells.size).astype(np.float64)
    own = np.ones(len(size), np.bool_)
    for dimension, column in zip(dimensions, codes.T, strict=True):
        own &= np.array([bool(label) for label in cells.labels[dimension]])[column]
    for family in wider:
        own &= size < _NEARLY_ALL * family.size[family.slice_of[first]]
    return Family(dimensions, slice_of, codes, size, own)


def _as_normal(t: Floats, freedom: float) -> Floats:
    """A value of Student's distribution as the standard normal value with the same tail (Wallace, 1959)."""
    scale = (8 * freedom + 1) / (8 * freedom + 3)
    shifted: Floats = np.sign(t) * scale * np.sqrt(freedom * np.log1p(t**2 / freedom))
    return shifted
