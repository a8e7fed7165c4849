"""Which desk this is.

Public: `PROGRAM`, `IDENTIFYING`, `LOCAL`, `desk_of`, `renewed`, `belongs_to`.

The identity of a desk begins with the fingerprint of its signing key, so that whoever knows the key knows
which events are its own. After a restoration a random part is added: numbers that were given out after the
backup may stand in the registers of other desks, and no event may ever share its name with another.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from wsp_desk.register.chain import Row
from wsp_desk.register.locking import StoreKeys

PROGRAM = "wsp-desk"
"""The actor of what the program itself records."""

IDENTIFYING = ("register.created", "register.restored")
"""Events after which the desk goes by the name that wrote them."""

LOCAL = ("register.", "audit.", "setting.")
"""What never leaves the desk in an exchange: its own upkeep, and who looked at whom."""


def desk_of(identifying: Sequence[Row], keys: StoreKeys) -> str:
    """The identity under which this desk writes now."""
    return identifying[-1].desk if identifying else keys.fingerprint


def renewed(keys: StoreKeys) -> str:
    """A new identity of the same desk, as after a restoration."""
    return f"{keys.fingerprint}-{secrets.token_hex(4)}"


def belongs_to(desk: str, fingerprint: str) -> bool:
    """Whether an identity is one of the owner of a key."""
    return desk == fingerprint or desk.startswith(fingerprint + "-")
