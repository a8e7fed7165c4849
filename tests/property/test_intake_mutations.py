"""Any mutation of a good dump ends in a true report or one clear sentence: no traceback, no loss, no leak.

The good dump is a demo dump with every column. What is checked does not lean on the reader: rows are counted
and numbers are looked for by other means.
"""

from __future__ import annotations

import csv
import io
import random
import re
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dumps import AS_OF, Outcome, take_in
from wsp_desk.demo.dump import write_dump
from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD
from wsp_desk.intake import load_mapping
from wsp_desk.privacy.redact import passes_eleven_test
from wsp_desk.snapshot.quarantine import quarantine_csv

Table = list[list[str]]
ROWS = 45
SONAR = load_mapping("sonar")
PERSONAL = set(SONAR.personal.columns)
KEPT = {column.name: column.field for column in SONAR.columns}
BSN = "123456782"
FORMULAS = ("=1+1", '=HYPERLINK("http://x.example","y")', "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=1")
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def good() -> tuple[tuple[str, ...], ...]:
    """The heading row and the rows of a demo dump."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump.csv"
        write_dump(path, ROWS, 7, 0)
        with path.open(encoding="utf-8-sig", newline="") as file:
            return tuple(tuple(row) for row in csv.reader(file, delimiter=";"))


def table() -> Table:
    return [list(row) for row in good()]


def as_csv(rows: Table, separator: str = ";") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue()


def outcome_of(content: bytes, name: str = "dump.csv") -> Outcome | str:
    """What comes of a file: an outcome whose counts add up, or one sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        try:
            outcome = take_in(path, as_of=AS_OF)
        except KnownError as refused:
            return one_sentence(str(refused))
    report = outcome.report
    assert report.rows_read == report.dossiers + report.quarantined + report.collapsed
    assert (
        report.dossiers == outcome.dossiers.num_rows == len(set(outcome.dossiers["dossier_id"].to_pylist()))
    )
    assert len(outcome.quarantine) == report.quarantined
    for name, counts in report.fields.items():
        assert sum(counts.values()) == report.dossiers, name
    assert nobody_in(outcome)
    return outcome


def one_sentence(refusal: str) -> str:
    assert refusal.strip()
    assert "\n" not in refusal
    assert BSN not in refusal
    return refusal


def nobody_in(outcome: Outcome) -> bool:
    """No number that passes the eleven-test left the intake, in any text; nor in the quarantine file."""
    texts = [*outcome.texts(), quarantine_csv(outcome.quarantine).decode("utf-8-sig")]
    found = {number for text in texts for number in re.findall(r"(?<!\d)\d{8,9}(?!\d)", text)}
    assert not {number for number in found if passes_eleven_test(number)}
    return True


def missing(outcome: Outcome) -> set[str]:
    """Fields of which the report says that their column is not there."""
    return {name for one in outcome.report.findings if one.kind == "column_missing" for name in one.fields}


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_separator_and_encoding_gives_the_same_dossiers(separator: str, encoding: str) -> None:
    def without_foreign(cell: str) -> str:
        return cell.encode("cp1252", "ignore").decode("cp1252")

    rows = [[without_foreign(cell) for cell in row] for row in table()]
    there = outcome_of(as_csv(rows, separator).encode(encoding))
    reference = outcome_of(as_csv(rows).encode("utf-8-sig"))
    assert isinstance(there, Outcome)
    assert isinstance(reference, Outcome)
    assert there.dossiers.equals(reference.dossiers)
    assert there.lists == reference.lists


@SLOW
@given(st.sets(st.sampled_from(sorted({*KEPT, *PERSONAL})), min_size=1, max_size=6))
def test_dropped_columns_are_named(dropped: set[str]) -> None:
    rows = table()
    keep = [place for place, heading in enumerate(rows[0]) if heading not in dropped]
    outcome = outcome_of(as_csv([[row[place] for place in keep] for row in rows]).encode())
    if "ID_WZ" in dropped:
        assert isinstance(outcome, str)
        assert "ID_WZ" in outcome
        return
    assert isinstance(outcome, Outcome)
    assert outcome.report.rows_read == ROWS
    gone = {KEPT[name] for name in dropped & KEPT.keys()} - {KEPT[name] for name in KEPT.keys() - dropped}
    for field in gone - {"source"}:
        assert field in missing(outcome)
        assert outcome.report.fields[field]["missing"] == outcome.report.dossiers


@SLOW
@given(st.sampled_from(sorted(KEPT)), st.integers(0, 2**32))
def test_a_renamed_column_is_named_with_the_nearest_one(name: str, seed: int) -> None:
    rows = table()
    letters = list(name)
    random.Random(seed).shuffle(letters)
    renamed = f"{name}jes" if seed % 2 else "Q" + "".join("".join(letters).split())
    place = rows[0].index(name)
    rows[0][place] = renamed
    outcome = outcome_of(as_csv(rows).encode())
    if name == "ID_WZ":
        assert isinstance(outcome, str)
        assert "ID_WZ" in outcome
        return
    assert isinstance(outcome, Outcome)
    told = " ".join(str(finding) for finding in outcome.report.findings)
    assert renamed in outcome.report.dropped_columns
    assert renamed in told
    if seed % 2 and len(name) > 8:
        assert f"'{name}'" in told, "the nearest known heading"


