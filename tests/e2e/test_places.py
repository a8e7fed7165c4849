"""Breda and Tilburg are two regions and half an hour apart: who lives in the one is found for the other."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Demo, Say
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.jobs import Running

BREDA, TILBURG = "P4ET-R411", "T1LB-5038"
SECRET = "van breda naar tilburg"
BOX = "B0X1-5000"
TRAVELS = {
    BREDA: {"Postcode": "4811AB", "Vervoer": "AUTO"},
    "B1KE-4811": {"Postcode": "4811AB", "Vervoer": "FIETS"},
    "M0PD-4811": {"Postcode": "4811AB", "Vervoer": "Scooter"},
    "TRA1-4811": {"Postcode": "4811AB", "Vervoer": "OV"},
    TILBURG: {"Postcode": "5038AB", "Vervoer": "FIETS"},
    BOX: {"Postcode": "5000AA", "Vervoer": "AUTO"},
    "FAR1-9711": {"Postcode": "9711AB", "Vervoer": "AUTO"},
}
MINUTES = {BREDA: 30, "B1KE-4811": 98, "M0PD-4811": 56, "TRA1-4811": 58, TILBURG: 2}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("places")


@pytest.fixture
def pool(folder: Path, demo: Demo, say: Say, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Dossiers that differ in where they live and how they travel only."""
    monkeypatch.setenv("WSP_DESK_HOME", str(folder / "home"))
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", SECRET)
    out = folder / "pool"
    if not out.exists():
        heard = say("snapshot", "build", _dump(folder, demo), "--out", out, "--as-of", "2026-11-16")
        assert heard.code == 0, heard.err
    return out


def _dump(folder: Path, demo: Demo) -> Path:
    with demo.dumps[-1].open(encoding="utf-8-sig", newline="") as file:
        like = next(row for row in csv.DictReader(file, delimiter=";") if row["ID_WZ"])
    common = {"Maximale reisafstand": "", "Maximale reistijd": "", "Bemiddelingsberoep": "heftruckchauffeur"}
    with (folder / "dump.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, like.keys(), delimiter=";")
        writer.writeheader()
        for dossier, travels in TRAVELS.items():
            writer.writerow({**like, **common, **travels, "ID_WZ": dossier})
    return folder / "dump.csv"


def _request(**place: object) -> dict[str, Any]:
    criteria = [
        {"kind": "occupation", "value": "heftruckchauffeur", "importance": "must"},
        {"kind": "place", "value": place, "importance": "must"},
    ]
    return {"employer": "Bedrijf", "title": "Heftruckchauffeur", "criteria": criteria}


def _journeys(say: Say, pool: Path, **place: object) -> dict[str, dict[str, Any]]:
    """Found dossier → what the explanation says of its journey."""
    file = pool.parent / "request.json"
    file.write_text(json.dumps(_request(**place)), "utf-8")
    heard = say("match", pool, "--request", file, "--json")
    assert heard.code == 0, heard.err
    lines = ((match["dossier"], match["ledger"][1]) for match in heard.document["matches"])
    return {dossier: (line["value"] or {}) | {"sentence": line["sentence"]} for dossier, line in lines}


def test_breda_is_found_for_tilburg_with_region_and_minutes(pool: Path, say: Say) -> None:
    found = _journeys(say, pool, postcode="5038", max_km=30)
    # Nobody lives in a post-office box: where that person lives is unknown, which is no reason to hide them.
    assert "niet bruikbaar" in found.pop(BOX)["sentence"]
    assert {name: value["minutes"] for name, value in found.items()} == MINUTES
    petra = found[BREDA]
    assert (petra["region"], petra["km"]) == ("West-Brabant", 21)
    assert found[TILBURG]["region"] == "Midden-Brabant"
    assert petra["sentence"].startswith(
        "Woont in Breda (regio West-Brabant): 21 km en ongeveer 30 minuten naar Tilburg;"
    )


def test_minutes_count_by_the_means_that_someone_has(pool: Path, say: Say) -> None:
    assert _journeys(say, pool, postcode="5038", max_min=45).keys() == {BREDA, TILBURG, BOX}
    assert _journeys(say, pool, postcode="5038", max_min=57).keys() == {
        BREDA,
        TILBURG,
        "B0X1-5000",
        "M0PD-4811",
    }
    assert _journeys(say, pool, postcode="5038", max_km=20).keys() == {TILBURG, BOX}


@pytest.mark.parametrize("name", ["Tilburg", "Tilburg Reeshof", "tilburg", "5038 AB"])
def test_a_place_may_be_named(pool: Path, say: Say, name: str) -> None:
    assert BREDA in _journeys(say, pool, place=name, max_km=35)


@pytest.mark.parametrize("name", ["Den Bosch", "'s-Hertogenbosch", "s Hertogenbosch"])
def test_one_town_has_many_names(pool: Path, say: Say, name: str) -> None:
    journeys = _journeys(say, pool, place=name, max_km=45)
    assert BREDA in journeys
    assert "naar 's-Hertogenbosch" in journeys[BREDA]["sentence"]


def test_the_window_shows_region_and_minutes(pool: Path) -> None:
    desk = SnapshotOpener(remember=False).open(pool, SECRET, Running(lambda _part, _stage: None))
    try:
        found = desk.answer(Ask.from_json(_request(postcode="5038", max_km=30)))
        row = next(row for row in found.rows if row.dossier == BREDA)
        assert str(row.place) == "Breda · West-Brabant · 21 km, 30 min"
    finally:
        desk.close()
