"""Events of other desks, on their way into this register.

Public: `new_rows`.
"""

from __future__ import annotations

from collections.abc import Sequence

from wsp_desk.errors import KnownError
from wsp_desk.register.chain import Row
from wsp_desk.register.content import plain_body
from wsp_desk.register.log import Event
from wsp_desk.register.table import EventTable
from wsp_desk.texts import text


def new_rows(table: EventTable, foreign: Sequence[Event], after: int) -> list[Row]:
    """The events that are not here yet, as rows for the end of the table, in the order of their names.

    Args:
        table: What is here.
        foreign: Events of other desks.
        after: The last place here.

    Raises:
        KnownError: An event is here already, with another content.
    """
    rows = [_row(event) for event in sorted(foreign, key=lambda one: (one.desk, one.number))]
    fresh = [row for row in rows if not _is_here(table, row)]
    return [
        Row(after + place, row.desk, row.number, row.at, row.actor, row.kind, row.body)
        for place, row in enumerate(fresh, start=1)
    ]


def _row(event: Event) -> Row:
    body = plain_body(event.body)[0]
    return Row(0, event.desk, event.number, event.at, event.actor, event.kind, body)


def _is_here(table: EventTable, row: Row) -> bool:
    there = table.find(row.desk, row.number)
    if there is None:
        return False
    if (there.at, there.actor, there.kind, there.body) != (row.at, row.actor, row.kind, row.body):
        raise KnownError(
            text(
                "Van bureau {desk} zijn er twee verschillende geschiedenissen (bij nummer {number}). "
                "Er is niets samengevoegd; vraag de beheerder welke de goede is.",
                desk=row.desk,
                number=str(row.number),
            )
        )
    return True
