"""Journeys: who travels how, how far it is for everyone at once, and against which limits.

Public: `Travel`, `travel_of`, `ratios`, `journey`, `place_row`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import TRANSPORT
from wsp_desk.errors import BugError

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Places

_CAR, _PUBLIC = "1", "5"
_NO_LIMIT = np.float32(np.inf)

FARTHEST = 2.0
"""Times a limit from where a journey no longer counts at all."""


@dataclass(frozen=True, slots=True, eq=False)
class Travel:
    """Columns of the pool that every question about place uses.

    Attributes:
        masks: The sets of means that occur, as bits; 0 stands for "unknown".
        pc4_row: Intp [n]: place in a table of postcodes.
        key: Intp [n]: place in a table of sets by postcodes; of no meaning without a usable postcode.
        own_km: float32 [n]: kilometres the candidate can travel, infinite where not known.
        own_min: float32 [n]: the same in minutes; infinite too where the means of transport are unknown.
        unsaid: Bool [n]: has a postcode, but the means of transport are unknown.
    """

    masks: tuple[int, ...]
    pc4_row: NDArray[np.intp]
    key: NDArray[np.intp]
    own_km: NDArray[np.float32]
    own_min: NDArray[np.float32]
    unsaid: NDArray[np.bool_]


def travel_of(pool: Pool) -> Travel:
    """The columns of a pool, made once."""
    return pool.derived("travel", _make_travel)


def ratios(
    pool: Pool, pc4: int, max_km: int | None, max_min: int | None
) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.intp]]:
    """What the journey takes over what it may take, by the tightest of all limits.

    Args:
        pool: Whose dossiers travel.
        pc4: Where the work is.
        max_km: Kilometres the employer allows, or None.
        max_min: Minutes the employer allows, or None.

    Returns:
        The rows within `FARTHEST` times the employer's limits; their ratios, float32 [rows]; and those of
        the rows for which it is open, because their means of transport are unknown and a car would turn a no
        into a yes.
    """
    travel, places = travel_of(pool), pool.vocabulary.places
    km = places.km(place_row(pc4, places))
    by_code = {code: places.minutes(km, code) for code in TRANSPORT.labels}
    reach = _within(km, max_km) & _within(np.minimum.reduce(list(by_code.values())), max_min)
    rows = np.flatnonzero(np.append(reach, False)[travel.pc4_row])
    worst = _ratio(km[travel.pc4_row[rows]], travel.own_km[rows], max_km)
    near = worst <= 1.0
    minutes = _fastest(by_code, travel.masks).ravel()[travel.key[rows]]
    np.maximum(worst, _ratio(minutes, travel.own_min[rows], max_min), out=worst)
    if max_min is None:
        return rows, worst, rows[:0]
    by_car = by_code[_CAR][travel.pc4_row[rows]] <= max_min
    return rows, worst, rows[travel.unsaid[rows] & (worst > 1.0) & near & by_car]


def _within(journey: NDArray[np.float32], limit: int | None) -> NDArray[np.bool_]:
    return journey < (np.inf if limit is None else limit * FARTHEST)


def journey(pool: Pool, row: int, pc4: int) -> tuple[float, float]:
    """Kilometres and minutes from one dossier's postcode to the work."""
    places = pool.vocabulary.places
    km = float(places.km(place_row(pc4, places))[pool.pc4_row[row]])
    mask = int(pool.values("transport")[row]) if pool.known("transport")[row] else 0
    minutes = {code: places.minutes([km], code) for code in TRANSPORT.labels}
    return km, float(_fastest(minutes, (mask,))[0, 0])


def place_row(pc4: int, places: Places) -> int:
    """Row of a postcode that is known to exist.

    Raises:
        BugError: It does not exist.
    """
    row = places.row(pc4)
    if row is None:
        raise BugError(f"no postcode {pc4}")
    return row


def _make_travel(pool: Pool) -> Travel:
    known = pool.known("transport")
    masks, code = np.unique(np.append(np.where(known, pool.values("transport"), 0), 0), return_inverse=True)
    rows = pool.pc4_row.astype(np.intp)
    return Travel(
        tuple(masks.tolist()),
        rows,
        code[:-1] * pool.no_place + rows,
        _own_limit(pool, "max_travel_km"),
        np.where(known, _own_limit(pool, "max_travel_min"), _NO_LIMIT),
        pool.known_place & ~known,
    )


def _own_limit(pool: Pool, name: str) -> NDArray[np.float32]:
    own = pool.values(name).astype(np.float32)
    return np.where(pool.known(name) & (own > 0), own, _NO_LIMIT)


def _ratio(journey: NDArray[np.float32], own: NDArray[np.float32], asked: int | None) -> NDArray[np.float32]:
    """float32: the journey against the tighter of two limits."""
    limit = own if asked is None else np.minimum(own, np.float32(asked))
    return np.divide(journey, limit, out=journey)


def _fastest(by_code: Mapping[str, NDArray[np.float32]], masks: Sequence[int]) -> NDArray[np.float32]:
    """float32 [sets, km]: minutes by the fastest of each set; the empty set goes by public transport."""
    sets = [TRANSPORT.of_mask(mask) or [_PUBLIC] for mask in masks]
    return np.array([np.minimum.reduce([by_code[code] for code in codes]) for codes in sets])
