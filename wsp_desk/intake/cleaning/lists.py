"""Lists whose items are words: occupations, skills, languages, experience, courses.

Public: `ListCleaner`, `TextsCleaner`, `Items`, `ReadItems`, `ItemState`.

A cell is split, its distinct items are read once, and the rows of the list table are built by array
operations.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.fields import Status
from wsp_desk.intake.cleaning.column import CleanColumn, Distinct, Strip

Ints = npt.NDArray[np.int64]


class ItemState(IntEnum):
    """What an item is; a list is as good as its best item."""

    EMPTY = 0
    NOTHING = 1  # a placeholder
    STRANGE = 2  # words that were not recognised
    UNDERSTOOD = 3


_STATUS = np.array([Status.MISSING, Status.PLACEHOLDER, Status.UNKNOWN_CODE, Status.KNOWN], np.uint8)


@dataclass(frozen=True, slots=True)
class Items:
    """Distinct items, read.

    Attributes:
        states: An `ItemState` per item.
        columns: Columns of the list table, a value per item; without ``row`` and ``position``.
        kept: Which items get a row in the list table.
    """

    states: npt.NDArray[np.uint8]
    columns: dict[str, pa.Array]
    kept: npt.NDArray[np.bool_]


ReadItems = Callable[[Sequence[str]], Items]
"""Reads distinct items (single spaces, no personal data)."""


@dataclass(frozen=True, slots=True)
class _Split:
    """Cells split into items.

    Attributes:
        offsets: Items of cell c are those from offsets[c] to offsets[c + 1].
        items: Per item the place among the distinct items.
        words: Distinct items.
    """

    offsets: Ints
    items: Ints
    words: list[str]

    @property
    def cells(self) -> Ints:
        """Per item the cell it is of."""
        return np.repeat(np.arange(len(self.offsets) - 1), np.diff(self.offsets))


class ListCleaner:
    """Cleans a field of kind TABLE."""

    def __init__(self, split: str, read: ReadItems, strip: Strip, positions: bool) -> None:
        """Takes the signs between items, what reads and strips them, and whether there is a ``position``."""
        self._split = split
        self._read = read
        self._strip = strip
        self._positions = positions

    def __call__(self, column: pa.Array) -> CleanColumn:
        """Cleans a column; see `ColumnCleaner`."""
        distinct = Distinct.of(column, self._strip)
        split = _split_cells(distinct.values, self._split)
        items = self._read(split.words)
        best = np.zeros(len(distinct.values), np.uint8)
        np.maximum.at(best, split.cells, items.states[split.items])
        return CleanColumn(
            None,
            _raw(distinct.values).take(pa.array(distinct.codes)),
            _STATUS[best][distinct.codes],
            self._table(split, items, distinct.codes),
        )

    def _table(self, split: _Split, items: Items, codes: npt.NDArray[np.int32]) -> pa.Table:
        kept = items.kept[split.items]
        counts = np.bincount(split.cells[kept], minlength=len(split.offsets) - 1)
        starts = np.cumsum(counts) - counts
        lengths = counts[codes]
        rows = np.repeat(np.arange(len(codes), dtype=np.int32), lengths)
        within = np.arange(len(rows)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        chosen = pa.array(split.items[kept][np.repeat(starts[codes], lengths) + within])
        table = {"row": pa.array(rows)}
        if self._positions:
            table["position"] = pa.array(np.minimum(within, 255).astype(np.uint8))
        return pa.table(table | {name: values.take(chosen) for name, values in items.columns.items()})


class TextsCleaner:
    """Cleans a field of kind TEXTS: a list of texts without the placeholders."""

    def __init__(self, split: str, says_nothing: Callable[[str], bool], strip: Strip) -> None:
        """Takes the signs between items, what is a placeholder, and what strips personal data."""
        self._split = split
        self._says_nothing = says_nothing
        self._strip = strip

    def __call__(self, column: pa.Array) -> CleanColumn:
        """Cleans a column; see `ColumnCleaner`."""
        distinct = Distinct.of(column, self._strip)
        split = _split_cells(distinct.values, self._split)
        kept = np.array([bool(word) and not self._says_nothing(word) for word in split.words], np.bool_)[
            split.items
        ]
        counts = np.bincount(split.cells[kept], minlength=len(distinct.values))
        filled = np.bincount(split.cells, minlength=len(distinct.values)) > 0
        offsets = pa.array(np.concatenate([[0], np.cumsum(counts)]).astype(np.int32))
        texts = pa.ListArray.from_arrays(
            offsets, pa.array(split.words, pa.string()).take(pa.array(split.items[kept]))
        )
        values = pc.if_else(pa.array(counts > 0), texts, None)
        status = np.where(
            counts > 0, Status.KNOWN, np.where(filled, Status.PLACEHOLDER, Status.MISSING)
        ).astype(np.uint8)
        codes = pa.array(distinct.codes)
        return CleanColumn(values.take(codes), _raw(distinct.values).take(codes), status[distinct.codes])


def _split_cells(cells: pa.Array, signs: str) -> _Split:
    """Splits cells; empty items are left out."""
    parts = pc.split_pattern_regex(cells, f"[{re.escape(signs)}\\n]" if signs else "\\n")
    trimmed = pc.utf8_trim_whitespace(parts.flatten())
    filled = pc.not_equal(trimmed, "").to_numpy(zero_copy_only=False)
    lengths = np.diff(parts.offsets.to_numpy())
    of_cell = np.repeat(np.arange(len(cells)), lengths)[filled]
    encoded = trimmed.filter(pa.array(filled)).dictionary_encode()
    offsets = np.concatenate([[0], np.cumsum(np.bincount(of_cell, minlength=len(cells)))])
    return _Split(
        offsets,
        encoded.indices.to_numpy(zero_copy_only=False).astype(np.int64),
        encoded.dictionary.to_pylist(),
    )


def _raw(values: pa.Array) -> pa.Array:
    blank = pc.equal(pc.utf8_trim_whitespace(values), "")
    return pc.if_else(blank, None, values)
