"""Columns of text, made without a loop over people.

Public: `words`, `numbers`, `choose`, `glue`, `join`, `fill`, `DateTable`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from wsp_desk.demo.chance import Bools, Ints

EPOCH_DAYS_FIRST = int(np.datetime64("1940-01-01").astype("datetime64[D]").astype(int))
EPOCH_DAYS_LAST = int(np.datetime64("2040-12-31").astype("datetime64[D]").astype(int))


def words(positions: NDArray[np.integer], choices: Sequence[str] | pa.Array) -> pa.Array:
    """The word at each position; a negative position gives an empty text."""
    table = choices if isinstance(choices, pa.Array) else pa.array(choices, pa.string())
    blank = positions < 0
    taken = table.take(pa.array(np.where(blank, 0, positions)))
    return choose(blank, "", taken) if blank.any() else taken


def numbers(values: NDArray[np.integer]) -> pa.Array:
    """Whole numbers as text; a negative number gives an empty text."""
    written = pa.array(values).cast(pa.string())
    return choose(values < 0, "", written)


def choose(where: Bools, this: pa.Array | str, other: pa.Array | str) -> pa.Array:
    """`this` where true, `other` elsewhere."""
    return pc.if_else(pa.array(where), this, other)


def glue(*parts: pa.Array | str) -> pa.Array:
    """The parts of each row, one after the other."""
    return pc.binary_join_element_wise(*parts, "")


def join(items: pa.Array, there: Bools, separator: str = "|") -> pa.Array:
    """Joins the items of each person.

    Args:
        items: The items that are there, person after person.
        there: Which items are there, shape [people, most].
        separator: Between the items.
    """
    offsets = np.zeros(len(there) + 1, dtype=np.int32)
    np.cumsum(there.sum(axis=1), out=offsets[1:])
    return pc.binary_join(pa.ListArray.from_arrays(pa.array(offsets), items), separator)


def fill(template: str, name: str, value: pa.Array) -> pa.Array:
    """The template with its hole ``{name}`` filled, for every row."""
    before, _, after = template.partition("{" + name + "}")
    return glue(before, value, after)


class DateTable:
    """Every day between 1940 and 2040, written in each of the given formats."""

    def __init__(self, formats: Sequence[str]) -> None:
        days = pa.array(np.arange(EPOCH_DAYS_FIRST, EPOCH_DAYS_LAST + 1, dtype=np.int32)).cast(pa.date32())
        self._length = len(days)
        self._written = pa.concat_arrays([pc.strftime(days, form) for form in formats])

    def write(self, days: Ints, there: Bools, form: Ints | int = 0) -> pa.Array:
        """Dates as text.

        Args:
            days: Days since 1970-01-01.
            there: Where a date stands; elsewhere the text is empty.
            form: Which format, per row or for all.
        """
        place = np.clip(days - EPOCH_DAYS_FIRST, 0, self._length - 1) + self._length * np.asarray(form)
        return words(np.where(there, place, -1), self._written)
