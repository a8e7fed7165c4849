"""The letter that brings a structural signal to a team.

Public: `signal_letter`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from wsp_desk.feedback.draft import SENDER
from wsp_desk.feedback.patterns.casebook import Case
from wsp_desk.feedback.patterns.pattern import Pattern
from wsp_desk.feedback.render import render
from wsp_desk.fields import FIELD

BODY = "signal.txt.j2"
SUBJECT = "signal-subject.txt.j2"


@dataclass(frozen=True, slots=True)
class SignalLetter:
    """A signal that has not been sent.

    Attributes:
        subject: One line.
        body: Plain text.
    """

    subject: str
    body: str


def signal_letter(
    pattern: Pattern,
    seen_on: date,
    *,
    earlier: Sequence[Case] = (),
    sender: str = SENDER,
    folder: Path | None = None,
) -> SignalLetter:
    """Writes the signal.

    Args:
        pattern: What was found.
        seen_on: Day of the dump.
        earlier: Answered signals that are like it.
        sender: Who signs.
        folder: Folder of templates; `resources/templates` by default.

    Raises:
        KnownError: A template cannot be filled.
    """
    values = {
        "field": FIELD[pattern.field].dutch,
        "place": pattern.place,
        "size": pattern.size,
        "trouble": pattern.trouble,
        "share": round(100 * pattern.share),
        "expected": round(100 * pattern.expected / pattern.size),
        "elsewhere": round(100 * pattern.elsewhere),
        "excess": round(pattern.excess),
        "seen_on": seen_on,
        "earlier": list(earlier),
        "sender": sender,
    }
    return SignalLetter(render(SUBJECT, values, folder).rstrip("\n"), render(BODY, values, folder))
