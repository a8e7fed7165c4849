"""A suggested mapping: it loads, it builds, it keeps nothing of the person, and it shows no cell."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from tests.dumps import GOOD, take_in, write_csv
from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD, Status
from wsp_desk.intake import load_mapping
from wsp_desk.intake.mapping import IDENTITY
from wsp_desk.intake.suggesting import Suggestion, as_toml, suggest
from wsp_desk.intake.suggesting.knowledge import heading_words, load_knowledge

OTHER = {
    "Klantnummer": ["A1X", "B2X", "C3X"],
    "Burgerservicenr": ["123456782", "111222333", "123456782"],
    "Voornaam": ["Zeynep", "Piet", "Aïcha"],
    "Achternaam klant": ["Quispel", "Verkuyl", "Ouahbi"],
    "Mailadres": ["z@voorbeeld.nl", "p@voorbeeld.nl", "a@voorbeeld.nl"],
    "Consulent": ["Consulent 1", "Consulent 2", "Consulent 1"],
    "E-mail consulent": ["c1@gemeente.example", "c2@gemeente.example", "c1@gemeente.example"],
    "Gewenst beroep": ["heftruckchauffeur", "schoonmaker", "kok"],
    "Uren per week": ["32", "24", "40"],
    "Woonplaatscode": ["5038 AB", "4811 XX", "5038AC"],
    "Laatst gewijzigd": ["01-11-2026", "02-11-2026", "03-11-2026"],
    "Hoogste opleiding": ["MBO", "VMBO", "WO"],
    "codeSoortRijbewijs": ["B", "", "BE"],
    "Kleur map": ["rood", "blauw", "groen"],
}


def _file(path: Path, columns: dict[str, list[str]] | None = None, separator: str = ";") -> Path:
    columns = columns or OTHER
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow(columns)
        writer.writerows(zip(*columns.values(), strict=True))
    return path


def _fields(found: Suggestion) -> dict[str, str]:
    return {one.heading: one.field or (one.personal and f"!{one.personal}") for one in found.guesses}


def _loaded(folder: Path, found: Suggestion) -> Any:
    (folder / "own.toml").write_text(as_toml(found), "utf-8")
    return load_mapping(folder / "own.toml")


def test_columns_are_recognised_by_name_and_by_content(tmp_path: Path) -> None:
    assert _fields(suggest(_file(tmp_path / "gemeente.csv"))) == {
        "Klantnummer": "dossier_id",
        "Burgerservicenr": "!bsn",
        "Voornaam": "!name",
        "Achternaam klant": "!name",
        "Mailadres": "!email",
        "Consulent": "holder_name",
        "E-mail consulent": "holder_email",
        "Gewenst beroep": "occupations",
        "Uren per week": "hours_max",
        "Woonplaatscode": "pc4",
        "Laatst gewijzigd": "changed_on",
        "Hoogste opleiding": "education_level",
        "codeSoortRijbewijs": "licences",
        "Kleur map": "",
    }


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_mapping_loads_and_takes_the_delivery_in(tmp_path: Path, separator: str) -> None:
    dump = _file(tmp_path / "gemeente.csv", separator=separator)
    _loaded(tmp_path, suggest(dump))
    outcome = take_in(dump, mapping=tmp_path / "own.toml")
    assert outcome.report.dossiers == 3
    assert outcome.dossiers["pc4"].to_pylist() == [5038, 4811, 5038]
    assert outcome.status("occupations") is Status.KNOWN
    assert outcome.dossiers["hours_max"].to_pylist() == [32, 24, 40]
    for cells in (OTHER[name] for name in ("Burgerservicenr", "Voornaam", "Achternaam klant", "Mailadres")):
        assert not [text for text in outcome.texts() if any(cell in text for cell in cells)]


def test_no_cell_is_written_down(tmp_path: Path) -> None:
    toml = as_toml(suggest(_file(tmp_path / "gemeente.csv")))
    innocent = {"kok", "MBO", "WO", "VMBO", "B", "BE", "32", "24", "40", ""}
    cells = {cell for column in OTHER.values() for cell in column} - innocent
    assert [cell for cell in cells if cell in toml] == []


def test_what_is_not_sure_is_marked(tmp_path: Path) -> None:
    toml = as_toml(suggest(_file(tmp_path / "gemeente.csv")))
    before = toml.split('name = "Woonplaatscode"')[0].splitlines()[-2]
    assert "CONTROLEER" in before
    assert "# Kleur map: 100% gevuld, 3 verschillende" in toml


def test_sonar_itself_is_recognised_completely(tmp_path: Path) -> None:
    sonar = load_mapping("sonar")
    found = suggest(_file(tmp_path / "d.csv", {name: [""] for name in sonar.headings()} | {"ID_WZ": ["A1X"]}))
    fields = {one.heading: one.field for one in found.guesses if one.field}
    assert fields == {name: column.field for column in sonar.columns for name in (column.name,)} | {
        name: column.field
        for column in sonar.columns
        for name in column.also
        if column.field == "occupations"
    }
    assert {one.heading for one in found.guesses if one.personal} == set(sonar.personal.columns)
    assert {one.heading for one in found.guesses if one.ignored} == set(sonar.ignored)


@pytest.mark.parametrize(
    "heading",
    ["E-mailadres", "emailadres", "Naam", "naam_klant", "geboorteDatum", "HUISNUMMER", "Mobiel nummer"],
)
def test_what_is_of_the_person_is_never_taken_for_a_field(tmp_path: Path, heading: str) -> None:
    found = suggest(_file(tmp_path / "d.csv", {"ID_WZ": ["A1X"], heading: [""]}))
    assert not found.guesses[1].field
    assert found.guesses[1].personal


def test_personal_content_wins_over_an_innocent_heading(tmp_path: Path) -> None:
    columns = {"ID_WZ": ["A1X", "B1X"], "Cursussen": ["123456782", "111222333"]}
    assert _fields(suggest(_file(tmp_path / "d.csv", columns)))["Cursussen"] == "!bsn"


def test_a_field_from_one_column_goes_to_the_likest(tmp_path: Path) -> None:
    columns = {
        "ID_WZ": ["A1X"],
        "Postcode oud": ["5038"],
        "Postcode": ["5038"],
        "Beroep": [""],
        "Functie": [""],
    }
    found = _fields(suggest(_file(tmp_path / "d.csv", columns)))
    assert (found["Postcode"], found["Postcode oud"]) == ("pc4", "")
    assert found["Beroep"] == found["Functie"] == "occupations", "a list may come from several columns"


def test_without_a_number_the_file_says_so_and_waits_for_one(tmp_path: Path) -> None:
    found = suggest(_file(tmp_path / "d.csv", {"Beroep": ["kok", "kok"]}))
    assert "LET OP" in as_toml(found)
    with pytest.raises(KnownError, match="dossiernummer"):
        _loaded(tmp_path, found)


def test_a_column_of_different_short_cells_may_be_the_number(tmp_path: Path) -> None:
    columns = {"Kleur": ["rood", "rood"], "Sleutel": ["Q1A", "Q2B"]}
    assert _fields(suggest(_file(tmp_path / "d.csv", columns)))["Sleutel"] == "dossier_id"


@pytest.mark.parametrize("heading", ['quote"s', "back\\slash", "tab\there", "# comment", "é ü", "x" * 300])
def test_any_heading_gives_a_file_that_loads(tmp_path: Path, heading: str) -> None:
    found = suggest(
        _file(tmp_path / "d.csv", {"ID_WZ": ["A1X"], heading: ["kok"], f"Beroep {heading}": [""]})
    )
    assert _loaded(tmp_path, found).columns[0].field == "dossier_id"


def test_a_personal_number_in_a_heading_is_not_written_down(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "d.csv", [{**GOOD, "123456782": "x"}])
    assert "123456782" not in as_toml(suggest(path))


def test_json_is_told_to_have_a_layout_already(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text('[{"idWerkzoekende": "A1X"}]')
    with pytest.raises(KnownError, match="--mapping vum"):
        suggest(tmp_path / "p.json")


def test_names_are_those_of_fields_that_exist() -> None:
    knowledge = load_knowledge()
    assert set(knowledge.names.values()) <= {*FIELD, *IDENTITY}
    assert set(FIELD) <= set(knowledge.names.values())
    assert heading_words("codeNiveau_Opleiding (max)") == ["code", "niveau", "opleiding", "max"]
