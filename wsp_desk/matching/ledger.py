"""The explanation of one match: a line per criterion, whose contributions add up to the score.

Public: `LedgerLine`, `Match`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from wsp_desk.matching.criteria import Finding
from wsp_desk.matching.criteria.base import said
from wsp_desk.matching.importance import Importance
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.matching.comparable import Estimate
    from wsp_desk.matching.evidence import Graded
    from wsp_desk.matching.request import Criterion
    from wsp_desk.pool import Pool


@dataclass(slots=True, eq=False)
class LedgerLine:
    """What one criterion adds to one dossier's score; its sentence is made when first read.

    Attributes:
        asked: The criterion.
        weight: The weight that counted.
        score: Evidence in [0, 1]; the expected one where it is not known.
        known: Whether the dossier says.
        contribution: weight × score ÷ all weight.
        pool: Where the dossier is.
        row: Its row.
        graded: Where the evidence comes from.
    """

    asked: Criterion
    weight: float
    score: float
    known: bool
    contribution: float
    pool: Pool
    row: int
    graded: Graded
    _finding: Finding | None = field(default=None, repr=False)

    @property
    def criterion(self) -> str:
        """Key of the kind of criterion."""
        return self.asked.kind

    @property
    def importance(self) -> Importance:
        """How much it matters to the employer."""
        return self.asked.importance

    @property
    def finding(self) -> Finding:
        """What the dossier holds."""
        if self._finding is None:
            kind = self.asked.of_kind
            look = kind.finding if self.known else kind.missing
            self._finding = look(self.pool, self.row, self.asked.value)
        return self._finding

    @property
    def field(self) -> str:
        """The field the line rests on."""
        return self.finding.field

    @property
    def value(self) -> object:
        """That field's value, or None where unknown."""
        return self.finding.value

    @property
    def since(self) -> date | None:
        """The dump since which it stands."""
        return self.finding.since

    @property
    def estimate(self) -> Estimate | None:
        """What stands for an unknown, and on whom it rests; None where the dossier says."""
        return None if self.known else self.graded.estimate(self.row)

    @property
    def sentence(self) -> Text:
        """The line in a Dutch sentence; where it is not known, with the estimate in a second one."""
        estimate = self.estimate
        if estimate is None:
            return _exclusion(self) if self.importance is Importance.EXCLUDE else self.finding.sentence
        return text("{unknown} {estimate}", unknown=self.finding.sentence, estimate=estimate.sentence)

    def to_json(self) -> dict[str, Any]:
        """The line as scripts read it."""
        estimate = self.estimate
        return {
            "criterion": self.criterion,
            "importance": self.importance.value,
            "weight": self.weight,
            "score": self.score,
            "known": self.known,
            "estimate": estimate.to_json() if estimate else None,
            "contribution": self.contribution,
            "field": self.field,
            "value": self.value,
            "since": self.since.isoformat() if self.since else None,
            "sentence": str(self.sentence),
        }


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """One dossier that fits.

    Attributes:
        rank: 1 is best; equals share a rank.
        tied: Whether another dossier has this rank.
        row: Row in the pool.
        dossier: Its id.
        expected: Score with unknowns as comparable dossiers show them; what is ranked by.
        low: Score with every unknown at 0.
        high: Score with every unknown at 1.
        ledger: A line per criterion, in the order of the request; contributions add up to `expected`.
    """

    rank: int
    tied: bool
    row: int
    dossier: str
    expected: float
    low: float
    high: float
    ledger: tuple[LedgerLine, ...]

    def to_json(self) -> dict[str, Any]:
        """The match as scripts read it; the verdict is added by the room that judges trust."""
        return {
            "rank": self.rank,
            "dossier": self.dossier,
            "expected": self.expected,
            "low": self.low,
            "high": self.high,
            "ledger": [line.to_json() for line in self.ledger],
        }


def _exclusion(line: LedgerLine) -> Text:
    """Whether an exclusion hits; the sentence of the kind would speak of what is asked."""
    holes = {
        "asked": line.asked.of_kind.describe(line.asked.value, line.pool.vocabulary),
        "source": said(line.pool, line.row, line.field),
    }
    if line.graded.meets[line.row]:
        return text("Uitgesloten: {asked}. Dat is hier zo {source}.", **holes)
    return text("Uitgesloten: {asked}. Dat is hier niet zo {source}.", **holes)
