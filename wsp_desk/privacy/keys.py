"""The key file beside a snapshot: its data key, locked twice.

Public: `KeyFile`, `backup_of`, `kdf_table`, `read_kdf`.

Every snapshot has its own random data key. It is locked once under the unlock key of the vault (from the
passphrase) and once to the office's recovery key. Both boxes are bound to this one snapshot. Nothing here
ever makes a new key after a failed decryption: a wrong passphrase is told, and everything stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import (
    hex_bytes,
    read_json,
    seal,
    seal_to,
    unseal,
    unseal_from,
    whole,
    write_json,
)
from wsp_desk.privacy.secret import KEY_BYTES, Kdf, Secret
from wsp_desk.texts import Text, text

FORMAT = 1


@dataclass(frozen=True, slots=True)
class KeyFile:
    """One data key in two boxes.

    Attributes:
        snapshot: Identity of the snapshot that the key belongs to.
        kdf: How the passphrase becomes the unlock key.
        by_passphrase: The data key under the unlock key.
        by_recovery: The data key to the recovery key.
    """

    snapshot: str
    kdf: Kdf
    by_passphrase: bytes
    by_recovery: bytes

    @classmethod
    def lock(cls, data_key: bytes, snapshot: str, kdf: Kdf, secret: Secret, recovery: bytes) -> KeyFile:
        """Locks a data key.

        Args:
            data_key: 32 bytes.
            snapshot: Identity of the snapshot.
            kdf: Vault whose unlock key is used.
            secret: Passphrase or unlock key of that vault.
            recovery: Public recovery key.
        """
        context = _context(snapshot)
        return cls(
            snapshot,
            kdf,
            seal(secret.unlock_key(kdf), data_key, context),
            seal_to(recovery, data_key, context),
        )

    @classmethod
    def load(cls, path: Path) -> KeyFile:
        """Reads the key file; a missing or damaged one is read from its backup.

        Raises:
            KnownError: Neither can be used.
        """
        for candidate in (path, backup_of(path)):
            try:
                return _parse(read_limited(candidate, 1 << 16))
            except (OSError, KnownError, ValueError, KeyError, TypeError):
                continue
        raise KnownError(
            text(
                "Het sleutelbestand {name} ontbreekt of is beschadigd. Zet een reservekopie terug.",
                name=path.name,
            )
        )

    def save(self, path: Path) -> None:
        """Replaces the file, then its backup, each at once.

        Both hold the same, so that an old passphrase does not live on in the backup.
        """
        for target in (path, backup_of(path)):
            write_atomic(target, self.to_bytes())

    def to_bytes(self) -> bytes:
        """The content of the file."""
        return write_json(
            {
                "format": FORMAT,
                "snapshot": self.snapshot,
                "kdf": kdf_table(self.kdf),
                "by_passphrase": self.by_passphrase.hex(),
                "by_recovery": self.by_recovery.hex(),
            }
        )

    def unlock(self, secret: Secret) -> bytes:
        """Gives the data key.

        Raises:
            KnownError: The secret does not fit.
        """
        private = secret.recovery_private()
        try:
            if private is not None:
                return unseal_from(private, self.by_recovery, _context(self.snapshot))
            return unseal(secret.unlock_key(self.kdf), self.by_passphrase, _context(self.snapshot))
        except (InvalidTag, ValueError):
            raise KnownError(_wrong(private is not None)) from None

    def relocked(self, secret: Secret, kdf: Kdf, new: Secret) -> KeyFile:
        """The same data key under another passphrase; the recovery box stays as it is.

        Args:
            secret: What opens it now.
            kdf: Vault of the new passphrase.
            new: The new passphrase.

        Raises:
            KnownError: `secret` does not fit.
        """
        box = seal(new.unlock_key(kdf), self.unlock(secret), _context(self.snapshot))
        return KeyFile(self.snapshot, kdf, box, self.by_recovery)


def backup_of(path: Path) -> Path:
    """Where the second copy of a key file stands."""
    return path.with_name(path.name + ".bak")


def kdf_table(kdf: Kdf) -> dict[str, object]:
    """The parameters as they stand in a file."""
    return {
        "name": "argon2id",
        "salt": kdf.salt.hex(),
        "memory_kib": kdf.memory_kib,
        "passes": kdf.passes,
        "lanes": kdf.lanes,
    }


def read_kdf(table: dict[str, object]) -> Kdf:
    """Reads the parameters, refusing values that would make the program hang or run out of memory.

    Raises:
        ValueError: Unknown or out of bounds.
        KeyError: One is missing.
    """
    if table["name"] != "argon2id":
        raise ValueError("unknown key derivation")
    return Kdf(
        hex_bytes(table["salt"], 16),
        whole(table["memory_kib"], 64 * 1024, 1024 * 1024),
        whole(table["passes"], 1, 16),
        whole(table["lanes"], 1, 16),
    )


def _parse(content: bytes) -> KeyFile:
    table = read_json(content)
    whole(table["format"], FORMAT, FORMAT)
    if not isinstance(table["snapshot"], str):
        raise ValueError("no snapshot identity")  # noqa: TRY004
    overhead = 12 + 16
    return KeyFile(
        table["snapshot"],
        read_kdf(table["kdf"]),
        hex_bytes(table["by_passphrase"], KEY_BYTES + overhead),
        hex_bytes(table["by_recovery"], 32 + KEY_BYTES + overhead),
    )


def _context(snapshot: str) -> str:
    return f"wsp-desk data key {FORMAT} of {snapshot}"


def _wrong(recovery: bool) -> Text:
    if recovery:
        return text("Deze herstelcode hoort niet bij dit snapshot.")
    return text("De wachtwoordzin past niet bij dit snapshot. Probeer het opnieuw of gebruik de herstelcode.")
