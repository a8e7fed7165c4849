"""The facets there are, and how each follows from the columns of a pool.

Public: `COLUMNS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from wsp_desk import codes
from wsp_desk.codes import CodeList
from wsp_desk.matching.criteria.available_by import NEVER, UNKNOWN, start_days
from wsp_desk.matching.criteria.education import levels
from wsp_desk.matching.criteria.licences import held
from wsp_desk.matching.facets.facet import FacetColumn, Value
from wsp_desk.matching.facets.near import middle_postcodes
from wsp_desk.pool import Pool
from wsp_desk.pool.columns import day_number, day_of
from wsp_desk.pool.ragged import NOTHING
from wsp_desk.texts import Text, text

MUNICIPALITY_KM = 10
"""The distance that a click on a municipality asks, from the postcode in its middle."""

_HOURS = (16, 24, 32)
"""Weekly hours from which the next class begins."""

_SOON, _LATER = 30, 90
"""Days until a start, at most, that still count as "within a month" and "within three months"."""


def _single(
    key: str,
    label: Text,
    values: Sequence[Value],
    places: NDArray[np.integer],
    *,
    is_scale: bool = False,
) -> FacetColumn:
    """A facet with one value per dossier.

    Args:
        key: Its name.
        label: What a user calls it.
        values: Its values.
        places: [n] place in the values; past the last where a dossier does not say.
        is_scale: Whether the values have an order of their own.
    """
    holds = np.eye(len(values) + 1, len(values), dtype=bool)
    small = np.uint8 if len(values) < 2**8 else np.uint16
    return FacetColumn(key, label, tuple(values), places.astype(small), holds, is_scale=is_scale)


def _several(
    key: str,
    label: Text,
    values: Sequence[Value],
    masks: tuple[NDArray[np.unsignedinteger], NDArray[np.bool_]],
    of_mask: Callable[[int], Sequence[int]],
) -> FacetColumn:
    """A facet with several values per dossier; "geen" for who is known to have none.

    Args:
        key: Its name.
        label: What a user calls it.
        values: Its values.
        masks: [n] sets as bits, and bool [n] whether they are known.
        of_mask: A set as bits → places of its values.
    """
    distinct, place = np.unique(masks[0], return_inverse=True)
    holds = np.zeros((len(distinct) + 1, len(values) + 1), bool)
    for row, mask in enumerate(distinct.tolist()):
        holds[row, list(of_mask(mask)) or [len(values)]] = True
    codes_ = np.where(masks[1], place, len(distinct)).astype(np.uint16)
    return FacetColumn(key, label, (*values, Value("none", text("geen"))), codes_, holds, multiple=True)


def _municipality(pool: Pool) -> FacetColumn:
    places = pool.vocabulary.places
    middle = middle_postcodes(places)
    near = {
        name: {"kind": "place", "value": {"postcode": str(pc4), "max_km": MUNICIPALITY_KM}}
        for name, pc4 in middle.items()
    }
    return _by_home(pool, "municipality", text("Gemeente"), places.municipality, near)


def _region(pool: Pool) -> FacetColumn:
    return _by_home(pool, "region", text("Arbeidsmarktregio"), pool.vocabulary.places.region, {})


def _by_home(
    pool: Pool, key: str, label: Text, names: Sequence[str], near: Mapping[str, Mapping[str, object]]
) -> FacetColumn:
    """A facet of where somebody lives, from a name per row of the table of places."""
    distinct, code = np.unique(np.array(names), return_inverse=True)
    values = [Value(name, Text("{name}", {"name": name}), near.get(name)) for name in distinct.tolist()]
    return _single(key, label, values, np.append(code, len(distinct))[pool.pc4_row])


def _education(pool: Pool) -> FacetColumn:
    """The level as the criterion sees it: the work level, or else what the education amounts to."""
    values = [
        Value(str(level), _word(codes.WORK_LEVEL, str(level)), {"kind": "education", "value": {"min": level}})
        for level in range(1, 7)
    ]
    own = levels(pool)
    places = np.where(own > 0, own - 1, len(values))
    return _single("education", text("Niveau"), values, places, is_scale=True)


def _hours(pool: Pool) -> FacetColumn:
    """Classes of the most hours a week."""
    first, second, third = _HOURS
    ranges = [(1, first - 1), (first, second - 1), (second, third - 1), (third, None)]
    values = [_hours_value(low, high) for low, high in ranges]
    own = pool.values("hours_max")
    places = np.where(pool.known("hours_max"), np.searchsorted(_HOURS, own, side="right"), len(values))
    return _single("hours", text("Uren per week"), values, places, is_scale=True)


def _hours_value(low: int, high: int | None) -> Value:
    if high is None:
        asked = {"kind": "hours_week", "value": {"min": low}}
        return Value(f"{low}-", text("{low} uur of meer", low=low), asked)
    asked = {"kind": "hours_week", "value": {"min": low, "max": high}}
    return Value(f"{low}-{high}", text("{low} tot en met {high} uur", low=low, high=high), asked)


def _available(pool: Pool) -> FacetColumn:
    """When somebody can start, counted from the day of the dump."""
    today = day_number(pool.as_of)
    start = pool.derived("start days", start_days)
    values = [
        Value("now", text("nu"), _by_day(today)),
        Value("month", text("binnen een maand"), _by_day(today + _SOON)),
        Value("quarter", text("binnen drie maanden"), _by_day(today + _LATER)),
        Value("later", text("later")),
        Value("never", text("niet in zicht")),
    ]
    places = np.searchsorted([today, today + _SOON, today + _LATER], start)
    places = np.where(start == NEVER, 4, places)
    places = np.where(start == UNKNOWN, len(values), places)
    return _single("available", text("Beschikbaar"), values, places, is_scale=True)


def _by_day(day: int) -> Mapping[str, object]:
    return {"kind": "available_by", "value": day_of(day).isoformat()}


def _employability(pool: Pool) -> FacetColumn:
    names = list(codes.EMPLOYABILITY.labels)
    values = [_asked("employability", codes.EMPLOYABILITY, name) for name in names]
    table = np.full(256, len(values))
    table[[int(name) for name in names]] = range(len(values))
    places = np.where(pool.known("employability"), table[pool.values("employability")], len(values))
    return _single("employability", text("Arbeidsvermogen"), values, places, is_scale=True)


def _transport(pool: Pool) -> FacetColumn:
    # Public transport is nobody's own, so no criterion asks it.
    values = [
        Value(name, _word(codes.TRANSPORT, name), _one("own_transport", name) if name in "1234" else None)
        for name in codes.TRANSPORT.labels
    ]
    return _coded(pool, "transport", text("Vervoer"), "transport", values, codes.TRANSPORT)


def _licences(pool: Pool) -> FacetColumn:
    """Licences, each with those it implies, as the criterion counts them."""
    values = [
        Value(name, text("rijbewijs {code}", code=name), _one("licences", name))
        for name in codes.LICENCES.labels
    ]
    position = codes.LICENCES.position
    masks = pool.values("licences"), pool.known("licences")
    return _several(
        "licences",
        text("Rijbewijs"),
        values,
        masks,
        lambda mask: [position[name] for name in held(codes.LICENCES.of_mask(mask))],
    )


def _sector(pool: Pool) -> FacetColumn:
    values = [_asked("sector", codes.SECTOR, name) for name in codes.SECTOR.labels]
    return _coded(pool, "sector", text("Sector"), "sectors", values, codes.SECTOR)


def _occupation_group(pool: Pool) -> FacetColumn:
    """The ISCO-08 sub-major group of the first wanted occupation that is known."""
    groups = [concept.isco[:2] for concept in pool.vocabulary.occupations]
    named = sorted(set(groups) - {""})
    labels = pool.vocabulary.groups
    values = [Value(name, Text("{name}", {"name": labels.get(name, name)})) for name in named]
    place = {name: number for number, name in enumerate(named)}
    table = np.array([*(place.get(name, len(named)) for name in groups), len(named)])
    known = pool.known("occupations") & np.not_equal(pool.first_occupation, NOTHING)
    places = np.where(known, table[pool.first_occupation], len(named))
    return _single("occupation_group", text("Beroepsgroep"), values, places)


def _coded(
    pool: Pool, key: str, label: Text, field: str, values: Sequence[Value], listed: CodeList
) -> FacetColumn:
    return _several(
        key,
        label,
        values,
        (pool.values(field), pool.known(field)),
        lambda mask: [listed.position[code] for code in listed.of_mask(mask)],
    )


def _asked(kind: str, listed: CodeList, name: str) -> Value:
    return Value(name, _word(listed, name), _one(kind, name))


def _one(kind: str, name: str) -> Mapping[str, object]:
    return {"kind": kind, "value": [name]}


def _word(listed: CodeList, name: str) -> Text:
    return Text(listed.labels[name])


COLUMNS: tuple[Callable[[Pool], FacetColumn], ...] = (
    _occupation_group,
    _education,
    _hours,
    _available,
    _licences,
    _transport,
    _sector,
    _employability,
    _region,
    _municipality,
)
"""In the order of a conversation."""
