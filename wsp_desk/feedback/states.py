"""The states of a correction request, as one table: who moves it, from where, to where, on what evidence.

Public: `State`, `Answer`, `Who`, `Transition`, `TRANSITIONS`, `transition`, `target_of`, `OPEN`,
`WITH_HOLDER`, `WATCHED`.

A move is the kind of an event in the register. The commands, the verification against a dump, the
projection, the tests and the table in ``docs/feedback.md`` all read this table; nothing else decides what
may follow what.
The word of a caseworker never closes a request: only a dump does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wsp_desk.texts import Text, text


class State(StrEnum):
    """Where a request stands."""

    SIGNAL = "signal"
    DRAFT = "draft"
    SENT = "sent"
    ANSWERED = "answered"
    WAITING = "waiting"
    NOT_SEEN = "not_seen"
    CONFIRMED = "confirmed"
    CLOSED = "closed"
    RESOLVED = "resolved"
    EXCEPTION = "exception"
    REOPENED = "reopened"
    FORWARDED = "forwarded"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> Text:
        """The words a user reads."""
        return _STATE_LABELS[self]


_STATE_LABELS: Mapping[State, Text] = {
    State.SIGNAL: text("gesignaleerd"),
    State.DRAFT: text("concept"),
    State.SENT: text("verstuurd"),
    State.ANSWERED: text("beantwoord"),
    State.WAITING: text("wacht op de dump"),
    State.NOT_SEEN: text("nog niet gezien in de dump"),
    State.CONFIRMED: text("bevestigd"),
    State.CLOSED: text("afgesloten"),
    State.RESOLVED: text("opgelost zonder antwoord"),
    State.EXCEPTION: text("uitzondering"),
    State.REOPENED: text("heropend"),
    State.FORWARDED: text("doorgestuurd"),
    State.LAPSED: text("vervallen"),
    State.WITHDRAWN: text("ingetrokken"),
}


class Answer(StrEnum):
    """What a caseworker can say."""

    CORRECTED = "corrected"
    AS_IS = "as_is"
    UNKNOWABLE = "unknowable"
    NOT_MINE = "not_mine"
    QUESTION = "question"

    @property
    def label(self) -> Text:
        """The words a user reads."""
        return _ANSWER_LABELS[self]


_ANSWER_LABELS: Mapping[Answer, Text] = {
    Answer.CORRECTED: text("aangepast"),
    Answer.AS_IS: text("klopt zoals het er staat"),
    Answer.UNKNOWABLE: text("niet te weten"),
    Answer.NOT_MINE: text("niet mijn dossier"),
    Answer.QUESTION: text("vraag terug"),
}


class Who(StrEnum):
    """Who can make a move."""

    ADVISOR = "advisor"
    COORDINATOR = "coordinator"
    DUMP = "dump"


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table.

    Attributes:
        move: Kind of the event.
        who: Who makes it.
        sources: States it can start from; None stands for "there is no request yet".
        target: Where it leads.
        evidence: Names of the values that the event must carry.
        why: One English sentence for the page.
    """

    move: str
    who: Who
    sources: tuple[State | None, ...]
    target: State
    evidence: tuple[str, ...]
    why: str


_UNDER_WAY = (
    State.SIGNAL,
    State.DRAFT,
    State.SENT,
    State.ANSWERED,
    State.FORWARDED,
    State.REOPENED,
    State.WAITING,
    State.NOT_SEEN,
)
_SEEN_IN = ("dump", "snapshot")

