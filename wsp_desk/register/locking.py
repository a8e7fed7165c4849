"""The keys of a register, all made from its one random data key, each for one purpose.

Public: `StoreKeys`, `WrongSecretError`, `new_lock`, `unlocked`, `fingerprint_of`.
"""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import KEY_BYTES, Kdf, Secret
from wsp_desk.texts import Text, text

_FINGERPRINT = 20


class StoreKeys:
    """What one data key gives. Cannot be printed.

    Attributes:
        database: Key of the database.
        chain: Key of the codes over the events.
        anchor: Key of the codes in the anchor file.
        signing: With which this desk signs what it hands to others.
        exchange: With which this desk opens what others hand to it.
        drawer: Key of the unfinished work that is put away while the desk is locked.
    """

    __slots__ = ("anchor", "chain", "database", "drawer", "exchange", "signing")

    def __init__(self, data_key: bytes) -> None:
        self.database = _derive(data_key, "database")
        self.chain = _derive(data_key, "chain")
        self.anchor = _derive(data_key, "anchor")
        self.drawer = _derive(data_key, "drawer")
        self.signing = Ed25519PrivateKey.from_private_bytes(_derive(data_key, "signing"))
        self.exchange = X25519PrivateKey.from_private_bytes(_derive(data_key, "exchange"))

    @property
    def fingerprint(self) -> str:
        """With which the identity of this desk begins: it follows from the public signing key."""
        return fingerprint_of(self.signing.public_key().public_bytes_raw())

    def __repr__(self) -> str:
        return "StoreKeys(…)"


def fingerprint_of(public: bytes) -> str:
    """With which the identities of the owner of a public signing key begin; 20 hexadecimal digits."""
    return hashlib.sha256(b"wsp-desk desk 1" + public).hexdigest()[:_FINGERPRINT]


def new_lock(secret: Secret, kdf: Kdf, recovery: bytes) -> tuple[KeyFile, StoreKeys]:
    """Makes the data key of a new register and locks it.

    Args:
        secret: The passphrase, or the unlock key of the vault.
        kdf: The vault; that of the pool, so that one unlock key opens both.
        recovery: Public recovery key, 32 bytes.
    """
    data_key = secrets.token_bytes(KEY_BYTES)
    identity = f"register {secrets.token_hex(16)}"
    return KeyFile.lock(data_key, identity, kdf, secret, recovery), StoreKeys(data_key)


def unlocked(path: Path, secret: Secret) -> StoreKeys:
    """Opens the key file of a register.

    Raises:
        KnownError: The secret does not fit, or the key file is damaged. Nothing is made anew then.
    """
    keys = KeyFile.load(path)
    try:
        return StoreKeys(keys.unlock(secret))
    except KnownError:
        raise WrongSecretError(_wrong(secret)) from None


class WrongSecretError(KnownError):
    """This passphrase or code does not open the register; asking for another may help."""


def _wrong(secret: Secret) -> Text:
    if secret.recovery_private() is not None:
        return text("Deze herstelcode hoort niet bij het register van dit bureau.")
    return text("Deze wachtwoordzin past niet bij het register van dit bureau.")


def _derive(data_key: bytes, purpose: str) -> bytes:
    info = f"wsp-desk register 1 {purpose}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(data_key)
