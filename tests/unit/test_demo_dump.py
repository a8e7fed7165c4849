"""The demo dump: layout, determinism, and that nobody in it can be mistaken for a real person."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from pyarrow import csv

from wsp_desk.demo import dump
from wsp_desk.demo.dump import demo_weeks, dump_tables, write_dump
from wsp_desk.demo.recipe import load_recipe
from wsp_desk.errors import KnownError

HEADERS = [
    "Datum melding",
    "1e uitk dag (niet WW)",
    "BSN",
    "ID_WZ",
    "Beschikbare uren/wk",
    "Opleidingsniveau",
    "Beroepssector",
    "Bemiddelingsberoep",
    "Mondeling Nederlands",
    "Schriftelijk Nederlands",
    "Rijbewijs",
    "Inschrijfdatum",
    "Geslacht",
    "Telefoonnummer",
    "Volledige Naam",
    "Leeftijd",
    "E-mailadres",
    "Vervoer",
    "Gemeente",
    "Postcode",
    "Plaats",
    "Straatnaam",
    "Huisnummer",
    "Huisnummer Toevoeging",
    "Banenafspraak",
    "Klantprofiel",
    "Arbeidsmarktregio",
    "Cases (aantal)",
    "Sonar",
    "Medewerker Naam",
    "Organisatie Naam",
    "GSD Kantoor",
    "Participatieladder",
    "Aantal",
    "Toestemming",
    "Medewerker ID",
    "Medewerker E-mail",
    "Bron",
    "Datum laatste wijziging",
    "Grondslag",
    "Maximale reisafstand",
    "Maximale reistijd",
    "Zelfstandig reizen",
    "Werk- en denkniveau",
    "Status opleiding",
    "Einddatum opleiding",
    "Diploma",
    "Bemiddelingsberoep 2",
    "Bemiddelingsberoep 3",
    "Minimale uren/wk",
    "Uren per dag",
    "Kantoortijden",
    "Onregelmatig werk",
    "Beschikbaar",
    "Beschikbaar vanaf",
    "Arbeidsvermogen",
    "Specifieke wensen",
    "Begeleiding",
    "Aanpassing werkomgeving",
    "Werkvariatie",
    "Overige talen",
    "Vaardigheden",
    "Werkervaring",
    "Cursussen",
    "Persoonlijke presentatie",
]

CASE_NUMBER = re.compile(r"^(?=[^-]*[A-Z])[A-Z0-9]{4}-(?=[^-]*[A-Z])[A-Z0-9]{4}$")


@pytest.fixture(scope="module")
def rows() -> pa.Table:
    return pa.concat_tables(dump_tables(4000, seed=7, week=0))


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _passes_eleven_test(number: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, number.zfill(9), strict=True)) % 11 == 0


def test_layout_is_that_of_the_export(tmp_path: Path) -> None:
    write_dump(tmp_path / "dump.csv", 150)
    content = (tmp_path / "dump.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert content.split(b"\r\n")[0].decode("utf-8-sig").split(";") == HEADERS
    assert len(HEADERS) == 65


def test_file_reads_back_as_the_tables_it_was_made_from(tmp_path: Path, rows: pa.Table) -> None:
    path = tmp_path / "dump.csv"
    write_dump(path, 4000, seed=7)
    read = csv.read_csv(
        path,
        parse_options=csv.ParseOptions(delimiter=";", newlines_in_values=True),
        convert_options=csv.ConvertOptions(
            column_types=dict.fromkeys(HEADERS, pa.string()), strings_can_be_null=False
        ),
    )
    assert read.combine_chunks() == rows.combine_chunks()
    texts = rows["Persoonlijke presentatie"].to_pylist()
    for awkward in (";", '"', "\n", "é"):
        assert any(awkward in text for text in texts), awkward


def test_same_seed_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    here, there = tmp_path / "here.csv", tmp_path / "there.csv"
    write_dump(here, 800, seed=3, week=1)
    code = (
        "import sys; from pathlib import Path; from wsp_desk.demo.dump import write_dump; "
        "write_dump(Path(sys.argv[1]), 800, seed=3, week=1)"
    )
    subprocess.run([sys.executable, "-c", code, str(there)], check=True)
    assert _digest(here) == _digest(there)


def test_another_seed_gives_other_people(rows: pa.Table) -> None:
    other = pa.concat_tables(dump_tables(4000, seed=8, week=0))
    assert not set(rows["ID_WZ"].to_pylist()) & set(other["ID_WZ"].to_pylist()) - {"", "NNB"}
    same = np.mean(
        [a == b for a, b in zip(rows["Plaats"].to_pylist(), other["Plaats"].to_pylist(), strict=True)]
    )
    assert same < 0.1


@pytest.mark.parametrize("candidates", [1, 2, 99, 100, 1234])
def test_number_of_rows_is_what_was_asked(candidates: int) -> None:
    tables = list(dump_tables(candidates))
    assert sum(table.num_rows for table in tables) == candidates
    assert tables[0]["ID_WZ"][0].as_py()


def test_parts_of_the_pool_differ_and_share_no_numbers() -> None:
    block = load_recipe().pool.block
    tables = list(dump_tables(block + 500))
    assert [table.num_rows for table in tables] == [block, 500]
    assert not set(tables[0]["ID_WZ"].to_pylist()) & set(tables[1]["ID_WZ"].to_pylist()) - {"", "NNB"}
    assert tables[0]["Plaats"].to_pylist()[:500] != tables[1]["Plaats"].to_pylist()


def test_case_numbers_are_unique_but_for_the_planted_ones(rows: pa.Table) -> None:
    numbers = Counter(rows["ID_WZ"].to_pylist())
    without = numbers.pop("", 0) + numbers.pop("NNB", 0)
    assert without == 1
    assert [count for count in numbers.values() if count > 1] == [2]
    assert all(CASE_NUMBER.match(number) for number in numbers)


def test_case_numbers_never_hold_a_citizen_service_number(rows: pa.Table) -> None:
    for number in rows["ID_WZ"].to_pylist():
        assert len(re.sub(r"\D", "", number)) < 8


def test_everybody_is_recognisably_invented(rows: pa.Table) -> None:
    first_names = tuple(load_recipe().identity.first)
    for name in rows["Volledige Naam"].to_pylist():
        assert name.startswith(first_names)
        assert re.search(r"-\d{4,}$", name)
    assert len(set(rows["Volledige Naam"].to_pylist())) == rows.num_rows
    for column in ("E-mailadres", "Medewerker E-mail"):
        addresses = {
            address for address in rows[column].to_pylist() if "@" in address and not address.endswith("@")
        }
        assert addresses
        assert all(address.endswith(".example") for address in addresses)
    assert all(
        re.match(r"Consulent \d{4,}$|NNB$|vacature$|$", name) for name in rows["Medewerker Naam"].to_pylist()
    )


def test_organisations_are_invented(rows: pa.Table) -> None:
    invented = (
        "UWV-kantoor Demo ",
        "Gemeente Voorbeeldstad ",
        "Sociale Dienst Fictiehaven ",
        "Werkbedrijf Nergenshuizen ",
    )
    assert all(name.startswith(invented) for name in rows["Organisatie Naam"].to_pylist())


def test_numbers_look_real_but_are_from_test_ranges(rows: pa.Table) -> None:
    for bsn in rows["BSN"].to_pylist():
        assert re.fullmatch(r"9999\d{5}", bsn)
        assert _passes_eleven_test(bsn)
    phones = [phone for phone in rows["Telefoonnummer"].to_pylist() if phone not in ("", "onbekend")]
    plain = [re.sub(r"^\+31", "0", phone).replace("-", "").replace(" ", "") for phone in phones]
    assert phones
    assert all(re.fullmatch(r"06000\d{5}", phone) for phone in plain)


def test_personal_data_slip_into_free_text() -> None:
    rows = pa.concat_tables(dump_tables(12_000, seed=7))
    texts = rows["Persoonlijke presentatie"].to_pylist()
    names, bsns = rows["Volledige Naam"].to_pylist(), rows["BSN"].to_pylist()
    assert sum(name in text for name, text in zip(names, texts, strict=True)) > 20
    assert sum(bsn in text for bsn, text in zip(bsns, texts, strict=True)) > 2
    assert any("@" in text for text in texts)
    ibans = [found[0] for text in texts if (found := re.search(r"NL\d\dDEMO\d{10}", text))]
    assert ibans
    for iban in ibans:
        digits = "".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])
        assert int(digits) % 97 == 1


def test_people_are_consistent_where_the_recipe_plants_no_contradiction(rows: pa.Table) -> None:
    least, most = rows["Minimale uren/wk"].to_pylist(), rows["Beschikbare uren/wk"].to_pylist()
    both = [
        (int(a), int(b))
        for a, b in zip(least, most, strict=True)
        if a.isdigit() and b.isdigit() and a != "0" and 0 < int(b) < 100
    ]
    swapped = np.mean([a > b for a, b in both])
    assert 0.004 < swapped < 0.03
    licensed = [set(text.split(",")) for text in rows["Rijbewijs"].to_pylist()]
    drives = ["AUTO" in text for text in rows["Vervoer"].to_pylist()]
    without = [d for d, held in zip(drives, licensed, strict=True) if held == {"Geen"}]
    assert np.mean(without) < 0.03
    assert np.mean([d for d, held in zip(drives, licensed, strict=True) if "B" in held]) > 0.4


def test_progress_goes_up_to_one(tmp_path: Path) -> None:
    told: list[float] = []
    write_dump(tmp_path / "dump.csv", 300, week=1, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_failing_halfway_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dump.csv"
    path.write_text("old")

    def breaks(*_: object) -> object:
        yield from dump_tables(50)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(dump, "dump_tables", breaks)
    with pytest.raises(KnownError, match="schijf is vol"):
        write_dump(path, 50)
    assert [file.name for file in tmp_path.iterdir()] == ["dump.csv"]
    assert path.read_text() == "old"


def test_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="map voor de demodump"):
        write_dump(tmp_path / "nowhere" / "dump.csv", 10)


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "dump.csv").mkdir()
    with pytest.raises(KnownError, match=r"niet te schrijven \(fout E"):
        write_dump(tmp_path / "dump.csv", 10)
    assert [file.name for file in tmp_path.iterdir()] == ["dump.csv"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"candidates": 0}, "aantal kandidaten"),
        ({"candidates": 10, "seed": -1}, "seed"),
        ({"candidates": 10, "week": 2}, "week 0 en week 1"),
        ({"candidates": 10, "week": -1}, "week 0 en week 1"),
    ],
)
def test_numbers_out_of_range_are_refused(tmp_path: Path, arguments: dict[str, int], sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        write_dump(tmp_path / "dump.csv", **arguments)
    assert not list(tmp_path.iterdir())


def test_weeks_are_consecutive_mondays() -> None:
    first, second = demo_weeks()
    assert (second - first).days == 7
    assert first.weekday() == 0
