"""A full disk, a killed migration, a second program, a stale lock, a wrong clock: the register stands it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.registers import contents, fill, made, opened, raw, secret
from wsp_desk.errors import KnownError
from wsp_desk.register import schema
from wsp_desk.register.backup import backups_of
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.locking import unlocked
from wsp_desk.register.opening import open_files
from wsp_desk.register.restoring import restore

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(os.name == "nt", reason="kill -9 and limits on file size are POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made(tmp_path / "register.db", events=20).close()
    return tmp_path / "register.db"


def run(script: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


BEGIN = """
import os, resource, signal, sys
from pathlib import Path
from tests.registers import *
from wsp_desk.errors import KnownError
path = Path(sys.argv[1])
"""


@POSIX
def test_a_full_disk_keeps_nothing_by_halves_and_the_same_can_be_tried_again(path: Path) -> None:
    done = run(
        BEGIN
        + """
register = opened(path)
before, tail = contents(register), register.tail
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
entries = [("request.drafted", {"n": n, "filler": "z" * 5000}) for n in range(60)]
try:
    register.append_all(entries, actor="Anja")
except KnownError as error:
    print(error)
assert (contents(register), register.tail) == (before, tail)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
try:
    register.back_up()
except KnownError as error:
    print("backup:", error)
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
register.append_all(entries, actor="Anja")
assert len(contents(register)) == 80
register.check()
register.close()
""",
        path,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "schijf is vol" in done.stdout
    assert "invoer is bewaard" in done.stdout
    assert "backup: De schijf is vol" in done.stdout
    with opened(path) as register:
        assert not register.unclean
        assert len(contents(register)) == 80


@pytest.mark.skipif(not Path("/dev/full").exists() or os.geteuid() != 0, reason="needs a small file system")
def test_a_file_system_without_room_keeps_what_was_there(tmp_path: Path) -> None:
    mounted = tmp_path / "small"
    mounted.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(mounted)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no small file system can be mounted here")
    try:
        with made(mounted / "register.db") as register:
            with pytest.raises(KnownError, match="schijf is vol"):
                fill(register, 5000)
            kept = len(contents(register))
            assert kept > 20
            remount = ["mount", "-o", "remount,size=8m", str(mounted)]
            subprocess.run(remount, check=True)
            fill(register, 1)
            register.check()
        with opened(mounted / "register.db") as register:
            assert len(contents(register)) == kept + 1
    finally:
        subprocess.run(["umount", str(mounted)], check=True)


def test_a_folder_that_is_read_only_is_told_with_what_to_do(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr("wsp_desk.register.files.FileLock.__enter__", forbidden)
    with pytest.raises(KnownError, match=r"niet schrijven\. Vraag de beheerder") as told:
        opened(path)
    assert str(path) not in str(told.value)


def _to_two(connection: object) -> None:
    connection.execute("ALTER TABLE event ADD COLUMN note TEXT")  # type: ignore[attr-defined]
    connection.execute("CREATE TABLE two (x INTEGER) STRICT")  # type: ignore[attr-defined]


def test_a_migration_comes_after_a_backup(path: Path) -> None:
    there = open_files(RegisterFiles(path), secret(), {1: _to_two}, 2)
    assert schema.version_of(there.connection) == 2
    assert there.table.check_chain().sequence == 21
    there.connection.close()
    there.anchor.close()
    (backup,) = backups_of(RegisterFiles(path))
    assert backup.sequence == 21


@POSIX
@pytest.mark.parametrize("moment", ["first", "last"])
def test_a_migration_that_is_killed_leaves_the_old_form(path: Path, moment: str) -> None:
    done = run(
        BEGIN
        + f"""
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.opening import open_files
def die(connection):
    if "{moment}" == "last":
        connection.execute("ALTER TABLE event ADD COLUMN note TEXT")
        connection.execute("CREATE TABLE two AS SELECT * FROM event, (VALUES (1), (2), (3))")
    os.kill(os.getpid(), signal.SIGKILL)
open_files(RegisterFiles(path), secret(), {{1: die}}, 2)
""",
        path,
    )
    assert done.returncode == -9, done.stderr
    with opened(path) as register:
        assert register.unclean
        assert len(contents(register)) == 20
        assert schema.version_of(register._connection) == 1


def test_a_register_of_a_newer_program_is_left_alone(path: Path) -> None:
    connection = raw(path)
    connection.execute("PRAGMA user_version = 9")
    connection.close()
    with pytest.raises(KnownError, match="nieuwere versie"):
        opened(path)


@POSIX
def test_the_lock_of_a_killed_program_is_taken_over(path: Path) -> None:
    script = "register = opened(path); fill(register, 3); os.kill(os.getpid(), signal.SIGKILL)"
    assert run(BEGIN + script, path).returncode == -9
    assert RegisterFiles(path).lock.exists()
    assert RegisterFiles(path).in_use.exists()
    with opened(path) as register:
        assert register.unclean
        assert len(contents(register)) == 23
        assert [event.body for event in register.events("register.checked")] == [{"after": "unclean exit"}]
    with opened(path) as register:
        assert not register.unclean


@POSIX
def test_making_a_register_can_be_killed_at_any_step_and_tried_again(tmp_path: Path) -> None:
    for step in ("_fill", "new_lock", "_new_code"):
        path = tmp_path / step / "register.db"
        script = f"""
import wsp_desk.register.making as making
from wsp_desk.register.store import Register
from wsp_desk.privacy.secret import Kdf
making.{step} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
Register.create(path, secret(), kdf=Kdf(b"register-tests-1"))
"""
        assert run(BEGIN + script, path).returncode == -9
        made(path, events=2).close()
        with opened(path) as register:
            assert len(contents(register)) == 2


def test_a_clock_that_was_set_back_changes_no_order(path: Path) -> None:
    moments = iter(["2031-05-05T05:05:05Z", "1999-12-31T23:59:59Z", "2026-11-22T10:00:00Z"])
    with opened(path, clock=lambda: next(moments)) as register:
        for place in range(3):
            register.append("search.saved", {"n": place}, actor="Anja")
        assert [event.body["n"] for event in register.events("search.")] == [0, 1, 2]
        register.check()


def test_errors_name_no_value_and_no_key(path: Path) -> None:
    keys = unlocked(RegisterFiles(path).keys, secret())
    content = bytearray(path.read_bytes())
    content[60:70] = bytes(10)
    path.write_bytes(content)
    with pytest.raises(KnownError) as told:
        opened(path)
    assert keys.database.hex()[:8] not in str(told.value)
    assert "SQLITE" not in str(told.value)
    assert told.value.__cause__ is None
    assert told.value.__suppress_context__


def test_a_register_is_restored_on_another_computer_with_the_folder_of_backups(
    path: Path, tmp_path: Path
) -> None:
    with opened(path) as register:
        register.back_up()
    other = tmp_path / "other" / "register.db"
    other.parent.mkdir()
    RegisterFiles(path).backups.rename(RegisterFiles(other).backups)
    assert restore(other, secret()).through == 21
    with opened(other) as register:
        assert len(contents(register)) == 20
