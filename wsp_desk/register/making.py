"""Making the files of a new register; the caller holds the lock.

Public: `make_register`, `take_recovery_code`, `waiting_code`, `erase_code`, `change_passphrase`.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.exceptions import InvalidTag

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import hex_bytes, read_json, seal, unseal, write_json
from wsp_desk.privacy.secret import Kdf, Secret, new_recovery_code, recovery_public
from wsp_desk.register import schema
from wsp_desk.register.chain import Row
from wsp_desk.register.connection import connect
from wsp_desk.register.content import canonical
from wsp_desk.register.files import RegisterFiles, set_private
from wsp_desk.register.identity import PROGRAM
from wsp_desk.register.locking import StoreKeys, new_lock, unlocked
from wsp_desk.register.log import now
from wsp_desk.register.table import EventTable
from wsp_desk.texts import text

_CONTEXT = "wsp-desk recovery code of a register 1"


def make_register(files: RegisterFiles, secret: Secret, kdf: Kdf, recovery: bytes | None) -> None:
    """Makes a register with one event in it, which says so.

    The database comes to its place last, whole; killed before that, making it can be tried again.

    Args:
        files: Where.
        secret: The passphrase, or the unlock key of the vault.
        kdf: The vault.
        recovery: Public recovery key; None makes a recovery code.

    Raises:
        KnownError: There is, or was, a register here already.
    """
    if files.is_there:
        raise KnownError(
            text("Er is al een register {name}. Er is niets veranderd.", name=files.database.name)
        )
    if recovery is None:
        recovery = _new_code(files.recovery_code, secret, kdf)
    key_file, keys = new_lock(secret, kdf, recovery)
    key_file.save(files.keys)
    files.in_use.unlink(missing_ok=True)
    beside = files.database.with_name(f".{files.database.name}.new")
    _fill(beside, keys)
    beside.replace(files.database)


def take_recovery_code(files: RegisterFiles, secret: Secret) -> str | None:
    """Gives the recovery code once and erases it; None when it was taken before, or is the office's.

    Whoever calls this must show it at once: it is nowhere else.
    """
    code = _waiting_code(files, secret)
    if code is not None:
        files.recovery_code.unlink()
    return code


def change_passphrase(files: RegisterFiles, secret: Secret, kdf: Kdf, new: Secret) -> None:
    """Locks the same data key under another passphrase; the recovery code stays what it was.

    The key file is replaced at once, then its copies: stopped anywhere, one of the two passphrases opens it.

    Args:
        files: The register.
        secret: What opens it now; a recovery code will do.
        kdf: Vault of the new passphrase.
        new: The new passphrase.

    Raises:
        WrongSecretError: `secret` does not fit; nothing was changed.
    """
    unlocked(files.keys, secret)
    code = None if secret.recovery_private() is not None else _waiting_code(files, secret)
    KeyFile.load(files.keys).relocked(secret, kdf, new).save(files.keys)
    if code is not None:
        _keep_code(files.recovery_code, code, new, kdf)
    if files.backups.is_dir():
        write_atomic(files.backups / files.keys.name, files.keys.read_bytes())


def waiting_code(files: RegisterFiles, secret: Secret) -> str | None:
    """The recovery code while nobody has said that it is kept safe; None after that, or to another secret."""
    try:
        return _waiting_code(files, secret)
    except (InvalidTag, KnownError):
        return None


def erase_code(files: RegisterFiles) -> None:
    """Erases the recovery code: it is on paper now."""
    files.recovery_code.unlink(missing_ok=True)


def _waiting_code(files: RegisterFiles, secret: Secret) -> str | None:
    try:
        box = hex_bytes(read_json(read_limited(files.recovery_code))["box"])
    except FileNotFoundError:
        return None
    return unseal(secret.unlock_key(KeyFile.load(files.keys).kdf), box, _CONTEXT).decode()


def _new_code(path: Path, secret: Secret, kdf: Kdf) -> bytes:
    code = new_recovery_code()
    _keep_code(path, code, secret, kdf)
    return recovery_public(code)


def _keep_code(path: Path, code: str, secret: Secret, kdf: Kdf) -> None:
    box = seal(secret.unlock_key(kdf), code.encode(), _CONTEXT)
    write_atomic(path, write_json({"box": box.hex()}))


def _fill(path: Path, keys: StoreKeys) -> None:
    path.unlink(missing_ok=True)
    set_private(path)
    connection = connect(path, keys.database)
    try:
        schema.make_tables(connection)
        table = EventTable(connection, keys.chain)
        body = canonical({"schema": schema.VERSION})
        table.add([Row(1, keys.fingerprint, 1, now(), PROGRAM, "register.created", body)], table.tail())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
