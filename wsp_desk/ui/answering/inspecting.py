"""Who looked at whom, from the register of this desk.

Public: `Inspection`, `DAYS`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_name import safe_path
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.register.audit_export import Scope, export_audit
from wsp_desk.register.audit_file import verify_audit
from wsp_desk.register.audit_reading import Look, Unusual, looks_at, unusual
from wsp_desk.register.locking import StoreKeys
from wsp_desk.texts import Text, text
from wsp_desk.ui.inspecting.records import Kept, LookLine, Looks, Odd, Oddity

DAYS = 30
"""So many days back something unusual is pointed out; the command line tells of the whole log."""

_HOW = {
    "listed": text("in een lijst"),
    "viewed": text("geopend"),
    "drafted": text("bericht opgesteld"),
    "exported": text("buiten het programma gebracht"),
}
_LEFT_AS = {
    "eml": text("bericht bewaard als e-mail"),
    "clipboard": text("bericht gekopieerd"),
    "mailto": text("bericht in het mailprogramma"),
    "card": text("gesprekskaart bewaard"),
    "csv": text("in een werkvoorraad bewaard"),
    "answer": text("in een antwoord bewaard"),
    "sheet": text("op een blad voor een werkgever"),
    "vum profiles": text("als VUM-profiel verstuurd"),
    "audit log": text("dit logboek bewaard"),
    "overview": text("dit overzicht gekopieerd"),
}


class Inspection:
    """Reads the log, and writes that it is read; see `Inspecting` for the methods.

    Args:
        audit: The log, and who asks.
        in_pool: Whether the open pool holds a dossier.
        keys: Keys of the register, for the signature; None for a log in memory.
        today: Gives the day.
    """

    def __init__(
        self,
        audit: Audit,
        in_pool: Callable[[str], bool],
        keys: StoreKeys | None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._audit, self._in_pool, self._keys, self._today = audit, in_pool, keys, today
        self._named: set[str] = set()

    def looks(self, dossier: str) -> Looks:
        """Who looked at a dossier. What is no dossier number is not kept: it may be a name."""
        found = self._read(dossier.strip())
        if not found.is_known:
            capitals = self._read(dossier.strip().upper())
            found = capitals if capitals.is_known else found
        if found.is_known:
            self._audit.viewed([found.dossier], Purpose.INSPECT)
        return found

    def odd(self) -> Odd:
        """What stands out in the last days; a dossier is written as named once."""
        first = self._today() - timedelta(days=DAYS)
        found = [one for one in unusual(self._audit.log) if date.fromisoformat(one.when[:10]) >= first]
        fresh = {one.dossier for one in found if one.dossier} - self._named
        self._audit.listed(sorted(fresh), Purpose.INSPECT)
        self._named |= fresh
        return Odd(DAYS, tuple(sorted(map(_oddity, found), key=lambda one: one.day, reverse=True)))

    def copying(self, dossier: str) -> None:
        """Writes that an answer is about to be copied."""
        self._audit.exported([dossier], Purpose.INSPECT, form="overview")

    def save(self, dossier: str, path: Path) -> Kept:
        """Writes the file and reads it back."""
        if self._keys is None:
            raise KnownError(text("Dit logboek staat alleen in het geheugen en is niet te bewaren."))
        target = safe_path(path, ".jsonl", "logboek")
        made = export_audit(self._audit, self._keys, target, Scope(dossier))
        checked = verify_audit(target)
        if (checked.events, checked.fingerprint) != (made.events, made.fingerprint):
            raise KnownError(
                text("Het bestand {file} klopt niet na het schrijven. Bewaar het opnieuw.", file=target.name)
            )
        return Kept(target, checked.events, checked.fingerprint)

    def _read(self, dossier: str) -> Looks:
        lines = [_line(look) for look in looks_at(self._audit.log, dossier)]
        return Looks(dossier, tuple(reversed(lines)), self._in_pool(dossier))


def _line(look: Look) -> LookLine:
    event, request = look.event, look.event.body.get("request")
    title = str(request.get("title") or "") if isinstance(request, dict) else ""
    return LookLine(
        datetime.fromisoformat(event.at).astimezone(),
        event.actor,
        look.what,
        _how(look),
        _purpose(look),
        title,
    )


def _how(look: Look) -> Text:
    """What was done; a form of a later program is told as such."""
    if look.what == "exported":
        form = str(look.event.body.get("form") or "")
        return _LEFT_AS.get(form, _HOW["exported"])
    return _HOW.get(look.what, text("{what}", what=look.what))


def _purpose(look: Look) -> Text:
    purpose = str(look.event.body["purpose"])
    return Purpose(purpose).label if purpose in set(Purpose) else text("{purpose}", purpose=purpose)


def _oddity(one: Unusual) -> Oddity:
    return Oddity(_local_day(one.when), one.sentence)


def _local_day(when: str) -> date:
    """The day of a moment as this computer counts it; of a day, that day."""
    return datetime.fromisoformat(when).astimezone().date() if "T" in when else date.fromisoformat(when)
