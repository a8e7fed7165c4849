"""What a killed program left behind: files half written, which nobody will finish.

Public: `sweep`.
"""

from __future__ import annotations

import contextlib
import re
import time
from pathlib import Path

_HALF = re.compile(r"\..+\.[0-9a-f]{8}\.new")
"""How `safe_file.write_atomic` names a file before it takes its place."""

AGE = 3600.0
"""Seconds after which such a file is nobody's any more."""


def sweep(folder: Path, now: float | None = None) -> int:
    """Removes them from a folder; what cannot be removed stays for the next time.

    Args:
        folder: Not its sub-folders.
        now: The moment, in seconds; now when left out.

    Returns:
        How many went.
    """
    moment, gone = time.time() if now is None else now, 0
    with contextlib.suppress(OSError):
        for file in list(folder.iterdir()):
            if _HALF.fullmatch(file.name) and not file.is_symlink() and file.is_file():
                with contextlib.suppress(OSError):
                    if moment - file.stat().st_mtime > AGE:
                        file.unlink()
                        gone += 1
    return gone
