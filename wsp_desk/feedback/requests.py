"""All correction requests of the desk, folded from the events of the register.

Public: `Requests`, `in_order`, `KINDS`.

The fold does not depend on how the events of several desks arrived: they are put in one order first. An event
that the table of states does not allow at its place changes nothing and stays in the history, marked: where
two desks asked the same before they met, the first letter counts and the second is known to be double.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wsp_desk.feedback.letter import Letter, letter_of
from wsp_desk.feedback.request import Holder, Key, Request, Step
from wsp_desk.feedback.states import OPEN, Answer, State, Who, target_of, transition
from wsp_desk.register.log import Event, EventLog

KINDS = ("request.", "letter.", "dump.verified")
"""Kinds of events that this projection reads."""


@dataclass(slots=True)
class Requests:
    """The requests as they stand, and the letters they were asked in.

    Attributes:
        letters: Message id → letter.
        dumps: Days of the dumps that requests were judged by, ISO, oldest first.
        all: Key → request.
    """

    all: dict[Key, Request] = field(default_factory=dict)
    letters: dict[str, Letter] = field(default_factory=dict)
    dumps: list[str] = field(default_factory=list)

    @staticmethod
    def read(log: EventLog) -> Requests:
        """Folds what is in the register."""
        return Requests.of(log.events(*KINDS))

    @staticmethod
    def of(events: Iterable[Event]) -> Requests:
        """Folds events, whatever order they arrived in."""
        found = Requests()
        for event in in_order(events):
            found.apply(event)
        return found

    def __iter__(self) -> Iterator[Request]:
        return iter(self.all.values())

    def __len__(self) -> int:
        return len(self.all)

    def get(self, key: Key) -> Request | None:
        """The request about a field of a dossier, if there ever was one."""
        return self.all.get(key)

    def where(self, *states: State) -> list[Request]:
        """The requests in one of these states."""
        return [request for request in self if request.state in states]

    def open(self) -> list[Request]:
        """The requests in which something is still asked or awaited."""
        return [request for request in self if request.state in OPEN]

    def of_dossier(self, dossier: str) -> list[Request]:
        """The requests about one dossier."""
        return [request for request in self if request.dossier == dossier]

    def sent_to(self, holder: Holder, since: date) -> list[Letter]:
        """The letters that a holder got on or after a day."""
        return [
            letter
            for letter in self.letters.values()
            if letter.sent_on and letter.sent_on >= since.isoformat() and letter.holder.is_same(holder)
        ]

    def drafts(self) -> list[Letter]:
        """The letters that wait to be sent; one that a newer draft replaced is none."""
        return [letter for letter in self.letters.values() if not letter.sent_on and self._stands(letter)]

    def _stands(self, letter: Letter) -> bool:
        move = "request.reminded" if letter.reminder else "request.sent"
        asked = [self.all.get(key) for key in letter.items]
        return all(
            request is not None
            and target_of(move, request.state) is not None
            and (letter.reminder or request.message == letter.id)
            for request in asked
        )

    def age_in_dumps(self, request: Request) -> int:
        """How many dumps were judged since a request was sent."""
        return sum(dump > request.sent_on for dump in self.dumps) if request.sent_on else 0

    def count_by_state(self) -> dict[State, int]:
        """How many requests stand where; states without one are left out."""
        counts = dict.fromkeys(State, 0)
        for request in self:
            counts[request.state] += 1
        return {state: count for state, count in counts.items() if count}

    def apply(self, event: Event) -> None:
        """Takes one event in; the next one must not come before it in the order of `in_order`."""
        if event.kind == "dump.verified":
            self._verified(str(event.body["dump"]))
        elif event.kind.startswith("letter."):
            self._letter(event)
        elif event.kind.startswith("request."):
            self._step(event)

    def _verified(self, dump: str) -> None:
        if dump not in self.dumps:
            self.dumps = sorted([*self.dumps, dump])

    def _letter(self, event: Event) -> None:
        body: Mapping[str, Any] = event.body
        name = str(body["message"])
        if event.kind == "letter.drafted":
            self.letters.setdefault(name, letter_of(event))
        elif event.kind == "letter.sent" and name in self.letters and not self.letters[name].sent_on:
            self.letters[name].sent_on = event.at[:10]
            self.letters[name].way = str(body["way"])

    def _step(self, event: Event) -> None:
        body: Mapping[str, Any] = event.body
        key = Key(str(body["dossier"]), str(body["field"]))
        request = self.all.get(key)
        target = target_of(event.kind, request.state if request else None)
        if target is not None and not _has_evidence(event):
            target = None
        if request is None:
            if target is None:
                return
            request = self.all[key] = Request(key)
        counted = target is not None and not _too_late(event, request)
        if counted and target is not None:
            _EFFECTS[event.kind](request, event)
            request.state = target
        request.history.append(
            Step(event.at, event.desk, event.actor, event.kind, request.state, counted, body)
        )


def in_order(events: Iterable[Event]) -> list[Event]:
    """One order for the events of several desks, whatever order they arrived in.

    By moment, then desk, then number; a clock that was set back does not put an event of a desk before an
    earlier one of the same desk.
    """
    latest: dict[str, str] = {}
    placed = []
    for event in sorted(events, key=lambda one: (one.desk, one.number)):
        latest[event.desk] = max(event.at, latest.get(event.desk, ""))
        placed.append((latest[event.desk], event.desk, event.number, event))
    return [event for *_, event in sorted(placed, key=lambda one: one[:3])]


def _has_evidence(event: Event) -> bool:
    """Whether an event carries what the table of states asks of it; a desk of another version may differ."""
    return all(name in event.body for name in transition(event.kind).evidence)


def _too_late(event: Event, request: Request) -> bool:
    """Whether a judgement is of a dump that this request was judged by already, or that is older."""
    if transition(event.kind).who is not Who.DUMP:
        return False
    return str(event.body["dump"]) <= request.judged


def _signalled(request: Request, event: Event) -> None:
    request.round += 1
    request.answer, request.reason, request.review = None, "", ""
    request.message = request.due = request.sent_on = request.confirmed_in = ""
    request.returned, request.forwarded_to = 0, None
    _asked(request, event)


def _asked(request: Request, event: Event) -> None:
    """What is asked, and what stood there at that moment."""
    body: Mapping[str, Any] = event.body
    request.rule, request.dump, request.before = str(body["rule"]), str(body["dump"]), dict(body["before"])
    request.region = str(body.get("region") or request.region)
    if body.get("holder"):
        request.holder = Holder.of(body["holder"])
        request.organisation = request.holder.organisation or request.organisation


def _drafted(request: Request, event: Event) -> None:
    _asked(request, event)
    request.message, request.due = str(event.body["message"]), str(event.body.get("due") or "")


def _sent(request: Request, event: Event) -> None:
    request.message = str(event.body["message"])
    request.sent_on = event.at[:10]
    request.answer = None


def _reminded(request: Request, event: Event) -> None:
    request.message = str(event.body["message"])
    request.due = str(event.body.get("due") or request.due)


def _answered(request: Request, event: Event) -> None:
    request.answer = Answer(str(event.body["answer"]))


def _excepted(request: Request, event: Event) -> None:
    body: Mapping[str, Any] = event.body
    request.reason, request.review = str(body["reason"]), str(body["review"] or "")
    request.before = dict(body["before"])


def _withdrawn(request: Request, event: Event) -> None:
    request.reason = str(event.body["reason"])


def _forwarded(request: Request, event: Event) -> None:
    body: Mapping[str, Any] = event.body
    request.forwarded_to = Holder.of(body["holder"])


def _judged(request: Request, event: Event) -> None:
    request.judged = str(event.body["dump"])


def _confirmed(request: Request, event: Event) -> None:
    _judged(request, event)
    request.confirmed_in = request.judged


def _returned(request: Request, event: Event) -> None:
    _judged(request, event)
    request.returned += 1
    request.answer = None


def _nothing(request: Request, event: Event) -> None:
    """The state alone changes."""


_EFFECTS: Mapping[str, Callable[[Request, Event], None]] = {
    "request.signalled": _signalled,
    "request.drafted": _drafted,
    "request.withdrawn": _withdrawn,
    "request.sent": _sent,
    "request.reminded": _reminded,
    "request.answered": _answered,
    "request.awaited": _nothing,
    "request.excepted": _excepted,
    "request.forwarded": _forwarded,
    "request.replied": _nothing,
    "request.confirmed": _confirmed,
    "request.unseen": _judged,
    "request.returned": _returned,
    "request.closed": _judged,
    "request.resolved": _judged,
    "request.reopened": _judged,
    "request.expired": _judged,
    "request.lapsed": _judged,
}
