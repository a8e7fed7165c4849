"""The passphrase of every demo pool, apart from the generator, because window and command line know it too.

Public: `DEMO_PASSPHRASE`, `demo_secret`.
"""

from __future__ import annotations

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret

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
