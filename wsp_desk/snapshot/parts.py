"""The parts a pool is counted by: region × organisation × ground, each with a number that stays.

Public: `Part`, `Parts`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.snapshot.delivery import PostcodeIndex

_NOWHERE = -1


class Part(NamedTuple):
    """A part of the pool; an empty word means that it is not known.

    Attributes:
        region: Labour-market region of the postcode.
        organisation: Organisation of the holder.
        ground: Code of the ground.
    """

    region: str
    organisation: str
    ground: str


class Parts:
    """Numbers parts as they come.

    Args:
        places: For the region of a postcode.
        known: Parts that have a number already, from 0.
    """

    def __init__(self, places: PostcodeIndex, known: Iterable[Part] = ()) -> None:
        self._places = places
        self._regions = sorted(set(places.region))
        index = {name: number for number, name in enumerate(self._regions)}
        self._region_of_row = np.array([index[name] for name in places.region], np.int64)
        self._numbers: dict[Part, int] = {part: number for number, part in enumerate(known)}

    def __len__(self) -> int:
        return len(self._numbers)

    def all(self) -> list[Part]:
        """Every part, by number."""
        return list(self._numbers)

    def of(self, dossiers: pa.Table) -> npt.NDArray[np.int32]:
        """The part of each dossier ``[rows]``.

        Args:
            dossiers: With columns ``pc4``, ``holder_organisation`` and ``ground``.
        """
        organisation, organisations = _coded(dossiers["holder_organisation"])
        ground, grounds = _coded(dossiers["ground"])
        region = self._region(dossiers["pc4"])
        mixed = ((region + 1) * len(organisations) + organisation) * len(grounds) + ground
        distinct, inverse = np.unique(mixed, return_inverse=True)
        numbers = np.empty(len(distinct), np.int32)
        for place, code in enumerate(distinct.tolist()):
            rest, of_ground = divmod(code, len(grounds))
            of_region, of_organisation = divmod(rest, len(organisations))
            name = self._regions[of_region - 1] if of_region else ""
            part = Part(name, organisations[of_organisation], grounds[of_ground])
            numbers[place] = self._numbers.setdefault(part, len(self._numbers))
        found: npt.NDArray[np.int32] = numbers[inverse]
        return found

    def _region(self, pc4: pa.ChunkedArray) -> npt.NDArray[np.int64]:
        rows = self._places.rows(pc.fill_null(pc4, _NOWHERE).to_numpy())
        return np.where(rows < 0, _NOWHERE, self._region_of_row[rows])


def _coded(column: pa.ChunkedArray) -> tuple[npt.NDArray[np.int64], list[str]]:
    coded = pc.dictionary_encode(pc.fill_null(column, "")).combine_chunks()
    if isinstance(coded, pa.ChunkedArray):
        coded = coded.chunk(0) if coded.num_chunks else pa.array([], pa.string()).dictionary_encode()
    return coded.indices.to_numpy().astype(np.int64), coded.dictionary.to_pylist() or [""]
