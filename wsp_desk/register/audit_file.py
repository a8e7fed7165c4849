"""The audit log as a file for somebody else: chained, signed, and verifiable without the register.

Public: `write_audit`, `verify_audit`, `Verified`.

Lines of JSON. The first says of which desk and with which public key; then an event a line, each with the
hash of itself and of the line before; the last one holds the number of events and a signature over the last
hash. Whoever changes, removes, inserts or exchanges a line breaks the chain there; whoever cuts off the end
takes away the signature.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import hex_bytes, read_json, whole
from wsp_desk.register.content import canonical
from wsp_desk.register.locking import StoreKeys, fingerprint_of
from wsp_desk.register.log import Event, Json
from wsp_desk.texts import text

FORMAT = 1
_LARGEST = 1 << 30
_KEY, _SIGNATURE = 32, 64


@dataclass(frozen=True, slots=True)
class Verified:
    """What a file turned out to hold.

    Attributes:
        fingerprint: Of the key that signed it, to be compared with what the desk says.
        made: When, in UTC.
        scope: What was asked for: dossier, first and last day; empty values stand for everything.
        events: How many.
    """

    fingerprint: str
    made: str
    scope: Mapping[str, str]
    events: int


def write_audit(
    path: Path, events: Iterable[Event], keys: StoreKeys, *, made: str, scope: Mapping[str, str]
) -> int:
    """Writes the file at once.

    Args:
        path: Where.
        events: Audit events, in order.
        keys: Keys of the register, for the signature.
        made: This moment.
        scope: What was asked for.

    Returns:
        How many events were written.

    Raises:
        KnownError: It cannot be written.
    """
    lines = list(_lines(events, keys, made, scope))
    write_atomic(path, ("\n".join(lines) + "\n").encode())
    return len(lines) - 2


def verify_audit(path: Path) -> Verified:
    """Checks a file from its first line to its last.

    Raises:
        KnownError: It is missing, or the line at which it is not as it was written.
    """
    try:
        lines = read_limited(path, _LARGEST).decode().split("\n")
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except UnicodeDecodeError:
        raise _broken(1) from None
    if len(lines) < 3 or lines.pop():
        raise _broken(len(lines))
    head = _table(lines[0], 1)
    hash_ = _hash("", lines[0])
    for place, line in enumerate(lines[1:-1], start=2):
        hash_ = _followed(hash_, line, place)
    return _signed(head, _table(lines[-1], len(lines)), hash_, len(lines))


def _lines(events: Iterable[Event], keys: StoreKeys, made: str, scope: Mapping[str, str]) -> Iterator[str]:
    public = keys.signing.public_key().public_bytes_raw()
    head = canonical({"format": FORMAT, "public": public.hex(), "made": made, "scope": dict(scope)})
    yield head
    hash_, count = _hash("", head), 0
    for event in events:
        content = _content(event)
        hash_ = _hash(hash_, canonical(content))
        count += 1
        yield canonical({**content, "hash": hash_})
    signature = keys.signing.sign(_message(hash_, count)).hex()
    yield canonical({"events": count, "signature": signature})


def _content(event: Event) -> dict[str, Json]:
    return {
        "sequence": event.sequence,
        "desk": event.desk,
        "number": event.number,
        "at": event.at,
        "actor": event.actor,
        "kind": event.kind,
        "body": event.body,
    }


def _followed(before: str, line: str, place: int) -> str:
    content = _table(line, place)
    told = content.pop("hash", None)
    expected = _hash(before, canonical(content))
    if told != expected or canonical({**content, "hash": told}) != line:
        raise _broken(place)
    return expected


def _signed(head: dict[str, Any], foot: dict[str, Any], hash_: str, lines: int) -> Verified:
    try:
        whole(head["format"], FORMAT, FORMAT)
        public = hex_bytes(head["public"], _KEY)
        count = whole(foot["events"], lines - 2, lines - 2)
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(hex_bytes(foot["signature"], _SIGNATURE), _message(hash_, count))
        scope = {str(name): str(value) for name, value in head["scope"].items()}
        return Verified(fingerprint_of(public), str(head["made"]), scope, count)
    except (KeyError, ValueError, TypeError, AttributeError, InvalidSignature):
        raise KnownError(
            text("De handtekening onder dit bestand klopt niet: het is niet zoals het is gemaakt.")
        ) from None


def _table(line: str, place: int) -> dict[str, Any]:
    try:
        return read_json(line.encode())
    except (ValueError, json.JSONDecodeError):
        raise _broken(place) from None


def _hash(before: str, content: str) -> str:
    return hashlib.sha256(f"{before}\n{content}".encode()).hexdigest()


def _message(hash_: str, count: int) -> bytes:
    return f"wsp-desk audit 1\n{count}\n{hash_}".encode()


def _broken(line: int) -> KnownError:
    return KnownError(
        text("Dit bestand is niet zoals het is gemaakt: het breekt bij regel {line}.", line=str(line))
    )
