"""Since which dump each value stands: carried over from the previous snapshot where nothing changed.

Public: `Since`, `fingerprints`, `count_changed`, `NO_ROW`.

A value is *unchanged* when the clean value is the same, or, where there is none, when the raw text is. Values
are compared by a fingerprint that DuckDB computes alike for both sides, so that no text of the previous
snapshot has to be held in memory: 64 bits of a dossier number, 32 bits of a value. That two values of one
dossier differ while their fingerprints are the same happens once in four thousand million changes.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.fields import FIELDS, Field, Kind
from wsp_desk.snapshot.schema import SQL_TYPES, full_name, quoted
from wsp_desk.snapshot.snapshot import Snapshot

NO_ROW = -1
_EPOCH = date(1970, 1, 1)
_NUMBER = "dossier number"
_NUMBER_PRINT = f"hash(CAST(dossier_id AS VARCHAR)) AS {quoted(_NUMBER)}"


def fingerprints(fields: tuple[Field, ...] = FIELDS) -> str:
    """SQL select list: one ``UBIGINT`` per field, named after it, and one of the dossier number."""
    listed = (f"{_fingerprint(field)} AS {quoted(field.name)}" for field in fields)
    return ", ".join([_NUMBER_PRINT, *listed])


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
        self._numbers: npt.NDArray[np.uint64] = np.empty(0, np.uint64)
        self._rows: npt.NDArray[np.int32] = np.empty(0, np.int32)
        self._prints: dict[str, npt.NDArray[np.uint32]] = {}
        self._days: dict[str, tuple[npt.NDArray[np.int32], npt.NDArray[np.unsignedinteger[Any]]]] = {}
        if previous is not None and not previous.manifest.provisional_ids:
            self._remember(previous)

    @property
    def has_previous(self) -> bool:
        """Whether there is anything to carry over; if not, every value is new."""
        return len(self._rows) > 0

    def rows(self, prints: pa.Table) -> npt.NDArray[np.int32]:
        """The row that each dossier of a batch had in the previous snapshot, `NO_ROW` where it had none.

        Args:
            prints: The `fingerprints` of the batch.
        """
        wanted = prints[_NUMBER].to_numpy()
        at = np.minimum(np.searchsorted(self._numbers, wanted), len(self._numbers) - 1)
        return np.where(self._numbers[at] == wanted, self._rows[at], np.int32(NO_ROW))

    def columns(self, rows: npt.NDArray[np.int32], prints: pa.Table) -> list[pa.Array]:
        """The dates for a batch.

        Args:
            rows: The `rows` of the batch.
            prints: Its `fingerprints`.

        Returns:
            One ``date32`` array per field, in the order of `FIELDS`.
        """
        return [self._dates(field.name, rows, prints[field.name].to_numpy()) for field in FIELDS]

    def _dates(self, name: str, rows: npt.NDArray[np.int32], prints: npt.NDArray[np.uint64]) -> pa.Array:
        days, codes = self._days[name]
        unchanged = (rows != NO_ROW) & (self._prints[name][rows] == prints.astype(np.uint32))
        found = np.where(unchanged, days[codes[rows]], self._as_of).astype(np.int32)
        return pa.array(found, pa.int32()).cast(pa.date32())

    def _remember(self, previous: Snapshot) -> None:
        numbers = previous.computed(_NUMBER_PRINT)[_NUMBER].to_numpy()
        self._rows = np.argsort(numbers).astype(np.int32)
        self._numbers = numbers[self._rows]
        # Field by field, and no more bits than needed: at 1.2 million dossiers every byte counts 50 MB.
        for field in FIELDS:
            since = f"{quoted(field.name + '_since')} AS since"
            table = previous.computed(f"{fingerprints((field,))}, {since}")
            self._prints[field.name] = table[field.name].to_numpy().astype(np.uint32)
            days, codes = np.unique(table["since"].cast(pa.int32()).to_numpy(), return_inverse=True)
            self._days[field.name] = days, codes.astype(np.min_scalar_type(len(days)))


def _fingerprint(field: Field) -> str:
    raw = f"CAST({quoted(field.name + '_raw')} AS VARCHAR)"
    if field.kind is Kind.TABLE:
        return f"hash({raw})"
    clean = f"CAST({quoted(field.name)} AS {SQL_TYPES[field.kind]})"
    return f"hash({clean}, CASE WHEN {quoted(field.name)} IS NULL THEN {raw} END)"
