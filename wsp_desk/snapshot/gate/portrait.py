"""What the gate compares: one delivery in counts.

Public: `Portrait`, `portrait_of`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from wsp_desk.fields import Status
from wsp_desk.snapshot.gate.values import ValueCounts
from wsp_desk.snapshot.history import last_counts
from wsp_desk.snapshot.snapshot import Snapshot

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Portrait:
    """One delivery in counts.

    Attributes:
        counts: Dossiers per field and status, ``[fields, statuses]``.
        organisations: Name → the same within that organisation.
        known: Field → value → dossiers.
        odd: Coded field → unknown code → dossiers.
    """

    counts: Counts
    organisations: Mapping[str, Counts]
    known: ValueCounts
    odd: ValueCounts

    @property
    def dossiers(self) -> int:
        """How many dossiers."""
        return int(self.counts[0].sum())


def portrait_of(snapshot: Snapshot) -> Portrait:
    """The portrait that a snapshot carries of its own delivery.

    Raises:
        KnownError: The file cannot be read.
    """
    parts, counts = last_counts(snapshot)
    known: dict[str, dict[str, int]] = {}
    odd: dict[str, dict[str, int]] = {}
    for row in snapshot.query("SELECT field, status, value, dossiers FROM snap.main.profile").to_pylist():
        side = odd if row["status"] == Status.UNKNOWN_CODE else known
        side.setdefault(row["field"], {})[row["value"]] = row["dossiers"]
    return Portrait(
        counts.sum(axis=1), by_organisation([part.organisation for part in parts], counts), known, odd
    )


def by_organisation(organisations: list[str], counts: Counts) -> dict[str, Counts]:
    """Adds up the parts of each organisation.

    Args:
        organisations: Organisation of each part.
        counts: ``[fields, parts, statuses]``.
    """
    of_each: dict[str, list[int]] = {}
    for part, name in enumerate(organisations):
        if name:
            of_each.setdefault(name, []).append(part)
    return {name: counts[:, parts].sum(axis=1) for name, parts in of_each.items()}
