"""Invented correction requests over a register in memory, with the real steps of the core."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from wsp_desk.feedback.finding import Finding, findings_of
from wsp_desk.feedback.request import Key
from wsp_desk.fields import Status
from wsp_desk.register.audit import Audit
from wsp_desk.register.memory import MemoryLog
from wsp_desk.trust import load_rules
from wsp_desk.ui.answering.corrections import Corrections

TODAY = date(2026, 11, 22)
DUMP = date(2026, 11, 16)
HOLDERS = (
    ("M-101", "Sam Voorbeeld", "s.voorbeeld@example.nl", "Gemeente Breda"),
    ("M-102", "Noor Verzonnen", "n.verzonnen@example.nl", "Gemeente Tilburg"),
)
DOSSIERS = {f"K{n}F3-9{n}C2": HOLDERS[n % 2] for n in range(1, 7)}


def detail_of(dossier: str) -> dict[str, object]:
    """A dossier in which education and hours are missing."""
    number, name, email, organisation = DOSSIERS[dossier]
    empty = {f"{field}_{part}": value for field in _FIELDS for part, value in _NOTHING.items()}
    return {
        "dossier_id": dossier,
        "holder_id": number,
        "holder_name": name,
        "holder_email": email,
        "holder_organisation": organisation,
        **empty,
    }


_FIELDS = ("education_level", "hours_max")
_NOTHING: dict[str, object] = {"raw": "", "status": Status.MISSING}


def wrong_with(dossier: str) -> list[Finding]:
    """What could be asked about one dossier."""
    if dossier not in DOSSIERS:
        return []
    rules = {rule.fields[0]: rule for rule in load_rules() if rule.kind == "missing"}
    asked = [rules[field] for field in _FIELDS if field in rules]
    return findings_of(asked, _FIELDS, detail_of(dossier), dump=DUMP, region="West-Brabant")


def waiting(keys: Iterable[Key]) -> list[Finding]:
    """What could be asked about some fields."""
    wanted = set(keys)
    found = [finding for dossier in {key.dossier for key in wanted} for finding in wrong_with(dossier)]
    return sorted((one for one in found if one.key in wanted), key=lambda one: one.key)


def following(log: MemoryLog) -> Corrections:
    """The requests of a desk without a pool."""
    audit = Audit(log, "adviseur", "window", "pool-1")
    return Corrections(audit, waiting, wrong_with, lambda: None, lambda: TODAY)
