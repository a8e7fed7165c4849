"""How many dossiers have which status, per field and part of the pool.

Public: `Tally`, `STATUSES`.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.fields import FIELDS, Status

STATUSES = len(Status)


class Tally:
    """Counts of a pool, batch after batch.

    Attributes:
        counts: ``[fields, parts, statuses]``, in the order of `FIELDS`, of part numbers and of `Status`.
    """

    def __init__(self) -> None:
        self.counts: npt.NDArray[np.int64] = np.zeros((len(FIELDS), 0, STATUSES), np.int64)

    def add(self, parts: npt.NDArray[np.int32], dossiers: pa.Table, size: int) -> None:
        """Counts a batch.

        Args:
            parts: Part of each dossier.
            dossiers: With the status of every field.
            size: How many parts there are by now.
        """
        grown = np.zeros((len(FIELDS), size, STATUSES), np.int64)
        grown[:, : self.counts.shape[1]] = self.counts
        base = parts.astype(np.int64) * STATUSES
        for place, field in enumerate(FIELDS):
            status = dossiers[f"{field.name}_status"].to_numpy()
            grown[place] += np.bincount(base + status, minlength=size * STATUSES).reshape(size, STATUSES)
        self.counts = grown
