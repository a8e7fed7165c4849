"""Relaxations with what they are worth: how many of the dossiers found besides can be believed.

Public: `Relaxed`, `relaxed`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from wsp_desk.matching.relaxation import Relaxation, relaxations
from wsp_desk.matching.result import Result
from wsp_desk.trust.thresholds import Verdict

if TYPE_CHECKING:
    from wsp_desk.matching.search import Search
    from wsp_desk.trust.verdict import Judge


@dataclass(frozen=True, slots=True, eq=False)
class Relaxed:
    """One way to find more.

    Attributes:
        relaxation: What changes, and who is found besides.
        trusted: How many of those can be believed for the relaxed request.
    """

    relaxation: Relaxation
    trusted: int

    @property
    def gain(self) -> int:
        """How many more dossiers are found."""
        return self.relaxation.gain

    def to_json(self) -> dict[str, Any]:
        """The relaxation as scripts read it."""
        return {**self.relaxation.to_json(), "trusted": self.trusted}


def relaxed(search: Search, judge: Judge, result: Result) -> list[Relaxed]:
    """Every relaxation of one step, in the order of the request.

    Args:
        search: What answered the request.
        judge: Who judges; what it keeps of the result stays as it is.
        result: The answer.
    """
    return [Relaxed(each, _trusted(search, judge, each)) for each in relaxations(search, result)]


def _trusted(search: Search, judge: Judge, relaxation: Relaxation) -> int:
    request, rows = relaxation.request, relaxation.rows
    if not len(rows):
        return 0
    graded = [search.graded(criterion) for criterion in request.criteria]
    weights = np.array([criterion.weight_in(search.weights) for criterion in request.criteria], np.float64)
    # A verdict does not look at scores, so nobody besides needs one.
    besides = Result(search.pool, request, graded, weights, range(len(graded)), rows, np.zeros(len(rows)))
    return judge.judge(besides, keep=False).counts[Verdict.TRUST]
