"""Rows on their way to becoming dossiers.

Public: `Rows`, `joined`, `drop_empty`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.identity import trimmed
from wsp_desk.intake.layout import Layout


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one delivery.

    Attributes:
        source: Place of the delivery among the sources.
        table: Cells, a string column per heading.
        ids: Dossier numbers.
        numbers: Row numbers.
    """

    source: int
    table: pa.Table
    ids: pa.Array
    numbers: npt.NDArray[np.int64]

    def filter(self, keep: npt.NDArray[np.bool_]) -> Rows:
        """The rows where `keep` is true."""
        if keep.all():
            return self
        mask = pa.array(keep)
        return Rows(self.source, self.table.filter(mask), self.ids.filter(mask), self.numbers[keep])

    def narrowed(self, places: Collection[int]) -> Rows:
        """The same rows with only the columns at some places; a column keeps its place as its name."""
        names = [str(place) for place in sorted(places)]
        return Rows(self.source, self.table.select(names), self.ids, self.numbers)

    def with_ids(self, ids: pa.Array) -> Rows:
        """The same rows with other dossier numbers."""
        return Rows(self.source, self.table, ids, self.numbers)

    def __len__(self) -> int:
        return len(self.numbers)


def joined(parts: Sequence[Rows]) -> Rows:
    """Rows of one source put together."""
    return Rows(
        parts[0].source,
        pa.concat_tables([part.table for part in parts]),
        pa.concat_arrays([trimmed(part.ids) for part in parts]),
        np.concatenate([part.numbers for part in parts]),
    )


def drop_empty(source: int, table: pa.Table, numbers: npt.NDArray[np.int64], layout: Layout) -> Rows:
    """Leaves out entirely empty rows, which spreadsheets have by the hundred after the data."""
    ids = trimmed(table.column(layout.id_column))
    rows = Rows(source, table, ids, numbers)
    no_id = pc.equal(ids, "").to_numpy(zero_copy_only=False)
    places = np.flatnonzero(no_id)
    if not len(places):
        return rows
    suspects = table.take(pa.array(places))
    empty = np.ones(len(places), np.bool_)
    for column in suspects.columns:
        empty &= pc.equal(trimmed(column), "").to_numpy(zero_copy_only=False)
    keep = np.ones(len(numbers), np.bool_)
    keep[places[empty]] = False
    return rows.filter(keep)
