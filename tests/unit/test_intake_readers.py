"""What can be read, however it was written, and what is refused with one clear sentence."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pyarrow as pa
import pytest
from pyarrow import parquet

from tests.dumps import AS_OF, GOOD, Outcome, take_in, the_vocabulary, write_csv
from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.fields import Status
from wsp_desk.intake import Intake, load_mapping

ROWS = [
    {**GOOD, "ID_WZ": f"A{n}X", "Persoonlijke presentatie": "Café én bakkerij; à la carte"}
    for n in range(1, 4)
]


def check_rows(outcome: Outcome) -> None:
    assert outcome.dossiers["dossier_id"].to_pylist() == ["A1X", "A2X", "A3X"]
    assert outcome.dossiers["presentation"].to_pylist() == ["Café én bakkerij; à la carte"] * 3
    assert outcome.report.fields["pc4"]["known"] == 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_in_every_encoding_and_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    check_rows(take_in(write_csv(tmp_path / "d.csv", ROWS, separator=separator, encoding=encoding)))


def test_the_first_strange_sign_may_come_late(tmp_path: Path) -> None:
    rows = [{**GOOD, "ID_WZ": f"A{n}X", "GSD Kantoor": "Zaanstad"} for n in range(3000)]
    rows[-1]["GSD Kantoor"] = "Súdwest-Fryslân"
    outcome = take_in(write_csv(tmp_path / "d.csv", rows, encoding="cp1252"))
    assert outcome.value("office", 2999) == "Súdwest-Fryslân"
    assert [finding.kind for finding in outcome.report.findings if finding.kind == "encoding"] == ["encoding"]


def test_one_broken_sign_does_not_make_utf8_something_else(tmp_path: Path) -> None:
    rows = [{**GOOD, "ID_WZ": f"A{n}X", "GSD Kantoor": "Súdwest-Fryslân"} for n in range(20)]
    path = write_csv(tmp_path / "d.csv", rows)
    path.write_bytes(path.read_bytes().replace("Súdwest".encode(), b"S\xfadwest", 1))
    outcome = take_in(path)
    assert outcome.value("office", 0) == "S\ufffddwest-Fryslân"
    assert outcome.value("office", 1) == "Súdwest-Fryslân"


def test_a_title_above_the_headings_and_blank_lines(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "d.csv", ROWS)
    lines = path.read_text("utf-8-sig").splitlines()
    path.write_text("\n".join(["Export week 47", "", lines[0], lines[1], "", *lines[2:], ";;;;;;"]), "utf-8")
    check_rows(take_in(path))


def test_headings_in_other_capitals_and_spaces(tmp_path: Path) -> None:
    renamed = {"ID_WZ": "id wz", "Postcode": " POSTCODE ", "Beschikbare uren/wk": "Beschikbare  uren / wk"}
    rows = [{renamed.get(name, name): cell for name, cell in row.items()} for row in ROWS]
    outcome = take_in(write_csv(tmp_path / "d.csv", rows))
    check_rows(outcome)
    assert outcome.value("hours_max") == 32


def test_a_cell_with_line_ends_is_one_cell(tmp_path: Path) -> None:
    rows = [{**row, "Persoonlijke presentatie": "Regel een\nregel; twee"} for row in ROWS]
    outcome = take_in(write_csv(tmp_path / "d.csv", rows))
    assert outcome.dossiers["presentation"].to_pylist() == ["Regel een\nregel; twee"] * 3


def test_a_row_with_a_cell_too_many_is_set_aside_with_its_number(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text("ID_WZ;Postcode;Rijbewijs\nA1X;5038AB;B\nA2X;5038AB;B;C\nA3X;5038AB\nA4X;5038AB;B\n")
    outcome = take_in(path)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["A1X", "A4X"]
    assert [(row.source, row.row, row.values) for row in outcome.quarantine] == [
        ("d.csv", 3, {}),
        ("d.csv", 4, {}),
    ]
    assert str(outcome.quarantine[0].reason) == "De rij heeft 4 cellen; het moeten er 3 zijn."
    assert outcome.report.rows_read == 4


@pytest.mark.parametrize(
    "text",
    [
        'A1X;"5038AB;B\nA2X;5038AB;B\nA3X;"5038AB";B\nA4X;5038AB;B\n',
        'A1X;5038AB;B\nA2X;"5038AB;B\nA3X;5038AB";B\nA4X;5038AB;B\n',
        'A1X;5038AB;B\nA2X;"5038AB;B\nA3X;5038AB;B\nA4X;5038AB;B\n',
    ],
)
def test_a_stray_quote_swallows_no_rows(tmp_path: Path, text: str) -> None:
    path = tmp_path / "d.csv"
    path.write_text("ID_WZ;Postcode;Rijbewijs\n" + text)
    outcome = take_in(path)
    assert sorted(outcome.dossiers["dossier_id"].to_pylist()) == ["A1X", "A2X", "A3X", "A4X"]
    assert outcome.report.fields["pc4"]["known"] == 4


def test_signs_that_keep_a_cell_text_are_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    heading = "ID_WZ;Inschrijfdatum;Beschikbare uren/wk;Postcode;GSD Kantoor\n"
    path.write_text(
        heading
        + "'A1X;'31-12-2025;'32;'5038AB;'s-Hertogenbosch\n"
        + '="A2X";="31-12-2025";="32";="5038AB";="\'t Zand"\n'
        + '"=""A3X""";31-12-2025;32;5038AB;\'Tilburg\n'
        + "A4X;31-12-2025;32;5038AB;'Breda' en 'Oss'\n"
    )
    cells: list[object] = ["'A5X", "'31-12-2025", "'32", "'5038AB", "'Breda"]
    book = save_workbook(tmp_path / "d.xlsx", ("Blad", [list(heading.strip().split(";")), cells]))
    wanted = [
        ("A1X", "'s-Hertogenbosch"),
        ("A2X", "'t Zand"),
        ("A3X", "Tilburg"),
        ("A4X", "'Breda' en 'Oss'"),
    ]
    for outcome, offices in ((take_in(path), wanted), (take_in(book), [("A5X", "Breda")])):
        dossiers = outcome.dossiers
        assert dossiers["dossier_id"].to_pylist() == [number for number, _ in offices]
        assert dossiers["office"].to_pylist() == [office for _, office in offices]
        assert set(dossiers["registered_on"].to_pylist()) == {date(2025, 12, 31)}
        assert set(dossiers["hours_max"].to_pylist()) == {32}
        assert set(dossiers["pc4"].to_pylist()) == {5038}


