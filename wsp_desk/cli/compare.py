"""`wsp-desk snapshot compare`: what changed between two pools.

Public: `compare`.

With ``--json`` the changes are written as they are found: a pool of 1.2 million dossiers can change in
millions of places, and none of them has to wait for the last.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from wsp_desk.cli.desk import audited
from wsp_desk.cli.output import counted, emit
from wsp_desk.cli.session import opened
from wsp_desk.fields import FIELD
from wsp_desk.register.audit import Purpose
from wsp_desk.snapshot import Snapshot
from wsp_desk.snapshot.changes import Change, What, changes, changes_of
from wsp_desk.snapshot.compare import Comparison
from wsp_desk.snapshot.compare import compare as totals_of
from wsp_desk.texts import DUTCH, Text

_WORDS = {
    What.APPEARED: "nieuw",
    What.LEFT: "verdwenen",
    What.FILLED: "ingevuld",
    What.EMPTIED: "leeggemaakt",
    What.CHANGED: "veranderd",
}


def compare(options: argparse.Namespace) -> None:
    """Prints totals per field, or the changes of one dossier."""
    with (
        opened(options, options.old, allow_older=True) as old,
        audited(options, "snapshot compare", options.new, allow_older=True) as (new, audit),
    ):
        head = {"old": _described(old), "new": _described(new)}
        if options.dossier:
            found = list(changes_of(options.dossier, old, new))
            audit.viewed([options.dossier], Purpose.CHECK)
            emit(options, head | {"changes": [one.to_json() for one in found]}, map(_line, found))
            return
        totals = totals_of(old, new)
        if options.json and not options.totals:
            seen = audit.passing(changes(old, new), lambda one: one.dossier, Purpose.CHECK)
            _stream(head | totals.to_json(), seen)
        else:
            emit(options, head | totals.to_json(), _lines(old, new, totals))


def _described(snapshot: Snapshot) -> dict[str, Any]:
    manifest = snapshot.manifest
    return {
        "snapshot": str(snapshot.path),
        "as_of": manifest.as_of.isoformat(),
        "sequence": manifest.sequence,
        "dossiers": manifest.rows,
    }


def _stream(head: dict[str, Any], found: Iterable[Change]) -> None:
    """One JSON document, its last key written piece by piece."""
    write = sys.stdout.write
    write(json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "changes": [')
    separator = "\n  "
    for one in found:
        write(separator + json.dumps(one.to_json(), ensure_ascii=False))
        separator = ",\n  "
    write("\n ]\n}\n")


def _lines(old: Snapshot, new: Snapshot, totals: Comparison) -> Iterator[str]:
    yield f"{DUTCH.day(old.manifest.as_of)} → {DUTCH.day(new.manifest.as_of)}"
    yield (
        f"{counted(totals.appeared, 'nieuw dossier', 'nieuwe dossiers')}, "
        f"{DUTCH.number(totals.left)} verdwenen, {DUTCH.number(totals.stayed)} gebleven."
    )
    yield f"{'':40}{'ingevuld':>12}{'leeggemaakt':>12}{'veranderd':>12}"
    for name, one in totals.fields.items():
        if one.filled or one.emptied or one.changed:
            cells = "".join(f"{DUTCH.number(count):>12}" for count in (one.filled, one.emptied, one.changed))
            yield f"{FIELD[name].dutch:40}{cells}"


def _line(one: Change) -> str:
    if not one.field:
        return f"{one.dossier}: {_WORDS[one.what]}"
    values = f"{_value(one.field, one.old)} → {_value(one.field, one.new)}"
    return f"{FIELD[one.field].dutch}: {_WORDS[one.what]}, {values}"


def _value(field: str, value: Any) -> str:  # noqa: ANN401 - of the field's own kind
    if value is None:
        return "(leeg)"
    if isinstance(value, list):
        return ", ".join(_value(field, item) for item in value)
    codes = FIELD[field].codes
    shown = codes.labels.get(str(value), value) if codes else value
    return str(Text("{value}", {"value": shown}))
