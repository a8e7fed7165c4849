"""The register keeps what it promised, refuses every change, and has one writer."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.registers import contents, fill, made, opened, raw, secret
from wsp_desk.errors import KnownError
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.register.backup import KEPT, backups_of
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.locking import WrongSecretError
from wsp_desk.register.making import take_recovery_code
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "register.db"


def test_what_was_appended_is_there_after_it_was_opened_again(path: Path) -> None:
    with made(path, events=3) as register:
        before = contents(register)
    with opened(path) as register:
        assert contents(register) == before
        assert len(before) == 3
        assert not register.unclean
        assert register.append("search.saved", {}, actor="Anja").number == 5


def test_a_register_and_a_log_in_memory_say_the_same(path: Path) -> None:
    with Register.create(path, secret(), kdf=Kdf.fresh(), recovery=bytes(range(32))) as register:
        log = MemoryLog(register.desk)
        log.append("register.created", {}, actor="x")
        for one in (register, log):
            one.append("request.drafted", {"b": 1, "a": [None, True, "é"]}, actor="Anja")
            one.append_all([("search.saved", {"x": {"y": 2.5}}), ("request.sent", {})], actor="Bo")
        for kinds in ((), ("request.",), ("request.sent", "search."), ("reques.",)):
            mine = [(e.sequence, e.number, e.actor, e.kind, e.body) for e in register.events(*kinds, after=1)]
            theirs = [(e.sequence, e.number, e.actor, e.kind, e.body) for e in log.events(*kinds, after=1)]
            assert mine == theirs


def test_more_events_than_one_reading_takes_come_in_order(path: Path) -> None:
    with made(path) as register:
        register.append_all([("request.drafted", {"n": n}) for n in range(2500)], actor="Anja")
        assert [event.body["n"] for event in register.events("request.")] == list(range(2500))


def test_several_events_are_kept_all_or_none(path: Path) -> None:
    with made(path) as register:
        with pytest.raises(ValueError, match="kind"):
            register.append_all([("request.drafted", {}), ("wrong", {})], actor="Anja")
        assert contents(register) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET body = '{}' WHERE sequence = 2",
        "DELETE FROM event WHERE sequence = 2",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE sequence = 2",
        "INSERT OR REPLACE INTO event SELECT 4, desk, 2, at, actor, kind, body, mac FROM event LIMIT 1",
        "INSERT INTO event SELECT 9, desk, 9, at, actor, kind, body, mac FROM event WHERE sequence = 2",
    ],
)
def test_the_table_refuses_everything_but_a_row_at_its_end(path: Path, statement: str) -> None:
    made(path, events=2).close()
    connection = raw(path)
    with pytest.raises(sqlcipher.DatabaseError, match="append only"):
        connection.execute(statement)
    connection.close()


def test_another_passphrase_opens_nothing_and_changes_nothing(path: Path) -> None:
    made(path, events=2).close()
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    with pytest.raises(WrongSecretError, match="past niet"):
        Register.open(path, Secret.from_passphrase("een andere zin"))
    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == before


def test_the_recovery_code_is_given_once_and_opens_the_register(path: Path) -> None:
    Register.create(path, secret(), kdf=Kdf.fresh()).close()
    code = take_recovery_code(RegisterFiles(path), secret())
    assert code is not None
    assert take_recovery_code(RegisterFiles(path), secret()) is None
    with Register.open(path, Secret.from_recovery_code(code)) as register:
        assert register.check().sequence == 1


def test_a_register_is_never_made_twice(path: Path) -> None:
    made(path, events=2).close()
    with pytest.raises(KnownError, match="al een register"):
        made(path)
    path.unlink()
    with pytest.raises(KnownError, match="al een register"):
        made(path)


def test_a_second_program_is_told_to_wait(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsp_desk.register.files._PATIENCE", 0.1)
    with made(path), pytest.raises(KnownError, match="in gebruik"):
        opened(path)
    opened(path).close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_can_read_the_files(path: Path) -> None:
    with made(path, events=2) as register:
        register.back_up()
        files = [one for one in path.parent.rglob("*") if one.is_file()]
        assert len(files) >= 8
        assert [one.name for one in files if stat.S_IMODE(one.stat().st_mode) & 0o077] == []


def test_order_follows_the_place_also_when_the_clock_goes_back(path: Path) -> None:
    moments = iter(["2026-11-22T10:00:00Z", "2026-11-22T09:00:00Z", "2019-01-01T00:00:00Z"])
    made(path).close()
    with opened(path, clock=lambda: next(moments)) as register:
        for place in range(3):
            register.append("request.drafted", {"n": place}, actor="Anja")
        assert [event.body["n"] for event in register.events("request.")] == [0, 1, 2]
        assert register.check().sequence == 4


def _days() -> Iterator[str]:
    return (f"2026-11-{day:02}T09:00:00Z" for day in count(1))


def test_older_backups_go_when_a_newer_one_is_whole(path: Path) -> None:
    made(path).close()
    days = _days()
    with opened(path, clock=lambda: next(days)) as register:
        for _ in range(KEPT + 3):
            register.append("request.drafted", {}, actor="Anja")
            register.back_up()
        kept = backups_of(register.files)
        assert [one.sequence for one in kept] == list(range(KEPT + 4, 4, -1))
        assert register.back_up_if_changed() is None


def test_no_backup_is_dropped_for_one_that_is_not_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with made(path, events=1) as register:
        register.back_up()
        before = sorted(one.name for one in register.files.backups.iterdir())
        fill(register, 1)
        monkeypatch.setattr(
            "wsp_desk.register.backup._copy", lambda *_: (_ for _ in ()).throw(OSError(28, ""))
        )
        with pytest.raises(KnownError, match="schijf is vol"):
            register.back_up()
        assert sorted(one.name for one in register.files.backups.iterdir()) == before


def test_after_closing_nothing_can_be_appended(path: Path) -> None:
    register = made(path)
    register.close()
    register.close()
    with pytest.raises(KnownError, match="niet meer te beschrijven"):
        register.append("request.drafted", {}, actor="Anja")


def test_events_of_another_desk_keep_their_names(path: Path) -> None:
    theirs = MemoryLog("b" * 20)
    theirs.append_all([("request.drafted", {"n": 1}), ("request.sent", {"n": 2})], actor="Bo")
    with made(path, events=1) as register:
        assert register.take_over(list(theirs.events())) == 2
        assert register.take_over(list(theirs.events())) == 0
        assert [(event.desk, event.number) for event in register.events("request.", after=2)] == [
            ("b" * 20, 1),
            ("b" * 20, 2),
        ]
        other = MemoryLog("b" * 20)
        other.append("request.drafted", {"n": 7}, actor="Bo")
        with pytest.raises(KnownError, match="twee verschillende"):
            register.take_over(list(other.events()))
        register.check()
