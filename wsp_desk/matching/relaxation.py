"""The way out when too few are found: what each criterion costs, counted exactly.

Public: `Relaxation`, `Change`, `relaxations`.

Only a must or an exclusion removes dossiers, so only those can be relaxed. Who each of them removes is known
from the search; for every dossier we count how many remove it, and a criterion that is dropped gives back
those that it alone removes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.importance import Importance
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion, Request
    from wsp_desk.matching.result import Result
    from wsp_desk.matching.search import Search


class Change(StrEnum):
    """What is done to a criterion."""

    DROPPED = "dropped"
    SOFTER = "softer"
    LOOSER = "looser"


@dataclass(frozen=True, eq=False)
class Relaxation:
    """One way to find more.

    Attributes:
        criterion: The criterion that is relaxed, as asked.
        place: Its place in the request, from 0.
        change: What is done to it.
        label: What changes, in a few words.
        request: The request after the change.
        removed_alone: Bool [n]: dossiers that this criterion alone removes.
        still: Bool [n]: dossiers the changed criterion would still remove; None when it removes nobody.
    """

    criterion: Criterion
    place: int
    change: Change
    label: Text
    request: Request
    removed_alone: NDArray[np.bool_]
    still: NDArray[np.bool_] | None

    @cached_property
    def rows(self) -> NDArray[np.intp]:
        """Intp [extra]: rows of the dossiers that would be found besides, ascending."""
        back = self.removed_alone if self.still is None else self.removed_alone & ~self.still
        return np.flatnonzero(back)

    @property
    def gain(self) -> int:
        """How many more dossiers would be found."""
        return len(self.rows)

    def to_json(self) -> dict[str, Any]:
        """The relaxation as scripts read it; `place` counts the criteria of the request from 1."""
        return {
            "criterion": self.criterion.kind,
            "place": self.place + 1,
            "change": self.change.value,
            "label": str(self.label),
            "gain": self.gain,
        }


def relaxations(search: Search, result: Result) -> list[Relaxation]:
    """Every relaxation of one step, in the order of the request.

    Args:
        search: What answered the request.
        result: Its answer.
    """
    criteria = result.request.criteria
    removed = [search.removed_by(criterion) for criterion in criteria]
    removers = _count([each for each in removed if each is not None], search.pool.size)
    found: list[Relaxation] = []
    for place, each in enumerate(removed):
        if each is not None:
            found += _of_criterion(search, result.request, place, each & (removers == 1))
    return found


def _count(removed: list[NDArray[np.bool_]], size: int) -> NDArray[np.uint8]:
    """uint8 [n]: how many criteria remove each dossier."""
    total = np.zeros(size, np.uint8)
    for each in removed:
        total += each.view(np.uint8)
    return total


def _of_criterion(
    search: Search, request: Request, place: int, alone: NDArray[np.bool_]
) -> Iterator[Relaxation]:
    criterion = request.criteria[place]
    kind = criterion.of_kind

    def relaxed(change: Change, label: Text, instead: Criterion | None) -> Relaxation:
        still = None if instead is None else search.removed_by(instead)
        return Relaxation(
            criterion, place, change, label, request.with_criterion(place, instead), alone, still
        )

    yield relaxed(Change.DROPPED, text("zonder {criterion}", criterion=kind.label), None)
    if criterion.importance is Importance.EXCLUDE:
        return
    softer = replace(criterion, importance=Importance.STRONG)
    yield relaxed(Change.SOFTER, text("{criterion} telt mee, maar moet niet", criterion=kind.label), softer)
    for step in kind.looser(criterion.value, search.pool.vocabulary):
        yield relaxed(Change.LOOSER, step.label, replace(criterion, value=step.value))
