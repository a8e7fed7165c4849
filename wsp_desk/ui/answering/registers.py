"""The registers that are open in this window, each shared by the desks that use it.

Public: `OpenRegisters`.

While a pool takes the place of another, both are open for a moment, and both write in the register of the
desk; only one process, and one object in it, may have that open.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from wsp_desk.register.starting import leave
from wsp_desk.register.store import Register


class OpenRegisters:
    """Counts who uses which register; the last one to leave makes the backup and closes."""

    def __init__(self) -> None:
        self._open: dict[Path, tuple[Register, int]] = {}
        self._guard = Lock()

    def take(self, place: Path, make: Callable[[], Register]) -> tuple[Register, Callable[[], None]]:
        """A register, and how to leave it.

        Args:
            place: Its database.
            make: Opens it, if it is not open yet.
        """
        with self._guard:
            register, users = self._open[place] if place in self._open else (make(), 0)
            self._open[place] = (register, users + 1)
        return register, lambda: self._release(place)

    def _release(self, place: Path) -> None:
        with self._guard:
            register, users = self._open.pop(place)
            if users > 1:
                self._open[place] = (register, users - 1)
            else:
                leave(register)
