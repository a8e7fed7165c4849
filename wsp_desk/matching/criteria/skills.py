"""Criterion *skills*: the share of the asked skills that the dossier names; rarer skills weigh more.

Public: `Skills`, `SkillsValue`, `covering`.

A skill that is asked and not named, but near to one that is, counts by the grade of the nearest
(`Vocabulary.near_skills`), which is always below 1: a must still means that everything asked is named.

Rarity of a skill is ``ln((1 + n) / (1 + d))`` plus one, with n the dossiers whose skills are known and d
those that name it (smoothed inverse document frequency, Manning et al., Introduction to Information
Retrieval, 6.2). A dossier's skills are known as soon as it names any.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: D102

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

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


@dataclass(frozen=True, slots=True)
class SkillsValue:
    """All of these skills are asked.

    Attributes:
        ids: Concept ids.
    """

    ids: tuple[str, ...]


class Skills(CriterionKind[SkillsValue]):
    """See the module."""

    key: ClassVar[str] = "skills"
    label: ClassVar[Text] = text("Vaardigheden")
    fields: ClassVar[tuple[str, ...]] = ("skills",)
    thresholds: ClassVar[tuple[float, float]] = (1.0, 1.0)

    def parse(self, raw: object, vocabulary: Vocabulary) -> SkillsValue:
        return SkillsValue(concepts.resolve(raw, "skill", vocabulary, self.label))

    def to_json(self, value: SkillsValue, vocabulary: Vocabulary) -> object:
        return concepts.as_json(value.ids, "skill", vocabulary)

    def describe(self, value: SkillsValue, vocabulary: Vocabulary) -> Text:
        return text("{skills}", skills=concepts.labels(value.ids, vocabulary.skills))

    def evidence(self, pool: Pool, value: SkillsValue) -> Evidence:
        known = pool.known("skills")
        covered, total = np.zeros(pool.size), 0.0
        for place in places_of(value, pool.vocabulary):
            weight = rarity(pool, place)
            rows, grades = _holders(pool, place)
            covered[rows] += weight * grades * known[rows]
            total += weight
        # The same sums in the same order: whoever covers everything has exactly 1.
        touched = np.flatnonzero(covered)
        covered[touched] /= total
        counts = pool.derived("skills known per group", lambda pool: by_group(pool, pool.known("skills")))
        return dense(pool, covered, known, by_group(pool, covered[touched], touched), counts)

    def warm(self, pool: Pool) -> None:
        _ = pool.skill_index

    def finding(self, pool: Pool, row: int, value: SkillsValue) -> Finding:
        own = {int(place) for place in pool.skills[row] if place != NOTHING}
        found = _mismatch(places_of(value, pool.vocabulary), own, pool.vocabulary)
        sentence = _sentence(found, said(pool, row, "skills"))
        return Finding("skills", found, pool.since("skills", row), sentence)

    def looser(self, value: SkillsValue, vocabulary: Vocabulary) -> Sequence[Step[SkillsValue]]:  # noqa: ARG002
        return []  # one skill less is a part left out

    def parts(self, value: SkillsValue, vocabulary: Vocabulary) -> Sequence[Step[SkillsValue]]:
        if len(value.ids) == 1:
            return []
        return [
            Step(
                SkillsValue(tuple(other for other in value.ids if other != name)),
                text("zonder taak {skill}", skill=concepts.label(name, vocabulary.skills)),
            )
            for name in value.ids
        ]


def places_of(value: SkillsValue, vocabulary: Vocabulary) -> list[int]:
    """The asked skills as places in the vocabulary, in the order of asking."""
    return [vocabulary.skills.index[name] for name in value.ids]


def covering(place: int, vocabulary: Vocabulary) -> list[tuple[int, float]]:
    """Skills that cover an asked one at least in part, and how far; the least first, itself with 1 last."""
    near = vocabulary.near_skills(vocabulary.skills[place].id)
    others = sorted((grade, vocabulary.skills.index[name]) for name, grade in near.items())
    return [*((other, grade) for grade, other in others), (place, 1.0)]


def _holders(pool: Pool, place: int) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Dossiers that name a skill that covers an asked one, and how far the best of theirs does."""
    covered = covering(place, pool.vocabulary)
    if len(covered) == 1:
        rows = pool.skill_index[place].astype(np.intp)
        return rows, np.ones(len(rows))
    best = np.zeros(pool.size)
    for other, grade in covered:
        best[pool.skill_index[other]] = grade
    rows = np.flatnonzero(best)
    return rows, best[rows]


def _mismatch(asked: Sequence[int], own: set[int], vocabulary: Vocabulary) -> dict[str, list[Any]]:
    """What is asked: named, covered in part by a near skill, or neither."""
    skills = vocabulary.skills
    found: dict[str, list[Any]] = {"present": [], "near": [], "missing": []}
    for place in asked:
        other, grade = max(
            (each for each in covering(place, vocabulary) if each[0] in own),
            key=lambda each: each[1],
            default=(place, 0.0),
        )
        label = skills[place].label
        if grade >= 1.0:
            found["present"].append(label)
        elif grade > 0.0:
            found["near"].append({"asked": label, "has": skills[other].label, "grade": grade})
        else:
            found["missing"].append(label)
    return found


def rarity(pool: Pool, place: int) -> float:
    """How much one skill weighs; see the module."""
    total = pool.derived("skills known", lambda pool: int(np.count_nonzero(pool.known("skills"))))
    return 1.0 + math.log(
        (1 + max(total, pool.skill_index.count(place))) / (1 + pool.skill_index.count(place))
    )


def _sentence(found: dict[str, list[Any]], source: Text) -> Text:
    present, missing = found["present"], found["missing"]
    if found["near"]:
        return text(
            "{near}{rest} {source}.", near=_near_words(found), rest=_rest_words(missing), source=source
        )
    if not missing:
        return text(
            "Noemt alle gevraagde vaardigheden: {present} {source}.",
            present=", ".join(present),
            source=source,
        )
    if not present:
        return text(
            "Noemt geen van de gevraagde vaardigheden: {missing} {source}.",
            missing=", ".join(missing),
            source=source,
        )
    return text(
        "Noemt {present}; niet genoemd: {missing} {source}.",
        present=", ".join(present),
        missing=", ".join(missing),
        source=source,
    )


def _near_words(found: dict[str, list[Any]]) -> Text:
    near = ", ".join(f"{each['has']} ({each['asked']})" for each in found["near"])
    if not found["present"]:
        return text("Noemt wat erop lijkt: {near}", near=near)
    return text("Noemt {present}; lijkt erop: {near}", present=", ".join(found["present"]), near=near)


def _rest_words(missing: list[str]) -> Text:
    return text("; niet genoemd: {missing}", missing=", ".join(missing)) if missing else text("")
