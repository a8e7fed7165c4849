"""The files of one register, and the two that say that it is in use.

Public: `RegisterFiles`, `locked`, `set_private`.

Everything but the key file is encrypted or authenticated; the key file holds the data key, locked.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from wsp_desk.privacy.file_lock import FileLock
from wsp_desk.privacy.safe_file import sync_folder
from wsp_desk.register.trouble import guarded, in_use
from wsp_desk.texts import text

_PATIENCE, _STEP = 5.0, 0.05


@dataclass(frozen=True, slots=True)
class RegisterFiles:
    """Names beside the database.

    Attributes:
        database: The encrypted database, ``register.db``.
    """

    database: Path

    @property
    def wal(self) -> Path:
        """Transactions that are kept but not yet in the database itself."""
        return self._with("-wal")

    @property
    def wal_kept(self) -> Path:
        """The WAL as it was found after an exit that was not clean, until everything was checked."""
        return self._with(".wal-found")

    @property
    def keys(self) -> Path:
        """The data key, locked under the passphrase and to the recovery key."""
        return self._with(".keys.json")

    @property
    def anchor(self) -> Path:
        """The last place of the log, outside the log."""
        return self._with(".anchor")

    @property
    def lock(self) -> Path:
        """Held by the one process that writes."""
        return self._with(".lock")

    @property
    def in_use(self) -> Path:
        """Stands as long as the register is open: if it stands before, the last exit was not clean."""
        return self._with(".open")

    @property
    def recovery_code(self) -> Path:
        """The recovery code, locked under the passphrase, until it has been shown once."""
        return self._with(".code.json")

    @property
    def drawer(self) -> Path:
        """Unfinished work, put away while the desk is locked."""
        return self._with(".drawer")

    @property
    def backups(self) -> Path:
        """Folder of the backups."""
        return self._with(".backups")

    @property
    def moved(self) -> tuple[Path, ...]:
        """What is set aside when the register is restored."""
        beside = (self.wal, self.wal_kept, self._with("-shm"), self._with("-journal"))
        return (self.database, *beside, self.anchor)

    @property
    def is_there(self) -> bool:
        """Whether a register was ever made here, whole or not."""
        return self.database.exists() or self.anchor.exists() or self.backups.is_dir()

    def mark_in_use(self) -> bool:
        """Says that the register is open.

        Returns:
            Whether that was said already: then the last exit was not clean.
        """
        if self.in_use.exists():
            return True
        set_private(self.in_use)
        sync_folder(self.database.parent)
        return False

    def _with(self, suffix: str) -> Path:
        return self.database.with_name(self.database.name + suffix)


def locked(files: RegisterFiles) -> FileLock:
    """Takes the lock, waiting a little for a command that is nearly done.

    The operating system lets it go when its holder dies, so it is never stale.

    Raises:
        KnownError: Another program keeps it, or the folder cannot be written.
    """
    lock = FileLock(files.lock)
    deadline = time.monotonic() + _PATIENCE
    with guarded(text("Het register kan niet worden geopend")):
        files.database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        while True:
            try:
                return lock.__enter__()
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise in_use(files.database) from None
                time.sleep(_STEP)


def set_private(path: Path) -> None:
    """Makes an empty file that only its owner can read, before somebody else fills it."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
