"""Other desks: their cards, and which of them this desk trusts.

Public: `Desk`, `card_of`, `read_card`, `trust`, `distrust`, `trusted_desks`.

A card holds the two public keys of a desk: with one it signs its bundles, to the other bundles for it are
sealed. It is no secret, but it must be the right one: two people compare the fingerprint by telephone. Whom
this desk trusts stands in its own register, as events.
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wsp_desk.errors import KnownError
from wsp_desk.privacy.sealed import hex_bytes, read_json, whole, write_json
from wsp_desk.register.locking import StoreKeys, fingerprint_of
from wsp_desk.register.log import EventLog
from wsp_desk.texts import text

FORMAT = 1
_KEY, _SIGNATURE = 32, 64


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk with which events are exchanged.

    Attributes:
        name: As it is called here.
        public: Public signing key, 32 bytes.
        exchange: Public key to which bundles for it are sealed, 32 bytes.
    """

    name: str
    public: bytes
    exchange: bytes

    @property
    def fingerprint(self) -> str:
        """With which the identities of this desk begin."""
        return fingerprint_of(self.public)


def card_of(keys: StoreKeys) -> bytes:
    """The card of this desk, as a file."""
    public, exchange = _public_of(keys)
    signature = keys.signing.sign(_message(public, exchange))
    return write_json(
        {"format": FORMAT, "public": public.hex(), "exchange": exchange.hex(), "signature": signature.hex()}
    )


def read_card(content: bytes, name: str) -> Desk:
    """Reads the card of another desk.

    Args:
        content: The file.
        name: What it will be called here.

    Raises:
        KnownError: It is damaged, or the keys do not belong together.
    """
    try:
        table = read_json(content)
        whole(table["format"], FORMAT, FORMAT)
        desk = Desk(name, hex_bytes(table["public"], _KEY), hex_bytes(table["exchange"], _KEY))
        signature = hex_bytes(table["signature"], _SIGNATURE)
        key = Ed25519PublicKey.from_public_bytes(desk.public)
        key.verify(signature, _message(desk.public, desk.exchange))
    except (ValueError, KeyError, TypeError, InvalidSignature):
        raise KnownError(
            text(
                "Dit bureaukaartje is beschadigd of veranderd. Vraag het andere bureau om een nieuw kaartje."
            )
        ) from None
    return desk


def trust(log: EventLog, desk: Desk, *, actor: str) -> None:
    """Trusts a desk from now on.

    A new card under a name that is known takes the place of the old one; a desk that is known under another
    name has the new one from then on.

    Raises:
        KnownError: The name is empty or more than one line.
    """
    if not desk.name.strip() or not desk.name.isprintable():
        raise KnownError(text("Geef het andere bureau een naam, op één regel."))
    body = {"name": desk.name, "public": desk.public.hex(), "exchange": desk.exchange.hex()}
    log.append("register.desk_trusted", body, actor=actor)


def distrust(log: EventLog, name: str, *, actor: str) -> None:
    """Trusts a desk no longer. What came from it before stays.

    Raises:
        KnownError: There is no such desk.
    """
    if name not in {desk.name for desk in trusted_desks(log).values()}:
        raise KnownError(
            text("Er is geen bureau met de naam {name}. Kijk met: wsp-desk register info.", name=name)
        )
    log.append("register.desk_distrusted", {"name": name}, actor=actor)


def trusted_desks(log: EventLog) -> dict[str, Desk]:
    """The desks that are trusted now, by fingerprint."""
    named: dict[str, Desk] = {}
    for event in log.events("register.desk_trusted", "register.desk_distrusted"):
        name = str(event.body["name"])
        named.pop(name, None)
        if event.kind == "register.desk_trusted":
            desk = Desk(name, *(hex_bytes(event.body[part], _KEY) for part in ("public", "exchange")))
            # One name per desk: distrusting it must not leave it trusted under an earlier name.
            named = {known: one for known, one in named.items() if one.public != desk.public} | {name: desk}
    return {desk.fingerprint: desk for desk in named.values()}


def _public_of(keys: StoreKeys) -> tuple[bytes, bytes]:
    return keys.signing.public_key().public_bytes_raw(), keys.exchange.public_key().public_bytes_raw()


def _message(public: bytes, exchange: bytes) -> bytes:
    return b"wsp-desk desk card 1" + public + exchange
