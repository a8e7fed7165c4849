"""`wsp-desk` without a command: the window.

Public: `run_window`, `has_display`, `what_is_missing`.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text, text

_X_PACKAGES = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
    "libxkbcommon-x11-0",
)
"""What Qt's X11 plugin needs and PySide6 does not bring; names of Debian and Ubuntu."""


def run_window(options: argparse.Namespace) -> int:
    """Opens the window and returns its exit code.

    Raises:
        KnownError: There is no screen, or a library of it is missing; Qt itself would only abort.
    """
    if not (has_display() or "QT_QPA_PLATFORM" in os.environ):
        raise KnownError(
            text("Er is geen scherm voor het venster. Zie wsp-desk --help voor wat zonder scherm kan.")
        )
    if obstacle := what_is_missing():
        raise KnownError(obstacle)
    from wsp_desk import app

    return app.run(snapshot=options.snapshot, language=options.lang, passphrase_file=options.passphrase_file)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with an X or Wayland display."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def what_is_missing() -> Text | None:
    """Says which library Qt's X11 plugin lacks on this computer; None when a window can open.

    Qt ends the process without a word to us when the plugin cannot be loaded, so it is tried beforehand.
    """
    wanted = os.environ.get("QT_QPA_PLATFORM", "xcb")
    if sys.platform != "linux" or wanted != "xcb" or not os.environ.get("DISPLAY"):
        return None
    spec = find_spec("PySide6")
    plugins = [
        Path(root) / "Qt/plugins/platforms" for root in (spec and spec.submodule_search_locations) or ()
    ]
    for plugin in (folder / "libqxcb.so" for folder in plugins):
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            return text(
                "Het venster kan niet open: {library} ontbreekt. Installeer met apt: {packages}.",
                library=str(error).partition(":")[0],
                packages=" ".join(_X_PACKAGES),
            )
    return None
