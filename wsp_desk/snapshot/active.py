"""Which pool this desk works with, and which one before it.

Public: `Active`, `read_active`, `make_active`.

The pointer moves only after a pool was verified and opened, and moves at once: a pool that cannot be opened,
or a computer that goes off meanwhile, leaves the one before in use.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import read_json, write_json


@dataclass(frozen=True, slots=True)
class Active:
    """Two pools.

    Attributes:
        now: Opened last; None on a first run, or when it is gone.
        before: Opened before that one; None when there was none, or when it is gone.
    """

    now: Path | None = None
    before: Path | None = None


def read_active(folder: Path | None = None) -> Active:
    """Which pools they are; what cannot be read counts as no pool."""
    try:
        table = read_json(read_limited(_file(folder)))
    except (OSError, ValueError, KnownError):
        return Active()
    return Active(_there(table.get("snapshot")), _there(table.get("previous")))


def make_active(path: Path, folder: Path | None = None) -> None:
    """Makes a pool the one this desk works with; call it when that was verified and opened.

    Raises:
        KnownError: It cannot be written; the pointer stays as it was.
    """
    now, path = read_active(folder), path.resolve()
    if now.now == path:
        return
    table: dict[str, Any] = {"snapshot": str(path)}
    if now.now is not None:
        table["previous"] = str(now.now)
    write_atomic(_file(folder), write_json(table))


def _file(folder: Path | None) -> Path:
    return (folder or home()) / "active.json"


def _there(value: object) -> Path | None:
    path = Path(value) if isinstance(value, str) else None
    return path if path is not None and path.is_file() else None
