"""Criterion *place*: the journey to the work, against what the employer asks and the candidate can travel.

Public: `Place`, `PlaceValue`.

Every limit that is known (kilometres and minutes of the employer, kilometres and minutes of the candidate)
gives a ratio of what the journey takes to what it may take. The largest ratio r decides: evidence = 1 − r/2,
between 0 and 1. So it is 1 at the door, one half at the limit, and 0 at twice the limit. A dossier without
limits of its own is held to the employer's alone.

The journey is from centre to centre of the four-digit postcodes, by the fastest of the candidate's means of
transport. Where the means are unknown, the candidate's own minutes say nothing and are left out; for the
employer's minutes we count public transport, and when a car would turn a no into a yes the evidence is
unknown.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import TRANSPORT
from wsp_desk.errors import BugError
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Evidence, by_group, dense
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Places, Vocabulary

FARTHEST_KM = 400
LONGEST_MIN = 300
STEP_KM = 10
STEP_MIN = 10

_CAR, _PUBLIC = "1", "5"
_PLAIN_POSTCODE = re.compile(r"\s*([1-9]\d{3})\s*(?:[A-Za-z]{2})?\s*")
_NO_LIMIT = np.float32(np.inf)
_CLEAR = 0.8
"""Score of a place name from which the best hit is taken for what was meant."""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """Where the work is, and how far it may be.

    Attributes:
        pc4: Four-digit postcode of the work.
        max_km: Most kilometres, or None.
        max_min: Most minutes, or None.
    """

    pc4: int
    max_km: int | None
    max_min: int | None


@dataclass(frozen=True, slots=True, eq=False)
class _Travel:
    """Columns of the pool that every question about place uses.

    Attributes:
        masks: The sets of means that occur, as bits; 0 stands for "unknown".
        pc4_row: Intp [n]: place in a table of postcodes.
        key: Intp [n]: place in a table of sets by postcodes.
        own_km: float32 [n]: kilometres the candidate can travel, infinite where not known.
        own_min: float32 [n]: the same in minutes; infinite too where the means of transport are unknown.
        nowhere: Intp: rows without a usable postcode.
        unsaid: bool [n]: has a postcode, but the means of transport are unknown.
    """

    masks: tuple[int, ...]
    pc4_row: NDArray[np.intp]
    key: NDArray[np.intp]
    own_km: NDArray[np.float32]
    own_min: NDArray[np.float32]
    nowhere: NDArray[np.intp]
    unsaid: NDArray[np.bool_]


class Place(CriterionKind[PlaceValue]):
    """See the module."""

    key: ClassVar[str] = "place"
    label: ClassVar[Text] = text("Plaats en reizen")
    fields: ClassVar[tuple[str, ...]] = ("pc4", "max_travel_km", "max_travel_min", "transport")

    def parse(self, raw: object, vocabulary: Vocabulary) -> PlaceValue:
        found = parsing.table(raw, ("postcode", "place", "max_km", "max_min"), self.label)
        parsing.required_one(found, ("postcode", "place"), self.label)
        parsing.required_one(found, ("max_km", "max_min"), self.label)
        if "postcode" in found and "place" in found:
            parsing.refuse(self.label, text("geef 'postcode' of 'place', niet allebei."))
        where = found.get("postcode", found.get("place"))
        pc4 = _resolve(where, vocabulary.places, "postcode" in found, self.label)
        return PlaceValue(
            pc4,
            _limit(found, "max_km", FARTHEST_KM, self.label),
            _limit(found, "max_min", LONGEST_MIN, self.label),
        )

    def to_json(self, value: PlaceValue, vocabulary: Vocabulary) -> object:
        limits = {"max_km": value.max_km, "max_min": value.max_min}
        return {
            "postcode": str(value.pc4),
            **{key: limit for key, limit in limits.items() if limit is not None},
        }

    def describe(self, value: PlaceValue, vocabulary: Vocabulary) -> Text:
        place = _name(value.pc4, vocabulary.places)
        if value.max_km is None:
            return text("{place}, tot {minutes} min", place=place, minutes=value.max_min)
        if value.max_min is None:
            return text("{place}, tot {km} km", place=place, km=value.max_km)
        return text(
            "{place}, tot {km} km en {minutes} min", place=place, km=value.max_km, minutes=value.max_min
        )

    def evidence(self, pool: Pool, value: PlaceValue) -> Evidence:
        travel = pool.derived("travel", _make_travel)
        travel, places = pool.derived("travel", _make_travel), pool.vocabulary.places
        km = np.append(places.km(_row(value.pc4, places)), np.float32(0))
        worst = _ratio(km[travel.pc4_row], travel.own_km, value.max_km)
        near = worst <= 1.0
        minutes = _minutes(km, travel.masks, places).ravel()
        np.maximum(worst, _ratio(minutes[travel.key], travel.own_min, value.max_min), out=worst)
        unsure = _by_car_perhaps(value, travel, places.minutes(km, _CAR), near, worst)
        score = _score(worst)
        score[travel.nowhere] = 0.0
        score[unsure] = 0.0
        known = pool.known_place.copy()
        known[unsure] = False
        counts = pool.derived("place known per group", lambda pool: by_group(pool, pool.known_place))
        return dense(pool, score, known, None, counts - by_group(pool, None, unsure))

    def warm(self, pool: Pool) -> None:
        pool.derived("travel", _make_travel)

    def finding(self, pool: Pool, row: int, value: PlaceValue) -> Finding:
        km, minutes = journey(pool, row, value)
        shown = {"postcode": str(pool.values("pc4")[row]), "km": round(km), "minutes": round(minutes)}
        return Finding("pc4", shown, pool.since("pc4", row), _sentence(pool, row, value, km, minutes))

    def looser(self, value: PlaceValue, vocabulary: Vocabulary) -> Sequence[Step[PlaceValue]]:
        steps = []
        if value.max_km is not None and value.max_km < FARTHEST_KM:
            farther = min(value.max_km + STEP_KM, FARTHEST_KM)
            steps.append(Step(PlaceValue(value.pc4, farther, value.max_min), text("tot {km} km", km=farther)))
        if value.max_min is not None and value.max_min < LONGEST_MIN:
            longer = min(value.max_min + STEP_MIN, LONGEST_MIN)
            steps.append(
                Step(
                    PlaceValue(value.pc4, value.max_km, longer),
                    text("tot {minutes} min reizen", minutes=longer),
                )
            )
        return steps

    def unknown_field(self, pool: Pool, row: int, value: PlaceValue) -> str:
        return "transport" if pool.pc4_row[row] != pool.no_place else "pc4"


def journey(pool: Pool, row: int, value: PlaceValue) -> tuple[float, float]:
    """Kilometres and minutes from one dossier's postcode to the work."""
    places = pool.vocabulary.places
    km = float(places.km(_row(value.pc4, places))[pool.pc4_row[row]])
    mask = int(pool.values("transport")[row]) if pool.known("transport")[row] else 0
    return km, float(_minutes(np.array([km], np.float32), (mask,), places)[0, 0])


