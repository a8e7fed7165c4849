"""What got better, measured: fields over the dumps, findability, requests, and how long a correction takes.

Public: `field_quality`, `FieldQuality`, `progress`, `Progress`, `Team`, `state_over_time`,
`days_to_confirmation`.

Plain records for figures and scripts. Per field, region, organisation and ground, never per person; a group
under `SMALLEST` dossiers or requests is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import TYPE_CHECKING, Any

from wsp_desk.feedback.request import Request
from wsp_desk.feedback.requests import KINDS, Requests, in_order
from wsp_desk.feedback.states import State
from wsp_desk.fields import FIELD, Status
from wsp_desk.register.log import EventLog
from wsp_desk.snapshot.compare import USABLE
from wsp_desk.snapshot.history import read_history

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot

SMALLEST = 10
"""Dossiers or requests that a group has at least; smaller groups could point at a person."""

_MENDED = ("request.confirmed", "request.resolved")


@dataclass(frozen=True, slots=True)
class FieldQuality:
    """One field in one dump, in the whole pool or a part of it.

    Attributes:
        dump: Day of the dump.
        field: Name of the field.
        part: Dimension → value; empty for the whole pool.
        dossiers: How many dossiers.
        filled: How many have anything in the field.
        usable: How many have a usable value.
    """

    dump: date
    field: str
    part: Mapping[str, str]
    dossiers: int
    filled: int
    usable: int

    @property
    def completeness(self) -> float:
        """Share of the dossiers with a usable value."""
        return self.usable / self.dossiers if self.dossiers else 0.0

    @property
    def validity(self) -> float:
        """Share of what is filled in that is usable."""
        return self.usable / self.filled if self.filled else 0.0

    def to_json(self) -> dict[str, Any]:
        """The record for scripts."""
        return {
            "dump": self.dump.isoformat(),
            "field": self.field,
            **self.part,
            "dossiers": self.dossiers,
            "filled": self.filled,
            "usable": self.usable,
            "completeness": round(self.completeness, 4),
            "validity": round(self.validity, 4),
        }


def field_quality(
    snapshot: Snapshot,
    by: Sequence[str] = (),
    fields: Sequence[str] | None = None,
    where: Mapping[str, str] | None = None,
) -> list[FieldQuality]:
    """Completeness and validity of fields over the dumps that a snapshot remembers, oldest first.

    Args:
        snapshot: Any snapshot of the series.
        by: Dimensions that stay apart: ``region``, ``organisation``, ``ground``.
        fields: Fields; all by default.
        where: Dimension → the only value that counts.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    rows = read_history(snapshot, by, fields, where).to_pylist()
    found = [_quality(row, by) for row in rows if row["field"] in FIELD]
    return [one for one in found if one.dossiers >= SMALLEST or not by]


def _quality(row: Mapping[str, Any], by: Sequence[str]) -> FieldQuality:
    counts = {status: int(row[status.key]) for status in Status}
    dossiers = sum(counts.values())
    return FieldQuality(
        dump=row["dump"],
        field=row["field"],
        part={name: str(row[name] or "") for name in by},
        dossiers=dossiers,
        filled=dossiers - counts[Status.MISSING],
        usable=sum(count for status, count in counts.items() if status in USABLE),
    )


@dataclass(frozen=True, slots=True)
class Team:
    """What came of the requests in one region or at one organisation.

    Attributes:
        name: The region or organisation; empty when not known.
        asked: Requests that were sent.
        mended: Of which a dump showed them mended.
        open: Of which are open now.
        days: Median days from sending to the dump that showed it; None when none was mended.
    """

    name: str
    asked: int
    mended: int
    open: int
    days: float | None

    def to_json(self) -> dict[str, Any]:
        """The record for scripts."""
        return {
            "name": self.name,
            "asked": self.asked,
            "mended": self.mended,
            "open": self.open,
            "days": self.days,
        }


