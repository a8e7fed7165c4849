"""Rows with the same dossier number: identical ones are one dossier, different ones cannot be told apart.

Public: `Doubles`, `Fate`, `Settled`.

A number that two sources share is proposed as the same person: the source that was given first counts, and
the row of the other is set aside, whatever else that source says of the number. Only the number makes two
rows one person; personal data never do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.rows import Rows
from wsp_desk.intake.words import column_key

Ints = npt.NDArray[np.int64]
_COLLAPSED = -1


class Fate(IntEnum):
    """What becomes of a row whose number comes more than once."""

    KEPT = 0
    DIFFERS = 1
    ELSEWHERE = 2


class Settled(NamedTuple):
    """Rows with the same fate.

    Attributes:
        rows: The rows.
        fate: What becomes of them.
        kept: For rows that give way (`Fate.ELSEWHERE`): place among the sources, and row number, of the row
            that is used in the stead of each; empty for all others.
    """

    rows: Rows
    fate: Fate
    kept: list[tuple[int, int]]


class Doubles:
    """Holds rows whose number comes more than once until all of them are there.

    Attributes:
        collapsed: Rows left out because an identical one is kept; known after `settle`.
    """

    def __init__(self, headings: Sequence[Sequence[str]]) -> None:
        """Takes the heading row of every delivery: the same cell is compared under its heading."""
        self._keys = [
            [column_key(heading) or str(place) for place, heading in enumerate(row)] for row in headings
        ]
        self._held: list[Rows] = []
        self.collapsed = 0

    def hold(self, rows: Rows) -> None:
        """Keeps rows aside."""
        if len(rows):
            self._held.append(rows)

    def settle(self) -> Iterator[Settled]:
        """Gives the rows back with their fate; of identical rows only the first comes."""
        if not self._held:
            return
        same, number, source = self._places()
        fates, keeper = _fates(same, number, source)
        fates[(fates == Fate.KEPT) & (same != np.arange(len(same)))] = _COLLAPSED
        self.collapsed = int(np.count_nonzero(fates == _COLLAPSED))
        numbers = np.concatenate([rows.numbers for rows in self._held])
        start = 0
        for rows in self._held:
            part = slice(start, start + len(rows))
            start += len(rows)
            for fate in Fate:
                chosen = fates[part] == fate
                if chosen.any():
                    kept = keeper[number[part][chosen]] if fate is Fate.ELSEWHERE else np.empty(0, np.int64)
                    places = zip(source[kept].tolist(), numbers[kept].tolist(), strict=True)
                    yield Settled(rows.filter(chosen), fate, list(places))

    def _places(self) -> tuple[Ints, Ints, Ints]:
        """Per held row: the first row identical to it, its number as a code, and its source."""
        table = pa.concat_tables([self._comparable(rows) for rows in self._held], promote_options="default")
        cells = table.column_names
        number = pc.dictionary_encode(table.column("dossier_id").combine_chunks()).indices.to_numpy()
        table = table.append_column("row", pa.array(np.arange(table.num_rows)))
        same = table.group_by(cells, use_threads=False).aggregate([("row", "min"), ("row", "list")])
        listed = same.column("row_list").combine_chunks()
        first = np.empty(table.num_rows, np.int64)
        whole = same.column("row_min").combine_chunks().take(pc.list_parent_indices(listed))
        first[listed.flatten().to_numpy()] = whole.to_numpy()
        source = np.concatenate([np.full(len(rows), rows.source, np.int64) for rows in self._held])
        return first, number.astype(np.int64), source

    def _comparable(self, rows: Rows) -> pa.Table:
        columns: dict[str, pa.ChunkedArray] = {}
        for key, column in zip(self._keys[rows.source], rows.table.columns, strict=True):
            columns.setdefault(f"column {key}", column)
        return pa.table(columns | {"dossier_id": rows.ids})


def _fates(same: Ints, number: Ints, source: Ints) -> tuple[Ints, Ints]:
    """The fate of each row, identical rows not yet taken together; and per number the row that is used.

    That row is the first of the source that was given first.
    """
    numbers, sources = int(number.max()) + 1, int(source.max()) + 1
    variants = np.bincount(number[np.unique(same)], minlength=numbers)
    first = np.full(numbers, sources, np.int64)
    np.minimum.at(first, number, source)
    in_first = source == first[number]
    keeper = np.full(numbers, len(same), np.int64)
    np.minimum.at(keeper, number[in_first], np.flatnonzero(in_first))
    clear = np.ones(numbers, np.bool_)
    clear[number[in_first & (same != same[keeper[number]])]] = False
    fates = np.full(len(same), Fate.KEPT, np.int64)
    fates[(variants > 1)[number] & ~clear[number]] = Fate.DIFFERS
    fates[clear[number] & (same != same[keeper[number]])] = Fate.ELSEWHERE
    return fates, keeper
