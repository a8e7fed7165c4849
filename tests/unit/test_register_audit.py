"""Who looked at whom: written first, found per dossier, pointed out when unusual, exported to be checked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.registers import keys_of, made
from wsp_desk.errors import KnownError
from wsp_desk.register.audit import MOST, Asked, Audit, Purpose
from wsp_desk.register.audit_file import verify_audit, write_audit
from wsp_desk.register.audit_reading import RATES, looks_at, unusual
from wsp_desk.register.locking import StoreKeys
from wsp_desk.register.memory import MemoryLog

ASKED = Asked("Heftruckchauffeur", "Logistiek bedrijf", "0" * 16)


def audit(log: MemoryLog, actor: str = "Anja") -> Audit:
    return Audit(log, actor, "window", "pool-1")


def test_a_look_names_who_when_how_why_for_what_and_whom() -> None:
    log = MemoryLog()
    audit(log).viewed(["A1", "B2"], Purpose.MATCH, ASKED)
    (event,) = log.events()
    assert (event.actor, event.kind) == ("Anja", "audit.viewed")
    assert event.body == {
        "way": "window",
        "pool": "pool-1",
        "purpose": "match",
        "request": {"title": "Heftruckchauffeur", "employer": "Logistiek bedrijf", "digest": "0" * 16},
        "dossiers": ["A1", "B2"],
    }


def test_two_requests_of_a_name_are_told_apart() -> None:
    one, other = Asked.of({"title": "x", "criteria": [1]}), Asked.of({"title": "x", "criteria": [2]})
    assert (one.title, other.title) == ("x", "x")
    assert one.digest != other.digest


def test_nothing_shown_is_nothing_written() -> None:
    log = MemoryLog()
    audit(log).listed([], Purpose.MATCH)
    assert list(log.events()) == []


def test_a_long_list_becomes_several_events() -> None:
    log = MemoryLog()
    audit(log).listed((str(n) for n in range(2 * MOST + 1)), Purpose.CHECK)
    assert [len(event.body["dossiers"]) for event in log.events()] == [MOST, MOST, 1]  # type: ignore[arg-type]


def test_records_are_handed_on_only_after_their_dossiers_were_written() -> None:
    log = MemoryLog()
    seen: set[str] = set()
    records = ({"dossier": str(n // 3)} for n in range(5000))
    for record in audit(log).passing(records, lambda one: one["dossier"], Purpose.CHECK):
        if record["dossier"] not in seen:
            written = {one for event in log.events() for one in event.body["dossiers"]}  # type: ignore[union-attr]
            assert record["dossier"] in written
            seen = written  # type: ignore[assignment]
    assert len(seen) == 1667


class FullLog(MemoryLog):
    """A log whose disk is full."""

    def append_all(self, entries: object, *, actor: str) -> list[object]:  # type: ignore[override]
        raise KnownError("De schijf is vol.")


def test_what_cannot_be_written_is_not_shown() -> None:
    watch = audit(FullLog())
    with pytest.raises(KnownError, match=r"wordt niets getoond.*schijf is vol"):
        watch.viewed(["A1"], Purpose.MATCH)
    shown = watch.passing([{"d": "A1"}], lambda one: one["d"], Purpose.CHECK)
    with pytest.raises(KnownError, match="wordt niets getoond"):
        next(shown)


def test_every_look_at_a_dossier_is_found() -> None:
    log = MemoryLog()
    one = audit(log)
    one.listed(["A1", "B2"], Purpose.MATCH, ASKED)
    one.viewed(["B2"], Purpose.MATCH)
    one.drafted(["A1"], Purpose.CORRECT)
    one.exported(["A1"], Purpose.CORRECT, form="eml")
    one.setting("lock", 5)
    assert [look.what for look in looks_at(log, "A1")] == ["listed", "drafted", "exported"]
    assert [look.to_json()["form"] for look in looks_at(log, "A1")] == [None, None, "eml"]
    assert list(looks_at(log, "A")) == []


def clock(moments: list[str]) -> MemoryLog:
    given: Iterator[str] = iter(moments)
    return MemoryLog(clock=lambda: next(given))


def test_many_dossiers_within_an_hour_are_pointed_out_once() -> None:
    moments = [f"2026-11-22T{10 + n // 60:02}:{n % 60:02}:00Z" for n in range(150)]
    log = clock(moments)
    for n in range(RATES.per_hour):
        audit(log).viewed([str(n)], Purpose.MATCH)
    assert unusual(log) == []
    audit(log).viewed(["again", "0"], Purpose.MATCH)
    (found,) = [one for one in unusual(log) if one.rule == "hour"]
    assert (found.actor, found.count) == ("Anja", RATES.per_hour + 1)


def test_slow_work_and_lists_are_not_unusual() -> None:
    log = clock([f"2026-11-{2 + n // 24:02}T{n % 24:02}:00:00Z" for n in range(200)])
    for n in range(100):
        audit(log).viewed([str(n)], Purpose.MATCH)
        audit(log).listed([str(m) for m in range(300)], Purpose.MATCH)
    assert unusual(log) == []


def test_a_day_with_far_more_than_usual_is_pointed_out() -> None:
    days = [f"2026-11-{day:02}T09:00:00Z" for day in range(1, 8)]
    log = clock([*days, "2026-11-08T09:00:00Z", "2026-11-08T10:00:00Z"])
    for day in range(7):
        audit(log).viewed([f"{day}-{n}" for n in range(10)], Purpose.MATCH)
    audit(log).viewed([f"x{n}" for n in range(31)], Purpose.MATCH)
    (found,) = unusual(log)
    assert (found.rule, found.when, found.count, found.usual) == ("day", "2026-11-08", 31, 10.0)
    assert "gewoonlijk" in str(found.sentence)


def test_what_is_much_for_one_is_usual_for_another() -> None:
    log = clock([f"2026-11-{day:02}T09:00:00Z" for day in range(1, 8)])
    for day in range(7):
        audit(log).viewed([f"{day}-{n}" for n in range(45)], Purpose.MATCH)
    assert unusual(log) == []


def test_the_same_dossier_on_many_days_is_pointed_out() -> None:
    log = clock([f"2026-11-{day:02}T09:00:00Z" for day in range(1, 9)])
    for _ in range(RATES.same_dossier - 1):
        audit(log).viewed(["A1"], Purpose.MATCH)
    assert unusual(log) == []
    audit(log, "Bo").viewed(["A1"], Purpose.MATCH)
    assert unusual(log) == []
    audit(log).viewed(["A1"], Purpose.MATCH)
    (found,) = unusual(log)
    assert (found.rule, found.actor, found.count) == ("same", "Anja", RATES.same_dossier)


@pytest.fixture
def keys(tmp_path: Path) -> StoreKeys:
    made(tmp_path / "register.db").close()
    return keys_of(tmp_path / "register.db")


@pytest.fixture
def exported(keys: StoreKeys, tmp_path: Path) -> Path:
    log = MemoryLog()
    for n in range(20):
        audit(log).viewed([str(n)], Purpose.MATCH, ASKED)
    path = tmp_path / "audit.jsonl"
    assert write_audit(path, log.events(), keys, made="2026-11-22T10:00:00Z", scope={"dossier": ""}) == 20
    return path


def test_an_export_can_be_checked_without_the_register(exported: Path, keys: StoreKeys) -> None:
    found = verify_audit(exported)
    assert (found.events, found.fingerprint, dict(found.scope)) == (20, keys.fingerprint, {"dossier": ""})


def test_an_empty_export_is_an_export(keys: StoreKeys, tmp_path: Path) -> None:
    assert write_audit(tmp_path / "a", [], keys, made="x", scope={}) == 0
    assert verify_audit(tmp_path / "a").events == 0


@pytest.mark.parametrize("place", [1, 2, 11, 21])
def test_an_edited_line_is_named(exported: Path, place: int) -> None:
    lines = exported.read_text("utf-8").split("\n")
    changed = lines[place - 1].replace("Anja", "Iris").replace('"made":"2026', '"made":"2027')
    assert changed != lines[place - 1]
    lines[place - 1] = changed
    exported.write_text("\n".join(lines), "utf-8")
    # A head that was changed breaks the chain at the line after it.
    with pytest.raises(KnownError, match=f"breekt bij regel {max(place, 2)}"):
        verify_audit(exported)


def test_a_line_taken_out_put_in_or_exchanged_is_named(exported: Path) -> None:
    lines = exported.read_text("utf-8").split("\n")
    for changed, place in (
        ([*lines[:8], *lines[9:]], 9),
        ([*lines[:8], lines[3], *lines[8:]], 9),
        ([*lines[:8], lines[9], lines[8], *lines[10:]], 9),
    ):
        exported.write_text("\n".join(changed), "utf-8")
        with pytest.raises(KnownError, match=f"regel {place}"):
            verify_audit(exported)


def test_an_end_that_was_cut_off_has_no_signature(exported: Path, keys: StoreKeys) -> None:
    lines = exported.read_text("utf-8").split("\n")
    exported.write_text("\n".join(lines[:-3]) + "\n", "utf-8")
    with pytest.raises(KnownError, match="handtekening"):
        verify_audit(exported)
    foot = json.loads(lines[-2])
    exported.write_text("\n".join([*lines[:-3], json.dumps({**foot, "events": 19}), ""]), "utf-8")
    with pytest.raises(KnownError, match="handtekening"):
        verify_audit(exported)


def test_another_key_cannot_sign_in_the_name_of_the_desk(exported: Path, tmp_path: Path) -> None:
    made(tmp_path / "other.db").close()
    other = keys_of(tmp_path / "other.db")
    lines = exported.read_text("utf-8").split("\n")
    forged = tmp_path / "forged.jsonl"
    write_audit(forged, [], other, made="x", scope={})
    assert verify_audit(forged).fingerprint == other.fingerprint
    head = {**json.loads(lines[0]), "public": other.signing.public_key().public_bytes_raw().hex()}
    exported.write_text("\n".join([json.dumps(head), *lines[1:]]), "utf-8")
    with pytest.raises(KnownError, match="regel 2"):
        verify_audit(exported)


@given(st.binary(max_size=400))
def test_a_file_of_anything_is_refused_in_one_sentence(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        path.write_bytes(content)
        with pytest.raises(KnownError):
            verify_audit(path)


def test_an_event_reads_the_same_whoever_reads_it() -> None:
    log = MemoryLog()
    audit(log).viewed(["A1"], Purpose.MATCH, ASKED)
    (event,) = log.events()
    (look,) = looks_at(log, "A1")
    assert replace(look.event) == event
    assert json.loads(json.dumps(look.to_json()))["purpose"] == "match"
