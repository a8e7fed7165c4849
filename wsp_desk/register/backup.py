"""Backups of a register: encrypted as it is, checked before an older one goes.

Public: `Backup`, `back_up`, `backups_of`, `check_backup`, `KEPT`.

A backup is one database file under the keys of the register; its name says of when it is and how far it goes.
The key file stands beside the backups too, so that the folder alone is enough, with the passphrase.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

from wsp_desk.privacy.safe_file import sync_folder, write_atomic
from wsp_desk.register.anchor import Tail
from wsp_desk.register.checking import check_all
from wsp_desk.register.connection import Connection, connect_to_copy, connect_to_read
from wsp_desk.register.files import RegisterFiles, set_private
from wsp_desk.register.locking import StoreKeys
from wsp_desk.register.table import EventTable
from wsp_desk.register.trouble import guarded
from wsp_desk.texts import text

KEPT = 7
"""So many backups stay; that is about a week."""

_NAME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d+)\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup.

    Attributes:
        path: The file.
        at: When it was made, in UTC as in an event.
        sequence: The last event in it.
    """

    path: Path
    at: str
    sequence: int


def back_up(files: RegisterFiles, connection: Connection, keys: StoreKeys, tail: Tail, at: str) -> Backup:
    """Writes a backup, checks it, and only then drops what is older than the last few.

    Args:
        files: Files of the register.
        connection: The open database.
        keys: Its keys.
        tail: The end of the log.
        at: This moment, as in an event.

    Raises:
        KnownError: It could not be written or does not hold what it should; the older ones are still there.
    """
    folder = files.backups
    name = f"{re.sub('[-:]', '', at)}-{tail.sequence}.db"
    beside = folder / f".{name}.new"
    with guarded(text("De reservekopie van het register kan niet worden gemaakt")):
        folder.mkdir(exist_ok=True, mode=0o700)
        try:
            _copy(connection, beside, keys)
            check_backup(beside, keys, tail)
            beside.replace(folder / name)
        finally:
            _remove(folder, ".*.new*")
        write_atomic(folder / files.keys.name, files.keys.read_bytes())
        sync_folder(folder)
        for older in backups_of(files)[KEPT:]:
            older.path.unlink()
    return Backup(folder / name, at, tail.sequence)


def backups_of(files: RegisterFiles) -> list[Backup]:
    """The backups of a register, furthest first."""
    found = [_backup(path) for path in files.backups.glob("*.db")] if files.backups.is_dir() else []
    return sorted(
        (one for one in found if one is not None), key=lambda one: (one.at, one.sequence), reverse=True
    )


def check_backup(path: Path, keys: StoreKeys, tail: Tail | None = None) -> Tail:
    """Checks a backup whole.

    Args:
        path: The file.
        keys: Keys of the register.
        tail: How far it must go.

    Returns:
        How far it goes.

    Raises:
        DamagedError: It is damaged, or goes less far.
    """
    connection = connect_to_read(path, keys.database)
    with contextlib.closing(connection):
        return check_all(EventTable(connection, keys.chain), tail, may_be_missing=tail is None)


def _copy(connection: Connection, path: Path, keys: StoreKeys) -> None:
    path.unlink(missing_ok=True)
    set_private(path)
    copy = connect_to_copy(path, keys.database)
    with contextlib.closing(copy):
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()


def _remove(folder: Path, pattern: str) -> None:
    for left in folder.glob(pattern):
        left.unlink(missing_ok=True)


def _backup(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    year, month, day, hour, minute, second, sequence = match.groups()
    return Backup(path, f"{year}-{month}-{day}T{hour}:{minute}:{second}Z", int(sequence))
