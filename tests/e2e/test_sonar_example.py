"""The public example export of Sonar itself: 24 rows of rubbish, and a report that says so truthfully."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Say
from wsp_desk.fields import FIELDS

PERSONAL = {
    "BSN", "Volledige Naam", "Geslacht", "Leeftijd", "Telefoonnummer", "E-mailadres", "Straatnaam",
    "Huisnummer",    "Huisnummer Toevoeging", "1e uitk dag (niet WW)", "Participatieladder",
}  # fmt: skip
ROWS = 24


@pytest.fixture(scope="module")
def example(shared_data: Path) -> Path:
    file = shared_data / "sonar" / "SonarDashboardExample.xlsx"
    if not file.is_file():
        pytest.skip("the public Sonar example is not beside this checkout")
    return file


@pytest.fixture
def built(
    example: Path, tmp_path: Path, say: Say, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, dict[str, Any]]:
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een zin om mee te testen")
    pool = tmp_path / "pool.duckdb"
    build = ("snapshot", "build", example, "--mapping", "sonar", "--out", pool, "--as-of", "2026-11-16")
    heard = say(*build, "--json")
    assert (heard.code, heard.err) == (0, "")
    return pool, heard.document


def test_the_report_is_truthful(built: tuple[Path, dict[str, Any]]) -> None:
    _, report = built
    assert (report["rows_read"], report["dossiers"], report["quarantined"]) == (ROWS, ROWS, 0)
    assert set(report["dropped_columns"]) == PERSONAL
    assert report["provisional_ids"] is True
    fields = report["fields"]
    assert fields["sectors"]["placeholder"] == ROWS, "99999 is no sector"
    assert fields["pc4"]["known"] == 0, "the one postcode is of a post-office box, where nobody lives"
    assert fields["office"]["placeholder"] == ROWS
    for name in ("transport", "licences", "education_level", "hours_max", "nl_spoken", "nl_written"):
        assert fields[name]["known"] == ROWS, name
    assert 0 < fields["occupations"]["known"] < ROWS, "some wanted occupations are no occupation"
    assert all(sum(counts.values()) == ROWS for counts in fields.values())
    told = " ".join(report["gate"]["findings"])
    assert "dossiernummer" in told
    assert "bemiddelingspostcode" in told
    assert "voorkeurssectoren" in told


def test_columns_that_the_export_lacks_are_missing_and_told(built: tuple[Path, dict[str, Any]]) -> None:
    _, report = built
    told = " ".join(report["gate"]["findings"]).casefold()
    absent = [name for name, counts in report["fields"].items() if counts["missing"] == ROWS]
    dutch = {field.name: field.dutch for field in FIELDS}
    assert {"skills", "available", "work_level", "employability"} <= set(absent)
    assert all(dutch[name].casefold() in told for name in absent)
    assert len(report["gate"]["findings"]) < 6, "what is alike is said once"


def test_a_search_on_it_answers(
    built: tuple[Path, dict[str, Any]], say: Say, asked: Callable[..., Path]
) -> None:
    pool, _ = built
    request = asked(
        {"criteria": [{"kind": "licences", "value": ["B"]}, {"kind": "education", "value": {"min": 6}}]}
    )
    found = say("match", pool, "--request", request, "--json").document
    assert found["total"] == ROWS
    assert len(found["matches"]) == ROWS
    assert {match["dossier"][:4] for match in found["matches"]} == {"RIJ-"}
    assert found["matches"][0]["expected"] > found["matches"][-1]["expected"]


def test_every_dossier_can_be_asked_about(built: tuple[Path, dict[str, Any]], say: Say) -> None:
    pool, _ = built
    letter = say("requests", "draft", pool, "--dossier", "RIJ-0001", "--json").document
    assert "pc4" in letter["fields"]
    assert "RIJ-0001" in letter["subject"]
