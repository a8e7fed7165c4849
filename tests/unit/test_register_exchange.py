"""Bundles: only a known desk's own words, whole, for this desk; anything else is refused before it counts."""

from __future__ import annotations

import io
import json
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.registers import PLANTED, contents, fill, made
from wsp_desk.errors import KnownError
from wsp_desk.register import bundle as bundles
from wsp_desk.register.bundle import pack
from wsp_desk.register.content import canonical
from wsp_desk.register.desks import card_of, distrust, read_card, trust, trusted_desks
from wsp_desk.register.exchange import export_bundle, merge_bundle
from wsp_desk.register.store import Register


def introduce(one: Register, other: Register, name: str) -> None:
    """One desk takes up the card of the other."""
    trust(one, read_card(card_of(other.keys), name), actor="Anja")


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Register, Register]]:
    """Two desks that know each other, with three events each."""
    with made(tmp_path / "a.db", events=3) as a, made(tmp_path / "b.db", events=3) as b:
        introduce(a, b, "Breda")
        introduce(b, a, "Tilburg")
        yield a, b


@pytest.fixture
def bundle(desks: tuple[Register, Register], tmp_path: Path) -> Path:
    """What the second desk hands to the first."""
    export_bundle(desks[1], tmp_path / "b.wspb", actor="Bo")
    return tmp_path / "b.wspb"


def test_a_bundle_brings_what_is_not_here_yet_once(
    desks: tuple[Register, Register], bundle: Path, tmp_path: Path
) -> None:
    a, b = desks
    done = merge_bundle(a, bundle, actor="Anja")
    assert (done.name, done.events, done.new) == ("Breda", 3, 3)
    assert merge_bundle(a, bundle, actor="Anja").new == 0
    assert sorted(map(str, contents(a))) == sorted([*map(str, contents(b)), *map(str, contents(a)[:3])])
    fill(b, 2)
    export_bundle(b, bundle, actor="Bo")
    assert merge_bundle(a, bundle, actor="Anja").new == 2
    assert len(list(a.events("register.merged"))) == 2
    a.check()


def test_a_desk_hands_over_its_own_words_only(desks: tuple[Register, Register], bundle: Path) -> None:
    a, b = desks
    merge_bundle(a, bundle, actor="Anja")
    a.append("audit.viewed", {"dossier": "Q7PL-99ZZ"}, actor="Anja")
    back = bundle.with_name("a.wspb")
    assert export_bundle(a, back, actor="Anja") == 3
    merge_bundle(b, back, actor="Bo")
    assert {event.desk for event in b.events("request.")} == {a.desk, b.desk}
    assert [event.kind for event in b.events("audit.")] == []


def test_merging_what_this_desk_made_itself_changes_nothing(
    desks: tuple[Register, Register], bundle: Path
) -> None:
    before = desks[1].tail
    assert merge_bundle(desks[1], bundle, actor="Bo").new == 0
    assert desks[1].tail == before


def test_nobody_else_can_read_a_bundle(
    desks: tuple[Register, Register], bundle: Path, tmp_path: Path
) -> None:
    content = bundle.read_bytes()
    assert not [
        word for word in PLANTED if word.encode() in content or zlib.compress(word.encode()) in content
    ]
    with made(tmp_path / "c.db") as c:
        introduce(c, desks[1], "Breda")
        with pytest.raises(KnownError, match="niet voor dit bureau"):
            merge_bundle(c, bundle, actor="Cas")


def test_a_bundle_of_a_stranger_is_refused(desks: tuple[Register, Register], bundle: Path) -> None:
    distrust(desks[0], "Breda", actor="Anja")
    assert trusted_desks(desks[0]) == {}
    with pytest.raises(KnownError, match=f"niet bekend is .vingerafdruk {desks[1].keys.fingerprint}"):
        merge_bundle(desks[0], bundle, actor="Anja")


def test_without_another_desk_there_is_nothing_to_export(tmp_path: Path) -> None:
    with made(tmp_path / "a.db") as a, pytest.raises(KnownError, match="nog geen ander bureau"):
        export_bundle(a, tmp_path / "a.wspb", actor="Anja")


