"""Where the window stood, and that it always comes back within a screen.

Public: `WindowPlace`, `within`.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import read_limited, write_atomic

_LEAST = 120
"""Pixels of the window, in both directions, that must be on a screen to take hold of it."""


class WindowPlace(QObject):
    """Keeps a window where it can be seen; holds nothing but numbers.

    Args:
        window: The window.
        path: Where its place is kept.
    """

    def __init__(self, window: QWidget, path: Path) -> None:
        super().__init__(window)
        self._window, self._path = window, path
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self.bring_back)

    def restore(self) -> None:
        """Puts the window where it stood last; a place that is unreadable or off every screen is not used."""
        try:
            place = json.loads(read_limited(self._path, 4096))
            area = QRect(*(int(place[name]) for name in ("x", "y", "width", "height")))
            large = bool(place["large"])
        except (OSError, KnownError, ValueError, KeyError, TypeError, OverflowError):
            return
        self._window.setGeometry(within(area, _screens()))
        if large:
            self._window.showMaximized()

    def keep(self) -> None:
        """Remembers the place; a disk without room costs nothing but that."""
        area = self._window.normalGeometry() if self._window.isMaximized() else self._window.geometry()
        place = {"x": area.x(), "y": area.y(), "width": area.width(), "height": area.height()}
        content = json.dumps({**place, "large": self._window.isMaximized()}).encode()
        with contextlib.suppress(KnownError):
            write_atomic(self._path, content)

    def bring_back(self) -> None:
        """Brings the window back after a screen went away."""
        self._window.setGeometry(within(self._window.geometry(), _screens()))


def within(area: QRect, screens: Sequence[QRect]) -> QRect:
    """The same place when enough of it is on a screen, else the middle of the first screen.

    Args:
        area: Place of a window.
        screens: Usable parts of the screens; the first is the main one.
    """
    held = [area.intersected(screen) for screen in screens]
    if any(part.width() >= _LEAST and part.height() >= _LEAST for part in held):
        return area
    main = screens[0]
    size = area.size().expandedTo(main.size() * 0.3).boundedTo(main.size())
    brought = QRect(main.topLeft(), size)
    brought.moveCenter(main.center())
    return brought


def _screens() -> list[QRect]:
    first = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not first]
    return [screen.availableGeometry() for screen in (first, *others)]
