"""A pool together with the register that belongs to it, for commands that show dossiers.

Public: `audited`, `register_of`, `register_beside`.

Nothing of a dossier is printed before the register says that it will be.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wsp_desk.cli.session import ask, secret_for, unlocking
from wsp_desk.demo.passphrase import demo_recovery, register_place
from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.register.audit import Audit
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.locking import WrongSecretError
from wsp_desk.register.making import take_recovery_code
from wsp_desk.register.starting import open_or_make, user_name
from wsp_desk.register.store import Register
from wsp_desk.snapshot import Snapshot, open_snapshot
from wsp_desk.texts import text


@contextmanager
def audited(
    options: argparse.Namespace, way: str, path: Path | None = None, *, allow_older: bool = False
) -> Iterator[tuple[Snapshot, Audit]]:
    """Opens a pool and its register, until the block ends.

    Args:
        options: Of the command.
        way: Name of the command, as it stands in the events.
        path: The pool; that of the options when left out.
        allow_older: Whether the pool may be older than one opened here before.

    Raises:
        KnownError: The pool or the register cannot be opened; then nothing is shown.
    """
    path = path or options.file
    secret, keys = unlocking(options, path, allow_older=allow_older)
    with (
        open_snapshot(path, secret, TrustedBuilders.load(), allow_older=allow_older) as snapshot,
        register_beside(path, secret, keys.kdf) as register,
    ):
        yield snapshot, Audit(register, user_name(), way, snapshot.manifest.snapshot)


@contextmanager
def register_beside(pool: Path, secret: Secret, kdf: Kdf) -> Iterator[Register]:
    """The register that belongs to a pool; made at the first use, backed up once a day.

    Raises:
        KnownError: It cannot be opened or made.
    """
    path = register_place(pool, secret)
    made = not RegisterFiles(path).is_there
    with _opened(path, secret, kdf) as register:
        if made:
            show_recovery_code(register, secret)
        yield register
        _back_up_daily(register)


@contextmanager
def register_of(options: argparse.Namespace) -> Iterator[Register]:
    """The register that a command of its own works on.

    Raises:
        KnownError: There is none yet, or it cannot be opened.
    """
    path = register_path(options)
    with Register.open(path, register_secret(options, path)) as register:
        yield register


def register_path(options: argparse.Namespace) -> Path:
    """Where that register stands.

    Raises:
        KnownError: There is none.
    """
    path: Path = options.register or home() / "register.db"
    if not RegisterFiles(path).is_there:
        raise KnownError(
            text("Er is nog geen register {path}. Het komt er bij de eerste zoekvraag.", path=str(path))
        )
    return path


def register_secret(options: argparse.Namespace, path: Path) -> Secret:
    """What opens that register."""
    files = RegisterFiles(path)
    copy = files.backups / files.keys.name
    keys = files.keys if files.keys.exists() or not copy.exists() else copy
    return secret_for(options, KeyFile.load(keys).kdf)


def show_recovery_code(register: Register, secret: Secret) -> bool:
    """Shows the recovery code of a register once, when a person is there to write it down."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    code = take_recovery_code(register.files, secret)
    if code is not None:
        print("Schrijf deze herstelcode op en bewaar hem veilig; u ziet hem maar één keer.", file=sys.stderr)
        print(
            f"Hij opent het register van dit bureau als de wachtwoordzin kwijt is:\n  {code}", file=sys.stderr
        )
    return code is not None


def _opened(path: Path, secret: Secret, kdf: Kdf) -> Register:
    """Opens the register; asks for its passphrase where it is another one than that of the pool."""
    try:
        return open_or_make(path, secret, kdf, demo_recovery(secret))
    except WrongSecretError:
        if not sys.stdin.isatty():
            raise
    other = Secret.from_words(ask("Wachtwoordzin van het register van dit bureau: "))
    return open_or_make(path, other, kdf)


def _back_up_daily(register: Register) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    try:
        register.back_up_if_changed(older_than=yesterday.strftime("%Y-%m-%dT%H:%M:%SZ"))
    except KnownError as error:
        print(f"Let op: {error}", file=sys.stderr)
