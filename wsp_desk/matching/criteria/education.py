"""Criterion *education*: at least this work-and-thinking level, on the VUM scale 0–6.

Public: `Education`, `EducationValue`, `LEVEL_OF_EDUCATION`, `levels`.

Where the work level is unknown the education level stands in for it, by `LEVEL_OF_EDUCATION`. "Niet van
toepassing" (0) says nothing about what someone can do and counts as unknown. One level short still gives
half; more is no evidence.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import EDUCATION_LEVEL, WORK_LEVEL
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Opens, Step, said
from wsp_desk.matching.evidence import Coded, Evidence, comparable_group
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

LEVEL_OF_EDUCATION: Mapping[int, int] = {1: 2, 2: 3, 3: 4, 4: 4, 5: 5, 6: 6}
"""Education level (VUM) → work level: basisonderwijs is basisniveau, vmbo is vmbo-niveau, havo/vwo and mbo
are mbo/havo/vwo-niveau, hbo and wo their own. "Anders" (9) says nothing. The comparison is ours, after the
labels of the two VUM lists."""

ONE_SHORT = 0.5
"""Evidence of someone one level below what is asked."""

_UNKNOWN = 0
_HIGHEST = 6


@dataclass(frozen=True, slots=True)
class EducationValue:
    """At least this level.

    Attributes:
        least: Work level 0–6.
    """

    least: int


class Education(CriterionKind[EducationValue]):
    """See the module."""

    key: ClassVar[str] = "education"
    label: ClassVar[Text] = text("Niveau")
    fields: ClassVar[tuple[str, ...]] = ("work_level", "education_level")
    opens: ClassVar[Opens] = Opens.ANY

    def parse(self, raw: object, vocabulary: Vocabulary) -> EducationValue:
        found = parsing.table(raw, ("min",), self.label, required=("min",))
        return EducationValue(parsing.whole(found["min"], 0, _HIGHEST, self.label))

    def to_json(self, value: EducationValue, vocabulary: Vocabulary) -> object:
        return {"min": value.least}

    def describe(self, value: EducationValue, vocabulary: Vocabulary) -> Text:
        return text("ten minste {level}", level=WORK_LEVEL.labels[str(value.least)])

    def evidence(self, pool: Pool, value: EducationValue) -> Evidence:
        levels = np.arange(_HIGHEST + 1)
        table = np.select([levels >= value.least, levels == value.least - 1], [1.0, ONE_SHORT])
        table[_UNKNOWN] = np.nan
        return pool.derived("education levels", _coded).evidence(table)

    def warm(self, pool: Pool) -> None:
        pool.derived("education levels", _coded)

    def finding(self, pool: Pool, row: int, value: EducationValue) -> Finding:
        if _has_work_level(pool, row):
            level = int(pool.values("work_level")[row])
            shown = WORK_LEVEL.labels[str(level)]
            sentence = _by_work_level(shown, value, level, said(pool, row, "work_level"))
            return Finding("work_level", level, pool.since("work_level", row), sentence)
        level = int(pool.values("education_level")[row])
        shown = EDUCATION_LEVEL.labels[str(level)]
        sentence = _by_education(shown, value, LEVEL_OF_EDUCATION[level], said(pool, row, "education_level"))
        return Finding("education_level", level, pool.since("education_level", row), sentence)

    def looser(self, value: EducationValue, vocabulary: Vocabulary) -> Sequence[Step[EducationValue]]:
        if value.least <= 1:
            return []
        lower = EducationValue(value.least - 1)
        return [Step(lower, text("{level} is ook goed", level=WORK_LEVEL.labels[str(lower.least)]))]


def _coded(pool: Pool) -> Coded:
    return Coded(levels(pool), _HIGHEST + 1, comparable_group(pool))


def levels(pool: Pool) -> NDArray[np.intp]:
    """Intp [n]: the level everyone is compared at, 0 where unknown."""
    table = np.zeros(256, np.intp)
    for education, level in LEVEL_OF_EDUCATION.items():
        table[education] = level
    instead = np.where(pool.known("education_level"), table[pool.values("education_level")], _UNKNOWN)
    own = pool.values("work_level")
    return np.where(pool.known("work_level") & (own > 0) & (own <= _HIGHEST), own, instead).astype(np.intp)


def _has_work_level(pool: Pool, row: int) -> bool:
    return bool(pool.known("work_level")[row]) and 0 < pool.values("work_level")[row] <= _HIGHEST


def _by_work_level(shown: str, value: EducationValue, level: int, source: Text) -> Text:
    asked = WORK_LEVEL.labels[str(value.least)]
    if level >= value.least:
        return text(
            "Werk- en denkniveau is {shown}; gevraagd is ten minste {asked} {source}.",
            shown=shown,
            asked=asked,
            source=source,
        )
    return text(
        "Werk- en denkniveau is {shown}, lager dan {asked} {source}.", shown=shown, asked=asked, source=source
    )


def _by_education(shown: str, value: EducationValue, level: int, source: Text) -> Text:
    asked = WORK_LEVEL.labels[str(value.least)]
    if level >= value.least:
        return text(
            "Opleiding is {shown}; gevraagd is ten minste {asked} {source}.",
            shown=shown,
            asked=asked,
            source=source,
        )
    return text("Opleiding is {shown}, lager dan {asked} {source}.", shown=shown, asked=asked, source=source)
