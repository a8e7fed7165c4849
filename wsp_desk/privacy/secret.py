"""What opens a vault: a passphrase, a recovery code, or an unlock key from the keyring.

A `Secret` never prints itself.

Public: `Secret`, `Kdf`, `new_recovery_code`, `recovery_public`.

A passphrase becomes an unlock key with argon2id (RFC 9106: 64 MiB, 3 passes, 4 lanes). That takes a
noticeable part of a second on purpose, so a `Secret` remembers the unlock keys it made.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from threading import Lock
from typing import NoReturn

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

KEY_BYTES = 32
_CODE_BYTES, _CHECK_BYTES = 16, 4


@dataclass(frozen=True, slots=True)
class Kdf:
    """How a passphrase becomes the unlock key of one vault.

    Attributes:
        salt: 16 random bytes; the same for all snapshots of one chain, so that one unlock key opens them.
        memory_kib: Memory in KiB.
        passes: Iterations.
        lanes: Parallelism.
    """

    salt: bytes
    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @classmethod
    def fresh(cls) -> Kdf:
        """A new vault: random salt, the parameters of today."""
        return cls(secrets.token_bytes(16))

    @property
    def vault(self) -> str:
        """Public name of the vault, under which the keyring keeps its unlock key."""
        return hashlib.sha256(b"wsp-desk vault" + self.salt).hexdigest()[:16]

    def derive(self, passphrase: bytes) -> bytes:
        """Computes the unlock key; 32 bytes."""
        kdf = Argon2id(
            salt=self.salt,
            length=KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return kdf.derive(passphrase)


class Secret:
    """A passphrase, a recovery code, or unlock keys. Cannot be printed, compared or pickled."""

    __slots__ = ("_guard", "_keys", "_passphrase", "_recovery")

    def __init__(self) -> None:
        self._passphrase: bytes | None = None
        self._recovery: bytes | None = None
        self._keys: dict[Kdf, bytes] = {}
        self._guard = Lock()

    @classmethod
    def from_passphrase(cls, passphrase: str) -> Secret:
        """Takes a passphrase as typed; Unicode spellings of the same characters count as equal (NFKC).

        Raises:
            KnownError: It is empty.
        """
        if not passphrase.strip():
            raise KnownError(text("De wachtwoordzin is leeg. Geef een wachtwoordzin op."))
        secret = cls()
        secret._passphrase = unicodedata.normalize("NFKC", passphrase).encode()
        return secret

    @classmethod
    def from_words(cls, words: str) -> Secret:
        """Takes what somebody typed: a recovery code if it is one, else a passphrase.

        Raises:
            KnownError: It is empty.
        """
        try:
            return cls.from_recovery_code(words)
        except KnownError:
            return cls.from_passphrase(words)

    @classmethod
    def from_recovery_code(cls, code: str) -> Secret:
        """Takes the recovery code as printed; spaces, dashes and lower case are forgiven.

        Raises:
            KnownError: It holds a typing error.
        """
        secret = cls()
        secret._recovery = _read_code(code)
        return secret

    @classmethod
    def from_unlock_key(cls, kdf: Kdf, key: bytes) -> Secret:
        """Takes an unlock key that was kept in the keyring."""
        secret = cls()
        secret._keys[kdf] = key
        return secret

    def unlock_key(self, kdf: Kdf) -> bytes:
        """The unlock key of a vault; computed once, also when several threads ask for it.

        Raises:
            KnownError: This secret holds no passphrase and no key of that vault.
        """
        with self._guard:
            if kdf not in self._keys:
                if self._passphrase is None:
                    raise KnownError(text("Hiervoor is de wachtwoordzin nodig."))
                self._keys[kdf] = kdf.derive(self._passphrase)
            return self._keys[kdf]

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether this is that very passphrase; told without deriving anything from it."""
        mine = self._passphrase or b""
        return hmac.compare_digest(mine, unicodedata.normalize("NFKC", passphrase).encode())

    def recovery_private(self) -> X25519PrivateKey | None:
        """The private recovery key, if this secret is a recovery code."""
        return None if self._recovery is None else _private_of(self._recovery)

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is never written anywhere")


def new_recovery_code() -> str:
    """Makes a recovery code: 128 random bits and a check, as eight groups of four in base32."""
    seed = secrets.token_bytes(_CODE_BYTES)
    letters = base64.b32encode(seed + _check(seed)).decode()
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def recovery_public(code: str) -> bytes:
    """The public part of a recovery code; 32 bytes (X25519). With it a key can be locked but not unlocked."""
    return _private_of(_read_code(code)).public_key().public_bytes_raw()


def _read_code(code: str) -> bytes:
    letters = "".join(code.split()).replace("-", "").upper()
    try:
        raw = base64.b32decode(letters)
    except ValueError:
        raw = b""
    seed, check = raw[:_CODE_BYTES], raw[_CODE_BYTES:]
    if len(raw) != _CODE_BYTES + _CHECK_BYTES or check != _check(seed):
        raise KnownError(
            text("Deze herstelcode klopt niet. Kijk of u alle acht groepjes goed hebt overgenomen.")
        )
    return seed


def _check(seed: bytes) -> bytes:
    return hashlib.sha256(b"wsp-desk recovery check" + seed).digest()[:_CHECK_BYTES]


def _private_of(seed: bytes) -> X25519PrivateKey:
    kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"wsp-desk recovery key 1")
    return X25519PrivateKey.from_private_bytes(kdf.derive(seed))
