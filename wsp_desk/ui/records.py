"""What the pages show, as plain records, and the narrow protocol by which they ask for it.

Public: `PoolLine`, `Suggestion`, `Count`, `ResultRow`, `Found`, `Widening`, `Around`, `Step`, `Flag`, `Fact`,
`Detail`, `Letter`, `Desk`.

The page knows nothing of pools and snapshots: `wsp_desk.ui.desk` makes these records from the real rooms,
and the tests make them by hand. Scores run from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from wsp_desk.texts import Text
from wsp_desk.ui.ask import Ask

TRUST, ASK, STOP = "trust", "ask", "do_not_present"
VERDICTS = (TRUST, ASK, STOP)


@dataclass(frozen=True, slots=True)
class PoolLine:
    """Which pool is open.

    Attributes:
        as_of: Date of the dump.
        size: Number of dossiers.
        today: The day on which its age is counted.
        facts: Name and value of whatever else is worth knowing of the snapshot, for the page Beheer.
    """

    as_of: date
    size: int
    today: date
    facts: tuple[tuple[Text, Text], ...] = ()

    @property
    def days(self) -> int:
        """Age in days."""
        return (self.today - self.as_of).days


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the typed words may mean.

    Attributes:
        kind: "occupation", "skill" or "place".
        value: What the criterion holds: a label, or a postcode for a place.
        label: What is shown.
        detail: Something beside it, for example the municipality.
        reason: Why it is suggested, for example "typefout".
        sure: 0 to 1.
    """

    kind: str
    value: str
    label: str
    detail: Text | None
    reason: Text
    sure: float


@dataclass(frozen=True, slots=True)
class Count:
    """How the whole pool stands to one criterion; the three add up to the pool."""

    passes: int
    unknown: int
    fails: int


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One dossier in the list."""

    row: int
    dossier: str
    rank: int
    tied: bool
    title: Text
    place: Text
    support: Text
    low: float
    expected: float
    high: float
    verdict: str
    reasons: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a request."""

    total: int
    by_verdict: Mapping[str, int]
    elapsed_ms: float
    rows: tuple[ResultRow, ...]
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Widening:
    """One way to find more: the label of the button, how many more, and the request it leads to."""

    label: Text
    gain: int
    trusted: int
    ask: Ask


@dataclass(frozen=True, slots=True)
class Around:
    """What lies just outside the answer.

    Attributes:
        widenings: Best first.
        hidden: Who could enter the best `within` if one field were known.
        hidden_total: How many of those there are; `hidden` may hold only the first of them.
        within: The length of the list they could enter.
    """

    widenings: tuple[Widening, ...] = ()
    hidden: tuple[ResultRow, ...] = ()
    hidden_total: int = 0
    within: int = 20


@dataclass(frozen=True, slots=True)
class Step:
    """One criterion in the waterfall; positions on a scale of 0 to 1.

    Attributes:
        label: Name of the criterion.
        start: Where the bar begins.
        end: Where it ends.
        reach: Where it would have ended with full marks.
        known: Whether the score rests on a known value.
        sentence: What the bar means, for a tool tip and a screen reader.
    """

    label: Text
    start: float
    end: float
    reach: float
    known: bool
    sentence: Text


@dataclass(frozen=True, slots=True)
class Flag:
    """One signal about a dossier: what is wrong and what it does to this question.

    Attributes:
        verdict: One of `VERDICTS`; `TRUST` says what is in order.
        title: What is wrong.
        effect: What it does to this question.
        about: What to ask the dossier holder about; empty when there is nothing to ask.
    """

    verdict: str
    title: Text
    effect: Text
    about: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of the dossier: its name, its value, and what is doubtful about it."""

    name: Text
    value: Text
    doubt: Text | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything the right-hand column shows of one dossier."""

    row: int
    dossier: str
    rank: int
    verdict: str
    about: Text
    low: float
    expected: float
    high: float
    steps: tuple[Step, ...]
    notes: tuple[Text, ...]
    flags: tuple[Flag, ...]
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A drafted request to the dossier holder."""

    dossier: str
    to: str
    subject: str
    body: str
    source: Any = field(default=None, compare=False)


class Desk(Protocol):
    """What the page Gesprek asks of the program. Methods may be called beside the window, one at a time."""

    @property
    def pool(self) -> PoolLine:
        """Which pool is open."""

    def weight(self, kind: str, importance: str) -> float:
        """The released weight of a criterion."""

    def suggest(self, words: str, kinds: Sequence[str]) -> list[Suggestion]:
        """What the words may mean, best first."""

    def answer(self, ask: Ask) -> Found:
        """Who fits.

        Raises:
            KnownError: The request cannot be read.
        """

    def around(self, ask: Ask) -> Around:
        """What lies just outside the answer."""

    def detail(self, ask: Ask, row: int) -> Detail:
        """One dossier, seen from this request."""

    def letter(self, ask: Ask, row: int, about: str) -> Letter:
        """A request to the dossier holder; `about` is a `Flag.about`, or empty for everything at once."""

    def save_letter(self, letter: Letter, path: Path) -> None:
        """Writes the letter as an ``.eml`` file.

        Raises:
            KnownError: It cannot be written there.
        """
