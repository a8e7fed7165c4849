"""Why not this one: what every criterion says of a named dossier, what removed or sank it, what would help.

Public: `Why`, `Answer`, `Need`, `Loss`, `why_not`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from wsp_desk.matching.evidence import EPSILON
from wsp_desk.matching.importance import Importance
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.matching.evidence import Graded
    from wsp_desk.matching.ledger import LedgerLine, Match
    from wsp_desk.matching.request import Criterion, Request
    from wsp_desk.matching.result import Result
    from wsp_desk.matching.search import Search
    from wsp_desk.vocabulary import Vocabulary


class Answer(StrEnum):
    """What a dossier says to a criterion; for an exclusion, passing is not being hit."""

    PASS = "pass"  # noqa: S105 - the word of the design, no secret
    FAIL = "fail"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class Need:
    """What would have to be true of a criterion that removed the dossier.

    Attributes:
        line: What the dossier says to it.
        place: Its place in the request, from 0.
        asked: What is asked, in a few words.
        instead: The mildest looser form of the criterion that keeps the dossier; None where there is none.
        back_at: What that form asks, in a few words.
    """

    line: LedgerLine
    place: int
    asked: Text
    instead: Criterion | None
    back_at: Text | None

    @property
    def sentence(self) -> Text:
        """The need in one or two sentences."""
        holes = {"criterion": self.line.asked.of_kind.label, "asked": self.asked}
        if self.line.importance is Importance.EXCLUDE:
            return text("{criterion}: {asked} is uitgesloten, en dat is hier zo.", **holes)
        if self.back_at is None:
            return text(
                "{criterion}: gevraagd is {asked}. Dit dossier komt alleen terug als dat niet hoeft.", **holes
            )
        return text(
            "{criterion}: gevraagd is {asked}. Dit dossier komt terug bij: {step}.",
            **holes,
            step=self.back_at,
        )

    def to_json(self) -> dict[str, Any]:
        """As scripts read it; `place` counts the criteria of the request from 1."""
        return {
            "criterion": self.line.criterion,
            "place": self.place + 1,
            "asked": str(self.asked),
            "back_at": None if self.back_at is None else str(self.back_at),
            "sentence": str(self.sentence),
        }


@dataclass(frozen=True, slots=True, eq=False)
class Loss:
    """What a criterion costs a dossier.

    Attributes:
        line: What the dossier says to it.
        place: Its place in the request, from 0.
        lost: Score it would have besides if the criterion were met in full.
        rank: Its rank then; None for a dossier that was removed.
    """

    line: LedgerLine
    place: int
    lost: float
    rank: int | None

    @property
    def sentence(self) -> Text:
        """The loss in one sentence."""
        holes = {"criterion": self.line.asked.of_kind.label, "points": self.lost * 100, "rank": self.rank}
        if self.rank is None:
            return text("{criterion}: dat kost {points} van de 100 punten.", **holes)
        if self.line.known:
            return text(
                "{criterion}: dat kost {points} van de 100 punten; anders was het plaats {rank}.", **holes
            )
        return text(
            "Niet bekend: {criterion}. Dat kost {points} van de 100 punten; anders was het plaats {rank}.",
            **holes,
        )

    def to_json(self) -> dict[str, Any]:
        """As scripts read it; `place` counts the criteria of the request from 1."""
        return {
            "criterion": self.line.criterion,
            "place": self.place + 1,
            "lost": self.lost,
            "rank": self.rank,
            "sentence": str(self.sentence),
        }


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
        needed: What would have to be true of each criterion that removed it.
        losses: What each criterion costs it, the most costly first.
        rank_if_kept: For a removed dossier: its rank if what removed it only counted; None when found.
    """

    dossier: str
    match: Match | None
    ledger: Sequence[LedgerLine]
    answers: Sequence[Answer]
    removed_by: Sequence[int]
    sentence: Text
    needed: Sequence[Need]
    losses: Sequence[Loss]
    rank_if_kept: int | None

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
            "needed": [need.to_json() for need in self.needed],
            "rank_if_kept": self.rank_if_kept,
            "lost_by": [loss.to_json() for loss in self.losses],
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
    answers = [answer_of(line, graded) for line, graded in zip(ledger, result.graded, strict=True)]
    removed = [
        place
        for place, (line, answer) in enumerate(zip(ledger, answers, strict=True))
        if answer is Answer.FAIL and line.importance.removes
    ]
    kept = _if_kept(search, request, removed, row) if removed else None
    return Why(
        str(result.pool.dossier_ids[row]),
        match,
        ledger,
        answers,
        removed,
        _outcome(match, [ledger[place] for place in removed]),
        [_need(search, ledger[place], place) for place in removed],
        list(_losses(result, ledger, row)),
        kept,
    )


