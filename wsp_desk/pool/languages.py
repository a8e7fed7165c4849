"""Other languages than Dutch: per language who speaks it and how well.

Public: `Languages`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wsp_desk.pool.ragged import Ragged


@dataclass(frozen=True, slots=True, eq=False)
class Languages:
    """Languages per dossier, with a level each.

    Attributes:
        names: The languages that occur, in lower case, sorted; an item's value is a place in this tuple.
        spoken: Languages per dossier.
        levels: uint8, beside ``spoken.values``: VUM *taalbeheersing* 1–4, 0 = level not known.
    """

    names: tuple[str, ...]
    spoken: Ragged
    levels: NDArray[np.uint8]

    @classmethod
    def from_lists(
        cls, rows: NDArray[np.integer], names: Sequence[str], levels: NDArray[np.uint8], size: int
    ) -> Languages:
        """Makes the lists from three columns of equal length."""
        lower = [name.casefold() for name in names]
        known = tuple(sorted(set(lower)))
        place = {name: index for index, name in enumerate(known)}
        order = np.argsort(rows, kind="stable")
        values = np.fromiter((place[name] for name in lower), np.int16, len(lower))
        return cls(known, Ragged.from_pairs(rows, values, size), levels[order])

    def level_of(self, name: str) -> NDArray[np.uint8]:
        """uint8 [n]: the level of everyone in one language; 0 where it is not in the list or has no level."""
        level = np.zeros(len(self.spoken.offsets) - 1, np.uint8)
        if name.casefold() in self.names:
            of_language = self.spoken.values == self.names.index(name.casefold())
            np.maximum.at(level, self.spoken.rows()[of_language], self.levels[of_language])
        return level

    def speakers(self, name: str) -> NDArray[np.bool_]:
        """Bool [n]: who has one language in the list."""
        named = np.zeros(len(self.spoken.offsets) - 1, bool)
        if name.casefold() in self.names:
            named[self.spoken.rows()[self.spoken.values == self.names.index(name.casefold())]] = True
        return named

    def of(self, row: int) -> dict[str, int]:
        """Language → level of one dossier."""
        start, end = self.spoken.offsets[row], self.spoken.offsets[row + 1]
        return {
            self.names[value]: int(level)
            for value, level in zip(self.spoken.values[start:end], self.levels[start:end], strict=True)
        }
