"""Putting a whole copy in the place of a damaged register, and telling what is missing.

Public: `Restoration`, `restore`.

The damaged files are set aside, never changed: somebody may want to look at them. What takes their place is
the copy that goes furthest of those that are whole: a backup, or, when only the end was lost, what is left of
the log itself. The gap becomes an event of its own, and the desk goes on under a new identity, for the
numbers after the copy may be known elsewhere.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile, backup_of
from wsp_desk.privacy.safe_file import sync_folder
from wsp_desk.privacy.secret import Secret
from wsp_desk.register import schema
from wsp_desk.register.anchor import Anchor, Tail, read_anchor
from wsp_desk.register.backup import backups_of, check_backup
from wsp_desk.register.chain import Row
from wsp_desk.register.checking import check_pages
from wsp_desk.register.connection import connect
from wsp_desk.register.content import canonical
from wsp_desk.register.files import RegisterFiles, locked, set_private
from wsp_desk.register.identity import PROGRAM, renewed
from wsp_desk.register.locking import StoreKeys, unlocked
from wsp_desk.register.log import Json, now
from wsp_desk.register.table import EventTable
from wsp_desk.register.trouble import guarded
from wsp_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Restoration:
    """What was put back.

    Attributes:
        source: Name of the backup; "log" when the log itself was whole but for its end.
        through: The last event that is there again.
        lost: How many events are missing after it; None when nobody knows, for the anchor was lost too.
        aside: Folder with the damaged files.
    """

    source: str
    through: int
    lost: int | None
    aside: Path

    def to_json(self) -> dict[str, Json]:
        """As it stands in the event and on standard output."""
        return {
            "source": self.source,
            "through": self.through,
            "lost": self.lost,
            "aside": self.aside.name,
        }


@dataclass(frozen=True, slots=True)
class _Copy:
    """A whole copy: the file, what it is called, and how far it goes."""

    path: Path
    name: str
    tail: Tail


def restore(path: Path, secret: Secret, *, clock: Callable[[], str] = now) -> Restoration:
    """Restores a damaged register.

    Args:
        path: The database.
        secret: Passphrase, recovery code, or the unlock key of the vault.
        clock: Gives the moment.

    Returns:
        What was put back, and how much is missing.

    Raises:
        KnownError: The register is whole, is in use, or there is no whole copy. Nothing was changed then.
    """
    files = RegisterFiles(path)
    lock = locked(files)
    try:
        with guarded(text("Het register kan niet worden teruggezet")):
            found_keys = files.keys.exists() or backup_of(files.keys).exists()
            keys = _keys(files, secret, lost=not found_keys)
            known = read_anchor(files.anchor, keys.anchor)
            with _working_folder(files) as folder:
                remains = _remains(files, keys, folder)
                if remains is not None and _is_whole(remains, known, keys):
                    raise KnownError(_nothing_else(found_keys))
                return _put_back(files, keys, _furthest(files, keys, remains), known, clock)
    finally:
        lock.__exit__(None, None, None)


def _nothing_else(found_keys: bool) -> Text:
    if found_keys:
        return text("Het register is in orde. Er is niets teruggezet.")
    return text("Alleen het sleutelbestand was weg; het is teruggezet. Het register zelf is in orde.")


def _keys(files: RegisterFiles, secret: Secret, *, lost: bool) -> StoreKeys:
    """The keys; from the copy with the backups when the key file itself is lost."""
    copy = files.backups / files.keys.name
    if lost and copy.exists():
        keys = unlocked(copy, secret)
        KeyFile.load(copy).save(files.keys)
        return keys
    return unlocked(files.keys, secret)


@contextlib.contextmanager
def _working_folder(files: RegisterFiles) -> Iterator[Path]:
    folder = files.database.with_name(f".{files.database.name}.restoring")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remains(files: RegisterFiles, keys: StoreKeys, folder: Path) -> _Copy | None:
    """The log itself, looked at in a copy, if its pages and its chain are whole."""
    if not files.database.exists():
        return None
    copy = folder / "log.db"
    for source, target in ((files.database, copy), (files.wal, RegisterFiles(copy).wal)):
        if source.exists():
            shutil.copyfile(source, target)
    try:
        with guarded(text("Het register is niet te lezen")):
            connection = connect(copy, keys.database)
            with contextlib.closing(connection):
                check_pages(connection)
                return _Copy(copy, "log", EventTable(connection, keys.chain).check_chain())
    except KnownError:
        return None


def _is_whole(remains: _Copy, known: Tail | None, keys: StoreKeys) -> bool:
    if known is None or remains.tail.sequence < known.sequence:
        return False
    connection = connect(remains.path, keys.database)
    with contextlib.closing(connection):
        return EventTable(connection, keys.chain).mac_at(known.sequence) == known.mac


def _furthest(files: RegisterFiles, keys: StoreKeys, remains: _Copy | None) -> _Copy:
    copies = [remains] if remains is not None and remains.tail.sequence else []
    for backup in backups_of(files):
        with contextlib.suppress(KnownError), guarded(text("De reservekopie is niet te lezen")):
            copies.append(_Copy(backup.path, backup.path.name, check_backup(backup.path, keys)))
            break
    if not copies:
        raise KnownError(
            text(
                "Er is geen goede reservekopie van het register in {folder}. Haal er een terug uit de "
                "reservekopieën van de organisatie.",
                folder=files.backups.name,
            )
        )
    return max(copies, key=lambda one: one.tail.sequence)


def _put_back(
    files: RegisterFiles, keys: StoreKeys, chosen: _Copy, known: Tail | None, clock: Callable[[], str]
) -> Restoration:
    """Each step can be the last one: what then stands there is damaged still, and can be restored again."""
    at = clock()
    aside = _set_aside(files, at)
    lost = None if known is None else max(0, known.sequence - chosen.tail.sequence)
    done = Restoration(chosen.name, chosen.tail.sequence, lost, aside)
    prepared = files.database.with_name(f".{files.database.name}.new")
    prepared.unlink(missing_ok=True)
    set_private(prepared)
    shutil.copyfile(chosen.path, prepared)
    tail = _tell_the_gap(prepared, keys, done, at)
    for old in files.moved[1:-1]:
        old.unlink(missing_ok=True)
    prepared.replace(files.database)
    sync_folder(files.database.parent)
    anchor = Anchor(files.anchor, keys.anchor)
    anchor.set(tail)
    anchor.close()
    files.in_use.unlink(missing_ok=True)
    return done


def _set_aside(files: RegisterFiles, at: str) -> Path:
    stamp = at.replace("-", "").replace(":", "")
    folder = files.database.with_name(f"{files.database.name}.aside-{stamp}-{secrets.token_hex(2)}")
    folder.mkdir(mode=0o700)
    for source in files.moved:
        if source.exists():
            target = folder / source.name
            set_private(target)
            shutil.copyfile(source, target)
    sync_folder(folder)
    return folder


def _tell_the_gap(path: Path, keys: StoreKeys, done: Restoration, at: str) -> Tail:
    connection = connect(path, keys.database)
    with contextlib.closing(connection):
        if schema.version_of(connection) < schema.VERSION:
            schema.migrate(connection, schema.MIGRATIONS, schema.VERSION)
        table = EventTable(connection, keys.chain)
        tail = table.tail()
        body = canonical(done.to_json())
        row = Row(tail.sequence + 1, renewed(keys), 1, at, PROGRAM, "register.restored", body)
        tail = table.add([row], tail)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return tail
