"""A computer without any typeface still shows words.

Public: `make_sure_of_letters`.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase


def make_sure_of_letters() -> bool:
    """Lends Qt the typeface that pages are printed with, where the system has none.

    Returns:
        Whether that was needed.
    """
    if QFontDatabase.families():
        return False
    spec = find_spec("matplotlib")
    folder = Path(spec.origin).parent / "mpl-data/fonts/ttf" if spec and spec.origin else Path()
    for file in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(folder / file))
    return True
