"""Notices that nobody is there: no key or mouse for a while, or a computer that has slept.

Public: `IdleWatch`, `MOVES`.

A timer alone stands still while the computer sleeps. So the clock on the wall is compared with the one that
only runs while the computer does: a jump forward means sleep, whatever the platform tells of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

MOVES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)
"""What counts as somebody being there."""

LOOK_EVERY = 2_000
"""Milliseconds between two looks at the clock."""

JUMP = 30.0
"""Seconds by which the clock on the wall may run ahead between two looks; more is sleep."""


class IdleWatch(QObject):
    """Watches every window of an application, from the moment it first has the keyboard.

    Only windows are listened to, not each widget in them: keys and moves pass through their window first.

    Signals:
        idle: Nobody was there for as long as was set.
        slept: The computer slept.

    Args:
        app: Whose keys and mouse count.
        running: Seconds of a clock that never goes back.
        wall: Seconds of the clock on the wall.
    """

    idle = Signal()
    slept = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        running: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._running, self._wall = running, wall
        self._limit = 0.0
        self._last = running()
        self._seen = (running(), wall())
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._listen(app.focusWindow())
        app.focusWindowChanged.connect(self._listen)

    def watch(self, minutes: float) -> None:
        """Begins to watch, or goes on with another limit."""
        self._limit = minutes * 60
        self._last = self._running()
        self._seen = (self._running(), self._wall())
        self._timer.start()

    def stop(self) -> None:
        """Watches no longer, as while the window is locked."""
        self._timer.stop()

    def is_watching(self) -> bool:
        """Whether somebody who goes away is noticed."""
        return self._timer.isActive()

    def look(self) -> None:
        """Looks at both clocks now."""
        before, self._seen = self._seen, (self._running(), self._wall())
        ran, went = self._seen[0] - before[0], self._seen[1] - before[1]
        if went - ran > JUMP:
            self.slept.emit()
        elif self._seen[0] - self._last >= self._limit:
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and every move begins the wait anew; nothing is held back."""
        if event.type() in MOVES:
            self._last = self._running()
        return super().eventFilter(watched, event)

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._last = self._running()
