"""Damaged, forged and outdated snapshots: refused before anything in them is used, in one sentence."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.deliveries import SECRET, build_at, builder, dossiers, opened
from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile, backup_of
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.snapshot import SnapshotFiles, opening, verify_snapshot
from wsp_desk.snapshot.manifest import read_manifest, write_manifest

BLOCK, HEADERS = 256 * 1024, 3 * 4096


def refused(path: Path, match: str) -> None:
    """Opening fails with one sentence that names no value; and it fails before DuckDB sees the file."""
    with pytest.raises(KnownError, match=match) as error:
        opened(path)
    sentence = str(error.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Traceback" not in sentence


@pytest.fixture
def unattached(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the test fail if the file is attached at all."""

    def reader(*_: Any) -> None:
        raise AssertionError("the file was attached before it was verified")

    monkeypatch.setattr(opening, "reader", reader)


def test_sound_snapshot_opens(path: Path) -> None:
    with opened(path) as snapshot:
        assert snapshot.manifest.rows == 120


@pytest.mark.usefixtures("unattached")
def test_byte_flips_are_never_silent(path: Path) -> None:
    sound = path.read_bytes()
    chance = random.Random(7)
    for _ in range(300):
        place = chance.randrange(len(sound))
        with path.open("r+b") as file:
            file.seek(place)
            file.write(bytes([sound[place] ^ (1 << chance.randrange(8))]))
            file.seek(0)
        refused(path, "beschadigd of veranderd")
        with path.open("r+b") as file:
            file.seek(place)
            file.write(sound[place : place + 1])


def test_flips_in_the_manifest_change_nothing_or_are_refused(path: Path) -> None:
    file = SnapshotFiles(path).manifest
    sound, meant = file.read_bytes(), verify_snapshot(path, TrustedBuilders.load())
    chance = random.Random(8)
    refusals = 0
    for _ in range(300):
        place = chance.randrange(len(sound))
        file.write_bytes(
            sound[:place] + bytes([sound[place] ^ (1 << chance.randrange(8))]) + sound[place + 1 :]
        )
        try:
            assert read_manifest(file, TrustedBuilders.load()) == meant
        except KnownError:
            refusals += 1
    assert refusals > 200


@pytest.mark.usefixtures("unattached")
@pytest.mark.parametrize(("first", "second"), [(0, 1), (1, 2), (0, 2)])
def test_block_swap_is_refused(path: Path, first: int, second: int) -> None:
    content = bytearray(path.read_bytes())
    a, b = (slice(HEADERS + n * BLOCK, HEADERS + (n + 1) * BLOCK) for n in (first, second))
    content[a], content[b] = content[b], content[a]
    path.write_bytes(content)
    refused(path, "beschadigd of veranderd")


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "truncated by a byte": lambda content: content[:-1],
    "truncated by a block": lambda content: content[:-BLOCK],
    "truncated to half": lambda content: content[: len(content) // 2],
    "appended a byte": lambda content: content + b"\0",
    "appended a block": lambda content: content + content[-BLOCK:],
    "block copied over another": lambda content: content[:-BLOCK] + content[HEADERS : HEADERS + BLOCK],
    "empty": lambda _: b"",
    "random": lambda content: random.Random(1).randbytes(len(content)),
    "a text file": lambda _: b"dit is geen snapshot\n",
}


@pytest.mark.usefixtures("unattached")
@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_file_is_refused(path: Path, damage: str) -> None:
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    refused(path, "beschadigd of veranderd")


@pytest.mark.usefixtures("unattached")
def test_absent_file_is_told(path: Path) -> None:
    path.unlink()
    refused(path, "is er niet")
    path.mkdir()
    refused(path, "is er niet")


@pytest.mark.usefixtures("unattached")
def test_stray_wal_is_refused(path: Path) -> None:
    SnapshotFiles(path).wal.write_bytes(b"")
    refused(path, "niet hoort")


@pytest.mark.usefixtures("unattached")
def test_unsigned_is_refused(path: Path) -> None:
    file = SnapshotFiles(path).manifest
    table = json.loads(file.read_text())
    for outer in (table | {"signature": None}, {"manifest": table["manifest"]}):
        file.write_text(json.dumps(outer))
        refused(path, "geen handtekening")
    file.unlink()
    refused(path, "ontbreekt het manifest")


@pytest.mark.usefixtures("unattached")
@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff", b"{" * 5000, b'{"manifest": {"format": 1}}', b"null"]
)
def test_manifest_that_is_none_is_refused(path: Path, content: bytes) -> None:
    SnapshotFiles(path).manifest.write_bytes(content)
    refused(path, "beschadigd")


