"""Nothing that stands in the register can be read from the disk without the key, in whatever file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.registers import PASSPHRASE, PLANTED, fill, keys_of, leave, made, opened, secret
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.restoring import restore

ROOT = Path(__file__).parents[2]


def hits(folder: Path, words: tuple[str, ...]) -> list[str]:
    """Files that hold one of the words, as UTF-8 or UTF-16."""
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            spelled = [code for word in words for code in (word.encode(), word.encode("utf-16-le"))]
            found += [file.name for code in spelled if code in content]
    return found


def test_no_file_of_an_open_closed_damaged_or_restored_register_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    register = made(path, events=60)
    keys = keys_of(path)
    words = (*PLANTED, PASSPHRASE, "request.drafted", keys.database.hex(), keys.chain.hex())
    register.back_up()
    fill(register, 30)
    assert RegisterFiles(path).wal.stat().st_size > 4096
    assert hits(tmp_path, words) == []
    leave(register)
    with opened(path) as register:
        list(register.events())
        assert hits(tmp_path, words) == []
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    restore(path, secret())
    opened(path).close()
    assert hits(tmp_path, words) == []
    assert len([one for one in tmp_path.rglob("*") if one.is_file()]) >= 9


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX")
def test_a_killed_writer_leaves_nothing_in_temporary_folders(tmp_path: Path) -> None:
    made(tmp_path / "register.db").close()
    (tmp_path / "temp").mkdir()
    script = """
import os, signal, sys
from pathlib import Path
from tests.registers import *
register = opened(Path(sys.argv[1]))
fill(register, 400)
sorted(register.events(), key=lambda event: str(event.body))
register.back_up()
fill(register, 50)
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "register.db")],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path / "temp"), "SQLITE_TMPDIR": str(tmp_path / "temp")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -9
    assert (done.stdout, done.stderr) == ("", "")
    assert hits(tmp_path, PLANTED) == []
    assert list((tmp_path / "temp").iterdir()) == []
