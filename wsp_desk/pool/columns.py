"""From Arrow columns to the compact NumPy columns of the pool, and one cell back to plain Python.

Public: `to_numpy`, `to_python`, `since_codes`, `NO_NUMBER`, `NO_DATE`, `NO_LEVEL`, `day_number`, `day_of`.

| Kind | NumPy | no value |
|---|---|---|
| integer | int16 | `NO_NUMBER` |
| number | float32 | NaN |
| date | int32, days since 1970-01-01 | `NO_DATE` |
| level | uint8 | `NO_LEVEL` |
| code | uint8, place in the code list | `NO_LEVEL` |
| tri | uint8: 1 yes, 2 no | 0 |
| codes | uint32, one bit per code, bit = place in the code list | 0 |

An empty set of codes and an unknown one look alike; `Pool.known` tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from wsp_desk.codes import CodeList
from wsp_desk.fields import Field, Kind

NO_NUMBER = -32768
NO_DATE = -(2**31)
NO_LEVEL = 255
EPOCH = date(1970, 1, 1)


def to_numpy(field: Field, column: pa.ChunkedArray) -> NDArray[Any] | None:
    """Turns one Arrow column into the pool's type for its kind; None for kinds without a column."""
    match field.kind:
        case Kind.INTEGER:
            return _filled(column, pa.int16(), NO_NUMBER)
        case Kind.NUMBER:
            return _filled(column, pa.float32(), float("nan"))
        case Kind.DATE:
            return _filled(column.cast(pa.date32()), pa.int32(), NO_DATE)
        case Kind.LEVEL:
            return _filled(column, pa.uint8(), NO_LEVEL)
        case Kind.TRI:
            return _filled(column, pa.uint8(), 0)
        case Kind.CODE:
            return _code_places(column, _codes_of(field))
        case Kind.CODES:
            return _masks(column, _codes_of(field))
        case _:
            return None


def to_python(field: Field, value: Any) -> object:  # noqa: ANN401 - a cell of any type
    """One cell as int, float, date, code, list of codes or bool; None where it is the kind's sentinel."""
    if field.kind is Kind.CODES:
        return _codes_of(field).of_mask(int(value))
    sentinel, convert = _CELLS[field.kind]
    if value == sentinel or value != value:
        return None
    if field.kind is Kind.CODE:
        return list(_codes_of(field).labels)[value]
    return convert(value)


def since_codes(column: pa.ChunkedArray) -> tuple[NDArray[np.unsignedinteger], tuple[date | None, ...]]:
    """Dates of dumps as small codes: the codes [n], and the date of each code."""
    encoded = pc.dictionary_encode(column.cast(pa.date32()).combine_chunks(), null_encoding="encode")
    dates = tuple(encoded.dictionary.to_pylist()) or (None,)
    small = np.uint8 if len(dates) <= 256 else np.uint16
    return encoded.indices.to_numpy(zero_copy_only=False).astype(small), dates


def day_number(day: date) -> int:
    """Days since 1970-01-01, as dates are kept in the pool."""
    return (day - EPOCH).days


def day_of(number: int) -> date:
    """The date of a day number."""
    return EPOCH + timedelta(days=int(number))


_CELLS: dict[Kind, tuple[float, Callable[[Any], Any]]] = {
    Kind.INTEGER: (NO_NUMBER, int),
    Kind.NUMBER: (float("nan"), float),
    Kind.DATE: (NO_DATE, day_of),
    Kind.LEVEL: (NO_LEVEL, int),
    Kind.TRI: (0, lambda code: bool(code == 1)),
    Kind.CODE: (NO_LEVEL, int),
}


def _filled(column: pa.ChunkedArray, kind: pa.DataType, missing: float) -> NDArray[Any]:
    whole = column.cast(kind).fill_null(pa.scalar(missing, kind))
    return np.ascontiguousarray(whole.to_numpy())


def _codes_of(field: Field) -> CodeList:
    if field.codes is None:
        raise KeyError(field.name)
    return field.codes


def _code_places(column: pa.ChunkedArray, codes: CodeList) -> NDArray[np.uint8]:
    places = pc.index_in(column, value_set=pa.array(list(codes.labels), pa.string()))
    return _filled(places, pa.uint8(), NO_LEVEL)


def _masks(column: pa.ChunkedArray, codes: CodeList) -> NDArray[np.uint32]:
    lists = column.combine_chunks()
    items = pc.index_in(lists.flatten(), value_set=pa.array(list(codes.labels), pa.string()))
    bits = np.left_shift(np.uint32(1), items.to_numpy(zero_copy_only=False).astype(np.uint32))
    lengths = pc.list_value_length(lists).fill_null(0).to_numpy(zero_copy_only=False)
    starts = np.concatenate(([0], np.cumsum(lengths)))[:-1]
    masks = np.zeros(len(lists), np.uint32)
    filled = np.flatnonzero(lengths)
    if len(filled):
        masks[filled] = np.bitwise_or.reduceat(bits, starts[filled])
    return masks
