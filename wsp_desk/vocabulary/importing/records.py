"""Records of a published table: CSV with commas, or Parquet, with a header that names the columns.

Public: `read_records`, `sentences`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

_LARGEST_CELL = 1 << 20
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_SHORTEST_SENTENCE = 20


def read_records(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """Reads the rows of a table that has at least these columns.

    Args:
        path: Ends in `.csv` or `.parquet`.
        columns: Names that must be there.

    Returns:
        Per row a cell per column of the table, '' where it is empty.

    Raises:
        KnownError: The file is missing, cannot be read, or lacks a column.
    """
    rows, header = _parquet(path) if path.suffix == ".parquet" else _csv(path)
    for column in columns:
        if column not in header:
            raise KnownError(
                text(
                    "{path}: de kolom '{column}' ontbreekt. Is dit het goede bestand?",
                    path=str(path),
                    column=column,
                )
            )
    return rows


def sentences(description: str) -> list[str]:
    """The sentences of a description that are long enough to say something."""
    return [each for each in _SENTENCE.split(description.strip()) if len(each) > _SHORTEST_SENTENCE]


def _csv(path: Path) -> tuple[list[dict[str, str]], Sequence[str]]:
    try:
        content = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except UnicodeDecodeError:
        raise KnownError(text("Het bestand {path} is geen UTF-8-tekst.", path=str(path))) from None
    except OSError:
        raise KnownError(text("Het bestand {path} kan niet worden gelezen.", path=str(path))) from None
    previous = csv.field_size_limit(_LARGEST_CELL)
    try:
        reader = csv.DictReader(io.StringIO(content, newline=""), restval="")
        rows = [{name: cell for name, cell in row.items() if name} for row in reader]
    except csv.Error:
        raise KnownError(text("Het bestand {path} is geen tabel met komma's.", path=str(path))) from None
    finally:
        csv.field_size_limit(previous)
    return rows, reader.fieldnames or ()


def _parquet(path: Path) -> tuple[list[dict[str, str]], Sequence[str]]:
    try:
        table = pq.read_table(path)
    except (OSError, pa.ArrowException):
        raise KnownError(
            text("Het bestand {path} is geen leesbaar Parquet-bestand.", path=str(path))
        ) from None
    columns = {name: [str(cell or "") for cell in table[name].to_pylist()] for name in table.column_names}
    rows = [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]
    return rows, table.column_names
