"""One window at a time: a second start brings the first window to the front.

Public: `OneWindow`.

Who holds the lock file has the window; the operating system lets that lock go when its holder dies, so it is
never stale. The message to come to the front goes by a local socket (a named pipe on Windows), which is no
network connection.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from wsp_desk.errors import KnownError
from wsp_desk.privacy.file_lock import FileLock
from wsp_desk.texts import text

WAIT = 2000
"""Milliseconds for the first window to answer."""

_COME = b"come\n"


class OneWindow(QObject):
    """The right to show the window, for one folder of WSP Desk.

    Args:
        home: That folder.
    """

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._lock = contextlib.ExitStack()
        self._path = home / "window.lock"
        self._name = f"wsp-desk-{hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def take(self, come: Callable[[], object]) -> bool:
        """Takes the right, also from a program that was killed.

        Args:
            come: Brings this window to the front.

        Returns:
            False when another program has it; that one was asked to come to the front.

        Raises:
            KnownError: Another program has it and does not answer.
        """
        try:
            self._lock.enter_context(FileLock(self._path))
        except BlockingIOError:
            self._call()
            return False
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(lambda: self._heard(come))
        self._server.listen(self._name)
        return True

    def leave(self) -> None:
        """Lets another program have it."""
        self._server.close()
        self._lock.close()

    def _call(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        there = socket.waitForConnected(WAIT)
        if there:
            socket.write(_COME)
            socket.flush()
            there = socket.bytesAvailable() > 0 or socket.waitForReadyRead(WAIT)
        socket.abort()
        if not there:
            raise KnownError(
                text(
                    "WSP Desk is al open, maar antwoordt niet. Wacht even, "
                    "of sluit dat venster af en probeer het opnieuw."
                )
            )

    def _heard(self, come: Callable[[], object]) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"ok\n")
            socket.flush()
            come()
