"""What a rule is: the authored form, as a data coordinator writes it, and the words it is written in.

Public: `Rule`, `RuleKind`, `Severity`, `Applies`, `Outcome`, `Excuse`, `Review`, `Example`.

A rule is data (`resources/rules/*.toml`). Its bound form, SQL over the wide table of a snapshot, is made by
`wsp_desk.trust.condition` while loading; nobody writes SQL that reaches the database unread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from wsp_desk.fields import FIELD, Kind
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.snapshot import RuleQuery


class RuleKind(StrEnum):
    """What is wrong when the rule fails."""

    MISSING = "missing"
    UNKNOWN_CODE = "unknown_code"
    INVALID = "invalid"
    PLACEHOLDER = "placeholder"
    STALE = "stale"
    CONTRADICTION = "contradiction"
    REGRESSED = "regressed"
    DUPLICATE = "duplicate"

    @property
    def casts_doubt(self) -> bool:
        """Whether a value is filled in but can no longer be relied on."""
        return self in _DOUBTING


_DOUBTING = frozenset({RuleKind.INVALID, RuleKind.STALE, RuleKind.CONTRADICTION})


class Severity(StrEnum):
    """What a failing rule does to a dossier that is asked about one of its fields."""

    BLOCKING = "blocking"  # do not present before somebody has asked
    SERIOUS = "serious"  # ask first
    MINOR = "minor"  # worth mending, no reason to hold back

    @property
    def label(self) -> Text:
        """The word a user reads."""
        return _LABELS[self]


_LABELS = {
    Severity.BLOCKING: text("blokkerend"),
    Severity.SERIOUS: text("ernstig"),
    Severity.MINOR: text("klein"),
}


class Applies(StrEnum):
    """When a failing rule counts in a verdict."""

    REQUEST = "request"  # only where the request rests on one of the rule's fields
    ALWAYS = "always"  # for every request


class Outcome(IntEnum):
    """What came of one rule for one dossier, as stored in the snapshot."""

    PASSES = 0
    FAILS = 1
    EXCEPTED = 2
    NOT_EVALUATED = 3

    @property
    def key(self) -> str:
        """The name on the command line, for example ``not_evaluated``."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Review:
    """Until when a reason holds; after that the rule fails as any other.

    Attributes:
        field: A date of the dossier, or another field: then the dump since which that stands.
        days: Days after that.
    """

    field: str
    days: int

    @property
    def column(self) -> str:
        """The column with the date that is counted from."""
        return self.field if FIELD[self.field].kind is Kind.DATE else f"{self.field}_since"

    def day(self, pool: Pool, row: int) -> date | None:
        """The day on which a dossier is looked at again, or None where the date is not known."""
        dated = FIELD[self.field].kind is Kind.DATE
        start = pool.value(self.field, row) if dated else pool.since(self.field, row)
        return start + timedelta(days=self.days) if isinstance(start, date) else None


@dataclass(frozen=True, slots=True)
class Excuse:
    """When a failing rule is right as it is, and until when.

    Attributes:
        condition: Authored condition.
        reason: Dutch; why the dossier is fine.
        review: When it is looked at again.
        sql: Bound form of the condition and of the review date not having passed.
    """

    condition: str
    reason: str
    review: Review
    sql: str


@dataclass(frozen=True, slots=True)
class Example:
    """A dossier in a few columns, and what must come of the rule; judged as of 16-11-2026.

    Attributes:
        outcome: What must come of it.
        row: Column → value. Columns left out are empty; a status left out follows from the value (or, for a
            list table, the raw text): known, or missing.
        twice: The same row stands in the table twice, under two dossier numbers.
    """

    outcome: Outcome
    row: Mapping[str, object]
    twice: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, authored and bound.

    Attributes:
        id: Stable name, lower case with hyphens.
        title: What is wrong, in a few Dutch words, as it stands above a flag.
        fields: Fields it is about; the first is the one to mend.
        kind: What is wrong when it fails.
        severity: What that does to a dossier.
        applies: When it counts in a verdict.
        condition: Authored condition under which the rule fails.
        evaluable: Authored condition under which the rule can be judged at all; empty: wherever `condition`
            has an answer.
        excuse: When a failure is right as it is.
        question: What to ask the caseworker.
        answers: Answers to choose from.
        why: Why it matters for finding work; goes into the letter.
        effect: What a failure does to a request that rests on one of the fields.
        examples: Dossiers that show what the rule does; tests run them against the database.
        sql: Bound form of `condition`.
        sql_evaluable: Bound form of `evaluable`, or None.
    """

    id: str
    title: str
    fields: tuple[str, ...]
    kind: RuleKind
    severity: Severity
    applies: Applies
    condition: str
    evaluable: str
    excuse: Excuse | None
    question: str
    answers: tuple[str, ...]
    why: str
    effect: str
    examples: tuple[Example, ...]
    sql: str
    sql_evaluable: str | None

    def query(self) -> RuleQuery:
        """The bound form that the builder of a snapshot evaluates."""
        # Imported here, so that reading the rules does not load the database.
        from wsp_desk.snapshot import RuleQuery

        return RuleQuery(
            id=self.id,
            severity=self.severity.value,
            fields=self.fields,
            sql_fails=self.sql,
            sql_excepted=self.excuse.sql if self.excuse else None,
            sql_evaluable=self.sql_evaluable,
        )

    @property
    def sentences(self) -> tuple[str, ...]:
        """The Dutch that a user of the window reads, for the translators."""
        return (self.title, self.effect, *((self.excuse.reason,) if self.excuse else ()))

    @property
    def headline(self) -> Text:
        """The title as a translatable sentence."""
        return Text(self.title)

    @property
    def effect_text(self) -> Text:
        """The effect as a translatable sentence."""
        return Text(self.effect)

    @property
    def reason_text(self) -> Text | None:
        """The reason of the exception as a translatable sentence."""
        return Text(self.excuse.reason) if self.excuse else None
