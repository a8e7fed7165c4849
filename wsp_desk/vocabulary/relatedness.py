"""How related two occupations are: a grade for nearness in ISCO-08 and for shared skills.

Public: `Grades`, `read_grades`, `Relatedness`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from wsp_desk.errors import KnownError
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text
from wsp_desk.vocabulary.concepts import Concept, Concepts


@dataclass(frozen=True)
class GradeRows:
    """One row of grades per nearness in ISCO-08, nearest first.

    Attributes:
        same_unit: Same unit group (4 digits).
        same_minor: Same minor group (3 digits).
        same_major2: Same sub-major group (2 digits).
        elsewhere: All others.
    """

    same_unit: list[float]
    same_minor: list[float]
    same_major2: list[float]
    elsewhere: list[float]


@dataclass(frozen=True)
class Grades:
    """The table of grades.

    Attributes:
        shared: Ascending limits of the share of skills two occupations have in common.
        table: float32 ``[4, limits + 1]``: rows as `GradeRows`, columns by share.
    """

    shared: NDArray[np.float32]
    table: NDArray[np.float32]


def read_grades(path: Path) -> Grades:
    """Reads `grades.toml`.

    Raises:
        KnownError: A key is unknown or missing, a row has another length, or a grade is outside 0..1.
    """
    content = read_toml(path)
    rows = take(GradeRows, content.get("grades", {}), path.name)
    shared = content.get("shared", [])
    table = [rows.same_unit, rows.same_minor, rows.same_major2, rows.elsewhere]
    sound = all(len(row) == len(shared) + 1 and all(0 <= grade <= 1 for grade in row) for row in table)
    if not sound or sorted(shared) != shared:
        raise KnownError(
            text("{path}: elke rij heeft {count} cijfers van 0 tot 1.", path=path.name, count=len(shared) + 1)
        )
    return Grades(np.array(shared, np.float32), np.array(table, np.float32))


_REST = 9


class Relatedness:
    """Grades between one occupation and all others; symmetric, and 1 for the occupation itself."""

    def __init__(self, occupations: Concepts, skills: Concepts, grades: Grades) -> None:
        self._occupations = occupations
        self._grades = grades
        self._isco = np.array([_isco_number(concept) for concept in occupations], np.int32)
        self._skills = [np.array(sorted({skills.index[s] for s in c.skills}), np.int32) for c in occupations]
        self._owners = _owners(self._skills, len(skills))
        counts = np.array([len(owners) for owners in self._owners], np.float64)
        self._weight = np.log((1 + len(occupations)) / (1 + counts))  # rarer skills say more
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
        column = np.searchsorted(self._grades.shared, self.shared(place) + 1e-9, side="right")
        grades: NDArray[np.float32] = self._grades.table[self._nearness(place), column]
        grades[place] = 1.0
        return grades

    def _nearness(self, place: int) -> NDArray[np.int64]:
        """0 for the same unit group, 1 minor, 2 sub-major, 3 elsewhere.

        A rest group ("not elsewhere classified", last digit 9) has little in common: it counts as minor.
        """
        own = self._isco[place]
        same = [self._isco // digits == own // digits for digits in (1, 10, 100)]
        same[0] &= own % 10 != _REST
        distance: NDArray[np.int64] = 3 - np.sum(same, axis=0)
        return distance


def _isco_number(concept: Concept) -> int:
    return int(concept.isco or 0)


def _owners(skills: Sequence[NDArray[np.int32]], count: int) -> list[NDArray[np.int32]]:
    """Skill → occupations that need it."""
    owners: list[list[int]] = [[] for _ in range(count)]
    for place, own in enumerate(skills):
        for skill in own:
            owners[skill].append(place)
    return [np.array(places, np.int32) for places in owners]
