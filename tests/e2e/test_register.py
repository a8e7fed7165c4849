"""The register on the command line: looked at, damaged, restored, exchanged between two desks."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.deliveries import PASSPHRASE as POOL_PASSPHRASE
from tests.deliveries import build_at
from tests.e2e.conftest import Heard, Say
from tests.registers import PASSPHRASE, PLANTED, fill, made, secret
from wsp_desk.privacy.secret import Kdf, Secret
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.locking import WrongSecretError
from wsp_desk.register.making import change_passphrase, take_recovery_code
from wsp_desk.register.store import Register


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a desk with a register of seven events."""
    folder = tmp_path / "home"
    made(folder / "register.db", events=6).close()
    monkeypatch.setenv("WSP_DESK_HOME", str(folder))
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    return folder


def test_the_register_tells_what_it_holds_without_particulars(desk: Path, say: Say) -> None:
    told = say("register", "info", "--json")
    assert told.document["events"] == 7
    assert told.document["kinds"] == {"register.created": 1, "request.drafted": 6}
    lines = say("register", "info")
    assert "Gebeurtenissen:  7" in lines.out
    assert not [word for word in PLANTED if word in told.out + lines.out]


def test_a_damaged_register_is_told_and_restored(desk: Path, say: Say) -> None:
    assert say("register", "backup", "--json").document["events"] == 7
    with Register.open(desk / "register.db", secret()) as register:
        fill(register, 2)
    content = bytearray((desk / "register.db").read_bytes())
    content[len(content) // 2] ^= 1
    (desk / "register.db").write_bytes(content)
    told = say("register", "verify", "--json")
    assert told.code == 1
    assert (told.document["verified"], told.document["found"]["code"]) == (False, "page")
    assert told.err.count("\n") == 1
    assert "register restore" in told.err
    done = say("register", "restore", "--json")
    assert (done.document["through"], done.document["lost"]) == (7, 2)
    whole = say("register", "verify")
    assert (whole.code, whole.err) == (0, "")
    assert "In orde: 8 gebeurtenissen" in whole.out
    again = say("register", "restore")
    assert (again.code, "in orde" in again.err) == (1, True)


def test_restoring_tells_in_words_what_is_lost(desk: Path, say: Say) -> None:
    say("register", "backup")
    with Register.open(desk / "register.db", secret()) as register:
        fill(register, 2)
    (desk / "register.db").write_bytes(b"")
    done = say("register", "restore")
    assert "Verloren: 2 gebeurtenissen." in done.out
    assert "reservekopie" in done.out


def test_without_a_register_the_first_thing_to_do_is_told(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path / "new"))
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "x")
    for words in (("register", "info"), ("register", "verify"), ("audit", "rates")):
        told = say(*words)
        assert (told.code, told.out) == (1, "")
        assert "nog geen register" in told.err


