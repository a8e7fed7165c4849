"""Hidden by unknown: who would stand in the top if one answer came, and what one answer does to a dossier.

Public: `Hidden`, `HiddenDossier`, `hidden_by_unknown`, `Answered`, `one_answer`.

One answer makes the evidence known of every criterion that waits for that field. At best it gives each of
them 1, at worst 0; what else is unknown stays as expected, and so does everybody else. A dossier is hidden
when it stands outside the top and its score after the best answer to one single field is at least that of
the last one in it. The counts are exact, over all fields together and per field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.fields import FIELD
from wsp_desk.trust.reach import Reach
from wsp_desk.trust.waiting import field_to_ask

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion
    from wsp_desk.matching.result import Result

_NAMED_PER_FIELD = 5
"""Dossiers named per field in the JSON."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What one answer can do to the place of one dossier.

    Attributes:
        field: The field that is asked about.
        best: Rank after the best answer.
        worst: Rank after the worst answer, or None when that answer removes the dossier.
    """

    field: str
    best: int
    worst: int | None


@dataclass(frozen=True, slots=True)
class HiddenDossier:
    """One dossier that one answer would bring into the top.

    Attributes:
        row: Row in the pool.
        dossier: Its id.
        rank: Its rank now.
        answered: The answer that helps most.
    """

    row: int
    dossier: str
    rank: int
    answered: Answered

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        answered = self.answered
        places = {"field": answered.field, "best": answered.best, "worst": answered.worst}
        return {"dossier": self.dossier, "rank": self.rank, **places}


@dataclass(frozen=True, eq=False)
class Hidden:
    """Who is hidden by unknown.

    Attributes:
        top: The size of the top.
        count: Dossiers outside it that one answer would bring into it.
        by_field: Field → dossiers that this one field would bring into it, most first. A dossier can count
            for more than one field.
        open_musts: Per must or exclusion how many of the dossiers found do not say whether it is met.
        most: How many dossiers to name.
        ways: Who could come in, and by how much; None when nobody is outside.
    """

    top: int
    count: int
    by_field: Mapping[str, int]
    open_musts: tuple[tuple[Criterion, int], ...] = ()
    most: int = 20
    ways: _Ways | None = field(default=None, repr=False)

    @cached_property
    def dossiers(self) -> tuple[HiddenDossier, ...]:
        """The most promising of them, best place first."""
        return self.ways.named(None, self.most) if self.ways else ()

    def through(self, name: str, most: int | None = None) -> tuple[HiddenDossier, ...]:
        """Who would come in through one field, best place first.

        Args:
            name: The field.
            most: How many at most; as many as are named over all fields when left out.
        """
        if self.ways is None or name not in self.by_field:
            return ()
        return self.ways.named(name, self.most if most is None else most)

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "top": self.top,
            "count": self.count,
            "by_field": dict(self.by_field),
            "dossiers": [each.to_json() for each in self.dossiers],
            "fields": [self._field_json(name) for name in self.by_field],
            "open_musts": [{"criterion": each.kind, "unknown": count} for each, count in self.open_musts],
        }

    def _field_json(self, name: str) -> dict[str, Any]:
        named = [each.to_json() for each in self.through(name, _NAMED_PER_FIELD)]
        return {"field": name, "label": FIELD[name].dutch, "count": self.by_field[name], "dossiers": named}


@dataclass(frozen=True, slots=True, eq=False)
class _Ways:
    """How dossiers outside the top could come in.

    Attributes:
        reach: Who could reach the top.
    """

    reach: Reach

    def enter(self, name: str) -> NDArray[np.bool_]:
        """Bool [m]: whom one field brings in, beside the positions of the reach."""
        return self._enter(self.reach.gains[name])

    def _enter(self, gain: NDArray[np.float64]) -> NDArray[np.bool_]:
        now, bar = self.reach.expected, self.reach.bar
        return (now < bar) & (now + gain >= bar)

    def named(self, name: str | None, most: int) -> tuple[HiddenDossier, ...]:
        """The most promising, through one field or through whichever helps most."""
        reach, fields = self.reach, list(self.reach.gains) if name is None else [name]
        table = np.array([reach.gains[each] for each in fields])
        gain = table.max(axis=0)
        entering = np.flatnonzero(self._enter(gain))
        ids = reach.result.pool.id_rank[reach.result.rows[reach.positions[entering]]]
        order = np.lexsort((ids, -(reach.expected + gain)[entering]))[:most]
        places = entering[order].tolist()
        named = [self._named(place, fields[int(table[:, place].argmax())]) for place in places]
        return tuple(each for each in named if each is not None)

    def _named(self, place: int, name: str) -> HiddenDossier | None:
        result, position = self.reach.result, int(self.reach.positions[place])
        row = int(result.rows[position])
        answered = one_answer(result, row, name)
        if answered is None:
            return None
        now = result.rank_with(position, float(result.expected[position]))
        return HiddenDossier(row, str(result.pool.dossier_ids[row]), now, answered)


def hidden_by_unknown(result: Result, top: int, most: int = 20) -> Hidden:
    """Finds the dossiers that are kept out of the top by one unknown field.

    Args:
        result: What a search gave.
        top: Size of the top.
        most: How many dossiers to name.
    """
    musts = _open_musts(result)
    if result.total <= top or not top or not result.weights.sum():
        return Hidden(top, 0, {}, musts)
    ways = _Ways(Reach(result, top))
    enters = {name: ways.enter(name) for name in ways.reach.gains}
    if not enters:
        return Hidden(top, 0, {}, musts)
    count = int(np.count_nonzero(np.logical_or.reduce(list(enters.values()))))
    return Hidden(top, count, _most_first(enters), musts, most, ways)


def one_answer(result: Result, row: int, field: str) -> Answered | None:
    """What an answer about one field does to a dossier found; None when no criterion waits for it alone.

    Args:
        result: What a search gave.
        row: Row in the pool.
        field: The field that is asked about.
    """
    position = result.position(row)
    total = float(result.weights.sum())
    if position is None or not total:
        return None
    asked = zip(result.request.criteria, result.graded, strict=True)
    waiting = [
        place
        for place, (criterion, graded) in enumerate(asked)
        if not graded.known[row] and field_to_ask(criterion, result.pool, row) == field
    ]
    if not waiting:
        return None
    own, rows = float(result.expected[position]), np.array([row])
    line = [(float(result.weights[place]), float(result.expected_of(place, rows)[0])) for place in waiting]
    best = own + sum(weight * (1.0 - score) for weight, score in line) / total
    worst = own - sum(weight * score for weight, score in line) / total
    removed = any(result.request.criteria[place].importance.removes for place in waiting)
    lowest = None if removed else result.rank_with(position, worst)
    return Answered(field, result.rank_with(position, best), lowest)


def _open_musts(result: Result) -> tuple[tuple[Criterion, int], ...]:
    asked = zip(result.request.criteria, result.graded, strict=True)
    return tuple(
        (criterion, int(np.count_nonzero(~graded.known[result.rows])))
        for criterion, graded in asked
        if criterion.importance.removes
    )


def _most_first(enters: Mapping[str, NDArray[np.bool_]]) -> dict[str, int]:
    counts = {name: int(np.count_nonzero(mask)) for name, mask in enters.items()}
    return {
        name: count for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count
    }
