"""What the pages show, as plain records, and the narrow protocol by which they ask for it.

Public: `PoolLine`, `Suggestion`, `Count`, `ResultRow`, `Rows`, `Found`, `Widening`, `Around`, `Flag`, `Fact`,
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

from wsp_desk.charts.waterfall import Waterfall
from wsp_desk.conversation.seen import Seen
from wsp_desk.register.log import EventLog
from wsp_desk.texts import Text
from wsp_desk.ui.ask import Ask, Value
from wsp_desk.ui.following.records import Following
from wsp_desk.ui.guarding.guards import WaitingCode
from wsp_desk.ui.insight import Comparison, Facet, Picked, Questions, Why
from wsp_desk.ui.inspecting.records import Inspecting
from wsp_desk.ui.measuring.records import Measuring
from wsp_desk.ui.rows import ASK, NO_ROWS, STOP, TRUST, VERDICTS, ResultRow, Rows
from wsp_desk.ui.sharing.records import Sharing
from wsp_desk.vacancy import Reading

__all__ = [
    "ASK",
    "NO_ROWS",
    "STOP",
    "TRUST",
    "VERDICTS",
    "Around",
    "Count",
    "Desk",
    "Detail",
    "Fact",
    "Flag",
    "Found",
    "Letter",
    "PoolLine",
    "ResultRow",
    "Rows",
    "Suggestion",
    "Widening",
]


@dataclass(frozen=True, slots=True)
class PoolLine:
    """Which pool is open.

    Attributes:
        as_of: Date of the dump.
        size: Number of dossiers.
        today: The day on which its age is counted.
        facts: Name and value of whatever else is worth knowing of the snapshot, for the page Beheer.
        warn_after: Days after which it counts as old; None for one that never does, as a demo.
    """

    as_of: date
    size: int
    today: date
    facts: tuple[tuple[Text, Text], ...] = ()
    warn_after: int | None = None

    @property
    def is_old(self) -> bool:
        """Whether a newer one should be asked for."""
        return self.warn_after is not None and self.days > self.warn_after

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
class Found:
    """The answer to a request.

    Attributes:
        total: Dossiers found.
        by_verdict: How many of them have each of `VERDICTS`.
        elapsed_ms: Time from request to verdicts.
        rows: The best, in order.
        counts: One per criterion, in the order of the request.
    """

    total: int
    by_verdict: Mapping[str, int]
    elapsed_ms: float
    rows: Rows
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
    hidden: Rows = NO_ROWS
    hidden_total: int = 0
    within: int = 20


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
    """Everything the right-hand column shows of one dossier.

    Attributes:
        row: Row in the pool.
        dossier: Its number.
        verdict: One of `VERDICTS`.
        about: Where, how old, whose.
        chart: Why it stands where it stands.
        notes: What to know to read the chart.
        range: Which places it could still take; None when nothing unknown can move it.
        reasons: Why it got its verdict.
        flags: What counts in this question.
        others: What does not count in this question.
        facts: Its fields.
    """

    row: int
    dossier: str
    verdict: str
    about: Text
    chart: Waterfall
    notes: tuple[Text, ...] = ()
    range: Text | None = None
    reasons: tuple[Text, ...] = ()
    flags: tuple[Flag, ...] = ()
    others: tuple[Flag, ...] = ()
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

    @property
    def log(self) -> EventLog:
        """Where the desk keeps what it does."""

    @property
    def actor(self) -> str:
        """Who works here, as it stands in that log."""

    @property
    def open_to_all(self) -> bool:
        """Whether everybody knows the passphrase, as of the demo."""

    @property
    def code(self) -> WaitingCode | None:
        """The recovery code that somebody should keep; None when there is none to show."""

    def warm(self) -> None:
        """Prepares what the next questions may need, so that they are as fast as the ones after them."""

    def put_away(self, work: Mapping[str, Any]) -> None:
        """Seals unfinished work until this pool is opened again, also after the end of the program."""

    def take_back(self) -> Mapping[str, Any] | None:
        """Takes out what was put away last; None when there is nothing."""

    @property
    def following(self) -> Following:
        """The correction requests."""

    @property
    def measuring(self) -> Measuring:
        """What got better, and what keeps coming back."""

    @property
    def inspecting(self) -> Inspecting:
        """Who looked at whom."""

    @property
    def sharing(self) -> Sharing:
        """Sheets for an employer."""

    def weight(self, kind: str, importance: str) -> float:
        """The released weight of a criterion."""

    def describe(self, kind: str, value: Value) -> Text:
        """How the value of a criterion reads."""

    def suggest(self, words: str, kinds: Sequence[str]) -> list[Suggestion]:
        """What the words may mean, best first."""

    def read_vacancy(self, words: str) -> Reading:
        """What the text of a vacancy asks.

        Raises:
            KnownError: The text is too long.
        """

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

    def facets(self, ask: Ask) -> tuple[Facet, ...]:
        """How the dossiers found differ, counted exactly."""

    def questions(self, ask: Ask) -> Questions:
        """What to ask of whom, the most helpful first."""

    def why(self, ask: Ask, dossier: str) -> Why:
        """What became of one dossier.

        Raises:
            KnownError: There is no such dossier in this pool.
        """

    def compare(self, ask: Ask, dossiers: Sequence[str]) -> Comparison:
        """Dossiers side by side."""

    def picked(self, ask: Ask, dossiers: Sequence[str]) -> Picked:
        """Chosen dossiers as rows of the list, best first."""

    def seen(self, ask: Ask) -> Seen:
        """What a request brings from this snapshot, to be remembered.

        Raises:
            KnownError: The request cannot be read.
        """

    def naming(self, ask: Ask, dossiers: Sequence[str]) -> None:
        """Dossiers are about to be named as what changed in a saved request.

        Raises:
            KnownError: It cannot be written down; nothing may be shown.
        """

    def hiding(self, ask: Ask) -> None:
        """Writes whom one unknown field keeps out of the top of a request that is kept.

        It says later how often that field stood in the way.

        Raises:
            KnownError: It cannot be written.
        """

    def save_letter(self, letter: Letter, path: Path) -> Path:
        """Writes the letter as an ``.eml`` file, and says where.

        Raises:
            KnownError: It cannot be written there.
        """

    def copying(self, letter: Letter) -> None:
        """Writes that a letter is about to be copied; called in the window's own thread.

        Raises:
            KnownError: It cannot be written; then nothing is copied.
        """

    def record_letter(self, letter: Letter, way: str) -> None:
        """Keeps that the letter left: `way` is ``eml`` or ``clipboard``. Done twice it counts once.

        Raises:
            KnownError: Something in it was asked already, or its holder has had a letter this week.
        """

    def close(self) -> None:
        """Lets go of the snapshot and the register; nothing is asked after this."""
