"""Connections to an encrypted snapshot file: one that writes during a build, one that reads on the desk.

Public: `writer`, `reader`, `guarded`.

The data key is bound as a variable and taken away after ATTACH, because DuckDB prints the text of a statement
that fails. For the same reason an error of DuckDB never leaves this room: `guarded` keeps its type only.
After ATTACH the connection can reach no other file and its settings are locked.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import duckdb
import duckdb_extension_httpfs

from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.snapshot.schema import DATABASE
from wsp_desk.texts import Text, text

_CLOSED: Mapping[str, str | bool | int | float | list[str]] = {
    "autoload_known_extensions": False,
    "autoinstall_known_extensions": False,
    "allow_community_extensions": False,
    "allow_persistent_secrets": False,
}


def extension_file() -> Path:
    """The packaged httpfs extension: its OpenSSL is what writes (and reads fastest) an encrypted file.

    Raises:
        KnownError: The installation is not complete.
    """
    folder = Path(duckdb_extension_httpfs.__file__).parent / "extensions" / f"v{duckdb.__version__}"
    file = folder / "httpfs.duckdb_extension"
    if not file.is_file():
        raise KnownError(
            text(
                "De versleuteling van DuckDB {version} ontbreekt. Installeer WSP Desk opnieuw.",
                version=duckdb.__version__,
            )
        )
    return file


def writer(file: Path, key: bytes, spill: Path, memory: str = "1GB") -> duckdb.DuckDBPyConnection:
    """Makes a new encrypted file and attaches it.

    Args:
        file: Where the file will be; it must not exist.
        key: Data key, 32 bytes.
        spill: An empty folder of this build alone; what does not fit in memory goes there, encrypted.
        memory: Most memory DuckDB may use.
    """
    # With more threads the same insert takes up to twice the processor time and no less of the clock.
    connection = _connect({"memory_limit": memory, "temp_directory": str(spill), "threads": 1})
    connection.execute("SET temp_file_encryption = true")
    _attach(connection, file, key, "ENCRYPTION_CIPHER 'GCM'")
    return connection


def reader(file: Path, key: bytes, memory: str, threads: int) -> duckdb.DuckDBPyConnection:
    """Attaches a file to read it only. Nothing is ever spilled: there is no folder for it."""
    connection = _connect({"memory_limit": memory, "threads": threads, "temp_directory": ""})
    _attach(connection, file, key, "READ_ONLY")
    return connection


@contextmanager
def guarded(doing: Text) -> Iterator[None]:
    """Turns an error of DuckDB or the disk into one sentence without values.

    Args:
        doing: What could not be done, without a full stop: "Het snapshot kan niet worden gelezen".

    Raises:
        KnownError: In the place of the error; `Cancelled` for an interrupted query.
    """
    try:
        yield
    except duckdb.InterruptException:
        raise Cancelled from None
    except RuntimeError as error:
        # This is how DuckDB passes on Ctrl-C.
        if "interrupted" in str(error).lower():
            raise Cancelled from None
        raise
    except duckdb.OutOfMemoryException:
        raise KnownError(text("{doing}: er is te weinig werkgeheugen.", doing=doing)) from None
    except (duckdb.Error, OSError) as error:
        if _disk_is_full(error):
            raise KnownError(
                text("{doing}: de schijf is vol. Maak ruimte en probeer het opnieuw.", doing=doing)
            ) from None
        raise KnownError(text("{doing} (fout {code}).", doing=doing, code=type(error).__name__)) from None


def _connect(settings: Mapping[str, str | bool | int | float | list[str]]) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(":memory:", config={**_CLOSED, **settings})
    # Otherwise SQL could name a Python variable of the caller as if it were a table.
    connection.execute("SET python_enable_replacements = false")
    connection.execute(f"LOAD {_literal(str(extension_file()))}")
    return connection


def _attach(connection: duckdb.DuckDBPyConnection, file: Path, key: bytes, option: str) -> None:
    try:
        connection.execute("SET VARIABLE attach_key = ?", [key.hex()])
        connection.execute(
            f"ATTACH {_literal(str(file))} AS {DATABASE} (ENCRYPTION_KEY getvariable('attach_key'), {option})"
        )
    except BaseException:
        connection.close()
        raise
    connection.execute("RESET VARIABLE attach_key")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _disk_is_full(error: Exception) -> bool:
    """DuckDB tells only in words that there is no room; an OSError tells by number."""
    words = str(error)
    return any(os.strerror(number) in words for number in _FULL)


_FULL = (errno.ENOSPC, errno.EFBIG)
