"""Fills the pool from a snapshot, or from tables of the same shape.

Public: `load_pool`, `build_pool`.

Long texts (presentation, raw words, courses) stay in the snapshot; the detail view asks for them per dossier.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from wsp_desk.fields import FIELDS, Field, Kind
from wsp_desk.pool.columns import since_codes, to_numpy
from wsp_desk.pool.languages import Languages
from wsp_desk.pool.pool import Column, Outcomes, Pool
from wsp_desk.pool.ragged import NOTHING, Ragged

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot
    from wsp_desk.vocabulary import Concepts, Vocabulary

_NO_COLUMN = frozenset({Kind.TEXT, Kind.TEXTS, Kind.TABLE})
_LISTS = {
    "dossier_occupation": ["row", "position", "concept"],
    "dossier_skill": ["row", "concept"],
    "dossier_language": ["row", "language", "level"],
}


def load_pool(snapshot: Snapshot, vocabulary: Vocabulary) -> Pool:
    """Loads every column matching and trust need, in one go.

    Args:
        snapshot: An opened, verified snapshot.
        vocabulary: Where its concepts come from; a concept it does not know counts as unresolved words.
    """
    rule_ids, matrix = snapshot.outcomes()
    return build_pool(
        snapshot.columns(_wide_names()),
        {table: snapshot.columns(names, table=table) for table, names in _LISTS.items()},
        Outcomes(tuple(rule_ids), matrix),
        as_of=snapshot.manifest.as_of,
        vocabulary=vocabulary,
    )


def build_pool(
    wide: pa.Table, lists: Mapping[str, pa.Table], outcomes: Outcomes, *, as_of: date, vocabulary: Vocabulary
) -> Pool:
    """Makes a pool from tables.

    Args:
        wide: One row per dossier: ``dossier_id``, and per field ``<f>`` (where its kind has a column),
            ``<f>_status``, ``<f>_since``.
        lists: The list tables by name, with ``row`` pointing into `wide`.
        outcomes: What the rules said.
        as_of: Date of the dump.
        vocabulary: What concepts and places are looked up in.
    """
    size = wide.num_rows
    return Pool(
        as_of=as_of,
        vocabulary=vocabulary,
        dossier_ids=_ids(wide["dossier_id"]),
        columns={field.name: _column(field, wide) for field in FIELDS},
        occupations=_concept_lists(_by_position(lists["dossier_occupation"]), vocabulary.occupations, size),
        skills=_concept_lists(lists["dossier_skill"], vocabulary.skills, size),
        languages=_languages(lists["dossier_language"], size),
        outcomes=outcomes,
    )


def _wide_names() -> list[str]:
    names = ["dossier_id"]
    for field in FIELDS:
        names += [] if field.kind in _NO_COLUMN else [field.name]
        names += [f"{field.name}_status", f"{field.name}_since"]
    return names


def _ids(column: pa.ChunkedArray) -> NDArray[np.str_]:
    return np.array(column.to_pylist(), dtype=np.str_)


def _column(field: Field, wide: pa.Table) -> Column:
    values = None if field.kind in _NO_COLUMN else to_numpy(field, wide[field.name])
    status = np.ascontiguousarray(wide[f"{field.name}_status"].cast(pa.uint8()).to_numpy())
    since, dates = since_codes(wide[f"{field.name}_since"])
    return Column(values, status, since, dates)


def _by_position(table: pa.Table) -> pa.Table:
    return table.sort_by([("row", "ascending"), ("position", "ascending")])


def _concept_lists(table: pa.Table, concepts: Concepts, size: int) -> Ragged:
    encoded = pc.dictionary_encode(table["concept"].combine_chunks())
    places = [concepts.index.get(name, NOTHING) for name in encoded.dictionary.to_pylist()]
    codes = encoded.indices.fill_null(len(places)).to_numpy(zero_copy_only=False)
    values = np.array([*places, NOTHING], np.int16)[codes]
    return Ragged.from_pairs(table["row"].to_numpy(), values, size)


def _languages(table: pa.Table, size: int) -> Languages:
    named = table.filter(pc.is_valid(table["language"]))
    levels = named["level"].cast(pa.uint8()).fill_null(0).to_numpy()
    return Languages.from_lists(named["row"].to_numpy(), named["language"].to_pylist(), levels, size)
