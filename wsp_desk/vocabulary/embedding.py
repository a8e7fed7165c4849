"""Texts as points, so that texts of one meaning lie close together: a linear map of their features.

Public: `Embedding`.

How the map is learned stands in `learning`; what it measured, in docs/vocabulary.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.bags import unit
from wsp_desk.vocabulary.features import Features
from wsp_desk.vocabulary.folding import fold


@dataclass(frozen=True, eq=False)
class Embedding:
    """A learned map.

    Attributes:
        features: What texts are made of.
        table: float16 ``[features, dimensions]``.
    """

    features: Features
    table: NDArray[np.float16]

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Points of length one, float32 ``[texts, dimensions]``; zeros where a text shares no feature.

        The dot product of two points is their cosine.
        """
        bags = self.features.bags([fold(text) for text in texts])
        needed, columns = np.unique(bags.columns, return_inverse=True)
        rows = self.table[needed].astype(np.float32)
        return unit(type(bags)(bags.starts, columns.astype(np.int32), bags.weights).sums(rows))[0]
