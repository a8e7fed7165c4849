"""What each kind of cell becomes: value, status and the raw text that is kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.dumps import take_in_rows
from wsp_desk.fields import Status

KNOWN, MISSING, UNKNOWN_CODE = Status.KNOWN, Status.MISSING, Status.UNKNOWN_CODE
INVALID, PLACEHOLDER = Status.INVALID, Status.PLACEHOLDER

SAME = "="
"""The raw text is the cell."""

CELLS: list[tuple[str, str, str, Any, Status, str | None]] = [
    # heading, cell, field, value, status, raw
    ("Beschikbare uren/wk", "32", "hours_max", 32, KNOWN, SAME),
    ("Beschikbare uren/wk", "40.0", "hours_max", 40, KNOWN, SAME),
    ("Beschikbare uren/wk", " 24 uur ", "hours_max", 24, KNOWN, SAME),
    ("Beschikbare uren/wk", "36,5", "hours_max", 37, KNOWN, SAME),
    ("Beschikbare uren/wk", "60", "hours_max", 60, KNOWN, SAME),
    ("Beschikbare uren/wk", "61", "hours_max", None, INVALID, SAME),
    ("Beschikbare uren/wk", "0", "hours_max", None, INVALID, SAME),
    ("Beschikbare uren/wk", "-8", "hours_max", None, INVALID, SAME),
    ("Beschikbare uren/wk", "99", "hours_max", None, PLACEHOLDER, SAME),
    ("Beschikbare uren/wk", "n.v.t.", "hours_max", None, PLACEHOLDER, SAME),
    ("Beschikbare uren/wk", "fulltime", "hours_max", None, INVALID, SAME),
    ("Beschikbare uren/wk", "", "hours_max", None, MISSING, None),
    ("Beschikbare uren/wk", "   ", "hours_max", None, MISSING, None),
    ("Uren per dag", "7,5", "hours_day", 7.5, KNOWN, SAME),
    ("Uren per dag", "24", "hours_day", None, INVALID, SAME),
    ("Maximale reisafstand", "99 km", "max_travel_km", 99, KNOWN, SAME),
    ("Maximale reisafstand", "250", "max_travel_km", 250, KNOWN, SAME),
    ("Maximale reisafstand", "999", "max_travel_km", None, PLACEHOLDER, SAME),
    ("Inschrijfdatum", "31-12-2025", "registered_on", date(2025, 12, 31), KNOWN, SAME),
    ("Inschrijfdatum", "1/2/2025", "registered_on", date(2025, 2, 1), KNOWN, SAME),
    ("Inschrijfdatum", "2025-12-31 00:00:00", "registered_on", date(2025, 12, 31), KNOWN, SAME),
    ("Inschrijfdatum", "20251231", "registered_on", date(2025, 12, 31), KNOWN, "2025-12-31"),
    ("Inschrijfdatum", "46022", "registered_on", date(2025, 12, 31), KNOWN, SAME),
    ("Inschrijfdatum", "31 december 2025", "registered_on", date(2025, 12, 31), KNOWN, SAME),
    ("Inschrijfdatum", "31-02-2025", "registered_on", None, INVALID, SAME),
    ("Inschrijfdatum", "17-11-2026", "registered_on", None, INVALID, SAME),
    ("Inschrijfdatum", "16-11-2026", "registered_on", date(2026, 11, 16), KNOWN, SAME),
    ("Inschrijfdatum", "31-12-1949", "registered_on", None, INVALID, SAME),
    ("Inschrijfdatum", "01-01-1900", "registered_on", None, PLACEHOLDER, SAME),
    ("Inschrijfdatum", "31-12-9999", "registered_on", None, PLACEHOLDER, SAME),
    ("Inschrijfdatum", "00-00-0000", "registered_on", None, PLACEHOLDER, SAME),
    ("Inschrijfdatum", "00000000", "registered_on", None, PLACEHOLDER, "0000-00-00"),
    ("Beschikbaar vanaf", "01-03-2027", "available_from", date(2027, 3, 1), KNOWN, SAME),
    ("Beschikbaar vanaf", "01-03-2047", "available_from", None, INVALID, SAME),
    ("Postcode", "5038AB", "pc4", 5038, KNOWN, "5038"),
    ("Postcode", "5038 ab", "pc4", 5038, KNOWN, "5038"),
    ("Postcode", "5038", "pc4", 5038, KNOWN, SAME),
    ("Postcode", "1234AB", "pc4", None, UNKNOWN_CODE, "1234"),
    ("Postcode", "1000AA", "pc4", None, INVALID, "1000"),
    ("Postcode", "99999", "pc4", None, PLACEHOLDER, SAME),
    ("Postcode", "Kerkstraat 12", "pc4", None, INVALID, "[address]"),
    ("Werk- en denkniveau", "4", "work_level", 4, KNOWN, SAME),
    ("Werk- en denkniveau", "0", "work_level", 0, KNOWN, SAME),
    ("Werk- en denkniveau", "4.0", "work_level", 4, KNOWN, SAME),
    ("Werk- en denkniveau", "HBO-niveau", "work_level", 5, KNOWN, SAME),
    ("Werk- en denkniveau", "7", "work_level", None, MISSING, SAME),
    ("Werk- en denkniveau", "9", "work_level", None, UNKNOWN_CODE, SAME),
    ("Opleidingsniveau", "VMBO", "education_level", 2, KNOWN, SAME),
    ("Opleidingsniveau", "MBO 3", "education_level", 4, KNOWN, SAME),
    ("Opleidingsniveau", "onbekend", "education_level", None, PLACEHOLDER, SAME),
    ("Opleidingsniveau", "K7", "education_level", None, UNKNOWN_CODE, SAME),
    ("Arbeidsvermogen", "5", "employability", None, MISSING, SAME),
    ("Arbeidsvermogen", "onder minimumloon", "employability", 1, KNOWN, SAME),
    ("Mondeling Nederlands", "0", "nl_spoken", None, MISSING, SAME),
    ("Mondeling Nederlands", "8", "nl_spoken", None, MISSING, SAME),
    ("Mondeling Nederlands", "goed", "nl_spoken", 3, KNOWN, SAME),
    ("Toestemming", "Ja", "consent", 1, KNOWN, SAME),
    ("Toestemming", "N", "consent", 2, KNOWN, SAME),
    ("Toestemming", "2", "consent", 2, KNOWN, SAME),
    ("Toestemming", "0", "consent", None, MISSING, SAME),
    ("Toestemming", "Onbekend", "consent", None, MISSING, SAME),
    ("Toestemming", "NNB", "consent", None, PLACEHOLDER, SAME),
    ("Toestemming", "misschien", "consent", None, UNKNOWN_CODE, SAME),
    ("Rijbewijs", "A,B,C,D,BE,CE,DE,T", "licences", ["A", "B", "C", "D", "BE", "CE", "DE", "T"], KNOWN, SAME),
    ("Rijbewijs", "b|am", "licences", ["B", "AM"], KNOWN, SAME),
    ("Rijbewijs", "B/E", "licences", ["BE"], KNOWN, SAME),
    ("Rijbewijs", "B, Z", "licences", ["B"], KNOWN, SAME),
    ("Rijbewijs", "geen", "licences", [], KNOWN, SAME),
    ("Rijbewijs", "Z", "licences", None, UNKNOWN_CODE, SAME),
    ("Rijbewijs", "??", "licences", None, PLACEHOLDER, SAME),
    ("Vervoer", "Scooter", "transport", ["2"], KNOWN, SAME),
    ("Vervoer", "FIETS|OV", "transport", ["3", "5"], KNOWN, SAME),
    ("Beroepssector", "81210", "sectors", ["N"], KNOWN, SAME),
    ("Beroepssector", "49410|10710", "sectors", ["H", "C"], KNOWN, SAME),
    ("Beroepssector", "81210, 49410", "sectors", ["N", "H"], KNOWN, SAME),
    ("Beroepssector", "1130", "sectors", ["A"], KNOWN, SAME),
    ("Beroepssector", "landbouw, bosbouw en visserij", "sectors", ["A"], KNOWN, SAME),
    ("Beroepssector", "99999", "sectors", None, PLACEHOLDER, SAME),
    ("Beroepssector", "04000", "sectors", None, UNKNOWN_CODE, SAME),
    ("Specifieke wensen", "alleen werken|vaste taken", "wishes", ["alone", "fixed_tasks"], KNOWN, SAME),
    ("Grondslag", "(ex-)vso/pro", "ground", "vso_pro", KNOWN, SAME),
    ("Cursussen", "VCA|n.v.t.|BHV", "courses", ["VCA", "BHV"], KNOWN, SAME),
    ("Cursussen", "-", "courses", None, PLACEHOLDER, SAME),
    ("Persoonlijke presentatie", "Ik werk buiten.", "presentation", "Ik werk buiten.", KNOWN, SAME),
    ("Persoonlijke presentatie", "xxx", "presentation", None, PLACEHOLDER, SAME),
    ("Medewerker E-mail", "c.1@gemeente.example", "holder_email", "c.1@gemeente.example", KNOWN, SAME),
    ("Medewerker E-mail", "123456782@g.example", "holder_email", "[bsn]@g.example", KNOWN, "[bsn]@g.example"),
    ("Medewerker E-mail", "geen mail", "holder_email", None, INVALID, SAME),
    ("Medewerker ID", "123456782", "holder_id", None, INVALID, "[bsn]"),
    ("Klantprofiel", "NNB", "client_profile", None, PLACEHOLDER, SAME),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "cell", "field", "value", "status", "raw"), CELLS)
def test_a_cell(
    tmp_path: Path, heading: str, cell: str, field: str, value: Any, status: Status, raw: str | None
) -> None:
    outcome = take_in_rows(tmp_path, {heading: cell})
    assert (outcome.value(field), outcome.status(field), outcome.raw(field)) == (
        value,
        status,
        cell if raw == SAME else raw,
    )


TABLE_FIELDS = [
    ("Bemiddelingsberoep", "heftruckchauffeur", "occupations", KNOWN),
    ("Bemiddelingsberoep", "hefftruckchauffeur", "occupations", KNOWN),
    ("Bemiddelingsberoep", "qwrtzpl", "occupations", UNKNOWN_CODE),
    ("Bemiddelingsberoep", "NNB", "occupations", PLACEHOLDER),
    ("Bemiddelingsberoep", "diversen", "occupations", PLACEHOLDER),
    ("Bemiddelingsberoep", "", "occupations", MISSING),
    ("Vaardigheden", "heftruck rijden|qwrtzpl", "skills", KNOWN),
    ("Overige talen", "Engels 2|Klingon 4", "languages", KNOWN),
    ("Overige talen", "Klingon", "languages", UNKNOWN_CODE),
    ("Werkervaring", "heftruckchauffeur (2019-2022)", "experience", KNOWN),
]


@pytest.mark.parametrize(("heading", "cell", "field", "status"), TABLE_FIELDS)
def test_the_status_of_a_list(tmp_path: Path, heading: str, cell: str, field: str, status: Status) -> None:
    outcome = take_in_rows(tmp_path, {heading: cell})
    assert outcome.status(field) == status
    assert outcome.raw(field) == (cell or None)


def test_occupations_of_three_columns_keep_their_order(tmp_path: Path) -> None:
    outcome = take_in_rows(
        tmp_path,
        {"Bemiddelingsberoep": "", "Bemiddelingsberoep 2": "", "Bemiddelingsberoep 3": ""},
        {
            "Bemiddelingsberoep": "NNB",
            "Bemiddelingsberoep 2": "heftruckchauffeur",
            "Bemiddelingsberoep 3": "qwrtzpl",
        },
    )
    assert outcome.raw("occupations", 1) == "NNB|heftruckchauffeur|qwrtzpl"
    first, second = outcome.rows("dossier_occupation")
    assert (first["row"], first["position"], first["concept"]) == (1, 0, "o:heftruckchauffeur")
    assert (second["position"], second["raw"], second["concept"], second["confidence"]) == (
        1,
        "qwrtzpl",
        None,
        None,
    )


def test_languages_with_level(tmp_path: Path) -> None:
    outcome = take_in_rows(
        tmp_path, {"Overige talen": "Engels 2|Duits: goed;Arabisch (Marokkaans) 4, Pools, Turks 8, B1"}
    )
    assert [(row["language"], row["level"]) for row in outcome.rows("dossier_language")] == [
        ("Engels", 2),
        ("Duits", 3),
        ("Arabisch", 4),
        ("Pools", None),
        ("Turks", None),
    ]


@pytest.mark.parametrize(
    ("cell", "years", "until"),
    [
        ("heftruckchauffeur (2019-2022)", 4.0, date(2022, 12, 28)),
        ("heftruckchauffeur (2019 - heden)", 7.9, date(2026, 11, 16)),
        ("heftruckchauffeur sinds 2024", 2.9, date(2026, 11, 16)),
        ("heftruckchauffeur (03-2020 t/m 08-2020)", 0.5, date(2020, 8, 28)),
        ("heftruckchauffeur, 3 jaar", 3.0, None),
        ("heftruckchauffeur (6 maanden)", 0.5, None),
        ("heftruckchauffeur (2018)", 1.0, date(2018, 12, 28)),
        ("heftruckchauffeur", None, None),
        ("heftruckchauffeur (2022-2019)", None, None),
        ("heftruckchauffeur (2031-2033)", None, None),
    ],
)
def test_experience_with_its_period(
    tmp_path: Path, cell: str, years: float | None, until: date | None
) -> None:
    (row,) = take_in_rows(tmp_path, {"Werkervaring": cell}).rows("dossier_experience")
    assert row["concept"] == "o:heftruckchauffeur"
    assert row["raw"] == cell
    assert row["years"] == (pytest.approx(years, abs=0.05) if years else None)
    assert row["until"] == until


def test_old_dossiers_make_volatile_fields_stale(tmp_path: Path) -> None:
    outcome = take_in_rows(
        tmp_path,
        {"Datum laatste wijziging": "16-11-2024", "Beschikbaar": "Ja"},
        {"Datum laatste wijziging": "15-11-2024", "Beschikbaar": "Ja"},
        {"Datum laatste wijziging": "", "Beschikbaar": "Ja"},
        {"Datum laatste wijziging": "15-11-2024", "Beschikbaar": ""},
    )
    assert [outcome.status("available", row) for row in range(4)] == [KNOWN, Status.STALE, KNOWN, MISSING]
    assert outcome.value("available", 1) == 1
    assert outcome.status("pc4", 1) == KNOWN


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ({"Minimale uren/wk": "36", "Beschikbare uren/wk": "24"}, ("hours_min", "hours_max")),
        (
            {"Minimale uren/wk": "32", "Beschikbare uren/wk": "40", "Uren per dag": "4"},
            ("hours_min", "hours_day"),
        ),
        (
            {"Inschrijfdatum": "02-11-2026", "Datum laatste wijziging": "01-11-2026"},
            ("registered_on", "changed_on"),
        ),
        ({"Diploma": "Ja", "Status opleiding": "2"}, ("diploma", "education_status")),
    ],
)
def test_contradictions_keep_both_values(
    tmp_path: Path, cells: dict[str, str], fields: tuple[str, str]
) -> None:
    outcome = take_in_rows(tmp_path, cells)
    for field in fields:
        assert outcome.status(field) == Status.CONTRADICTED
        assert outcome.value(field) is not None


@pytest.mark.parametrize(
    "cells",
    [
        {"Minimale uren/wk": "24", "Beschikbare uren/wk": "24"},
        {"Minimale uren/wk": "28", "Beschikbare uren/wk": "40", "Uren per dag": "4"},
        {"Minimale uren/wk": "36", "Beschikbare uren/wk": ""},
        {"Diploma": "Nee", "Status opleiding": "2"},
    ],
)
def test_what_can_be_is_no_contradiction(tmp_path: Path, cells: dict[str, str]) -> None:
    counts = take_in_rows(tmp_path, cells).report.fields
    assert all(count["contradicted"] == 0 for count in counts.values())


def test_a_cell_of_forty_thousand_characters_is_cut(tmp_path: Path) -> None:
    long = "heftruck " * 4500
    outcome = take_in_rows(
        tmp_path, {"Persoonlijke presentatie": long, "Rijbewijs": long, "Vaardigheden": long}
    )
    assert len(outcome.value("presentation")) <= 8001
    assert len(outcome.raw("licences") or "") <= 201
    assert outcome.status("licences") == UNKNOWN_CODE
    assert max(len(row["raw"]) for row in outcome.rows("dossier_skill")) <= 200
