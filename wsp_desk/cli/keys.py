"""`wsp-desk keys …`: choose, change and recover the passphrase of this desk, and what the keyring holds.

Public: `set_up_`, `change`, `recover`, `status`, `forget`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from wsp_desk.cli.output import emit
from wsp_desk.cli.session import ask, ask_new
from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy import vault
from wsp_desk.privacy.relocking import Lock, Relocked, relock
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer
from wsp_desk.privacy.strength import check_new
from wsp_desk.register.relocking import locks_of, register_files, set_up
from wsp_desk.snapshot import SnapshotFiles
from wsp_desk.snapshot.active import read_active
from wsp_desk.texts import text

_OUTCOMES = {
    "changed": "veranderd",
    "already": "had deze wachtwoordzin al",
    "other": "heeft een eigen wachtwoordzin; niet veranderd",
}


def set_up_(options: argparse.Namespace) -> None:
    """Chooses the passphrase of a desk that builds pools, and shows the recovery code at a terminal."""
    secret = _new(options.new_passphrase_file)
    code = set_up(home(), secret)
    shown = sys.stdin.isatty() and sys.stderr.isatty()
    if shown:
        print("Schrijf deze herstelcode op en bewaar hem veilig; u ziet hem maar één keer:", file=sys.stderr)
        print(f"  {code}", file=sys.stderr)
        Signer.open_or_create(secret).erase_code()
    lines = ["De wachtwoordzin van dit bureau is gekozen."]
    if not shown:
        lines.append("De herstelcode wacht tot iemand hem in een terminal of in het venster leest.")
    emit(options, {"folder": str(home()), "recovery_code_shown": shown}, lines)


def change(options: argparse.Namespace) -> None:
    """Changes the passphrase of everything that the old one opens."""
    old = vault.find_secret(options.passphrase_file, None, _asking("Wachtwoordzin van nu: "))
    _relock(options, old)


def recover(options: argparse.Namespace) -> None:
    """Chooses another passphrase with the recovery code."""
    if options.code_file is not None:
        words = vault.first_line(options.code_file)
    elif sys.stdin.isatty():
        words = ask("Herstelcode: ")
    else:
        raise KnownError(text("Er is geen herstelcode. Geef hem met --code-file BESTAND."))
    _relock(options, Secret.from_recovery_code(words))


def status(options: argparse.Namespace) -> None:
    """Says which keys there are, without opening any."""
    locks: list[dict[str, object]] = [
        {"file": lock.name, "in_keyring": vault.recall(lock.kdf()) is not None} for lock in _locks(())
    ]
    files = register_files(home())
    document = {
        "folder": str(home()),
        "keyring": vault.keyring_name(),
        "locks": locks,
        "builder": Signer.exists(),
        "recovery_code_waits": Signer.code_waits() or files.recovery_code.exists(),
    }
    emit(options, document, _status_lines(document, locks))


def forget(options: argparse.Namespace) -> None:
    """Removes the unlock keys from the keyring; the passphrase is asked from now on."""
    kept = [lock for lock in _locks(()) if vault.recall(lock.kdf()) is not None]
    for lock in kept:
        vault.forget(lock.kdf())
    line = "De sleutelbos is leeg. De wachtwoordzin wordt weer gevraagd." if kept else "Er stond niets in."
    emit(options, {"forgotten": [lock.name for lock in kept]}, [line])


def _relock(options: argparse.Namespace, old: Secret) -> None:
    done = relock(_locks(options.pool), old, _new(options.new_passphrase_file))
    emit(options, {"locks": [{"file": one.name, "outcome": one.outcome} for one in done]}, _lines(done))


def _lines(done: list[Relocked]) -> Iterator[str]:
    for one in done:
        yield f"{one.name}: {_OUTCOMES[one.outcome]}"


def _locks(pools: tuple[Path, ...] | list[Path]) -> list[Lock]:
    """Builder, register, the pools of the window, and those that were named."""
    active = read_active()
    every = dict.fromkeys(path.resolve() for path in (active.now, active.before, *pools) if path is not None)
    keys = [SnapshotFiles(path).keys for path in every]
    return locks_of(home(), [path for path in keys if path.exists()])


def _new(file: Path | None) -> Secret:
    """The passphrase that is chosen: from a file, or asked twice."""
    if file is None and not sys.stdin.isatty():
        raise KnownError(text("Er is geen nieuwe wachtwoordzin. Geef hem met --new-passphrase-file BESTAND."))
    words = ask_new() if file is None else vault.first_line(file)
    check_new(words)
    return Secret.from_passphrase(words)


def _asking(question: str) -> Callable[[], str] | None:
    return (lambda: ask(question)) if sys.stdin.isatty() else None


def _status_lines(document: Mapping[str, object], locks: Sequence[Mapping[str, object]]) -> Iterator[str]:
    yield f"Map:          {document['folder']}"
    yield f"Sleutelbos:   {document['keyring'] or 'geen die te vertrouwen is'}"
    yield f"Bouwsleutel:  {'op deze computer' if document['builder'] else 'geen'}"
    for lock in locks:
        how = "ook in de sleutelbos" if lock["in_keyring"] else "alleen met de wachtwoordzin"
        yield f"  {lock['file']}: {how}"
    if document["recovery_code_waits"]:
        yield "De herstelcode is nog niet getoond. Open het venster, of zie: wsp-desk register recovery-code"
