"""Several sources in one pool, as a data coordinator builds it: what they share is listed, never guessed."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from tests.dumps import GOOD, write_csv
from tests.e2e.conftest import Say


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, list[Any]]:
    """A UWV dump and one of a municipality with twenty numbers in common; and the words of the command."""
    monkeypatch.setenv("WSP_DESK_PASSPHRASE", "een zin die lang genoeg is")
    uwv = [{**GOOD, "ID_WZ": f"A{number}X", "Postcode": "5038AB"} for number in range(30)]
    town = [{**GOOD, "ID_WZ": f"A{number}X", "Postcode": "5211AB"} for number in range(10, 40)]
    files = [write_csv(tmp_path / "uwv.csv", uwv), f"sonar@Tilburg:{write_csv(tmp_path / 'town.csv', town)}"]
    build = ["snapshot", "build", *files, "--out", tmp_path / "pool", "--as-of", "2026-11-16"]
    return tmp_path, build


def test_shared_numbers_are_listed_with_both_places(two: tuple[Path, list[Any]], say: Say) -> None:
    _, build = two
    report = say(*build, "--json").document
    assert (report["rows_read"], report["dossiers"], report["quarantined"], report["collapsed"]) == (
        60, 40, 20, 0,
    )  # fmt: skip
    assert [each["dossier"] for each in report["shared"]] == [f"A{number}X" for number in range(10, 30)]
    assert report["shared"][0]["kept"] == {"source": "uwv.csv", "row": 12}
    assert report["shared"][0]["set_aside"] == {"source": "town.csv", "row": 2}
    with Path(report["quarantine"]).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert rows[0]["reden"] == "Dit dossiernummer staat ook in uwv.csv, rij 12; die rij is gebruikt."
    assert (rows[0]["bron"], rows[0]["ID_WZ"], len(rows)) == ("town.csv", "A10X", 20)


def test_on_screen_the_first_are_named_and_the_file_with_the_rows(
    two: tuple[Path, list[Any]], say: Say
) -> None:
    folder, build = two
    told = say(*build).out
    assert "20 dossiernummers staan in uwv.csv en, met andere gegevens, in town.csv." in told
    assert "  A10X: uwv.csv rij 12 gebruikt, town.csv rij 2 apart gezet" in told
    assert "En nog 8 dossiernummers; met --json staan ze er allemaal." in told
    assert str(folder / "pool.quarantine.csv") in told
