"""The key file beside a snapshot: two boxes, one key, and nothing new after a failure."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import KeyFile, backup_of
from wsp_desk.privacy.secret import Kdf, Secret, new_recovery_code, recovery_public

KDF = Kdf.fresh()
SECRET = Secret.from_passphrase("paard batterij nietje correct")
CODE = new_recovery_code()
DATA_KEY = secrets.token_bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "pool.wsp.keys.json"
    KeyFile.lock(DATA_KEY, "a" * 32, KDF, SECRET, recovery_public(CODE)).save(file)
    return file


def test_passphrase_and_recovery_code_both_open_it(path: Path) -> None:
    keys = KeyFile.load(path)
    assert keys.unlock(SECRET) == DATA_KEY
    assert keys.unlock(Secret.from_recovery_code(CODE)) == DATA_KEY


def test_data_key_stands_nowhere_in_the_file(path: Path) -> None:
    content = path.read_bytes()
    assert DATA_KEY.hex().encode() not in content
    assert DATA_KEY not in content


def test_wrong_secret_is_one_sentence_and_changes_nothing(path: Path) -> None:
    before = path.read_bytes(), backup_of(path).read_bytes()
    with pytest.raises(KnownError, match="past niet bij dit snapshot"):
        KeyFile.load(path).unlock(Secret.from_passphrase("iets anders"))
    with pytest.raises(KnownError, match="herstelcode hoort niet"):
        KeyFile.load(path).unlock(Secret.from_recovery_code(new_recovery_code()))
    assert (path.read_bytes(), backup_of(path).read_bytes()) == before


def test_boxes_belong_to_one_snapshot(path: Path) -> None:
    table = json.loads(path.read_text())
    table["snapshot"] = "b" * 32
    path.write_text(json.dumps(table))
    for secret in (SECRET, Secret.from_recovery_code(CODE)):
        with pytest.raises(KnownError):
            KeyFile.load(path).unlock(secret)


@pytest.mark.parametrize(
    "damage", [b"", b"{}", b"[1]", b"\xff\xfe", b'{"format": 1}', b"[" * 60_000, b"x" * 100_000, None]
)
def test_damaged_file_is_read_from_its_backup(path: Path, damage: bytes | None) -> None:
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage)
    assert KeyFile.load(path).unlock(SECRET) == DATA_KEY


def test_both_damaged_is_told_and_nothing_is_made(path: Path) -> None:
    path.write_bytes(b"{}")
    backup_of(path).write_bytes(b"{}")
    with pytest.raises(KnownError, match="ontbreekt of is beschadigd"):
        KeyFile.load(path)
    assert path.read_bytes() == b"{}"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("memory_kib", 1 << 40),
        ("memory_kib", 8),
        ("passes", 0),
        ("passes", True),
        ("lanes", 10_000),
        ("name", "md5"),
    ],
)
def test_hostile_parameters_are_refused_before_they_are_used(path: Path, key: str, value: object) -> None:
    table = json.loads(path.read_text())
    table["kdf"][key] = value
    for file in (path, backup_of(path)):
        file.write_text(json.dumps(table))
    with pytest.raises(KnownError, match="beschadigd"):
        KeyFile.load(path)


def test_changed_passphrase_closes_the_old_one_in_file_and_backup(path: Path) -> None:
    new, vault = Secret.from_passphrase("een nieuwe zin"), Kdf.fresh()
    KeyFile.load(path).relocked(SECRET, vault, new).save(path)
    for file in (path, backup_of(path)):
        keys = KeyFile.load(file)
        assert keys.unlock(new) == DATA_KEY
        assert keys.unlock(Secret.from_recovery_code(CODE)) == DATA_KEY
        with pytest.raises(KnownError):
            keys.unlock(SECRET)


def test_key_file_is_readable_by_its_owner_only(path: Path) -> None:
    assert path.stat().st_mode & 0o077 == 0
    assert backup_of(path).stat().st_mode & 0o077 == 0
