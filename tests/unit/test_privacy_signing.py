"""Builders: one key per computer, trusted by name, and a recovery code that is shown once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.privacy.keys import backup_of
from wsp_desk.privacy.secret import Secret, new_recovery_code, recovery_public
from wsp_desk.privacy.signing import Signer, TrustedBuilders

SECRET = Secret.from_passphrase("paard batterij nietje correct")
OTHER = Secret.from_passphrase("een andere zin")


def test_own_builder_is_made_once_and_trusted(tmp_path: Path) -> None:
    first = Signer.open_or_create(SECRET, tmp_path)
    again = Signer.open_or_create(SECRET, tmp_path)
    assert first.public == again.public
    trusted = TrustedBuilders.load(tmp_path)
    assert trusted.name(first.public)
    trusted.check(first.public, again.sign(b"boodschap"), b"boodschap")


def test_wrong_passphrase_makes_no_new_builder(tmp_path: Path) -> None:
    Signer.open_or_create(SECRET, tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(KnownError, match="past niet bij de bouwsleutel"):
        Signer.open_or_create(OTHER, tmp_path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_damaged_builder_is_read_from_backup_and_never_replaced(tmp_path: Path) -> None:
    public = Signer.open_or_create(SECRET, tmp_path).public
    file = tmp_path / "builder.json"
    file.write_bytes(b"kapot")
    assert Signer.open_or_create(SECRET, tmp_path).public == public
    backup_of(file).write_bytes(b"kapot")
    with pytest.raises(KnownError, match="beschadigd"):
        Signer.open_or_create(SECRET, tmp_path)
    assert file.read_bytes() == b"kapot"


def test_private_key_and_code_stand_nowhere_in_the_clear(tmp_path: Path) -> None:
    signer = Signer.open_or_create(SECRET, tmp_path)
    code = signer.take_recovery_code(SECRET)
    assert code is not None
    everything = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert code.encode() not in everything
    assert code.replace("-", "").encode() not in everything
    assert signer._private.private_bytes_raw().hex().encode() not in everything


def test_recovery_code_is_given_once_and_fits_the_public_key(tmp_path: Path) -> None:
    signer = Signer.open_or_create(SECRET, tmp_path)
    code = signer.take_recovery_code(SECRET)
    assert code is not None
    assert recovery_public(code) == signer.recovery
    assert signer.take_recovery_code(SECRET) is None
    assert Signer.open_or_create(SECRET, tmp_path).take_recovery_code(SECRET) is None


def test_builder_for_once_is_trusted_but_leaves_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path))
    once = Signer.for_once("demonstratie")
    TrustedBuilders.load().check(once.public, once.sign(b"x"), b"x")
    assert once.take_recovery_code(SECRET) is None
    assert not Signer.exists()
    assert [file.name for file in tmp_path.iterdir()] == ["trusted_builders.json"]
    assert Signer.open_or_create(SECRET).public != once.public


def test_somebody_elses_recovery_key_cannot_be_slipped_in(tmp_path: Path) -> None:
    Signer.open_or_create(SECRET, tmp_path)
    for file in (tmp_path / "builder.json", tmp_path / "builder.json.bak"):
        table = json.loads(file.read_text())
        table["recovery"] = recovery_public(new_recovery_code()).hex()
        file.write_text(json.dumps(table))
    with pytest.raises(KnownError):
        Signer.open_or_create(SECRET, tmp_path)


def test_stranger_and_forged_signature_are_refused(tmp_path: Path) -> None:
    ours = Signer.open_or_create(SECRET, tmp_path / "a")
    theirs = Signer.open_or_create(SECRET, tmp_path / "b")
    trusted = TrustedBuilders.load(tmp_path / "a")
    with pytest.raises(KnownError, match="niet vertrouwt"):
        trusted.check(theirs.public, theirs.sign(b"x"), b"x")
    with pytest.raises(KnownError, match="handtekening"):
        trusted.check(ours.public, theirs.sign(b"x"), b"x")
    with pytest.raises(KnownError, match="handtekening"):
        trusted.check(ours.public, ours.sign(b"x"), b"y")
    with pytest.raises(KnownError, match="handtekening"):
        trusted.check(ours.public, b"kort", b"x")


def test_list_of_builders_is_kept(tmp_path: Path) -> None:
    stranger = Signer.open_or_create(SECRET, tmp_path / "b").public
    trusted = TrustedBuilders.load(tmp_path)
    assert trusted.name(stranger) is None
    trusted.add(stranger, "Kantoor Tilburg")
    assert TrustedBuilders.load(tmp_path).name(stranger) == "Kantoor Tilburg"
    trusted.remove(stranger)
    assert TrustedBuilders.load(tmp_path).name(stranger) is None


@pytest.mark.parametrize(
    "damage", [b"{}", b"[]", b'{"format": 1, "builders": [{"public": "00", "name": "x"}]}']
)
def test_damaged_list_trusts_nobody_and_is_not_overwritten(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "trusted_builders.json"
    file.write_bytes(damage)
    with pytest.raises(KnownError, match="beschadigd"):
        TrustedBuilders.load(tmp_path)
    assert file.read_bytes() == damage
