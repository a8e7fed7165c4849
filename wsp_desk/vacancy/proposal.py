"""What was read in a vacancy.

Public: `Span`, `Proposal`, `Leftover`, `Reading`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wsp_desk.matching import Importance
from wsp_desk.texts import Text


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of the text.

    Attributes:
        start: Place of its first character in `Reading.text`.
        end: Place after its last character.
        words: Exactly what stands there.
    """

    start: int
    end: int
    words: str

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return {"start": self.start, "end": self.end, "words": self.words}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing the vacancy seems to ask; someone confirms or drops it.

    Attributes:
        kind: Kind of criterion.
        value: Its value, in the form of the request file.
        importance: What the text makes of it.
        spans: The words it rests on, in the order of the text; at least one.
        doubtful: Whether someone should look twice; then it is not taken over without a choice.
        why: Why it was read so, for the user; empty when it simply says so.
    """

    kind: str
    value: Any
    importance: Importance
    spans: tuple[Span, ...]
    doubtful: bool
    why: Text

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "kind": self.kind,
            "value": self.value,
            "importance": self.importance.value,
            "doubtful": self.doubtful,
            "why": str(self.why),
            "spans": [span.to_json() for span in self.spans],
        }


@dataclass(frozen=True, slots=True)
class Leftover:
    """Words that led to no proposal.

    Attributes:
        span: The words.
        why: Why not.
        silent: Whether nothing at all was found in them.
    """

    span: Span
    why: Text
    silent: bool

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return {**self.span.to_json(), "why": str(self.why), "silent": self.silent}


@dataclass(frozen=True, slots=True)
class Reading:
    """A vacancy, read.

    Attributes:
        text: The text without mark-up and personal data; all spans quote this one.
        title: The line that names the work, or empty.
        proposals: What it seems to ask, in the order of the kinds of criteria.
        leftovers: What led to nothing, in the order of the text.
        notices: What the user should know of the reading as a whole.
        redactions: Kind of personal data → how often it was taken out.
    """

    text: str
    title: str = ""
    proposals: tuple[Proposal, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    notices: tuple[Text, ...] = ()
    redactions: Mapping[str, int] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "text": self.text,
            "title": self.title,
            "proposals": [proposal.to_json() for proposal in self.proposals],
            "leftovers": [leftover.to_json() for leftover in self.leftovers],
            "notices": [str(notice) for notice in self.notices],
            "redactions": dict(self.redactions),
        }
