"""What changed between two snapshots: who came, who left, and per field what was filled, emptied or changed.

Public: `compare`, `Comparison`, `FieldChanges`, `Pairs`, `pairs`, `values`, `USABLE`.

A field counts as *filled* when the newer snapshot has a usable value (known, stale or contradicted) and the
older had none, *emptied* the other way round, *changed* when both have one and they differ. For fields that
are lists of rows the raw text is compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELDS, Field, Status
from wsp_desk.snapshot.schema import quoted
from wsp_desk.snapshot.since import NO_ROW, fingerprints
from wsp_desk.snapshot.snapshot import Snapshot
from wsp_desk.texts import text

USABLE = (int(Status.KNOWN), int(Status.STALE), int(Status.CONTRADICTED))
"""Statuses with a value."""


@dataclass(frozen=True, slots=True)
class FieldChanges:
    """Counts of one field over the dossiers that stand in both snapshots."""

    filled: int
    emptied: int
    changed: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """The difference between two snapshots.

    Attributes:
        appeared: Dossiers only in the newer one.
        left: Dossiers only in the older one.
        stayed: Dossiers in both.
        fields: Changes per field.
    """

    appeared: int
    left: int
    stayed: int
    fields: Mapping[str, FieldChanges]

    def to_json(self) -> dict[str, Any]:
        """The comparison for scripts."""
        return {
            "appeared": self.appeared,
            "left": self.left,
            "stayed": self.stayed,
            "fields": {
                name: {"filled": changes.filled, "emptied": changes.emptied, "changed": changes.changed}
                for name, changes in self.fields.items()
            },
        }


@dataclass(frozen=True, slots=True)
class Pairs:
    """Dossiers of two snapshots, paired by number.

    Attributes:
        old_ids: Of the older snapshot, by row.
        new_ids: Of the newer one.
        old_rows: Rows of the dossiers that stand in both, in the older snapshot.
        new_rows: The same dossiers in the newer one, in the order of its rows.
    """

    old_ids: pa.Array
    new_ids: pa.Array
    old_rows: npt.NDArray[np.int64]
    new_rows: npt.NDArray[np.int64]

    def left(self) -> list[str]:
        """Numbers only in the older snapshot."""
        return _without(self.old_ids, self.old_rows)

    def appeared(self) -> list[str]:
        """Numbers only in the newer snapshot."""
        return _without(self.new_ids, self.new_rows)


def pairs(old: Snapshot, new: Snapshot) -> Pairs:
    """Finds the dossiers that stand in both.

    Raises:
        KnownError: Dossier numbers of one of them hold for that snapshot only, or it cannot be read.
    """
    for snapshot in (old, new):
        if snapshot.manifest.provisional_ids:
            raise KnownError(
                text(
                    "De nummers in {name} gelden alleen daar; er valt niets te vergelijken.",
                    name=snapshot.path.name,
                )
            )
    old_ids, new_ids = _ids(old), _ids(new)
    rows = pc.fill_null(pc.index_in(new_ids, value_set=old_ids), NO_ROW).to_numpy(zero_copy_only=False)
    both = np.flatnonzero(rows != NO_ROW)
    return Pairs(old_ids, new_ids, rows[both].astype(np.int64), both)


def compare(old: Snapshot, new: Snapshot) -> Comparison:
    """Compares two snapshots by dossier number, one field at a time.

    Raises:
        KnownError: One of them cannot be read, or has no lasting dossier numbers.
    """
    found = pairs(old, new)
    stayed = len(found.new_rows)
    return Comparison(
        appeared=new.manifest.rows - stayed,
        left=old.manifest.rows - stayed,
        stayed=stayed,
        fields={field.name: _changes(field, old, new, found) for field in FIELDS},
    )


def values(snapshot: Snapshot, field: Field) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.uint64]]:
    """Per dossier in row order: whether there is a usable value, and its fingerprint."""
    status = quoted(field.name + "_status")
    usable = ", ".join(str(int(one)) for one in USABLE)
    table = snapshot.computed(f"{fingerprints((field,))}, {status} IN ({usable}) AS usable")
    return table["usable"].to_numpy(), table[field.name].to_numpy()


def _ids(snapshot: Snapshot) -> pa.Array:
    return snapshot.columns(["dossier_id"])["dossier_id"].combine_chunks()


def _without(ids: pa.Array, rows: npt.NDArray[np.int64]) -> list[str]:
    keep = np.ones(len(ids), np.bool_)
    keep[rows] = False
    found: list[str] = ids.filter(pa.array(keep)).to_pylist()
    return found


def _changes(field: Field, old: Snapshot, new: Snapshot, found: Pairs) -> FieldChanges:
    usable_old, print_old = (column[found.old_rows] for column in values(old, field))
    usable_new, print_new = (column[found.new_rows] for column in values(new, field))
    return FieldChanges(
        filled=int((usable_new & ~usable_old).sum()),
        emptied=int((usable_old & ~usable_new).sum()),
        changed=int((usable_old & usable_new & (print_old != print_new)).sum()),
    )
