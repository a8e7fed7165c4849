"""The chain: every event carries a code over itself and the code before it.

Public: `Row`, `first_link`, `link`, `to_event`.

Whoever changes, removes or inserts a row in the middle breaks every code from there on. The key follows from
the data key of the store, so the chain also tells of somebody who can open the database but goes round the
program; only who knows the key and rewrites the whole rest of the chain, and the anchor, stays unseen.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass

from wsp_desk.register.content import canonical
from wsp_desk.register.log import Event

MAC_BYTES = 32


@dataclass(frozen=True, slots=True)
class Row:
    """An event as it is stored.

    Attributes:
        sequence: Place in this register.
        desk: Who wrote it.
        number: Its number at that desk.
        at: When, in UTC.
        actor: Who did it.
        kind: What happened.
        body: The particulars, in their one spelling.
    """

    sequence: int
    desk: str
    number: int
    at: str
    actor: str
    kind: str
    body: str


def first_link() -> bytes:
    """What stands before the first event."""
    return bytes(MAC_BYTES)


def link(key: bytes, previous: bytes, row: Row) -> bytes:
    """The code of an event: HMAC-SHA256 over the code before it and the event.

    Args:
        key: Chain key of the register, 32 bytes.
        previous: Code of the event before; `first_link` for the first.
        row: The event.

    Returns:
        32 bytes.
    """
    content = canonical([row.sequence, row.desk, row.number, row.at, row.actor, row.kind, row.body])
    return hmac.digest(key, previous + content.encode(), "sha256")


def to_event(row: Row) -> Event:
    """The event as the rooms above know it."""
    return Event(row.sequence, row.desk, row.number, row.at, row.actor, row.kind, json.loads(row.body))
