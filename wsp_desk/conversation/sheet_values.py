"""What a sheet can tell of every dossier, before it is made coarser.

Public: `Coded`, `VALUES`, `coded`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria.available_by import NEVER, UNKNOWN, start_days
from wsp_desk.pool.columns import day_number

if TYPE_CHECKING:
    from wsp_desk.pool import Pool


@dataclass(frozen=True, eq=False)
class Coded:
    """One value per dossier, of few different ones.

    Attributes:
        values: The different values; the first is None, not known.
        codes: Intp [n]: place in `values`.
    """

    values: tuple[object, ...]
    codes: NDArray[np.intp]


def coded(pool: Pool, name: str) -> Coded:
    """A column of the sheet, made once per pool.

    Args:
        pool: The dossiers.
        name: Key of `VALUES`.
    """
    return pool.derived(("sheet", name), VALUES[name])


def _work(pool: Pool) -> Coded:
    """ISCO-08 major group (one digit) of the first wanted occupation."""
    return _of_table([concept.isco[:1] for concept in pool.vocabulary.occupations], pool.first_occupation)


def _region(pool: Pool) -> Coded:
    return _of_table(pool.vocabulary.places.region, pool.pc4_row)


def _education(pool: Pool) -> Coded:
    return _of_numbers(pool, "education_level")


def _hours(pool: Pool) -> Coded:
    return _of_numbers(pool, "hours_max")


def _available(pool: Pool) -> Coded:
    starts = pool.derived("start days", start_days)
    today = day_number(pool.as_of)
    codes = np.select([starts == UNKNOWN, starts == NEVER, starts <= today], [0, 3, 1], 2)
    return Coded((None, "now", "later", "no"), codes.astype(np.intp))


def _licence(pool: Pool) -> Coded:
    from wsp_desk.codes import LICENCES

    has = (pool.values("licences") & LICENCES.mask(["B"])) != 0
    codes = np.where(pool.known("licences"), np.where(has, 1, 2), 0)
    return Coded((None, "yes", "no"), codes.astype(np.intp))


VALUES: Mapping[str, Callable[[Pool], Coded]] = {
    "work": _work,
    "education": _education,
    "hours": _hours,
    "available": _available,
    "licence": _licence,
    "region": _region,
}
"""Name of a column in `resources/privacy/sheet.toml` → its values."""


def _of_table(names: Sequence[str], index: NDArray[np.integer]) -> Coded:
    """The name at an index; an index past the end, or -1, is not known."""
    values = (None, *sorted(set(names) - {""}))
    number = {name: place for place, name in enumerate(values)}
    table = np.array([*(number.get(name or None, 0) for name in names), 0], np.intp)
    return Coded(values, table[index])


def _of_numbers(pool: Pool, field: str) -> Coded:
    known = pool.known(field)
    numbers, codes = np.unique(pool.values(field)[known], return_inverse=True)
    places = np.zeros(pool.size, np.intp)
    places[known] = codes + 1
    return Coded((None, *(int(number) for number in numbers)), places)
