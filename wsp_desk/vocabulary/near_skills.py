"""How near two skills are: a grade for standing in one group and for being needed in the same occupations.

Public: `NearSkills`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.concepts import Concepts
from wsp_desk.vocabulary.grades import Grades
from wsp_desk.vocabulary.relatedness import owners_of

_MOST = 30
"""Nearest skills kept of each; whoever asks for one is not helped by the rest of a large group."""


class NearSkills:
    """Grades between one skill and others; symmetric but for what falls off the end of a long list."""

    def __init__(self, occupations: Concepts, skills: Concepts, grades: Grades) -> None:
        """Prepares.

        Args:
            occupations: Which need the skills.
            skills: All of them; their codes name their groups.
            grades: Rows: same group, same parent group, elsewhere.
        """
        self._grades = grades
        self._count = len(skills)
        self._needed = [np.array(sorted({skills.index[s] for s in o.skills}), np.int32) for o in occupations]
        self._owners = owners_of(self._needed, self._count)
        self._counts = np.array([len(places) for places in self._owners])
        codes = [concept.code for concept in skills]
        self._group = _numbered(codes)
        self._parent = _numbered([code.rpartition(".")[0] for code in codes])
        self._members = _by_number(self._parent), _by_number(self._group)

    def near(self, place: int) -> dict[int, float]:
        """The nearest skills and their grade in (0, 1), best first."""
        others = self._others(place)
        nearness = np.full(len(others), 2)
        for row, number in ((1, self._parent), (0, self._group)):
            if number[place]:
                nearness[number[others] == number[place]] = row
        found = self._grades.of(nearness, self._share(place, others))
        order = np.lexsort((others, -found))[:_MOST]
        return {int(others[at]): round(float(found[at]), 4) for at in order if found[at] > 0}

    def _others(self, place: int) -> NDArray[np.int64]:
        """Skills that stand in a group with this one, or are needed where this one is."""
        members = [
            members.get(int(number[place]), [])
            for members, number in zip(self._members, (self._parent, self._group), strict=True)
        ]
        beside = [self._needed[owner] for owner in self._owners[place]]
        everyone = np.concatenate([*map(np.asarray, members), *beside, [place]]).astype(np.int64)
        others: NDArray[np.int64] = np.unique(everyone)
        beside_it: NDArray[np.int64] = others[others != place]
        return beside_it

    def _share(self, place: int, others: NDArray[np.int64]) -> NDArray[np.float64]:
        """Jaccard of the occupations that need each, ``[others]``."""
        both = np.zeros(self._count)
        for owner in self._owners[place]:
            both[self._needed[owner]] += 1
        common = both[others]
        either = np.maximum(self._counts[place] + self._counts[others] - common, 1)
        share: NDArray[np.float64] = common / either
        return share


def _numbered(codes: Sequence[str]) -> NDArray[np.int64]:
    """A number for each code, 0 for none."""
    numbers: dict[str, int] = {"": 0}
    return np.array([numbers.setdefault(code, len(numbers)) for code in codes], np.int64)


def _by_number(numbers: NDArray[np.int64]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = {}
    for place, number in enumerate(numbers.tolist()):
        if number:
            places.setdefault(number, []).append(place)
    return places
