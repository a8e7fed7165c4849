"""Exchanging events between desks, through a folder or a stick.

Public: `Merged`, `export_bundle`, `merge_bundle`, `shared_events`, `SUFFIX`.

A desk hands over all of its own events that are not upkeep, and nobody else's: it vouches for what it wrote.
Merging adds what is not here yet under the name it has everywhere (desk and number), so it does not matter
how often, and in which order, bundles are merged.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.register.bundle import LARGEST, Manifest, pack, read_manifest, unpack
from wsp_desk.register.content import canonical, checked_kind, plain_body
from wsp_desk.register.desks import Desk, trusted_desks
from wsp_desk.register.identity import LOCAL, belongs_to
from wsp_desk.register.locking import StoreKeys
from wsp_desk.register.log import Event, EventLog, Json, now
from wsp_desk.register.store import Register
from wsp_desk.texts import text

SUFFIX = ".wspb"
"""File names of bundles end so."""

_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_NUMBERS = 1 << 53


@dataclass(frozen=True, slots=True)
class Merged:
    """What a bundle brought.

    Attributes:
        name: The desk that made it, as it is called here; "" for this desk itself.
        events: How many events it holds.
        new: How many of them were not here yet.
        made: When it was made, in UTC.
    """

    name: str
    events: int
    new: int
    made: str


def shared_events(log: EventLog, fingerprint: str) -> Iterator[Event]:
    """The events that a desk hands to others: its own, without upkeep and without who looked at whom."""
    for event in log.events():
        if belongs_to(event.desk, fingerprint) and not event.kind.startswith(LOCAL):
            yield event


def export_bundle(register: Register, out: Path, *, actor: str) -> int:
    """Writes a bundle for all desks that are trusted here.

    Args:
        register: The register.
        out: The file; one that is there is replaced at once.
        actor: Who does it.

    Returns:
        How many events it holds.

    Raises:
        KnownError: There is no other desk yet, or the file cannot be written.
    """
    receivers = list(trusted_desks(register).values())
    if not receivers:
        raise KnownError(
            text(
                "Er is nog geen ander bureau bekend. Neem eerst het kaartje van dat bureau op met: "
                "wsp-desk register trust."
            )
        )
    lines = [_line(event) for event in shared_events(register, register.keys.fingerprint)]
    bundle = pack(lines, register.keys, receivers, now())
    sha256 = hashlib.sha256(bundle).hexdigest()
    to = [desk.fingerprint for desk in receivers]
    body: dict[str, Json] = {"events": len(lines), "to": to, "sha256": sha256}
    register.append("register.exported", body, actor=actor)
    write_atomic(out, bundle)
    return len(lines)


def merge_bundle(register: Register, path: Path, *, actor: str) -> Merged:
    """Adds the events of a bundle that are not here yet.

    Args:
        register: The register.
        path: The bundle.
        actor: Who does it.

    Raises:
        KnownError: The bundle cannot be trusted or read; nothing of it was used then.
    """
    try:
        content = read_limited(path, LARGEST + (8 << 20))
    except FileNotFoundError:
        raise KnownError(text("Het pakket {path} is er niet.", path=str(path))) from None
    own = register.keys.fingerprint
    trusted = trusted_desks(register)
    manifest, sealed = read_manifest(content, {**trusted, own: _self(register.keys)})
    if manifest.fingerprint == own:
        return Merged("", manifest.events, 0, manifest.at)
    events = [_event(line, manifest) for line in unpack(manifest, sealed, register.keys)]
    new = register.take_over(events)
    _record(register, manifest, new, actor)
    return Merged(trusted[manifest.fingerprint].name, len(events), new, manifest.at)


def _record(register: Register, manifest: Manifest, new: int, actor: str) -> None:
    """Says once that this bundle was merged; merging it again changes nothing at all."""
    if all(event.body["sha256"] != manifest.sha256 for event in register.events("register.merged")):
        body: dict[str, Json] = {
            "from": manifest.fingerprint,
            "sha256": manifest.sha256,
            "events": manifest.events,
            "new": new,
        }
        register.append("register.merged", body, actor=actor)


def _line(event: Event) -> str:
    return canonical([event.desk, event.number, event.at, event.actor, event.kind, event.body])


def _event(line: str, manifest: Manifest) -> Event:
    """An event of a bundle; a trusted desk speaks for itself only, and of what concerns others only."""
    try:
        desk, number, at, actor, kind, body = _fields(line)
        plain_body(body)
        sound = belongs_to(desk, manifest.fingerprint) and not checked_kind(kind).startswith(LOCAL)
    except (ValueError, RecursionError):
        sound = False
    if not sound:
        raise KnownError(
            text(
                "In dit pakket staat een gebeurtenis die daar niet in hoort. Er is niets van gebruikt; "
                "meld dit bij het andere bureau."
            )
        )
    return Event(0, desk, number, at, actor, kind, body)


def _fields(line: str) -> tuple[str, int, str, str, str, dict[str, Json]]:
    """The parts of an event, each of its type.

    Raises:
        ValueError: One is not.
    """
    fields: Any = json.loads(line)
    if not isinstance(fields, list) or [type(one) for one in fields] != [str, int, str, str, str, dict]:
        raise ValueError("not an event")
    desk, number, at, actor, kind, body = fields
    if canonical(fields) != line or not 0 < number < _NUMBERS or not _AT.fullmatch(at):
        raise ValueError("not an event")
    return desk, number, at, actor, kind, body


def _self(keys: StoreKeys) -> Desk:
    return Desk(
        "", keys.signing.public_key().public_bytes_raw(), keys.exchange.public_key().public_bytes_raw()
    )
