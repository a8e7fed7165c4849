"""Formulas of which a workbook does not hold the outcome: their cells would be read as empty in silence.

Public: `formulas_without_outcome`.

Excel keeps the outcome beside the formula; programs that write workbooks without working them out do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_WITHOUT = re.compile(rb"(?:</f>|<f(?: [^>]*)?/>)\s*(?:<v ?/>|<v></v>|</c>)")
_CHUNK, _OVERLAP = 1 << 20, 64


def formulas_without_outcome(path: Path) -> int:
    """Counts them in all sheets of a workbook.

    Raises:
        BadZipFile, OSError, and what else a damaged archive may give.
    """
    with ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if _SHEET.fullmatch(name)]
        return sum(_count(archive, name) for name in sheets)


def _count(archive: ZipFile, name: str) -> int:
    """A match that ends in what was looked at before was counted then."""
    return sum(
        match.end() > before
        for before, content in _windows(archive, name)
        for match in _WITHOUT.finditer(content)
    )


def _windows(archive: ZipFile, name: str) -> Iterator[tuple[int, bytes]]:
    """Pieces of the sheet, each behind the end of the one before it, whose length comes with it."""
    before = b""
    with archive.open(name) as file:
        while chunk := file.read(_CHUNK):
            yield len(before), before + chunk
            before = (before + chunk)[-_OVERLAP:]
