"""Figures that were published about the real pool, and the same figures measured on a built snapshot.

Public: `PUBLISHED`, `Published`, `COLUMNS`, `measure`.

The newspapers give no definitions. Ours, on the columns of a snapshot; a field is *unknown* when it has no
usable value (missing, unknown code, invalid or placeholder; a stale or contradicted value is still a value):

- education, sectors, employability unknown: the share of dossiers where that field is unknown ("ruim een
  kwart", well over a quarter, for employability is read as 26%);
- not findable: at least one of the fields that the predecessor filtered on is unknown (`FILTERS`: education
  level, travel distance, travels independently, available, hours a day, hours a week, wishes, sectors);
- directly available: available is yes, from no date or a date up to the day of the dump, not at school, and
  not registered as temporarily unable to work.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Final, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.codes import YES
from wsp_desk.demo.chance import Bools
from wsp_desk.feedback.findable import FILTERS
from wsp_desk.fields import Status
from wsp_desk.texts import Text, text

COLUMNS: Final = (
    *(f"{field}_status" for field in (*FILTERS, "employability")),
    "available",
    "available_from",
    "employability",
    "education_status",
)
"""The columns of the wide table that `measure` needs."""

_WITHOUT_VALUE = (Status.MISSING, Status.UNKNOWN_CODE, Status.INVALID, Status.PLACEHOLDER)
_AT_SCHOOL = 3
_TEMPORARILY_UNABLE = 4


@dataclass(frozen=True)
class Published:
    """One published figure.

    Attributes:
        key: The same key as in the outcome of `measure`.
        title: What it is the share of.
        share: 0..1, of all dossiers.
        meaning: Whether the source says about, more than, or less than this share.
        source: Where it was published.
    """

    key: str
    title: Text
    share: float
    meaning: Literal["about", "above", "below"]
    source: str

    def holds(self, measured: float, tolerance: float = 0.01) -> bool:
        """Whether a measured share agrees; the tolerance is for figures that are *about* something."""
        match self.meaning:
            case "above":
                return measured > self.share
            case "below":
                return measured < self.share
            case _:
                return abs(measured - self.share) <= tolerance


_TROUW = "Trouw, 30-9-2019"

PUBLISHED: Final = (
    Published("education_unknown", text("opleidingsniveau onbekend"), 0.422, "about", _TROUW),
    Published("sectors_unknown", text("voorkeurssectoren onbekend"), 0.38, "about", _TROUW),
    Published("employability_unknown", text("arbeidsvermogen onbekend"), 0.26, "about", _TROUW),
    Published("not_findable", text("niet te vinden met de filters van de voorganger"), 0.50, "above", _TROUW),
    Published("directly_available", text("direct beschikbaar"), 0.08, "below", _TROUW),
)


def measure(columns: pa.Table, as_of: date) -> dict[str, float]:
    """Measures the published figures.

    Args:
        columns: At least `COLUMNS`, one row per dossier.
        as_of: Day of the dump.

    Returns:
        Share of the dossiers per key of `PUBLISHED`; all 0.0 for an empty table.
    """
    found = {
        "education_unknown": _unknown(columns, "education_level"),
        "sectors_unknown": _unknown(columns, "sectors"),
        "employability_unknown": _unknown(columns, "employability"),
        "not_findable": reduce(np.logical_or, (_unknown(columns, field) for field in FILTERS)),
        "directly_available": _directly_available(columns, as_of),
    }
    return {key: float(where.mean()) if len(where) else 0.0 for key, where in found.items()}


def _unknown(columns: pa.Table, field: str) -> Bools:
    unknown: Bools = np.isin(columns[f"{field}_status"].to_numpy(), _WITHOUT_VALUE)
    return unknown


def _directly_available(columns: pa.Table, as_of: date) -> Bools:
    later = pc.greater(columns["available_from"], pa.scalar(as_of, columns["available_from"].type))
    return (
        _true(pc.equal(columns["available"], YES))
        & ~_true(later)
        & ~_true(pc.equal(columns["employability"], _TEMPORARILY_UNABLE))
        & ~_true(pc.equal(columns["education_status"], _AT_SCHOOL))
    )


def _true(answers: pa.ChunkedArray) -> Bools:
    """Unknown counts as not true."""
    true: Bools = answers.fill_null(False).to_numpy()
    return true
