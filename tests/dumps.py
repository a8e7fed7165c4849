"""Small deliveries for tests of the intake, and what comes out of them."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa

from wsp_desk import vocabulary
from wsp_desk.fields import Status
from wsp_desk.intake import Intake, IntakeReport, Quarantined, load_mapping

AS_OF = date(2026, 11, 16)
GOOD = {
    "ID_WZ": "K7F3-91C2",
    "Volledige Naam": "Zeynep Quispel",
    "Postcode": "5038AB",
    "Beschikbare uren/wk": "32",
    "Bemiddelingsberoep": "heftruckchauffeur",
    "Datum laatste wijziging": "16-11-2026",
}
"""A row that is in order, with few columns."""


@dataclass
class Outcome:
    """What an intake gave."""

    dossiers: pa.Table
    lists: dict[str, pa.Table]
    report: IntakeReport
    quarantine: list[Quarantined]

    def value(self, field: str, row: int = 0) -> Any:
        return self.dossiers[field][row].as_py()

    def raw(self, field: str, row: int = 0) -> str | None:
        return self.value(f"{field}_raw", row)

    def status(self, field: str, row: int = 0) -> Status:
        return Status(self.value(f"{field}_status", row))

    def rows(self, table: str) -> list[dict[str, Any]]:
        return self.lists[table].to_pylist()

    def texts(self) -> list[str]:
        """Every text that leaves the intake, quarantine and report included."""
        tables = [self.dossiers, *self.lists.values()]
        texts = [
            text for table in tables for column in table.columns for text in _strings(column.to_pylist())
        ]
        texts += [
            cell for row in self.quarantine for cell in (*row.values.values(), *row.values, str(row.reason))
        ]
        return [*texts, *(str(finding) for finding in self.report.findings), *self.report.dropped_columns]


def write_csv(
    path: Path,
    rows: Sequence[Mapping[str, str]],
    headings: Sequence[str] | None = None,
    separator: str = ";",
    encoding: str = "utf-8-sig",
) -> Path:
    """Writes rows by heading; the headings are those of the rows unless told otherwise."""
    names = headings or list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow(names)
        writer.writerows([[row.get(name, "") for name in names] for row in rows])
    return path


def take_in(*paths: Path, as_of: date = AS_OF, mapping: str | Path = "sonar") -> Outcome:
    """Runs an intake to the end."""
    intake = Intake(paths, load_mapping(mapping), the_vocabulary(), as_of)
    batches = list(intake.batches())
    lists = {name: pa.concat_tables([batch.lists[name] for batch in batches]) for name in batches[0].lists}
    return Outcome(
        pa.concat_tables([batch.dossiers for batch in batches]), lists, intake.report, intake.quarantine
    )


def take_in_rows(folder: Path, *rows: Mapping[str, str]) -> Outcome:
    """Runs an intake of rows, each a good row with some cells changed and a number of its own."""
    full = [{**GOOD, "ID_WZ": f"K7F3-{place:03d}X", **row} for place, row in enumerate(rows)]
    return take_in(write_csv(folder / "dump.csv", full))


@cache
def the_vocabulary() -> vocabulary.Vocabulary:
    """The shipped vocabulary, loaded once."""
    return vocabulary.load()


def _strings(values: list[Any]) -> list[str]:
    flat = [item for value in values for item in (value if isinstance(value, list) else [value])]
    return [item for item in flat if isinstance(item, str)]
