"""Every change between two snapshots, dossier by dossier and field by field, as they are found.

Public: `Change`, `What`, `changes`, `changes_of`.

What counts as filled, emptied and changed stands in `compare`. Only one field is held in memory at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELDS, Field, Kind
from wsp_desk.snapshot.compare import USABLE, Pairs, pairs, values
from wsp_desk.snapshot.snapshot import Snapshot
from wsp_desk.texts import text


class What(StrEnum):
    """What happened."""

    APPEARED = "appeared"
    LEFT = "left"
    FILLED = "filled"
    EMPTIED = "emptied"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        dossier: Number of the dossier.
        what: What happened.
        field: The field; empty for a dossier that appeared or left.
        old: Usable value before: clean, or the raw text of a field that is a list of rows.
        new: The same now.
    """

    dossier: str
    what: What
    field: str = ""
    old: Any = None
    new: Any = None

    def to_json(self) -> dict[str, Any]:
        """The change for scripts."""
        return {
            "dossier": self.dossier,
            "change": self.what.value,
            "field": self.field,
            "old": _plain(self.old),
            "new": _plain(self.new),
        }


def changes(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """All changes: dossiers that left and appeared, then field by field.

    Raises:
        KnownError: One of the snapshots cannot be read.
    """
    found = pairs(old, new)
    yield from (Change(name, What.LEFT) for name in found.left())
    yield from (Change(name, What.APPEARED) for name in found.appeared())
    for field in FIELDS:
        yield from _of_field(field, old, new, found)


def changes_of(dossier: str, old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """The changes of one dossier.

    Raises:
        KnownError: It stands in neither snapshot, or one of them cannot be read.
    """
    before, now = _wide(old, dossier), _wide(new, dossier)
    if before is None and now is None:
        raise KnownError(text("Dossier {dossier} staat in geen van beide pools.", dossier=dossier))
    if before is None or now is None:
        yield Change(dossier, What.APPEARED if before is None else What.LEFT)
        return
    for field in FIELDS:
        first, second = _usable_value(before, field), _usable_value(now, field)
        if first != second:
            yield Change(dossier, _what(first is not None, second is not None), field.name, first, second)


def _of_field(field: Field, old: Snapshot, new: Snapshot, found: Pairs) -> Iterator[Change]:
    usable_old, print_old = (column[found.old_rows] for column in values(old, field))
    usable_new, print_new = (column[found.new_rows] for column in values(new, field))
    moved = np.flatnonzero((usable_old != usable_new) | (usable_old & usable_new & (print_old != print_new)))
    if not len(moved):
        return
    ids = found.new_ids.take(pa.array(found.new_rows[moved])).to_pylist()
    before = _shown(old, field, found.old_rows[moved])
    now = _shown(new, field, found.new_rows[moved])
    for place, name, first, second in zip(moved, ids, before, now, strict=True):
        had, has = bool(usable_old[place]), bool(usable_new[place])
        yield Change(name, _what(had, has), field.name, first if had else None, second if has else None)


def _shown(snapshot: Snapshot, field: Field, rows: npt.NDArray[np.int64]) -> list[Any]:
    found: list[Any] = snapshot.columns([_column(field)]).column(0).take(pa.array(rows)).to_pylist()
    return found


def _wide(snapshot: Snapshot, dossier: str) -> dict[str, Any] | None:
    found = snapshot.query("SELECT * FROM snap.main.dossier WHERE dossier_id = ?", [dossier]).to_pylist()
    return found[0] if found else None


def _usable_value(row: dict[str, Any], field: Field) -> Any:  # noqa: ANN401 - of the field's own kind
    return row[_column(field)] if row[f"{field.name}_status"] in USABLE else None


def _column(field: Field) -> str:
    return f"{field.name}_raw" if field.kind is Kind.TABLE else field.name


def _what(had: bool, has: bool) -> What:
    if had and has:
        return What.CHANGED
    return What.FILLED if has else What.EMPTIED


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a field holds
    return value.isoformat() if isinstance(value, date) else value
