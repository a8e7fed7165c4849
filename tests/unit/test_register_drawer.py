"""Unfinished work lies sealed, survives a full disk and a restart, and opens for nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.registers import PLANTED, made, opened
from wsp_desk.errors import KnownError
from wsp_desk.register import drawer as room
from wsp_desk.register.desk_settings import EXPIRES_AFTER, LOCK_AFTER, DeskSettings
from wsp_desk.register.drawer import Drawers
from wsp_desk.register.memory import MemoryLog

WORK = {"words": PLANTED[0], "marks": [PLANTED[2]], "page": 1}


def test_it_survives_the_end_of_the_program_and_is_taken_once(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    with made(path) as register:
        assert Drawers().of(register).put(WORK)
    with opened(path) as register:
        assert Drawers().of(register).take() == WORK
        assert Drawers().of(register).take() is None


def test_nothing_of_it_can_be_read_on_the_disk(tmp_path: Path) -> None:
    with made(tmp_path / "register.db") as register:
        Drawers().of(register).put(WORK)
    content = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert not any(word.encode() in content for word in PLANTED)
    assert (tmp_path / "register.db.drawer").stat().st_mode & 0o077 == 0


def test_on_a_full_disk_it_stays_sealed_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, drawers = tmp_path / "register.db", Drawers()

    def full(*_: object) -> None:
        raise KnownError("De schijf is vol.")

    with made(path) as register, monkeypatch.context() as patch:
        patch.setattr(room, "write_atomic", full)
        assert not drawers.of(register).put(WORK)
    assert PLANTED[0].encode() not in b"".join(drawers._boxes.values())
    with opened(path) as register:
        assert drawers.of(register).take() == WORK


@pytest.mark.parametrize("content", [b"", b"kapot", bytes(200)])
def test_a_damaged_or_foreign_box_is_no_work(tmp_path: Path, content: bytes) -> None:
    with made(tmp_path / "register.db") as register:
        register.files.drawer.write_bytes(content)
        assert Drawers().of(register).take() is None
        assert not register.files.drawer.exists()


def test_a_setting_is_kept_within_its_bounds_and_written() -> None:
    log = MemoryLog()
    settings = DeskSettings(log)
    assert settings.value(LOCK_AFTER) == 5
    settings.change(LOCK_AFTER, 10, actor="Anja", way="window")
    settings.change(EXPIRES_AFTER, 35, actor="Anja", way="window")
    assert (settings.value(LOCK_AFTER), settings.value(EXPIRES_AFTER)) == (10, 35)
    for wrong in (0, LOCK_AFTER.most + 1):
        with pytest.raises(KnownError, match="1 tot en met 15"):
            settings.change(LOCK_AFTER, wrong, actor="Anja", way="window")
    (first, _) = log.events("audit.setting")
    assert (first.actor, first.body["name"], first.body["value"]) == ("Anja", "lock-after", 10)


def test_a_value_that_a_stricter_program_no_longer_allows_does_not_count() -> None:
    log = MemoryLog()
    for value in (9999, True, "8"):
        log.append("audit.setting", {"name": "lock-after", "value": value}, actor="x")
    assert DeskSettings(log).value(LOCK_AFTER) == 5
