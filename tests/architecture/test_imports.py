"""The core knows nothing of the window, and only one room knows the database: proved in a fresh process."""

from __future__ import annotations

import subprocess
import sys

import pytest

FOUNDATION = ["texts", "errors", "paths", "codes", "fields", "settings"]
CORE = [*FOUNDATION, "vocabulary", "privacy", "intake", "pool", "matching"]
WITH_DATABASE = ["snapshot", "trust", "feedback", "demo", "cli"]


def loaded_after_importing(room: str) -> set[str]:
    names = "{name.split('.')[0] for name in sys.modules}"
    script = f"import wsp_desk.{room}, sys; print(*sorted({names}))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("room", CORE + WITH_DATABASE)
def test_the_core_does_not_load_qt_or_matplotlib(room: str) -> None:
    assert not loaded_after_importing(room) & {"PySide6", "shiboken6", "matplotlib"}


@pytest.mark.parametrize("room", ["texts", "fields", "vocabulary", "privacy", "intake"])
def test_rooms_below_the_snapshot_do_not_load_duckdb(room: str) -> None:
    assert "duckdb" not in loaded_after_importing(room)
