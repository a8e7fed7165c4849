"""What changed between two snapshots: who came, who left, and per field what was filled, emptied or changed.

Public: `compare`, `Comparison`, `FieldChanges`.

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

from wsp_desk.fields import FIELDS, Field, Status
from wsp_desk.snapshot.schema import quoted
from wsp_desk.snapshot.since import NO_ROW, fingerprints
from wsp_desk.snapshot.snapshot import Snapshot


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


def compare(old: Snapshot, new: Snapshot) -> Comparison:
    """Compares two snapshots by dossier id, one field at a time.

    Raises:
        KnownError: One of them cannot be read.
    """
    rows = pc.fill_null(pc.index_in(_ids(new), value_set=_ids(old)), NO_ROW).to_numpy(zero_copy_only=False)
    both = rows != NO_ROW
    stayed = int(both.sum())
    return Comparison(
        appeared=len(rows) - stayed,
        left=old.manifest.rows - stayed,
        stayed=stayed,
        fields={field.name: _changes(field, old, new, rows[both], both) for field in FIELDS},
    )


def _ids(snapshot: Snapshot) -> pa.Array:
    return snapshot.columns(["dossier_id"])["dossier_id"].combine_chunks()


def _changes(
    field: Field, old: Snapshot, new: Snapshot, rows: npt.NDArray[np.int32], both: npt.NDArray[np.bool_]
) -> FieldChanges:
    usable_old, print_old = (column[rows] for column in _values(old, field))
    usable_new, print_new = (column[both] for column in _values(new, field))
    return FieldChanges(
        filled=int((usable_new & ~usable_old).sum()),
        emptied=int((usable_old & ~usable_new).sum()),
        changed=int((usable_old & usable_new & (print_old != print_new)).sum()),
    )


def _values(snapshot: Snapshot, field: Field) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.uint64]]:
    """Per dossier in row order: whether there is a usable value, and its fingerprint."""
    status = quoted(field.name + "_status")
    usable = ", ".join(str(int(one)) for one in (Status.KNOWN, Status.STALE, Status.CONTRADICTED))
    table = snapshot.computed(f"{fingerprints((field,))}, {status} IN ({usable}) AS usable")
    return table["usable"].to_numpy(), table[field.name].to_numpy()
