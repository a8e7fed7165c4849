"""Writing intake batches into the tables of a new snapshot.

Public: `Filler`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import duckdb
import numpy as np
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
        self.rows = 0

    def add(self, batch: DeliveryBatch) -> None:
        """Writes one batch.

        Raises:
            BugError: It has other columns than the schema.
        """
        _check_columns("dossier", batch.dossiers, delivered_columns())
        table = self._dated(self._numbered(batch.dossiers))
        values = [quoted(name) if name in table.column_names else self._today for name in _TABLES["dossier"]]
        self._append("dossier", table, values)
        for name, items in batch.lists.items():
            _check_columns(name, items, _TABLES[name])
            self._append(name, items, [quoted(column) for column in _TABLES[name]])
        self.rows += table.num_rows

    def _numbered(self, table: pa.Table) -> pa.Table:
        rows = np.arange(self.rows, self.rows + table.num_rows, dtype=np.int32)
        return table.append_column("row", pa.array(rows))

    def _dated(self, table: pa.Table) -> pa.Table:
        """Adds the since dates; without a previous snapshot they are all the same and need no column here."""
        if not self._since.has_previous:
            return table
        self._connection.register("batch", table)
        prints = self._connection.execute(f"SELECT {fingerprints()} FROM batch").to_arrow_table()
        self._connection.unregister("batch")
        for field, dates in zip(FIELDS, self._since.columns(table["dossier_id"], prints), strict=True):
            table = table.append_column(field.name + "_since", dates)
        return table

    def _append(self, name: str, table: pa.Table, values: list[str]) -> None:
        self._connection.register("batch", table)
        self._connection.execute(f"INSERT INTO {full_name(name)} SELECT {', '.join(values)} FROM batch")
        self._connection.unregister("batch")


def _check_columns(name: str, table: pa.Table, expected: Mapping[str, str]) -> None:
    different = set(table.column_names) ^ set(expected)
    if different:
        raise BugError(f"intake delivers other columns for {name}: {sorted(different)}")
