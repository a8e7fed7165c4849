"""Another passphrase for builder, register and pools: all of it, resumable, and never anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.privacy import vault
from wsp_desk.privacy.keys import KeyFile, backup_of
from wsp_desk.privacy.relocking import relock
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.privacy.signing import BuilderLock, Signer
from wsp_desk.privacy.strength import Level, advise, check_new
from wsp_desk.privacy.trusted import TrustedBuilders, public_key
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.making import waiting_code
from wsp_desk.register.relocking import locks_of, register_files, set_up
from wsp_desk.register.store import Register

OLD, NEW, OTHER = "de oude zin van hier", "een geheel nieuwe zin", "van iemand anders"


def words(secret: str) -> Secret:
    return Secret.from_words(secret)


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Path, str, Path]:
    """A set-up folder, its recovery code, and the key file of a pool that was built there."""
    code = set_up(tmp_path, words(OLD))
    signer = Signer.open_or_create(words(OLD), tmp_path)
    keys = tmp_path / "pool.keys.json"
    KeyFile.lock(bytes(32), "pool 1", signer.kdf, words(OLD), signer.recovery).save(keys)
    return tmp_path, code, keys


def opens(folder: Path, keys: Path, secret: str) -> tuple[bool, bool, bool]:
    """Whether builder, register and pool open."""

    def tried(how: object) -> bool:
        try:
            how()  # type: ignore[operator]
        except KnownError:
            return False
        return True

    return (
        tried(lambda: Signer.open_or_create(words(secret), folder)),
        tried(lambda: Register.open(folder / "register.db", words(secret)).close()),
        tried(lambda: KeyFile.load(keys).unlock(words(secret))),
    )


def test_one_change_for_all(desk: tuple[Path, str, Path]) -> None:
    folder, code, keys = desk
    public = Signer.public_here(folder)
    assert [one.outcome for one in relock(locks_of(folder, [keys]), words(OLD), words(NEW))] == [
        "changed"
    ] * 3
    assert opens(folder, keys, NEW) == (True, True, True)
    assert opens(folder, keys, OLD) == (False, False, False)
    assert Signer.public_here(folder) == public
    assert Signer.open_or_create(words(NEW), folder).waiting_code(words(NEW)) == code
    assert KeyFile.load(backup_of(keys)).kdf == Signer.open_or_create(words(NEW), folder).kdf


def test_the_recovery_code_brings_everything_back(desk: tuple[Path, str, Path]) -> None:
    folder, code, keys = desk
    found = relock(locks_of(folder, [keys]), words(code.lower()), words(NEW))
    assert [one.outcome for one in found] == ["changed"] * 3
    assert opens(folder, keys, NEW) == (True, True, True)
    signer = Signer.open_or_create(words(NEW), folder)
    TrustedBuilders.load(folder).check(signer.public, signer.sign(b"x"), b"x")


def test_killed_halfway_the_same_command_does_the_rest(
    desk: tuple[Path, str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _, keys = desk

    def dies(*_: object) -> None:
        raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr("wsp_desk.register.relocking.change_passphrase", dies)
        with pytest.raises(RuntimeError):
            relock(locks_of(folder, [keys]), words(OLD), words(NEW))
    assert opens(folder, keys, NEW) == (True, False, False)
    found = relock(locks_of(folder, [keys]), words(OLD), words(NEW))
    assert [one.outcome for one in found] == ["already", "changed", "changed"]
    assert opens(folder, keys, NEW) == (True, True, True)


@pytest.mark.parametrize("wrong", [OTHER, "AAAA"])
def test_what_fits_nowhere_changes_nothing(desk: tuple[Path, str, Path], wrong: str) -> None:
    folder, _, keys = desk
    before = {path: path.read_bytes() for path in folder.rglob("*.json*")}
    with pytest.raises(KnownError, match="niets veranderd"):
        relock(locks_of(folder, [keys]), words(wrong), words(NEW))
    assert {path: path.read_bytes() for path in folder.rglob("*.json*")} == before


def test_a_pool_with_a_passphrase_of_its_own_is_left_alone(desk: tuple[Path, str, Path]) -> None:
    folder, _, keys = desk
    foreign = folder / "foreign.keys.json"
    recovery = Signer.open_or_create(words(OLD), folder).recovery
    KeyFile.lock(bytes(32), "pool 2", Kdf.fresh(), words(OTHER), recovery).save(foreign)
    found = relock(locks_of(folder, [keys, foreign]), words(OLD), words(NEW))
    assert [one.outcome for one in found] == ["changed", "changed", "changed", "other"]
    assert KeyFile.load(foreign).unlock(words(OTHER)) == bytes(32)


def test_nothing_is_made_where_keys_stand_already(desk: tuple[Path, str, Path]) -> None:
    folder, _, _ = desk
    before = (folder / "builder.json").read_bytes()
    with pytest.raises(KnownError, match="al een wachtwoordzin"):
        set_up(folder, words(NEW))
    assert (folder / "builder.json").read_bytes() == before


def test_a_register_keeps_its_own_waiting_code_under_the_new_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    with Register.create(path, words(OLD)) as register:
        register.back_up()
    code = waiting_code(RegisterFiles(path), words(OLD))
    relock(locks_of(tmp_path), words(OLD), words(NEW))
    assert waiting_code(RegisterFiles(path), words(NEW)) == code
    assert waiting_code(RegisterFiles(path), words(OLD)) is None
    copy = register_files(tmp_path).backups / "register.db.keys.json"
    assert KeyFile.load(copy).unlock(words(NEW))


def test_the_keyring_follows(desk: tuple[Path, str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.unit.test_privacy_vault import FakeKeyring, _use

    folder, _, keys = desk
    ring = FakeKeyring()
    _use(monkeypatch, ring)
    monkeypatch.setattr(vault, "_is_allowed", lambda _: True)
    vault.remember(words(OLD), KeyFile.load(keys).kdf)
    relock(locks_of(folder, [keys]), words(OLD), words(NEW))
    assert len(ring.kept) == 1
    kept = vault.recall(KeyFile.load(keys).kdf)
    assert kept is not None
    assert KeyFile.load(keys).unlock(kept) == bytes(32)


def test_a_builder_of_before_can_be_recovered_after_its_next_change(desk: tuple[Path, str, Path]) -> None:
    folder, code, _ = desk
    for name in ("builder.json", "builder.json.bak"):
        file = folder / name
        lines = [line for line in file.read_text().splitlines() if "recovery_box" not in line]
        file.write_text("\n".join(lines))
    lock = BuilderLock(folder)
    with pytest.raises(KnownError):
        lock.prepared(words(code), words(NEW), Kdf.fresh())
    relock([lock], words(OLD), words(NEW))
    relock([lock], words(code), words(OTHER))
    assert Signer.open_or_create(words(OTHER), folder)


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("kort", Level.REFUSED),
        ("aaaaaaaaaaaaaaaa", Level.REFUSED),
        ("Welkom2026! allemaal", Level.REFUSED),
        ("tafel stoel", Level.REFUSED),
        ("tafel stoelen", Level.FAIR),
        ("tafel stoel kast", Level.GOOD),
        ("paard fiets regen kaas", Level.GOOD),
        ("paard fiets regen kaasschaaf", Level.STRONG),
    ],
)
def test_strength_is_said_kindly(typed: str, level: Level) -> None:
    assert advise(typed).level is level
    if level is Level.REFUSED:
        with pytest.raises(KnownError, match="vier losse woorden"):
            check_new(typed)
    else:
        check_new(typed)


def test_a_key_read_aloud() -> None:
    assert public_key("AB " * 32) == b"\xab" * 32
    for wrong in ("", "ab", "zz" * 32, "ab" * 33):
        with pytest.raises(KnownError, match="64 tekens"):
            public_key(wrong)
