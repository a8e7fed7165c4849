"""Where postcodes lie: distance, travel time, and look-up by postcode or name.

Public: `Places`, `PlaceHit`, `read_places`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wsp_desk.errors import BugError
from wsp_desk.vocabulary.place_names import PlaceHit, PlaceNames
from wsp_desk.vocabulary.tables import read_table
from wsp_desk.vocabulary.travel import Mode, read_modes

_EARTH_KM = 6371.0088  # mean radius, IUGG
_COLUMNS = ("pc4", "lat", "lon", "place", "municipality", "residential")
_NAME_COLUMNS = ("name", "place", "pc4")


@dataclass(frozen=True, eq=False, repr=False)
class Places:
    """All Dutch PC4, one row each, in order of the code.

    Attributes:
        pc4: int16 ``[n]``, ascending.
        lat: float64 ``[n]``, degrees (WGS 84).
        lon: float64 ``[n]``, degrees.
        place: Name of the town or village per row.
        municipality: Per row.
        region: Labour-market region per row.
        residential: bool ``[n]``; False where the code has post-office boxes only.
        names: Other name → place and, for a quarter, its PC4 ('' if it is the whole place).
        modes: Code of TRANSPORT → how fast it goes.
    """

    pc4: NDArray[np.int16]
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    place: Sequence[str]
    municipality: Sequence[str]
    region: Sequence[str]
    residential: NDArray[np.bool_]
    names: Sequence[tuple[str, str, str]]
    modes: dict[str, Mode]

    def row(self, pc4: int) -> int | None:
        """Row of a PC4, or None if there is no such code."""
        found = int(self.rows([pc4])[0])
        return None if found < 0 else found

    def rows(self, pc4: ArrayLike) -> NDArray[np.int32]:
        """Row of each PC4, -1 where there is no such code."""
        wanted = np.asarray(pc4, np.int64)
        at = np.minimum(np.searchsorted(self.pc4, wanted), len(self.pc4) - 1)
        return np.where(self.pc4[at] == wanted, at, -1).astype(np.int32)

    def km(self, row: int) -> NDArray[np.float32]:
        """Great-circle km from one row to every row, ``[n]``."""
        points = self._points
        half_chord = np.linalg.norm(points - points[row], axis=1) / 2
        km: NDArray[np.float32] = (2 * _EARTH_KM * np.arcsin(np.minimum(half_chord, 1))).astype(np.float32)
        return km

    def minutes(self, km: ArrayLike, mode: str) -> NDArray[np.float32]:
        """Minutes from door to door over this great-circle distance.

        Args:
            km: Any shape.
            mode: Code of `wsp_desk.codes.TRANSPORT`.

        Raises:
            BugError: There is no such code.
        """
        if mode not in self.modes:
            raise BugError(f"no travel-time figures for mode {mode!r}")
        return self.modes[mode].minutes(km)

    def look_up(self, text: str, limit: int = 10) -> list[PlaceHit]:
        """Places that fit a postcode ("5038", "5038 AB") or a name ("Den Bosch", "Tilburg Reeshof").

        Returns:
            Best first; a name gives the PC4 in the middle of that place. Empty if nothing fits.
        """
        return self._names.look_up(text, limit)

    @cached_property
    def _points(self) -> NDArray[np.float64]:
        """Unit vectors ``[n, 3]``."""
        lat, lon = np.radians(self.lat), np.radians(self.lon)
        return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)

    @cached_property
    def _names(self) -> PlaceNames:
        return PlaceNames(self)


def read_places(folder: Path) -> Places:
    """Reads `data/places`.

    Raises:
        KnownError: A file is missing or not as it should be.
    """
    rows = read_table(folder / "pc4.csv", _COLUMNS)
    region = dict(read_table(folder / "municipalities.csv", ("municipality", "region")))
    pc4, lat, lon, place, municipality, residential = zip(*rows, strict=True)
    return Places(
        pc4=np.array(pc4, np.int16),
        lat=np.array(lat, np.float64),
        lon=np.array(lon, np.float64),
        place=place,
        municipality=municipality,
        region=tuple(region[name] for name in municipality),
        residential=np.array(residential, "U1") == "1",
        names=[
            (name, of, code) for name, of, code in read_table(folder / "names.csv", ("name", "place", "pc4"))
        ],
        modes=read_modes(folder / "travel.toml"),
    )
