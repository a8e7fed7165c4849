"""What the pages show, as plain records, and the narrow protocol by which they ask for it.

Public: `PoolLine`, `Suggestion`, `Count`, `ResultRow`, `Rows`, `Found`, `Widening`, `Around`, `Flag`, `Fact`,
`Detail`, `Letter`, `Desk`.

The page knows nothing of pools and snapshots: `wsp_desk.ui.desk` makes these records from the real rooms,
and the tests make them by hand. Scores run from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol, overload

from wsp_desk.charts.waterfall import Waterfall
from wsp_desk.texts import Text
from wsp_desk.ui.ask import Ask, Value

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


class Rows(Sequence[ResultRow]):
    """Rows made when they come into sight: a list of hundreds costs no more than what is on the screen.

    Args:
        numbers: Row in the pool of each.
        make: Makes the row at a place.
    """

    def __init__(self, numbers: Sequence[int], make: Callable[[int], ResultRow]) -> None:
        self.numbers = tuple(numbers)
        self._make = make
        self._made: dict[int, ResultRow] = {}

    @classmethod
    def of(cls, rows: Sequence[ResultRow]) -> Rows:
        """Rows that are there already."""
        return cls([row.row for row in rows], lambda place: rows[place])

    @overload
    def __getitem__(self, place: int) -> ResultRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[ResultRow]: ...
    def __getitem__(self, place: int | slice) -> ResultRow | list[ResultRow]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]

    def __len__(self) -> int:
        return len(self.numbers)


NO_ROWS = Rows.of(())


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

    def weight(self, kind: str, importance: str) -> float:
        """The released weight of a criterion."""

    def describe(self, kind: str, value: Value) -> Text:
        """How the value of a criterion reads."""

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

    def save_letter(self, letter: Letter, path: Path) -> Path:
        """Writes the letter as an ``.eml`` file, and says where.

        Raises:
            KnownError: It cannot be written there.
        """

    def close(self) -> None:
        """Lets go of the snapshot; nothing is asked after this."""
