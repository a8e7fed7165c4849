"""Writes the request to the caseworker of one dossier.

Public: `Draft`, `draft`, `answer_by`, `topics_of`.

The letter names the dossier by number, per field what stands there, why it matters, what to answer, and by
when. It knows nothing of the candidate but the fields it asks about, and nothing of the employer at all:
neither is handed to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.feedback.items import Item, items_for
from wsp_desk.feedback.render import render
from wsp_desk.fields import FIELD
from wsp_desk.texts import text
from wsp_desk.trust import Rule

BODY = "correction.txt.j2"
SUBJECT = "correction-subject.txt.j2"
ANSWER_DAYS = 14
"""Days a caseworker gets; two weekly dumps."""

SENDER = "Team werkgeversdiensten, werkgeversservicepunt"
MOST_QUESTIONS = 6
"""Questions in one letter; the most severe ones. A longer letter is not answered."""

_MOST_TOPICS = 2


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter that has not been sent.

    Attributes:
        to: E-mail address of the caseworker, or empty when the dossier has none.
        subject: One line.
        body: Plain text.
        dossier_id: The dossier it is about.
        fields: The fields it asks about.
        rules: Ids of the rules that failed for them.
        due: The day by which an answer is asked.
    """

    to: str
    subject: str
    body: str
    dossier_id: str
    fields: tuple[str, ...]
    rules: tuple[str, ...]
    due: date


def draft(
    rules: Sequence[Rule],
    detail: Mapping[str, Any],
    *,
    seen_on: date,
    today: date,
    fields: Sequence[str] = (),
    now_needed: bool = False,
    sender: str = SENDER,
    folder: Path | None = None,
) -> Draft:
    """Writes a letter about one dossier; several fields go into one letter.

    Args:
        rules: Rules that fail for this dossier and are worth asking about.
        detail: The dossier as `Snapshot.dossier` gives it.
        seen_on: Date of the dump.
        today: The day the letter is written.
        fields: Fields to ask about even where no rule fails.
        now_needed: Whether a request of an employer is waiting for the answer.
        sender: Who signs.
        folder: Folder of templates; `resources/templates` by default.

    Raises:
        KnownError: There is nothing to ask, or a template cannot be filled.
    """
    items = items_for(rules, fields, detail)[:MOST_QUESTIONS]
    dossier_id = str(detail["dossier_id"])
    if not items:
        raise KnownError(text("Bij dossier {dossier} is er niets om te vragen.", dossier=dossier_id))
    due = answer_by(today)
    values = {
        "dossier": dossier_id,
        "holder": detail.get("holder_name") or "collega",
        "items": items,
        "topics": topics_of(items),
        "seen_on": seen_on,
        "due": due,
        "now_needed": now_needed,
        "sender": sender,
    }
    return Draft(
        to=str(detail.get("holder_email") or ""),
        subject=render(SUBJECT, values, folder).rstrip("\n"),
        body=render(BODY, values, folder),
        dossier_id=dossier_id,
        fields=tuple(item.field for item in items),
        rules=tuple(item.rule for item in items if item.rule),
        due=due,
    )


def answer_by(today: date) -> date:
    """Two weeks later; a Saturday or Sunday becomes the Monday after it."""
    due = today + timedelta(days=ANSWER_DAYS)
    return due + timedelta(days=(7 - due.weekday()) % 7 if due.weekday() > 4 else 0)


def topics_of(items: Sequence[Item]) -> str:
    """What a letter is about, for its subject: two fields by name, and how many more."""
    every = [FIELD[item.field].dutch for item in items]
    names = list(dict.fromkeys(every))
    if len(names) <= _MOST_TOPICS:
        return " en ".join(names)
    rest = sum(name not in names[:_MOST_TOPICS] for name in every)
    return f"{', '.join(names[:_MOST_TOPICS])} en nog {rest} {'vraag' if rest == 1 else 'vragen'}"
