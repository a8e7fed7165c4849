"""Whether the program ended well the last time, and where in the code it was when it did not.

Public: `Ending`.

A mark is put when the window opens and taken away when it closes. A crash of the interpreter itself leaves
the places in the code in a file; messages, values and folders of the user are never in what is told of it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
from pathlib import Path
from typing import IO

from wsp_desk.privacy.safe_file import read_limited

_FRAME = re.compile(r'File ".*?[/\\](wsp_desk[/\\][^"]+)", line (\d+) in (\S+)')
_MOST = 12
"""Places told of one crash."""


class Ending:
    """Notices an end that was not meant.

    Args:
        folder: Where the mark stands.
    """

    def __init__(self, folder: Path) -> None:
        self._mark, self._stack = folder / "running", folder / "crash"
        self._file: IO[bytes] | None = None

    def begin(self) -> str | None:
        """Puts the mark.

        Returns:
            What is known of the end before this one, as lines of places in the code; empty when nothing is
            known of it, None when it ended well.
        """
        before = self._told() if self._mark.exists() else None
        with contextlib.suppress(OSError):
            os.close(os.open(self._mark, os.O_WRONLY | os.O_CREAT, 0o600))
            self._file = self._stack.open("wb")
            faulthandler.enable(self._file, all_threads=False)
        return before

    def end(self) -> None:
        """Takes the mark away."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
        for path in (self._mark, self._stack):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _told(self) -> str:
        try:
            words = read_limited(self._stack, 1 << 20).decode("utf-8", "replace")
        except Exception:  # an unreadable file tells nothing, and must not keep the window from opening
            return ""
        places = [f"{place}:{line} {name}" for place, line, name in _FRAME.findall(words)]
        return "\n".join(place.replace("\\", "/") for place in places[:_MOST])
