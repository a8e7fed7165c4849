"""Requests that are kept under a name: saved, opened again, renamed, removed; folded from events.

Public: `SavedSearch`, `SavedSearches`, `fold`, `KINDS`, `LONGEST_NAME`.

Three kinds of events: ``search.saved`` holds what was given of name, request and shortlist (the rest stays
as it was), ``search.seen`` holds what the request brought from a snapshot, ``search.removed`` hides it.
Nothing is ever erased. Events count in the order of (at, desk, number), so two desks whose logs come together
agree.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wsp_desk.conversation.seen import Changes, Seen, changes, digest
from wsp_desk.errors import KnownError
from wsp_desk.register.log import Event, EventLog, Json
from wsp_desk.texts import text

SAVED, SEEN, REMOVED = "search.saved", "search.seen", "search.removed"
KINDS = (SAVED, SEEN, REMOVED)
LONGEST_NAME = 80


@dataclass(frozen=True)
class SavedSearch:
    """One request that is kept.

    Attributes:
        id: Stays the same while it is renamed and changed.
        name: What the advisor calls it.
        request: As in a request file.
        shortlist: Dossier ids, in the order of choosing.
        saved_at: When it was last saved, as in an event.
        raw_seen: What it brought, per snapshot, as in the events.
    """

    id: str
    name: str
    request: Mapping[str, Any]
    shortlist: tuple[str, ...]
    saved_at: str
    raw_seen: Mapping[str, Mapping[str, Any]]

    @cached_property
    def seen(self) -> tuple[Seen, ...]:
        """What it brought, per snapshot, the oldest dump first."""
        return tuple(sorted(map(Seen.from_json, self.raw_seen.values()), key=lambda seen: seen.as_of))

    @cached_property
    def asked(self) -> str:
        """What is asked, as a hash; see `Seen.asked`."""
        return digest(self.request)

    def since_before(self, now: Seen) -> Changes | None:
        """What is different since the last earlier dump it was answered from; None when there is none."""
        earlier = [seen for seen in self.seen if seen.as_of < now.as_of and seen.asked == now.asked]
        return changes(earlier[-1], now) if earlier else None

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "id": self.id,
            "name": self.name,
            "saved_at": self.saved_at,
            "request": self.request,
            "shortlist": list(self.shortlist),
            "seen": [
                {"snapshot": seen.snapshot, "as_of": seen.as_of.isoformat(), "total": seen.total}
                for seen in self.seen
            ],
        }


class SavedSearches:
    """The requests kept in a log.

    Args:
        log: Where the events are.
        actor: Who works here.
    """

    def __init__(self, log: EventLog, actor: str) -> None:
        self._log, self._actor = log, actor
        self._events: list[Event] = []

    def all(self) -> list[SavedSearch]:
        """Those that are not removed, in the order of their names."""
        last = self._events[-1].sequence if self._events else 0
        self._events += self._log.events("search.", after=last)
        return fold(self._events)

    def get(self, search: str) -> SavedSearch:
        """One of them by its id.

        Raises:
            KnownError: It is not there (any more).
        """
        for each in self.all():
            if each.id == search:
                return each
        raise KnownError(text("Deze bewaarde vraag is er niet meer."))

    def named(self, name: str) -> SavedSearch | None:
        """One of them by its name; capitals do not matter."""
        wanted = name.strip().casefold()
        return next((each for each in self.all() if each.name.casefold() == wanted), None)

    def save(self, name: str, request: Mapping[str, Json], shortlist: Sequence[str] = ()) -> SavedSearch:
        """Keeps a request under a name that is not in use.

        Raises:
            KnownError: The name is empty, too long or in use.
        """
        chosen = self._free_name(name)
        search = secrets.token_hex(8)
        body: dict[str, Json] = {"search": search, "name": chosen, "request": request}
        body["shortlist"] = list(shortlist)
        self._log.append(SAVED, body, actor=self._actor)
        return self.get(search)

    def update(
        self,
        search: str,
        *,
        request: Mapping[str, Json] | None = None,
        shortlist: Sequence[str] | None = None,
    ) -> SavedSearch:
        """Keeps another request or another shortlist under the same name; what is left out stays.

        Raises:
            KnownError: It is not there (any more).
        """
        there = self.get(search)
        body: dict[str, Json] = {"search": search}
        if request is not None and request != there.request:
            body["request"] = request
        if shortlist is not None and tuple(shortlist) != there.shortlist:
            body["shortlist"] = list(shortlist)
        if len(body) > 1:
            self._log.append(SAVED, body, actor=self._actor)
        return self.get(search)

    def rename(self, search: str, name: str) -> SavedSearch:
        """Gives it another name.

        Raises:
            KnownError: It is not there, or the name is empty, too long or in use.
        """
        there = self.get(search)
        if there.name != name.strip():
            body = {"search": search, "name": self._free_name(name, besides=search)}
            self._log.append(SAVED, body, actor=self._actor)
        return self.get(search)

    def remove(self, search: str) -> None:
        """Takes it from the list; its events stay.

        Raises:
            KnownError: It is not there (any more).
        """
        self._log.append(REMOVED, {"search": self.get(search).id}, actor=self._actor)

    def restore(self, search: str) -> None:
        """Puts one that was removed back as it was; one that is there stays."""
        self._log.append(SAVED, {"search": search}, actor=self._actor)

    def see(self, search: str, seen: Seen) -> None:
        """Remembers what it brought from a snapshot; the same again leaves no trace."""
        if seen not in self.get(search).seen:
            self._log.append(SEEN, {"search": search, "seen": seen.to_json()}, actor=self._actor)

    def _free_name(self, name: str, besides: str = "") -> str:
        chosen = " ".join(name.split())
        if not chosen:
            raise KnownError(text("Geef de vraag een naam."))
        if len(chosen) > LONGEST_NAME:
            raise KnownError(text("Kies een naam van hooguit {most} tekens.", most=LONGEST_NAME))
        there = self.named(chosen)
        if there is not None and there.id != besides:
            raise KnownError(text("Er is al een bewaarde vraag met deze naam. Kies een andere naam."))
        return chosen


def fold(events: Iterable[Event]) -> list[SavedSearch]:
    """The requests that events leave, by name; the order in which the events come does not matter."""
    kept: dict[str, dict[str, Any]] = {}
    for event in sorted(events, key=lambda event: (event.at, event.desk, event.number)):
        if event.kind in KINDS:
            _take(kept.setdefault(str(event.body["search"]), {"raw_seen": {}}), event)
    whole = [
        SavedSearch(search, each["name"], each["request"], each["shortlist"], each["at"], each["raw_seen"])
        for search, each in kept.items()
        if not each.get("removed") and "name" in each and "request" in each
    ]
    return sorted(whole, key=lambda each: (each.name.casefold(), each.id))


def _take(kept: dict[str, Any], event: Event) -> None:
    body: Mapping[str, Any] = event.body
    if event.kind == REMOVED:
        kept["removed"] = True
    elif event.kind == SEEN:
        kept["raw_seen"][body["seen"]["snapshot"]] = body["seen"]
    else:
        kept |= {key: body[key] for key in ("name", "request") if key in body}
        kept["shortlist"] = tuple(body.get("shortlist", kept.get("shortlist", ())))
        kept |= {"at": event.at, "removed": False}
