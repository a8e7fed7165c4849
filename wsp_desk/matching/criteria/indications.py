"""Several yes-or-no fields of a dossier, side by side, for kinds in which the weakest decides.

Public: `Indications`, `indications`, `weakest`, `own`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import NO, YES
from wsp_desk.matching.evidence import Coded, comparable_group

if TYPE_CHECKING:
    from wsp_desk.pool import Pool

_ANSWERS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Indications:
    """Every combination of answers, and who gives which.

    Attributes:
        answers: Per field intp [3^fields]: 0 unknown, `YES` or `NO`, per combination.
        coded: Combination of every dossier.
    """

    answers: Mapping[str, NDArray[np.intp]]
    coded: Coded


def indications(pool: Pool, fields: Sequence[str]) -> Indications:
    """The combinations of a pool, made once per set of fields."""
    return pool.derived(("indications", tuple(fields)), lambda pool: _make(pool, fields))


def weakest(
    answers: Mapping[str, NDArray[np.intp]], wanted: Sequence[str], right: int
) -> NDArray[np.float64]:
    """float64 [combinations]: 1 where every wanted field has the right answer, 0 where one has the other.

    NaN where neither is sure.

    Args:
        answers: Of `Indications`.
        wanted: The fields that count; without any, everything is right.
        right: `YES` or `NO`.
    """
    size = len(next(iter(answers.values())))
    all_right, one_wrong = np.ones(size, bool), np.zeros(size, bool)
    for name in wanted:
        all_right &= answers[name] == right
        one_wrong |= answers[name] == (NO if right == YES else YES)
    return np.select([one_wrong, all_right], [0.0, 1.0], np.nan)


def own(pool: Pool, fields: Sequence[str], row: int) -> dict[str, int]:
    """Field → answer of one dossier, of the fields it answers."""
    return {name: int(pool.values(name)[row]) for name in fields if pool.known(name)[row]}


def _make(pool: Pool, fields: Sequence[str]) -> Indications:
    size, codes = _ANSWERS ** len(fields), np.zeros(pool.size, np.intp)
    answers, unit = {}, 1
    for name in fields:
        codes += unit * np.where(pool.known(name), pool.values(name), 0).astype(np.intp)
        answers[name] = np.arange(size) // unit % _ANSWERS
        unit *= _ANSWERS
    return Indications(answers, Coded(codes, size, comparable_group(pool)))
