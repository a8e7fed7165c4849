"""No dossier is shown without a row in the register: commands are given, and what they showed is sought."""

from __future__ import annotations

import argparse
import inspect
import json
import re
import shutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Demo, Heard, Say
from tests.unit.test_cli_docs import COMMANDS as GRAMMAR
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.privacy.secret import Secret
from wsp_desk.register.store import Register
from wsp_desk.register.table import EventTable

NUMBER = re.compile(r"\b(?=[0-9]*[A-Z])[A-Z0-9]{4}-(?=[0-9]*[A-Z])[A-Z0-9]{4}\b")


@pytest.fixture
def pool(desk: Demo, tmp_path: Path) -> Path:
    """A copy of the demo pool, whose register is its own."""
    folder = tmp_path / "demo"
    folder.mkdir()
    for one in desk.pool.parent.glob(desk.pool.name + "*"):
        if not one.name.endswith(".lock"):
            shutil.copy(one, folder / one.name)
    return folder / desk.pool.name


def events(pool: Path) -> list[Any]:
    with Register.open(pool.with_name("register.db"), Secret.from_passphrase(DEMO_PASSPHRASE)) as register:
        return list(register.events("audit."))


def written(pool: Path) -> set[str]:
    return {dossier for event in events(pool) for dossier in event.body["dossiers"]}


def shown(heard: Heard) -> set[str]:
    return set(NUMBER.findall(heard.out))


@pytest.fixture
def best(say: Say, pool: Path, asked: Callable[..., Path]) -> str:
    """The dossier that fits best, found in a way that leaves no trace here."""
    found = say("match", pool, "--request", asked(), "--top", 1, "--json").document["matches"][0]["dossier"]
    shutil.rmtree(pool.with_name("register.db.backups"))
    for one in pool.parent.glob("register.db*"):
        one.unlink()
    return str(found)


SHOWS_NOBODY = {
    "wsp-desk snapshot build", "wsp-desk snapshot info", "wsp-desk snapshot verify", "wsp-desk relax",
    "wsp-desk bench", "wsp-desk mapping suggest", "wsp-desk patterns", "wsp-desk audit verify",
    "wsp-desk vacancy",
}  # fmt: skip
"""Commands on a file that print counts, never a dossier."""