def _row(pc4: int, places: Places) -> int:
    row = places.row(pc4)
    if row is None:
        raise BugError(f"no postcode {pc4}")
    return row


def _make_travel(pool: Pool) -> _Travel:
    known = pool.known("transport")
    masks, code = np.unique(np.append(np.where(known, pool.values("transport"), 0), 0), return_inverse=True)
    rows = pool.pc4_row.astype(np.intp)
    return _Travel(
        tuple(masks.tolist()),
        rows,
        code[:-1] * (pool.no_place + 1) + rows,
        _own_limit(pool, "max_travel_km"),
        np.where(known, _own_limit(pool, "max_travel_min"), _NO_LIMIT),
        np.flatnonzero(~pool.known_place),
        pool.known_place & ~known,
    )


def _own_limit(pool: Pool, name: str) -> NDArray[np.float32]:
    own = pool.values(name).astype(np.float32)
    return np.where(pool.known(name) & (own > 0), own, _NO_LIMIT)


def _ratio(journey: NDArray[np.float32], own: NDArray[np.float32], asked: int | None) -> NDArray[np.float32]:
    """float32: the journey against the tighter of two limits."""
    limit = own if asked is None else np.minimum(own, np.float32(asked))
    return np.divide(journey, limit, out=journey)


def _score(worst: NDArray[np.float32]) -> NDArray[np.float64]:
    score = worst * np.float64(-0.5)
    score += 1.0
    return np.maximum(score, 0.0, out=score)


