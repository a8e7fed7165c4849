"""Handing the log of who looked at whom to an auditor: written as an event first, then as a signed file.

Public: `Scope`, `Exported`, `export_audit`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from wsp_desk.register.audit import Audit
from wsp_desk.register.audit_file import write_audit
from wsp_desk.register.audit_reading import looks_at
from wsp_desk.register.locking import StoreKeys
from wsp_desk.register.log import Event, EventLog, now


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the log.

    Attributes:
        dossier: Only events about this one; empty for all.
        since: From this day on, in UTC; None for the beginning.
        until: Up to and including this day, in UTC; None for the end.
    """

    dossier: str = ""
    since: date | None = None
    until: date | None = None

    def to_json(self) -> Mapping[str, str]:
        """As it stands in the file and in the event; empty values stand for everything."""
        days = {"since": self.since, "until": self.until}
        return {"dossier": self.dossier} | {
            name: day.isoformat() if day else "" for name, day in days.items()
        }

    def chosen(self, log: EventLog) -> Iterator[Event]:
        """The audit events of a log that belong to it, in order."""
        about = (look.event for look in looks_at(log, self.dossier))
        for event in about if self.dossier else log.events("audit."):
            day = date.fromisoformat(event.at[:10])
            if (self.since is None or day >= self.since) and (self.until is None or day <= self.until):
                yield event


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        path: Where.
        events: How many events.
        fingerprint: Of the key that signed them.
    """

    path: Path
    events: int
    fingerprint: str


def export_audit(audit: Audit, keys: StoreKeys, path: Path, scope: Scope) -> Exported:
    """Writes the file, after it was written in the log that it leaves; that event is its last line.

    Args:
        audit: Who hands it over, and from which log.
        keys: Keys of the register, for the signature.
        path: Where.
        scope: Which part.

    Raises:
        KnownError: The register or the file cannot be written.
    """
    audit.exported_log([scope.dossier] if scope.dossier else [], scope.to_json())
    written = write_audit(path, scope.chosen(audit.log), keys, made=now(), scope=scope.to_json())
    return Exported(path, written, keys.fingerprint)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
