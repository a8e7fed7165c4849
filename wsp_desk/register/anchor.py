"""The anchor: how far the log had come, kept outside the log, so that a lost tail is noticed.

Public: `Anchor`, `Tail`, `read_anchor`.

The file has two places, 4096 bytes apart, written in turn and flushed each time. A power cut in the middle of
a write spoils one of them at most; the other then says how far the log had come one step before.
"""

from __future__ import annotations

import hmac
import os
import struct
from dataclasses import dataclass
from pathlib import Path

from wsp_desk.privacy.safe_file import sync_folder
from wsp_desk.register.chain import MAC_BYTES

_APART = 4096
_PLACES = 2
_MAGIC = b"WSPDESK-ANCHOR-1"
_FORM = struct.Struct(f">{len(_MAGIC)}sQQ{MAC_BYTES}s")
_LENGTH = _FORM.size + MAC_BYTES


@dataclass(frozen=True, slots=True)
class Tail:
    """The end of a log.

    Attributes:
        sequence: Place of the last event; 0 when there is none.
        mac: Its code, 32 bytes.
    """

    sequence: int
    mac: bytes


class Anchor:
    """The open anchor file of one register.

    Args:
        path: The file; it is made when it is not there.
        key: Anchor key of the register, 32 bytes.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._key = key
        self._turn = _last_turn(path, key)
        new = not path.exists()
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        if new:
            # Room for both places is taken now, so that a full disk later cannot stand in the way.
            os.write(self._handle, bytes(_APART * _PLACES))
            os.fsync(self._handle)
            sync_folder(path.parent)

    def set(self, tail: Tail) -> None:
        """Says how far the log has come; on the disk when this returns.

        Raises:
            OSError: It could not be written.
        """
        turn = self._turn + 1
        content = _FORM.pack(_MAGIC, turn, tail.sequence, tail.mac)
        os.lseek(self._handle, turn % _PLACES * _APART, os.SEEK_SET)
        os.write(self._handle, content + _code(self._key, content))
        os.fsync(self._handle)
        self._turn = turn

    def close(self) -> None:
        """Closes the file."""
        os.close(self._handle)


def read_anchor(path: Path, key: bytes) -> Tail | None:
    """How far the log had come; None when there is no anchor, or none that this key made."""
    found = _read(path, key)
    return max(found, key=lambda one: one[0])[1] if found else None


def _last_turn(path: Path, key: bytes) -> int:
    return max((turn for turn, _ in _read(path, key)), default=0)


def _read(path: Path, key: bytes) -> list[tuple[int, Tail]]:
    try:
        content = path.read_bytes()[: _APART * _PLACES]
    except OSError:
        return []
    found = []
    for start in range(0, _APART * _PLACES, _APART):
        place, code = content[start : start + _FORM.size], content[start + _FORM.size : start + _LENGTH]
        if len(code) == MAC_BYTES and hmac.compare_digest(code, _code(key, place)):
            _, turn, sequence, mac = _FORM.unpack(place)
            found.append((turn, Tail(sequence, mac)))
    return found


def _code(key: bytes, content: bytes) -> bytes:
    return hmac.digest(key, content, "sha256")
