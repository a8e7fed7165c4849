"""What the gate finds, as sentences and as figures.

Public: `GateFinding`, `Severity`, `graded`.

A finding holds shares, names of fields and of organisations that were known before. It never holds anything
of a dossier, with one exception that cannot be of a person: an unknown code of a few digits that many have.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wsp_desk.snapshot.gate.limits import Limit
from wsp_desk.texts import Text


class Severity(StrEnum):
    """What a finding does to a delivery."""

    WARN = "warn"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class GateFinding:
    """Something in which a delivery differs.

    Attributes:
        kind: The measure, as in the file of limits.
        sentence: What the user reads.
        severity: Whether the delivery is refused for it.
        measured: The share that was found.
        limit: The threshold it reached.
        field: Dossier field it is about, or empty.
        organisation: Organisation it is about, or empty.
    """

    kind: str
    sentence: Text
    severity: Severity
    measured: float
    limit: float
    field: str = ""
    organisation: str = ""

    def __str__(self) -> str:
        return str(self.sentence)

    @property
    def weight(self) -> float:
        """How far over its limit; refusals come before warnings."""
        return (1000 if self.severity is Severity.REFUSE else 0) + self.measured / self.limit

    def to_json(self) -> dict[str, Any]:
        """The finding for scripts."""
        return self.figures() | {"organisation": self.organisation, "sentence": str(self.sentence)}

    def figures(self) -> dict[str, Any]:
        """The finding without words, for the manifest that anybody can read."""
        return {
            "kind": self.kind,
            "field": self.field,
            "severity": self.severity.value,
            "measured": round(self.measured, 4),
            "limit": self.limit,
        }


def graded(
    kind: str, measured: float, limit: Limit, sentence: Text, field: str = "", organisation: str = ""
) -> list[GateFinding]:
    """A finding where the measure reaches a threshold, none where it does not."""
    if measured < limit.warn:
        return []
    refused = measured >= limit.refuse
    severity = Severity.REFUSE if refused else Severity.WARN
    reached = limit.refuse if refused else limit.warn
    return [GateFinding(kind, sentence, severity, measured, reached, field, organisation)]
