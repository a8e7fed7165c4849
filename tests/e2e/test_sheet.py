"""A sheet for an employer, from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Demo, Say


def test_a_sheet_is_blocked_or_written_never_both(
    desk: Demo, say: Say, asked: Callable[..., Path], tmp_path: Path, consenting: list[str]
) -> None:
    out = tmp_path / "blad.pdf"
    words: list[Any] = ["sheet", desk.pool, "--request", asked(), "--out", out, "--json"]
    words += [word for dossier in consenting for word in ("--dossier", dossier)]
    heard = say(*words)
    if heard.code:
        assert heard.document["blocked"]
        assert not out.exists()
        assert heard.err.count("\n") == 1
    heard = say(*words, "--coarse-enough")
    assert heard.code == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert [line["letter"] for line in heard.document["sheet"]["lines"]] == ["A", "B", "C"]
    assert not any(dossier in json.dumps(heard.document["sheet"]) for dossier in consenting)


def test_an_unknown_column_is_named(
    desk: Demo, say: Say, asked: Callable[..., Path], tmp_path: Path, consenting: list[str]
) -> None:
    words = ("--request", asked(), "--dossier", consenting[0], "--out", tmp_path / "b.pdf")
    heard = say("sheet", desk.pool, *words, "--coarser", "leeftijd")
    assert heard.code == 1
    assert "Kies uit" in heard.err
    assert not (tmp_path / "b.pdf").exists()


def test_a_refusal_tells_something_of_a_dossier_and_is_logged(
    desk: Demo, say: Say, asked: Callable[..., Path], tmp_path: Path, consenting: list[str]
) -> None:
    records = say("check", desk.pool, "--rule", "consent-missing").lines
    silent = next(one["dossier"] for one in records if one["outcome"] == "fails")
    heard = say("sheet", desk.pool, "--request", asked(), "--dossier", silent, "--out", tmp_path / "b.pdf")
    assert (heard.code, "toestemming" in heard.err) == (1, True)
    register = desk.pool.with_name("register.db")
    looks = say("audit", "of", silent, "--register", register, "--json").document["looks"]
    assert ("listed", "sheet") in [(look["what"], look["way"]) for look in looks]


@pytest.fixture
def consenting(desk: Demo) -> list[str]:
    """Numbers of three dossiers with a known yes to sharing data."""
    from wsp_desk import vocabulary
    from wsp_desk.codes import YES
    from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
    from wsp_desk.pool import load_pool
    from wsp_desk.privacy.secret import Secret
    from wsp_desk.privacy.signing import TrustedBuilders
    from wsp_desk.snapshot import open_snapshot

    with open_snapshot(
        desk.pool, Secret.from_passphrase(DEMO_PASSPHRASE), TrustedBuilders.load()
    ) as snapshot:
        pool = load_pool(snapshot, vocabulary.load())
    agreed = (pool.known("consent") & (pool.values("consent") == YES)).nonzero()[0]
    return [str(pool.dossier_ids[row]) for row in agreed[:3]]
