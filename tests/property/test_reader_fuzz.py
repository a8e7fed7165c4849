"""Whatever stands in a file, every reader ends in a true report or in one sentence, never in a traceback.

Real files of every kind are damaged byte by byte, within their archive too, and files are made up behind the
first bytes by which a kind is known.
"""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dumps import take_in, the_vocabulary
from tests.vum_standard import profiles
from wsp_desk.demo.dump import write_dump
from wsp_desk.errors import KnownError
from wsp_desk.intake import load_mapping
from wsp_desk.intake.suggesting import as_toml, suggest
from wsp_desk.paths import resource
from wsp_desk.vum import read_query, read_vacancy, translate

QUICK = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
BITS = (
    b"", b"\0", b"\xff\xfe", b";", b'"', b"'", b"\r\n", b"[", b"]", b"{", b"}", b",", b"-1", b"1e999",
    b"null", b"\\ud800", b"\xf0\x9f\x98\x80", b"=", b"<", b">", b"&#0;", b"A1", b"PK", b"NaN", b"true",
    b"9" * 40,
)  # fmt: skip
Change = tuple[float, int, bytes]
CHANGES = st.lists(
    st.tuples(
        st.floats(0, 1, exclude_max=True),
        st.sampled_from([0, 0, 1, 1, 2, 17, 400]),
        st.one_of(st.sampled_from(BITS), st.binary(max_size=6)),
    ),
    min_size=1,
    max_size=6,
)
MAGIC = st.sampled_from(
    [
        b"",
        b"PK\x03\x04",
        b"PAR1",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"[",
        b"{",
        b'{"matches": [',
        b"ID_WZ;Postcode\r\n",
    ]
)


PARTS = (
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
)


@contextmanager
def refused_in_one_sentence() -> Iterator[None]:
    """Lets one sentence pass, and nothing else that is raised."""
    try:
        yield
    except KnownError as refused:
        told = str(refused)
        if not told.strip() or "\n" in told or len(told) > 1_500:
            raise AssertionError(told) from None


def changed(content: bytes, changes: list[Change]) -> bytes:
    """The content with pieces at some places replaced."""
    for share, length, piece in changes:
        place = int(share * len(content))
        content = content[:place] + piece + content[place + length :]
    return content


@cache
def good_csv() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump.csv"
        write_dump(path, 12, 5, 0)
        return path.read_bytes()


@cache
def good_table() -> pa.Table:
    parsing = pyarrow.csv.ParseOptions(delimiter=";")
    return pyarrow.csv.read_csv(io.BytesIO(good_csv()), parse_options=parsing)


@cache
def good_workbook() -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    table = good_table()
    book.active.append(table.column_names)
    for row in table.to_pylist():
        book.active.append([str(cell) for cell in row.values()])
    book.save(out)
    return out.getvalue()


@cache
def good_parquet() -> bytes:
    out = io.BytesIO()
    pyarrow.parquet.write_table(good_table(), out)
    return out.getvalue()


@cache
def good_json() -> bytes:
    return json.dumps(profiles(8, seed=3)).encode()


def taken_in(content: bytes, name: str, mapping: str = "sonar") -> None:
    """Reads a file; a report must add up, a refusal must be one sentence."""
    with tempfile.TemporaryDirectory() as folder, refused_in_one_sentence():
        path = Path(folder) / name
        path.write_bytes(content)
        outcome = take_in(path, mapping=mapping)
        report = outcome.report
        assert report.rows_read == report.dossiers + report.quarantined + report.collapsed
        ids = outcome.dossiers["dossier_id"].to_pylist()
        assert report.dossiers == len(ids) == len(set(ids))
        assert len(outcome.quarantine) == report.quarantined


@QUICK
@given(CHANGES)
def test_a_damaged_csv(changes: list[Change]) -> None:
    taken_in(changed(good_csv(), changes), "dump.csv")


@QUICK
@given(CHANGES)
def test_a_damaged_workbook(changes: list[Change]) -> None:
    taken_in(changed(good_workbook(), changes), "dump.xlsx")


@QUICK
@given(st.sampled_from(PARTS), CHANGES, st.booleans())
def test_a_workbook_with_a_damaged_part(part: str, changes: list[Change], gone: bool) -> None:
    """The archive is sound, what is in it is not."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good_workbook())) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name != part:
                new.writestr(name, content)
            elif not gone:
                new.writestr(name, changed(content, changes))
    taken_in(out.getvalue(), "dump.xlsx")


@QUICK
@given(CHANGES)
def test_a_damaged_parquet_file(changes: list[Change]) -> None:
    taken_in(changed(good_parquet(), changes), "dump.parquet")


@QUICK
@given(CHANGES)
def test_damaged_profiles(changes: list[Change]) -> None:
    taken_in(changed(good_json(), changes), "profielen.json", "vum")


@QUICK
@given(MAGIC, st.binary(max_size=300), st.sampled_from(["sonar", "vum"]))
def test_any_bytes(magic: bytes, rest: bytes, mapping: str) -> None:
    taken_in(magic + rest, "iets", mapping)


@QUICK
@given(st.sampled_from(["sonar.toml", "vum.toml"]), CHANGES)
def test_a_damaged_mapping(name: str, changes: list[Change]) -> None:
    with tempfile.TemporaryDirectory() as folder, refused_in_one_sentence():
        path = Path(folder) / "eigen.toml"
        path.write_bytes(changed((resource("mappings") / name).read_bytes(), changes))
        assert load_mapping(path).columns


@QUICK
@given(st.sampled_from([good_csv, good_workbook, good_parquet]), CHANGES)
def test_a_mapping_suggested_from_a_damaged_file(good: Callable[[], bytes], changes: list[Change]) -> None:
    """What is suggested can be loaded, whatever the headings have become."""
    with tempfile.TemporaryDirectory() as folder, refused_in_one_sentence():
        path, mapping = Path(folder) / "dump", Path(folder) / "eigen.toml"
        path.write_bytes(changed(good(), changes))
        suggested = suggest(path)
        mapping.write_text(as_toml(suggested), "utf-8")
        if any(guess.field == "dossier_id" for guess in suggested.guesses):
            assert load_mapping(mapping).columns


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=8,
)
QUERY = {
    "vraagObject": {
        "selectiegebied": {"postcode": "5038AB", "afstand": 30},
        "datumAanvangBeschikbaarVoorWerk": {"$lte": "2026-12-31"},
    }
}
VACANCY = {
    "idVacature": "V-1",
    "naamVacature": "heftruckchauffeur",
    "adres": {"postcode": "5038AB"},
    "werktijden": {"aantalWerkurenPerWeekMaximaal": 32},
    "rijbewijs": [{"codeSoortRijbewijs": "B"}],
}
DAMAGED = st.builds(
    lambda good, changes: changed(json.dumps(good).encode(), changes).decode("utf-8", "replace"),
    st.sampled_from([QUERY, VACANCY]),
    CHANGES,
)


@QUICK
@given(ANYTHING.map(json.dumps) | DAMAGED)
def test_damaged_questions_and_vacancies(content: str) -> None:
    with refused_in_one_sentence():
        assert read_query(content).pc4
    with refused_in_one_sentence():
        made = translate(read_vacancy(content), the_vocabulary())
        assert made.untranslated or made.request.criteria
