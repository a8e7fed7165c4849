"""Lists of different lengths in two flat arrays, and the same lists turned round.

Public: `Ragged` (dossier → concepts), `Postings` (concept → dossiers).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NOTHING = -1
"""Value of an item that names no concept: the words are there, the look-up was unsure."""


@dataclass(frozen=True, slots=True, eq=False)
class Ragged:
    """One list per dossier.

    Attributes:
        offsets: int32 [n + 1]; the list of row r is ``values[offsets[r]:offsets[r + 1]]``.
        values: int16 or int32; a concept's index in the vocabulary, or `NOTHING`.
    """

    offsets: NDArray[np.int32]
    values: NDArray[np.signedinteger]

    @classmethod
    def from_pairs(cls, rows: NDArray[np.integer], values: NDArray[np.integer], size: int) -> Ragged:
        """Makes lists from (row, value) pairs; within a row the order of the pairs is kept.

        Args:
            rows: [m] row of each item, any order.
            values: [m] value of each item, below 32,768.
            size: Number of dossiers.
        """
        order = np.argsort(rows, kind="stable")
        offsets = np.zeros(size + 1, np.int32)
        np.cumsum(np.bincount(rows, minlength=size), out=offsets[1:])
        return cls(offsets, values[order].astype(np.int16))

    def __getitem__(self, row: int) -> NDArray[np.signedinteger]:
        return self.values[self.offsets[row] : self.offsets[row + 1]]

    @property
    def lengths(self) -> NDArray[np.int32]:
        """int32 [n]: items per dossier."""
        return np.diff(self.offsets)

    def rows(self) -> NDArray[np.int32]:
        """int32 [m]: the row of every item."""
        return np.repeat(np.arange(len(self.offsets) - 1, dtype=np.int32), self.lengths)


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """One list of dossiers per concept, ascending, each dossier at most once.

    Attributes:
        offsets: int32 [concepts + 1].
        rows: int32; the dossiers of concept c are ``rows[offsets[c]:offsets[c + 1]]``.
    """

    offsets: NDArray[np.int32]
    rows: NDArray[np.int32]

    @classmethod
    def of(cls, lists: Ragged, concepts: int) -> Postings:
        """Turns the lists round.

        Args:
            lists: Concepts per dossier; `NOTHING` is left out.
            concepts: Number of concepts in the vocabulary.
        """
        named = lists.values != NOTHING
        values, rows = lists.values[named], lists.rows()[named]
        # A stable sort of small integers is a radix sort, and leaves the rows of each concept ascending.
        order = np.argsort(values, kind="stable")
        values, rows = values[order], rows[order]
        first = np.ones(len(rows), np.bool_)
        first[1:] = (values[1:] != values[:-1]) | (rows[1:] != rows[:-1])
        offsets = np.searchsorted(values[first], np.arange(concepts + 1)).astype(np.int32)
        return cls(offsets, rows[first])

    def __getitem__(self, concept: int) -> NDArray[np.int32]:
        return self.rows[self.offsets[concept] : self.offsets[concept + 1]]

    def count(self, concept: int) -> int:
        """Number of dossiers that name the concept."""
        return int(self.offsets[concept + 1] - self.offsets[concept])
