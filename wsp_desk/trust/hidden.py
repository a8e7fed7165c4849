"""Hidden by unknown: who would stand in the top if one answer came, and what one answer does to a dossier.

Public: `Hidden`, `HiddenDossier`, `hidden_by_unknown`, `Answered`, `one_answer`, `field_to_ask`,
`fields_to_ask`.

One answer makes the evidence known of every criterion that waits for that field. At best it gives each of
them 1, at worst 0; what else is unknown stays as expected, and so does everybody else. A dossier is hidden
when it stands outside the top and its score after the best answer to one single field is at least that of
the last one in it. The counts are exact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria import CriterionKind
from wsp_desk.matching.evidence import EPSILON, comparable_group

if TYPE_CHECKING:
    from wsp_desk.matching.request import Criterion
    from wsp_desk.matching.result import Result
    from wsp_desk.pool import Pool

_NEEDS_EVERY_FIELD = frozenset({"language"})
"""Kinds whose evidence stays unknown until every asked field is known; elsewhere one field is enough."""

_ANY_FIELD = frozenset({"education"})
"""Kinds for which any one of the fields is enough, not only the first that is not known."""


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


@dataclass(frozen=True, slots=True)
class Hidden:
    """Who is hidden by unknown.

    Attributes:
        top: The size of the top.
        count: Dossiers outside it that one answer would bring into it.
        by_field: Field → dossiers that this one field would bring into it, most first. A dossier can count
            for more than one field.
        dossiers: The most promising of them, best place first.
        open_musts: Per must or exclusion how many of the dossiers found do not say whether it is met.
    """

    top: int
    count: int
    by_field: Mapping[str, int]
    dossiers: tuple[HiddenDossier, ...]
    open_musts: tuple[tuple[Criterion, int], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "top": self.top,
            "count": self.count,
            "by_field": dict(self.by_field),
            "dossiers": [each.to_json() for each in self.dossiers],
            "open_musts": [{"criterion": each.kind, "unknown": count} for each, count in self.open_musts],
        }


def hidden_by_unknown(result: Result, top: int, most: int = 20) -> Hidden:
    """Finds the dossiers that are kept out of the top by one unknown field.

    Args:
        result: What a search gave.
        top: Size of the top.
        most: How many dossiers to name.
    """
    total, musts = float(result.weights.sum()), _open_musts(result)
    if result.total <= top or not top or not total:
        return Hidden(top, 0, {}, (), musts)
    bar = float(result.expected[result.ranking(top).positions[-1]]) - EPSILON
    outside = np.flatnonzero((result.expected < bar) & (result.high(result.rows) >= bar))
    gains = _gains(result, outside, total)
    enters = {field: result.expected[outside] + gain >= bar for field, gain in gains.items()}
    if not enters:
        return Hidden(top, 0, {}, (), musts)
    found = np.logical_or.reduce(list(enters.values()))
    count = int(np.count_nonzero(found))
    return Hidden(top, count, _most_first(enters), _named(result, outside, gains, found, most), musts)


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
    waiting = [place for place in _unknown(result, row) if _field(result, place, row) == field]
    if not waiting:
        return None
    own = result.expected[position]
    line = [(result.weights[place], _expected(result, place, row)) for place in waiting]
    best = own + sum(weight * (1.0 - score) for weight, score in line) / total
    worst = own - sum(weight * score for weight, score in line) / total
    removed = any(result.request.criteria[place].importance.removes for place in waiting)
    return Answered(field, _rank(result, best, position), None if removed else _rank(result, worst, position))


def fields_to_ask(criterion: Criterion, pool: Pool, row: int) -> tuple[str, ...]:
    """Every field of which one answer alone makes a criterion known for a dossier, the best one first."""
    field = field_to_ask(criterion, pool, row)
    if field is None:
        return ()
    if criterion.kind not in _ANY_FIELD:
        return (field,)
    return (field, *(name for name in criterion.fields if name != field and not pool.known(name)[row]))


def field_to_ask(criterion: Criterion, pool: Pool, row: int) -> str | None:
    """The one field whose answer makes a criterion known for a dossier; None when one is not enough."""
    if criterion.kind in _NEEDS_EVERY_FIELD:
        missing = [name for name in criterion.fields if not pool.known(name)[row]]
        return missing[0] if len(missing) == 1 else None
    return criterion.of_kind.unknown_field(pool, row, criterion.value)


def _open_musts(result: Result) -> tuple[tuple[Criterion, int], ...]:
    asked = zip(result.request.criteria, result.graded, strict=True)
    return tuple(
        (criterion, int(np.count_nonzero(~graded.known[result.rows])))
        for criterion, graded in asked
        if criterion.importance.removes
    )


def _most_first(enters: Mapping[str, NDArray[np.bool_]]) -> dict[str, int]:
    counts = {field: int(np.count_nonzero(mask)) for field, mask in enters.items()}
    return {
        field: count for field, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count
    }


def _gains(result: Result, outside: NDArray[np.intp], total: float) -> dict[str, NDArray[np.float64]]:
    """Field → float64 [outside]: what the best answer about that field adds to the score."""
    rows = result.rows[outside]
    group = comparable_group(result.pool)
    gains: dict[str, NDArray[np.float64]] = {}
    for place, criterion in enumerate(result.request.criteria):
        graded, weight = result.graded[place], float(result.weights[place])
        unknown = np.flatnonzero(~graded.known[rows])
        if not weight or not len(unknown):
            continue
        gain = weight * (1.0 - graded.expected(rows[unknown], group)) / total
        for field, waits in _waiting(criterion, result.pool, rows[unknown]).items():
            column = gains.setdefault(field, np.zeros(len(rows)))
            column[unknown[waits]] += gain[waits]
    return gains


def _waiting(criterion: Criterion, pool: Pool, rows: NDArray[np.intp]) -> dict[str, NDArray[np.bool_]]:
    """Field → bool [rows]: the criterion becomes known once this one field is."""
    names = criterion.fields
    known = np.array([pool.known(name)[rows] for name in names])
    if criterion.kind in _NEEDS_EVERY_FIELD:
        one_missing = np.count_nonzero(~known, axis=0) == 1
        return {name: one_missing & ~column for name, column in zip(names, known, strict=True)}
    if type(criterion.of_kind).unknown_field is CriterionKind.unknown_field:
        first = np.argmin(known, axis=0)  # the first that is not known; the first of all when every one is
        return {name: first == place for place, name in enumerate(names)}
    asked = np.array([criterion.of_kind.unknown_field(pool, row, criterion.value) for row in rows.tolist()])
    return {name: asked == name for name in names}


def _named(
    result: Result,
    outside: NDArray[np.intp],
    gains: Mapping[str, NDArray[np.float64]],
    found: NDArray[np.bool_],
    most: int,
) -> tuple[HiddenDossier, ...]:
    fields, table = list(gains), np.array(list(gains.values()))
    best = result.expected[outside] + table.max(axis=0)
    entering = np.flatnonzero(found)
    order = np.lexsort((result.pool.id_rank[result.rows[outside[entering]]], -best[entering]))[:most]
    named = []
    for place in entering[order].tolist():
        row = int(result.rows[outside[place]])
        answered = one_answer(result, row, fields[int(table[:, place].argmax())])
        if answered is not None:
            now = _rank(result, float(result.expected[outside[place]]), int(outside[place]))
            named.append(HiddenDossier(row, str(result.pool.dossier_ids[row]), now, answered))
    return tuple(named)


def _rank(result: Result, score: float, own: int) -> int:
    """Rank of a score among all others."""
    above = result.expected > score + EPSILON
    return 1 + int(np.count_nonzero(above)) - int(above[own])


def _unknown(result: Result, row: int) -> Sequence[int]:
    return [place for place, graded in enumerate(result.graded) if not graded.known[row]]


def _field(result: Result, place: int, row: int) -> str | None:
    return field_to_ask(result.request.criteria[place], result.pool, row)


def _expected(result: Result, place: int, row: int) -> float:
    rows = np.array([row])
    return float(result.graded[place].expected(rows, comparable_group(result.pool))[0])
