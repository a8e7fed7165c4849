"""The tables of a register and how an older form becomes the newest one.

Public: `VERSION`, `MIGRATIONS`, `make_tables`, `version_of`, `migrate`, `check_version`.

One table holds the events. Triggers refuse every change but a new row at the end. Projections are not stored:
the rooms above fold them from the events.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wsp_desk.errors import KnownError
from wsp_desk.register.connection import Connection
from wsp_desk.texts import text

VERSION = 1
_APPLICATION = 0x57535052  # "WSPR"

_TABLES = (
    """CREATE TABLE event (
        sequence INTEGER PRIMARY KEY,
        desk TEXT NOT NULL,
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        mac BLOB NOT NULL,
        UNIQUE (desk, number)
    ) STRICT""",
    "CREATE INDEX event_by_kind ON event (kind, sequence)",
    "CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'append only'); END",
    "CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'append only'); END",
    """CREATE TRIGGER event_comes_last BEFORE INSERT ON event
    WHEN new.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM event)
        OR EXISTS (SELECT 1 FROM event WHERE desk = new.desk AND number = new.number)
    BEGIN SELECT raise(ABORT, 'append only'); END""",
)

Migration = Callable[[Connection], None]
MIGRATIONS: Mapping[int, Migration] = {}
"""From which version → what makes it one higher. Each runs inside the one transaction of `migrate`."""


def make_tables(connection: Connection) -> None:
    """Makes the tables of the newest version in an empty database."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {_APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def version_of(connection: Connection) -> int:
    """The version of the tables; 0 when there are none yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_version(version: int, newest: int = VERSION) -> None:
    """Refuses tables that a newer program made.

    Raises:
        KnownError: They are newer.
    """
    if version > newest:
        raise KnownError(
            text(
                "Dit register is gemaakt met een nieuwere versie van WSP Desk. Werk dit programma eerst bij."
            )
        )


def migrate(connection: Connection, migrations: Mapping[int, Migration], newest: int) -> None:
    """Brings the tables to the newest version: all steps or none, whenever the program is stopped."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in range(version_of(connection), newest):
            migrations[version](connection)
        connection.execute(f"PRAGMA user_version = {newest}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
