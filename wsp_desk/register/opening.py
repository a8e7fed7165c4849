"""Opening the files of a register in the right order; the caller holds the lock.

Public: `Opened`, `open_files`.

Key, then database, then anchor. After an exit that was not clean every page and every link is checked; after
a clean one the end of the log is compared with the anchor.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass

from wsp_desk.privacy.secret import Secret
from wsp_desk.register import schema
from wsp_desk.register.anchor import Anchor, Tail, read_anchor
from wsp_desk.register.backup import back_up, backups_of
from wsp_desk.register.checking import check_all, check_anchor
from wsp_desk.register.connection import Connection, connect
from wsp_desk.register.files import RegisterFiles, set_private
from wsp_desk.register.identity import IDENTIFYING, desk_of
from wsp_desk.register.locking import StoreKeys, unlocked
from wsp_desk.register.log import now
from wsp_desk.register.table import EventTable
from wsp_desk.register.trouble import DamagedError, guarded
from wsp_desk.texts import text


@dataclass(frozen=True, slots=True)
class Opened:
    """What stands open.

    Attributes:
        keys: The keys of this register.
        connection: The database.
        table: Its events.
        anchor: The anchor file.
        tail: The end of the log.
        desk: Identity of this desk.
        number: The last number that it used.
        unclean: Whether the exit before was not clean, so that everything was checked.
    """

    keys: StoreKeys
    connection: Connection
    table: EventTable
    anchor: Anchor
    tail: Tail
    desk: str
    number: int
    unclean: bool


def open_files(
    files: RegisterFiles,
    secret: Secret,
    migrations: Mapping[int, schema.Migration] = schema.MIGRATIONS,
    newest: int = schema.VERSION,
) -> Opened:
    """Opens a register.

    Args:
        files: Its files.
        secret: What unlocks it.
        migrations: From which version of the tables → the step to the next.
        newest: The version of this program.

    Raises:
        WrongSecretError: The secret does not fit.
        DamagedError: It is damaged or incomplete.
        KnownError: It is newer than this program, or cannot be read.
    """
    keys = unlocked(files.keys, secret)
    if not files.database.exists():
        raise DamagedError("missing", text("Het register {name} is weg.", name=files.database.name))
    with guarded(text("Het register kan niet worden geopend")):
        unclean = files.mark_in_use()
        if unclean:
            _keep_wal(files)
        connection = connect(files.database, keys.database)
        try:
            table = EventTable(connection, keys.chain)
            tail = _checked(files, keys, table, unclean)
            files.wal_kept.unlink(missing_ok=True)
            _renew(files, keys, connection, tail, migrations, newest)
            desk = desk_of(table.read(IDENTIFYING), keys)
            number = table.last_number(desk)
            anchor = Anchor(files.anchor, keys.anchor)
            anchor.set(tail)
        except BaseException:
            connection.close()
            raise
    return Opened(keys, connection, table, anchor, tail, desk, number, unclean)


def _keep_wal(files: RegisterFiles) -> None:
    """Merely opening a database and closing it drops what it cannot read of its WAL; it may be needed yet."""
    if files.wal.exists() and not files.wal_kept.exists():
        set_private(files.wal_kept)
        shutil.copyfile(files.wal, files.wal_kept)


def _checked(files: RegisterFiles, keys: StoreKeys, table: EventTable, unclean: bool) -> Tail:
    if schema.version_of(table.connection) == 0:
        raise DamagedError("missing", text("Het register {name} is leeg.", name=files.database.name))
    anchor = read_anchor(files.anchor, keys.anchor)
    # Killed while it was being made: nothing was promised to anybody yet.
    just_made = table.tail().sequence <= 1 and not backups_of(files)
    if unclean:
        return check_all(table, anchor, may_be_missing=just_made)
    check_anchor(table, anchor, may_be_missing=just_made)
    return table.tail()


def _renew(
    files: RegisterFiles,
    keys: StoreKeys,
    connection: Connection,
    tail: Tail,
    migrations: Mapping[int, schema.Migration],
    newest: int,
) -> None:
    """Brings older tables to the newest form, after a backup."""
    version = schema.version_of(connection)
    schema.check_version(version, newest)
    if version < newest:
        back_up(files, connection, keys, tail, now())
        schema.migrate(connection, migrations, newest)
