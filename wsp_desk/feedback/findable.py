"""How many dossiers a plain filter can find: the figure that the first half of every complaint was about.

Public: `FILTERS`, `findable`, `findable_mask`.

A dossier is findable when every field that the predecessor filtered on has a usable value (UWV algorithm
register, Kandidatenverkenner). Over half of the pool was not (Trouw, 30 September 2019).
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.snapshot.compare import USABLE

if TYPE_CHECKING:
    from wsp_desk.snapshot import Snapshot

FILTERS = (
    "education_level",
    "max_travel_km",
    "travels_independently",
    "available",
    "hours_day",
    "hours_max",
    "wishes",
    "sectors",
)
"""What the predecessor filtered on."""


def findable(snapshot: Snapshot) -> int:
    """How many dossiers have a usable value in every field of `FILTERS`.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    return int(np.count_nonzero(findable_mask(snapshot)))


def findable_mask(snapshot: Snapshot) -> NDArray[np.bool_]:
    """Bool [n]: which dossiers are findable, in row order.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    table = snapshot.columns([f"{name}_status" for name in FILTERS])
    usable = (np.isin(column.to_numpy(), USABLE) for column in table.columns)
    found: NDArray[np.bool_] = reduce(np.logical_and, usable)
    return found
