"""`wsp-desk register …`: look at, check, back up, restore and exchange the register.

Public: `info`, `verify`, `backup`, `restore`, `recovery_code`, `passphrase`, `card`, `trust`, `distrust`,
`export`, `merge`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wsp_desk.cli.desk import register_of, register_path, register_secret, show_recovery_code
from wsp_desk.cli.output import counted, emit
from wsp_desk.cli.session import new_secret
from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.secret import Kdf
from wsp_desk.register.backup import Backup, backups_of
from wsp_desk.register.desks import Desk, card_of, read_card, trusted_desks
from wsp_desk.register.desks import distrust as distrust_desk
from wsp_desk.register.desks import trust as trust_desk
from wsp_desk.register.exchange import SUFFIX, Merged, export_bundle, merge_bundle
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.making import change_passphrase
from wsp_desk.register.restoring import Restoration
from wsp_desk.register.restoring import restore as restore_register
from wsp_desk.register.starting import user_name
from wsp_desk.register.store import Register
from wsp_desk.register.trouble import DamagedError
from wsp_desk.snapshot import SnapshotFiles
from wsp_desk.texts import DUTCH, text

_LARGEST_CARD = 1 << 16
_GROUP = 4


def info(options: argparse.Namespace) -> None:
    """Prints what the register holds, without a single particular."""
    with register_of(options) as register:
        document = _described(register)
    emit(options, document, _info_lines(document))


def verify(options: argparse.Namespace) -> None:
    """Checks every page, the whole chain and the anchor."""
    path = register_path(options)
    try:
        with Register.open(path, register_secret(options, path)) as register:
            tail = register.check()
            back = _steps_back(register)
    except DamagedError as damaged:
        found = {"code": damaged.code, "sequence": damaged.sequence, "sentence": str(damaged.found)}
        emit(options, {"register": str(path), "verified": False, "found": found}, [])
        raise
    document = {
        "register": str(path),
        "verified": True,
        "events": tail.sequence,
        "last": tail.mac.hex(),
        "clock_set_back": back,
    }
    lines = [f"In orde: {counted(tail.sequence, 'gebeurtenis', 'gebeurtenissen')}, de keten is heel."]
    if back:
        lines.append(f"De klok is {DUTCH.number(back)} keer teruggezet; de volgorde klopt wel.")
    emit(options, document, lines)


def backup(options: argparse.Namespace) -> None:
    """Makes a backup now."""
    with register_of(options) as register:
        made = register.back_up()
    line = f"Reservekopie gemaakt en gecontroleerd: {made.path}"
    emit(options, {"backup": str(made.path), "events": made.sequence, "at": made.at}, [line])


def restore(options: argparse.Namespace) -> None:
    """Restores a damaged register, and says what is missing."""
    path = register_path(options)
    done = restore_register(path, register_secret(options, path))
    emit(options, {"register": str(path), **done.to_json()}, _restored_lines(done))


def recovery_code(options: argparse.Namespace) -> None:
    """Shows the recovery code once, at a terminal only.

    Raises:
        KnownError: It was shown before, or nobody is there to read it.
    """
    path = register_path(options)
    secret = register_secret(options, path)
    if not sys.stderr.isatty():
        raise KnownError(text("De herstelcode wordt alleen in een terminal getoond."))
    with Register.open(path, secret) as register:
        shown = show_recovery_code(register, secret)
    if not shown:
        raise KnownError(
            text("Er is geen herstelcode meer te tonen. Hij is eerder getoond, of het is die van de bouwer.")
        )
    emit(options, {"register": str(path), "shown": True}, [])


def passphrase(options: argparse.Namespace) -> None:
    """Locks the register under another passphrase, that of a pool where one is named."""
    path = register_path(options)
    secret = register_secret(options, path)
    # Opened first: in use, damaged or another passphrase is told before a new one is asked.
    with Register.open(path, secret) as register:
        new = new_secret(options.new_passphrase_file, chosen=options.pool is None)
        kdf = Kdf.fresh()
        if options.pool:
            keys = KeyFile.load(SnapshotFiles(options.pool).keys)
            keys.unlock(new)
            kdf = keys.kdf
        register.append("register.passphrase_changed", {}, actor=user_name())
        change_passphrase(register.files, secret, kdf, new)
    emit(
        options, {"register": str(path), "changed": True}, ["De wachtwoordzin van het register is veranderd."]
    )


def card(options: argparse.Namespace) -> None:
    """Writes the card of this desk."""
    with register_of(options) as register:
        write_atomic(options.out, card_of(register.keys))
        fingerprint = register.keys.fingerprint
    lines = [
        f"Kaartje bewaard als {options.out}",
        f"Vingerafdruk: {_grouped(fingerprint)}. Laat het andere bureau die aan de telefoon voorlezen.",
    ]
    emit(options, {"card": str(options.out), "fingerprint": fingerprint}, lines)


def trust(options: argparse.Namespace) -> None:
    """Takes up the card of another desk."""
    try:
        desk = read_card(read_limited(options.card, _LARGEST_CARD), options.name)
    except FileNotFoundError:
        raise KnownError(text("Het kaartje {path} is er niet.", path=str(options.card))) from None
    with register_of(options) as register:
        if desk.fingerprint == register.keys.fingerprint:
            raise KnownError(
                text("Dit is het kaartje van dit bureau zelf. Neem het kaartje van het andere bureau op.")
            )
        trust_desk(register, desk, actor=user_name())
    lines = [
        f"{options.name} is opgenomen.",
        f"Vingerafdruk: {_grouped(desk.fingerprint)}. Vergelijk hem aan de telefoon met dat bureau.",
    ]
    emit(options, {"name": options.name, "fingerprint": desk.fingerprint}, lines)


def distrust(options: argparse.Namespace) -> None:
    """Exchanges no longer with a desk; what came from it before stays."""
    with register_of(options) as register:
        distrust_desk(register, options.name, actor=user_name())
    emit(
        options,
        {"name": options.name, "trusted": False},
        [f"Met {options.name} wordt niet meer uitgewisseld."],
    )


def export(options: argparse.Namespace) -> None:
    """Writes a bundle for the other desks."""
    with register_of(options) as register:
        events = export_bundle(register, options.out, actor=user_name())
        names = [desk.name for desk in trusted_desks(register).values()]
    line = f"{counted(events, 'gebeurtenis', 'gebeurtenissen')} voor {', '.join(names)}: {options.out}"
    emit(options, {"bundle": str(options.out), "events": events, "desks": names}, [line])


def merge(options: argparse.Namespace) -> int:
    """Merges bundles, each for itself; 1 when one of them was refused."""
    with register_of(options) as register:
        merged = [_merge_one(register, path) for path in _bundles(options.source)]
    lines = [str(one["sentence"]) for one in merged if one["error"] is None]
    emit(
        options,
        {"bundles": merged},
        lines if merged else ["Hier staat geen pakket. Een pakket eindigt op .wspb."],
    )
    refused = [one for one in merged if one["error"] is not None]
    for one in refused:
        print(f"wsp-desk: {one['bundle']}: {one['error']}", file=sys.stderr)
    return 1 if refused else 0


def _merge_one(register: Register, path: Path) -> dict[str, Any]:
    try:
        done = merge_bundle(register, path, actor=user_name())
    except KnownError as error:
        return {"bundle": str(path), "desk": None, "events": 0, "new": 0, "error": str(error), "sentence": ""}
    return {
        "bundle": str(path),
        "desk": done.name,
        "events": done.events,
        "new": done.new,
        "error": None,
        "sentence": _merged_line(path, done),
    }


def _merged_line(path: Path, done: Merged) -> str:
    if not done.name:
        return f"{path.name}: van dit bureau zelf; overgeslagen."
    return (
        f"{path.name}: van {done.name}, {counted(done.new, 'nieuwe gebeurtenis', 'nieuwe gebeurtenissen')}."
    )


def _bundles(sources: list[Path]) -> Iterator[Path]:
    for source in sources:
        if source.is_dir():
            yield from sorted(source.glob(f"*{SUFFIX}"))
        else:
            yield source


def _described(register: Register) -> dict[str, Any]:
    kinds = Counter(event.kind for event in register.events())
    return {
        "register": str(register.path),
        "desk": register.desk,
        "fingerprint": register.keys.fingerprint,
        "events": register.tail.sequence,
        "kinds": dict(sorted(kinds.items())),
        "backups": [_backup(one) for one in backups_of(register.files)],
        "desks": [_desk(one) for one in trusted_desks(register).values()],
        "recovery_code_waits": RegisterFiles(register.path).recovery_code.exists(),
    }


def _backup(one: Backup) -> dict[str, Any]:
    return {"file": one.path.name, "at": one.at, "events": one.sequence}


def _desk(one: Desk) -> dict[str, Any]:
    return {"name": one.name, "fingerprint": one.fingerprint}


def _info_lines(document: dict[str, Any]) -> Iterator[str]:
    yield f"Register:        {document['register']}"
    yield f"Bureau:          {_grouped(document['fingerprint'])}"
    yield f"Gebeurtenissen:  {DUTCH.number(document['events'])}"
    yield from (f"  {kind:<28}{DUTCH.number(count):>8}" for kind, count in document["kinds"].items())
    newest = document["backups"][0] if document["backups"] else None
    kept = f"{newest['at']}, tot en met gebeurtenis {newest['events']}" if newest else "nog geen"
    yield f"Reservekopie:    {kept}"
    yield f"Andere bureaus:  {', '.join(one['name'] for one in document['desks']) or 'geen'}"
    if document["recovery_code_waits"]:
        yield "De herstelcode is nog niet getoond; zie: wsp-desk register recovery-code"


def _restored_lines(done: Restoration) -> Iterator[str]:
    whence = (
        "wat er van het register zelf over was" if done.source == "log" else f"reservekopie {done.source}"
    )
    yield f"Teruggezet: {whence}, tot en met gebeurtenis {done.through}."
    if done.lost is None:
        yield "Hoeveel er ontbreekt, is niet te zeggen: ook het ankerbestand was kwijt."
    elif done.lost:
        yield f"Verloren: {counted(done.lost, 'gebeurtenis', 'gebeurtenissen')}."
    else:
        yield "Er ontbreekt niets."
    yield f"Het beschadigde register staat in {done.aside}"


def _steps_back(register: Register) -> int:
    """How often the clock of this desk went back between two of its events."""
    back, before = 0, ""
    for event in register.events():
        if event.desk.startswith(register.keys.fingerprint):
            back += event.at < before
            before = event.at
    return back


def _grouped(fingerprint: str) -> str:
    return " ".join(fingerprint[start : start + _GROUP] for start in range(0, len(fingerprint), _GROUP))
