"""How related two occupations are: a grade for nearness in ISCO-08 and ESCO, and for shared skills.

Public: `Relatedness`, `rarity_of`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.concepts import Concept, Concepts
from wsp_desk.vocabulary.grades import Grades

_REST = 9


class Relatedness:
    """Grades between one occupation and all others; symmetric, and 1 for the occupation itself."""

    def __init__(self, occupations: Concepts, skills: Concepts, grades: Grades) -> None:
        """Prepares.

        Args:
            occupations: All of them.
            skills: What their skills point into.
            grades: Rows: one line, unit group, minor group, sub-major group, elsewhere.
        """
        self._occupations = occupations
        self._grades = grades
        self._isco = np.array([_isco_number(concept) for concept in occupations], np.int32)
        self._lines = _Lines([concept.code for concept in occupations])
        self._skills = [np.array(sorted({skills.index[s] for s in c.skills}), np.int32) for c in occupations]
        self._owners = owners_of(self._skills, len(skills))
        self._weight = rarity_of(self._owners, len(occupations))
        self._total = np.array([self._weight[own].sum() for own in self._skills])

    def shared(self, place: int) -> NDArray[np.float64]:
        """Weighted Jaccard of the skills of one occupation and of every other, ``[occupations]``, 0..1."""
        both = np.zeros(len(self._occupations))
        for skill in self._skills[place]:
            both[self._owners[skill]] += self._weight[skill]
        either = self._total + self._total[place] - both
        share: NDArray[np.float64] = np.divide(both, either, out=np.zeros_like(both), where=either > 0)
        return share

    def grades(self, place: int) -> NDArray[np.float32]:
        """Grade between one occupation and every other, ``[occupations]``."""
        grades = self._grades.of(self._nearness(place), self.shared(place))
        grades[place] = 1.0
        return grades

    def _nearness(self, place: int) -> NDArray[np.int64]:
        """0 on one line, 1 for the same unit group, 2 minor, 3 sub-major, 4 elsewhere.

        A rest group ("not elsewhere classified", last digit 9) has little in common: it counts as minor.
        """
        own = self._isco[place]
        same = [self._isco // digits == own // digits for digits in (1, 10, 100)]
        same[0] &= own % 10 != _REST
        distance: NDArray[np.int64] = 4 - np.sum(same, axis=0)
        distance[self._lines.of(place)] = 0
        return distance


class _Lines:
    """Broader, narrower and sibling concepts by their codes: 8344.1 is broader than 8344.1.2 and 8344.1.3.

    A code without a dot is an ISCO group, which is no occupation.
    """

    def __init__(self, codes: Sequence[str]) -> None:
        self._codes = codes
        self._places: dict[str, list[int]] = {}
        for place, code in enumerate(codes):
            for line in _line(code):
                self._places.setdefault(line, []).append(place)

    def of(self, place: int) -> list[int]:
        """Places on one line with this one: above it, under it, or beside it."""
        code = self._codes[place]
        parent = code.rpartition(".")[0]
        under = self._places.get(code, [])
        beside = [
            each for each in self._places.get(parent, []) if self._codes[each].count(".") <= code.count(".")
        ]
        above = [each for line in _line(code) for each in self._places[line] if self._codes[each] == line]
        return [*under, *beside, *above]


def _line(code: str) -> list[str]:
    """A code and everything above it that is no ISCO group."""
    parts = code.split(".")
    return [".".join(parts[:length]) for length in range(2, len(parts) + 1)]


def _isco_number(concept: Concept) -> int:
    return int(concept.isco or 0)


def owners_of(skills: Sequence[NDArray[np.int32]], count: int) -> list[NDArray[np.int32]]:
    """Skill → occupations that need it."""
    owners: list[list[int]] = [[] for _ in range(count)]
    for place, own in enumerate(skills):
        for skill in own:
            owners[skill].append(place)
    return [np.array(places, np.int32) for places in owners]


def rarity_of(owners: Sequence[NDArray[np.int32]], occupations: int) -> NDArray[np.float64]:
    """Weight of each skill: the fewer occupations need it, the more it says, ``[skills]``."""
    counts = np.array([len(places) for places in owners], np.float64)
    weights: NDArray[np.float64] = np.log((1 + occupations) / (1 + counts))
    return weights