def answer_of(line: LedgerLine, graded: Graded) -> Answer:
    """What a dossier says to a criterion.

    Args:
        line: Its line in the ledger.
        graded: The evidence of the criterion.
    """
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


def _if_kept(search: Search, request: Request, removed: Sequence[int], row: int) -> int | None:
    """The rank if a must that removed it only counted strongly, and an exclusion were not asked."""
    for place in reversed(removed):
        criterion = request.criteria[place]
        softer = replace(criterion, importance=Importance.STRONG)
        excluded = criterion.importance is Importance.EXCLUDE
        request = request.with_criterion(place, None if excluded else softer)
    match = search.run(request).match(row)
    return None if match is None else match.rank


def _losses(result: Result, ledger: Sequence[LedgerLine], row: int) -> Iterator[Loss]:
    total, position = float(result.weights.sum()), result.position(row)
    lost = [line.weight * (1.0 - line.score) / total if total else 0.0 for line in ledger]
    for place in sorted(range(len(ledger)), key=lambda place: -lost[place]):
        if lost[place] > EPSILON:
            score = None if position is None else float(result.expected[position]) + lost[place]
            rank = None if position is None or score is None else result.rank_with(position, score)
            yield Loss(ledger[place], place, lost[place], rank)


def _need(search: Search, line: LedgerLine, place: int) -> Need:
    kind, words = line.asked.of_kind, search.pool.vocabulary
    asked = kind.describe(line.asked.value, words)
    instead = None if line.importance is Importance.EXCLUDE else _kept_by(search, line.asked, line.row)
    back_at = None if instead is None else kind.describe(instead.value, words)
    return Need(line, place, asked, instead, back_at)


def _kept_by(search: Search, criterion: Criterion, row: int) -> Criterion | None:
    """A must with one part left out that keeps a dossier, or else with the fewest steps in one direction."""
    kind, words = criterion.of_kind, search.pool.vocabulary
    for part in kind.parts(criterion.value, words):
        without = replace(criterion, value=part.value)
        if not _falls_short(search, without, row):
            return without
    ways = [_as_far_as_needed(search, way, row) for way in _directions(criterion, words)]
    needed = [way for way in ways if way]
    return min(needed, key=len)[-1] if needed else None


def _directions(criterion: Criterion, words: Vocabulary) -> Iterator[list[Criterion]]:
    """Per direction in which a criterion can be made looser, its forms step by step."""
    kind = criterion.of_kind
    for direction, step in enumerate(kind.looser(criterion.value, words)):
        values = [step.value]
        while len(values) < kind.farthest:
            steps = kind.looser(values[-1], words)
            if direction >= len(steps):
                break
            values.append(steps[direction].value)
        yield [replace(criterion, value=value) for value in values]


def _as_far_as_needed(search: Search, way: Sequence[Criterion], row: int) -> Sequence[Criterion]:
    """The steps up to the first that keeps a dossier; none when the last does not either.

    A looser question never loses a dossier, so that once it is kept it stays so.
    """
    kept = bisect_left(way, True, key=lambda looser: not _falls_short(search, looser, row))
    return way[: kept + 1] if kept < len(way) else ()


def _falls_short(search: Search, criterion: Criterion, row: int) -> bool:
    """Whether a dossier is known to fall short; not kept, for these values are not asked again."""
    evidence = criterion.of_kind.evidence(search.pool, criterion.value)
    one = np.array([row])
    threshold = search.weights.threshold(criterion.kind) - EPSILON
    return bool(evidence.known_at(one)[0]) and float(evidence.score_at(one)[0]) < threshold
