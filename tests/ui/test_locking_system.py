"""What Linux tells over D-Bus locks the window: tried against a bus of our own with a false logind on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="needs a D-Bus daemon"
)

LOGIND = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
bus = QDBusConnection.systemBus()
assert bus.registerService("org.freedesktop.login1")
print("ready", flush=True)
for line in sys.stdin:
    path, interface, name, value = line.strip().split(" ")
    signal = QDBusMessage.createSignal(path, interface, name)
    if value != "-":
        signal.setArguments([value == "yes"])
    assert bus.send(signal)
    app.processEvents()
"""

LISTENER = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from wsp_desk.ui.locking.system import SystemWatch
app = QApplication([])
window = QWidget()
watch = SystemWatch(window)
assert watch.listening
watch.left.connect(lambda: print("left", flush=True))
print("ready", flush=True)
app.exec()
"""

MANAGER, SESSION = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_32"
TELLS = (
    f"{MANAGER} org.freedesktop.login1.Manager PrepareForSleep no",
    f"{MANAGER} org.freedesktop.login1.Manager PrepareForSleep yes",
    f"{SESSION} org.freedesktop.login1.Session Unlock -",
    f"{SESSION} org.freedesktop.login1.Session Lock -",
    "/org/gnome/ScreenSaver org.gnome.ScreenSaver ActiveChanged no",
    "/org/gnome/ScreenSaver org.gnome.ScreenSaver ActiveChanged yes",
    "/ScreenSaver org.freedesktop.ScreenSaver ActiveChanged yes",
)
"""Path, interface, name and value; those that end in "no" or say Unlock must not lock."""


def started(code: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    made = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert made.stdout is not None
    assert made.stdout.readline() == "ready\n"
    return made


def test_sleep_a_locked_session_and_a_screen_saver_each_lock_once() -> None:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    buses = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    environment = os.environ | buses | {"QT_QPA_PLATFORM": "offscreen"}
    processes = [daemon]
    try:
        listener = started(LISTENER, environment)
        processes.append(listener)
        logind = started(LOGIND, environment)
        processes.append(logind)
        assert logind.stdin is not None
        assert listener.stdout is not None
        logind.stdin.write("\n".join(TELLS) + "\n")
        logind.stdin.close()
        assert [listener.stdout.readline() for _ in range(4)] == ["left\n"] * 4
        assert logind.wait(20) == 0
        daemon.terminate()  # the listener hears nothing more
        listener.terminate()
        assert listener.stdout.read() == ""
    finally:
        for process in processes:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
