"""Where unfinished work lies while the desk is locked: sealed under a key of the register.

Public: `Drawer`, `Drawers`.

What somebody is typing is no event: it has not happened yet, and must not stand in the log for ever. It is
sealed (AES-256-GCM) under a key of the register and written beside it. The sealed box also stays in memory,
so that a full disk costs nobody their work.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidTag

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import read_json, seal, unseal, write_json
from wsp_desk.register.log import Json
from wsp_desk.register.store import Register

_CONTEXT = "wsp-desk unfinished work 1"


class Drawer:
    """The unfinished work of one register. Holds a key: it lives no longer than the register is open.

    Args:
        path: The sealed file.
        key: 32 bytes.
        boxes: Sealed boxes in memory, by file; shared with later openings.
    """

    def __init__(self, path: Path, key: bytes, boxes: dict[Path, bytes]) -> None:
        self._path, self._key, self._boxes = path, key, boxes

    def put(self, work: Mapping[str, Json]) -> bool:
        """Puts work away in the place of what lay there.

        Returns:
            Whether it is on the disk too; on a full disk it is kept in memory only, sealed all the same.
        """
        box = seal(self._key, write_json(dict(work)), _CONTEXT)
        self._boxes[self._path] = box
        try:
            write_atomic(self._path, box)
        except KnownError:
            return False
        return True

    def take(self) -> dict[str, Json] | None:
        """Takes the work out; the drawer is empty then. None when there is none that can be read."""
        box = self._boxes.pop(self._path, None) or self._on_disk()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        try:
            return read_json(unseal(self._key, box, _CONTEXT)) if box else None
        except (InvalidTag, ValueError):
            return None

    def _on_disk(self) -> bytes | None:
        try:
            return read_limited(self._path)
        except (OSError, KnownError):
            return None


class Drawers:
    """Every drawer of this program; keeps sealed boxes from one opening of a register to the next."""

    def __init__(self) -> None:
        self._boxes: dict[Path, bytes] = {}

    def of(self, register: Register) -> Drawer:
        """The drawer of an open register."""
        return Drawer(register.files.drawer, register.keys.drawer, self._boxes)
