"""A letter to a holder as the register knows it.

Public: `Letter`, `letter_of`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wsp_desk.feedback.request import Holder, Key
from wsp_desk.register.log import Event


@dataclass(slots=True)
class Letter:
    """One message to a holder.

    Attributes:
        id: Its name in events.
        holder: To whom.
        subject: One line.
        body: Plain text.
        items: What it asks.
        due: Day by which an answer is asked, ISO.
        drafted_on: Day it was written, ISO.
        sent_on: Day it left, ISO; empty while it is a draft.
        way: How it left.
        reminder: Whether it asks once more what was asked before.
    """

    id: str
    holder: Holder
    subject: str
    body: str
    items: tuple[Key, ...]
    due: str
    drafted_on: str
    sent_on: str = ""
    way: str = ""
    reminder: bool = False

    @property
    def to(self) -> str:
        """E-mail address of the holder, or empty."""
        return self.holder.email

    def to_json(self) -> dict[str, Any]:
        """The letter for scripts."""
        return {
            "message": self.id,
            "to": self.holder.to_json(),
            "subject": self.subject,
            "body": self.body,
            "requests": [str(key) for key in self.items],
            "due": self.due,
            "drafted_on": self.drafted_on,
            "sent_on": self.sent_on or None,
            "way": self.way or None,
            "reminder": self.reminder,
        }


def letter_of(event: Event) -> Letter:
    """The letter that an event ``letter.drafted`` tells of."""
    body: Mapping[str, Any] = event.body
    return Letter(
        id=str(body["message"]),
        holder=Holder.of(body["holder"]),
        subject=str(body["subject"]),
        body=str(body["body"]),
        items=tuple(Key(*item) for item in body["items"]),
        due=str(body["due"]),
        drafted_on=event.at[:10],
        reminder=bool(body.get("reminder")),
    )
