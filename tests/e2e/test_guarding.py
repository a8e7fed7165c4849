"""`wsp-desk keys`, `builders` and `settings`, given as a user gives them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Say
from wsp_desk.paths import home
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.register.store import Register

OLD, NEW = "paard fiets regen kaas", "tafel wolk brood schaats"
PUBLIC = "ab" * 32


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes words into a file of their own."""

    def write(words: str) -> Path:
        path = tmp_path / f"{abs(hash(words))}.txt"
        path.write_text(words, "utf-8")
        return path

    return write


@pytest.fixture
def set_up(say: Say, file: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A desk with keys; gives the recovery code that waits."""
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("WSP_DESK_PASSPHRASE", raising=False)
    heard = say("keys", "set-up", "--new-passphrase-file", file(OLD), "--json")
    assert heard.code == 0
    assert heard.document["recovery_code_shown"] is False
    code = Signer.open_or_create(Secret.from_passphrase(OLD)).waiting_code(Secret.from_passphrase(OLD))
    assert code is not None
    assert code not in heard.out + heard.err
    return code


def test_set_up_twice_is_refused(say: Say, set_up: str, file: Callable[[str], Path]) -> None:
    heard = say("keys", "set-up", "--new-passphrase-file", file(NEW))
    assert heard.code == 1
    assert "al een wachtwoordzin gekozen" in heard.err


def test_change_then_recover(say: Say, set_up: str, file: Callable[[str], Path]) -> None:
    heard = say(
        "keys", "change", "--passphrase-file", file(OLD), "--new-passphrase-file", file(NEW), "--json"
    )
    assert [one["outcome"] for one in heard.document["locks"]] == ["changed", "changed"]
    again = "weer een heel andere zin"
    heard = say("keys", "recover", "--code-file", file(set_up), "--new-passphrase-file", file(again))
    assert heard.code == 0
    assert "register.db: veranderd" in heard.out
    Register.open(home() / "register.db", Secret.from_passphrase(again)).close()


@pytest.mark.parametrize(
    ("old", "new", "why"), [(NEW, "nog een andere zin", "past nergens"), (OLD, "kort", "makkelijk te raden")]
)
def test_what_is_wrong_is_said_and_changes_nothing(
    say: Say, set_up: str, file: Callable[[str], Path], old: str, new: str, why: str
) -> None:
    before = (home() / "builder.json").read_bytes()
    heard = say("keys", "change", "--passphrase-file", file(old), "--new-passphrase-file", file(new))
    assert heard.code == 1
    assert why in heard.err
    assert (home() / "builder.json").read_bytes() == before


def test_a_slip_in_the_recovery_code_is_told(say: Say, set_up: str, file: Callable[[str], Path]) -> None:
    heard = say("keys", "recover", "--code-file", file(set_up[:-1] + "!"), "--new-passphrase-file", file(NEW))
    assert heard.code == 1
    assert "alle acht groepjes" in heard.err


def test_status_and_forget(say: Say, set_up: str) -> None:
    document = say("keys", "status", "--json").document
    assert [one["file"] for one in document["locks"]] == ["builder.json", "register.db"]
    assert document["builder"]
    assert document["recovery_code_waits"]
    assert set_up not in str(document)
    assert say("keys", "forget").code == 0


def test_builders_come_and_go_and_that_is_written(say: Say, set_up: str, file: Callable[[str], Path]) -> None:
    own = say("builders", "list", "--json").document["builders"]
    assert [(one["name"], one["here"]) for one in own] == [("deze computer", True)]
    given = ("--passphrase-file", file(OLD))
    assert say("builders", "trust", PUBLIC, "--name", "Midden-Brabant", *given).code == 0
    assert TrustedBuilders.load().name(bytes.fromhex(PUBLIC)) == "Midden-Brabant"
    assert say("builders", "forget", "Midden-Brabant", *given).code == 0
    assert TrustedBuilders.load().name(bytes.fromhex(PUBLIC)) is None
    assert say("builders", "forget", "Midden-Brabant", *given).code == 1
    with Register.open(home() / "register.db", Secret.from_passphrase(OLD)) as register:
        names = [event.body["name"] for event in register.events("audit.setting")]
    assert names == ["builder-trusted", "builder-forgotten"]


def test_a_first_builder_can_be_trusted_before_there_is_a_register(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path / "empty"))
    assert say("builders", "trust", PUBLIC, "--name", "Tilburg").code == 0
    assert "Tilburg" in say("builders", "list").out
    assert say("builders", "trust", "korte sleutel", "--name", "x").code == 1


def test_settings_are_kept_within_bounds(say: Say, set_up: str, file: Callable[[str], Path]) -> None:
    given = ("--passphrase-file", file(OLD))
    assert say("settings", "set", "lock-after", 10, *given).code == 0
    found = {
        one["name"]: one["value"] for one in say("settings", "show", "--json", *given).document["settings"]
    }
    assert found["lock-after"] == 10
    heard = say("settings", "set", "lock-after", 600, *given)
    assert heard.code == 1
    assert "1 tot en met 15" in heard.err
