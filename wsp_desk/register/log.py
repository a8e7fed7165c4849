"""What the register is to whoever builds upon it: a log of events that only grows.

Public: `Json`, `Event`, `EventLog`, `now`.

An event says what somebody did, when, and with what. Everything else that the desk knows of its own work
(requests, saved searches, figures) is a projection: folded from the events, and made anew at any time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol, TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""What a body may hold: what JSON can say, without NaN and infinity."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        sequence: Place in this log, from 1 without a gap. Another desk's log gives it another place.
        desk: Random identity of the desk that wrote it.
        number: Counter of that desk, from 1. Desk and number together name an event everywhere.
        at: When, in UTC to the second: ``2026-11-22T09:30:00Z``. Clocks may be wrong; order follows
            `sequence` in one log, and (`at`, `desk`, `number`) where logs of several desks come together.
        actor: Who did it, as that person is known on the desk.
        kind: What happened, in two or more words with dots between: ``request.drafted``.
        body: The particulars.
    """

    sequence: int
    desk: str
    number: int
    at: str
    actor: str
    kind: str
    body: Mapping[str, Json]


class EventLog(Protocol):
    """A log that only grows."""

    @property
    def desk(self) -> str:
        """Identity of this desk."""

    def append(self, kind: str, body: Mapping[str, Json], *, actor: str) -> Event:
        """Adds one event; it is there for good when this returns.

        Raises:
            KnownError: It could not be kept (a full disk, say); the log is as it was.
            ValueError: The kind is not spelled like one, or the body is not JSON.
        """

    def append_all(self, entries: Sequence[tuple[str, Mapping[str, Json]]], *, actor: str) -> list[Event]:
        """Adds several events, kind and body each: all of them or none.

        Raises:
            KnownError: They could not be kept; the log is as it was.
            ValueError: A kind is not spelled like one, or a body is not JSON.
        """

    def events(self, *kinds: str, after: int = 0) -> Iterator[Event]:
        """Events in the order of `sequence`.

        Args:
            kinds: Which; a kind that ends with a dot stands for all that begin so (``request.``). All when
                left out.
            after: Only what comes after this sequence, so that a projection can catch up.
        """


def now() -> str:
    """This moment as it stands in an event."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
