"""Locking 32-byte keys inside other keys, and reading such boxes from JSON without trusting it.

Public: `seal`, `unseal`, `seal_to`, `unseal_from`, `read_json`, `write_json`, `hex_bytes`, `whole`.

A box is AES-256-GCM under a key (nonce ‖ ciphertext ‖ tag), or the same under a key agreed with X25519 and
HKDF-SHA256 when only the public half of the key is at hand. The context string binds a box to its purpose and
owner.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12
_PUBLIC = 32


def seal(key: bytes, content: bytes, context: str) -> bytes:
    """Locks `content` under a 32-byte key; returns nonce ‖ ciphertext ‖ tag."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, content, context.encode())


def unseal(key: bytes, box: bytes, context: str) -> bytes:
    """Opens a box of `seal`.

    Raises:
        cryptography.exceptions.InvalidTag: Another key, another context, or a damaged box.
    """
    return AESGCM(key).decrypt(box[:_NONCE], box[_NONCE:], context.encode())


def seal_to(public: bytes, content: bytes, context: str) -> bytes:
    """Locks `content` for the owner of an X25519 public key; returns ephemeral public key ‖ box."""
    ephemeral = X25519PrivateKey.generate()
    mine = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    return mine + seal(_agreed(shared, mine, public), content, context)


def unseal_from(private: X25519PrivateKey, box: bytes, context: str) -> bytes:
    """Opens a box of `seal_to`.

    Raises:
        cryptography.exceptions.InvalidTag: Another key, another context, or a damaged box.
    """
    theirs, inner = box[:_PUBLIC], box[_PUBLIC:]
    shared = private.exchange(X25519PublicKey.from_public_bytes(theirs))
    return unseal(_agreed(shared, theirs, private.public_key().public_bytes_raw()), inner, context)


def write_json(content: dict[str, Any]) -> bytes:
    """The one spelling of a JSON object that we sign and store: sorted, indented by one, UTF-8."""
    return json.dumps(content, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False).encode() + b"\n"


def read_json(content: bytes) -> dict[str, Any]:
    """Reads a JSON object, refusing what two readers could understand differently.

    Raises:
        ValueError: It is not an object, not UTF-8, names a key twice, or holds NaN.
    """
    try:
        found = json.loads(content.decode(), object_pairs_hook=_unique, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(found, dict):
        raise ValueError("not an object")  # noqa: TRY004
    return found


def hex_bytes(value: object, length: int | None = None) -> bytes:
    """Reads bytes written as hexadecimal text.

    Raises:
        ValueError: It is not such text, or not `length` bytes.
    """
    if not isinstance(value, str):
        raise ValueError("not text")  # noqa: TRY004
    found = bytes.fromhex(value)
    if length is not None and len(found) != length:
        raise ValueError("wrong length")
    return found


def whole(value: object, low: int, high: int) -> int:
    """Reads a whole number within bounds.

    Raises:
        ValueError: It is something else.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise ValueError("not a number within bounds")
    return value


def _agreed(shared: bytes, ephemeral: bytes, public: bytes) -> bytes:
    info = b"wsp-desk sealed to 1" + ephemeral + public
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(shared)


def _unique(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError("a key stands twice")
        found[key] = value
    return found


def _refuse(_: str) -> float:
    raise ValueError("not a number")
