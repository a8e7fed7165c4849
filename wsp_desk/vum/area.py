"""The *selectiegebied*: a postcode and a distance in kilometres.

Public: `Area`.

The distance is the great circle between the centres of two four-digit postcodes, as everywhere in this
program. A postcode that is not in our table stands for the middle of those that share its first three
digits, or two; the same postcode is always at distance 0.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from wsp_desk.vocabulary import Places

_EARTH_KM = 6371.0088
_NOWHERE = math.inf


class Area:
    """A circle around a postcode."""

    def __init__(self, places: Places, pc4: str, km: int) -> None:
        """Takes the postcodes, the middle (four digits) and the distance."""
        self._places = places
        self._centre = pc4
        self._km = km
        self._point = self._point_of(pc4)
        self.distance = lru_cache(maxsize=1 << 14)(self._distance)

    def holds(self, pc4: str) -> bool:
        """Tells whether a postcode lies within the area."""
        return self.distance(pc4) <= self._km

    def _distance(self, pc4: str) -> float:
        """Kilometres from the middle to a postcode; infinite where one of them lies nowhere."""
        if pc4 == self._centre:
            return 0.0
        point = self._point_of(pc4)
        if point is None or self._point is None:
            return _NOWHERE
        return _great_circle(*self._point, *point)

    def _point_of(self, pc4: str) -> tuple[float, float] | None:
        codes = self._places.pc4.astype(int)
        for digits in (4, 3, 2):
            near = np.flatnonzero(codes // 10 ** (4 - digits) == int(pc4[:digits]))
            if len(near):
                return float(self._places.lat[near].mean()), float(self._places.lon[near].mean())
        return None


def _great_circle(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Haversine formula, in kilometres."""
    north, east = math.radians(lat2 - lat1), math.radians(lon2 - lon1)
    half = (
        math.sin(north / 2) ** 2
        + math.cos(math.radians(lat1)) * math.cos(math.radians(lat2)) * math.sin(east / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))
