"""What an intake did: counts that add up, what was left out, and what stands out about the delivery itself.

Public: `Finding`, `IntakeReport`, `Place`, `Quarantined`, `Shared`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from wsp_desk.fields import FIELDS, Status
from wsp_desk.texts import Text

REDACTED = ("bsn", "email", "phone", "iban", "name", "address")
"""Kinds of personal data that are counted; a name is found by its own column, the others by shape too."""


class Quarantined(NamedTuple):
    """A row that cannot be a dossier.

    Attributes:
        source: Name of the file.
        row: Row number as a spreadsheet shows it: the heading is row 1.
        reason: Why, as the user reads it.
        values: Column name → cell, without personal data; empty for a row whose cells cannot be told apart.
    """

    source: str
    row: int
    reason: Text
    values: Mapping[str, str]


class Place(NamedTuple):
    """Where a row stands.

    Attributes:
        source: Name of the file.
        row: Row number as a spreadsheet shows it.
    """

    source: str
    row: int

    def to_json(self) -> dict[str, Any]:
        """The place as plain values."""
        return {"source": self.source, "row": self.row}


class Shared(NamedTuple):
    """A dossier number that two sources share, with other content: probably one person.

    Attributes:
        dossier: The number.
        kept: The row that was used, of the source that was given first.
        set_aside: The row that was not.
    """

    dossier: str
    kept: Place
    set_aside: Place

    def to_json(self) -> dict[str, Any]:
        """The number with both places, as plain values."""
        return {
            "dossier": self.dossier,
            "kept": self.kept.to_json(),
            "set_aside": self.set_aside.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the delivery that its sender should know.

    Attributes:
        kind: Short name for scripts, for example ``column_missing``.
        sentence: What the user reads.
        fields: Dossier fields it is about, if any.
    """

    kind: str
    sentence: Text
    fields: tuple[str, ...] = ()

    def __str__(self) -> str:
        return str(self.sentence)

    def to_json(self) -> dict[str, Any]:
        """The finding as plain values."""
        return {"kind": self.kind, "fields": list(self.fields), "sentence": str(self.sentence)}


@dataclass
class IntakeReport:
    """Counts of one intake. ``rows_read = dossiers + quarantined + collapsed``.

    Attributes:
        rows_read: Rows that held anything; entirely empty rows are not rows.
        dossiers: Rows that became a dossier.
        quarantined: Rows that cannot be a dossier.
        collapsed: Rows identical to another row with the same dossier number; one of them was kept.
        shared: Of the quarantined, those whose number stands in a source that was given before theirs.
        dropped_columns: Columns that are personal or unknown to the mapping.
        ignored_columns: Columns that the mapping passes over.
        redactions: Kind of personal data → how often it was taken out of text that is kept.
        fields: Field name → status key → number of dossiers.
        by_contract: Dossiers that came in a form whose every value has its name, so that none is mistaken for
            another.
        provisional_ids: No row had a usable dossier number, so rows got a number for this snapshot only.
        findings: What stands out about the delivery.
    """

    rows_read: int = 0
    dossiers: int = 0
    quarantined: int = 0
    collapsed: int = 0
    shared: list[Shared] = field(default_factory=list)
    dropped_columns: list[str] = field(default_factory=list)
    ignored_columns: list[str] = field(default_factory=list)
    redactions: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(REDACTED, 0)))
    fields: dict[str, dict[str, int]] = field(
        default_factory=lambda: {f.name: {status.key: 0 for status in Status} for f in FIELDS}
    )
    by_contract: int = 0
    provisional_ids: bool = False
    findings: list[Finding] = field(default_factory=list)

    def count(self, name: str, statuses: npt.NDArray[np.uint8]) -> None:
        """Adds the statuses of one field of a batch."""
        totals = np.bincount(statuses, minlength=len(Status))
        for status in Status:
            self.fields[name][status.key] += int(totals[status])

    def to_json(self) -> dict[str, Any]:
        """The report as plain values, in the shape of the build report."""
        return {
            "rows_read": self.rows_read,
            "dossiers": self.dossiers,
            "quarantined": self.quarantined,
            "collapsed": self.collapsed,
            "shared": [each.to_json() for each in self.shared],
            "dropped_columns": self.dropped_columns,
            "ignored_columns": self.ignored_columns,
            "redactions": {kind: self.redactions[kind] for kind in REDACTED},
            "fields": self.fields,
            "provisional_ids": self.provisional_ids,
            "findings": [finding.to_json() for finding in self.findings],
        }