@dataclass(frozen=True, slots=True)
class Progress:
    """What the requests of the desk brought.

    Attributes:
        states: State → requests that stand there now.
        mended: Field → requests that a dump showed mended, net of what went wrong again.
        searches: How often a dossier that a field hid from a search is hidden by that field no more.
        days: Days from sending to the dump that showed it, per request that was mended.
        regions: Per region.
        organisations: Per organisation.
        findable: Dump (ISO) → dossiers, and how many of them a plain filter can find.
    """

    states: Mapping[State, int]
    mended: Mapping[str, int]
    searches: int
    days: tuple[int, ...]
    regions: tuple[Team, ...]
    organisations: tuple[Team, ...]
    findable: Mapping[str, tuple[int, int]]

    def to_json(self) -> dict[str, Any]:
        """The records for scripts."""
        return {
            "states": {state.value: count for state, count in self.states.items()},
            "mended": dict(self.mended),
            "searches": self.searches,
            "days_to_confirmation": {
                "requests": len(self.days),
                "median": median(self.days) if self.days else None,
            },
            "regions": [team.to_json() for team in self.regions],
            "organisations": [team.to_json() for team in self.organisations],
            "findable": [
                {"dump": dump, "dossiers": dossiers, "findable": found}
                for dump, (dossiers, found) in self.findable.items()
            ],
        }


def progress(log: EventLog, hidden: Mapping[Any, int] | None = None) -> Progress:
    """What the requests in a register brought so far.

    Args:
        log: The register.
        hidden: Dossier and field → in how many searches that field hid the dossier (`times_hidden`).
    """
    requests = Requests.read(log)
    mended = [request for request in requests if _is_mended(request)]
    return Progress(
        states=requests.count_by_state(),
        mended=dict(Counter(request.field for request in mended).most_common()),
        searches=sum((hidden or {}).get(request.key, 0) for request in mended),
        days=tuple(sorted(days for request in requests for days in days_to_confirmation(request))),
        regions=_teams(requests, lambda request: request.region),
        organisations=_teams(requests, lambda request: request.organisation),
        findable=_findable(log),
    )


def days_to_confirmation(request: Request) -> list[int]:
    """Days from sending to the dump that showed it, for every time it was asked and mended."""
    days, sent = [], ""
    for step in request.history:
        if step.counted and step.move == "request.sent":
            sent = step.at[:10]
        elif step.counted and step.move in _MENDED and sent and step.body["dump"] > sent:
            days.append((date.fromisoformat(step.body["dump"]) - date.fromisoformat(sent)).days)
            sent = ""
    return days


def state_over_time(log: EventLog, days: Iterable[date]) -> dict[date, dict[State, int]]:
    """How many requests stood where at the end of each day.

    Args:
        log: The register.
        days: In any order.
    """
    events, found = in_order(log.events(*KINDS)), {}
    requests, place = Requests(), 0
    for day in sorted(days):
        while place < len(events) and events[place].at[:10] <= day.isoformat():
            requests.apply(events[place])
            place += 1
        found[day] = requests.count_by_state()
    return found


def _is_mended(request: Request) -> bool:
    """Whether it was asked, a dump showed it mended after that, and it still is."""
    if request.state not in (State.CONFIRMED, State.CLOSED, State.RESOLVED, State.LAPSED):
        return False
    last = request.last(*_MENDED, "request.reopened")
    asked = bool(request.sent_on) and last is not None and last.body["dump"] > request.sent_on
    return asked and last is not None and last.move in _MENDED


def _teams(requests: Requests, name_of: Any) -> tuple[Team, ...]:  # noqa: ANN401 - a function of a request
    groups: dict[str, list[Request]] = defaultdict(list)
    for request in requests:
        if request.sent_on:
            groups[name_of(request)].append(request)
    return tuple(_team(name, each) for name, each in sorted(groups.items()) if len(each) >= SMALLEST)


def _team(name: str, requests: Sequence[Request]) -> Team:
    days = [days for request in requests for days in days_to_confirmation(request)]
    return Team(
        name=name,
        asked=len(requests),
        mended=sum(map(_is_mended, requests)),
        open=sum(
            request.state in (State.SENT, State.ANSWERED, State.WAITING, State.NOT_SEEN)
            for request in requests
        ),
        days=float(median(days)) if days else None,
    )


def _findable(log: EventLog) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for event in in_order(log.events("dump.verified")):
        body: Mapping[str, Any] = event.body
        found[str(body["dump"])] = int(body["dossiers"]), int(body["findable"])
    return dict(sorted(found.items()))
