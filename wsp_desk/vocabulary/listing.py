"""One list out of concepts and their labels: whose label comes next?

Public: `expected_utility`, `Worth`.

Whoever looks for a concept wants it near the top, and wants all its labels. Listing whole concepts serves
the second wish and spoils the first when the first guess is wrong; one label of each the reverse. So the
next label is the one that is worth most per place, counted over the run of labels that would follow it.
What each way costs, measured, stands in docs/vocabulary.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Worth:
    """What a list is wanted for.

    Attributes:
        precision: All labels of the concept, early: average precision.
        first: Its first label, early: reciprocal rank.
        early: Its first label among the first ten.
    """

    precision: float = 1.0
    first: float = 2.0
    early: float = 0.1


WORTH = Worth()
_EARLY = 10


def expected_utility(
    chance: NDArray[np.float64], labels: Sequence[Sequence[int]], top: int, worth: Worth = WORTH
) -> list[int]:
    """Puts the labels of concepts in one list.

    Args:
        chance: ``[concepts]``, how likely each is the one that is meant.
        labels: Per concept its labels, best first; at least one each.
        top: Length of the list.
        worth: What it is wanted for.
    """
    sizes = np.array([len(own) for own in labels])
    listed = np.zeros(len(labels), np.int64)
    ahead = np.arange(sizes.max(initial=1))
    result: list[int] = []
    while len(result) < min(top, int(sizes.sum())):
        rank = len(result) + 1
        number = listed[:, None] + ahead + 1
        there = number <= sizes[:, None]
        gain = np.where(there, worth.precision * number / sizes[:, None] / (rank + ahead), 0).cumsum(axis=1)
        gain += np.where(listed == 0, worth.first / rank + worth.early * (rank <= _EARLY), 0)[:, None]
        best = int((chance * (gain / (ahead + 1) * there).max(axis=1)).argmax())
        if listed[best] == sizes[best]:  # what is left has no chance at all
            best = int((listed < sizes).argmax())
        result.append(labels[best][listed[best]])
        listed[best] += 1
    return result
