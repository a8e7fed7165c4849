"""Why not this one: for a named dossier, what every criterion says and which of them removed it.

Public: `Why`, `Answer`, `why_not`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wsp_desk.matching.importance import Importance
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.matching.evidence import Graded
    from wsp_desk.matching.ledger import LedgerLine, Match
    from wsp_desk.matching.request import Request
    from wsp_desk.matching.search import Search


class Answer(StrEnum):
    """What a dossier says to a criterion; for an exclusion, passing is not being hit."""

    PASS = "pass"  # noqa: S105 - the word of the design, no secret
    FAIL = "fail"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class Why:
    """One dossier against one request.

    Attributes:
        dossier: Its id.
        match: Its place among the found, or None when it was removed.
        ledger: A line per criterion, in the order of the request.
        answers: What the dossier says to each.
        removed_by: Places of the criteria that removed it.
        sentence: The outcome in one Dutch sentence.
    """

    dossier: str
    match: Match | None
    ledger: Sequence[LedgerLine]
    answers: Sequence[Answer]
    removed_by: Sequence[int]
    sentence: Text

    def to_json(self) -> dict[str, Any]:
        """The explanation as scripts read it."""
        lines = zip(self.ledger, self.answers, strict=True)
        return {
            "dossier": self.dossier,
            "found": self.match is not None,
            "rank": self.match.rank if self.match else None,
            "expected": self.match.expected if self.match else None,
            "sentence": str(self.sentence),
            "removed_by": [self.ledger[place].criterion for place in self.removed_by],
            "criteria": [{**line.to_json(), "answer": answer.value} for line, answer in lines],
        }


def why_not(search: Search, request: Request, row: int) -> Why:
    """Explains what became of one dossier, found or not.

    Args:
        search: What answers the request.
        request: What was asked.
        row: Row of the dossier in the pool.
    """
    result = search.run(request)
    ledger, match = result.ledger(row), result.match(row)
    answers = [_answer(line, graded) for line, graded in zip(ledger, result.graded, strict=True)]
    removed = [
        place
        for place, (line, answer) in enumerate(zip(ledger, answers, strict=True))
        if answer is Answer.FAIL and line.importance.removes
    ]
    sentence = _outcome(match, [ledger[place] for place in removed])
    return Why(str(result.pool.dossier_ids[row]), match, ledger, answers, removed, sentence)


def _answer(line: LedgerLine, graded: Graded) -> Answer:
    if not line.known:
        return Answer.UNKNOWN
    met = bool(graded.meets[line.row])
    return Answer.PASS if met != (line.importance is Importance.EXCLUDE) else Answer.FAIL


def _outcome(match: Match | None, removed: Sequence[LedgerLine]) -> Text:
    if match is None:
        labels = ", ".join(str(line.asked.of_kind.label) for line in removed)
        return text("Niet gevonden, door: {criteria}. {reason}", criteria=labels, reason=removed[0].sentence)
    if match.tied:
        return text("Gevonden op een gedeelde plaats {rank}.", rank=match.rank)
    return text("Gevonden op plaats {rank}.", rank=match.rank)
