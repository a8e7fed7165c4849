"""The program's own log: what kind of thing went wrong and where in the code, never a value.

Public: `open_log`, `close_log`, `PlacesOnly`.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from wsp_desk.errors import bug_place

LARGEST, KEPT = 200_000, 2
"""Bytes of one log file; older files kept."""

_LOG = logging.getLogger("wsp_desk")


class PlacesOnly(logging.Formatter):
    """Writes an error by its type and its place in our code; its message and its traceback stay out."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        bare = {"exc_info": None, "exc_text": None, "stack_info": None}
        told = logging.makeLogRecord(record.__dict__ | bare)
        line = super().format(told).replace("\n", " ")
        error = record.exc_info[1] if record.exc_info else None
        return f"{line} · {bug_place(error)}" if error is not None else line


def open_log(folder: Path) -> logging.Handler | None:
    """Begins to write the log; None where that cannot be, for a log is no reason not to start."""
    try:
        handler = _Quiet(
            folder / "wsp-desk.log", maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=False
        )
    except OSError:
        return None
    handler.setFormatter(PlacesOnly())
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    return handler


class _Quiet(RotatingFileHandler):
    """A full disk costs a line of the log, and nothing else."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Goes on."""


def close_log(handler: logging.Handler | None) -> None:
    """Ends it."""
    if handler is not None:
        _LOG.removeHandler(handler)
        handler.close()
