"""The closing note: what a caseworker's work brought, told once per holder.

Public: `closing_notes`, `ClosingNote`, `NOTED`, `noted`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from wsp_desk.feedback.counting import times_presented
from wsp_desk.feedback.draft import SENDER
from wsp_desk.feedback.render import render
from wsp_desk.feedback.request import Holder, Key, Request
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import State
from wsp_desk.fields import FIELD
from wsp_desk.register.log import EventLog

BODY = "closing.txt.j2"
SUBJECT = "closing-subject.txt.j2"

NOTED = "note.closed"
"""Body: ``items`` (dossier and field of each request whose end the holder was told)."""


@dataclass(frozen=True, slots=True)
class ClosingNote:
    """A note that has not been sent.

    Attributes:
        holder: To whom.
        subject: One line.
        body: Plain text.
        items: The requests it is about.
    """

    holder: Holder
    subject: str
    body: str
    items: tuple[Key, ...]

    def to_json(self) -> dict[str, Any]:
        """The note for scripts."""
        return {
            "to": self.holder.to_json(),
            "subject": self.subject,
            "body": self.body,
            "requests": [str(key) for key in self.items],
        }


@dataclass(frozen=True, slots=True)
class _Line:
    """One request as the template sees it."""

    dossier: str
    field: str
    week: int
    presented: int


def closing_notes(log: EventLog, *, sender: str = SENDER, folder: Path | None = None) -> list[ClosingNote]:
    """The notes to write: one per holder, about closed requests that the holder was not told of yet.

    Args:
        log: The register.
        sender: Who signs.
        folder: Folder of templates; `resources/templates` by default.

    Raises:
        KnownError: A template cannot be filled.
    """
    told = _told(log)
    groups: dict[str, list[Request]] = defaultdict(list)
    for request in Requests.read(log).where(State.CLOSED):
        if (request.key, request.confirmed_in) not in told and request.holder.known:
            groups[request.holder.key].append(request)
    shown = _Presented(log)
    return [_note(requests, shown, sender, folder) for _, requests in sorted(groups.items())]


def noted(note: ClosingNote, log: EventLog, *, actor: str) -> None:
    """Keeps that a holder was told."""
    requests = Requests.read(log)
    items = [[key.dossier, key.field, requests.all[key].confirmed_in] for key in note.items]
    log.append(NOTED, {"items": items, "holder": note.holder.to_json()}, actor=actor)


def _told(log: EventLog) -> set[tuple[Key, str]]:
    told: set[tuple[Key, str]] = set()
    for event in log.events(NOTED):
        items: Any = event.body["items"]
        told.update((Key(dossier, field), dump) for dossier, field, dump in items)
    return told


class _Presented:
    """How often dossiers were presented since a day, counted once per day."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._since: dict[str, Counter[str]] = {}

    def times(self, dossier: str, since: str) -> int:
        """In how many searches a dossier was presented since a day (ISO)."""
        if since not in self._since:
            self._since[since] = times_presented(self._log, since)
        return self._since[since][dossier]


def _note(requests: Sequence[Request], shown: _Presented, sender: str, folder: Path | None) -> ClosingNote:
    ordered = sorted(requests, key=lambda request: request.key)
    holder = ordered[0].holder
    values = {
        "holder": holder.name or "collega",
        "lines": [_line(request, shown) for request in ordered],
        "sender": sender,
    }
    return ClosingNote(
        holder=holder,
        subject=render(SUBJECT, values, folder).rstrip("\n"),
        body=render(BODY, values, folder),
        items=tuple(request.key for request in ordered),
    )


def _line(request: Request, shown: _Presented) -> _Line:
    week = date.fromisoformat(request.confirmed_in).isocalendar().week
    presented = shown.times(request.dossier, request.confirmed_in)
    return _Line(request.dossier, FIELD[request.field].dutch, week, presented)
