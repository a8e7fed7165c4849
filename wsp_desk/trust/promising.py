"""Everybody whom what is unknown keeps out of the top, however much that is, most likely first.

Public: `Promising`, `PromisingDossier`, `promising`.

`hidden` counts who one answer would bring into the top. Many a dossier lacks more than one answer. Here
everybody counts who stands outside the top, lacks something, and with the best answers to all of it would
score at least as high as the last one in it. They are named in order of the chance of that: each unknown is
met with the chance that comparable dossiers show, independently of the others, and an unknown must has to be
met. For more than `CHANCES` criteria the lightest unknowns count as expected.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria.base import Opens
from wsp_desk.matching.evidence import EPSILON
from wsp_desk.matching.importance import Importance

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion
    from wsp_desk.matching.result import Result

Floats = NDArray[np.float64]

MOST = 180
"""Named at most: with a top of 20 as many as the two hundred that the predecessor listed."""

CHANCES = 8
"""Criteria whose unknowns are chances: 2^8 sets of answers are weighed per dossier."""

LOOKED_AT = 3000
"""Dossiers whose chance is worked out: those with the highest expected score."""


@dataclass(frozen=True, slots=True)
class PromisingDossier:
    """One dossier that answers could bring into the top.

    Attributes:
        row: Row in the pool.
        dossier: Its id.
        rank: Its rank now.
        chance: Chance that the answers bring it in, 0 to 1.
        fields: What to ask, in the order of the request.
    """

    row: int
    dossier: str
    rank: int
    chance: float
    fields: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "dossier": self.dossier,
            "rank": self.rank,
            "chance": round(self.chance, 6),
            "fields": list(self.fields),
        }


@dataclass(frozen=True, slots=True)
class Promising:
    """Who could still come into the top.

    Attributes:
        top: The size of the top.
        count: How many could.
        dossiers: The most likely of them, most likely first.
    """

    top: int
    count: int
    dossiers: tuple[PromisingDossier, ...]

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {"count": self.count, "dossiers": [each.to_json() for each in self.dossiers]}


def promising(result: Result, top: int, most: int = MOST) -> Promising:
    """Finds who answers could bring into the top.

    Args:
        result: What a search gave.
        top: Size of the top.
        most: How many dossiers to name.
    """
    if result.total <= top or not top or not result.weights.sum():
        return Promising(top, 0, ())
    inside = result.ranking(top).positions
    bar = float(result.expected[inside[-1]]) - EPSILON
    outside = _outside(result, inside, bar)
    near = outside[np.argsort(-result.expected[outside], kind="stable")[:LOOKED_AT]]
    chance = _chances(result, near, bar)
    ids = result.pool.id_rank[result.rows[near]]
    order = np.lexsort((ids, -result.expected[near].round(9), -chance.round(9)))[:most]
    named = [_named(result, int(near[place]), float(chance[place])) for place in order.tolist()]
    return Promising(top, len(outside), tuple(named))


def _outside(result: Result, inside: NDArray[np.intp], bar: float) -> NDArray[np.intp]:
    """Intp: positions outside the top that lack something and could reach it."""
    outside = np.ones(result.total, bool)
    outside[inside] = False
    places = np.flatnonzero(outside)
    return places[_lacking(result, places) & (result.high(result.rows[places]) >= bar)]


def _lacking(result: Result, positions: NDArray[np.intp]) -> NDArray[np.bool_]:
    lacking = np.zeros(len(positions), bool)
    for graded in result.graded:
        lacking |= ~graded.evidence.known_at(result.rows[positions])
    return lacking


def _chances(result: Result, positions: NDArray[np.intp], bar: float) -> Floats:
    """float64 [positions]: the chance of a score at or above the bar, every unknown must met."""
    rows = result.rows[positions]
    scores, chances = result.low(rows)[:, None], np.ones((len(rows), 1))
    share = result.weights / result.weights.sum()
    for turn, place in enumerate(np.argsort(-share, kind="stable").tolist()):
        criterion = result.request.criteria[place]
        unknown = ~result.graded[place].evidence.known_at(rows)
        if not unknown.any():
            continue
        met = np.where(unknown, result.expected_of(place, rows), 0.0)
        gain = share[place] * unknown
        if criterion.importance.removes:
            scores = scores + gain[:, None]
            chances = chances * np.where(unknown, _kept(criterion, met), 1.0)[:, None]
        elif turn < CHANCES:
            scores = np.concatenate([scores, scores + gain[:, None]], axis=1)
            chances = np.concatenate([chances * (1.0 - met)[:, None], chances * met[:, None]], axis=1)
        else:
            scores = scores + (gain * met)[:, None]
    found: Floats = (chances * (scores >= bar)).sum(axis=1)
    return found.clip(0.0, 1.0)


def _kept(criterion: Criterion, met: Floats) -> Floats:
    """float64: the chance that a must or exclusion does not remove."""
    return 1.0 - met if criterion.importance is Importance.EXCLUDE else met


def _named(result: Result, position: int, chance: float) -> PromisingDossier:
    row = int(result.rows[position])
    rank = result.rank_with(position, float(result.expected[position]))
    return PromisingDossier(row, str(result.pool.dossier_ids[row]), rank, chance, tuple(_fields(result, row)))


def _fields(result: Result, row: int) -> dict[str, None]:
    """What to ask about a dossier, each field once."""
    fields: dict[str, None] = {}
    for criterion, graded in zip(result.request.criteria, result.graded, strict=True):
        if not graded.evidence.known_at(np.array([row]))[0]:
            fields |= dict.fromkeys(_open(criterion, result, row))
    return fields


def _open(criterion: Criterion, result: Result, row: int) -> list[str]:
    kind, pool = criterion.of_kind, result.pool
    if kind.opens is Opens.EVERY:
        missing = [name for name in criterion.fields if not pool.known(name)[row]]
        return missing or [criterion.fields[0]]
    return [kind.unknown_field(pool, row, criterion.value)]