@pytest.mark.usefixtures("unattached")
def test_wrong_signatures_are_refused(path: Path, tmp_path: Path) -> None:
    files, trusted = SnapshotFiles(path), TrustedBuilders.load()
    manifest = read_manifest(files.manifest, trusted)
    stranger = Signer.open_or_create(SECRET, tmp_path / "stranger")
    write_manifest(files.manifest, manifest, stranger)
    refused(path, "handtekening van dit snapshot klopt niet")
    write_manifest(files.manifest, replace(manifest, signer=stranger.public.hex()), stranger)
    refused(path, "niet vertrouwt")
    write_manifest(files.manifest, manifest, builder())
    table = json.loads(files.manifest.read_text())
    table["manifest"]["sequence"] += 1
    files.manifest.write_text(json.dumps(table))
    refused(path, "handtekening van dit snapshot klopt niet")


def test_lower_sequence_number_is_refused(path: Path, tmp_path: Path) -> None:
    with opened(path) as previous:
        build_at(tmp_path / "next" / "pool.wsp", previous=previous)
    opened(tmp_path / "next" / "pool.wsp").close()
    refused(path, "ouder dan wat u al gebruikte")
    with opened(path, allow_older=True) as old:
        assert old.manifest.sequence == 1
    shutil.copytree(path.parent, tmp_path / "next", dirs_exist_ok=True)
    refused(tmp_path / "next" / "pool.wsp", "ouder dan wat u al gebruikte")


def test_comparing_with_an_old_snapshot_does_not_make_it_the_newest(path: Path) -> None:
    opened(path, allow_older=True).close()
    with opened(path) as snapshot:
        assert snapshot.manifest.sequence == 1


@pytest.mark.usefixtures("unattached")
def test_damaged_memory_of_sequences_is_told_and_kept(path: Path) -> None:
    memory = Path(os.environ["WSP_DESK_HOME"]) / "chains.json"
    for content in (b"{}", b"kapot", b'{"format": 1, "chains": {"x": {"seen": "9"}}}'):
        memory.write_bytes(content)
        refused(path, "chains.json is beschadigd")
        assert memory.read_bytes() == content


@pytest.mark.usefixtures("unattached")
def test_newer_format_asks_for_a_newer_program(path: Path) -> None:
    files = SnapshotFiles(path)
    manifest = read_manifest(files.manifest, TrustedBuilders.load())
    write_manifest(files.manifest, replace(manifest, schema=manifest.schema + 1), builder())
    refused(path, "nieuwere versie")
    table = json.loads(files.manifest.read_text())
    table["manifest"] |= {"format": 2, "something": "new"}
    files.manifest.write_text(json.dumps(table))
    refused(path, "nieuwere versie")


def test_wrong_passphrase_is_one_sentence_and_harmless(path: Path) -> None:
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    with pytest.raises(KnownError, match="wachtwoordzin past niet") as error:
        opened(path, Secret.from_passphrase("een verkeerde zin"))
    assert "verkeerde zin" not in str(error.value)
    with pytest.raises(KnownError, match="wachtwoordzin nodig"):
        opened(path, Secret.from_unlock_key(Kdf.fresh(), b"x" * 32))
    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == before
    opened(path).close()


def test_wrong_data_key_is_refused_without_showing_it(path: Path) -> None:
    keys = SnapshotFiles(path).keys
    right = KeyFile.load(keys)
    wrong_key = bytes(range(32))
    KeyFile.lock(wrong_key, right.snapshot, right.kdf, SECRET, builder().recovery).save(keys)
    with pytest.raises(KnownError, match="kan niet worden geopend") as error:
        opened(path)
    assert wrong_key.hex()[:8] not in str(error.value)
    assert error.value.__suppress_context__


@pytest.mark.usefixtures("unattached")
def test_keys_of_another_snapshot_are_refused(path: Path, tmp_path: Path) -> None:
    build_at(tmp_path / "other.wsp", dossiers(3))
    shutil.copy(SnapshotFiles(tmp_path / "other.wsp").keys, SnapshotFiles(path).keys)
    refused(path, "hoort bij een ander snapshot")


@pytest.mark.usefixtures("unattached")
def test_lost_keys_are_told_and_the_backup_is_used(path: Path) -> None:
    keys = SnapshotFiles(path).keys
    keys.unlink()
    with pytest.raises(AssertionError, match="attached"):  # everything before that is in order
        opened(path)
    backup_of(keys).unlink()
    refused(path, "sleutelbestand .* ontbreekt")


def test_file_exchanged_while_opening_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attach = opening.reader

    def exchanged(file: Path, *rest: Any) -> Any:
        copy = file.with_suffix(".copy")
        shutil.copy(file, copy)
        copy.replace(file)
        return attach(file, *rest)

    monkeypatch.setattr(opening, "reader", exchanged)
    refused(path, "tijdens het openen vervangen")
