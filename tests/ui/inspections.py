"""A log of invented looks, read by the real steps of the core, with a key to sign with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests.ui.examples import ROWS
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.register.locking import StoreKeys
from wsp_desk.register.log import EventLog
from wsp_desk.register.memory import MemoryLog
from wsp_desk.ui.answering.inspecting import Inspection

TODAY = date(2026, 11, 22)
DOSSIER = "K7F3-91C2"
UNSEEN = "K9F3-99C2"
ASKED = Asked("heftruckchauffeur", "Logistiek bedrijf", "0" * 16)
_KNOWN = {DOSSIER, UNSEEN, *(row.dossier for row in ROWS)}


def inspection(log: EventLog, actor: str = "adviseur") -> Inspection:
    """Asks a log, on a fixed day, over a pool that holds two dossiers besides the usual ones."""
    audit = Audit(log, actor, "window", "demo")
    return Inspection(audit, _KNOWN.__contains__, StoreKeys(bytes(range(32))), lambda: TODAY)


def looked_at() -> MemoryLog:
    """Five looks at one dossier by three people, at noon of five days; each for something else."""
    moments = _noons(5)
    log = MemoryLog("desk", lambda: next(moments))
    audit = {name: Audit(log, name, "window", "demo") for name in ("Anja", "Bram", "Carla")}
    audit["Anja"].listed([DOSSIER, "K1F3-91C2"], Purpose.MATCH, ASKED)
    audit["Anja"].viewed([DOSSIER], Purpose.MATCH, ASKED)
    audit["Bram"].drafted([DOSSIER], Purpose.CORRECT, ASKED)
    audit["Bram"].exported([DOSSIER], Purpose.CORRECT, form="eml")
    audit["Carla"].exported([DOSSIER], Purpose.SHARE, ASKED, form="sheet")
    return log


def too_many(days: int = 6) -> MemoryLog:
    """Somebody who opened the same dossier day after day, and one day seventy within the hour."""
    moments = _noons(days + 1)
    log = MemoryLog("desk", lambda: next(moments))
    audit = Audit(log, "Bram", "window", "demo")
    for _ in range(days):
        audit.viewed([DOSSIER], Purpose.MATCH, ASKED)
    audit.viewed([f"N{number}" for number in range(70)], Purpose.MATCH, ASKED)
    return log


def _noons(days: int) -> Iterator[str]:
    """Noon of so many days, the last one yesterday; after that the day itself."""
    for day in range(22 - days, 22):
        yield f"2026-11-{day:02d}T11:00:00Z"
    while True:
        yield "2026-11-22T11:00:00Z"
