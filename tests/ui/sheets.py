"""Sheets of invented dossiers over a small pool, with the real steps of the core."""

from __future__ import annotations

from datetime import date
from functools import cache

from tests.pools import pool_of
from wsp_desk.codes import NO, YES
from wsp_desk.matching import Request
from wsp_desk.pool import Pool
from wsp_desk.register.audit import Audit
from wsp_desk.register.log import EventLog
from wsp_desk.ui.answering.sharing import Sheets
from wsp_desk.ui.ask import Ask

COMMON = {
    "education_level": 4,
    "hours_max": 24,
    "consent": YES,
    "available": YES,
    "licences": ["B"],
    "pc4": 5038,
    "occupations": ["o:heftruckchauffeur"],
}
RARE, REFUSED, UNKNOWN = "K2F3-92C2", "K4F3-94C2", "K5F3-95C2"


@cache
def pool() -> Pool:
    """Dossiers K1F3-91C2 to K9F3-99C2: one with rare schooling, one that says no, one that was not asked."""
    named = {f"K{n}F3-9{n}C2": dict(COMMON) for n in range(1, 10)}
    named[RARE]["education_level"] = 3
    named[REFUSED]["consent"] = NO
    del named[UNKNOWN]["consent"]
    return pool_of([*({**each, "id": number} for number, each in named.items()), *[COMMON] * 40])


def sheets(log: EventLog) -> Sheets:
    """Writes what it does in a log."""
    return Sheets(Audit(log, "adviseur", "window", "demo"), pool(), _request, lambda: date(2026, 11, 22))


def _request(ask: Ask) -> Request:
    return Request(ask.employer, ask.title)
