"""What a refused delivery leaves behind: a report beside the snapshot, which itself stays as it was.

Public: `refuse`, `clear_refusal`.
"""

from __future__ import annotations

import json

from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.snapshot.delivery import Delivery
from wsp_desk.snapshot.files import SnapshotFiles
from wsp_desk.snapshot.gate.verdict import RefusedError, Verdict
from wsp_desk.snapshot.quarantine import quarantine_csv


def refuse(verdict: Verdict, files: SnapshotFiles, intake: Delivery) -> RefusedError:
    """Writes the report, and the rows that could not be a dossier.

    Args:
        verdict: Why.
        files: The snapshot that was to be made.
        intake: The delivery, read to the end.

    Returns:
        What is to be raised.
    """
    told = intake.report
    report = {
        "as_of": intake.as_of.isoformat(),
        "rows_read": int(told.rows_read),
        "quarantined": int(told.quarantined),
        "gate": verdict.to_json(),
        "remarks": [str(finding) for finding in told.findings],
    }
    write_atomic(files.refused, (json.dumps(report, ensure_ascii=False, indent=1) + "\n").encode())
    write_atomic(files.refused_rows, quarantine_csv(intake.quarantine))
    return RefusedError(verdict, files.refused)


def clear_refusal(files: SnapshotFiles) -> None:
    """Takes the report of an earlier refusal away: it says nothing of the snapshot that stands there now."""
    files.refused.unlink(missing_ok=True)
    files.refused_rows.unlink(missing_ok=True)
