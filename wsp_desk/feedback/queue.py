"""Requests as a CSV file for the work queue of another system; every cell is text, none is a formula.

Public: `queue_csv`, `COLUMNS`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date

from wsp_desk.feedback.request import Holder, Request
from wsp_desk.feedback.states import WITH_HOLDER, State
from wsp_desk.fields import FIELD
from wsp_desk.privacy.cells import safe_cell
from wsp_desk.texts import DUTCH
from wsp_desk.trust import Rule

COLUMNS = (
    "Dossier",
    "Veld",
    "Stand",
    "Vraag",
    "Antwoorden",
    "Waarom",
    "Uiterlijk",
    "Dossierhouder",
    "E-mail",
    "Organisatie",
    "Bericht",
)


def queue_csv(requests: Iterable[Request], rules: Iterable[Rule]) -> bytes:
    """The requests as CSV: semicolons, UTF-8 with a mark, so that a spreadsheet in Dutch opens it right.

    Args:
        requests: What goes into the queue, in this order.
        rules: For the words of the questions.

    Raises:
        KnownError: A cell is longer than a spreadsheet can hold.
    """
    known = {rule.id: rule for rule in rules}
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for request in requests:
        writer.writerow([safe_cell(cell) for cell in _cells(request, known.get(request.rule))])
    return file.getvalue().encode("utf-8-sig")


_IN_A_LETTER = WITH_HOLDER | {State.DRAFT}
"""States in which the day and the letter of a request are those of now, not of an earlier round."""


def _cells(request: Request, rule: Rule | None) -> tuple[str, ...]:
    name, holder = FIELD[request.field].dutch, _whose_turn(request)
    asked = request.state in _IN_A_LETTER
    return (
        request.dossier,
        name,
        str(request.state.label),
        rule.question if rule else f"Wat moet er staan bij {name}?",
        " | ".join(rule.answers) if rule else "",
        rule.why if rule else "",
        DUTCH.day(date.fromisoformat(request.due)) if asked and request.due else "",
        holder.name,
        holder.email,
        holder.organisation,
        request.message if asked else "",
    )


def _whose_turn(request: Request) -> Holder:
    """Who is to be asked: after *not mine* the one it was forwarded to."""
    forwarded = request.forwarded_to if request.state is State.FORWARDED else None
    return forwarded or request.holder
