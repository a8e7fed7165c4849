"""Related concepts worked out beforehand, kept as arrays that need no time to read from a file.

Public: `NearTable`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

_STEPS = 100
"""A grade is kept in hundredths."""


class NearTable:
    """Per concept the related ones and their grade."""

    def __init__(self, parts: Mapping[str, NDArray[Any]]) -> None:
        """Takes what `parts_of` gave."""
        self._starts, self._others, self._grades = (parts[name] for name in ("starts", "others", "grades"))

    @staticmethod
    def parts_of(related: Iterable[Mapping[int, float]]) -> dict[str, NDArray[Any]]:
        """The arrays of a table.

        Args:
            related: Per concept, in order: place of another → grade.
        """
        rows = [sorted(each.items()) for each in related]
        pairs = [pair for row in rows for pair in row]
        return {
            "starts": np.cumsum([0, *map(len, rows)]).astype(np.int32),
            "others": np.array([other for other, _ in pairs], np.int32),
            "grades": np.array([round(grade * _STEPS) for _, grade in pairs], np.uint8),
        }

    def of(self, place: int) -> dict[int, float]:
        """Place of every related concept → grade."""
        own = slice(self._starts[place], self._starts[place + 1])
        return dict(zip(self._others[own].tolist(), (self._grades[own] / _STEPS).tolist(), strict=True))
