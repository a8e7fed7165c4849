"""The postcode that stands for a municipality: the inhabited one nearest the middle of all of those.

Public: `middle_postcodes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from wsp_desk.vocabulary import Places


def middle_postcodes(places: Places) -> dict[str, int]:
    """Municipality → postcode.

    Args:
        places: The table of places.
    """
    names, code = np.unique(np.array(places.municipality), return_inverse=True)
    homes = np.asarray(places.residential, np.float64) + 1e-9  # post-office boxes count where nobody lives
    weight = np.bincount(code, homes)
    lat, lon = (np.bincount(code, homes * angle) / weight for angle in (places.lat, places.lon))
    # A degree of longitude is shorter than one of latitude, by the cosine of the latitude.
    east = (places.lon - lon[code]) * np.cos(np.radians(places.lat))
    away = (places.lat - lat[code]) ** 2 + east**2 + np.where(places.residential, 0.0, 1e6)
    order = np.lexsort((places.pc4, away, code))
    first = order[np.searchsorted(code[order], np.arange(len(names)))]
    return dict(zip(names.tolist(), places.pc4[first].tolist(), strict=True))
