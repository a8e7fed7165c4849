"""Opening a snapshot: first verify, then unlock, then attach, then compare with the schema.

Public: `open_snapshot`, `verify_snapshot`, `described`.

The order matters. Encrypted blocks can be exchanged or replaced by older ones without DuckDB noticing, so
nothing reads the file before its hash and the builder's signature are known to be right.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot.connection import guarded, reader
from wsp_desk.snapshot.files import SnapshotFiles, finish_replacing
from wsp_desk.snapshot.manifest import Manifest, read_manifest
from wsp_desk.snapshot.schema import SCHEMA_VERSION, check_schema, full_name
from wsp_desk.snapshot.sequence import Sequences
from wsp_desk.snapshot.snapshot import Snapshot
from wsp_desk.texts import text


def verify_snapshot(path: Path, trusted: TrustedBuilders, *, allow_older: bool = False) -> Manifest:
    """Checks everything that can be checked without a key.

    Args:
        path: The data file.
        trusted: Builders whose signature counts.
        allow_older: Whether a snapshot may be older than one opened here before, as when two are compared.

    Returns:
        The manifest, which is then true.

    Raises:
        KnownError: What is wrong, in one sentence.
    """
    manifest, files = described(path, trusted), SnapshotFiles(path)
    if not allow_older:
        Sequences().check(manifest.chain, manifest.sequence)
    _check_content(path, manifest)
    if files.wal.exists():
        raise KnownError(
            text(
                "Naast het snapshot staat een bestand {name} dat er niet hoort. Haal het weg.",
                name=files.wal.name,
            )
        )
    return manifest


def described(path: Path, trusted: TrustedBuilders) -> Manifest:
    """The signed description of a snapshot, before its content is looked at.

    Raises:
        KnownError: The snapshot is not there, its description is not signed by a trusted builder, or it is of
            another version of the program.
    """
    finish_replacing(path)
    if not path.is_file():
        raise KnownError(text("Het snapshot {path} is er niet.", path=str(path)))
    manifest = read_manifest(SnapshotFiles(path).manifest, trusted)
    _check_version(manifest)
    return manifest


def open_snapshot(
    path: Path,
    secret: Secret,
    trusted: TrustedBuilders,
    *,
    allow_older: bool = False,
    memory: str = "256MB",
    threads: int = 2,
) -> Snapshot:
    """Verifies and opens a snapshot.

    Args:
        path: The data file.
        secret: Passphrase, recovery code, or unlock key from the keyring.
        trusted: Builders whose signature counts.
        allow_older: Whether it may be older than one opened here before; such an opening is not remembered.
        memory: Most memory for DuckDB; what does not fit is refused, never spilled.
        threads: Threads of DuckDB.

    Raises:
        KnownError: What is wrong, in one sentence. Nothing of the file was used then.
    """
    finish_replacing(path)
    before = _identity(path)
    manifest = verify_snapshot(path, trusted, allow_older=allow_older)
    keys = KeyFile.load(SnapshotFiles(path).keys)
    if keys.snapshot != manifest.snapshot:
        raise KnownError(
            text("Het sleutelbestand hoort bij een ander snapshot. Zet het goede bestand terug.")
        )
    with guarded(text("Het snapshot kan niet worden geopend")):
        connection = reader(path, keys.unlock(secret), memory, threads)
    snapshot = Snapshot(connection, manifest, path)
    try:
        _check_same_file(path, before)
        _check_inside(snapshot)
    except BaseException:
        snapshot.close()
        raise
    if not allow_older:
        Sequences().saw(manifest.chain, manifest.sequence)
    return snapshot


def _check_version(manifest: Manifest) -> None:
    if manifest.schema > SCHEMA_VERSION:
        raise KnownError(
            text(
                "Dit snapshot is gemaakt met een nieuwere versie van WSP Desk. Werk dit programma eerst bij."
            )
        )
    if manifest.schema < SCHEMA_VERSION:
        raise KnownError(
            text("Dit snapshot is gemaakt met een oudere versie van WSP Desk. Bouw het opnieuw uit de dump.")
        )


def _check_content(path: Path, manifest: Manifest) -> None:
    size = path.stat().st_size
    with path.open("rb") as file:
        same = size == manifest.size and hashlib.file_digest(file, "sha256").hexdigest() == manifest.sha256
    if not same:
        raise KnownError(
            text(
                "Het snapshot {name} is beschadigd of veranderd. Haal het opnieuw op bij de coördinator.",
                name=path.name,
            )
        )


def _check_inside(snapshot: Snapshot) -> None:
    with guarded(text("Het snapshot kan niet worden gelezen")):
        check_schema(snapshot.connection(), snapshot.manifest.rule_ids)
    counts = " UNION ALL ".join(
        f"SELECT count(*) AS n FROM {full_name(name)}" for name in snapshot.manifest.tables
    )
    found = snapshot.query(counts)["n"].to_pylist()
    if found != list(snapshot.manifest.tables.values()):
        raise KnownError(text("Het aantal rijen in dit snapshot klopt niet met het manifest."))


def _check_same_file(path: Path, before: tuple[int, ...]) -> None:
    """What was attached must be what was hashed."""
    if _identity(path) != before:
        raise KnownError(text("Het snapshot is tijdens het openen vervangen. Open het opnieuw."))


def _identity(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
