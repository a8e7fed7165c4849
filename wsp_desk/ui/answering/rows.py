"""A match as one row of the list: what the person wants, where and how far, and what supports it.

Public: `RowMaker`, `place_words`, `journey_words`, `joined`, `ledger_line`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce

from wsp_desk.matching.importance import Importance
from wsp_desk.matching.ledger import LedgerLine
from wsp_desk.matching.request import Criterion, Request
from wsp_desk.pool import Pool
from wsp_desk.texts import Text, text
from wsp_desk.trust import AnsweredMatch
from wsp_desk.ui.answering.short import hours_words, short
from wsp_desk.ui.records import ResultRow

_NOT_IN_SUPPORT = ("occupation", "place")


class RowMaker:
    """Makes the rows of one answer; what does not differ between rows is looked up once.

    Args:
        pool: The dossiers.
        request: What is asked.
    """

    def __init__(self, pool: Pool, request: Request) -> None:
        self._pool = pool
        wanted = [each for each in request.criteria if each.importance is not Importance.EXCLUDE]
        self._nearness = _nearness(pool, wanted)
        self._asks_hours = any(criterion.kind == "hours_week" for criterion in request.criteria)

    def make(self, match: AnsweredMatch) -> ResultRow:
        """The row of a match."""
        places = match.rank_range
        return ResultRow(
            match.row,
            match.dossier,
            match.rank,
            match.tied,
            self.title(match.row),
            place_words(self._pool, match),
            self._support(match),
            match.low,
            match.expected,
            match.high,
            match.verdict.value,
            tuple(match.reasons),
            places.best,
            places.worst,
            places.may_drop,
        )

    def title(self, row: int, asked: Criterion | None = None) -> Text:
        """The wanted occupation that comes nearest to the asked one, else the first.

        Args:
            row: Row in the pool.
            asked: The criterion to come near to; all that is no exclusion when left out.
        """
        nearness = self._nearness if asked is None else _nearness(self._pool, [asked])
        concepts = self._pool.vocabulary.occupations
        wanted = [concepts[place] for place in self._pool.occupations[row].tolist() if place >= 0]
        if not wanted:
            return text("Gewenst beroep onbekend")
        best = max(wanted, key=lambda concept: nearness.get(concept.id, 0.0))
        return text("{occupation}", occupation=best.label[:1].upper() + best.label[1:])

    def _support(self, match: AnsweredMatch) -> Text:
        parts = [short(line) for line in match.ledger if line.criterion not in _NOT_IN_SUPPORT]
        if not self._asks_hours:
            parts.append(
                hours_words(
                    self._pool.value("hours_min", match.row), self._pool.value("hours_max", match.row)
                )
            )
        return joined(parts)


def joined(parts: list[Text]) -> Text:
    """Parts with dots between them."""
    if not parts:
        return text("")
    return reduce(lambda left, right: text("{left} · {right}", left=left, right=right), parts)


def place_words(pool: Pool, match: AnsweredMatch) -> Text:
    """Where someone lives, in which region, and how far that is from the work."""
    place = int(pool.pc4_row[match.row])
    if place == pool.no_place:
        return text("Woonplaats onbekend")
    places = pool.vocabulary.places
    name, region = places.place[place], places.region[place]
    journey = next((line for line in match.ledger if line.criterion == "place" and line.known), None)
    found = journey.value if journey is not None else None
    if not isinstance(found, Mapping):
        return text("{place} · {region}", place=name, region=region)
    return text("{place} · {region} · {journey}", place=name, region=region, journey=journey_words(found))


def journey_words(found: Mapping[str, object]) -> Text:
    """How far it is and how long that takes."""
    return text("{km} km, {minutes} min", km=found["km"], minutes=found["minutes"])


def _nearness(pool: Pool, criteria: Iterable[Criterion]) -> dict[str, float]:
    """Occupation id → how near it is to what is asked."""
    ids = [concept_id for each in criteria if each.kind == "occupation" for concept_id in each.value.ids]
    near: dict[str, float] = {}
    for concept_id in ids:
        for other, grade in pool.vocabulary.related(concept_id).items():
            near[other] = max(near.get(other, 0.0), grade)
    return near


def ledger_line(match: AnsweredMatch, kind: str) -> LedgerLine | None:
    """The first line of a kind."""
    return next((line for line in match.ledger if line.criterion == kind), None)
