"""The best of many scores, equals shown as equal.

Public: `Ranking`, `TieOrder`, `best`, `rank_of`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.evidence import EPSILON

_MARGIN = 1e-6
"""Scores this close to the last one that fits are looked at too, so that a group of equals is never cut
unseen."""


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """The best, in order.

    Attributes:
        positions: Intp [top]: places in the array of scores.
        rank: Intp [top]: 1 is best; equals share the rank of the first of them.
        tied: bool [top]: there is another with this rank, shown or not.
    """

    positions: NDArray[np.intp]
    rank: NDArray[np.intp]
    tied: NDArray[np.bool_]


class TieOrder(Protocol):
    """An order among equals: an array, or what works one out only for the places that are asked about."""

    def __getitem__(self, positions: NDArray[np.intp], /) -> NDArray[np.integer]:
        """Integer [positions]; lower stands first."""


def best(scores: NDArray[np.float64], tie_order: TieOrder, top: int) -> Ranking:
    """Ranks the highest scores. Neighbours within `EPSILON` are equal and stand in `tie_order`.

    Args:
        scores: [m].
        tie_order: [m] order among equals.
        top: How many at most.
    """
    close = _contenders(scores, top)
    close = close[np.argsort(-scores[close], kind="stable")]
    group = np.cumsum(np.diff(-scores[close], prepend=-scores[close[:1]]) > EPSILON, dtype=np.intp)
    kept = _cut(close, group, tie_order, top)
    kept = kept[np.lexsort((tie_order[close[kept]], group[kept]))]
    first = np.searchsorted(group, group[kept])
    after = np.searchsorted(group, group[kept], side="right")
    return Ranking(close[kept], first + 1, after - first > 1)


def rank_of(scores: NDArray[np.float64], position: int) -> tuple[int, bool]:
    """Rank of one score among all, and whether it shares it."""
    own = scores[position]
    return 1 + int(np.count_nonzero(scores > own + EPSILON)), int(
        np.count_nonzero(np.abs(scores - own) <= EPSILON)
    ) > 1


def _contenders(scores: NDArray[np.float64], top: int) -> NDArray[np.intp]:
    if top >= len(scores):
        return np.arange(len(scores))
    last = np.partition(scores, len(scores) - top)[len(scores) - top] if top else np.inf
    return np.flatnonzero(scores >= last - _MARGIN)


def _cut(close: NDArray[np.intp], group: NDArray[np.intp], tie_order: TieOrder, top: int) -> NDArray[np.intp]:
    """Places in `close` of the best `top`, in no order; within the last group the first in `tie_order`."""
    if top >= len(close):
        return np.arange(len(close))
    start, end = np.searchsorted(group, group[top - 1]), np.searchsorted(group, group[top - 1], side="right")
    need = top - start
    within = (
        np.argpartition(tie_order[close[start:end]], need - 1)[:need]
        if need < end - start
        else np.arange(need)
    )
    return np.concatenate([np.arange(start), start + within])
