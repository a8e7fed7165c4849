"""Intake: a delivery of any layout becomes clean, typed dossiers without personal data.

Public: `Intake`, `Batch`, `IntakeReport`, `Finding`, `Quarantined`, `Mapping`, `load_mapping`.
"""

from wsp_desk.intake.batch import Batch
from wsp_desk.intake.intake import Intake
from wsp_desk.intake.mapping import Mapping, load_mapping
from wsp_desk.intake.report import Finding, IntakeReport, Quarantined

__all__ = ["Batch", "Finding", "Intake", "IntakeReport", "Mapping", "Quarantined", "load_mapping"]
