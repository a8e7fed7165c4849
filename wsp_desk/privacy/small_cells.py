"""Small cells: whether a combination of shown values points to too few people, and which column to coarsen.

Public: `cell_sizes`, `best_column`.

A *cell* is everybody in the whole pool with the same values in every shown column (k-anonymity: Sweeney,
*k-anonymity: a model for protecting privacy*, 2002). Columns are numbers per dossier; a column that is not
shown has the number 0 everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.intp]


def cell_sizes(columns: Sequence[Codes], rows: Sequence[int]) -> npt.NDArray[np.int64]:
    """How many dossiers share all values of some dossiers.

    Args:
        columns: Intp [n] each: the value of every dossier of the pool, as a number.
        rows: The dossiers that are shown.

    Returns:
        int64 [rows], each at least 1.
    """
    return np.array([_alike(columns, row) for row in rows], np.int64)


def best_column(
    ladders: Sequence[Sequence[Codes]], steps: Sequence[int], rows: Sequence[int], k: int
) -> int | None:
    """The column whose next step takes most dossiers out of small cells.

    Args:
        ladders: Per column its values at every step, from fine to coarse; the last is all 0, not shown.
        steps: Step of each column now.
        rows: The dossiers that are shown.
        k: Least size of a cell.

    Returns:
        Place of the column; the last one of equals. None when no cell is too small or nothing can be coarser.
    """
    now = [ladder[step] for ladder, step in zip(ladders, steps, strict=True)]
    small = [row for row, size in zip(rows, cell_sizes(now, rows), strict=True) if size < k]
    can = [place for place, ladder in enumerate(ladders) if steps[place] + 1 < len(ladder)]
    if not small or not can:
        return None

    def gain(place: int) -> tuple[int, float, int]:
        after = [*now[:place], ladders[place][steps[place] + 1], *now[place + 1 :]]
        sizes = cell_sizes(after, small)
        return int(np.count_nonzero(sizes >= k)), float(np.log(sizes).sum()), place

    return max(can, key=gain)


def _alike(columns: Sequence[Codes], row: int) -> int:
    alike = np.ones(len(columns[0]), bool) if columns else np.ones(1, bool)
    for column in columns:
        alike &= column == column[row]
    return int(np.count_nonzero(alike))
