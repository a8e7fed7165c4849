"""Another passphrase for everything that one passphrase opens: all of it, or as it was.

Public: `Lock`, `KeyFileLock`, `Relocked`, `relock`.

First everything is tried and worked out; only then is the first file replaced. Killed in between, some files
take the new passphrase and the rest the old one; the same command again does the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.vault import forget, recall, remember
from wsp_desk.texts import Text, text

Write = Callable[[], None]


class Lock(Protocol):
    """Something that a passphrase opens."""

    @property
    def name(self) -> str:
        """Name of its file."""

    def kdf(self) -> Kdf:
        """Its vault.

        Raises:
            KnownError: The file is damaged.
        """

    def prepared(self, old: Secret, new: Secret, kdf: Kdf) -> Write:
        """Works out the new content, and gives what writes it.

        Raises:
            KnownError: `old` does not open it.
        """


@dataclass(frozen=True, slots=True)
class KeyFileLock:
    """The key file of a pool."""

    path: Path

    @property
    def name(self) -> str:
        """Name of the file."""
        return self.path.name

    def kdf(self) -> Kdf:
        """Its vault."""
        return KeyFile.load(self.path).kdf

    def prepared(self, old: Secret, new: Secret, kdf: Kdf) -> Write:
        """The same data key under another passphrase."""
        made = KeyFile.load(self.path).relocked(old, kdf, new)
        return lambda: made.save(self.path)


@dataclass(frozen=True, slots=True)
class Relocked:
    """What became of one lock.

    Attributes:
        name: Name of its file.
        outcome: ``changed``; ``already`` when the new passphrase opened it before; ``other`` when it has a
            passphrase of its own, and was left alone.
    """

    name: str
    outcome: Literal["changed", "already", "other"]


def relock(locks: Sequence[Lock], old: Secret, new: Secret) -> list[Relocked]:
    """Gives every lock that `old` opens another passphrase.

    The keyring forgets the former unlock keys; where it held one, it gets the new one.

    Args:
        locks: In order; the vault of the first that already takes the new passphrase serves for all.
        old: Passphrase or recovery code.
        new: The new passphrase.

    Raises:
        KnownError: `old` opens none of them, or a file cannot be written.
    """
    vaults = [lock.kdf() for lock in locks]
    kdf = _vault_of(locks, vaults, new)
    outcomes: list[Relocked] = []
    writes: list[Write] = []
    for lock, vault in zip(locks, vaults, strict=True):
        if vault == kdf and _opens(lock, new, kdf):
            outcomes.append(Relocked(lock.name, "already"))
            continue
        write = _tried(lock, old, new, kdf) or _tried(lock, new, new, kdf)
        outcomes.append(Relocked(lock.name, "changed" if write else "other"))
        writes += [write] if write else []
    if all(one.outcome == "other" for one in outcomes):
        raise KnownError(_nowhere(old))
    for write in writes:
        write()
    _keep_in_keyring(vaults, kdf, new)
    return outcomes


def _vault_of(locks: Sequence[Lock], vaults: Sequence[Kdf], new: Secret) -> Kdf:
    """One vault for all: the one that a change broken off halfway has begun, else a new one."""
    begun = (vault for lock, vault in zip(locks, vaults, strict=True) if _opens(lock, new, vault))
    return next(begun, None) or Kdf.fresh()


def _opens(lock: Lock, secret: Secret, kdf: Kdf) -> bool:
    return _tried(lock, secret, secret, kdf) is not None


def _tried(lock: Lock, old: Secret, new: Secret, kdf: Kdf) -> Write | None:
    try:
        return lock.prepared(old, new, kdf)
    except KnownError:
        return None


def _keep_in_keyring(vaults: Sequence[Kdf], kdf: Kdf, new: Secret) -> None:
    kept = [vault for vault in dict.fromkeys(vaults) if recall(vault) is not None]
    for vault in kept:
        forget(vault)
    if kept:
        remember(new, kdf)


def _nowhere(old: Secret) -> Text:
    if old.recovery_private() is not None:
        return text("Deze herstelcode past nergens op deze computer. Er is niets veranderd.")
    return text("Deze wachtwoordzin past nergens op deze computer. Er is niets veranderd.")
