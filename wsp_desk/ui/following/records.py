"""What the page Verzoeken shows and asks, apart from where it comes from.

Public: `Board`, `Outgoing`, `Plan`, `Reply`, `Following`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from wsp_desk.feedback.bundle import Skipped
from wsp_desk.feedback.closing import ClosingNote
from wsp_desk.feedback.dosage import Worth
from wsp_desk.feedback.letter import Letter
from wsp_desk.feedback.listing import Line
from wsp_desk.feedback.request import Holder, Key, Request
from wsp_desk.feedback.states import Answer
from wsp_desk.feedback.verifying import Verification
from wsp_desk.trust import Rule


@dataclass(frozen=True)
class Board:
    """Everything the page shows.

    Attributes:
        lines: Every request, what waits for this desk first.
        letters: Message id → letter.
        drafts: Letters that wait to be sent.
        notes: What holders can be told of their work.
        remindable: Requests that may be asked once more.
        review: Rules that are seldom right to ask about.
        rules: Rule id → rule, for the words of the question.
        dumps: Days of the dumps that requests were judged by, ISO.
        until: Day until which an exception holds when no other is given.
        today: The day on which all this was read.
    """

    lines: tuple[Line, ...] = ()
    letters: Mapping[str, Letter] = field(default_factory=dict)
    drafts: tuple[Letter, ...] = ()
    notes: tuple[ClosingNote, ...] = ()
    remindable: frozenset[Key] = frozenset()
    review: tuple[Worth, ...] = ()
    rules: Mapping[str, Rule] = field(default_factory=dict)
    dumps: tuple[str, ...] = ()
    until: date = date.max
    today: date = date.min


@dataclass(frozen=True)
class Outgoing:
    """A message about to leave, or one that can be kept for later.

    Attributes:
        holder: To whom.
        subject: One line.
        body: Plain text.
        items: What it is about.
        id: Its name; empty for a note, which asks nothing.
        link: Opens it in the mail program; None when it is too long for that, or has no address.
        reminder: Whether it asks once more what was asked before.
        note: Whether it only tells what the work of a holder brought.
    """

    holder: Holder
    subject: str
    body: str
    items: tuple[Key, ...]
    id: str = ""
    link: str | None = None
    reminder: bool = False
    note: bool = False

    @property
    def to(self) -> str:
        """E-mail address, or empty."""
        return self.holder.email


@dataclass(frozen=True)
class Plan:
    """Letters as they will be, the most useful first, and what is left out of them."""

    letters: tuple[Outgoing, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True)
class Reply:
    """What a holder said, and what follows from it.

    Attributes:
        answer: One of five.
        note: What they wrote, without personal data.
        reason: Why it is right as it is, or cannot be known.
        review: Day on which an exception is looked at again; after the usual time when None.
        to: Whom to ask instead.
        reply: What was answered to a question back.
    """

    answer: Answer
    note: str = ""
    reason: str = ""
    review: date | None = None
    to: Holder | None = None
    reply: str = ""


class Following(Protocol):
    """What the page asks of the program. Methods may be called beside the window, one at a time.

    Every method raises `KnownError` with a sentence that says why something cannot be done.
    """

    def verify(self) -> Verification | None:
        """Judges what waits by the open pool; None where its numbers hold for this pool only."""

    def board(self) -> Board:
        """The requests as they stand."""

    def plan(self, keys: Collection[Key]) -> Plan:
        """Letters about these requests, one per holder; about everything that waits when empty."""

    def remind(self, keys: Collection[Key]) -> Plan:
        """Letters that ask once more; about everything that lies still when empty."""

    def drafts(self) -> Plan:
        """The letters that were kept for later."""

    def notes(self) -> Plan:
        """What holders can be told of their work."""

    def keep(self, letters: Sequence[Outgoing]) -> int:
        """Keeps planned letters as drafts, all or none, and says how many."""

    def send(self, message: Outgoing, way: str, path: Path | None = None) -> str:
        """Keeps that a message leaves, writes the file where there is one, and gives the text to paste."""

    def answer(self, key: Key, reply: Reply) -> Request:
        """Records an answer and what follows from it, or what an earlier answer still waited for."""

    def withdraw(self, key: Key, reason: str) -> Request:
        """Takes back what was not sent."""

    def card(self, dossier: str, path: Path) -> Path:
        """Writes the card for the next talk."""

    def queue(self, keys: Collection[Key], path: Path) -> Path:
        """Writes requests for a work queue."""