def test_the_wrong_passphrase_is_told(desk: Path, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een andere zin")
    told = say("register", "info")
    assert (told.code, told.out) == (1, "")
    assert "past niet bij het register" in told.err


class TwoDesks:
    """Two desks at one terminal."""

    def __init__(self, say: Say, folder: Path) -> None:
        self._say, self._folder = say, folder

    def __call__(self, desk: str, *words: object) -> Heard:
        return self._say("register", *words, "--register", self._folder / f"{desk}.db")


@pytest.fixture
def two(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TwoDesks:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    for name, events in (("a", 3), ("b", 5)):
        made(tmp_path / f"{name}.db", events=events).close()
    return TwoDesks(say, tmp_path)


def test_two_desks_exchange_through_a_folder(two: TwoDesks, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name, other in (("a", "b"), ("b", "a")):
        shown = two(name, "card", "--out", tmp_path / f"{name}.card")
        taken = two(other, "trust", tmp_path / f"{name}.card", "--name", f"Bureau {name}")
        groups = r"Vingerafdruk: ((?:[0-9a-f]{4} ?){5})\."
        assert re.findall(groups, shown.out) == re.findall(groups, taken.out) != []
    for name in "ab":
        assert two(name, "export", "--out", stick / f"{name}.wspb").code == 0
    for _ in range(2):
        for name in "ba":
            told = two(name, "merge", stick, "--json")
            assert (told.code, told.err) == (0, "")
            assert len(told.document["bundles"]) == 2
    kinds = [two(name, "info", "--json").document["kinds"]["request.drafted"] for name in "ab"]
    assert kinds == [8, 8]
    assert "0 nieuwe gebeurtenissen" in two("a", "merge", stick).out
    (tmp_path / "empty").mkdir()
    assert "geen pakket" in two("a", "merge", tmp_path / "empty").out


def test_one_bad_bundle_does_not_keep_out_the_others(two: TwoDesks, tmp_path: Path) -> None:
    two("b", "card", "--out", tmp_path / "b.card")
    two("a", "trust", tmp_path / "b.card", "--name", "Breda")
    two("a", "card", "--out", tmp_path / "a.card")
    assert "van dit bureau zelf" in two("a", "trust", tmp_path / "a.card", "--name", "Tilburg").err
    two("b", "trust", tmp_path / "a.card", "--name", "Tilburg")
    two("b", "export", "--out", tmp_path / "z.wspb")
    (tmp_path / "bad.wspb").write_bytes(b"geen pakket")
    told = two("a", "merge", tmp_path, "--json")
    assert told.code == 1
    assert [(one["new"], one["error"] is None) for one in told.document["bundles"]] == [(0, False), (5, True)]
    assert "bad.wspb" in told.err
    assert two("a", "distrust", "Breda").code == 0
    refused = two("a", "merge", tmp_path / "z.wspb")
    assert (refused.code, "niet bekend" in refused.err) == (1, True)
    assert two("a", "distrust", "Breda").code == 1


def test_a_recovery_code_is_shown_at_a_terminal_only(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "register.db"
    Register.create(path, secret(), kdf=Kdf.fresh()).close()
    told = say("register", "recovery-code", "--register", path)
    assert (told.code, told.out) == (1, "")
    assert "in een terminal" in told.err
    assert say("register", "info", "--register", path, "--json").document["recovery_code_waits"]


def test_another_passphrase_opens_the_register_and_the_old_one_no_longer(
    desk: Path, say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say("register", "backup")
    new = tmp_path / "nieuw.txt"
    new.write_text("een nieuwe zin\n", "utf-8")
    assert say("register", "passphrase").code == 1
    new.write_text("kort\n", "utf-8")
    easy = say("register", "passphrase", "--new-passphrase-file", new)
    assert (easy.code, "te makkelijk" in easy.err) == (1, True)
    new.write_text("een nieuwe zin\n", "utf-8")
    told = say("register", "passphrase", "--new-passphrase-file", new)
    assert (told.code, told.err) == (0, "")
    assert "past niet" in say("register", "info").err
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een nieuwe zin")
    assert say("register", "verify", "--json").document["events"] == 8
    for name in (".keys.json", ".keys.json.bak"):
        (desk / f"register.db{name}").unlink()
    (desk / "register.db").write_bytes(b"")
    assert say("register", "restore").code == 0
    assert say("register", "verify").code == 0


def test_a_code_that_was_not_shown_yet_moves_to_the_new_passphrase(tmp_path: Path) -> None:
    files = RegisterFiles(tmp_path / "register.db")
    Register.create(files.database, secret(), kdf=Kdf.fresh()).close()
    new, vault = Secret.from_passphrase("een nieuwe zin"), Kdf.fresh()
    with pytest.raises(WrongSecretError):
        change_passphrase(files, Secret.from_passphrase("niet deze"), vault, new)
    change_passphrase(files, secret(), vault, new)
    code = take_recovery_code(files, new)
    assert code is not None
    again = Secret.from_passphrase("nog een zin")
    change_passphrase(files, Secret.from_recovery_code(code), vault, again)
    Register.open(files.database, again).close()
    Register.open(files.database, Secret.from_recovery_code(code)).close()


def test_a_register_comes_under_the_passphrase_of_a_pool(
    desk: Path, say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_at(tmp_path / "pool.duckdb")
    new = tmp_path / "nieuw.txt"
    new.write_text("past niet op de pool", "utf-8")
    words = ("register", "passphrase", "--new-passphrase-file", new, "--pool", tmp_path / "pool.duckdb")
    assert say(*words).code == 1
    new.write_text(POOL_PASSPHRASE, "utf-8")
    assert say(*words).code == 0
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", POOL_PASSPHRASE)
    assert say("register", "verify").code == 0
    pool_vault = json.loads((tmp_path / "pool.duckdb.keys.json").read_text("utf-8"))["kdf"]
    assert json.loads((desk / "register.db.keys.json").read_text("utf-8"))["kdf"] == pool_vault
