"""Excel workbooks (xlsx).

Public: `WorkbookDelivery`.

The sheet whose first rows look most like the layout is read, row by row; a finding names other sheets that
hold it too. Excel holds at most 1,048,576 rows,
so the text of the rows is kept in memory: reading a workbook twice would cost more.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import IO, Any, Protocol, cast
from zipfile import BadZipFile, ZipFile

import numpy as np
import openpyxl
import pyarrow as pa
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from wsp_desk.errors import KnownError
from wsp_desk.intake.headings import shown_heading
from wsp_desk.intake.layout import known_headings
from wsp_desk.intake.mapping import Mapping
from wsp_desk.intake.readers.formulas import formulas_without_outcome
from wsp_desk.intake.readers.guards import without_guards
from wsp_desk.intake.readers.heading import LOOK_AT, best_row
from wsp_desk.intake.readers.raw import BATCH_ROWS, BrokenRow, RawBatch, text_table
from wsp_desk.intake.report import Finding
from wsp_desk.texts import text

_MOST_UNPACKED = 8 << 30


class _Sheet(Protocol):
    """What is used of a sheet of openpyxl; its published types do not fit its read-only sheets."""

    title: str

    def reset_dimensions(self) -> None:
        """Forgets the size that the file states, which may be wrong."""

    def iter_rows(self, *, min_row: int = 1, values_only: bool = True) -> Iterator[Sequence[Any]]:
        """The rows from `min_row`."""


class WorkbookDelivery:
    """An xlsx file."""

    findings: Sequence[Finding]

    def __init__(self, path: Path, mapping: Mapping) -> None:
        """Finds the sheet and the heading row.

        Raises:
            KnownError: The file is not a workbook, is damaged, or unpacks to an absurd size.
        """
        self.name = path.name
        _check_archive(path)
        # What openpyxl finds odd about a workbook is no concern of whoever reads it, and damaged input may
        # make it throw anything.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                # Of a damaged file openpyxl would leave the handle open.
                with path.open("rb") as file:
                    self.headings, self._batches, others = _read(file, path.name, mapping)
                self.findings = (*_other_sheets(path.name, others), *_findings(path))
            except Exception as error:
                if isinstance(error, KnownError):
                    raise
                raise _damaged(path) from None

    def column(self, place: int) -> pa.ChunkedArray:
        """All cells of one column; see `Delivery`."""
        return pa.chunked_array(
            [chunk for batch in self._batches for chunk in batch.table.column(place).chunks], pa.string()
        )

    def batches(self) -> Iterator[RawBatch]:
        """Streams the rows; see `Delivery`."""
        return iter(self._batches)


def _check_archive(path: Path) -> None:
    try:
        with ZipFile(path) as archive:
            names = set(archive.namelist())
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (BadZipFile, OSError, NotImplementedError):
        raise _damaged(path) from None
    if "xl/workbook.xml" not in names:
        raise KnownError(
            text("Het bestand {file} is een ingepakt bestand, maar geen Excel-bestand.", file=path.name)
        )
    if unpacked > _MOST_UNPACKED:
        raise KnownError(
            text("Het bestand {file} is uitgepakt veel te groot; er is niets van gelezen.", file=path.name)
        )


def _damaged(path: Path) -> KnownError:
    return KnownError(text("Het Excel-bestand {file} is beschadigd; maak de export opnieuw.", file=path.name))


def _findings(path: Path) -> tuple[Finding, ...]:
    count = formulas_without_outcome(path)
    if not count:
        return ()
    cells = text("één cel") if count == 1 else text("{count} cellen", count=count)
    sentence = text(
        "{file}: {cells} met een formule zonder uitkomst, als leeg gelezen. Open het bestand in Excel, "
        "bewaar het en lees het opnieuw in.",
        file=path.name,
        cells=cells,
    )
    return (Finding("formula", sentence),)


def _other_sheets(file: str, others: Sequence[str]) -> Iterator[Finding]:
    if others:
        sentence = text(
            "Van {file} is één blad gelezen. Deze bladen hebben dezelfde kolommen en zijn niet gelezen: "
            "{sheets}. Bewaar elk blad als een eigen bestand.",
            file=file,
            sheets=", ".join(f"'{shown_heading(title)}'" for title in others),
        )
        yield Finding("sheets", sentence)


def _read(file: IO[bytes], name: str, mapping: Mapping) -> tuple[tuple[str, ...], list[RawBatch], list[str]]:
    """Headings and rows of the sheet that is read, and the names of others that look like it."""
    workbook = openpyxl.load_workbook(file, read_only=True, data_only=True)
    try:
        sheets = [
            cast(_Sheet, sheet) for sheet in workbook.worksheets if isinstance(sheet, ReadOnlyWorksheet)
        ]
        if not sheets:
            raise KnownError(text("In {file} staat geen werkblad.", file=name))
        starts = [_start(sheet) for sheet in sheets]
        merits = [max((known_headings(row, mapping) for row in rows), default=0) for rows in starts]
        chosen = merits.index(max(merits))
        if not any(any(row) for row in starts[chosen]):
            raise KnownError(text("Het bestand {file} is leeg.", file=name))
        before = best_row(starts[chosen], mapping)
        headings = _trimmed(starts[chosen][before])
        others = [
            sheet.title
            for place, sheet in enumerate(sheets)
            if place != chosen and merits[place] > merits[chosen] / 2 and _has_rows(starts[place], mapping)
        ]
        return headings, list(_batches(sheets[chosen], before, len(headings))), others
    finally:
        workbook.close()


def _start(sheet: _Sheet) -> list[list[str]]:
    sheet.reset_dimensions()
    return [_cells(row) for row in islice(sheet.iter_rows(values_only=True), LOOK_AT)]


def _has_rows(start: Sequence[Sequence[str]], mapping: Mapping) -> bool:
    return any(any(row) for row in start[best_row(start, mapping) + 1 :])


def _trimmed(row: Sequence[str]) -> tuple[str, ...]:
    filled = [place for place, cell in enumerate(row) if cell]
    return tuple(row[: filled[-1] + 1])


def _batches(sheet: _Sheet, before: int, width: int) -> Iterator[RawBatch]:
    rows: list[list[str]] = []
    numbers: list[int] = []
    broken: list[BrokenRow] = []
    for number, values in enumerate(sheet.iter_rows(values_only=True, min_row=before + 2), before + 2):
        cells = _cells(values)
        if any(cells[width:]):
            broken.append(BrokenRow(number, text("De rij heeft cellen buiten de kolommen met een kop.")))
        elif any(cells):
            rows.append([*cells[:width], *[""] * (width - len(cells))])
            numbers.append(number)
        if len(rows) == BATCH_ROWS:
            yield _batch(rows, numbers, broken, width)
            rows, numbers, broken = [], [], []
    if rows or broken:
        yield _batch(rows, numbers, broken, width)


def _batch(rows: list[list[str]], numbers: list[int], broken: list[BrokenRow], width: int) -> RawBatch:
    return RawBatch(without_guards(text_table(rows, width)), np.array(numbers, np.int64), tuple(broken))


def _cells(values: Sequence[Any]) -> list[str]:
    return [_cell(value) for value in values]


def _cell(value: object) -> str:
    """A cell as the text a person reads: 40.0 is 40, a date without time is a date."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "ja" if value else "nee"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case date() | datetime() | time():
            return value.isoformat()
        case _:
            return str(value)
