"""Weekly dumps of the demo pool in which exactly what was planned happens: filled, lost, somebody leaving.

Public: `Plan`, `Edit`, `write_planned_week`, `planned_day`.

The demo's own second week changes thousands of things by chance. Here everybody stays as in the first week,
but for the plan, so that what is measured afterwards can be compared with what was planted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.demo.csv_file import header_bytes, rows_bytes
from wsp_desk.demo.dump import SEED, demo_weeks, dump_tables
from wsp_desk.demo.layout import HEADERS
from wsp_desk.privacy.safe_file import write_atomic

_NUMBER = "ID_WZ"
_CHANGED = "Datum laatste wijziging"
_FRIDAY_BEFORE = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Edit:
    """A value that stands in a dossier from a week on.

    Attributes:
        dossier: Number of the dossier.
        heading: Column of the dump.
        value: What stands there, as typed; empty empties it.
        week: First week in which it stands, from 0.
    """

    dossier: str
    heading: str
    value: str
    week: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens in the weeks.

    Attributes:
        candidates: People in the first week.
        seed: Another seed gives other people.
        edits: Values; of two for the same cell the one of the later week holds.
        leavers: Dossier number → first week in which it is gone.
    """

    candidates: int
    seed: int = SEED
    edits: tuple[Edit, ...] = ()
    leavers: Mapping[str, int] = field(default_factory=dict)


def planned_day(week: int) -> date:
    """The day of the dump of a week; Mondays, week 0 is that of the demo."""
    return demo_weeks()[0] + timedelta(weeks=week)


def write_planned_week(path: Path, plan: Plan, week: int) -> None:
    """Writes the dump of one week as CSV, at once or not at all.

    Args:
        path: Where the file comes.
        plan: What happens.
        week: From 0; there is no last one.

    Raises:
        KnownError: It cannot be written.
    """
    table = pa.concat_tables(list(dump_tables(plan.candidates, plan.seed, 0)))
    table = _edited(_without_leavers(table, plan, week), plan, week)
    write_atomic(path, bytes(header_bytes(HEADERS)) + bytes(rows_bytes(table)))


def _without_leavers(table: pa.Table, plan: Plan, week: int) -> pa.Table:
    gone = pa.array([name for name, first in plan.leavers.items() if first <= week], pa.string())
    return table.filter(pc.invert(pc.is_in(table[_NUMBER], value_set=gone)))


def _edited(table: pa.Table, plan: Plan, week: int) -> pa.Table:
    cells: dict[str, dict[str, str]] = {}
    for edit in sorted(plan.edits, key=lambda one: one.week):
        if edit.week <= week:
            cells.setdefault(edit.heading, {})[edit.dossier] = edit.value
            changed = planned_day(edit.week) - _FRIDAY_BEFORE
            cells.setdefault(_CHANGED, {})[edit.dossier] = changed.strftime("%d-%m-%Y")
    for heading, values in cells.items():
        place = table.schema.get_field_index(heading)
        table = table.set_column(place, heading, _replaced(table, heading, values))
    return table


def _replaced(table: pa.Table, heading: str, values: Mapping[str, str]) -> pa.Array:
    numbers = pa.array(list(values), pa.string())
    written = pa.array(list(values.values()), pa.string())
    found = pc.index_in(table[_NUMBER], value_set=numbers)
    return pc.coalesce(written.take(found.combine_chunks()), table[heading].combine_chunks())
