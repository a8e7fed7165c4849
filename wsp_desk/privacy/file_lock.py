"""A lock that the operating system lets go when its holder dies, so that it is never stale.

Public: `FileLock`.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from types import TracebackType

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise BlockingIOError from None
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Holds a lock file as long as the ``with`` block runs.

    Args:
        path: The lock file.
        remove: Whether the file is taken away afterwards.

    Raises:
        BlockingIOError: Upon entering, when another process holds it.
    """

    def __init__(self, path: Path, *, remove: bool = False) -> None:
        self._path = path
        self._remove = remove
        self._handle = -1

    def __enter__(self) -> FileLock:
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
            self._check_still_there(handle)
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle
        return self

    def _check_still_there(self, handle: int) -> None:
        """A lock on a file that its last holder removed in between would keep nobody out."""
        try:
            same = os.path.samestat(os.fstat(handle), self._path.stat())
        except FileNotFoundError:
            same = False
        if not same:
            raise BlockingIOError

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Windows cannot remove an open file; elsewhere it goes while the lock is still held.
        if self._remove and sys.platform != "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()
        os.close(self._handle)
        if self._remove and sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()
