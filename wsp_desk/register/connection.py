"""Connections to an encrypted register, set up in one way.

Public: `connect`, `connect_to_copy`, `connect_to_read`, `Connection`.

The key stands in the text of a statement (SQLCipher knows no other way for a raw key), so statements are not
kept, and what SQLCipher itself would write on standard error is off: `trouble.guarded` tells what is wrong.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2 as sqlcipher

Connection: TypeAlias = Any
"""A connection of sqlcipher3, which has no types of its own."""

_SETTINGS = (
    # One process writes; nobody else needs the index of the WAL, so it stays in memory and never on the disk.
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",
    # Without it, INSERT OR REPLACE would delete a row with no trigger noticing.
    "recursive_triggers = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


def connect(path: Path, key: bytes) -> Connection:
    """Opens a register to write; statements are committed by hand.

    Args:
        path: The database; an empty file becomes one.
        key: Database key, 32 bytes.

    Raises:
        sqlcipher3.dbapi2.Error: It cannot be opened; see `trouble.guarded`.
    """
    connection = _keyed(str(path), key, uri=False)
    try:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_copy(path: Path, key: bytes) -> Connection:
    """Opens an empty file into which a backup is copied; one file, without a WAL."""
    connection = _keyed(str(path), key, uri=False)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def connect_to_read(path: Path, key: bytes) -> Connection:
    """Opens a backup, which has no WAL and that nobody writes, without leaving a trace beside it."""
    connection = _keyed(path.absolute().as_uri() + "?mode=ro&immutable=1", key, uri=True)
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _keyed(name: str, key: bytes, *, uri: bool) -> Connection:
    connection = sqlcipher.connect(
        name, isolation_level=None, check_same_thread=False, cached_statements=0, uri=uri, timeout=0
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA cipher_log = OFF")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # Locks and wipes what SQLCipher allocates, as far as the platform allows.
        connection.execute("PRAGMA cipher_memory_security = ON")
    except BaseException:
        connection.close()
        raise
    return connection
