"""Since which dump each value stands: carried over from the previous snapshot where nothing changed.

Public: `Since`, `fingerprints`, `count_changed`, `NO_ROW`.

A value is *unchanged* when the clean value is the same, or, where there is none, when the raw text is. Values
are compared by a 64-bit fingerprint that DuckDB computes alike for both sides, so that no text of the
previous snapshot has to be held in memory.
"""

from __future__ import annotations

from datetime import date

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.fields import FIELDS, Field, Kind
from wsp_desk.snapshot.schema import SQL_TYPES, full_name, quoted
from wsp_desk.snapshot.snapshot import Snapshot

NO_ROW = -1
_EPOCH = date(1970, 1, 1)


def fingerprints(fields: tuple[Field, ...] = FIELDS) -> str:
    """SQL select list: one ``UBIGINT`` per field, named after it."""
    return ", ".join(f"{_fingerprint(field)} AS {quoted(field.name)}" for field in fields)


def count_changed(connection: duckdb.DuckDBPyConnection, as_of: date) -> int:
    """How many dossiers of the file being built have a value that stands since this very dump."""
    dates = ", ".join(quoted(f"{field.name}_since") for field in FIELDS)
    sql = f"SELECT count(*) FROM {full_name('dossier')} WHERE greatest({dates}) >= ?"
    (changed,) = connection.execute(sql, [as_of]).fetchall()[0]
    return int(changed)


class Since:
    """Computes the ``_since`` columns of a batch.

    Args:
        previous: The snapshot before this one; None for the first of a chain.
        as_of: Date of the new dump.
    """

    def __init__(self, previous: Snapshot | None, as_of: date) -> None:
        self._as_of = np.int32((as_of - _EPOCH).days)
        self._ids: pa.Array | None = None
        self._prints: dict[str, npt.NDArray[np.uint64]] = {}
        self._days: dict[str, npt.NDArray[np.uint16]] = {}
        if previous is not None and not previous.manifest.provisional_ids:
            self._remember(previous)

    @property
    def has_previous(self) -> bool:
        """Whether there is anything to carry over; if not, every value is new."""
        return self._ids is not None

    def columns(self, ids: pa.ChunkedArray, prints: pa.Table) -> list[pa.Array]:
        """The dates for a batch.

        Args:
            ids: Dossier ids of the batch.
            prints: Their `fingerprints`, one column per field.

        Returns:
            One ``date32`` array per field, in the order of `FIELDS`.
        """
        rows = pc.fill_null(pc.index_in(ids, value_set=self._ids), NO_ROW).to_numpy()
        return [self._dates(field.name, rows, prints[field.name].to_numpy()) for field in FIELDS]

    def _dates(self, name: str, rows: npt.NDArray[np.int32], prints: npt.NDArray[np.uint64]) -> pa.Array:
        unchanged = (rows != NO_ROW) & (self._prints[name][rows] == prints)
        days = np.where(unchanged, self._days[name][rows], self._as_of).astype(np.int32)
        return pa.array(days, pa.int32()).cast(pa.date32())

    def _remember(self, previous: Snapshot) -> None:
        ids = previous.columns(["dossier_id"])["dossier_id"].combine_chunks()
        self._ids = ids if len(ids) else None
        # Field by field: all at once would hold everything twice for a moment.
        for field in FIELDS:
            since = f"{quoted(field.name + '_since')} AS since"
            table = previous.computed(f"{fingerprints((field,))}, {since}")
            self._prints[field.name] = table[field.name].to_numpy()
            self._days[field.name] = table["since"].cast(pa.int32()).to_numpy().astype(np.uint16)


def _fingerprint(field: Field) -> str:
    raw = f"CAST({quoted(field.name + '_raw')} AS VARCHAR)"
    if field.kind is Kind.TABLE:
        return f"hash({raw})"
    clean = f"CAST({quoted(field.name)} AS {SQL_TYPES[field.kind]})"
    return f"hash({clean}, CASE WHEN {quoted(field.name)} IS NULL THEN {raw} END)"
