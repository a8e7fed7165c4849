"""Travel time from distance, per means of transport.

Public: `Mode`, `read_modes`.

The formula and what it rests on stand in docs/travel-time.md; its figures in data/places/travel.toml.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wsp_desk.settings import read_toml, take


@dataclass(frozen=True)
class Mode:
    """How fast one gets there.

    Attributes:
        fixed: Minutes that any journey takes: walking to the vehicle or stop, waiting, parking.
        detour: Km over the road per great-circle km.
        legs: Pairs of road km and km/h, in order; the last leg has no end.
    """

    fixed: float
    detour: float
    legs: list[list[float]]

    def minutes(self, km: ArrayLike) -> NDArray[np.float32]:
        """Minutes from door to door; never less for more km.

        Args:
            km: Great-circle km, any shape; NaN stays NaN.
        """
        road = np.asarray(km, np.float32) * np.float32(self.detour)
        total = np.full_like(road, self.fixed)
        begun = 0.0
        for length, speed in self.legs:
            total += np.clip(road - np.float32(begun), 0, length) * np.float32(60 / speed)
            begun += length
        return total


def read_modes(path: Path) -> dict[str, Mode]:
    """Reads `travel.toml`: code of TRANSPORT → mode.

    Raises:
        KnownError: A key is unknown or missing.
    """
    return {code: take(Mode, table, f"{path.name} [{code}]") for code, table in read_toml(path).items()}
