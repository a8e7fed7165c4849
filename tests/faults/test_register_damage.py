"""A register that was damaged or tampered with is noticed, set aside and restored, and the gap is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.registers import contents, fill, keys_of, leave, made, opened, raw, secret
from wsp_desk.errors import KnownError
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.restoring import restore
from wsp_desk.register.table import EventTable
from wsp_desk.register.trouble import DamagedError

_PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register with a backup of 21 events and 31 in all."""
    with made(tmp_path / "register.db", events=20) as register:
        register.back_up()
        fill(register, 10)
    return tmp_path / "register.db"


def edit(path: Path, statement: str) -> None:
    """What somebody does who has the key and takes the triggers away first."""
    connection = raw(path)
    for trigger in ("event_stays", "event_is_kept", "event_comes_last"):
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    connection.execute(statement)
    connection.close()


def flip_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def found(path: Path) -> DamagedError:
    """What opening the register with a full check tells."""
    with pytest.raises(DamagedError, match="register restore") as told, opened(path) as register:
        register.check()
    return told.value


def test_a_row_that_was_edited_breaks_the_chain_at_that_row(path: Path) -> None:
    edit(path, "UPDATE event SET body = replace(body, 'Q7PL', 'X7PL') WHERE sequence = 17")
    damaged = found(path)
    assert (damaged.code, damaged.sequence) == ("chain", 17)
    assert "gebeurtenis 17" in str(damaged)


@pytest.mark.parametrize("column", ["desk", "number", "at", "actor", "kind", "mac"])
def test_every_column_is_in_the_chain(path: Path, column: str) -> None:
    value = {"number": "999", "mac": "zeroblob(32)"}.get(column, "'anders.dan'")
    edit(path, f"UPDATE event SET {column} = {value} WHERE sequence = 9")
    damaged = found(path)
    assert (damaged.code, damaged.sequence) == ("chain", 9)


def test_a_row_that_was_taken_out_breaks_the_chain(path: Path) -> None:
    edit(path, "DELETE FROM event WHERE sequence = 12")
    assert (found(path).code, found(path).sequence) == ("chain", 12)


def test_two_rows_that_changed_places_break_the_chain(path: Path) -> None:
    for one, other in ((19, 99), (21, 19), (99, 21)):
        edit(path, f"UPDATE event SET sequence = {other} WHERE sequence = {one}")
    assert (found(path).code, found(path).sequence) == ("chain", 19)


def test_a_tail_that_was_removed_is_told_with_its_length(path: Path) -> None:
    edit(path, "DELETE FROM event WHERE sequence > 26")
    damaged = found(path)
    assert (damaged.code, damaged.sequence) == ("tail", 27)
    assert "ontbreken gebeurtenissen: 5 na gebeurtenis 26" in str(damaged)


def test_an_older_copy_of_the_whole_database_is_noticed(path: Path) -> None:
    before = path.read_bytes()
    with opened(path) as register:
        fill(register, 3)
    path.write_bytes(before)
    assert found(path).code == "tail"


def test_the_register_of_another_time_line_is_noticed(path: Path) -> None:
    """As many events, each link right, but not the ones that the anchor knows."""
    before, anchor = path.read_bytes(), RegisterFiles(path).anchor
    kept = anchor.read_bytes()
    with opened(path) as register:
        register.append("request.drafted", {"n": "other"}, actor="Anja")
    path.write_bytes(before), anchor.write_bytes(kept)
    with opened(path) as register:
        register.append("request.drafted", {"n": "one"}, actor="Anja")
        newer = register.tail
    other = path.read_bytes()
    path.write_bytes(before), anchor.write_bytes(kept)
    with opened(path) as register:
        register.append("request.drafted", {"n": "other"}, actor="Anja")
        assert newer.sequence == register.tail.sequence
    path.write_bytes(other)
    assert found(path).code == "anchor"


def test_a_lost_anchor_is_told(path: Path) -> None:
    RegisterFiles(path).anchor.unlink()
    assert found(path).code == "anchor"


def test_a_damaged_page_is_noticed_when_it_is_read_or_checked(path: Path) -> None:
    flip_page(path)
    assert found(path).code == "page"


