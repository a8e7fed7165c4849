"""Which criteria wait for which field: what one answer about a dossier would make known.

Public: `waits`, `openings`, `Opening`, `fields_to_ask`, `field_to_ask`.

A criterion waits for a field when its evidence is unknown and an answer about that one field makes it known.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria.base import Opens

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion
    from wsp_desk.matching.result import Result
    from wsp_desk.pool import Pool


@dataclass(frozen=True, slots=True, eq=False)
class Opening:
    """One field that criteria wait for.

    Attributes:
        name: The field.
        waiting: Per criterion that waits for it, its place in the request and bool [rows]: for whom.
    """

    name: str
    waiting: list[tuple[int, NDArray[np.bool_]]] = field(default_factory=list)

    @property
    def anybody(self) -> NDArray[np.bool_]:
        """Bool [rows]: dossiers for which any criterion waits for it."""
        found: NDArray[np.bool_] = np.logical_or.reduce([mask for _, mask in self.waiting])
        return found


def openings(result: Result, rows: NDArray[np.integer]) -> dict[str, Opening]:
    """Field → who waits for it, of the criteria that have a weight or can remove.

    Args:
        result: What a search gave.
        rows: Which dossiers.
    """
    found: dict[str, Opening] = {}
    for place, criterion in enumerate(result.request.criteria):
        if not result.weights[place] and not criterion.importance.removes:
            continue
        unknown = ~result.graded[place].evidence.known_at(rows)
        if not unknown.any():
            continue
        for name, mask in waits(criterion, result.pool, rows).items():
            for_whom = mask & unknown
            if for_whom.any():
                found.setdefault(name, Opening(name)).waiting.append((place, for_whom))
    return found


def waits(criterion: Criterion, pool: Pool, rows: NDArray[np.integer]) -> dict[str, NDArray[np.bool_]]:
    """Field → bool [rows]: the criterion, unknown there, becomes known once this one field is.

    Args:
        criterion: The criterion.
        pool: The dossiers.
        rows: Which of them.
    """
    names, kind = criterion.fields, criterion.of_kind
    if kind.opens is Opens.EVERY:
        known = np.array([pool.known(name)[rows] for name in names])
        one_missing = np.count_nonzero(~known, axis=0) == 1
        return {name: one_missing & ~column for name, column in zip(names, known, strict=True)}
    first = kind.open_fields(pool, rows, criterion.value)
    return {names[place]: first == place for place in np.unique(first).tolist()}


def fields_to_ask(criterion: Criterion, pool: Pool, row: int) -> tuple[str, ...]:
    """Every field of which one answer alone makes a criterion known for a dossier, the best one first."""
    name = field_to_ask(criterion, pool, row)
    if name is None:
        return ()
    if criterion.of_kind.opens is not Opens.ANY:
        return (name,)
    return (name, *(other for other in criterion.fields if other != name and not pool.known(other)[row]))


def field_to_ask(criterion: Criterion, pool: Pool, row: int) -> str | None:
    """The one field whose answer makes a criterion known for a dossier; None when one is not enough."""
    waiting = waits(criterion, pool, np.array([row]))
    return next((name for name, mask in waiting.items() if mask[0]), None)
