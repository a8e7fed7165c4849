"""Sparse rows of weighted columns in NumPy: what a text is made of, and sums over it.

Public: `Bags`, `unit`.

Rows are summed one at a time: the few table rows one text needs stay in the processor's cache, which is
an order of magnitude faster than gathering those of all texts first.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_FEW = 12


@dataclass(frozen=True, eq=False)
class Bags:
    """Compressed sparse rows.

    Attributes:
        starts: int64 ``[rows + 1]``, where each row begins in the other two.
        columns: int32 ``[entries]``.
        weights: float32 ``[entries]``.
    """

    starts: NDArray[np.int64]
    columns: NDArray[np.int32]
    weights: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def sums(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        """Per row the weighted sum of its rows of the table: ``[columns, d]`` → ``[rows, d]``."""
        result = np.zeros((len(self), table.shape[1]), np.float32)
        bounds = self.starts.tolist()
        for row, (start, end) in enumerate(pairwise(bounds)):
            if start < end:
                np.dot(self.weights[start:end], table[self.columns[start:end]], out=result[row])
        return result

    def take(self, rows: NDArray[np.integer]) -> Bags:
        """The rows with these numbers, in that order."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        places = np.arange(starts[-1]) + np.repeat(self.starts[rows] - starts[:-1], lengths)
        return Bags(starts, self.columns[places], self.weights[places])

    def keep(self, entries: NDArray[np.bool_]) -> Bags:
        """The same rows with only these entries."""
        kept = np.concatenate([[0], np.cumsum(entries)])
        return Bags(kept[self.starts], self.columns[entries], self.weights[entries])

    def rows(self) -> NDArray[np.int64]:
        """Row number of every entry."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def transposed(self, columns: int) -> Bags:
        """Columns as rows.

        Args:
            columns: How many there are.
        """
        order = np.argsort(self.columns, kind="stable")
        starts = np.searchsorted(self.columns[order], np.arange(columns + 1))
        return Bags(starts.astype(np.int64), self.rows()[order].astype(np.int32), self.weights[order])

    def spread(self, rows: NDArray[np.float32]) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Brings values of the rows back to the columns: the transpose of `sums`.

        Args:
            rows: ``[rows, d]``.

        Returns:
            The columns that occur, ascending, and per column the weighted sum ``[occurring, d]``.
        """
        order = np.argsort(self.columns, kind="stable")
        column, row, weight = self.columns[order], self.rows()[order], self.weights[order]
        first = np.flatnonzero(np.concatenate([[True], column[1:] != column[:-1]])) if len(column) else order
        counts = np.diff(np.concatenate([first, [len(column)]]))
        result = np.empty((len(first), rows.shape[1]), np.float32)
        for count in range(1, _FEW + 1):
            at = np.flatnonzero(counts == count)
            if len(at):
                entries = first[at][:, None] + np.arange(count)
                result[at] = np.matmul(weight[entries][:, None, :], rows[row[entries]])[:, 0]
        many = np.flatnonzero(counts > _FEW)
        if len(many):
            dense = np.zeros((len(many), len(rows)), np.float32)
            inside = np.repeat(counts > _FEW, counts)
            dense[np.repeat(np.arange(len(many)), counts[many]), row[inside]] = weight[inside]
            result[many] = dense @ rows
        return column[first], result


def unit(vectors: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Rows of length one, and the lengths they had ``[rows, 1]``; a row of zeros stays."""
    lengths = np.sqrt((vectors * vectors).sum(axis=1, keepdims=True)) + np.float32(1e-9)
    return vectors / lengths, lengths
