"""What the system tells: the session is being locked, or the computer is going to sleep.

Public: `SystemWatch`.

Linux: systemd-logind over the system bus (`Lock`, `PrepareForSleep`), and the screen savers of KDE and GNOME
over the session bus. Windows: the messages WM_WTSSESSION_CHANGE and WM_POWERBROADCAST, written after the
documentation of Windows and not tried there. Elsewhere, and where there is no bus, the jump of the clock in
`idle` is what is left.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_LOGIN = "org.freedesktop.login1"
_WTSSESSION_CHANGE, _SESSION_LOCK = 0x02B1, 0x7
_POWERBROADCAST, _SUSPEND = 0x0218, 0x4


class SystemWatch(QObject):
    """Listens to the system.

    Signals:
        left: The session was locked, or the computer is about to sleep.

    Args:
        window: Whose session it is.
    """

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter: MessageFilter | None = None
        if sys.platform == "linux":
            self.listening = self._listen_to_buses()
        elif sys.platform == "win32":
            self.listening = self._listen_to_windows(window)
        else:
            self.listening = False

    @Slot()
    def session_locked(self) -> None:
        """The session was locked."""
        self.left.emit()

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """The computer goes to sleep or the screen is locked; or either is over."""
        if on:
            self.left.emit()

    def _listen_to_buses(self) -> bool:
        # Imported here: not every build of Qt has the bus, and other platforms never need it.
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return False
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        # Slots in Qt's own spelling. The type stubs ask for bytes, the binding itself takes a str only.
        yes_or_no: Any = "1turned(bool)"
        plain: Any = "1session_locked()"
        heard = []
        if system.isConnected():
            # Without a path `Lock` of every session counts: once too often does no harm.
            heard += [
                system.connect(_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep", self, yes_or_no),
                system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, plain),
            ]
        if session.isConnected():
            heard += [
                session.connect("", "", name, "ActiveChanged", self, yes_or_no) for name in _SCREEN_SAVERS
            ]
        return bool(heard) and all(heard)

    def _listen_to_windows(self, window: QWidget) -> bool:  # pragma: no cover - Windows only
        app = QCoreApplication.instance()
        if app is None:
            return False
        self._filter = MessageFilter(self.left.emit)
        app.installNativeEventFilter(self._filter)
        library = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
        return bool(library.WTSRegisterSessionNotification(wintypes.HWND(int(window.winId())), 0))


class MessageFilter(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to the window; holds none of them back.

    Args:
        left: Called when the session is locked or the computer is about to sleep.
    """

    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Looks at one message."""
        if (kind.data() if isinstance(kind, QByteArray) else bytes(kind)) == b"windows_generic_MSG":
            found = wintypes.MSG.from_address(int(message))
            self.saw(found.message, found.wParam)
        return False, 0

    def saw(self, message: int, what: int) -> None:
        """Judges one message by its numbers."""
        if (message, what) in {(_WTSSESSION_CHANGE, _SESSION_LOCK), (_POWERBROADCAST, _SUSPEND)}:
            self._left()
