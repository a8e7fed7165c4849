"""The weekly history: how many dossiers have which status, per field and part of the pool, dump after dump.

Public: `store_history`, `last_counts`, `read_history`, `HISTORY_COLUMNS`, `PART_COLUMNS`, `KEPT_WEEKLY`.

Every snapshot carries the history of the ones before it. A part is a region × organisation × ground (table
``history_part``). Of the last half year every dump is kept, of the years before that the first of each month.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.errors import BugError
from wsp_desk.fields import FIELD, FIELDS, Status
from wsp_desk.snapshot.parts import Part
from wsp_desk.snapshot.schema import HISTORY_COLUMNS, PART_COLUMNS, arrow_type, full_name, quoted
from wsp_desk.snapshot.snapshot import Snapshot

KEPT_WEEKLY = timedelta(weeks=26)
"""How far back every dump is kept."""

_STATUSES = [status.key for status in Status]
_DIMENSIONS = ("region", "organisation", "ground")
_PLACE = {field.name: place for place, field in enumerate(FIELDS)}


def store_history(
    connection: duckdb.DuckDBPyConnection,
    previous: Snapshot | None,
    as_of: date,
    parts: Sequence[Part],
    counts: npt.NDArray[np.int64],
) -> None:
    """Writes the counts of this dump behind those that the previous snapshot carries.

    Args:
        connection: On which the empty tables stand.
        previous: The snapshot before this one.
        as_of: Date of this dump; what the previous snapshot has of the same date gives way.
        parts: Every part, by number; the first ones are those of the previous snapshot.
        counts: ``[fields, parts, statuses]`` of this dump.
    """
    columns = list(zip(*parts, strict=True)) or [(), (), ()]
    _append(connection, "history_part", _table(PART_COLUMNS, [range(len(parts)), *columns]))
    if previous is not None:
        _append(connection, "history", _carried(previous, as_of))
    _append(connection, "history", _rows(as_of, counts))


def known_parts(previous: Snapshot | None) -> list[Part]:
    """The parts that have a number already, by number."""
    if previous is None:
        return []
    table = previous.query(f"SELECT * FROM {full_name('history_part')} ORDER BY part")
    return [Part(row["region"], row["organisation"], row["ground"]) for row in table.to_pylist()]


def last_counts(snapshot: Snapshot) -> tuple[list[Part], npt.NDArray[np.int64]]:
    """The counts of a snapshot's own dump.

    Returns:
        All parts by number, and ``[fields, parts, statuses]``.
    """
    parts = known_parts(snapshot)
    counts = np.zeros((len(FIELDS), len(parts), len(Status)), np.int64)
    table = snapshot.query(f"SELECT * FROM {full_name('history')} WHERE dump = ?", [snapshot.manifest.as_of])
    places = np.array([_PLACE.get(name, -1) for name in table["field"].to_pylist()], np.int64)
    known = places >= 0
    for number, status in enumerate(_STATUSES):
        counts[places[known], table["part"].to_numpy()[known], number] = table[status].to_numpy()[known]
    return parts, counts


def read_history(
    snapshot: Snapshot,
    by: Sequence[str] = (),
    fields: Collection[str] | None = None,
    where: Mapping[str, str] | None = None,
) -> pa.Table:
    """The history, added up; what the quality page draws.

    Args:
        snapshot: Any snapshot; it carries the dumps before its own.
        by: Dimensions that stay apart: ``region``, ``organisation``, ``ground``.
        fields: Fields; all by default.
        where: Dimension → the only value that counts.

    Returns:
        Columns ``dump``, ``field``, those of `by`, and one per status key with numbers of dossiers, in the
        order of dump, field and dimensions. Small numbers are not hidden: that is for whoever shows them.

    Raises:
        BugError: There is no such dimension or field.
    """
    only = dict(where or {})
    unknown = (set(by) | only.keys()) - set(_DIMENSIONS) | set(fields or ()) - FIELD.keys()
    if unknown:
        raise BugError(f"no history by {sorted(unknown)}")
    keys = ", ".join(["dump", "field", *by])
    sums = ", ".join(f"CAST(sum({status}) AS INTEGER) AS {status}" for status in _STATUSES)
    conditions = [f"{name} = ?" for name in only]
    parameters: list[object] = list(only.values())
    if fields is not None:
        conditions.append("list_contains(?, field)")
        parameters.append(sorted(fields))
    chosen = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    source = f"{full_name('history')} JOIN {full_name('history_part')} USING (part)"
    return snapshot.query(
        f"SELECT {keys}, {sums} FROM {source} {chosen} GROUP BY {keys} ORDER BY {keys}", parameters
    )


def _carried(previous: Snapshot, as_of: date) -> pa.Table:
    """What stays of the history of the previous snapshot."""
    dumps = previous.query(f"SELECT DISTINCT dump FROM {full_name('history')}")["dump"].to_pylist()
    kept = _thinned([dump for dump in dumps if dump < as_of], as_of)
    return previous.query(
        f"SELECT * FROM {full_name('history')} WHERE list_contains(?, dump) ORDER BY dump, field, part",
        [kept],
    )


def _thinned(dumps: Collection[date], as_of: date) -> list[date]:
    first: dict[tuple[int, int], date] = {}
    for dump in sorted(dumps):
        first.setdefault((dump.year, dump.month), dump)
    return [dump for dump in sorted(dumps) if as_of - dump <= KEPT_WEEKLY or dump in first.values()]


def _rows(as_of: date, counts: npt.NDArray[np.int64]) -> pa.Table:
    """One row per field and part that has dossiers."""
    places, parts = np.nonzero(counts.sum(axis=2))
    names = pa.DictionaryArray.from_arrays(
        pa.array(places.astype(np.int32)), [field.name for field in FIELDS]
    )
    found = counts[places, parts]
    columns = [pa.repeat(pa.scalar(as_of), len(places)), names.cast(pa.string()), parts.astype(np.int32)]
    return _table(HISTORY_COLUMNS, [*columns, *found.astype(np.int32).T])


def _table(columns: Mapping[str, str], values: Sequence[object]) -> pa.Table:
    arrays = [pa.array(value, arrow_type(sql)) for value, sql in zip(values, columns.values(), strict=True)]
    return pa.table(dict(zip(columns, arrays, strict=True)))


def _append(connection: duckdb.DuckDBPyConnection, name: str, table: pa.Table) -> None:
    connection.register("carried", table)
    listed = ", ".join(map(quoted, table.column_names))
    connection.execute(f"INSERT INTO {full_name(name)} SELECT {listed} FROM carried")
    connection.unregister("carried")