def test_after_an_unclean_exit_a_damaged_page_is_noticed_before_anything_is_read(path: Path) -> None:
    flip_page(path)
    RegisterFiles(path).in_use.touch()
    with pytest.raises(DamagedError):
        opened(path)


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"geen database" * 900])
def test_a_file_that_is_no_register_is_noticed(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert found(path).code in ("page", "missing")


def test_a_register_that_is_gone_is_not_made_anew(path: Path) -> None:
    path.unlink()
    assert found(path).code == "missing"
    with pytest.raises(KnownError, match="al een register"):
        made(path)


@pytest.mark.parametrize("hurt", [flip_page, Path.unlink, lambda path: path.write_bytes(b"")])
def test_the_last_backup_takes_its_place_and_the_gap_becomes_an_event(
    path: Path, hurt: Callable[[Path], object]
) -> None:
    with opened(path) as register:
        before, desk = contents(register), register.desk
    hurt(path)
    done = restore(path, secret())
    assert (done.through, done.lost) == (21, 10)
    with opened(path) as register:
        register.check()
        assert contents(register) == before[:20]
        (gap,) = register.events("register.restored")
        assert (gap.body["lost"], gap.body["through"]) == (10, 21)
        assert register.desk.startswith(desk + "-")
        assert register.append("request.drafted", {}, actor="Anja").desk == register.desk


def test_what_was_damaged_is_set_aside_as_it_was(path: Path) -> None:
    flip_page(path)
    before = path.read_bytes()
    done = restore(path, secret())
    assert (done.aside / path.name).read_bytes() == before
    assert (done.aside / RegisterFiles(path).anchor.name).exists()


def test_when_only_the_tail_was_lost_all_that_is_left_stays(path: Path) -> None:
    edit(path, "DELETE FROM event WHERE sequence > 26")
    done = restore(path, secret())
    assert (done.source, done.through, done.lost) == ("log", 26, 5)
    with opened(path) as register:
        assert len(contents(register)) == 25


def test_without_an_anchor_nobody_knows_how_much_was_lost(path: Path) -> None:
    RegisterFiles(path).anchor.unlink()
    done = restore(path, secret())
    assert (done.source, done.through, done.lost) == ("log", 31, None)
    opened(path).close()


def test_a_damaged_backup_is_passed_over(path: Path) -> None:
    with opened(path) as register:
        newest = register.back_up()
    flip_page(newest.path)
    flip_page(path)
    assert restore(path, secret()).through == 21


def test_without_a_whole_copy_nothing_is_changed(path: Path) -> None:
    for backup in RegisterFiles(path).backups.glob("*.db"):
        flip_page(backup)
    flip_page(path)
    before = sorted((one.name, one.read_bytes()) for one in path.parent.rglob("*") if one.is_file())
    with pytest.raises(KnownError, match="geen goede reservekopie"):
        restore(path, secret())
    assert sorted((one.name, one.read_bytes()) for one in path.parent.rglob("*") if one.is_file()) == before


def test_a_register_that_is_whole_is_left_alone(path: Path) -> None:
    with pytest.raises(KnownError, match="in orde"):
        restore(path, secret())


def test_a_lost_key_file_comes_back_from_beside_the_backups(path: Path) -> None:
    for name in (".keys.json", ".keys.json.bak"):
        path.with_name(path.name + name).unlink()
    with pytest.raises(KnownError, match="sleutelbestand"):
        opened(path)
    flip_page(path)
    restore(path, secret())
    opened(path).close()


def test_a_key_file_alone_that_came_back_is_told(path: Path) -> None:
    for name in (".keys.json", ".keys.json.bak"):
        path.with_name(path.name + name).unlink()
    with pytest.raises(KnownError, match="sleutelbestand was weg; het is teruggezet"):
        restore(path, secret())
    opened(path).close()


def test_a_restoration_that_was_broken_off_can_be_done_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flip_page(path)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    for step in ("_set_aside", "_tell_the_gap", "sync_folder", "Anchor"):
        with monkeypatch.context() as patch:
            patch.setattr(f"wsp_desk.register.restoring.{step}", stop)
            with pytest.raises(KeyboardInterrupt):
                restore(path, secret())
    # What was put in place last time is whole but for the anchor, and goes one event further.
    done = restore(path, secret())
    assert (done.source, done.through) == ("log", 22)
    with opened(path) as register:
        assert len(contents(register)) == 20


def test_a_wal_that_cannot_be_read_to_its_end_is_set_aside_as_it_was(path: Path) -> None:
    register = opened(path)
    fill(register, 5)
    leave(register)
    wal = RegisterFiles(path).wal
    content = bytearray(wal.read_bytes())
    content[len(content) // 2] ^= 1
    wal.write_bytes(content)
    assert found(path).code == "tail"
    done = restore(path, secret())
    assert (done.aside / RegisterFiles(path).wal_kept.name).read_bytes() == bytes(content)
    assert not RegisterFiles(path).wal_kept.exists()
    opened(path).close()


def test_somebody_with_the_key_who_rewrites_the_rest_still_meets_the_anchor(path: Path) -> None:
    """Only who also makes a new anchor with the key stays unseen; docs/security.md says so."""
    connection = raw(path)
    table = EventTable(connection, keys_of(path).chain)
    rows = table.read()
    for trigger in ("event_stays", "event_is_kept", "event_comes_last"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute("DELETE FROM event WHERE sequence > 29")
    table.add([replace(rows[29], body="{}"), rows[30]], table.tail())
    table.check_chain()
    connection.close()
    assert found(path).code == "anchor"
