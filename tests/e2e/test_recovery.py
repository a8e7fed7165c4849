"""The recovery code: shown once to a person, and it opens a pool whose passphrase is lost."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import Demo
from wsp_desk.cli import main

PASSPHRASE = "die niemand meer weet"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def build_at_a_terminal(dump: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Builds a pool while somebody is looking.

    Returns:
        What stood on the screen.
    """
    screen = Terminal()
    with monkeypatch.context() as terminal:
        terminal.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
        terminal.setattr(sys, "stdin", Terminal())
        terminal.setattr(sys, "stderr", screen)
        assert main(["snapshot", "build", str(dump), "--out", str(out)]) == 0
    return screen.getvalue()


def test_the_code_is_shown_once_and_opens_what_the_passphrase_cannot(
    demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = tmp_path / "pool.duckdb"
    shown = build_at_a_terminal(demo.dumps[0], pool, monkeypatch)
    codes = re.findall(r"(?:[A-Z2-7]{4}-){7}[A-Z2-7]{4}", shown)
    assert len(codes) == 1
    assert "herstelcode" not in build_at_a_terminal(demo.dumps[0], tmp_path / "weer.duckdb", monkeypatch)
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een heel andere zin")
    assert main(["snapshot", "verify", str(pool)]) == 1
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", codes[0])
    assert main(["snapshot", "verify", str(pool)]) == 0
