"""The passphrase of every demo pool, apart from the generator, because window and command line know it too.

Public: `DEMO_PASSPHRASE`, `demo_secret`, `register_place`, `demo_recovery`.
"""

from __future__ import annotations

from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret, new_recovery_code, recovery_public

DEMO_PASSPHRASE = "alleen fictieve gegevens"  # noqa: S105 - it guards invented people only
"""There is nothing to protect in a demo pool, and nobody should have to remember how to open it."""


def demo_secret(keys: KeyFile) -> Secret | None:
    """What opens a demo pool; None when the keys belong to another pool, whose passphrase must be asked."""
    secret = Secret.from_passphrase(DEMO_PASSPHRASE)
    try:
        keys.unlock(secret)
    except KnownError:
        return None
    return secret


def register_place(snapshot: Path, secret: Secret) -> Path:
    """Where the register stands that belongs to a pool.

    The desk has one, in its own folder. A demo pool has one of its own beside it: it plays, and what it keeps
    is locked under a passphrase that everybody knows.

    Args:
        snapshot: The pool.
        secret: What opens it.
    """
    folder = snapshot.parent if secret.is_passphrase(DEMO_PASSPHRASE) else home()
    return folder / "register.db"


def demo_recovery(secret: Secret) -> bytes | None:
    """A recovery key that nobody has, for the register of a demo; None for any other.

    Nobody needs a recovery code for what opens with a passphrase that everybody knows.
    """
    return recovery_public(new_recovery_code()) if secret.is_passphrase(DEMO_PASSPHRASE) else None
