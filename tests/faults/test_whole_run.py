"""The whole program once, small, watched from outside; `make faults` runs it larger and prints the counts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.whole_run import Run


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(os.name == "nt", reason="strace and its stand-in are POSIX")
def test_a_whole_run_connects_with_nobody_shows_nobody_unwritten_and_leaves_nothing_readable(
    tmp_path: Path,
) -> None:
    seen = Run(tmp_path).whole(400)
    assert seen.refused == []
    assert seen.connections == []
    assert len(seen.shown) > 5
    assert seen.unwritten == set()
    assert seen.sought > 200
    assert seen.files > 15
    assert seen.readable == []


@pytest.mark.skipif(os.name == "nt", reason="strace and its stand-in are POSIX")
def test_the_watch_notices_a_connection(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run._python(
        "-c", "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    )
    assert run.seen.connections
