"""Cleaning whole columns by their distinct values.

Public: `CleanColumn`, `ColumnCleaner`, `DistinctCleaner`, `FreeTextCleaner`, `Distinct`, `Strip`,
`arrow_type`, `empty_column`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.fields import Field, Kind, Status
from wsp_desk.intake.cleaning.clean import EMPTY, Clean, CleanOne
from wsp_desk.intake.cleaning.rules import Placeholders
from wsp_desk.intake.words import plain

Statuses = npt.NDArray[np.uint8]
Strip = Callable[[pa.Array, npt.NDArray[np.int64]], pa.Array]
"""Takes personal data out of distinct values, told how many rows hold each."""

_TYPES = {
    Kind.TEXT: pa.string(),
    Kind.INTEGER: pa.int16(),
    Kind.NUMBER: pa.float32(),
    Kind.DATE: pa.date32(),
    Kind.CODE: pa.string(),
    Kind.LEVEL: pa.uint8(),
    Kind.TRI: pa.uint8(),
    Kind.CODES: pa.list_(pa.string()),
    Kind.TEXTS: pa.list_(pa.string()),
}
_REMEMBERED = 1 << 16
_SHORT = 40


@dataclass(slots=True)
class CleanColumn:
    """One field of a batch.

    Attributes:
        value: Clean values; None for a field of kind TABLE.
        raw: The text that is kept; null for an empty cell.
        status: A `Status` per row.
        table: Rows of the list table, for a field of kind TABLE; its ``row`` counts from 0 within the batch.
    """

    value: pa.Array
    raw: pa.Array
    status: Statuses
    table: pa.Table | None = None


ColumnCleaner = Callable[[pa.Array], CleanColumn]
"""Cleans a column of strings without nulls."""


def arrow_type(kind: Kind) -> pa.DataType:
    """The Arrow type of the clean values of a kind (not for TABLE)."""
    return _TYPES[kind]


def empty_column(field: Field, rows: int) -> CleanColumn:
    """A field that the delivery does not have: missing for everyone."""
    value = None if field.kind is Kind.TABLE else pa.nulls(rows, arrow_type(field.kind))
    return CleanColumn(value, pa.nulls(rows, pa.string()), np.full(rows, Status.MISSING, np.uint8))


@dataclass(frozen=True, slots=True)
class Distinct:
    """A column as distinct values and, per row, which of them.

    Attributes:
        values: Distinct strings, stripped of personal data.
        codes: Per row the place in `values`.
    """

    values: pa.Array
    codes: npt.NDArray[np.int32]

    @classmethod
    def of(cls, column: pa.Array, strip: Strip) -> Distinct:
        """Finds the distinct values of a column and strips them."""
        encoded = column.dictionary_encode()
        codes = encoded.indices.to_numpy(zero_copy_only=False)
        occurrences = np.bincount(codes, minlength=len(encoded.dictionary))
        return cls(strip(encoded.dictionary, occurrences), codes)


class DistinctCleaner:
    """Cleans a column value by value; what a value means is remembered from batch to batch."""

    def __init__(self, field: Field, clean: CleanOne, strip: Strip, reads_first: bool = False) -> None:
        """Makes the cleaner.

        Args:
            field: A field that is not of kind TABLE or TEXTS.
            clean: Cleans one cell.
            strip: Strips personal data.
            reads_first: The cell is read before it is stripped, for fields whose good values look like
                personal data (20251231 may obey the eleven-test); the raw text is stripped either way.
        """
        self._type = arrow_type(field.kind)
        self._strip = strip
        self._reads_first = reads_first
        self._clean = lru_cache(_REMEMBERED)(lambda cell: clean(cell) if cell.strip() else EMPTY)

    def __call__(self, column: pa.Array) -> CleanColumn:
        """Cleans a column; see `ColumnCleaner`."""
        distinct = Distinct.of(column, _as_is if self._reads_first else self._strip)
        cleaned: list[Clean] = [self._clean(value) for value in distinct.values.to_pylist()]
        codes = pa.array(distinct.codes)
        raw = pa.array([each.raw for each in cleaned], pa.string())
        if self._reads_first:
            raw = self._stripped(raw, [each.status for each in cleaned], distinct.codes)
        return CleanColumn(
            pa.array([each.value for each in cleaned], self._type).take(codes),
            raw.take(codes),
            np.array([each.status for each in cleaned], np.uint8)[distinct.codes],
        )

    def _stripped(self, raw: pa.Array, statuses: Sequence[Status], codes: npt.NDArray[np.int32]) -> pa.Array:
        """Strips raw text that was not understood; the rest is a date or a postcode and nothing else."""
        odd = np.array([status != Status.KNOWN for status in statuses], np.bool_)
        occurrences = np.bincount(codes, minlength=len(raw))[odd]
        mask = pa.array(odd)
        return pc.replace_with_mask(raw, mask, self._strip(raw.filter(mask), occurrences))


def _as_is(values: pa.Array, _: npt.NDArray[np.int64]) -> pa.Array:
    return values


class FreeTextCleaner:
    """Cleans a column of long texts, nearly all different: only the short ones are looked at one by one."""

    def __init__(self, field: Field, placeholders: Placeholders, strip: Strip) -> None:
        """Takes what says nothing and what strips personal data."""
        self._name = field.name
        self._placeholders = placeholders
        self._strip = strip

    def __call__(self, column: pa.Array) -> CleanColumn:
        """Cleans a column; see `ColumnCleaner`."""
        distinct = Distinct.of(pc.utf8_trim_whitespace(column), self._strip)
        status = np.full(len(distinct.values), Status.KNOWN, np.uint8)
        lengths = pc.binary_length(distinct.values).to_numpy(zero_copy_only=False)
        status[lengths == 0] = Status.MISSING
        for place in np.flatnonzero((lengths > 0) & (lengths <= _SHORT)):
            if self._placeholders.holds(plain(distinct.values[int(place)].as_py()), self._name):
                status[place] = Status.PLACEHOLDER
        codes = pa.array(distinct.codes)
        raw = pc.if_else(pa.array(lengths == 0), None, distinct.values)
        value = pc.if_else(pa.array(status == Status.KNOWN), distinct.values, None)
        return CleanColumn(value.take(codes), raw.take(codes), status[distinct.codes])
