"""One correction request: a field of a dossier that somebody is asked about, with all that happened to it.

Public: `Request`, `Step`, `Holder`, `Key`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from wsp_desk.feedback.states import Answer, State
from wsp_desk.fields import FIELD


class Key(NamedTuple):
    """What a request is about. There is one request per key, so nothing can be asked twice at once.

    Attributes:
        dossier: Dossier number.
        field: Name of the field to mend.
    """

    dossier: str
    field: str

    def __str__(self) -> str:
        return f"{self.dossier}:{self.field}"


@dataclass(frozen=True, slots=True)
class Holder:
    """The caseworker of a dossier, as far as the dump tells.

    Attributes:
        id: Number of the holder, or empty.
        name: Name, or empty.
        email: E-mail address, or empty.
        organisation: Organisation, or empty.
    """

    id: str = ""
    name: str = ""
    email: str = ""
    organisation: str = ""

    @property
    def key(self) -> str:
        """What tells holders apart: the number, else the address, else name and organisation."""
        return self.id or self.email.casefold() or f"{self.name}|{self.organisation}"

    def is_same(self, other: Holder) -> bool:
        """Whether two are one person.

        Somebody whom a user named has no number; then the address tells. Where both have a number it does
        not, for colleagues may share a mailbox.
        """
        same_box = bool(self.email) and self.email.casefold() == other.email.casefold()
        return self.key == other.key or (same_box and not (self.id and other.id))

    @property
    def known(self) -> bool:
        """Whether there is anybody to write to."""
        return bool(self.id or self.email or self.name)

    def to_json(self) -> dict[str, str]:
        """As it stands in an event."""
        return {"id": self.id, "name": self.name, "email": self.email, "organisation": self.organisation}

    @staticmethod
    def of(values: Mapping[str, Any]) -> Holder:
        """From an event."""
        return Holder(*(str(values.get(name) or "") for name in ("id", "name", "email", "organisation")))

    @staticmethod
    def of_dossier(detail: Mapping[str, Any]) -> Holder:
        """From a dossier as `Snapshot.dossier` gives it."""
        names = ("holder_id", "holder_name", "holder_email", "holder_organisation")
        return Holder(*(str(detail.get(name) or "") for name in names))


@dataclass(frozen=True, slots=True)
class Step:
    """One event in the life of a request.

    Attributes:
        at: When, ISO, UTC.
        desk: Which desk wrote it.
        actor: Who did it.
        move: Kind of the event.
        state: State after it.
        counted: False for an event that changed nothing because another desk had been there first.
        body: What the event carries.
    """

    at: str
    desk: str
    actor: str
    move: str
    state: State
    counted: bool
    body: Mapping[str, Any]

    @property
    def day(self) -> date:
        """The day of the event (UTC)."""
        return date.fromisoformat(self.at[:10])

    def to_json(self) -> dict[str, Any]:
        """The step for scripts."""
        return {
            "at": self.at,
            "desk": self.desk,
            "actor": self.actor,
            "move": self.move,
            "state": self.state.value,
            "counted": self.counted,
            "evidence": {
                name: value for name, value in self.body.items() if name not in ("dossier", "field")
            },
        }


@dataclass(slots=True)
class Request:
    """A request as its events left it.

    Attributes:
        key: Dossier and field.
        state: Where it stands.
        rule: Id of the rule that failed; empty when a field is asked about without one.
        dump: Day of the dump in which the trouble was seen last before asking, ISO.
        before: Fingerprints of the values at that moment: field → print.
        holder: Who is asked.
        organisation: Organisation of the holder at that moment.
        region: Labour-market region of the dossier.
        message: Id of the letter it stands in last.
        answer: What the caseworker said last.
        reason: Why it is an exception or withdrawn.
        review: Day on which an exception is looked at again, ISO; empty when none.
        due: Day by which an answer is asked, ISO.
        judged: Day of the last dump that it was judged by, ISO.
        sent_on: Day it was first sent in this round, ISO.
        confirmed_in: Dump that confirmed it, ISO.
        round: How often it was signalled.
        returned: How often two dumps showed nothing.
        forwarded_to: The caseworker to ask instead of the one in the dump.
        history: Every event, in order.
    """

    key: Key
    state: State = State.SIGNAL
    rule: str = ""
    dump: str = ""
    before: Mapping[str, str] = dataclasses.field(default_factory=dict)
    holder: Holder = dataclasses.field(default_factory=Holder)
    organisation: str = ""
    region: str = ""
    message: str = ""
    answer: Answer | None = None
    reason: str = ""
    review: str = ""
    due: str = ""
    judged: str = ""
    sent_on: str = ""
    confirmed_in: str = ""
    round: int = 0
    returned: int = 0
    forwarded_to: Holder | None = None
    history: list[Step] = dataclasses.field(default_factory=list)

    @property
    def dossier(self) -> str:
        """Dossier number."""
        return self.key.dossier

    @property
    def field(self) -> str:
        """Name of the field to mend."""
        return self.key.field

    @property
    def field_label(self) -> str:
        """What a user calls the field."""
        return FIELD[self.key.field].dutch

    def last(self, *moves: str) -> Step | None:
        """The last counted event of one of these kinds."""
        return next((step for step in reversed(self.history) if step.counted and step.move in moves), None)

    def to_json(self) -> dict[str, Any]:
        """The request for scripts."""
        return {
            "request": str(self.key),
            "dossier": self.dossier,
            "field": self.field,
            "state": self.state.value,
            "rule": self.rule,
            "dump": self.dump,
            "holder": self.holder.to_json(),
            "organisation": self.organisation,
            "region": self.region,
            "message": self.message,
            "answer": self.answer.value if self.answer else None,
            "reason": self.reason,
            "review": self.review or None,
            "due": self.due or None,
            "sent_on": self.sent_on or None,
            "judged": self.judged or None,
            "confirmed_in": self.confirmed_in or None,
            "returned": self.returned,
            "history": [step.to_json() for step in self.history],
        }
