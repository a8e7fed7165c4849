"""The register of a desk: opened by one process, appended to, closed clean.

Public: `Register`.

An event is on the disk, in the log and in the anchor, when `append` returns. A register that is found damaged
is not opened and not mended: `restoring.restore` sets it aside and puts a backup in its place.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlcipher3 import dbapi2 as sqlcipher

from wsp_desk.errors import KnownError
from wsp_desk.privacy.file_lock import FileLock
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.register.anchor import Tail
from wsp_desk.register.backup import Backup, back_up, backups_of
from wsp_desk.register.chain import Row, to_event
from wsp_desk.register.checking import check_all
from wsp_desk.register.connection import connect
from wsp_desk.register.content import checked_kind, plain_body
from wsp_desk.register.files import RegisterFiles, locked
from wsp_desk.register.foreign import new_rows
from wsp_desk.register.identity import PROGRAM
from wsp_desk.register.log import Event, Json, now
from wsp_desk.register.making import make_register
from wsp_desk.register.opening import Opened, open_files
from wsp_desk.register.table import EventTable
from wsp_desk.register.trouble import guarded, is_uncertain
from wsp_desk.texts import Text, text


class Register:
    """An `EventLog` in an encrypted file. Make one with `create` or `open`; use it in a ``with`` block."""

    def __init__(
        self, files: RegisterFiles, opened: Opened, lock: FileLock, clock: Callable[[], str]
    ) -> None:
        self.files = files
        self.keys = opened.keys
        self.unclean = opened.unclean
        self._connection = opened.connection
        self._table = opened.table
        self._anchor = opened.anchor
        self._tail = opened.tail
        self._desk = opened.desk
        self._number = opened.number
        self._lock = lock
        self._clock = clock
        self._guard = threading.RLock()
        self._usable = True

    @classmethod
    def create(
        cls,
        path: Path,
        secret: Secret,
        *,
        kdf: Kdf | None = None,
        recovery: bytes | None = None,
        clock: Callable[[], str] = now,
    ) -> Self:
        """Makes a register where none ever was, and opens it.

        Args:
            path: The database that will be.
            secret: The passphrase, or the unlock key of the vault.
            kdf: Vault under which its key is locked, as that of the pool; a new one when left out.
            recovery: Public recovery key; when left out a recovery code is made, to be shown once
                (`making.take_recovery_code`).
            clock: Gives the moment.

        Raises:
            KnownError: There is one already, or it cannot be written.
        """
        files = RegisterFiles(path)
        lock = locked(files)
        try:
            with guarded(_not_made()):
                make_register(files, secret, kdf or Kdf.fresh(), recovery)
            return cls._opened(files, secret, lock, clock)
        except BaseException:
            lock.__exit__(None, None, None)
            raise

    @classmethod
    def open(cls, path: Path, secret: Secret, *, clock: Callable[[], str] = now) -> Self:
        """Opens a register; after an exit that was not clean everything is checked first.

        Waits a few seconds for another command that is busy with it.

        Args:
            path: The database.
            secret: Passphrase, recovery code, or the unlock key of the vault.
            clock: Gives the moment.

        Raises:
            WrongSecretError: The secret does not fit.
            DamagedError: It is damaged; nothing was changed.
            KnownError: It is in use, is newer than this program, or cannot be read.
        """
        files = RegisterFiles(path)
        lock = locked(files)
        try:
            return cls._opened(files, secret, lock, clock)
        except BaseException:
            lock.__exit__(None, None, None)
            raise

    @classmethod
    def _opened(cls, files: RegisterFiles, secret: Secret, lock: FileLock, clock: Callable[[], str]) -> Self:
        register = cls(files, open_files(files, secret), lock, clock)
        if register.unclean:
            register.append("register.checked", {"after": "unclean exit"}, actor=PROGRAM)
        return register

    @property
    def path(self) -> Path:
        """The database."""
        return self.files.database

    @property
    def desk(self) -> str:
        """Identity of this desk."""
        return self._desk

    @property
    def tail(self) -> Tail:
        """The last event's place and code."""
        return self._tail

    def append(self, kind: str, body: Mapping[str, Json], *, actor: str) -> Event:
        """Adds one event; see `EventLog`."""
        return self.append_all([(kind, body)], actor=actor)[0]

    def append_all(self, entries: Sequence[tuple[str, Mapping[str, Json]]], *, actor: str) -> list[Event]:
        """Adds several events, all or none; see `EventLog`."""
        checked = [(checked_kind(kind), plain_body(body)[0]) for kind, body in entries]
        with self._guard:
            at = self._clock()
            rows = [
                Row(self._tail.sequence + place, self._desk, self._number + place, at, actor, kind, body)
                for place, (kind, body) in enumerate(checked, start=1)
            ]
            self._add(rows)
            self._number += len(rows)
        return [to_event(row) for row in rows]

    def take_over(self, foreign: Sequence[Event]) -> int:
        """Adds what other desks wrote; what is here already stays as it is.

        Args:
            foreign: Events of other desks, whose signature was checked (`bundle`).

        Returns:
            How many were new.

        Raises:
            KnownError: They could not be kept, or an event is here already with another content; nothing was
                added then.
        """
        with self._guard:
            self._check_usable()
            with guarded(_not_read()):
                rows = new_rows(self._table, foreign, self._tail.sequence)
            self._add(rows)
        return len(rows)

    def events(self, *kinds: str, after: int = 0) -> Iterator[Event]:
        """Events in the order of `sequence`; see `EventLog`."""
        while True:
            with self._guard, guarded(_not_read()):
                self._check_usable()
                rows = self._table.read(kinds, after)
            if not rows:
                return
            yield from map(to_event, rows)
            after = rows[-1].sequence

    def check(self) -> Tail:
        """Checks every page, the whole chain and the anchor.

        Raises:
            DamagedError: What was found.
        """
        with self._guard, guarded(_not_read()):
            self._check_usable()
            return check_all(self._table, self._tail)

    def back_up(self) -> Backup:
        """Writes and checks a backup; older ones go only after that.

        Raises:
            KnownError: It could not be written; the older ones are still there.
        """
        with self._guard:
            self._check_usable()
            return back_up(self.files, self._connection, self.keys, self._tail, self._clock())

    def back_up_if_changed(self, *, older_than: str = "") -> Backup | None:
        """Writes a backup if there are events that the newest one lacks.

        Args:
            older_than: Only when the newest one is from before this moment (UTC, as in an event).
        """
        newest = next(iter(backups_of(self.files)), None)
        if newest and (newest.sequence == self._tail.sequence or (older_than and newest.at >= older_than)):
            return None
        return self.back_up()

    def close(self) -> None:
        """Closes the register. After an error of the disk it counts as an exit that was not clean."""
        with self._guard:
            if self._connection is None:
                return
            with contextlib.suppress(KnownError), guarded(_not_read()):
                # Whatever stays in the WAL is safe there; the next opening takes it from there.
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._connection.close()
            self._connection = None
            self._anchor.close()
            if self._usable:
                self.files.in_use.unlink(missing_ok=True)
            self._usable = False
            self._lock.__exit__(None, None, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _add(self, rows: Sequence[Row]) -> None:
        """The one way in: events first, then the anchor, then the answer."""
        self._check_usable()
        if not rows:
            return
        with guarded(_not_written()):
            try:
                self._tail = self._table.add(rows, self._tail)
            except sqlcipher.Error as error:
                if is_uncertain(error):
                    self._look_again()
                raise
        try:
            self._anchor.set(self._tail)
        except OSError:
            # The events are kept, and that is what was promised. Nothing more is, until it is opened again.
            self._usable = False

    def _look_again(self) -> None:
        """After an error of the disk: goes on only if the file, opened again, says that nothing was kept."""
        self._usable = False
        self._connection.close()
        with contextlib.suppress(KnownError), guarded(_not_read()):
            self._connection = connect(self.path, self.keys.database)
            self._table = EventTable(self._connection, self.keys.chain)
            self._usable = self._table.tail() == self._tail

    def _check_usable(self) -> None:
        if not self._usable:
            raise KnownError(
                text("Het register is niet meer te beschrijven. Sluit WSP Desk en open het opnieuw.")
            )


def _not_made() -> Text:
    return text("Het register kan niet worden gemaakt")


def _not_read() -> Text:
    return text("Het register kan niet worden gelezen")


def _not_written() -> Text:
    return text("Er is niets vastgelegd: het register is niet te beschrijven")
