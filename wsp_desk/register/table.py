"""The rows of a register: adding at the end, reading, and following the chain through all of them.

Public: `EventTable`.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wsp_desk.register.anchor import Tail
from wsp_desk.register.chain import Row, first_link, link
from wsp_desk.register.connection import Connection
from wsp_desk.register.trouble import DamagedError
from wsp_desk.texts import text

_COLUMNS = "sequence, desk, number, at, actor, kind, body"
_CHUNK = 1000
_INSERT = f"INSERT INTO event ({_COLUMNS}, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608


@dataclass(frozen=True, slots=True)
class EventTable:
    """The events of one open database.

    Attributes:
        connection: The open database.
        key: Chain key.
    """

    connection: Connection
    key: bytes

    def tail(self) -> Tail:
        """The last event's place and code."""
        query = "SELECT sequence, mac FROM event ORDER BY sequence DESC LIMIT 1"
        found = self.connection.execute(query).fetchone()
        return Tail(int(found[0]), bytes(found[1])) if found else Tail(0, first_link())

    def mac_at(self, sequence: int) -> bytes | None:
        """The code of one event; that of the start for 0; None when there is no such event."""
        if sequence == 0:
            return first_link()
        found = self.connection.execute("SELECT mac FROM event WHERE sequence = ?", (sequence,)).fetchone()
        return bytes(found[0]) if found else None

    def last_number(self, desk: str) -> int:
        """The highest number of a desk; 0 when it wrote nothing."""
        found = self.connection.execute("SELECT max(number) FROM event WHERE desk = ?", (desk,)).fetchone()
        return int(found[0] or 0)

    def add(self, rows: Sequence[Row], tail: Tail) -> Tail:
        """Adds rows after the tail, all of them or none; they are on the disk when this returns.

        Raises:
            sqlcipher3.dbapi2.Error: They could not be kept; the table is as it was.
        """
        connection = self.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            mac = tail.mac
            for row in rows:
                mac = link(self.key, mac, row)
                values = (row.sequence, row.desk, row.number, row.at, row.actor, row.kind, row.body, mac)
                connection.execute(_INSERT, values)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return Tail(rows[-1].sequence, mac) if rows else tail

    def read(self, kinds: Sequence[str] = (), after: int = 0) -> list[Row]:
        """At most a thousand rows after a place; see `EventLog.events` for the kinds."""
        where, values = _of(kinds)
        query = f"SELECT {_COLUMNS} FROM event WHERE sequence > ? {where} ORDER BY sequence LIMIT {_CHUNK}"  # noqa: S608
        return [Row(*found) for found in self.connection.execute(query, (after, *values))]

    def find(self, desk: str, number: int) -> Row | None:
        """One event by its name."""
        query = f"SELECT {_COLUMNS} FROM event WHERE desk = ? AND number = ?"  # noqa: S608
        found = self.connection.execute(query, (desk, number)).fetchone()
        return Row(*found) if found else None

    def check_chain(self) -> Tail:
        """Follows the chain from the first row to the last.

        Returns:
            The tail, which is then true.

        Raises:
            DamagedError: At which event the chain breaks.
        """
        tail = Tail(0, first_link())
        for row, mac in self._all():
            expected = link(self.key, tail.mac, row)
            if row.sequence != tail.sequence + 1 or not hmac.compare_digest(expected, mac):
                raise _broken(tail.sequence + 1)
            tail = Tail(row.sequence, mac)
        return tail

    def _all(self) -> Iterator[tuple[Row, bytes]]:
        query = f"SELECT {_COLUMNS}, mac FROM event ORDER BY sequence"  # noqa: S608
        for found in self.connection.execute(query):
            yield Row(*found[:-1]), bytes(found[-1])


def _of(kinds: Sequence[str]) -> tuple[str, list[str]]:
    if not kinds:
        return "", []
    parts, values = [], []
    for kind in kinds:
        if kind.endswith("."):
            # All that begin so: up to the character after the dot.
            parts.append("kind >= ? AND kind < ?")
            values += [kind, kind[:-1] + chr(ord(".") + 1)]
        else:
            parts.append("kind = ?")
            values.append(kind)
    return f"AND ({' OR '.join(f'({part})' for part in parts)})", values


def _broken(sequence: int) -> DamagedError:
    found = text("De keten van het register breekt bij gebeurtenis {sequence}.", sequence=str(sequence))
    return DamagedError("chain", found, sequence)
