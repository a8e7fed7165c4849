"""Names of the files that make up one snapshot, and how a finished build takes their place all at once.

Public: `SnapshotFiles`, `Staging`.

A build writes into the folder ``FILE.building``. When everything in it is complete and on the disk, one
rename to ``FILE.ready`` is the moment the new snapshot exists: before it, the old files stand untouched;
after it, whoever comes first (the build itself, the next build, or the next opening) moves the files into
place. A kill at any moment thus leaves the old snapshot or the new one, whole.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.privacy.file_lock import FileLock
from wsp_desk.privacy.safe_file import sync_folder
from wsp_desk.texts import Text, text

_SUFFIXES = ("", ".keys.json", ".keys.json.bak", ".quarantine.csv", ".vocabulary", ".manifest.json")


@dataclass(frozen=True, slots=True)
class SnapshotFiles:
    """The files of one snapshot.

    Attributes:
        data: The encrypted DuckDB file, the name the user knows.
    """

    data: Path

    @property
    def manifest(self) -> Path:
        """Signed description."""
        return self._with(".manifest.json")

    @property
    def keys(self) -> Path:
        """The locked data key."""
        return self._with(".keys.json")

    @property
    def quarantine(self) -> Path:
        """Rows that could not be a dossier, stripped."""
        return self._with(".quarantine.csv")

    @property
    def vocabulary(self) -> Path:
        """The imported vocabulary it was built with; a snapshot of the starter edition has none."""
        return self._with(".vocabulary")

    @property
    def refused(self) -> Path:
        """Why the last delivery was refused; gone after the next build that succeeds."""
        return self._with(".refused.json")

    @property
    def refused_rows(self) -> Path:
        """Rows of a refused delivery that could not be a dossier, stripped."""
        return self._with(".refused.csv")

    @property
    def wal(self) -> Path:
        """A write-ahead log; a finished snapshot has none."""
        return self._with(".wal")

    def _with(self, suffix: str) -> Path:
        return self.data.with_name(self.data.name + suffix)


class Staging:
    """Room for one build beside the place where the snapshot will stand.

    Attributes:
        target: Where the snapshot will stand.
        files: The files to write.
        spill: Folder for what does not fit in memory.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self._folder = _building(target)
        self.files = SnapshotFiles(self._folder / target.name)
        self.spill = self._folder / "spill"

    @classmethod
    @contextmanager
    def open(cls, target: Path) -> Iterator[Staging]:
        """Makes the room, readable by its owner only; it is gone afterwards, whatever happens.

        Raises:
            KnownError: Another build is busy on the same file, or the folder cannot be written.
        """
        staging = cls(target)
        with staging._locked():
            finish_replacing(target, locked=True)
            try:
                staging._make()
                yield staging
            finally:
                shutil.rmtree(staging._folder, ignore_errors=True)

    def commit(self) -> None:
        """Takes the place of the old snapshot. All files must be complete and flushed."""
        shutil.rmtree(self.spill, ignore_errors=True)
        sync_folder(self._folder)
        self._folder.rename(_ready(self.target))
        sync_folder(self.target.parent)
        finish_replacing(self.target, locked=True)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        lock = _lock(self.target)
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            lock.__enter__()
        except BlockingIOError:
            raise KnownError(
                text("Er wordt al een snapshot {name} gemaakt.", name=self.target.name)
            ) from None
        except OSError:
            raise KnownError(_not_writable(self.target)) from None
        try:
            yield
        finally:
            lock.__exit__(None, None, None)

    def _make(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        try:
            self._folder.mkdir(mode=0o700)
            self.spill.mkdir(mode=0o700)
        except OSError:
            raise KnownError(_not_writable(self.target)) from None


def finish_replacing(target: Path, *, locked: bool = False) -> None:
    """Moves a finished build into place, and removes what an unfinished one left behind.

    Args:
        target: The snapshot.
        locked: Whether the caller holds the lock of this snapshot.

    Raises:
        KnownError: A file cannot be replaced, for instance because another program holds it open.
    """
    if not (_ready(target).exists() or _building(target).exists()):
        return
    if locked:
        _move_into_place(target)
        return
    try:
        with _lock(target):
            _move_into_place(target)
            shutil.rmtree(_building(target), ignore_errors=True)
    except OSError:
        # Someone else is building here, or may write here and we may not. Only a finished build concerns us.
        if _ready(target).exists():
            raise KnownError(_in_use(target)) from None


def _move_into_place(target: Path) -> None:
    folder = _ready(target)
    if not folder.exists():
        return
    try:
        for suffix in _SUFFIXES:
            source = folder / (target.name + suffix)
            if source.exists():
                source.replace(target.with_name(target.name + suffix))
        sync_folder(target.parent)
        shutil.rmtree(folder)
    except OSError:
        raise KnownError(_in_use(target)) from None


def _building(target: Path) -> Path:
    return target.with_name(target.name + ".building")


def _ready(target: Path) -> Path:
    return target.with_name(target.name + ".ready")


def _lock(target: Path) -> FileLock:
    return FileLock(target.with_name(target.name + ".lock"), remove=True)


def _in_use(target: Path) -> Text:
    return text(
        "Het nieuwe snapshot {name} staat klaar, maar het oude is nog in gebruik. Sluit de andere vensters.",
        name=target.name,
    )


def _not_writable(target: Path) -> Text:
    return text("In de map {folder} kan niet worden geschreven.", folder=str(target.parent))