@SLOW
@given(st.integers(1, ROWS), st.integers(0, 64), st.integers(1, 4), st.booleans())
def test_a_row_with_cells_too_many_or_too_few_is_set_aside(
    row: int, place: int, by: int, left_out: bool
) -> None:
    rows = table()
    if left_out:
        del rows[row][place : place + by]
    else:
        rows[row][place:place] = ["x"] * by
    outcome = outcome_of(as_csv(rows).encode())
    assert isinstance(outcome, Outcome)
    reference = outcome_of(as_csv(table()).encode())
    assert isinstance(reference, Outcome)
    assert outcome.report.rows_read == ROWS
    aside = {one.row: str(one.reason) for one in outcome.quarantine}
    assert "cellen" in aside[row + 1]


@SLOW
@given(st.sets(st.integers(1, ROWS), min_size=1), st.integers(1, 40))
def test_rows_whose_cells_moved_do_not_leak_the_person(moved: set[int], by: int) -> None:
    rows = table()
    bsn = rows[0].index("BSN")
    for number in moved:
        rows[number][bsn] = BSN
        cells = rows[number]
        rows[number] = [*cells[-by:], *cells[:-by]]
    outcome = outcome_of(as_csv(rows).encode())
    if isinstance(outcome, Outcome):
        assert outcome.report.rows_read == ROWS


@SLOW
@given(
    st.integers(0, ROWS), st.sampled_from(sorted(KEPT)), st.sampled_from(["", "zie ", "bsn:", "(", "tel. "]),
    st.sampled_from(["123456782", "1234.56.782", "1234 56 782", "123-456-782", "12345678-2"]),
)  # fmt: skip
def test_a_planted_number_never_comes_through(row: int, name: str, before: str, number: str) -> None:
    rows = table()
    rows[row][rows[0].index(name)] = before + number
    outcome = outcome_of(as_csv(rows).encode())
    texts = [outcome] if isinstance(outcome, str) else outcome.texts()
    assert not [text for text in texts if number in text or BSN in text]


@SLOW
@given(st.floats(0.001, 0.999))
def test_of_a_truncated_file_every_line_is_accounted_for(share: float) -> None:
    content = as_csv(table()).encode()
    cut = content[: max(1, int(len(content) * share))]
    outcome = outcome_of(cut)
    lines = cut.decode("utf-8", "ignore").splitlines()
    if isinstance(outcome, Outcome):
        assert outcome.report.rows_read == len([line for line in lines[1:] if line.strip()])
    else:
        assert len(lines) <= 2, "only without one whole row there is nothing to read"


@SLOW
@given(
    st.integers(1, ROWS),
    st.sampled_from(sorted(KEPT)),
    st.sampled_from(["x", "ab ", "é", "9", "1 ", BSN + " "]),
)
def test_a_cell_of_forty_thousand_characters_is_cut_not_lost(row: int, name: str, sign: str) -> None:
    rows = table()
    rows[row][rows[0].index(name)] = (sign * 40_000)[:40_000]
    outcome = outcome_of(as_csv(rows).encode())
    assert isinstance(outcome, Outcome)
    assert outcome.report.rows_read == ROWS
    assert max(map(len, outcome.texts())) < 9_000


@SLOW
@given(st.integers(1, ROWS), st.sampled_from(sorted(KEPT)), st.sampled_from(FORMULAS))
def test_a_formula_stays_text_and_is_harmless_in_the_quarantine_file(
    row: int, name: str, formula: str
) -> None:
    rows = table()
    rows[row][rows[0].index(name)] = formula
    rows[row][rows[0].index("ID_WZ")] = "NNB"
    outcome = outcome_of(as_csv(rows).encode())
    assert isinstance(outcome, Outcome)
    assert outcome.report.rows_read == ROWS
    written = quarantine_csv(outcome.quarantine).decode("utf-8-sig")
    cells = [cell for line in csv.reader(io.StringIO(written), delimiter=";") for cell in line]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "-"))]


def workbook(rows: Table, change: Callable[[openpyxl.worksheet.worksheet.Worksheet], None]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append([cell or None for cell in row])
    change(sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@settings(SLOW, max_examples=10)
@given(
    st.integers(2, ROWS + 1), st.integers(1, 60), st.sampled_from([*FORMULAS, 1e300, -1, True, "#N/A", BSN])
)
def test_a_workbook_with_an_odd_cell_is_read(row: int, column: int, value: object) -> None:
    def change(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet.cell(row, column).value = value

    outcome = outcome_of(workbook(table(), change), "dump.xlsx")
    assert isinstance(outcome, Outcome)
    assert outcome.report.rows_read == ROWS


@settings(SLOW, max_examples=25)
@given(st.floats(0.001, 0.999), st.binary(max_size=20))
def test_a_damaged_workbook_is_refused_in_one_sentence(share: float, junk: bytes) -> None:
    content = workbook(table()[:5], lambda _: None)
    place = int(len(content) * share)
    outcome_of(content[:place] + junk, "dump.xlsx")


def test_the_good_dump_is_good() -> None:
    outcome = outcome_of(as_csv(table()).encode("utf-8-sig"))
    assert isinstance(outcome, Outcome)
    assert outcome.report.rows_read == ROWS
    assert set(outcome.report.dropped_columns) == PERSONAL
    assert set(KEPT.values()) - {"dossier_id", "source"} == set(FIELD)
