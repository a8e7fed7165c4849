"""What every test may rely on: a home of its own, a pinned time zone, no network, and no stray log line."""

from __future__ import annotations

import functools
import logging
import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from wsp_desk.privacy.secret import Kdf

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Europe/Amsterdam"
if hasattr(time, "tzset"):
    time.tzset()

# No example is timed: a busy computer is no fault. Where CI is set, every run tries the same examples.
settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize="CI" in os.environ
)
settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys, trusted builders and settings of one test never reach another, nor the developer's own."""
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path_factory.mktemp("home")))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv("WSP_DESK_PASSPHRASE", raising=False)


@pytest.fixture(scope="session", autouse=True)
def _derived_once() -> Iterator[None]:
    """The same passphrase and salt give the same key, so that key need be computed once in a run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Kdf, "derive", functools.cache(Kdf.derive))
        yield


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program works offline; a test that reaches out is wrong."""
    connect = socket.socket.connect

    def local_only(self: socket.socket, address: object) -> None:
        if self.family == getattr(socket, "AF_UNIX", None):
            connect(self, address)  # type: ignore[arg-type]
            return
        raise AssertionError(f"network connection attempted: {address!r}")

    monkeypatch.setattr(socket.socket, "connect", local_only)


@pytest.fixture(autouse=True)
def _no_stray_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning nobody expected fails the test that caused it; who expects one calls `caplog.clear()`."""
    yield
    stray = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not stray, [record.getMessage() for record in stray]


@pytest.fixture(autouse=True)
def _no_dangling_thread() -> Iterator[None]:
    """Every thread a test starts has ended when the test ends."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 5
    while (left := _new_threads(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, left


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # Qt's pool threads show up as dummy threads; Qt itself keeps and ends those.
    return [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder with public standards and data beside the project; tests that need it skip without it."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the folder shared/data with public example files is not beside this checkout")
    return folder
