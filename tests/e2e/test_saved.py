"""`wsp-desk saved`: requests under a name, over two weekly dumps."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Demo, Say

Ask = Callable[..., Path]
NAME = "Logistiek Tilburg"


@pytest.fixture
def weeks(desk: Demo, tmp_path: Path) -> tuple[Path, Path]:
    """The pools of both weeks, on a desk that has seen neither and has no register yet."""
    (tmp_path / "home" / "chains.json").unlink()
    for file in desk.folder.glob("pool-*"):
        shutil.copy(file, tmp_path / file.name)
    return tmp_path / desk.reports[0].snapshot.name, tmp_path / desk.reports[-1].snapshot.name


def test_what_changed_is_the_difference_of_two_answers(
    weeks: tuple[Path, Path], say: Say, asked: Ask
) -> None:
    before, now = weeks
    assert say("saved", "list", before).out.startswith("Er is nog niets bewaard.")
    best = [
        [
            each["dossier"]
            for each in say("match", before, "--request", asked(), "--top", 200, "--json").document["matches"]
        ]
    ]
    assert say("saved", "keep", before, NAME, "--request", asked()).out == f"Bewaard als {NAME}.\n"
    best.append(
        [
            each["dossier"]
            for each in say("match", now, "--request", asked(), "--top", 200, "--json").document["matches"]
        ]
    )
    told = say("saved", "show", now, NAME.upper(), "--json").document
    assert told["changes"]["since"] == "2026-11-09"
    assert set(told["changes"]["new"]) == set(best[1]) - set(best[0])
    assert set(told["changes"]["gone"]) == set(best[0]) - set(best[1])
    assert set(told["changes"]["better"]) <= set(best[0]) & set(best[1])
    counts = told["changes"]
    words = f"{len(counts['new'])} nieuw, {len(counts['gone'])} weg, {len(counts['better'])} beter"
    assert words in say("saved", "list", now).out
    assert [each["as_of"] for each in told["seen"]] == ["2026-11-09"]
    assert len(say("saved", "show", now, NAME, "--json").document["seen"]) == 2


def test_the_kept_request_is_the_one_that_was_asked(weeks: tuple[Path, Path], say: Say, asked: Ask) -> None:
    pool = weeks[1]
    say("saved", "keep", pool, NAME, "--request", asked())
    kept = say("saved", "show", pool, NAME, "--json").document
    first = say("match", pool, "--request", asked(), "--json").document
    again = say("match", pool, "--request", asked(json.dumps(kept["request"])), "--json").document
    assert again["matches"] == first["matches"]
    assert kept["total"] == first["total"]


def test_a_kept_request_is_renamed_and_removed(weeks: tuple[Path, Path], say: Say, asked: Ask) -> None:
    pool = weeks[1]
    say("saved", "keep", pool, NAME, "--request", asked())
    assert say("saved", "keep", pool, NAME.lower(), "--request", asked()).code == 1
    assert say("saved", "rename", pool, NAME, "Chauffeurs").out == f"{NAME} heet nu Chauffeurs.\n"
    assert say("saved", "remove", pool, "Chauffeurs", "--json").document["name"] == "Chauffeurs"
    gone = say("saved", "show", pool, "Chauffeurs")
    assert (gone.code, gone.out) == (1, "")
    assert "Er is geen bewaarde vraag 'Chauffeurs'." in gone.err


def test_who_is_named_stands_in_the_register(weeks: tuple[Path, Path], say: Say, asked: Ask) -> None:
    before, now = weeks
    say("saved", "keep", before, NAME, "--request", asked())
    told = say("saved", "list", now, "--json").document["saved"][0]["changes"]
    named = [*told["new"], *told["gone"], *told["better"]]
    assert named
    looks = say("audit", "of", named[0], "--register", now.with_name("register.db"), "--json").document[
        "looks"
    ]
    assert [look["way"] for look in looks] == ["saved list"]
