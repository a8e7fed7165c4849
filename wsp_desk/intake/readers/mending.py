"""Rows that a stray quote ran together: what is a row by itself is taken back, what is not is broken.

Public: `mend`, `swallowed_rows`, `cells_hold_rows`, `as_record`, `Mended`.

A quote that opens and never closes swallows the lines after it, up to the next quote anywhere in the file.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from mmap import mmap

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.readers.raw import BrokenRow
from wsp_desk.texts import Text, text

_LINE = re.compile(rb"\n")


@dataclass
class Mended:
    """What came of rows that could not be read.

    Attributes:
        rows: Cells of the rows that were taken back.
        numbers: Their row numbers: that of the row which swallowed them.
        broken: What is left.
    """

    rows: list[list[str]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    broken: list[BrokenRow] = field(default_factory=list)


def mend(record: str, number: int, width: int, separator: str, mended: Mended) -> None:
    """Takes the lines of a record apart.

    Args:
        record: Text of the record as it stands in the file.
        number: Its row number.
        width: Cells a row must have.
        separator: The sign between cells.
        mended: Gets the outcome.
    """
    lines = record.splitlines() or [""]
    whole = len(lines) > 1
    left = 0
    for line in lines:
        cells = _row(line, width, separator) if whole else None
        if cells is None:
            left += 1
        else:
            mended.rows.append(cells)
            mended.numbers.append(number)
    if left:
        mended.broken.append(BrokenRow(number, _reason(lines, width, separator)))


def swallowed_rows(table: pa.Table, separator: str) -> npt.NDArray[np.bool_]:
    """Marks rows that swallowed others: one cell holds a line end and the separators of a whole row."""
    found = np.zeros(table.num_rows, np.bool_)
    for column in table.columns:
        if not any(_has_line_end(chunk) for chunk in column.chunks):
            continue
        many = pc.greater_equal(pc.count_substring(column, separator), table.num_columns - 1)
        lines = pc.match_substring(column, "\n")
        found |= pc.and_(many, lines).to_numpy(zero_copy_only=False)
    return found


def cells_hold_rows(content: mmap, separator: bytes, width: int) -> bool:
    """Tells whether some quoted cell holds a line end and as many separators as a whole row.

    Args:
        content: The file, in an encoding that agrees with ASCII.
        separator: The sign between cells.
        width: Cells of a row.
    """
    start = content.find(b'"')
    while start >= 0:
        end = _closing_quote(content, start)
        cell = content[start + 1 : end]
        if b"\n" in cell and cell.count(separator) >= width - 1:
            return True
        start = content.find(b'"', end + 1)
    return False


def _closing_quote(content: mmap, start: int) -> int:
    """Place of the quote that closes the cell opened at `start`; a doubled quote does not."""
    end = content.find(b'"', start + 1)
    while end >= 0 and content[end + 1 : end + 2] == b'"':
        end = content.find(b'"', end + 2)
    return end if end >= 0 else len(content)


def as_record(cells: Sequence[str], separator: str) -> str:
    """Cells written back as the text of a record, near enough for `mend`."""
    return separator.join('"' + cell if "\n" in cell else cell for cell in cells)


def _has_line_end(chunk: pa.Array) -> bool:
    data = chunk.buffers()[2]
    return data is not None and _LINE.search(memoryview(data)) is not None


def _row(line: str, width: int, separator: str) -> list[str] | None:
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        try:
            cells = next(
                csv.reader([line], delimiter=separator, quoting=quoting, strict=quoting == csv.QUOTE_MINIMAL),
                [],
            )
        except csv.Error:
            continue
        if len(cells) == width:
            return [cell.strip('"') for cell in cells]
    return None


def _reason(lines: Sequence[str], width: int, separator: str) -> Text:
    if len(lines) > 1:
        return text("Een aanhalingsteken in deze rij sluit niet, waardoor cellen niet te scheiden zijn.")
    cells = _count(lines[0], separator)
    return text("De rij heeft {cells} cellen; het moeten er {width} zijn.", cells=cells, width=width)


def _count(line: str, separator: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=separator), []))
    except csv.Error:
        return line.count(separator) + 1
