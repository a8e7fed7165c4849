"""Small files are replaced at once or not at all, and a lock dies with its holder."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.privacy.file_lock import FileLock
from wsp_desk.privacy.safe_file import read_limited, write_atomic


def test_file_is_replaced_and_private(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    write_atomic(file, b"oud")
    write_atomic(file, b"nieuw")
    assert file.read_bytes() == b"nieuw"
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("number", "sentence"), [(errno.ENOSPC, "schijf is vol"), (errno.EACCES, "EACCES"), (errno.EIO, "EIO")]
)
def test_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    file = tmp_path / "a.json"
    write_atomic(file, b"oud")

    def fail(handle: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KnownError, match=sentence):
        write_atomic(file, b"nieuw")
    assert file.read_bytes() == b"oud"
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_far_too_large_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b"x" * 101)
    assert read_limited(file, 101) == b"x" * 101
    with pytest.raises(KnownError, match="te groot"):
        read_limited(file, 100)
    with pytest.raises(KnownError, match="niet te lezen"):
        read_limited(tmp_path)


def test_lock_keeps_the_second_out(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with FileLock(path, remove=True):
        with pytest.raises(BlockingIOError), FileLock(path):
            pass
        assert path.exists()
    assert not path.exists()
    with FileLock(path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    script = (
        "import sys, time; from pathlib import Path; from wsp_desk.privacy.file_lock import FileLock\n"
        f"with FileLock(Path({str(path)!r})): print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(BlockingIOError), FileLock(path):
            pass
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    with FileLock(path):
        pass
