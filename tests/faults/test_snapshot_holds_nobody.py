"""Nothing of a person's own data survives a build: not on the disk, and not inside the encryption."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pyarrow as pa
import pytest

from tests.deliveries import SECRET, builder, opened
from wsp_desk.demo.dump import demo_weeks, write_dump
from wsp_desk.fields import FIELDS, LIST_TABLES
from wsp_desk.privacy.redact import passes_eleven_test
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot import Snapshot
from wsp_desk.snapshot.schema import expected_tables
from wsp_desk.trust.building import build_from

PERSONAL = ("BSN", "Volledige Naam", "E-mailadres", "Telefoonnummer")
# Who may be asked about a dossier is kept on purpose.
OF_THE_HOLDER = {field.name for field in FIELDS if field.name.startswith("holder_") or field.name == "office"}


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dump") / "dump.csv"
    write_dump(path, 1200, 11, 0)
    return path


@pytest.fixture
def built(dump: Path, tmp_path: Path) -> Path:
    TrustedBuilders.load().add(builder().public, "tests")
    out = tmp_path / "out" / "pool.wsp"
    build_from([dump], out=out, secret=SECRET, signer=builder(), mapping="sonar", as_of=demo_weeks()[0])
    return out


def _people(dump: Path) -> list[dict[str, str]]:
    with dump.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _values(people: list[dict[str, str]], column: str) -> set[str]:
    """What stands in a column, without words such as "geen" and "onbekend" that say there is nothing."""
    return {cell for person in people if re.search(r"[\d@].{3}", cell := person[column].strip())}


def _texts(snapshot: Snapshot) -> str:
    """Every text of candidates in the snapshot, of all tables, also of lists."""
    found: list[str] = []
    for table in ("dossier", *LIST_TABLES):
        for name, sql in expected_tables(())[table].items():
            base = name.removesuffix("_raw")
            if sql.startswith("VARCHAR") and base not in OF_THE_HOLDER:
                column = snapshot.columns([name], table).column(0)
                column = column.combine_chunks().flatten() if pa.types.is_list(column.type) else column
                found += [value for value in column.to_pylist() if value]
    return "\n".join(found)


def test_no_personal_value_of_the_dump_is_inside(built: Path, dump: Path) -> None:
    with opened(built) as snapshot:
        texts = _texts(snapshot)
    assert len(texts) > 100_000
    people = _people(dump)
    for column in PERSONAL:
        values = _values(people, column)
        assert len(values) > 400, column
        assert not [value for value in values if value in texts], column
    streets = {f"{person['Straatnaam']} {person['Huisnummer']}" for person in people if person["Huisnummer"]}
    assert not [street for street in streets if street in texts]


def test_nothing_inside_has_the_shape_of_personal_data(built: Path) -> None:
    with opened(built) as snapshot:
        texts = _texts(snapshot)
    assert not [number for number in re.findall(r"(?<!\d)\d{8,9}(?!\d)", texts) if passes_eleven_test(number)]
    assert not re.findall(r"[\w.+-]+@[\w-]+\.\w+", texts)
    assert not re.findall(r"(?<!\d)06[- ]?\d{8}(?!\d)", texts)
    assert not re.findall(r"\b[1-9]\d{3} ?[A-Z]{2}\b(?=\n)", texts)


def test_nothing_of_anyone_is_readable_on_the_disk(built: Path, dump: Path) -> None:
    people = _people(dump)[::6]
    personal = {value.encode() for column in PERSONAL for value in _values(people, column)}
    numbers = {value.encode() for value in _values(people, "ID_WZ")}
    assert len(personal) > 400
    assert len(numbers) > 150
    for file in built.parent.iterdir():
        content = file.read_bytes()
        # Rows in quarantine keep their dossier number, or nobody could find and repair them.
        wanted = personal if file.suffix == ".csv" else personal | numbers
        assert not [value for value in wanted if value in content], file.name
