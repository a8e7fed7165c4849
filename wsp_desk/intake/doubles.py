"""Rows with the same dossier number: identical ones are one dossier, different ones cannot be told apart.

Public: `Doubles`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.rows import Rows
from wsp_desk.intake.words import column_key


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

    def settle(self) -> Iterator[tuple[Rows, bool]]:
        """Gives the rows back.

        Yields:
            Rows and whether they can be dossiers: one of each set of identical rows can; rows that differ
            while having the same number cannot.
        """
        if not self._held:
            return
        groups = self._groups()
        first_of = pc.equal(groups.column("row"), groups.column("first")).to_numpy()
        differing = pc.greater(groups.column("variants"), 1).to_numpy()
        self.collapsed = int(np.count_nonzero(~first_of & ~differing))
        start = 0
        for rows in self._held:
            part = slice(start, start + len(rows))
            start += len(rows)
            for keep, fit in ((first_of[part] & ~differing[part], True), (differing[part], False)):
                if keep.any():
                    yield rows.filter(keep), fit

    def _groups(self) -> pa.Table:
        """Per held row: the first row identical to it, and how many different rows have its number."""
        table = pa.concat_tables([self._comparable(rows) for rows in self._held], promote_options="default")
        cells = table.column_names
        table = table.append_column("row", pa.array(np.arange(table.num_rows)))
        same = table.group_by(cells, use_threads=False).aggregate([("row", "min"), ("row", "list")])
        listed = same.column("row_list").combine_chunks()
        per_row = pa.table(
            {
                "row": listed.flatten(),
                "first": same.column("row_min").combine_chunks().take(pc.list_parent_indices(listed)),
                "id": same.column("dossier_id").combine_chunks().take(pc.list_parent_indices(listed)),
            }
        )
        variants = (
            per_row.group_by("id").aggregate([("first", "count_distinct")]).rename_columns(["id", "variants"])
        )
        return per_row.join(variants, "id").sort_by("row")

    def _comparable(self, rows: Rows) -> pa.Table:
        columns: dict[str, pa.ChunkedArray] = {}
        for key, column in zip(self._keys[rows.source], rows.table.columns, strict=True):
            columns.setdefault(f"column {key}", column)
        return pa.table(columns | {"dossier_id": rows.ids})
