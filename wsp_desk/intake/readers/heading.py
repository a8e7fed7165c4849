"""Where a text table begins: its separator and its heading row.

Public: `Heading`, `find_heading`, `best_row`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wsp_desk.intake.layout import known_headings
from wsp_desk.intake.mapping import Mapping

SEPARATORS = ";,\t|"
LOOK_AT = 20
"""Rows within which the heading row stands; some exports put a title above it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading row of a text table.

    Attributes:
        cells: Its cells.
        separator: The sign between cells.
        rows_before: Rows above it.
        end: Place of the first byte after it, in the UTF-8 text.
    """

    cells: tuple[str, ...]
    separator: str
    rows_before: int
    end: int


def find_heading(start: bytes, mapping: Mapping) -> Heading:
    """Finds the heading row and the separator by which most headings of the layout appear.

    Args:
        start: The beginning of the file in UTF-8.
        mapping: The layout.

    Returns:
        The best guess; whether it is a heading row of this layout at all is for `lay_out` to say.
    """
    best: tuple[tuple[int, int, int], Heading] | None = None
    for number, (record, end) in enumerate(_records(start)):
        for separator in SEPARATORS:
            cells = _cells(record, separator)
            merit = (known_headings(cells, mapping), -number, len(cells))
            if best is None or merit > best[0]:
                best = merit, Heading(tuple(cells), separator, number, end)
    assert best is not None, "an empty file has been refused before"
    return best[1]


def best_row(rows: Sequence[Sequence[str]], mapping: Mapping) -> int:
    """Place of the row that looks most like the heading row; if none does, the first that holds anything."""
    merits = [(known_headings(row, mapping), any(row), -place) for place, row in enumerate(rows)]
    return -max(merits)[2] if merits else 0


def _records(start: bytes) -> Iterator[tuple[str, int]]:
    """The first records with the place where each ends; a line with an open quote goes on in the next."""
    place = count = 0
    held = b""
    for line in start.splitlines(keepends=True):
        place += len(line)
        held += line
        if held.count(b'"') % 2 and len(held) < 1 << 16:
            continue
        yield held.decode("utf-8", "replace").rstrip("\r\n"), place
        held = b""
        count += 1
        if count == LOOK_AT:
            return
    if held:
        yield held.decode("utf-8", "replace").rstrip("\r\n"), place


def _cells(record: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([record], delimiter=separator), [""])
    except csv.Error:
        return record.split(separator)
