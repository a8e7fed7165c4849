"""The passphrase of a desk: what it opens, and how it is changed.

Public: `RegisterLock`, `locks_of`, `set_up`, `register_files`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.relocking import KeyFileLock, Lock, Write
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.signing import BuilderLock, Signer
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.locking import unlocked
from wsp_desk.register.making import change_passphrase
from wsp_desk.register.store import Register
from wsp_desk.texts import text


@dataclass(frozen=True, slots=True)
class RegisterLock:
    """The lock of a register: its key file, the copy beside the backups, and a recovery code that waits."""

    files: RegisterFiles

    @property
    def name(self) -> str:
        """Name of the database."""
        return self.files.database.name

    def kdf(self) -> Kdf:
        """Its vault."""
        return KeyFile.load(self.files.keys).kdf

    def prepared(self, old: Secret, new: Secret, kdf: Kdf) -> Write:
        """The same data key under another passphrase."""
        unlocked(self.files.keys, old)
        new.unlock_key(kdf)
        return lambda: change_passphrase(self.files, old, kdf, new)


def register_files(folder: Path) -> RegisterFiles:
    """The files of the register of a desk."""
    return RegisterFiles(folder / "register.db")


def locks_of(folder: Path, pools: Iterable[Path] = ()) -> list[Lock]:
    """Everything on a desk that a passphrase opens.

    Args:
        folder: The program's own folder.
        pools: Key files of pools.
    """
    return list(_locks(folder, pools))


def set_up(folder: Path, secret: Secret) -> str:
    """Sets up the keys of a desk that builds pools: builder and register under one passphrase.

    Args:
        folder: The program's own folder.
        secret: The passphrase that was chosen.

    Returns:
        The recovery code, which opens both. It waits until `Signer.erase_code`.

    Raises:
        KnownError: There are keys here already, or they cannot be written.
    """
    files = register_files(folder)
    if Signer.exists(folder) or files.is_there:
        raise KnownError(
            text("Op deze computer is al een wachtwoordzin gekozen. Verander hem op de pagina Beheer.")
        )
    signer = Signer.open_or_create(secret, folder)
    Register.create(files.database, secret, kdf=signer.kdf, recovery=signer.recovery).close()
    code = signer.waiting_code(secret)
    if code is None:
        raise KnownError(text("De herstelcode is er niet."))
    return code


def _locks(folder: Path, pools: Iterable[Path]) -> Iterator[Lock]:
    if Signer.exists(folder):
        yield BuilderLock(folder)
    files = register_files(folder)
    if files.keys.exists():
        yield RegisterLock(files)
    yield from (KeyFileLock(path) for path in pools)
