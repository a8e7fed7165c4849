"""The vocabulary that a snapshot carries: a copy beside it, whose hash stands in the signed manifest.

Public: `vocabulary_of`, `carry`, `leave_behind`.

The starter edition comes with every copy of the program and its ids stay once released, so a snapshot built
with it carries nothing.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from wsp_desk import vocabulary
from wsp_desk.errors import KnownError
from wsp_desk.snapshot.files import SnapshotFiles, Staging
from wsp_desk.texts import text
from wsp_desk.vocabulary import Vocabulary
from wsp_desk.vocabulary.stored import read_stored


def vocabulary_of(path: Path, digest: str) -> Vocabulary:
    """The vocabulary that a snapshot was built with.

    Args:
        path: The data file of the snapshot.
        digest: `Manifest.vocabulary_sha256`.

    Raises:
        KnownError: The copy beside the snapshot is missing, damaged, or another one than was signed.
    """
    if not digest:
        return vocabulary.load()
    file = SnapshotFiles(path).vocabulary
    if not file.is_file():
        raise KnownError(
            text(
                "Bij dit snapshot ontbreekt de woordenlijst {name}. "
                "Haal het snapshot opnieuw op bij de coördinator.",
                name=file.name,
            )
        )
    try:
        found = vocabulary.load(file)
    except KnownError:
        found = None
    if found is None or found.digest != digest:
        raise KnownError(
            text(
                "De woordenlijst {name} is beschadigd of hoort bij een ander snapshot. "
                "Haal het snapshot opnieuw op bij de coördinator.",
                name=file.name,
            )
        )
    return found


def carry(file: Path | None, staging: Staging) -> str:
    """Copies an imported vocabulary to where a snapshot is being built.

    A file that stands beside the older snapshot already, with the same content, stays where it is: it may be
    in use.

    Returns:
        SHA-256 of its content, in hex; '' if there is none to carry.

    Raises:
        KnownError: The file is damaged, or cannot be copied.
    """
    if file is None:
        return ""
    digest = read_stored(file).digest
    if _digest(SnapshotFiles(staging.target).vocabulary) == digest:
        return digest
    copy = staging.files.vocabulary
    try:
        shutil.copyfile(file, copy)
        copy.chmod(0o600)
        with copy.open("rb+") as opened:
            os.fsync(opened.fileno())
    except OSError:
        raise KnownError(text("De woordenlijst kan niet naast het snapshot worden gezet.")) from None
    if _digest(copy) != digest:
        raise KnownError(text("De woordenlijst is tijdens het bouwen veranderd. Bouw het snapshot opnieuw."))
    return digest


def leave_behind(file: Path) -> None:
    """Removes the vocabulary of an older snapshot; where it is still in use it stays, and harms nobody."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def _digest(file: Path) -> str:
    try:
        return read_stored(file).digest if file.is_file() else ""
    except KnownError:
        return ""
