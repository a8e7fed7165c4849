"""Where the passphrase comes from, and the unlock key that the operating system may keep for us.

Public: `find_secret`, `first_line`, `remember`, `recall`, `forget`, `keyring_name`.

The keyring holds the unlock key of a vault, never the passphrase. Only back ends that lock what they hold are
used; others (plain files, the null back end, which drops silently) count as no keyring. What is written is
read back.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import read_limited
from wsp_desk.privacy.secret import KEY_BYTES, Kdf, Secret
from wsp_desk.texts import text

SERVICE = "WSP Desk"
ENVIRONMENT = "WSP_DESK_PASSPHRASE"

_ALLOWED = frozenset(
    {
        ("keyring.backends.Windows", "WinVaultKeyring"),
        ("keyring.backends.macOS", "Keyring"),
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    }
)


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def find_secret(
    passphrase_file: Path | None = None,
    kdf: Kdf | None = None,
    prompt: Callable[[], str] | None = None,
) -> Secret:
    """Finds the passphrase: from the file, the environment, the keyring, or by asking, in that order.

    Wherever it comes from, the recovery code may stand in its place; it opens a pool, but builds none.

    Args:
        passphrase_file: Option ``--passphrase-file``; its first line counts.
        kdf: Vault whose unlock key the keyring may hold.
        prompt: Asks the user; None when nobody is there.

    Raises:
        KnownError: Nothing gave one, or the file cannot be read.
    """
    if passphrase_file is not None:
        return Secret.from_words(first_line(passphrase_file))
    if ENVIRONMENT in os.environ:
        return Secret.from_words(os.environ[ENVIRONMENT])
    kept = recall(kdf) if kdf is not None else None
    if kept is not None:
        return kept
    if prompt is None:
        raise KnownError(
            text(
                "Er is geen wachtwoordzin. Geef hem met --passphrase-file BESTAND of in de variabele {name}.",
                name=ENVIRONMENT,
            )
        )
    return Secret.from_words(prompt())


def remember(secret: Secret, kdf: Kdf) -> bool:
    """Keeps the unlock key in the keyring; False when there is no keyring that can be trusted with it."""
    backend = _backend()
    if backend is None:
        return False
    key = secret.unlock_key(kdf).hex()
    try:
        backend.set_password(SERVICE, kdf.vault, key)
        return backend.get_password(SERVICE, kdf.vault) == key
    except Exception:  # A keyring raises whatever its platform raises; then it is no keyring.
        return False


def recall(kdf: Kdf) -> Secret | None:
    """The unlock key of a vault from the keyring, if it is there."""
    backend = _backend()
    try:
        kept = backend.get_password(SERVICE, kdf.vault) if backend is not None else None
        key = bytes.fromhex(kept) if kept else b""
    except Exception:
        return None
    return Secret.from_unlock_key(kdf, key) if len(key) == KEY_BYTES else None


def forget(kdf: Kdf) -> None:
    """Removes the unlock key of a vault from the keyring."""
    backend = _backend()
    if backend is not None:
        with contextlib.suppress(Exception):
            backend.delete_password(SERVICE, kdf.vault)


def keyring_name() -> str | None:
    """Class name of the keyring in use; None when there is none that can be trusted."""
    backend = _backend()
    return None if backend is None else f"{type(backend).__module__}.{type(backend).__name__}"


def _backend() -> _Backend | None:
    # Imported here: looking for back ends takes a while, and most commands never need one.
    import keyring

    try:
        chosen: Any = keyring.get_keyring()
        candidates = getattr(chosen, "backends", [chosen])
        return next((one for one in candidates if _is_allowed(one)), None)
    except Exception:
        return None


def _is_allowed(backend: object) -> bool:
    return (type(backend).__module__, type(backend).__name__) in _ALLOWED


def first_line(path: Path) -> str:
    """The first line of a file, which holds a passphrase or a recovery code.

    Raises:
        KnownError: It is not there or is no text.
    """
    try:
        return (read_limited(path, 1 << 16).decode("utf-8-sig").splitlines() or [""])[0]
    except FileNotFoundError:
        raise KnownError(
            text("Het bestand met de wachtwoordzin {path} is er niet.", path=str(path))
        ) from None
    except UnicodeDecodeError:
        raise KnownError(
            text("Het bestand met de wachtwoordzin {path} is geen UTF-8-tekst.", path=str(path))
        ) from None
