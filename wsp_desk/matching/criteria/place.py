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

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria import journeys, location, parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Evidence, by_group, dense
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

AT_THE_LIMIT = 1.0 - 1.0 / journeys.FARTHEST
"""Evidence where the journey takes exactly what it may take."""

FARTHEST_KM = 400
LONGEST_MIN = 300
STEP_KM = 10
STEP_MIN = 10


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


class Place(CriterionKind[PlaceValue]):
    """See the module."""

    key: ClassVar[str] = "place"
    label: ClassVar[Text] = text("Plaats en reizen")
    fields: ClassVar[tuple[str, ...]] = ("pc4", "max_travel_km", "max_travel_min", "transport")
    thresholds: ClassVar[tuple[float, float]] = (0.01, AT_THE_LIMIT)
    farthest: ClassVar[int] = FARTHEST_KM // STEP_KM

    def parse(self, raw: object, vocabulary: Vocabulary) -> PlaceValue:
        found = parsing.table(raw, ("postcode", "place", "max_km", "max_min"), self.label)
        parsing.required_one(found, ("postcode", "place"), self.label)
        parsing.required_one(found, ("max_km", "max_min"), self.label)
        if "postcode" in found and "place" in found:
            parsing.refuse(self.label, text("geef 'postcode' of 'place', niet allebei."))
        where = found.get("postcode", found.get("place"))
        pc4 = location.resolve(where, vocabulary.places, "postcode" in found, self.label)
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
        place = location.name(value.pc4, vocabulary.places)
        if value.max_km is None:
            return text("{place}, tot {minutes} min", place=place, minutes=value.max_min)
        if value.max_min is None:
            return text("{place}, tot {km} km", place=place, km=value.max_km)
        return text(
            "{place}, tot {km} km en {minutes} min", place=place, km=value.max_km, minutes=value.max_min
        )

    def evidence(self, pool: Pool, value: PlaceValue) -> Evidence:
        rows, ratio, open_rows = journeys.ratios(pool, value.pc4, value.max_km, value.max_min)
        score = np.zeros(pool.size)
        score[rows] = np.maximum(1.0 - ratio.astype(np.float64) / journeys.FARTHEST, 0.0)
        score[open_rows] = 0.0
        known = pool.known_place.copy()
        known[open_rows] = False
        counts = pool.derived("place known per group", lambda pool: by_group(pool, pool.known_place))
        return dense(
            pool, score, known, by_group(pool, score[rows], rows), counts - by_group(pool, None, open_rows)
        )

    def warm(self, pool: Pool) -> None:
        journeys.travel_of(pool)

    def finding(self, pool: Pool, row: int, value: PlaceValue) -> Finding:
        km, minutes = journeys.journey(pool, row, value.pc4)
        shown = {
            "postcode": str(pool.values("pc4")[row]),
            "region": str(pool.vocabulary.places.region[pool.pc4_row[row]]),
            "km": round(km),
            "minutes": round(minutes),
        }
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

    def open_fields(self, pool: Pool, rows: NDArray[np.integer], value: PlaceValue) -> NDArray[np.intp]:
        home, means = (self.fields.index(name) for name in ("pc4", "transport"))
        return np.where(pool.known_place[rows], means, home).astype(np.intp)


def _limit(found: Mapping[str, Any], key: str, most: int, where: Text) -> int | None:
    return parsing.whole(found[key], 1, most, where) if key in found else None


def _sentence(pool: Pool, row: int, value: PlaceValue, km: float, minutes: float) -> Text:
    places = pool.vocabulary.places
    holes = {
        "place": str(places.place[pool.pc4_row[row]]),
        "region": str(places.region[pool.pc4_row[row]]),
        "work": str(places.place[journeys.place_row(value.pc4, places)]),
        "km": round(km),
        "minutes": round(minutes),
        "own": _own_words(pool, row),
        "source": said(pool, row, "pc4"),
    }
    if pool.known("transport")[row]:
        return text(
            "Woont in {place} (regio {region}): {km} km en ongeveer {minutes} minuten naar {work}; "
            "{own} {source}.",
            **holes,
        )
    return text(
        "Woont in {place} (regio {region}): {km} km en met ov ongeveer {minutes} minuten naar {work}; "
        "{own} {source}.",
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
