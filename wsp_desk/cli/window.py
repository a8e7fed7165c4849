"""`wsp-desk` without a command: the window.

Public: `run_window`, `has_display`.
"""

from __future__ import annotations

import argparse
import os
import sys

from wsp_desk.errors import KnownError
from wsp_desk.texts import text


def run_window(options: argparse.Namespace) -> int:
    """Opens the window and returns its exit code.

    Raises:
        KnownError: There is no screen; Qt itself would only abort.
    """
    if not (has_display() or "QT_QPA_PLATFORM" in os.environ):
        raise KnownError(
            text("Er is geen scherm voor het venster. Zie wsp-desk --help voor wat zonder scherm kan.")
        )
    from wsp_desk import app

    return app.run(snapshot=options.snapshot, language=options.lang, passphrase_file=options.passphrase_file)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with an X or Wayland display."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
