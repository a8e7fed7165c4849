"""Where files are: one rule for a checkout, an installed wheel and the frozen bundle.

Public: `resource`, `data_file`, `home`, `log_folder`.

`resources/` and `data/` stand inside the package folder once installed or frozen, beside it in a checkout.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Path of a file or folder in `resources/`."""
    return _shipped("resources").joinpath(*parts)


def data_file(*parts: str) -> Path:
    """Path of a file or folder in `data/` (vocabulary, places, demo recipe)."""
    return _shipped("data").joinpath(*parts)


def home() -> Path:
    """Folder of this user's WSP Desk: keys, trusted builders, settings, the active snapshot.

    ``WSP_DESK_HOME`` overrides the platform's usual place. The folder is made, readable by its owner only.
    """
    folder = Path(os.environ["WSP_DESK_HOME"]) if "WSP_DESK_HOME" in os.environ else _platform_home()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def log_folder() -> Path:
    """Folder of the program's own log, inside `home`."""
    folder = home() / "log"
    folder.mkdir(exist_ok=True, mode=0o700)
    return folder


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def _platform_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "WSP Desk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "WSP Desk"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "wsp-desk"
