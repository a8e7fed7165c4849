"""Fingerprints of values: enough to see later that a value changed, without keeping the value.

Public: `print_of`, `prints_of`, `prints_of_dossier`, `fields_of_rule`.

Two values are the same when the clean values are, or, where there is none, when the raw texts are; the same
rule as for the dump since which a value stands (`wsp_desk.snapshot.since`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from wsp_desk.fields import FIELD, Kind
from wsp_desk.trust import Rule

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot

_BYTES = 6


def fields_of_rule(field: str, rule: Rule | None) -> tuple[str, ...]:
    """The fields whose change can mend what a rule found; the field itself where no rule was asked about."""
    return rule.fields if rule is not None else (field,)


def print_of(clean: object, raw: object) -> str:
    """The fingerprint of one value: 12 hexadecimal digits."""
    shown = f"={_plain(clean)}" if clean is not None else f"~{raw or ''}"
    return blake2b(shown.encode(), digest_size=_BYTES).hexdigest()


def prints_of_dossier(fields: Collection[str], detail: Mapping[str, Any]) -> dict[str, str]:
    """The fingerprints of some fields of a dossier as `Snapshot.dossier` gives it."""
    return {
        name: print_of(detail.get(name) if _has_clean(name) else None, detail.get(f"{name}_raw"))
        for name in fields
    }


def prints_of(snapshot: Snapshot, field: str, rows: Sequence[int]) -> dict[int, str]:
    """The fingerprints of one field of some dossiers: row → print.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    chosen = sorted(set(rows))
    names = [field, f"{field}_raw"] if _has_clean(field) else [f"{field}_raw"]
    columns = snapshot.some(names, chosen).to_pydict()
    raws = columns[f"{field}_raw"]
    cleans = columns.get(field) or [None] * len(raws)
    return {row: print_of(*pair) for row, pair in zip(chosen, zip(cleans, raws, strict=True), strict=True)}


def _has_clean(name: str) -> bool:
    return FIELD[name].kind is not Kind.TABLE


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return "|".join(map(str, value))
    return str(value)
