"""Labels that mean about the same as a text, though they may share no word with it.

Public: `Meaning`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.embedding import Embedding

_CANDIDATES = 40
_LOWEST = 0.45
"""Texts that have nothing to do with each other reach this cosine now and then."""

_SHARE = 0.76
"""Meaning alone is never sure: at most this, which is below `lookup.SURE`."""


class Meaning:
    """Labels as points of a learned map."""

    def __init__(self, embedding: Embedding, points: NDArray[Any]) -> None:
        self._embedding = embedding
        self._stored = points

    @cached_property
    def points(self) -> NDArray[np.float32]:
        """Of the labels, ``[labels, dimensions]``."""
        return self._stored.astype(np.float32)

    def near(self, text: str) -> Iterator[tuple[int, float]]:
        """Numbers of the nearest labels and a score for each, 0..1, in no order."""
        # Not `@`: for one point BLAS starts threads that wait for each other longer than the sums take.
        cosines = np.einsum("ij,j->i", self.points, self._embedding.embed([text])[0])
        count = min(_CANDIDATES, len(cosines))
        for number in np.argpartition(cosines, len(cosines) - count)[len(cosines) - count :].tolist():
            if cosines[number] >= _LOWEST:
                yield number, min(_SHARE * float(cosines[number]), _SHARE)