QUERY = {
    "vraagObject": {
        "selectiegebied": {"postcode": "5041AA", "afstand": 30},
        "contractvorm": {"$elemMatch": {"$or": []}},
    }
}
COMMANDS = {
    "match": ("match", "{pool}", "--request", "{request}", "--top", 7),
    "match --json, few": ("match", "{pool}", "--request", "{request}", "--top", 2, "--json"),
    "match --json": ("match", "{pool}", "--request", "{request}", "--json"),
    "match --keep": ("match", "{pool}", "--request", "{request}", "--keep", "{out}"),
    "why": ("why", "{pool}", "--request", "{request}", "--dossier", "{dossier}"),
    "check": ("check", "{pool}"),
    "check one": ("check", "{pool}", "--dossier", "{dossier}"),
    "ask": ("ask", "{pool}", "--request", "{request}"),
    "compare": (
        "compare",
        "{pool}",
        "--request",
        "{request}",
        "--dossier",
        "{dossier}",
        "--dossier",
        "{other}",
    ),
    "draft": ("requests", "draft", "{pool}", "--dossier", "{dossier}"),
    "draft for a request": ("requests", "draft", "{pool}", "--request", "{request}"),
    "draft everything": ("requests", "draft", "{pool}", "--request", "{request}", "--keep", "--json"),
    "snapshot compare": ("snapshot", "compare", "{older}", "{pool}", "--json"),
    "snapshot compare one": ("snapshot", "compare", "{older}", "{pool}", "--dossier", "{dossier}"),
    "sheet": (
        "sheet",
        "{pool}",
        "--request",
        "{request}",
        "--dossier",
        "{dossier}",
        "--out",
        "{out}",
        "--coarse-enough",
    ),
    "vum query": ("vum", "query", "{pool}", "--query", "{query}"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_command_shows_stands_in_the_register(
    name: str, say: Say, pool: Path, best: str, desk: Demo, asked: Callable[..., Path], tmp_path: Path
) -> None:
    request = asked()
    query = tmp_path / "vum.json"
    query.write_text(json.dumps(QUERY), "utf-8")
    other = next(one["dossier"] for one in say("check", pool).lines if one["dossier"] != best)
    places = {
        "pool": pool, "request": request, "dossier": best, "other": other, "older": desk.reports[0].snapshot,
        "out": tmp_path / "kept.json", "query": query,
    }  # fmt: skip
    before = len(events(pool))
    words = [places[str(word)[1:-1]] if str(word).startswith("{") else word for word in COMMANDS[name]]
    heard = say(*words)
    assert heard.code == 0, heard.err
    new = events(pool)[before:]
    seen = shown(heard) | {str(word) for word in words if word in (best, other)}
    assert seen, "the command shows no dossier; the test proves nothing"
    assert seen - {dossier for event in new for dossier in event.body["dossiers"]} == set()
    assert {event.body["pool"] for event in new} != {""}
    assert all(
        event.actor and event.body["purpose"] and event.body["way"] in name + " requests draft"
        for event in new
    )


def test_every_command_on_a_pool_writes_what_it_shows_or_shows_nobody() -> None:
    """A new command on a pool has to choose: open it with `audited`, or stand on the list above."""
    on_a_pool = {name: parser for name, parser in GRAMMAR.items() if _takes_a_pool(parser)}
    silent = {name for name, parser in on_a_pool.items() if not _writes(parser)}
    assert silent - SHOWS_NOBODY == set()
    assert len(on_a_pool) > 15


def _takes_a_pool(parser: argparse.ArgumentParser) -> bool:
    return any(action.dest in ("file", "new") for action in parser._actions)


def _writes(parser: argparse.ArgumentParser) -> bool:
    """Whether the function of a command names `audited`."""
    run = parser.get_default("run")
    names = inspect.getclosurevars(run).nonlocals
    found = getattr(import_module(f"wsp_desk.cli.{names['module']}"), names["function"])
    return "audited(" in inspect.getsource(found)


def test_without_a_register_nothing_is_shown(
    say: Say, pool: Path, best: str, asked: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    say("match", pool, "--request", asked(), "--top", 1)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(EventTable, "add", full)
    for words in (
        ("match", pool, "--request", asked()),
        ("why", pool, "--request", asked(), "--dossier", best),
        ("check", pool, "--dossier", best),
        ("requests", "draft", pool, "--dossier", best),
    ):
        heard = say(*words)
        assert (heard.code, heard.out) == (1, ""), words
        assert "niets getoond" in heard.err or "niets vastgelegd" in heard.err


def test_a_name_that_is_asked_for_is_not_kept(say: Say, pool: Path, asked: Callable[..., Path]) -> None:
    say("match", pool, "--request", asked(), "--top", 1)
    register = ("--register", pool.with_name("register.db"))
    before = len(events(pool))
    for words, kept in (("Jan Jansen", 0), ("K7F3-91C2", 1)):
        assert "0 keer" in say("audit", "of", words, *register).out
        assert len(events(pool)) == before + kept


def test_a_register_in_use_shows_nothing(
    say: Say, pool: Path, best: str, asked: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsp_desk.register.files._PATIENCE", 0.1)
    say("match", pool, "--request", asked(), "--top", 1)
    with Register.open(pool.with_name("register.db"), Secret.from_passphrase(DEMO_PASSPHRASE)):
        heard = say("match", pool, "--request", asked())
    assert (heard.code, heard.out) == (1, "")
    assert "in gebruik" in heard.err


def test_a_person_can_ask_who_looked(
    say: Say, pool: Path, best: str, asked: Callable[..., Path], tmp_path: Path
) -> None:
    register = ("--register", pool.with_name("register.db"))
    say("match", pool, "--request", asked())
    say("why", pool, "--request", asked(), "--dossier", best)
    looks = say("audit", "of", best, *register, "--json").document["looks"]
    assert [look["what"] for look in looks] == ["listed", "viewed"]
    told = say("audit", "of", best, *register)
    assert "3 keer bekeken" in told.out
    assert "kandidaten zoeken bij een zoekvraag · " in told.out
    assert say("audit", "rates", *register).out == "Er valt niets ongewoons op.\n"
    out = tmp_path / "log.jsonl"
    made = say("audit", "export", "--out", out, *register, "--json").document
    assert made["events"] == len(events(pool))
    checked = say("audit", "verify", out, "--fingerprint", made["fingerprint"], "--json")
    assert checked.document["verified"]
    assert say("audit", "verify", out, "--fingerprint", "0" * 20).code == 1
    only = say("audit", "export", "--out", out, "--dossier", best, *register, "--json").document
    assert 0 < only["events"] < made["events"] + 1
    assert (
        say("audit", "export", "--out", out, "--since", "2999-01-01", *register, "--json").document["events"]
        == 0
    )
    out.write_text(out.read_text("utf-8").replace('"made":"2', '"made":"3'), "utf-8")
    broken = say("audit", "verify", out)
    assert (broken.code, broken.out) == (1, "")


def test_accepting_what_the_gate_refuses_is_written_with_its_reason(
    say: Say, desk: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "de zin van dit bureau")
    pool = tmp_path / "pool.duckdb"
    built = say("snapshot", "build", desk.dumps[0], "--out", pool, "--accept-gate", "eerste levering")
    assert built.code == 0, built.err
    path = Path(str(tmp_path / "home")) / "register.db"
    with Register.open(path, Secret.from_passphrase("de zin van dit bureau")) as register:
        (event,) = register.events("audit.gate_accepted")
    assert event.body["reason"] == "eerste levering"
    assert event.body["delivery"] == desk.dumps[0].name
