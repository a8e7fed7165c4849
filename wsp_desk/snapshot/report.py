"""What a build tells afterwards.

Public: `BuildReport`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wsp_desk.fields import Status
from wsp_desk.snapshot.delivery import SharedNumber
from wsp_desk.snapshot.files import SnapshotFiles
from wsp_desk.snapshot.manifest import Manifest


@dataclass(frozen=True, slots=True)
class BuildReport:
    """Counts of a build, and where its files are.

    Attributes:
        rows_read: Rows in the sources.
        dossiers: Rows that became a dossier.
        quarantined: Rows that could not.
        collapsed: Rows identical to another row with the same number: ``rows_read = dossiers + quarantined +
            collapsed``.
        shared: Dossier numbers that two sources share, with the row that was used and the one set aside.
        dropped_columns: Names of columns that were not kept because they are personal or unknown.
        redactions: Per kind, how many pieces of personal data were replaced in texts.
        fields: Per field and status, how many dossiers.
        gate: Judgement of the delivery.
        snapshot: The data file.
        manifest_file: The signed manifest.
        seconds: How long it took.
        manifest: What was signed.
    """

    rows_read: int
    dossiers: int
    quarantined: int
    collapsed: int
    shared: Sequence[SharedNumber]
    dropped_columns: Sequence[str]
    redactions: Mapping[str, int]
    fields: Mapping[str, Mapping[str, int]]
    gate: Mapping[str, Any]
    snapshot: Path
    manifest_file: Path
    seconds: float
    manifest: Manifest

    def to_json(self) -> dict[str, Any]:
        """The report for scripts."""
        return {
            "rows_read": self.rows_read,
            "dossiers": self.dossiers,
            "quarantined": self.quarantined,
            "collapsed": self.collapsed,
            "shared": [each.to_json() for each in self.shared],
            "dropped_columns": list(self.dropped_columns),
            "redactions": dict(self.redactions),
            "fields": {name: _all_statuses(counts) for name, counts in self.fields.items()},
            "gate": dict(self.gate),
            "snapshot": str(self.snapshot),
            "manifest": str(self.manifest_file),
            "quarantine": str(SnapshotFiles(self.snapshot).quarantine),
            "seconds": round(self.seconds, 3),
            "sequence": self.manifest.sequence,
            "as_of": self.manifest.as_of.isoformat(),
            "provisional_ids": self.manifest.provisional_ids,
            "rules": {rule: dict(counts) for rule, counts in self.manifest.rules.items()},
        }


def _all_statuses(counts: Mapping[str, int]) -> dict[str, int]:
    return {status.key: counts.get(status.key, 0) for status in Status}
