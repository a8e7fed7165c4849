"""What to ask next, dossiers side by side, facets, the way out and an old answer again: the commands."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import REQUEST, Demo, Say
from wsp_desk.demo.layout import HEADERS
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE

Ask = Callable[..., Path]

SOFT = {
    **REQUEST,
    "criteria": [{**each, "importance": "strong"} for each in REQUEST["criteria"]],
}
FILLED = {
    "ID_WZ": "K7F3-91C2",
    "Postcode": "9711AB",
    "Vervoer": "FIETS",
    "Rijbewijs": "AM",
    "Werk- en denkniveau": "2",
    "Bemiddelingsberoep": "kapper",
    "Beschikbare uren/wk": "12",
    "Toestemming": "Ja",
}
"""One dossier, and a request that it fails on every count."""


def written(folder: Path, request: dict[str, Any]) -> Path:
    path = folder / "r.json"
    path.write_text(json.dumps(request), "utf-8")
    return path


def test_the_questions_of_ask_are_grouped_by_holder(desk: Demo, say: Say, tmp_path: Path) -> None:
    request = written(tmp_path, SOFT)
    told = say("ask", desk.pool, "--request", request, "--top", "12", "--json").document
    assert 0 < len(told["questions"]) <= 12 <= told["count"]
    gains = [each["gain"] for each in told["questions"]]
    assert gains == sorted(gains, reverse=True)
    named = [(each["dossier"], each["field"]) for each in told["questions"]]
    grouped = [(each["dossier"], each["field"]) for group in told["holders"] for each in group["questions"]]
    assert sorted(named) == sorted(grouped)
    assert all(group["organisation"] for group in told["holders"])
    shown = say("ask", desk.pool, "--request", request, "--top", "12")
    assert shown.code == 0
    for each in told["questions"]:
        assert each["question"] in shown.out
        assert each["dossier"] in shown.out


def test_nobody_is_named_in_what_is_asked(desk: Demo, say: Say, tmp_path: Path) -> None:
    told = say("ask", desk.pool, "--request", written(tmp_path, SOFT), "--json").document
    assert {key for group in told["holders"] for key in group} == {
        "holder",
        "organisation",
        "gain",
        "questions",
    }


def test_facets_of_match_add_up(desk: Demo, say: Say, asked: Ask) -> None:
    plain = say("match", desk.pool, "--request", asked(), "--json").document
    assert "facets" not in plain
    told = say("match", desk.pool, "--request", asked(), "--facets", "--json").document
    assert told["facets"][0]["key"] == "verdict"
    for facet in told["facets"]:
        counts = [bucket["count"] for bucket in facet["buckets"]]
        says = facet["total"] - facet["unknown"]
        assert facet["total"] == plain["total"]
        assert sum(counts) == says or (facet["multiple"] and sum(counts) > says)
    shown = say("match", desk.pool, "--request", asked(), "--facets").out
    assert all(f"\n{facet['label']}: " in shown for facet in told["facets"])


def test_a_rank_lies_in_its_range(desk: Demo, say: Say, asked: Ask) -> None:
    matches = say("match", desk.pool, "--request", asked(), "--json").document["matches"]
    for match in matches:
        assert match["rank_best"] <= match["rank"] <= match["rank_worst"]
        if match["low"] == match["high"]:
            assert match["rank_best"] == match["rank_worst"]


def test_dossiers_stand_side_by_side(desk: Demo, say: Say, asked: Ask) -> None:
    matches = say("match", desk.pool, "--request", asked(), "--json").document["matches"]
    first, second = matches[0]["dossier"], matches[-1]["dossier"]
    words = ("compare", desk.pool, "--request", asked(), "--dossier", first, "--dossier", second)
    told = say(*words, "--json").document
    assert [each["dossier"] for each in told["dossiers"]] == [first, second]
    assert [each["expected"] for each in told["dossiers"]] == [
        matches[0]["expected"],
        matches[-1]["expected"],
    ]
    for place, line in enumerate(told["criteria"]):
        ledgers = (matches[0]["ledger"], matches[-1]["ledger"])
        assert [cell["contribution"] for cell in line["cells"]] == [
            ledger[place]["contribution"] for ledger in ledgers
        ]
    shown = say(*words).out
    assert shown.splitlines()[0].split() == [first, second]
    alone = say("compare", desk.pool, "--request", asked(), "--dossier", first)
    assert alone.code == 1
    assert "Kies 2 tot en met 5 verschillende dossiers." in alone.err


def test_nobody_found_is_never_a_dead_end(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", DEMO_PASSPHRASE)
    dump, pool = tmp_path / "dump.csv", tmp_path / "pool.duckdb"
    cells = [HEADERS, [FILLED.get(name, "") for name in HEADERS]]
    dump.write_text("\n".join(";".join(line) for line in cells), "utf-8")
    assert say("snapshot", "build", dump, "--out", pool, "--as-of", "2026-11-16").code == 0
    kinds = ("occupation", "education", "hours_week", "place", "licences")
    musts = [{**each, "importance": "must"} for each in REQUEST["criteria"] if each["kind"] in kinds]
    request = written(tmp_path, {"criteria": musts})
    told = say("relax", pool, "--request", request, "--json").document
    assert told["total"] == 0
    assert all(each["gain"] == 0 for each in told["relaxations"])
    assert told["way_out"]["gain"] == 1
    assert len(told["way_out"]["changes"]) == len(kinds)
    shown = say("relax", pool, "--request", request).out
    assert f"Zo vindt u wel iemand: {told['way_out']['label']}: +1, waarvan " in shown


@pytest.fixture
def kept(desk: Demo, say: Say, asked: Ask, tmp_path: Path) -> Path:
    path = tmp_path / "answer.json"
    assert say("match", desk.pool, "--request", asked(), "--keep", path).code == 0
    return path


def test_an_old_answer_comes_out_the_same(desk: Demo, say: Say, kept: Path) -> None:
    told = say("replay", desk.pool, "--answer", kept, "--json")
    assert (told.code, told.err) == (0, "")
    assert told.document == {"identical": True, "basis": [], "differences": []}
    assert say("replay", desk.pool, "--answer", kept).out == "Precies hetzelfde antwoord.\n"


def test_replay_says_what_differs(desk: Demo, say: Say, kept: Path) -> None:
    record = json.loads(kept.read_text("utf-8"))
    record["result"]["total"] += 1
    record["result"]["matches"][2]["expected"] += 0.1
    record["basis"]["sha256"] = "0" * 64
    kept.write_text(json.dumps(record), "utf-8")
    told = say("replay", desk.pool, "--answer", kept, "--json")
    assert told.code == 1
    assert [each["what"] for each in told.document["differences"]] == ["total", "matches"]
    assert [each["what"] for each in told.document["basis"]] == ["snapshot"]
    assert "vanaf regel 3" in told.document["differences"][1]["sentence"]


def test_what_is_no_answer_is_refused(desk: Demo, say: Say, tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    for content in ("[]", "{", '{"format": 1}', '{"format": 7}'):
        path.write_text(content, "utf-8")
        heard = say("replay", desk.pool, "--answer", path)
        assert heard.code == 1
        assert heard.err.startswith("wsp-desk: ")
        assert not heard.out
    missing = say("replay", desk.pool, "--answer", tmp_path / "nowhere.json")
    assert "is er niet" in missing.err
