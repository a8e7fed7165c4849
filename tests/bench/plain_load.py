"""The least a build could cost: the same dump read by DuckDB alone into typed columns of a plain file.

Public: `plain_load`.

Nothing is cleaned, looked up, judged, encrypted or signed. Dates and numbers are cast where they can be, as
anyone would do who wants to compute with them.
"""

from __future__ import annotations

import time
from pathlib import Path

import duckdb

DATES = (
    "Datum melding",
    "Inschrijfdatum",
    "Datum laatste wijziging",
    "Einddatum opleiding",
    "Beschikbaar vanaf",
)
NUMBERS = (
    "Beschikbare uren/wk",
    "Minimale uren/wk",
    "Maximale reisafstand",
    "Maximale reistijd",
    "Mondeling Nederlands",
    "Schriftelijk Nederlands",
    "Werk- en denkniveau",
    "Arbeidsvermogen",
    "Cases (aantal)",
    "Aantal",
)


def plain_load(dump: Path, target: Path) -> float:
    """Loads the dump.

    Args:
        dump: CSV with semicolons.
        target: A DuckDB file that is made.

    Returns:
        Seconds.
    """
    start = time.perf_counter()
    with duckdb.connect(str(target), config={"threads": 2}) as connection:
        dates = ", ".join(f'try_strptime("{name}", \'%d-%m-%Y\')::DATE AS "{name}"' for name in DATES)
        numbers = ", ".join(f'TRY_CAST("{name}" AS SMALLINT) AS "{name}"' for name in NUMBERS)
        connection.execute(
            f"CREATE TABLE dossier AS SELECT * REPLACE ({dates}, {numbers}) "
            "FROM read_csv(?, delim=';', header=true, all_varchar=true, quote='\"')",
            [str(dump)],
        )
        connection.execute("CHECKPOINT")
    return time.perf_counter() - start
