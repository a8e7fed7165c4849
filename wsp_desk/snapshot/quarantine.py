"""The file with rows that could not be a dossier: for whoever repairs the delivery.

Personal columns are gone already.

Public: `quarantine_csv`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from wsp_desk.privacy.cells import text_cell


def quarantine_csv(rows: Iterable[tuple[str, int, Any, Mapping[str, Any]]]) -> bytes:
    """Writes the rows as CSV with semicolons, UTF-8 with byte order mark, so that Excel opens it well.

    Args:
        rows: Source, row number, reason, and the stripped row by column name.

    Returns:
        The content of the file.
    """
    kept = list(rows)
    columns = list(dict.fromkeys(name for _, _, _, row in kept for name in row))
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([text_cell(cell) for cell in ["bron", "rij", "reden", *columns]])
    for source, number, reason, row in kept:
        cells = [
            source,
            str(number),
            str(reason),
            *("" if row.get(name) is None else row[name] for name in columns),
        ]
        writer.writerow([text_cell(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode()
