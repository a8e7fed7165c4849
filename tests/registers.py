"""Registers for tests: one vault for all, so that the slow key derivation happens once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.register.connection import Connection, connect
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.locking import StoreKeys, unlocked
from wsp_desk.register.store import Register

PASSPHRASE = "een zin voor toetsen"
PLANTED = ("Plantwoord-Zonnebloem", "Werkgever Kwetterbeek", "Q7PL-99ZZ", "Adviseur Ravenstein")
_KDF = Kdf(b"register-tests-1")


def secret() -> Secret:
    """The passphrase, its key already derived."""
    return _SECRET


def made(path: Path, *, events: int = 0) -> Register:
    """A new register with some events after its first."""
    register = Register.create(path, _SECRET, kdf=_KDF, recovery=bytes(range(32)))
    fill(register, events)
    return register


def fill(register: Register, events: int) -> None:
    """Appends events; each holds words that may never be readable on the disk."""
    for place in range(events):
        body: dict[str, Any] = {"dossier": PLANTED[2], "employer": PLANTED[1], "note": PLANTED[0], "n": place}
        register.append("request.drafted", body, actor=PLANTED[3])


def opened(path: Path, **options: Any) -> Register:
    return Register.open(path, _SECRET, **options)


def keys_of(path: Path) -> StoreKeys:
    return unlocked(RegisterFiles(path).keys, _SECRET)


def raw(path: Path) -> Connection:
    """The database, as somebody with the key reaches it who goes round the program."""
    return connect(path, keys_of(path).database)


def contents(register: Register) -> list[Any]:
    """What the log holds, without the program's own upkeep."""
    return [(one.desk, one.number, one.kind, one.body) for one in register.events("request.")]


def leave(register: Register) -> None:
    """Lets go of the files as a killed process does: they stay as they are now, only the lock is gone."""
    files = register.files
    now = {one: one.read_bytes() for one in (files.database, files.wal, files.anchor) if one.exists()}
    register._connection.close()
    register._anchor.close()
    register._connection = None
    register._lock.__exit__(None, None, None)
    for path, content in now.items():
        path.write_bytes(content)


_SECRET = Secret.from_passphrase(PASSPHRASE)
_SECRET.unlock_key(_KDF)
