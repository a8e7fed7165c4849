"""Writing intake batches into the tables of a new snapshot.

Public: `Filler`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.errors import BugError
from wsp_desk.fields import FIELDS
from wsp_desk.snapshot.delivery import DeliveryBatch
from wsp_desk.snapshot.schema import delivered_columns, expected_tables, full_name, quoted
from wsp_desk.snapshot.since import Since, fingerprints

_TABLES = expected_tables(())


class Filler:
    """Appends batches; dossiers are numbered as they come, from 0.

    Args:
        connection: Connection on which the empty tables stand.
        since: Where unchanged values get their date from.
        as_of: Date of everything else.

    Attributes:
        rows: Dossiers written so far.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, since: Since, as_of: date) -> None:
        self._connection = connection
        self._since = since
        self._today = f"DATE '{as_of.isoformat()}'"
        self._feeds: dict[str, _Feed] = {}
        self.rows = 0

    def add(self, batch: DeliveryBatch) -> npt.NDArray[np.int32] | None:
        """Writes one batch.

        Returns:
            The row that each dossier had in the previous snapshot; None without one.

        Raises:
            BugError: It has other columns than the schema.
        """
        _check_columns("dossier", batch.dossiers, delivered_columns())
        table, rows = self._dated(self._numbered(batch.dossiers))
        values = [quoted(name) if name in table.column_names else self._today for name in _TABLES["dossier"]]
        self._append("dossier", table, values)
        for name, items in batch.lists.items():
            _check_columns(name, items, _TABLES[name])
            self._append(name, items, [quoted(column) for column in _TABLES[name]])
        self.rows += table.num_rows
        return rows

    def _numbered(self, table: pa.Table) -> pa.Table:
        rows = np.arange(self.rows, self.rows + table.num_rows, dtype=np.int32)
        return table.append_column("row", pa.array(rows))

    def _dated(self, table: pa.Table) -> tuple[pa.Table, npt.NDArray[np.int32] | None]:
        """Adds the since dates; without a previous snapshot they are all the same and need no column here."""
        if not self._since.has_previous:
            return table, None
        with self._fed("undated", table) as view:
            prints = self._connection.execute(f"SELECT {fingerprints()} FROM {view}").to_arrow_table()
        rows = self._since.rows(prints)
        for field, dates in zip(FIELDS, self._since.columns(rows, prints), strict=True):
            table = table.append_column(field.name + "_since", dates)
        return table, rows

    def _append(self, name: str, table: pa.Table, values: list[str]) -> None:
        with self._fed(name, table) as view:
            self._connection.execute(f"INSERT INTO {full_name(name)} SELECT {', '.join(values)} FROM {view}")

    @contextmanager
    def _fed(self, name: str, table: pa.Table) -> Iterator[str]:
        """Shows a table to DuckDB under a name; it is let go of afterwards."""
        view = f"feed_{name}"
        if name not in self._feeds:
            self._feeds[name] = _Feed()
            self._feeds[name].table = table
            self._connection.register(view, self._feeds[name])
        self._feeds[name].table = table
        try:
            yield view
        finally:
            self._feeds[name].table = None


class _Feed:
    """One table after the other under one name.

    A table that is registered within a transaction is held until it ends, even when it was taken away: all
    batches together would be in memory at the end.
    """

    def __init__(self) -> None:
        self.table: pa.Table | None = None

    def __arrow_c_schema__(self) -> object:
        return self._now().schema.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._now().__arrow_c_stream__(requested_schema)

    def _now(self) -> pa.Table:
        if self.table is None:
            raise BugError("nothing is fed now")
        return self.table


def _check_columns(name: str, table: pa.Table, expected: Mapping[str, str]) -> None:
    different = set(table.column_names) ^ set(expected)
    if different:
        raise BugError(f"intake delivers other columns for {name}: {sorted(different)}")
