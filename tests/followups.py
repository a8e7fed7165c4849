"""Questions, letters and logs for tests of correction requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from wsp_desk.feedback.bundle import Planned, bundle
from wsp_desk.feedback.dosage import load_dosage
from wsp_desk.feedback.finding import Finding, findings_of
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.request import Key
from wsp_desk.register.memory import MemoryLog
from wsp_desk.trust import load_rules

RULES = {rule.id: rule for rule in load_rules()}
MONDAY = date(2026, 11, 9)
WEDNESDAY = date(2026, 11, 11)


class Clock:
    """A day that a test can move; also the moment of events."""

    def __init__(self, day: date = WEDNESDAY) -> None:
        self.day = day
        self.second = 0

    def __call__(self) -> str:
        self.second += 1
        return f"{self.day.isoformat()}T10:{self.second // 60 % 60:02d}:{self.second % 60:02d}Z"

    def today(self) -> date:
        return self.day

    def pass_days(self, days: int) -> None:
        self.day += timedelta(days=days)


def desk(name: str = "a" * 16, clock: Clock | None = None) -> tuple[FollowUp, MemoryLog, Clock]:
    """A desk with a log in memory and a clock that stands still."""
    clock = clock or Clock()
    log = MemoryLog(name, clock)
    return FollowUp(log, "adviseur", clock.today), log, clock


def detail(dossier: str = "K7F3-91C2", holder: str = "0001", **columns: Any) -> dict[str, Any]:
    """A dossier as a snapshot gives it."""
    return {
        "dossier_id": dossier,
        "holder_id": f"C{holder}",
        "holder_name": f"Consulent {holder}",
        "holder_email": f"consulent.{holder}@uwv-demo.example",
        "holder_organisation": "UWV-kantoor Demo Breda",
        **columns,
    }


def found(
    rules: Sequence[str] = ("hours-missing",),
    dossier: str = "K7F3-91C2",
    holder: str = "0001",
    fields: Sequence[str] = (),
    dump: date = MONDAY,
    **columns: Any,
) -> list[Finding]:
    """The questions about one dossier."""
    return findings_of(
        [RULES[rule] for rule in rules],
        fields,
        detail(dossier, holder, **columns),
        dump=dump,
        region="West-Brabant",
    )


def plan(
    follow: FollowUp, findings: Sequence[Finding], today: date, hidden: Mapping[Key, int] | None = None
) -> Sequence[Planned]:
    """The letters for some questions."""
    return bundle(findings, follow.requests, load_dosage(), today=today, hidden=hidden).letters


def ask(follow: FollowUp, findings: Sequence[Finding], today: date) -> list[str]:
    """Drafts and sends; gives the ids of the letters."""
    sent = follow.keep(plan(follow, findings, today))
    for message in sent:
        follow.send(message, "eml")
    return sent
