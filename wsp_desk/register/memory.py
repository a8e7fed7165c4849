"""A log without a file, for tests and for trying things out. It behaves as the register does.

Public: `MemoryLog`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence

from wsp_desk.register.content import checked_kind, plain_body
from wsp_desk.register.log import Event, Json, now


class MemoryLog:
    """An `EventLog` that lives as long as the program does.

    Args:
        desk: Identity of the desk; a random one when left out.
        clock: Gives the moment; a test hands in its own.
    """

    def __init__(self, desk: str | None = None, clock: Callable[[], str] = now) -> None:
        self._desk = desk or secrets.token_hex(8)
        self._clock = clock
        self._events: list[Event] = []
        self._number = 0

    @property
    def desk(self) -> str:
        """Identity of this desk."""
        return self._desk

    def append(self, kind: str, body: Mapping[str, Json], *, actor: str) -> Event:
        """Adds one event; see `EventLog`."""
        return self.append_all([(kind, body)], actor=actor)[0]

    def append_all(self, entries: Sequence[tuple[str, Mapping[str, Json]]], *, actor: str) -> list[Event]:
        """Adds several events, all or none; see `EventLog`."""
        checked = [(checked_kind(kind), plain_body(body)[1]) for kind, body in entries]
        at = self._clock()
        added = [
            Event(len(self._events) + place, self._desk, self._number + place, at, actor, kind, body)
            for place, (kind, body) in enumerate(checked, start=1)
        ]
        self._events += added
        self._number += len(added)
        return added

    def events(self, *kinds: str, after: int = 0) -> Iterator[Event]:
        """Events in the order of `sequence`; see `EventLog`."""
        return (event for event in self._events[after:] if not kinds or _is_one_of(event.kind, kinds))

    def take_over(self, foreign: Sequence[Event]) -> int:
        """Adds what other desks wrote, as a merge does; what is here already stays as it is.

        Returns:
            How many were new.
        """
        here = {(event.desk, event.number) for event in self._events}
        fresh = [event for event in foreign if (event.desk, event.number) not in here]
        for event in sorted(fresh, key=lambda one: (one.desk, one.number)):
            place = len(self._events) + 1
            self._events.append(
                Event(place, event.desk, event.number, event.at, event.actor, event.kind, event.body)
            )
        return len(fresh)


def _is_one_of(kind: str, kinds: Sequence[str]) -> bool:
    return any(kind.startswith(one) if one.endswith(".") else kind == one for one in kinds)
