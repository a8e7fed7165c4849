"""The search: evidence per criterion, who remains, and their scores.

Public: `Search`.

Three things are kept between questions: evidence per (kind, value), because most questions change one
criterion; who remains with their evidence side by side, because a slider changes weights only; and what
columns the pool derived. So moving a weight costs one weighted sum.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.comparable import comparable
from wsp_desk.matching.criteria import KINDS
from wsp_desk.matching.evidence import Graded, comparable_group, grade
from wsp_desk.matching.importance import Importance
from wsp_desk.matching.result import Result
from wsp_desk.matching.stage import Stage, make_stage
from wsp_desk.matching.weights import Weights, load_weights

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion, Request
    from wsp_desk.pool import Pool

_EVIDENCE_BYTES = 48_000_000
_BYTES_PER_DOSSIER = 11
_FEWEST_KEPT = 16
_STAGES_KEPT = 2

T = TypeVar("T")


class _Recent(Generic[T]):
    """Keeps the most recently used; safe to use from several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is kept under a key, made now if it is not there."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made


class Search:
    """Answers requests over one pool with one release of the weights.

    Attributes:
        pool: The dossiers.
        weights: The release.
    """

    def __init__(self, pool: Pool, weights: Weights | None = None) -> None:
        self.pool = pool
        self.weights = weights or load_weights()
        room = _EVIDENCE_BYTES // (_BYTES_PER_DOSSIER * max(pool.size, 1))
        self._graded: _Recent[Graded] = _Recent(max(room, _FEWEST_KEPT))
        self._stages: _Recent[Stage] = _Recent(_STAGES_KEPT)

    def warm(self) -> None:
        """Derives the columns every question needs, so that the first one is as fast as the next."""
        comparable_group(self.pool)
        _ = self.pool.id_rank
        for kind in KINDS.values():
            kind.warm(self.pool)

    def run(self, request: Request) -> Result:
        """Searches.

        Args:
            request: What is asked.
        """
        graded = [self.graded(criterion) for criterion in request.criteria]
        order = sorted(range(len(graded)), key=lambda place: request.criteria[place].place)
        weights = np.array([criterion.weight_in(self.weights) for criterion in request.criteria], np.float64)
        stage = self._stage([request.criteria[place] for place in order], [graded[place] for place in order])
        return Result(self.pool, request, graded, weights, order, stage.rows, stage.weigh(weights[order]))

    def graded(self, criterion: Criterion) -> Graded:
        """The evidence of one criterion, whatever its importance and weight."""
        return self._graded.get((criterion.kind, criterion.value), lambda: self._grade(criterion))

    def removed_by(self, criterion: Criterion) -> NDArray[np.bool_] | None:
        """Bool [n]: the dossiers a must or exclusion removes; None for a criterion that removes nobody."""
        if criterion.importance is Importance.MUST:
            return self.graded(criterion).falls_short
        return self.graded(criterion).meets if criterion.importance is Importance.EXCLUDE else None

    def _grade(self, criterion: Criterion) -> Graded:
        evidence = criterion.of_kind.evidence(self.pool, criterion.value)
        threshold = self.weights.threshold(criterion.kind)
        return grade(evidence, threshold, self.weights.unknown, comparable(self.pool))

    def _stage(self, criteria: Sequence[Criterion], graded: Sequence[Graded]) -> Stage:
        key = tuple(
            (each.kind, each.value, each.importance if each.importance.removes else None) for each in criteria
        )
        return self._stages.get(key, lambda: self._make_stage(criteria, graded))

    def _make_stage(self, criteria: Sequence[Criterion], graded: Sequence[Graded]) -> Stage:
        return make_stage(self._remaining(criteria), graded, comparable_group(self.pool))

    def _remaining(self, criteria: Sequence[Criterion]) -> NDArray[np.intp]:
        removed = np.zeros(self.pool.size, bool)
        for criterion in criteria:
            by_this = self.removed_by(criterion)
            if by_this is not None:
                removed |= by_this
        return np.flatnonzero(~removed)
