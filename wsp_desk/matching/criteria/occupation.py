"""Criterion *occupation*: what the candidate wants to do, against what the employer asks.

Public: `Occupation`, `OccupationValue`.

Evidence is the best grade among the wanted occupations: 1 for the same concept, less for related ones by the
vocabulary's table (`Vocabulary.related`), 0 for the rest. A dossier that also holds words the look-up could
not place is not known to fail: when its best grade is below `SURE`, its evidence is unknown.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria import concepts
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Evidence, by_group, dense
from wsp_desk.pool.ragged import NOTHING
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

SURE = 0.6
"""Best grade below which unplaced words in the dossier leave the answer open."""

NEIGHBOURS = 3
"""How many of the nearest occupations not found already are offered as a looser question."""


@dataclass(frozen=True, slots=True)
class OccupationValue:
    """Any of these occupations will do.

    Attributes:
        ids: Concept ids.
    """

    ids: tuple[str, ...]


class Occupation(CriterionKind[OccupationValue]):
    """See the module."""

    key: ClassVar[str] = "occupation"
    label: ClassVar[Text] = text("Beroep")
    fields: ClassVar[tuple[str, ...]] = ("occupations",)
    thresholds: ClassVar[tuple[float, float]] = (0.01, SURE)

    def parse(self, raw: object, vocabulary: Vocabulary) -> OccupationValue:
        return OccupationValue(concepts.resolve(raw, "occupation", vocabulary, self.label))

    def to_json(self, value: OccupationValue, vocabulary: Vocabulary) -> object:
        shown = concepts.as_json(value.ids, "occupation", vocabulary)
        return shown[0] if len(shown) == 1 else shown

    def describe(self, value: OccupationValue, vocabulary: Vocabulary) -> Text:
        return text("{occupations}", occupations=concepts.labels(value.ids, vocabulary.occupations))

    def evidence(self, pool: Pool, value: OccupationValue) -> Evidence:
        score = np.zeros(pool.size)
        for place, grade in _ascending(grades_of(value, pool.vocabulary)):
            score[pool.occupation_index[place]] = grade
        open_rows = pool.derived("occupation open", _open)
        unsure = open_rows[score[open_rows] < SURE]
        known = pool.derived("occupation known", _known).copy()
        known[unsure] = False
        rows = np.flatnonzero(score)
        score[rows] *= known[rows]
        counts = pool.derived("occupation known per group", lambda pool: by_group(pool, _known(pool)))
        return dense(
            pool, score, known, by_group(pool, score[rows], rows), counts - by_group(pool, None, unsure)
        )

    def warm(self, pool: Pool) -> None:
        pool.derived("occupation known", _known)
        pool.derived("occupation open", _open)
        _ = pool.occupation_index

    def finding(self, pool: Pool, row: int, value: OccupationValue) -> Finding:
        grades = grades_of(value, pool.vocabulary)
        wishes = [int(place) for place in pool.occupations[row] if place != NOTHING]
        asked = concepts.labels(value.ids, pool.vocabulary.occupations)
        wanted = [pool.vocabulary.occupations[place].label for place in wishes]
        best = max(wishes, key=lambda place: grades.get(place, 0.0))
        nearest = pool.vocabulary.occupations[best].label
        sentence = _sentence(grades.get(best, 0.0), nearest, wanted, asked, said(pool, row, "occupations"))
        return Finding("occupations", wanted, pool.since("occupations", row), sentence)

    def looser(self, value: OccupationValue, vocabulary: Vocabulary) -> Sequence[Step[OccupationValue]]:
        grades = grades_of(value, vocabulary)
        near = sorted((-grade, place) for place, grade in grades.items() if grade < SURE)[:NEIGHBOURS]
        added = [vocabulary.occupations[place] for _, place in near]
        return [
            Step(
                OccupationValue((*value.ids, concept.id)), text("ook {occupation}", occupation=concept.label)
            )
            for concept in added
        ]


def grades_of(value: OccupationValue, vocabulary: Vocabulary) -> dict[int, float]:
    """Place in the vocabulary → grade, of every occupation related to one that is asked."""
    grades: dict[int, float] = {}
    for name in value.ids:
        for other, grade in {**vocabulary.related(name), name: 1.0}.items():
            place = vocabulary.occupations.index[other]
            grades[place] = max(grade, grades.get(place, 0.0))
    return grades


def _sentence(grade: float, nearest: str, wanted: Sequence[str], asked: str, source: Text) -> Text:
    if grade >= 1.0:
        return text(
            "Wil werken als {nearest}, precies wat u vraagt {source}.", nearest=nearest, source=source
        )
    if grade > 0.0:
        return text(
            "Wil werken als {nearest}; dat lijkt op {asked} {source}.",
            nearest=nearest,
            asked=asked,
            source=source,
        )
    return text(
        "Wil werken als {wanted}, niet als {asked} {source}.",
        wanted=", ".join(wanted),
        asked=asked,
        source=source,
    )


def _ascending(grades: dict[int, float]) -> list[tuple[int, float]]:
    return sorted(grades.items(), key=lambda item: (item[1], item[0]))


def _known(pool: Pool) -> NDArray[np.bool_]:
    placed: NDArray[np.bool_] = np.not_equal(pool.first_occupation, NOTHING)
    return placed & pool.known("occupations")


def _open(pool: Pool) -> NDArray[np.int32]:
    """Known dossiers that also hold words without a concept."""
    rows: NDArray[np.int32] = np.unique(pool.occupations.rows()[pool.occupations.values == NOTHING])
    return rows[_known(pool)[rows]]
