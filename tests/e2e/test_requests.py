"""Requests on the command line: from a search to a letter, an answer and the judgement of the next dump."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Demo, Heard, Say

Register = Callable[..., Heard]


@pytest.fixture
def weeks(desk: Demo, tmp_path: Path) -> list[Path]:
    """Both pools, in a folder of their own so that the register beside them is empty."""
    folder = shutil.copytree(
        desk.folder,
        tmp_path / "pools",
        ignore=shutil.ignore_patterns("register*", "home", "untouched", "*.csv"),
    )
    return [folder / report.snapshot.name for report in desk.reports]


@pytest.fixture
def register(weeks: list[Path], say: Say) -> Register:
    """A command that needs only the register."""
    return lambda *words: say(*words, "--register", weeks[0].parent / "register.db", "--json")


def test_from_a_search_to_the_judgement_of_the_next_dump(
    weeks: list[Path], say: Say, register: Register, asked: Callable[..., Path], tmp_path: Path
) -> None:
    first, second = weeks
    planned = say("requests", "draft", first, "--request", asked(), "--keep", "--json").document
    assert planned["letters"]
    letter = planned["letters"][0]
    assert {one["message"] for one in register("requests", "drafts").document["letters"]} == {
        one["message"] for one in planned["letters"]
    }

    mail = tmp_path / "brief.eml"
    sent = register("requests", "send", letter["message"], "--way", "eml", "--out", mail)
    assert sent.code == 0
    assert letter["requests"][0].partition(":")[0] in mail.read_text("ascii")
    again = register("requests", "send", letter["message"], "--way", "eml", "--out", mail)
    assert (again.code, "al verstuurd" in again.err) == (1, True)

    key = letter["requests"][0]
    assert register("requests", "answer", key, "corrected").document["state"] == "waiting"
    other = letter["requests"][-1]
    if other != key:
        told = register("requests", "answer", other, "as_is", "--reason", "klopt").document
        assert told["state"] == "exception"

    judged = say("requests", "verify", second, "--json").document
    assert judged["dump"] == "2026-11-16"
    assert judged["watched"] == sum(len(one["requests"]) for one in planned["letters"])
    assert say("requests", "verify", second, "--json").document["judgements"] == []

    listed = register("requests", "list").document
    assert sum(listed["states"].values()) == len(listed["requests"]) == judged["watched"]
    # The dump was made before the answer: it can prove it, but not disprove it.
    state = {one["request"]: one["state"] for one in listed["requests"]}[key]
    assert state in ("waiting", "confirmed", "resolved")
    moved = {one["request"] for one in judged["judgements"]}
    assert (key in moved) == (state != "waiting")


def test_what_leaves_is_logged_before(
    weeks: list[Path], say: Say, register: Register, tmp_path: Path
) -> None:
    dossier = some_dossier(weeks[1], say)
    card = tmp_path / "kaart.pdf"
    assert say("requests", "card", weeks[1], "--dossier", dossier, "--out", card).code == 0
    assert card.read_bytes().startswith(b"%PDF")
    queue = tmp_path / "wachtrij.csv"
    assert register("requests", "export", "--out", queue).document["requests"] == 0
    told = register("requests", "export", "--out", tmp_path / "CON.csv").document["out"]
    assert Path(told) == tmp_path / "verzoeken-CON.csv"
    assert Path(told).exists()
    looks = register("audit", "of", dossier).document["looks"]
    assert "exported" in [look["what"] for look in looks]


def test_every_step_that_names_a_dossier_is_logged(
    weeks: list[Path], say: Say, register: Register, asked: Callable[..., Path]
) -> None:
    first, second = weeks
    letter, *others = say("requests", "draft", first, "--request", asked(), "--keep", "--json").document[
        "letters"
    ]
    register("requests", "send", letter["message"], "--way", "phone")
    key = letter["requests"][0]
    path = weeks[0].parent / "register.db"
    told = say("requests", "answer", key, "as_is", "--note", "gebeld", "--register", path).out
    assert "Er hoort nog iets bij: een reden." in told
    register("requests", "follow", key, "--reason", "klopt")
    assert [case["id"] for case in register("cases", "search", "gebeld").document["cases"]] == [key]
    dropped = others[0]["requests"][0]
    register("requests", "withdraw", dropped, "--reason", "dubbel")
    assert {"requests answer", "requests follow", "cases search"} <= ways(register, key)
    assert "requests withdraw" in ways(register, dropped)
    judged = say("requests", "verify", second, "--json").document["judgements"]
    assert judged
    assert all("requests verify" in ways(register, one["request"]) for one in judged)


def ways(register: Register, key: str) -> set[str]:
    """By which commands somebody saw the dossier of a request."""
    looks = register("audit", "of", key.rpartition(":")[0]).document["looks"]
    return {look["way"] for look in looks}


def test_what_a_command_cannot_do_it_says_in_one_sentence(
    weeks: list[Path], say: Say, register: Register
) -> None:
    say("requests", "verify", weeks[1])
    for words, part in (
        (("requests", "answer", "K7F3", "corrected"), "geen verzoek"),
        (("requests", "answer", "K7F3-91C2:pc4", "corrected"), "er niet"),
        (("requests", "send", "00000000", "--way", "phone"), "er niet"),
        (("requests", "send", "00000000"), "--out"),
        (("cases", "answer", "00000000", "ja"), "er niet"),
    ):
        heard = register(*words)
        assert heard.code == 1
        assert part in heard.err
        assert len(heard.err.strip().splitlines()) == 1


def test_what_would_be_left_undone_is_refused(weeks: list[Path], say: Say, tmp_path: Path) -> None:
    mail = tmp_path / "brief.eml"
    for words, part in (
        (("--eml", mail), "--dossier"),
        (("--eml", mail, "--keep", "--dossier", "K7F3-91C2"), "niet --keep"),
        (("--about", "hours-missing"), "--request"),
    ):
        heard = say("requests", "draft", weeks[1], *words)
        assert (heard.code, part in heard.err) == (1, True)
    assert not mail.exists()


def test_nothing_yet_is_said_kindly(weeks: list[Path], say: Say) -> None:
    register = weeks[1].parent / "register.db"
    assert "Er is niets veranderd" in say("requests", "verify", weeks[1]).out
    for command, hint in (
        ("list", "geen verzoeken"),
        ("drafts", "niets klaar"),
        ("notes", "niets te melden"),
        ("review", "geen antwoorden"),
    ):
        assert hint in say("requests", command, "--register", register).out
    assert "niets gevonden" in say("cases", "search", "iets", "--register", register).out


def test_a_search_counts_for_the_letters_about_whom_it_could_not_find(
    weeks: list[Path], say: Say, asked: Callable[..., Path]
) -> None:
    hidden = say("match", weeks[1], "--request", asked(), "--json").document["hidden"]["dossiers"]
    say("match", weeks[1], "--request", asked(), "--json")
    planned = say("requests", "draft", weeks[1], "--json").document
    asked_about = {key for letter in planned["letters"] for key in letter["requests"]}
    assert {f"{one['dossier']}:{one['field']}" for one in hidden} >= asked_about > set()
    assert "Dit veld verborg deze persoon in 1 zoekvraag." in planned["letters"][0]["body"]


def test_patterns_and_progress_give_one_document(weeks: list[Path], say: Say) -> None:
    found = say("patterns", weeks[1], "--json").document
    assert found["dossiers"] > 1000
    assert isinstance(found["patterns"], list)
    done: dict[str, Any] = say("requests", "progress", weeks[1], "--json").document
    dumps = {one["dump"] for one in done["fields"]}
    assert dumps == {"2026-11-09", "2026-11-16"}
    assert {one["field"] for one in done["fields"]} >= {"education_level", "sectors"}


def some_dossier(pool: Path, say: Say) -> str:
    """A dossier with something to ask."""
    records = say("check", pool, "--rule", "hours-missing").lines
    return str(next(one["dossier"] for one in records if one["outcome"] == "fails"))
