"""An opened snapshot: columns, outcomes and single dossiers, read only.

Public: `Snapshot`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.errors import BugError
from wsp_desk.fields import LIST_TABLES
from wsp_desk.snapshot.connection import guarded
from wsp_desk.snapshot.manifest import Manifest
from wsp_desk.snapshot.rule_query import RuleQuery, read_rules
from wsp_desk.snapshot.schema import expected_tables, full_name, quoted
from wsp_desk.texts import text

_READING = text("Het snapshot kan niet worden gelezen")


class Snapshot:
    """A verified snapshot on a connection that can only read it. Use it as a context manager, or close it.

    May be used from several threads: every call has a cursor of its own.

    Attributes:
        manifest: What the builder signed.
        path: The data file.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, manifest: Manifest, path: Path) -> None:
        self._connection = connection
        self._tables = expected_tables(manifest.rule_ids)
        self.manifest = manifest
        self.path = path

    def columns(self, names: Sequence[str], table: str = "dossier") -> pa.Table:
        """Reads whole columns.

        Args:
            names: Columns, in the wanted order.
            table: ``dossier``, ``outcome`` or a list table.

        Returns:
            One Arrow column per name, ordered by ``row``.

        Raises:
            BugError: There is no such table or column.
            KnownError: The file cannot be read.
        """
        return self.computed(self._listed(names, table), table).rename_columns(list(names))

    def some(self, names: Sequence[str], rows: Sequence[int], table: str = "dossier") -> pa.Table:
        """Reads columns of some dossiers.

        Args:
            names: Columns, in the wanted order.
            rows: Which dossiers.
            table: ``dossier``, ``outcome`` or a list table.

        Returns:
            One Arrow column per name, ordered by ``row``; a list table gives all items of each dossier.

        Raises:
            BugError: There is no such table or column.
            KnownError: The file cannot be read.
        """
        # As one text: of a list, DuckDB looks for a dozen libraries per item, a second in all for a thousand.
        wanted = "SELECT unnest(CAST(string_split(?, ',') AS INTEGER[]))"
        # Choosing rows loses their order; items of one dossier must keep theirs.
        chosen = f"{full_name(table)} WHERE row IN ({wanted}) ORDER BY row, rowid"
        listed = ",".join(map(str, rows)) or "-1"
        found = self.query(f"SELECT {self._listed(names, table)} FROM {chosen}", [listed])
        return found.rename_columns(list(names))

    def holding(self, column: str, table: str, texts: Sequence[Sequence[str]]) -> list[int]:
        """Rows whose text holds, of every list of `texts`, one text at least.

        Raises:
            BugError: There is no such table or column.
            KnownError: The file cannot be read.
        """
        name = self._listed([column], table)
        groups = [" OR ".join([f"contains({name}, ?)"] * len(group)) for group in texts]
        wanted = " AND ".join(f"({group})" for group in groups) or "true"
        asked = [text for group in texts for text in group]
        found = self.query(f"SELECT row FROM {full_name(table)} WHERE {wanted} ORDER BY row", asked)
        rows: list[int] = found.column(0).to_pylist()
        return rows

    def _listed(self, names: Sequence[str], table: str) -> str:
        known = self._tables.get(table, {})
        unknown = [name for name in names if name not in known]
        if unknown or not known:
            raise BugError(f"no column {unknown} in table {table}")
        return ", ".join(map(quoted, names))

    def computed(self, expressions: str, table: str = "dossier") -> pa.Table:
        """Reads SQL expressions over the columns of one table, ordered by ``row``; for this room.

        Raises:
            KnownError: The file cannot be read.
        """
        found = self.query(f"SELECT row, {expressions} FROM {full_name(table)}")
        return _in_row_order(found).select(range(1, found.num_columns))

    def outcomes(self) -> tuple[list[str], npt.NDArray[np.uint8]]:
        """The outcome of every rule for every dossier.

        Returns:
            Rule ids, and codes ``[n_rules, n]``: 0 passes, 1 fails, 2 excepted, 3 not evaluated.
        """
        ids = self.manifest.rule_ids
        table = self.columns(ids, "outcome")
        found = np.empty((len(ids), self.manifest.rows), np.uint8)
        for place, column in enumerate(table.columns):
            found[place] = column.to_numpy()
        return ids, found

    def dossier(self, row: int) -> dict[str, Any]:
        """Everything of one dossier.

        Returns:
            All columns of the wide row by name, and per list table its rows as dicts (without ``row``).

        Raises:
            BugError: There is no such row.
        """
        wide = self._records("dossier", row)
        if not wide:
            raise BugError("no such row")
        lists = {table: self._records(table, row) for table in LIST_TABLES}
        for record in (record for records in lists.values() for record in records):
            del record["row"]
        return wide[0] | lists

    def rules(self) -> list[RuleQuery]:
        """The rules whose outcomes are stored, as they were at build."""
        with guarded(_READING):
            return read_rules(self._connection.cursor())

    def query(self, sql: str, parameters: Sequence[object] = ()) -> pa.Table:
        """Runs SQL over the same data, as the reference in tests and in the benchmark.

        The program itself asks nothing this way. The connection only reads, reaches no other file, and its
        settings are locked. Tables are named in full: ``snap.main.dossier``.

        Raises:
            KnownError: The query fails; the sentence names the kind of error only.
        """
        with guarded(_READING):
            found: pa.Table = self._connection.cursor().execute(sql, parameters).to_arrow_table()
        return found

    def connection(self) -> duckdb.DuckDBPyConnection:
        """A cursor of its own on the same data, for other modules of this room."""
        return self._connection.cursor()

    def interrupt(self) -> None:
        """Stops what the connection is doing, from another thread."""
        self._connection.interrupt()

    def close(self) -> None:
        """Lets go of the file and the key."""
        self._connection.close()

    def __enter__(self) -> Snapshot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _records(self, table: str, row: int) -> list[dict[str, Any]]:
        found = self.query(f"SELECT * FROM {full_name(table)} WHERE row = ?", [row])
        records: list[dict[str, Any]] = found.to_pylist()
        return records


def _in_row_order(table: pa.Table) -> pa.Table:
    """DuckDB gives rows as they were inserted, which is row order; sorted if that should ever not hold."""
    rows = table.column(0).to_numpy()
    if np.all(rows[1:] >= rows[:-1]):
        return table
    return table.take(pa.array(np.argsort(rows, kind="stable")))