def _by_car_perhaps(
    value: PlaceValue,
    travel: _Travel,
    by_car: NDArray[np.float32],
    near: NDArray[np.bool_],
    worst: NDArray[np.float32],
) -> NDArray[np.intp]:
    """Rows whose means of transport are unknown and for whom a car would turn a no into a yes."""
    if value.max_min is None:
        return np.zeros(0, np.intp)
    in_time = by_car[travel.pc4_row] <= value.max_min
    return np.flatnonzero(travel.unsaid & (worst > 1.0) & near & in_time)


def _minutes(km: NDArray[np.float32], masks: tuple[int, ...], places: Places) -> NDArray[np.float32]:
    """float32 [sets, km]: minutes by the fastest of each set; the empty set goes by public transport."""
    by_code = {code: places.minutes(km, code) for code in TRANSPORT.labels}
    sets = [TRANSPORT.of_mask(mask) or [_PUBLIC] for mask in masks]
    return np.array([np.minimum.reduce([by_code[code] for code in codes]) for codes in sets])


def _limit(found: Mapping[str, Any], key: str, most: int, where: Text) -> int | None:
    return parsing.whole(found[key], 1, most, where) if key in found else None


def _resolve(raw: object, places: Places, is_postcode: bool, where: Text) -> int:
    word = parsing.words(str(raw) if isinstance(raw, int) else raw, where)
    plain = _PLAIN_POSTCODE.fullmatch(word)
    if plain:
        return _existing(int(plain[1]), places, where)
    if is_postcode:
        parsing.refuse(where, text("'{word}' is geen postcode als 5038 of 5038 AB.", word=word))
    return _by_name(word, places, where)


def _existing(pc4: int, places: Places, where: Text) -> int:
    if places.row(pc4) is None:
        parsing.refuse(where, text("de postcode {pc4} bestaat niet.", pc4=str(pc4)))
    return pc4


def _by_name(word: str, places: Places, where: Text) -> int:
    hits = places.look_up(word, 3)
    if not hits:
        parsing.refuse(where, text("de plaats '{word}' is niet gevonden. Geef een postcode.", word=word))
    equal = {hit.municipality for hit in hits if hit.score >= hits[0].score - 1e-6}
    if hits[0].score < _CLEAR or len(equal) > 1:
        options = ", ".join(f"{hit.place} ({hit.municipality}, {hit.pc4})" for hit in hits)
        parsing.refuse(
            where,
            text("welke plaats bedoelt u met '{word}'? Kies uit: {options}.", word=word, options=options),
        )
    return hits[0].pc4


def _name(pc4: int, places: Places) -> str:
    row = places.row(pc4)
    return str(pc4) if row is None else f"{places.place[row]} {pc4}"


def _sentence(pool: Pool, row: int, value: PlaceValue, km: float, minutes: float) -> Text:
    places = pool.vocabulary.places
    holes = {
        "place": str(places.place[pool.pc4_row[row]]),
        "work": str(places.place[_row(value.pc4, places)]),
        "km": round(km),
        "minutes": round(minutes),
        "own": _own_words(pool, row),
        "source": said(pool, row, "pc4"),
    }
    if pool.known("transport")[row]:
        return text(
            "Woont in {place}: {km} km en ongeveer {minutes} minuten naar {work}; {own} {source}.", **holes
        )
    return text(
        "Woont in {place}: {km} km en met ov ongeveer {minutes} minuten naar {work}; {own} {source}.",
        **holes,
    )


def _own_words(pool: Pool, row: int) -> Text:
    km, minutes = (
        int(pool.values(name)[row]) if pool.known(name)[row] else None
        for name in ("max_travel_km", "max_travel_min")
    )
    if km is not None and minutes is not None:
        return text("wil tot {km} km en {minutes} minuten reizen", km=km, minutes=minutes)
    if km is not None:
        return text("wil tot {km} km reizen", km=km)
    if minutes is not None:
        return text("wil tot {minutes} minuten reizen", minutes=minutes)
    return text("eigen grens niet bekend")
