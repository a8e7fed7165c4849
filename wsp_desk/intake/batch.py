"""The shape in which clean dossiers leave the intake.

Public: `Batch`, `batch_of`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.fields import FIELDS, LIST_TABLES, Kind
from wsp_desk.intake.cleaning.column import CleanColumn

_TABLE_OF = {
    "occupations": "dossier_occupation",
    "skills": "dossier_skill",
    "languages": "dossier_language",
    "experience": "dossier_experience",
}


_PROFILES = "dossier_vum"


@dataclass(frozen=True, slots=True)
class Batch:
    """Clean dossiers.

    Attributes:
        dossiers: One row per dossier: ``dossier_id``, ``source``, and per field its value (not for kind
            TABLE), its ``_raw`` text and its ``_status``.
        lists: The tables of `LIST_TABLES`; ``row`` is the dossier's place among all dossiers, from 0.
    """

    dossiers: pa.Table
    lists: dict[str, pa.Table]


def batch_of(
    ids: pa.Array,
    sources: pa.Array,
    columns: Mapping[str, CleanColumn],
    first_row: int,
    profiles: pa.Array | None = None,
) -> Batch:
    """Puts cleaned fields together.

    Args:
        ids: Dossier numbers.
        sources: Source of each dossier.
        columns: Every field.
        first_row: Place of the first of these dossiers among all.
        profiles: VUM search profiles, "" where there is none; None for a source that has none.
    """
    wide: dict[str, pa.Array] = {"dossier_id": ids, "source": sources}
    for field in FIELDS:
        column = columns[field.name]
        if field.kind is not Kind.TABLE:
            wide[field.name] = column.value
        wide[f"{field.name}_raw"] = column.raw
        wide[f"{field.name}_status"] = pa.array(column.status)
    lists = {table: _list_table(columns[name], table, first_row) for name, table in _TABLE_OF.items()}
    return Batch(pa.table(wide), lists | {_PROFILES: _profile_table(profiles, first_row)})


def _profile_table(profiles: pa.Array | None, first_row: int) -> pa.Table:
    if profiles is None:
        return _SCHEMAS[_PROFILES].empty_table()
    rows = pa.array(np.arange(first_row, first_row + len(profiles), dtype=np.int32))
    return pa.table({"row": rows, "profile": profiles}).filter(pc.not_equal(profiles, ""))


def _list_table(column: CleanColumn, name: str, first_row: int) -> pa.Table:
    if column.table is None:
        return _SCHEMAS[name].empty_table()
    rows = pc.add(column.table.column("row"), pa.scalar(first_row, pa.int32()))
    return column.table.set_column(0, "row", rows).select(_SCHEMAS[name].names).cast(_SCHEMAS[name])


_ARROW = {
    "INTEGER": pa.int32(),
    "UTINYINT": pa.uint8(),
    "VARCHAR": pa.string(),
    "REAL": pa.float32(),
    "DATE": pa.date32(),
}
_SCHEMAS = {
    name: pa.schema([(column, _ARROW[kind]) for column, kind in columns])
    for name, columns in LIST_TABLES.items()
}
