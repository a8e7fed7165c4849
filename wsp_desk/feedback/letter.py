"""A letter to a holder as the register knows it.

Public: `Letter`, `letter_json`, `letter_of`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
        shared = letter_json(self.id, self.holder, self.subject, self.body, self.items, self.due)
        return shared | {
            "drafted_on": self.drafted_on,
            "sent_on": self.sent_on or None,
            "way": self.way or None,
            "reminder": self.reminder,
        }


def letter_json(
    message: str, holder: Holder, subject: str, body: str, items: Sequence[Key], due: str
) -> dict[str, Any]:
    """What scripts read of every letter, planned or kept.

    Args:
        message: Its name in events.
        holder: To whom.
        subject: One line.
        body: Plain text.
        items: What it asks, in the order of the letter.
        due: Day by which an answer is asked, ISO.
    """
    return {
        "message": message,
        "to": holder.to_json(),
        "subject": subject,
        "body": body,
        "requests": [str(key) for key in items],
        "due": due,
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
