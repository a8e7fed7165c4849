"""The pool counted in cells: how many dossiers, and how many with trouble, per field.

Public: `Cells`, `cells_of`, `cells_from`, `troubled_fields`.

A cell is region × organisation × ground × intake period. Everything after this works on a few thousand cells,
however many dossiers there are. A field has *trouble* in a dossier when a rule whose field to mend it is
fails, or, for fields that have to be filled in, when there is no usable value and no good reason for that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from wsp_desk.feedback.findable import FILTERS
from wsp_desk.feedback.part import period_of
from wsp_desk.snapshot.compare import USABLE
from wsp_desk.trust import Outcome, Rule, RuleKind

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot
    from wsp_desk.vocabulary import Places

_NOT_COUNTED = frozenset({"holder_email", "registered_on", "changed_on"})
"""Fields of the registration itself, not of the person."""

_NOWHERE = -1


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Counts per cell.

    Attributes:
        labels: Per dimension the values that occur; an empty text means not known.
        codes: int64 [cells, dimensions]: places in `labels`, in the order of `DIMENSIONS`.
        size: int64 [cells]: dossiers.
        trouble: Field → int64 [cells]: dossiers with trouble in that field.
    """

    labels: tuple[tuple[str, ...], ...]
    codes: NDArray[np.int64]
    size: NDArray[np.int64]
    trouble: Mapping[str, NDArray[np.int64]]


def cells_of(snapshot: Snapshot, places: Places, rules: Sequence[Rule]) -> Cells:
    """Counts a snapshot.

    Args:
        snapshot: The pool.
        places: For the region of a postcode.
        rules: The rules as they are now; those that were not there at build are left out.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    table = snapshot.columns(["pc4", "holder_organisation", "ground", "registered_on"])
    columns = [
        _regions(table["pc4"], places),
        table["holder_organisation"],
        table["ground"],
        _periods(table["registered_on"], snapshot.manifest.as_of.year),
    ]
    return cells_from(columns, _trouble(snapshot, rules))


def cells_from(
    columns: Sequence[pa.Array | pa.ChunkedArray], trouble: Mapping[str, NDArray[np.bool_]]
) -> Cells:
    """Counts dossiers that are given as columns.

    Args:
        columns: One column of text per dimension, in their order; null means not known.
        trouble: Field → bool [n].
    """
    coded = [_coded(column) for column in columns]
    mixed = np.zeros(len(columns[0]), np.int64)
    for codes, labels in coded:
        mixed = mixed * len(labels) + codes
    distinct, first, cell = np.unique(mixed, return_index=True, return_inverse=True)
    return Cells(
        labels=tuple(tuple(labels) for _, labels in coded),
        codes=np.stack([codes[first] for codes, _ in coded], axis=1),
        size=np.bincount(cell, minlength=len(distinct)),
        trouble={
            name: np.bincount(cell, where, minlength=len(distinct)).astype(np.int64)
            for name, where in trouble.items()
        },
    )


def troubled_fields(rules: Sequence[Rule]) -> tuple[str, ...]:
    """The fields that trouble is counted of: those a rule can ask to mend, and those that filters rest on."""
    mended = [rule.fields[0] for rule in rules]
    return tuple(name for name in dict.fromkeys([*mended, *FILTERS]) if name not in _NOT_COUNTED)


def _trouble(snapshot: Snapshot, rules: Sequence[Rule]) -> dict[str, NDArray[np.bool_]]:
    ids, matrix = snapshot.outcomes()
    place = {name: number for number, name in enumerate(ids)}
    known = [rule for rule in rules if rule.id in place]
    found = {}
    for field in troubled_fields(known):
        about = [rule for rule in known if rule.fields[0] == field]
        found[field] = _any(matrix, [place[rule.id] for rule in about], Outcome.FAILS)
        missing = [rule for rule in about if rule.kind is RuleKind.MISSING]
        if missing or field in FILTERS:
            status = snapshot.columns([f"{field}_status"]).column(0).to_numpy()
            excused = _any(matrix, [place[rule.id] for rule in missing], Outcome.EXCEPTED)
            found[field] |= ~np.isin(status, USABLE) & ~excused
    return found


def _any(matrix: NDArray[np.uint8], places: Sequence[int], outcome: Outcome) -> NDArray[np.bool_]:
    found = np.zeros(matrix.shape[1], np.bool_)
    for place in places:
        found |= matrix[place] == outcome.value
    return found


def _regions(pc4: pa.ChunkedArray, places: Places) -> pa.Array:
    rows = places.rows(pc.fill_null(pc4, _NOWHERE).to_numpy())
    names = pa.array([*places.region, ""], pa.string())
    return names.take(pa.array(np.where(rows < 0, len(names) - 1, rows)))


def _periods(registered: pa.ChunkedArray, year: int) -> pa.Array:
    years, place = np.unique(pc.fill_null(pc.year(registered), 0).to_numpy(), return_inverse=True)
    return pa.array([period_of(each, year) for each in years.tolist()], pa.string()).take(pa.array(place))


def _coded(column: pa.Array | pa.ChunkedArray) -> tuple[NDArray[np.int64], list[str]]:
    whole = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    labels = sorted(pc.unique(pc.fill_null(whole, "")).to_pylist())
    codes = pc.index_in(pc.fill_null(whole, ""), value_set=pa.array(labels, pa.string()))
    return codes.to_numpy(zero_copy_only=False).astype(np.int64), labels
