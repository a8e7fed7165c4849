"""Who came and who went, and which values they lost, against the previous snapshot.

Public: `Movement`.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.fields import FIELDS, Status
from wsp_desk.snapshot.compare import USABLE
from wsp_desk.snapshot.since import NO_ROW
from wsp_desk.snapshot.snapshot import Snapshot


class Movement:
    """Compares batches with the previous snapshot as they pass.

    Args:
        previous: The snapshot before this one.

    Attributes:
        before: Dossiers in the previous snapshot.
        now: Dossiers in this one so far.
        stayed: Dossiers in both.
        had: Per field, dossiers in both that had a usable value, ``[fields]``.
        emptied: Per field, those of them that have it no longer.
        filled: Per field, dossiers in both that had none and have one now.
    """

    def __init__(self, previous: Snapshot) -> None:
        self.before = previous.manifest.rows
        self.now = self.stayed = 0
        self.had = np.zeros(len(FIELDS), np.int64)
        self.emptied = np.zeros(len(FIELDS), np.int64)
        self.filled = np.zeros(len(FIELDS), np.int64)
        # One bit each: at 1.2 million dossiers that is 7 MB.
        self._usable = [
            np.packbits(_usable(previous.columns([f"{field.name}_status"]).column(0))) for field in FIELDS
        ]

    def add(self, dossiers: pa.Table, rows: npt.NDArray[np.int32]) -> None:
        """Counts a batch.

        Args:
            dossiers: With the status of every field.
            rows: The row of each in the previous snapshot, `NO_ROW` where it has none.
        """
        both = np.flatnonzero(rows != NO_ROW)
        self.now += len(rows)
        self.stayed += len(both)
        for place, field in enumerate(FIELDS):
            before = _bits(self._usable[place], rows[both])
            after = _usable(dossiers[f"{field.name}_status"])[both]
            self.had[place] += np.count_nonzero(before)
            self.emptied[place] += np.count_nonzero(before & ~after)
            self.filled[place] += np.count_nonzero(after & ~before)

    @property
    def appeared(self) -> int:
        """Dossiers that were not in the previous snapshot."""
        return self.now - self.stayed

    @property
    def left(self) -> int:
        """Dossiers that are in it no longer."""
        return self.before - self.stayed


def _usable(status: pa.ChunkedArray) -> npt.NDArray[np.bool_]:
    lookup = np.zeros(len(Status), np.bool_)
    lookup[list(USABLE)] = True
    found: npt.NDArray[np.bool_] = lookup[status.to_numpy()]
    return found


def _bits(packed: npt.NDArray[np.uint8], rows: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
    bits: npt.NDArray[np.bool_] = (packed[rows >> 3] >> (7 - (rows & 7)) & 1).astype(np.bool_)
    return bits
