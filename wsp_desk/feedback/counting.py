"""What searches did to dossiers: how often a field hid somebody, how often somebody was presented.

Public: `HIDDEN`, `hidden_entry`, `times_hidden`, `times_presented`, `PRESENTED`.

Whoever runs a search for an employer writes one `HIDDEN` event per search: which dossiers one unknown field
kept out of the top. A search that is run again keeps its id and counts once. A dossier is presented when a
sheet with it was made for an employer (the log of who looked at whom says so), or a `PRESENTED` event tells.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from wsp_desk.feedback.request import Key
from wsp_desk.register.audit import Purpose
from wsp_desk.register.log import Event, EventLog

if TYPE_CHECKING:
    from wsp_desk.trust.hidden import Hidden

HIDDEN = "dossier.hidden"
"""Body: ``search`` (its id), ``dump`` (ISO), ``top``, ``dossiers`` (dossier number → field)."""

PRESENTED = "dossier.presented"
"""Body: ``search``, ``dossiers`` (numbers of those who were presented to the employer)."""


_EXPORTED = "audit.exported"


def hidden_entry(search: str, dump: date, hidden: Hidden) -> tuple[str, dict[str, Any]]:
    """Kind and body of the event that says whom unknown fields kept out of the top.

    Args:
        search: Id of the search; the same for every run of it.
        dump: Day of the dump.
        hidden: What `hidden_by_unknown` found.
    """
    dossiers = {each.dossier: each.answered.field for each in hidden.dossiers}
    return HIDDEN, {"search": search, "dump": dump.isoformat(), "top": hidden.top, "dossiers": dossiers}


def times_hidden(log: EventLog) -> dict[Key, int]:
    """Dossier and field → in how many searches that field hid that dossier."""
    searches: dict[Key, set[str]] = defaultdict(set)
    for event in log.events(HIDDEN):
        body: Mapping[str, Any] = event.body
        for dossier, field in body["dossiers"].items():
            searches[Key(dossier, field)].add(str(body["search"]))
    return {key: len(found) for key, found in searches.items()}


def times_presented(log: EventLog, since: str = "") -> Counter[str]:
    """Dossier → in how many searches it was presented, from a day on (ISO).

    Args:
        log: The register.
        since: First day that counts; all when left out.
    """
    seen: set[tuple[str, str]] = set()
    for event in log.events(PRESENTED, _EXPORTED):
        search = _presented_in(event)
        if search is not None and event.at[:10] >= since:
            dossiers: Any = event.body["dossiers"]
            seen.update((search, str(dossier)) for dossier in dossiers)
    return Counter(dossier for _, dossier in seen)


def _presented_in(event: Event) -> str | None:
    """The search in which the dossiers of an event were presented; None when they were not."""
    body: Mapping[str, Any] = event.body
    if event.kind == PRESENTED:
        return str(body["search"])
    if body.get("purpose") != Purpose.SHARE or "request" not in body:
        return None
    return str(body["request"]["digest"])
