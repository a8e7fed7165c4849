"""The register of a desk at the start of its work: opened, or made where none ever was.

Public: `open_or_make`, `leave`, `user_name`.
"""

from __future__ import annotations

import contextlib
import getpass
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.signing import Signer
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.store import Register
from wsp_desk.texts import text


def open_or_make(path: Path, secret: Secret, kdf: Kdf, recovery: bytes | None = None) -> Register:
    """Opens the register of a desk; makes it at the first use.

    One passphrase for the desk: a new register is locked under the vault of the pool, so that one unlock key,
    worked out once or kept in the keyring, opens both. The recovery key is that of the office where this
    computer builds pools too; elsewhere the register gets a recovery code of its own.

    Args:
        path: The database.
        secret: What opened the pool.
        kdf: The vault of the pool.
        recovery: Public recovery key of a new register, where neither the office's nor a code of its own
            will do.

    Raises:
        WrongSecretError: The register is locked under another passphrase.
        DamagedError: It is damaged.
        KnownError: It is in use, or it cannot be made.
    """
    files = RegisterFiles(path)
    if not files.is_there:
        if secret.recovery_private() is not None:
            raise KnownError(
                text(
                    "Het register van dit bureau is er nog niet. "
                    "Open de pool de eerste keer met de wachtwoordzin, niet met de herstelcode."
                )
            )
        try:
            return Register.create(path, secret, kdf=kdf, recovery=recovery or _office_recovery(secret))
        except KnownError:
            # Another command of the same first minute may just have made it.
            if not files.is_there:
                raise
    return Register.open(path, secret)


def leave(register: Register) -> None:
    """Closes a register after a day's work, with a backup of what is new.

    A backup that cannot be made keeps nobody here: the log itself is safe, the next day tries again, and
    `wsp-desk register info` says how old the newest one is.
    """
    try:
        with contextlib.suppress(KnownError):
            register.back_up_if_changed()
    finally:
        register.close()


def user_name() -> str:
    """Who works here, as the operating system knows them."""
    try:
        return getpass.getuser() or _NOBODY
    except (KeyError, OSError, ImportError):
        return _NOBODY


_NOBODY = "onbekend"


def _office_recovery(secret: Secret) -> bytes | None:
    if not Signer.exists():
        return None
    try:
        return Signer.open_or_create(secret).recovery
    except KnownError:
        return None