TRANSITIONS: tuple[Transition, ...] = (
    Transition(
        "request.signalled",
        Who.ADVISOR,
        (None, State.LAPSED, State.WITHDRAWN),
        State.SIGNAL,
        ("rule", "dump", "before"),
        "A rule fails, or a search waits for a field, and somebody finds it worth asking.",
    ),
    Transition(
        "request.drafted",
        Who.ADVISOR,
        (State.SIGNAL, State.REOPENED, State.FORWARDED, State.DRAFT),
        State.DRAFT,
        ("message", "holder", "rule", "dump", "before"),
        "It stands in a letter to the holder of the dossier; nobody has read it yet.",
    ),
    Transition(
        "request.withdrawn",
        Who.ADVISOR,
        (State.SIGNAL, State.DRAFT, State.REOPENED, State.FORWARDED),
        State.WITHDRAWN,
        ("reason",),
        "It is not asked after all.",
    ),
    Transition(
        "request.sent",
        Who.ADVISOR,
        (State.DRAFT,),
        State.SENT,
        ("message", "way"),
        "The letter left the desk.",
    ),
    Transition(
        "request.reminded",
        Who.ADVISOR,
        (State.SENT,),
        State.SENT,
        ("message", "way"),
        "The holder was asked once more, after the dumps showed nothing or the day to answer had passed.",
    ),
    Transition(
        "request.answered",
        Who.ADVISOR,
        (State.SENT, State.WAITING, State.NOT_SEEN),
        State.ANSWERED,
        ("answer",),
        "The holder answered; a later answer replaces an earlier one.",
    ),
    Transition(
        "request.awaited",
        Who.ADVISOR,
        (State.ANSWERED,),
        State.WAITING,
        ("answer",),
        "The answer was *corrected*: the next dump has to show it.",
    ),
    Transition(
        "request.excepted",
        Who.COORDINATOR,
        (State.ANSWERED,),
        State.EXCEPTION,
        ("reason", "review", "before"),
        "The answer was *correct as is* or *cannot be known*, and it is accepted until the day of review.",
    ),
    Transition(
        "request.forwarded",
        Who.ADVISOR,
        (State.ANSWERED,),
        State.FORWARDED,
        ("holder",),
        "The answer was *not mine*: somebody else is asked.",
    ),
    Transition(
        "request.replied",
        Who.ADVISOR,
        (State.ANSWERED,),
        State.SENT,
        ("reply",),
        "The answer was a *question back*, and it got a reply.",
    ),
    Transition(
        "request.confirmed",
        Who.DUMP,
        (State.WAITING, State.NOT_SEEN),
        State.CONFIRMED,
        _SEEN_IN,
        "The value changed and the rule passes.",
    ),
    Transition(
        "request.unseen",
        Who.DUMP,
        (State.WAITING,),
        State.NOT_SEEN,
        _SEEN_IN,
        "The first dump after the answer does not show it.",
    ),
    Transition(
        "request.returned",
        Who.DUMP,
        (State.NOT_SEEN,),
        State.SENT,
        _SEEN_IN,
        "The second dump does not show it either: the question stands again.",
    ),
    Transition(
        "request.closed",
        Who.DUMP,
        (State.CONFIRMED,),
        State.CLOSED,
        _SEEN_IN,
        "A second dump shows that it stayed mended.",
    ),
    Transition(
        "request.resolved",
        Who.DUMP,
        (*_UNDER_WAY, State.EXCEPTION),
        State.RESOLVED,
        _SEEN_IN,
        "The rule passes without an answer having announced it, or without a new value.",
    ),
    Transition(
        "request.reopened",
        Who.DUMP,
        (State.CONFIRMED, State.CLOSED, State.RESOLVED),
        State.REOPENED,
        _SEEN_IN,
        "What was mended is wrong again.",
    ),
    Transition(
        "request.expired",
        Who.DUMP,
        (State.EXCEPTION,),
        State.SIGNAL,
        _SEEN_IN,
        "The value changed and is still wrong, or the day of review has come.",
    ),
    Transition(
        "request.lapsed",
        Who.DUMP,
        (*_UNDER_WAY, State.CONFIRMED, State.EXCEPTION),
        State.LAPSED,
        _SEEN_IN,
        "The dossier left the pool.",
    ),
)

_OF_MOVE = {row.move: row for row in TRANSITIONS}

OPEN = frozenset(_UNDER_WAY)
"""States in which something is still asked or awaited."""

WITH_HOLDER = frozenset({State.SENT, State.ANSWERED, State.WAITING, State.NOT_SEEN})
"""States in which a caseworker has been asked; nobody asks the same again."""

WATCHED = frozenset(source for row in TRANSITIONS if row.who is Who.DUMP for source in row.sources if source)
"""States that a new dump can move."""


def transition(move: str) -> Transition:
    """The row of a move.

    Raises:
        KeyError: There is no such move.
    """
    return _OF_MOVE[move]


def target_of(move: str, source: State | None) -> State | None:
    """Where a move leads from a state; None where the table does not allow it."""
    row = _OF_MOVE.get(move)
    return row.target if row is not None and source in row.sources else None
