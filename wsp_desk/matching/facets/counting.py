"""Counts every facet of the dossiers found.

Public: `facets_of`, `warm_facets`.

The columns are made once per pool. Counts depend on who is found and on nothing else, so a moved weight costs
nothing; and as long as nobody is removed they are those of the whole pool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.facets.columns import COLUMNS
from wsp_desk.matching.facets.facet import Facet

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.pool import Pool


class _Counter:
    """Counts over one pool, and keeps the counts of everybody and of whoever was counted last."""

    def __init__(self, pool: Pool) -> None:
        self._columns = tuple(make(pool) for make in COLUMNS)
        self._everybody = tuple(column.count(None) for column in self._columns)
        self._last: tuple[NDArray[np.intp], tuple[Facet, ...]] | None = None
        self._size = pool.size

    def count(self, rows: NDArray[np.intp]) -> tuple[Facet, ...]:
        if len(rows) == self._size:
            return self._everybody
        last = self._last
        # A result holds the very same rows as the last one as long as nothing but weights changed.
        if last is None or last[0] is not rows:
            last = rows, tuple(column.count(rows) for column in self._columns)
            self._last = last
        return last[1]


def facets_of(result: Result) -> tuple[Facet, ...]:
    """Every facet of the dossiers found, in the order of a conversation.

    Args:
        result: What a search gave.
    """
    return _counter(result.pool).count(result.rows)


def warm_facets(pool: Pool) -> None:
    """Makes the columns, so that the first facets are as fast as the next."""
    _counter(pool)


def _counter(pool: Pool) -> _Counter:
    return pool.derived("facet counter", _Counter)
