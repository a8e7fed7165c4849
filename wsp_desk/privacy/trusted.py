"""Whose snapshots this desk opens.

Public: `TrustedBuilders`, `public_key`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import hex_bytes, read_json, whole, write_json
from wsp_desk.texts import text

FORMAT = 1
_KEY_LENGTH = 32


class TrustedBuilders:
    """The builders whose snapshots this desk opens: public key → name, kept in ``trusted_builders.json``."""

    def __init__(self, builders: dict[bytes, str], path: Path) -> None:
        self._builders = dict(builders)
        self._path = path

    @classmethod
    def load(cls, folder: Path | None = None) -> TrustedBuilders:
        """Reads the list; an absent file is an empty list.

        Raises:
            KnownError: The file is damaged. Nobody is trusted then, and nothing is overwritten.
        """
        path = (folder or home()) / "trusted_builders.json"
        try:
            table = read_json(read_limited(path))
            whole(table["format"], FORMAT, FORMAT)
            found = {
                hex_bytes(entry["public"], _KEY_LENGTH): str(entry["name"]) for entry in table["builders"]
            }
        except FileNotFoundError:
            found = {}
        except (ValueError, KeyError, TypeError):
            raise KnownError(
                text(
                    "De lijst met vertrouwde bouwers {path} is beschadigd. Zet hem terug of verwijder hem.",
                    path=str(path),
                )
            ) from None
        return cls(found, path)

    def add(self, public: bytes, name: str) -> None:
        """Trusts a builder from now on, and writes the list."""
        self._builders[public] = name
        self._write()

    def remove(self, public: bytes) -> None:
        """Stops trusting a builder, and writes the list."""
        self._builders.pop(public, None)
        self._write()

    def all(self) -> Mapping[bytes, str]:
        """Public key → name of every builder that is trusted."""
        return dict(self._builders)

    def name(self, public: bytes) -> str | None:
        """The name of a trusted builder; None for a stranger."""
        return self._builders.get(public)

    def check(self, public: bytes, signature: bytes, message: bytes) -> None:
        """Accepts a message only from a trusted builder and only unchanged.

        Raises:
            KnownError: The signer is a stranger, or the signature does not belong to the message.
        """
        if public not in self._builders:
            raise KnownError(
                text(
                    "Dit snapshot is gemaakt door een bouwer die dit bureau niet vertrouwt (sleutel {key}). "
                    "Vraag de gegevenscoördinator om een snapshot van een bekende bouwer.",
                    key=public.hex()[:12],
                )
            )
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        except (InvalidSignature, ValueError):
            raise KnownError(
                text("De handtekening van dit snapshot klopt niet. Haal het snapshot opnieuw op.")
            ) from None

    def _write(self) -> None:
        builders = [{"public": public.hex(), "name": name} for public, name in sorted(self._builders.items())]
        write_atomic(self._path, write_json({"format": FORMAT, "builders": builders}))


def public_key(words: str) -> bytes:
    """Reads a public key as typed over or read aloud: 64 hexadecimal digits, spaces allowed.

    Raises:
        KnownError: It is something else.
    """
    try:
        return hex_bytes("".join(words.split()), _KEY_LENGTH)
    except ValueError:
        raise KnownError(
            text("Dit is geen sleutel van een bouwer. Die heeft 64 tekens: cijfers en de letters a tot f.")
        ) from None