def save_workbook(path: Path, *sheets: tuple[str, list[list[object]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_sheets_of_the_same_layout_that_are_not_read_are_named(tmp_path: Path) -> None:
    heading: list[object] = ["ID_WZ", "Postcode", "Rijbewijs"]
    path = save_workbook(
        tmp_path / "d.xlsx",
        ("Uitleg", [["ID_WZ", "nummer van het dossier"], ["Postcode", "van de woning"]]),
        ("Breda", [heading, ["A1X", "4811AA", "B"]]),
        ("Tilburg 123456782", [["Export"], heading, ["A2X", "5038AB", "B"]]),
        ("Leeg", [heading]),
    )
    outcome = take_in(path)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["A1X"]
    (told,) = (str(finding) for finding in outcome.report.findings if finding.kind == "sheets")
    assert "niet gelezen: 'Tilburg [bsn]'." in told


def test_a_workbook_with_dates_numbers_and_empty_rows(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["ID_WZ", "Inschrijfdatum", "Beschikbare uren/wk", "Toestemming", "Rijbewijs", "Uren per dag"],
        ["A1X", datetime(2025, 12, 31), 40.0, True, "B", 7.5],
        [None, None, None, None, None, None],
        ["A2X", date(2025, 12, 30), 32, False, None, None],
        *[[None] * 6] * 50,
    ]
    path = save_workbook(tmp_path / "d.xlsx", ("Toelichting", [["Lees mij"]]), ("Blad 2", rows))
    outcome = take_in(path)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["A1X", "A2X"]
    assert outcome.dossiers["registered_on"].to_pylist() == [date(2025, 12, 31), date(2025, 12, 30)]
    assert outcome.dossiers["hours_max_raw"].to_pylist() == ["40", "32"]
    assert outcome.dossiers["consent"].to_pylist() == [1, 2]
    assert outcome.value("hours_day") == 7.5
    assert outcome.report.rows_read == 2


def test_a_formula_without_outcome_is_told_and_one_with_outcome_is_read(tmp_path: Path) -> None:
    """Excel keeps the outcome beside the formula; the program that made this workbook worked nothing out."""
    rows: list[list[object]] = [["ID_WZ", "Beschikbare uren/wk"], ["A1X", "=30+2"], ["A2X", "=8+8"]]
    path = save_workbook(tmp_path / "d.xlsx", ("Blad 1", rows))
    outcome = take_in(path)
    assert outcome.dossiers["hours_max"].to_pylist() == [None, None]
    (told,) = (str(finding) for finding in outcome.report.findings if finding.kind == "formula")
    assert told.startswith("d.xlsx: 2 cellen met een formule zonder uitkomst")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(tmp_path / "e.xlsx", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, re.sub(rb"</f><v ?(/>|></v>)", b"</f><v>32</v>", content))
    outcome = take_in(tmp_path / "e.xlsx")
    assert outcome.dossiers["hours_max"].to_pylist() == [32, 32]
    assert "formula" not in {finding.kind for finding in outcome.report.findings}


def test_a_workbook_row_beyond_the_headings_is_broken(tmp_path: Path) -> None:
    path = save_workbook(
        tmp_path / "d.xlsx", ("Blad 1", [["ID_WZ", "Rijbewijs"], ["A1X", "B"], ["A2X", "B", "C"]])
    )
    outcome = take_in(path)
    assert [row.row for row in outcome.quarantine] == [3]
    assert outcome.report.dossiers == 1


def test_parquet_of_every_type(tmp_path: Path) -> None:
    table = pa.table(
        {
            "ID_WZ": pa.array(["A1X", "A2X"]),
            "Inschrijfdatum": pa.array([date(2025, 12, 31), None]),
            "Datum laatste wijziging": pa.array([datetime(2026, 1, 2, 3), None]),
            "Beschikbare uren/wk": pa.array([40.0, 7.5]),
            "Minimale uren/wk": pa.array([16, None], pa.int8()),
            "Toestemming": pa.array([True, None]),
            "Grondslag": pa.array(["Wajong", "Wajong"]).dictionary_encode(),
            "Rijbewijs": pa.array([["B", "AM"], None]),
            "Cursussen": pa.array([{"naam": "VCA"}, None]),
        }
    )
    parquet.write_table(table, tmp_path / "d.parquet")
    outcome = take_in(tmp_path / "d.parquet")
    first = {
        name: outcome.value(name)
        for name in ("registered_on", "changed_on", "hours_max", "hours_min", "consent", "ground", "licences")
    }
    assert first == {
        "registered_on": date(2025, 12, 31),
        "changed_on": date(2026, 1, 2),
        "hours_max": 40,
        "hours_min": 16,
        "consent": 1,
        "ground": "wajong",
        "licences": ["B", "AM"],
    }
    assert outcome.status("consent", 1) == Status.MISSING
    assert outcome.status("courses") == Status.MISSING


def test_what_a_file_is_does_not_hang_on_its_name(tmp_path: Path) -> None:
    check_rows(take_in(write_csv(tmp_path / "export.xlsx", ROWS)))


def a_zip(_: Path) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("brief.txt", "hallo")
    return packed.getvalue()


def a_truncated_workbook(folder: Path) -> bytes:
    whole = save_workbook(folder / "heel.xlsx", ("Blad 1", [["ID_WZ"], ["A1X"]])).read_bytes()
    return whole[: len(whole) // 2]


def a_damaged_workbook(folder: Path) -> bytes:
    path = save_workbook(folder / "heel.xlsx", ("Blad 1", [["ID_WZ"], ["A1X"]]))
    packed = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(packed, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry.filename, data[: len(data) // 2] if "sheet1" in entry.filename else data)
    return packed.getvalue()


def a_truncated_parquet(folder: Path) -> bytes:
    parquet.write_table(pa.table({"ID_WZ": ["A1X"]}), folder / "heel.parquet")
    return (folder / "heel.parquet").read_bytes()[:60]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
REFUSED: list[tuple[str, bytes | Callable[[Path], bytes], str]] = [
    ("empty file", b"", "is leeg"),
    ("only blank lines", b"\n\n  \n", "is leeg"),
    ("only a byte order mark", b"\xef\xbb\xbf", "is leeg"),
    ("binary", bytes(range(256)) * 40, "geen leesbare export"),
    ("picture", b"\x89PNG\r\n\x1a\n" + b"\0\1\2" * 400, "geen leesbare export"),
    ("a letter", b"Beste collega,\n\nHierbij het verslag.\n", "geen enkele kolom"),
    ("json", b"[1, 2]", "geen JSON-object"),
    ("no heading row", b"A1X;5038AB;B\nA2X;5038AB;C\n", "geen enkele kolom"),
    ("only headings", b"ID_WZ;Postcode\n", "geen rijen"),
    ("only empty rows", b"ID_WZ;Postcode\n;\n;\n", "geen rijen"),
    ("no dossier number", b"Postcode;Rijbewijs\n5038AB;B\n", "ontbreekt de kolom 'ID_WZ'"),
    ("old or locked workbook", OLE, "oud Excel-bestand"),
    ("locked workbook", OLE + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
    ("another zip", a_zip, "geen Excel-bestand"),
    ("truncated workbook", a_truncated_workbook, "beschadigd"),
    ("damaged workbook", a_damaged_workbook, "beschadigd"),
    ("truncated parquet", a_truncated_parquet, "beschadigd"),
    ("only service numbers", b"ID_WZ;Postcode\n123456782;5038AB\n111222333;5038AB\n", "Geen enkele rij"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_refused_with_one_sentence(
    tmp_path: Path, content: bytes | Callable[[Path], bytes], words: str
) -> None:
    path = tmp_path / "levering.dat"
    path.write_bytes(content if isinstance(content, bytes) else content(tmp_path))
    with pytest.raises(KnownError) as caught:
        take_in(path)
    sentence = str(caught.value)
    assert words in sentence
    assert "levering.dat" in sentence
    assert "\n" not in sentence
    assert "5038" not in sentence
    assert "123456782" not in sentence


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is er niet"):
        take_in(tmp_path / "weg.csv")
    with pytest.raises(KnownError, match="is een map"):
        take_in(tmp_path)
    with pytest.raises(KnownError, match="ten minste één bestand"):
        take_in()


def test_a_renamed_essential_column_is_pointed_out(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "d.csv", [{"ID WZZ": "A1X", "Postcode": "5038AB"}])
    with pytest.raises(KnownError, match="Wel gevonden: 'ID WZZ'"):
        take_in(path)


def test_progress_grows_to_one_and_a_cancel_stops(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "d.csv", ROWS)
    told: list[float] = []
    list(Intake([path], load_mapping("sonar"), the_vocabulary(), AS_OF).batches(told.append))
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        list(Intake([path], load_mapping("sonar"), the_vocabulary(), AS_OF).batches(cancelled=lambda: True))


def test_the_public_sonar_example(shared_data: Path) -> None:
    outcome = take_in(shared_data / "sonar" / "SonarDashboardExample.xlsx")
    report = outcome.report
    assert (report.rows_read, report.dossiers, report.quarantined) == (24, 24, 0)
    assert report.provisional_ids
    assert outcome.dossiers["dossier_id"].to_pylist() == [f"RIJ-{number:04d}" for number in range(1, 25)]
    assert report.fields["pc4"]["unknown_code"] == 24
    assert report.fields["sectors"]["placeholder"] == 24
    assert report.fields["client_profile"]["placeholder"] == 24
    assert report.fields["education_level"]["known"] == 24
    assert report.fields["licences"]["known"] == 24
    assert report.fields["hours_max"]["known"] == 24
    assert report.fields["skills"]["missing"] == 24
    assert report.dropped_columns[:2] == ["BSN", "Volledige Naam"]
    assert not [
        text for text in outcome.texts() if "Jansen" in text or "799890" in text or "testdorp" in text
    ]
