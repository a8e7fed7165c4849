"""What the page shows besides the answer itself, as plain records: facets, questions, why not, a comparison.

Public: `Bucket`, `Facet`, `Question`, `Holder`, `Questions`, `WhyLine`, `Why`, `Cell`, `Column`,
`CompareLine`, `Comparison`, `Picked`, `Kept`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wsp_desk.texts import Text
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.rows import NO_ROWS, ResultRow, Rows


@dataclass(frozen=True, slots=True)
class Bucket:
    """One value of a facet.

    Attributes:
        label: What is counted.
        count: How many of the dossiers found.
        ask: The request that asks for it too; None where it cannot be asked for, as "onbekend".
    """

    label: Text
    count: int
    ask: Ask | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """How the dossiers found differ in one respect.

    Attributes:
        name: In which respect.
        buckets: Its values; "onbekend" is one of them.
        adds_up: Whether every dossier counts once, so that the buckets add up to the total; otherwise a
            dossier can count in several.
    """

    name: Text
    buckets: tuple[Bucket, ...]
    adds_up: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask about one dossier.

    Attributes:
        row: Row in the pool.
        dossier: Its number.
        about: What to ask about, as in `Desk.letter`.
        title: What is asked.
        effect: What an answer can do.
    """

    row: int
    dossier: str
    about: str
    title: Text
    effect: Text


@dataclass(frozen=True, slots=True)
class Holder:
    """One dossier holder and the questions for that person."""

    name: Text
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions that would help most, per dossier holder, and for how long a list they count."""

    holders: tuple[Holder, ...] = ()
    top: int = 20


@dataclass(frozen=True, slots=True)
class WhyLine:
    """What one criterion says of a dossier.

    Attributes:
        sign: One of `VERDICTS`: meets it, does not say, does not meet it.
        name: The criterion.
        sentence: What the dossier says.
        need: What would have to be true; None where nothing has to change.
        removed: Whether this is why it was not found.
    """

    sign: str
    name: Text
    sentence: Text
    need: Text | None = None
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Why:
    """One dossier against the request.

    Attributes:
        row: Row in the pool.
        dossier: Its number.
        found: Whether it is among the dossiers found.
        sentence: What became of it.
        lines: One per criterion; what removed it first.
    """

    row: int
    dossier: str
    found: bool
    sentence: Text
    lines: tuple[WhyLine, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one dossier says to one criterion.

    Attributes:
        sign: One of `VERDICTS`: meets it, does not say, does not meet it.
        word: The sign in a word.
        value: What the dossier holds.
        points: What it adds to the score of 0 to 100.
        since: Since when it says so; None where that is not known.
        is_best: Whether no other of the dossiers gets more from it, and some get less.
    """

    sign: str
    word: Text
    value: Text
    points: Text
    since: Text | None = None
    is_best: bool = False


@dataclass(frozen=True, slots=True)
class CompareLine:
    """One criterion, what is asked, and what the dossiers say; `differs` when they do not say the same."""

    name: Text
    asked: Text
    cells: tuple[Cell, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class Column:
    """One dossier of a comparison.

    Attributes:
        row: Row in the pool.
        dossier: Its number.
        title: What it wants to do, or that it is not found.
        about: Where and how far, or why it is not found.
        record: Its row in the list; None when the request does not find it.
    """

    row: int
    dossier: str
    title: Text
    about: Text
    record: ResultRow | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two to five dossiers side by side, in the order of marking; per criterion what each of them says."""

    columns: tuple[Column, ...] = ()
    lines: tuple[CompareLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Picked:
    """Chosen dossiers as rows of the list, and the numbers of those that this request does not find."""

    rows: Rows = NO_ROWS
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A saved request in the list of saved requests.

    Attributes:
        id: Its identity.
        name: What the advisor calls it.
        ask: The request.
        shortlist: Numbers of the dossiers on its shortlist.
        total: How many it finds now; None when it can no longer be answered.
        changed: What changed since the dump before, in a few words; None when there is nothing to compare.
        news: Dossier number → "new" or "better".
        gone: Numbers of the dossiers that are gone.
    """

    id: str
    name: str
    ask: Ask
    shortlist: tuple[str, ...] = ()
    total: int | None = None
    changed: Text | None = None
    news: Mapping[str, str] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