def test_the_export_is_told_before_the_file_is_there(
    desks: tuple[Register, Register], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("vol")

    monkeypatch.setattr("wsp_desk.register.exchange.write_atomic", full)
    with pytest.raises(KnownError, match="vol"):
        export_bundle(desks[0], tmp_path / "a.wspb", actor="Anja")
    assert len(list(desks[0].events("register.exported"))) == 1


def members_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(members: Mapping[str | zipfile.ZipInfo, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return out.getvalue()


def link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return info


@pytest.mark.parametrize(
    "name",
    [
        "../events.bin",
        "/etc/passwd",
        "C:\\events.bin",
        "C:/events.bin",
        "..\\events.bin",
        "sub/events.bin",
        "extra.txt",
        link("extra"),
    ],
    ids=str,
)
def test_a_bundle_with_any_other_name_is_refused_whole(
    desks: tuple[Register, Register], bundle: Path, name: str | zipfile.ZipInfo
) -> None:
    bundle.write_bytes(zipped({**members_of(bundle.read_bytes()), name: b"x"}))
    refused(desks[0], bundle, "niet in horen")


def test_a_member_that_is_a_link_is_refused(desks: tuple[Register, Register], bundle: Path) -> None:
    members = members_of(bundle.read_bytes())
    events = members.pop("events.bin")
    bundle.write_bytes(zipped({**members, link("events.bin"): events}))
    refused(desks[0], bundle, "niet in horen")


def test_a_missing_a_packed_and_a_double_member_are_refused(
    desks: tuple[Register, Register], bundle: Path
) -> None:
    members = members_of(bundle.read_bytes())
    bundle.write_bytes(zipped(members, zipfile.ZIP_DEFLATED))
    refused(desks[0], bundle, "niet in horen")
    bundle.write_bytes(zipped({name: one for name, one in members.items() if name != "manifest.sig"}))
    refused(desks[0], bundle, "niet in horen")
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(bundle, "a") as file:
        file.writestr("events.bin", b"")
    refused(desks[0], bundle, "niet in horen")


def refused(register: Register, path: Path, words: str) -> None:
    before = register.tail
    with pytest.raises(KnownError, match=words):
        merge_bundle(register, path, actor="Anja")
    assert register.tail == before


def test_every_change_of_a_member_is_refused(desks: tuple[Register, Register], bundle: Path) -> None:
    """What ZIP itself says of time and system of a member may change; what is in it may not."""
    content = bundle.read_bytes()
    members, refused_at = members_of(content), 0
    for place in range(0, len(content), 7):
        changed = bytearray(content)
        changed[place] ^= 0x21
        bundle.write_bytes(changed)
        try:
            merge_bundle(desks[0], bundle, actor="Anja")
            assert members_of(bytes(changed)) == members
        except KnownError:
            refused_at += 1
    assert refused_at > len(content) / 7 / 2
    assert contents(desks[0])[3:] in ([], contents(desks[1]))


@pytest.mark.parametrize("content", [b"", b"geen pakket", b"PK\x05\x06" + bytes(18), bytes(5000)])
def test_a_file_that_is_no_bundle_is_refused(
    desks: tuple[Register, Register], tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "x.wspb"
    path.write_bytes(content)
    refused(desks[0], path, "beschadigd|niet in horen")
    refused(desks[0], tmp_path / "weg.wspb", "is er niet")


def signed_by(b: Register, a: Register, lines: list[str]) -> bytes:
    """A bundle with a good signature and whatever content."""
    return pack(lines, b.keys, list(trusted_desks(b).values()), "2026-11-22T10:00:00Z")


def event(b: Register, **other: Any) -> str:
    at = "2026-11-22T10:00:00Z"
    fields = {"desk": b.desk, "number": 900, "at": at, "actor": "Bo", "kind": "request.sent", "body": {}}
    return canonical(list({**fields, **other}.values()))


@pytest.mark.parametrize(
    "other",
    [
        {"desk": "0" * 20},
        {"number": 0},
        {"number": True},
        {"number": 1 << 60},
        {"number": "1"},
        {"at": "gisteren"},
        {"actor": 7},
        {"kind": "Request"},
        {"kind": "audit.viewed"},
        {"kind": "register.restored"},
        {"body": []},
        {"body": {"x": "z" * (1 << 20)}},
    ],
    ids=lambda other: str(other)[:40],
)
def test_a_trusted_desk_cannot_slip_in_what_is_not_its_own(
    desks: tuple[Register, Register], tmp_path: Path, other: dict[str, Any]
) -> None:
    a, b = desks
    path = tmp_path / "x.wspb"
    path.write_bytes(signed_by(b, a, [event(b), event(b, **other)]))
    refused(a, path, "niet in hoort")


@pytest.mark.parametrize("line", ["", "[]", "geen json", "[" * 5000, '{"a":1}', '["a", 1]'])
def test_a_line_that_is_no_event_refuses_all(
    desks: tuple[Register, Register], tmp_path: Path, line: str
) -> None:
    path = tmp_path / "x.wspb"
    path.write_bytes(signed_by(desks[1], desks[0], [event(desks[1]), line]))
    refused(desks[0], path, "niet in hoort")


def test_an_event_that_changed_since_is_two_histories(
    desks: tuple[Register, Register], tmp_path: Path
) -> None:
    a, b = desks
    path = tmp_path / "x.wspb"
    path.write_bytes(signed_by(b, a, [event(b)]))
    merge_bundle(a, path, actor="Anja")
    path.write_bytes(signed_by(b, a, [event(b, actor="Iemand anders")]))
    refused(a, path, "twee verschillende geschiedenissen")


@pytest.mark.parametrize("change", [lambda n: n - 1, lambda n: n + 1, lambda n: n * 0])
def test_what_unpacks_past_its_declared_size_is_stopped(
    desks: tuple[Register, Register],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[int], int],
) -> None:
    """A bomb: signed by a trusted desk, with a content that is larger than it says."""
    a, b = desks
    real = bundles.write_json

    def lying(table: dict[str, Any]) -> bytes:
        return real({**table, "unpacked": change(table["unpacked"])})

    with monkeypatch.context() as patch:
        patch.setattr(bundles, "write_json", lying)
        content = signed_by(b, a, [event(b, body={"x": "z" * 900_000})] * 30)
    path = tmp_path / "x.wspb"
    path.write_bytes(content)
    assert path.stat().st_size < 200_000
    refused(a, path, "beschadigd")


def test_a_card_that_was_changed_is_refused(desks: tuple[Register, Register]) -> None:
    table = json.loads(card_of(desks[0].keys))
    other = json.loads(card_of(desks[1].keys))
    for key in ("public", "exchange", "signature"):
        with pytest.raises(KnownError, match="kaartje"):
            read_card(json.dumps({**table, key: other[key]}).encode(), "Breda")
    for content in (b"", b"[]", b"{}", json.dumps({**table, "public": "xx"}).encode()):
        with pytest.raises(KnownError, match="kaartje"):
            read_card(content, "Breda")


def test_a_desk_that_was_known_under_two_names_is_distrusted_whole(desks: tuple[Register, Register]) -> None:
    introduce(desks[0], desks[1], "Bureau Breda")
    assert [desk.name for desk in trusted_desks(desks[0]).values()] == ["Bureau Breda"]
    distrust(desks[0], "Bureau Breda", actor="Anja")
    assert trusted_desks(desks[0]) == {}


@pytest.mark.parametrize("name", ["", " ", "Breda\nTilburg", "\x1b[31mBreda"])
def test_a_desk_has_a_name_of_one_line(desks: tuple[Register, Register], name: str) -> None:
    with pytest.raises(KnownError, match="een naam, op één regel"):
        introduce(desks[0], desks[1], name)


def test_a_new_card_takes_the_place_of_the_old_one(desks: tuple[Register, Register], tmp_path: Path) -> None:
    with made(tmp_path / "c.db") as newer:
        introduce(desks[0], newer, "Breda")
        assert list(trusted_desks(desks[0])) == [newer.keys.fingerprint]
    with pytest.raises(KnownError, match="geen bureau met de naam"):
        distrust(desks[0], "Roermond", actor="Anja")
