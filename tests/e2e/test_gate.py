"""A bad delivery on the command line: refused, explained, accepted with a reason; and two pools compared."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Demo, Say
from wsp_desk.fields import FIELD
from wsp_desk.snapshot import SnapshotFiles

Table = list[list[str]]


def _changed(dump: Path, to: Path, change: Callable[[Table], Table]) -> Path:
    with dump.open(encoding="utf-8-sig", newline="") as file:
        rows = change([*csv.reader(file, delimiter=";")])
    with to.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return to


def _without(name: str) -> Callable[[Table], Table]:
    def change(rows: Table) -> Table:
        place = rows[0].index(name)
        return [[*row[:place], *row[place + 1 :]] for row in rows]

    return change


@pytest.fixture
def build(desk: Demo, say: Say, tmp_path: Path) -> Callable[..., Any]:
    """Builds the second week from a changed dump, after the first."""

    def command(change: Callable[[Table], Table], *more: str) -> Any:
        dump = _changed(desk.dumps[1], tmp_path / "dump.csv", change)
        words = ("--out", tmp_path / "pool.duckdb", "--previous", desk.reports[0].snapshot)
        return say("snapshot", "build", dump, *words, "--as-of", "2026-11-16", *more)

    return command


def test_the_next_week_of_the_demo_passes(build: Callable[..., Any], tmp_path: Path) -> None:
    heard = build(lambda rows: rows, "--json")
    assert heard.code == 0
    assert heard.document["gate"]["passed"] is True
    assert not SnapshotFiles(tmp_path / "pool.duckdb").refused.exists()


@pytest.mark.parametrize("name", ["Opleidingsniveau", "Postcode", "Organisatie Naam", "Bemiddelingsberoep"])
def test_a_lost_column_is_refused_by_name(build: Callable[..., Any], tmp_path: Path, name: str) -> None:
    heard = build(_without(name), "--json")
    assert heard.code == 1
    assert heard.err.count("\n") == 1
    found = heard.document["gate"]
    assert found["passed"] is False
    fields = {
        "Opleidingsniveau": "education_level",
        "Postcode": "pc4",
        "Organisatie Naam": "holder_organisation",
    }
    field = fields.get(name)
    if field:
        assert field in {one["field"] for one in found["findings"] if one["severity"] == "refuse"}
        assert FIELD[field].dutch in heard.err
    assert not (tmp_path / "pool.duckdb").exists()
    written = json.loads((tmp_path / "pool.duckdb.refused.json").read_text("utf-8"))
    assert written["gate"] == found


def test_half_a_dump_is_refused_and_can_be_accepted(
    build: Callable[..., Any], say: Say, tmp_path: Path
) -> None:
    heard = build(lambda rows: rows[: len(rows) // 2])
    assert (heard.code, heard.out) == (1, "")
    assert "zijn er niet meer" in heard.err
    heard = build(lambda rows: rows[: len(rows) // 2], "--accept-gate", "alleen de zuidelijke kantoren")
    assert heard.code == 0
    manifest = say("snapshot", "info", tmp_path / "pool.duckdb", "--json").document
    assert manifest["gate"]["passed"] is False
    assert manifest["gate"]["accepted"] == "alleen de zuidelijke kantoren"
    assert not (tmp_path / "pool.duckdb.refused.json").exists()


def test_an_empty_reason_is_no_reason(build: Callable[..., Any]) -> None:
    heard = build(lambda rows: rows, "--accept-gate", " ")
    assert heard.code == 1
    assert "reden" in heard.err


def test_last_weeks_dump_again_is_refused(desk: Demo, say: Say, tmp_path: Path) -> None:
    words = (
        "--out",
        tmp_path / "pool.duckdb",
        "--previous",
        desk.reports[0].snapshot,
        "--as-of",
        "2026-11-16",
    )
    heard = say("snapshot", "build", desk.dumps[0], *words)
    assert heard.code == 1
    assert "is dit de dump van vorige keer" in heard.err


def test_comparing_tells_every_change_and_its_totals(desk: Demo, say: Say) -> None:
    old, new = (report.snapshot for report in desk.reports)
    found = say("snapshot", "compare", old, new, "--json").document
    assert found["appeared"] + found["stayed"] == found["new"]["dossiers"] == desk.reports[1].dossiers
    assert found["left"] + found["stayed"] == found["old"]["dossiers"]
    for name, counts in found["fields"].items():
        mine = [one["change"] for one in found["changes"] if one["field"] == name]
        assert {kind: mine.count(kind) for kind in counts} == counts, name
    totals = say("snapshot", "compare", old, new, "--json", "--totals").document
    assert totals == {key: value for key, value in found.items() if key != "changes"}
    dossier = next(one["dossier"] for one in found["changes"] if one["field"])
    alone = say("snapshot", "compare", old, new, "--json", "--dossier", dossier).document
    assert alone["changes"] == [one for one in found["changes"] if one["dossier"] == dossier]


def test_a_comparison_reads_as_dutch(desk: Demo, say: Say) -> None:
    old, new = (report.snapshot for report in desk.reports)
    heard = say("snapshot", "compare", old, new)
    assert heard.code == 0
    assert heard.out.startswith("9-11-2026 → 16-11-2026")
    assert "leeggemaakt" in heard.out
    heard = say("snapshot", "compare", old, new, "--dossier", "Z9Z9-Z9Z9")
    assert (heard.code, heard.out) == (1, "")
    assert "in geen van beide" in heard.err


def test_a_suggested_mapping_builds_the_dump_it_was_made_for(desk: Demo, say: Say, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    heard = say("mapping", "suggest", desk.dumps[0], "--out", own)
    assert (heard.code, heard.err) == (0, "")
    assert "ingedeeld" in heard.out
    assert say("mapping", "suggest", desk.dumps[0], "--out", own).code == 1, "a file is never overwritten"
    words = ("--mapping", own, "--out", tmp_path / "own.duckdb", "--as-of", "2026-11-09", "--json")
    report = say("snapshot", "build", desk.dumps[0], *words).document
    assert report["dossiers"] == desk.reports[0].dossiers
    same = desk.reports[0].to_json()["fields"]
    assert report["fields"] == same


def test_a_suggestion_can_be_read_by_a_script(desk: Demo, say: Say) -> None:
    found = say("mapping", "suggest", desk.dumps[0], "--json").document
    fields = {one["heading"]: one["field"] for one in found["columns"]}
    assert fields["ID_WZ"] == "dossier_id"
    assert all(one["personal"] for one in found["columns"] if one["heading"] in ("BSN", "Volledige Naam"))
