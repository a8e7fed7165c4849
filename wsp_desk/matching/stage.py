"""Who remains, with their evidence side by side, ready to be weighed: what a moving slider costs.

Public: `Stage`, `make_stage`, `bound`, `add_up`.

A score is ``(Σ w·s + Σ w·t) ÷ Σ w``: the first sum over the known evidence, the second over what is typical
where it is not known. The second depends on two things only, the cell of comparable dossiers and which
criteria are unknown, so it is a small table that is read once per four criteria: few enough for a table that
stays in the processor's cache. Everything is added element by element in one fixed order: a score never
depends on where the dossier stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.evidence import Evidence, Graded, Index

_BLOCK = 32_768
"""Dossiers added up at a time, so that the sums stay in the processor's cache."""

_WORD = 4
"""Criteria whose unknowns share a table."""


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """The remaining dossiers before weights.

    Attributes:
        rows: Intp [m]: rows in the pool, ascending.
        tables: Per criterion float64: scores, 0 where unknown.
        codes: Per criterion intp [m], place in its table; None where the table has one entry per dossier.
        typical: float64 [criteria, cells]: what is typical where unknown.
        patterns: Per four criteria intp [m]: cell and set of unknowns, as a place in a table.
    """

    rows: NDArray[np.intp]
    tables: Sequence[NDArray[np.float64]]
    codes: Sequence[NDArray[np.intp] | None]
    typical: NDArray[np.float64]
    patterns: Sequence[NDArray[np.intp]]

    def weigh(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """float64 [m]: expected scores.

        Args:
            weights: One per criterion, in the order of `tables`.
        """
        size, all_weight = len(self.rows), add_up(weights)
        total = np.zeros(size)
        if not all_weight:
            return total
        known = [table if codes is None else table * weight for table, codes, weight in self._each(weights)]
        unknown = [self._table(word, weights) for word in range(len(self.patterns))]
        room = np.empty(min(size, _BLOCK))
        for start in range(0, size, _BLOCK):
            block = slice(start, start + _BLOCK)
            part, room_here = total[block], room[: min(_BLOCK, size - start)]
            for table, (_, codes, weight) in zip(known, self._each(weights), strict=True):
                _add(part, table, codes, block, weight, room_here)
            for table, pattern in zip(unknown, self.patterns, strict=True):
                _add(part, table, pattern, block, 1.0, room_here)
        return np.divide(total, all_weight, out=total)

    def _each(
        self, weights: NDArray[np.float64]
    ) -> Iterable[tuple[NDArray[np.float64], NDArray[np.intp] | None, np.float64]]:
        return zip(self.tables, self.codes, weights, strict=True)

    def _table(self, word: int, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """float64 [cells × 2^4]: Σ w·t of the unknown criteria, per cell and set of unknowns."""
        sets = np.arange(1 << _WORD)
        total = np.zeros((self.typical.shape[1], len(sets)))
        first = word * _WORD
        for bit, place in enumerate(range(first, min(first + _WORD, len(weights)))):
            total += np.outer(weights[place] * self.typical[place], sets >> bit & 1)
        return total.ravel()


def make_stage(rows: NDArray[np.intp], graded: Sequence[Graded], group: NDArray[np.intp]) -> Stage:
    """Puts the evidence of the remaining dossiers side by side.

    Args:
        rows: Who remains.
        graded: Evidence per criterion, in the order in which it is added up.
        group: Cell of comparable dossiers of every dossier.
    """
    everyone = len(rows) == len(group)
    chosen = slice(None) if everyone else rows
    tables = [
        each.evidence.table if each.evidence.codes is not None else each.evidence.table[chosen]
        for each in graded
    ]
    codes = [None if each.evidence.codes is None else each.evidence.codes[chosen] for each in graded]
    words = [graded[first : first + _WORD] for first in range(0, len(graded), _WORD)]
    patterns = [_pattern(chosen, word, group) for word in words]
    return Stage(rows, tables, codes, np.array([each.typical for each in graded]), patterns)


def bound(
    evidence: Sequence[Evidence], weights: NDArray[np.float64], rows: NDArray[np.integer], unknown: float
) -> NDArray[np.float64]:
    """float64 [rows]: scores with every unknown at one value, added up exactly as `Stage.weigh` does.

    Args:
        evidence: Per criterion, in the order in which it is added up.
        weights: One per criterion.
        rows: Which dossiers.
        unknown: What stands for an unknown: 0 gives the lowest score, 1 the highest.
    """
    total = np.zeros(len(rows))
    for each, weight in zip(evidence, weights, strict=True):
        total += each.score_at(rows) * weight
    for first in range(0, len(evidence) if unknown else 0, _WORD):
        word = np.zeros(len(rows))
        for each, weight in zip(evidence[first : first + _WORD], weights[first : first + _WORD], strict=True):
            word += ~each.known_at(rows) * (weight * unknown)
        total += word
    all_weight = add_up(weights)
    return total / all_weight if all_weight else np.zeros(len(rows))


def add_up(weights: NDArray[np.float64]) -> float:
    """The sum of the weights, one after the other."""
    return float(sum(weights.tolist()))


def _add(
    total: NDArray[np.float64],
    table: NDArray[np.float64],
    codes: NDArray[np.intp] | None,
    block: slice,
    weight: float,
    room: NDArray[np.float64],
) -> None:
    """Adds one block of weighted scores; a coded table has been weighted already."""
    if codes is None:
        np.multiply(table[block], weight, out=room)
    else:
        np.take(table, codes[block], out=room, mode="clip")  # "clip" spares a copy; every code is in range
    np.add(total, room, out=total)


def _pattern(chosen: Index, word: Sequence[Graded], group: NDArray[np.intp]) -> NDArray[np.intp]:
    """Intp [m]: cell and set of unknowns."""
    pattern = group[chosen] * (1 << _WORD)
    bits = np.zeros(len(pattern), np.uint8)
    for bit, each in enumerate(word):
        evidence = each.evidence
        unknown = (~evidence.told).view(np.uint8) << np.uint8(bit)
        bits |= unknown[chosen] if evidence.codes is None else unknown[evidence.codes[chosen]]
    return np.add(pattern, bits, out=pattern)
