"""Says when the window is to be locked: nobody there, asleep, or the session locked.

Public: `Guard`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wsp_desk.ui.locking.idle import IdleWatch
from wsp_desk.ui.locking.system import SystemWatch


class Guard(QObject):
    """Watches while a pool is open.

    Signals:
        wanted: The window must be locked now.

    Args:
        window: The window.
    """

    wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            raise TypeError(app)
        self.idle, self.system = IdleWatch(app), SystemWatch(window)
        self.idle.setParent(self)
        self.idle.idle.connect(self.wanted)
        self.idle.slept.connect(self.wanted)
        self.system.left.connect(self.wanted)

    def watch(self, minutes: int) -> None:
        """Begins to watch, or goes on with another limit."""
        self.idle.watch(minutes)

    def rest(self) -> None:
        """There is nothing to lock."""
        self.idle.stop()
