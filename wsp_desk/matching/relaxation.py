"""The way out when too few are found: what each criterion costs, counted exactly.

Public: `Relaxation`, `Step`, `Change`, `Relaxer`, `relaxations`.

Only a must or an exclusion removes dossiers, so only those can be relaxed. For every dossier we keep which
criteria remove it. A set of changes brings back the dossiers that nothing but the changed criteria remove,
and that none of those removes any more; so the gain of one change, of two together or of a whole list is
counted, never estimated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    CARVED = "carved"  # one part of it is left out: a task, a licence, a language


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One change to one criterion.

    Attributes:
        criterion: The criterion, as asked.
        place: Its place in the request, from 0.
        change: What is done to it.
        label: What changes, in a few words.
        instead: What stands there afterwards; None when it is dropped.
    """

    criterion: Criterion
    place: int
    change: Change
    label: Text
    instead: Criterion | None

    def to_json(self) -> dict[str, Any]:
        """The change as scripts read it; `place` counts the criteria of the request from 1."""
        return {
            "criterion": self.criterion.kind,
            "place": self.place + 1,
            "change": self.change.value,
            "label": str(self.label),
        }


@dataclass(frozen=True, eq=False)
class Relaxation:
    """One way to find more: one change, or several together.

    Attributes:
        steps: The changes, each to another criterion, in the order of the request.
        request: The request after them.
        rows: Intp [gain]: rows of the dossiers that would be found besides, ascending.
    """

    steps: tuple[Step, ...]
    request: Request
    rows: NDArray[np.intp]

    @property
    def criterion(self) -> Criterion:
        """The criterion that is relaxed, as asked; of several the first."""
        return self.steps[0].criterion

    @property
    def place(self) -> int:
        """Its place in the request, from 0."""
        return self.steps[0].place

    @property
    def change(self) -> Change:
        """What is done to it."""
        return self.steps[0].change

    @property
    def label(self) -> Text:
        """What changes, in a few words; of several one after the other."""
        label = self.steps[-1].label
        for step in reversed(self.steps[:-1]):
            label = text("{first} en {second}", first=step.label, second=label)
        return label

    @property
    def gain(self) -> int:
        """How many more dossiers would be found."""
        return len(self.rows)

    def to_json(self) -> dict[str, Any]:
        """The relaxation as scripts read it; several changes stand in a list."""
        if len(self.steps) == 1:
            return {**self.steps[0].to_json(), "gain": self.gain}
        steps = [step.to_json() for step in self.steps]
        return {"changes": steps, "label": str(self.label), "gain": self.gain}


class Relaxer:
    """Counts what changes to one answered request would bring.

    Args:
        search: What answered it.
        result: The answer.

    Attributes:
        request: The request.
    """

    def __init__(self, search: Search, result: Result) -> None:
        self._search = search
        self.request: Request = result.request
        self._removed = [search.removed_by(criterion) for criterion in self.request.criteria]
        self._kept: dict[int, NDArray[np.intp]] = {}

    @cached_property
    def steps(self) -> list[Step]:
        """Every change of one step, in the order of the request; dropping comes first."""
        places = [place for place, removed in enumerate(self._removed) if removed is not None]
        return [step for place in places for step in self._steps_of(place)]

    def of(self, steps: Sequence[Step]) -> Relaxation:
        """What some changes bring together.

        Args:
            steps: Changes to different criteria.
        """
        chosen = tuple(sorted(steps, key=lambda step: step.place))
        request = self.request
        for step in reversed(chosen):
            request = request.with_criterion(step.place, step.instead)
        return Relaxation(chosen, request, self._rows(chosen))

    def only(self, places: Iterable[int]) -> NDArray[np.intp]:
        """Intp: rows of the dossiers that all of these criteria remove, and no other."""
        return self._of_pattern(sum(self._bit[place] for place in places))

    def stays_removed(self, step: Step, rows: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Bool [rows]: whether the changed criterion still removes dossiers that it removes now."""
        # Nobody to ask about is common, and the evidence of a value that nobody asked is not free.
        still = self._search.removed_by(step.instead) if step.instead is not None and len(rows) else None
        return np.zeros(len(rows), bool) if still is None else still[rows]

    @cached_property
    def patterns(self) -> dict[tuple[int, ...], int]:
        """Places of criteria → dossiers that these remove and no other."""
        occurring, count = np.unique(self._removers, return_counts=True)
        return {
            tuple(place for place, bit in self._bit.items() if pattern & bit): number
            for pattern, number in zip(occurring.tolist(), count.tolist(), strict=True)
            if pattern
        }

    @cached_property
    def _bit(self) -> dict[int, int]:
        """Place of a criterion that can remove → its bit."""
        places = [place for place, removed in enumerate(self._removed) if removed is not None]
        return {place: 1 << number for number, place in enumerate(places)}

    @cached_property
    def _removers(self) -> NDArray[np.unsignedinteger]:
        """Unsigned [n]: which criteria remove each dossier, as bits in as few bytes as will do."""
        kind = np.min_scalar_type((1 << len(self._bit)) - 1)
        bits = np.zeros(self._search.pool.size, kind)
        for place, bit in self._bit.items():
            removed = self._removed[place]
            if removed is not None:
                bits |= removed.astype(kind) * kind.type(bit)
        return bits

    def _of_pattern(self, pattern: int) -> NDArray[np.intp]:
        if pattern not in self._kept:
            self._kept[pattern] = np.flatnonzero(self._removers == self._removers.dtype.type(pattern))
        return self._kept[pattern]

    def _rows(self, steps: Sequence[Step]) -> NDArray[np.intp]:
        if len(steps) == 1:
            rows = self.only([steps[0].place])
            return rows[~self.stays_removed(steps[0], rows)]
        allowed = sum(self._bit[step.place] for step in steps)
        others = self._removers.dtype.type(sum(self._bit.values()) - allowed)
        rows = np.flatnonzero((self._removers & others == 0) & (self._removers != 0))
        for step in steps:
            removed = self._removers[rows] & self._removers.dtype.type(self._bit[step.place]) != 0
            removed[removed] = self.stays_removed(step, rows[removed])
            rows = rows[~removed]
        return rows

    def _steps_of(self, place: int) -> list[Step]:
        criterion = self.request.criteria[place]
        kind, words = criterion.of_kind, self._search.pool.vocabulary
        steps = [
            Step(criterion, place, Change.DROPPED, text("{criterion} weglaten", criterion=kind.label), None)
        ]
        if criterion.importance is Importance.EXCLUDE:
            return steps
        softer = replace(criterion, importance=Importance.STRONG)
        label = text("{criterion} telt mee, maar moet niet", criterion=kind.label)
        steps.append(Step(criterion, place, Change.SOFTER, label, softer))
        for change, values in (
            (Change.LOOSER, kind.looser(criterion.value, words)),
            (Change.CARVED, kind.parts(criterion.value, words)),
        ):
            steps += [
                Step(criterion, place, change, each.label, replace(criterion, value=each.value))
                for each in values
            ]
        return steps


def relaxations(search: Search, result: Result) -> list[Relaxation]:
    """Every relaxation of one step, in the order of the request.

    Args:
        search: What answered the request.
        result: Its answer.
    """
    relaxer = Relaxer(search, result)
    return [relaxer.of([step]) for step in relaxer.steps]
