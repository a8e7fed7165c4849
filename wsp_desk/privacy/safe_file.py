"""Small files that are either the old one or the new one, never half of it, and readable by their owner only.

Public: `write_atomic`, `read_limited`, `sync_folder`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text, text


def write_atomic(path: Path, content: bytes) -> None:
    """Replaces a file at once: written beside under another name, flushed to the disk, then renamed.

    Raises:
        KnownError: There is no room or no permission; the old file still stands.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        _write_and_sync(beside, content)
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise KnownError(_why_not_written(path, error)) from None


def read_limited(path: Path, limit: int = 8 << 20) -> bytes:
    """Reads a small file, refusing one that is far larger than such a file can be.

    Args:
        path: The file.
        limit: Largest size in bytes.

    Raises:
        FileNotFoundError: There is no such file.
        KnownError: It is too large, or it cannot be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise KnownError(
            text("Het bestand {path} is niet te lezen (fout {code}).", path=str(path), code=_code(error))
        ) from None
    if len(content) > limit:
        raise KnownError(text("Het bestand {path} is te groot om goed te kunnen zijn.", path=str(path)))
    return content


def sync_folder(folder: Path) -> None:
    """Makes renames in a folder lasting; does nothing where the platform cannot (Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_and_sync(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _why_not_written(path: Path, error: OSError) -> Text:
    if error.errno in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return text("De schijf is vol: {path} is niet geschreven.", path=str(path))
    return text("{path} is niet te schrijven (fout {code}).", path=str(path), code=_code(error))


def _code(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, type(error).__name__)
