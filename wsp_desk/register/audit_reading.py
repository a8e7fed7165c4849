"""Reading who looked at whom: for one dossier, and where somebody looks at more than usual.

Public: `Look`, `looks_at`, `Unusual`, `unusual`, `RATES`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median

from wsp_desk.register.log import Event, EventLog, Json
from wsp_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Look:
    """One time that something of a dossier was shown or left the program.

    Attributes:
        event: The event.
        what: ``listed``, ``viewed``, ``drafted`` or ``exported``.
    """

    event: Event
    what: str

    def to_json(self) -> dict[str, Json]:
        """For `wsp-desk audit of`."""
        body = self.event.body
        return {
            "sequence": self.event.sequence,
            "at": self.event.at,
            "actor": self.event.actor,
            "what": self.what,
            "purpose": body["purpose"],
            "way": body["way"],
            "pool": body["pool"],
            "request": body.get("request"),
            "form": body.get("form"),
        }


@dataclass(frozen=True, slots=True)
class Rates:
    """From when on a rate is unusual.

    Attributes:
        per_hour: Whole dossiers that one person opens within an hour.
        times_usual: So many times the median of that person's earlier days is much.
        days: Earlier days needed to know what is usual.
        at_least: Fewer whole dossiers on a day are never unusual.
        same_dossier: Days on which one person opened the same dossier.
    """

    per_hour: int = 60
    times_usual: float = 3.0
    days: int = 5
    at_least: int = 30
    same_dossier: int = 5


RATES = Rates()


@dataclass(frozen=True, slots=True)
class Unusual:
    """Something that somebody should look at.

    Attributes:
        rule: ``hour``, ``day`` or ``same``.
        actor: Who.
        when: The hour or the day, in UTC; the last one for ``same``.
        count: How many.
        usual: What was usual or allowed.
        sentence: As a user reads it.
        dossier: Which one, for ``same``; empty otherwise.
    """

    rule: str
    actor: str
    when: str
    count: int
    usual: float
    sentence: Text
    dossier: str = ""

    def to_json(self) -> dict[str, Json]:
        """For `wsp-desk audit rates`."""
        return {
            "rule": self.rule,
            "actor": self.actor,
            "when": self.when,
            "count": self.count,
            "usual": self.usual,
            "dossier": self.dossier,
            "sentence": str(self.sentence),
        }


def looks_at(log: EventLog, dossier: str) -> Iterator[Look]:
    """Every time that a dossier was looked at, in order."""
    for event in log.events("audit."):
        if dossier in _dossiers(event):
            yield Look(event, event.kind.partition(".")[2])


def unusual(log: EventLog, rates: Rates = RATES) -> list[Unusual]:
    """What is unusual in who opened whole dossiers; lists do not count.

    Three rules: many in an hour; on a day many times what that person usually opens; the same dossier again
    and again. Each points out, and judges nothing: there may be a good reason.

    Args:
        log: The register.
        rates: From when on.
    """
    views = [event for event in log.events("audit.viewed") if event.body["purpose"] != "inspect"]
    return [*_hours(views, rates), *_days(views, rates), *_same(views, rates)]


def _hours(views: Iterable[Event], rates: Rates) -> Iterator[Unusual]:
    """More whole dossiers than allowed within sixty minutes; told once per person and run of views."""
    for actor, moments in _grouped(views, lambda event: event.actor).items():
        window: list[tuple[float, str]] = []
        told = False
        for event in moments:
            window += [(_seconds(event.at), one) for one in _dossiers(event)]
            window = [one for one in window if one[0] > _seconds(event.at) - 3600]
            count = len({dossier for _, dossier in window})
            if count > rates.per_hour and not told:
                sentence = text(
                    "{actor} opende {count} dossiers binnen een uur; meer dan {most} is ongewoon.",
                    actor=actor,
                    count=count,
                    most=rates.per_hour,
                )
                yield Unusual("hour", actor, event.at, count, rates.per_hour, sentence)
            told = count > rates.per_hour


def _days(views: Iterable[Event], rates: Rates) -> Iterator[Unusual]:
    """Many more on a day than the median of the days before."""
    for actor, events in _grouped(views, lambda event: event.actor).items():
        per_day = {
            day: len({one for event in those for one in _dossiers(event)})
            for day, those in _grouped(events, lambda event: event.at[:10]).items()
        }
        days = sorted(per_day)
        for place, day in enumerate(days):
            if place < rates.days:
                continue
            usual = median(per_day[earlier] for earlier in days[:place])
            if per_day[day] > max(rates.at_least, rates.times_usual * usual):
                sentence = text(
                    "{actor} opende {count} dossiers op {day}; gewoonlijk zijn het er {usual}.",
                    actor=actor,
                    count=per_day[day],
                    day=datetime.fromisoformat(day).date(),
                    usual=int(usual) if usual == int(usual) else usual,
                )
                yield Unusual("day", actor, day, per_day[day], float(usual), sentence)


def _same(views: Iterable[Event], rates: Rates) -> Iterator[Unusual]:
    """The same dossier on many days."""
    days: dict[tuple[str, str], set[str]] = defaultdict(set)
    for event in views:
        for dossier in _dossiers(event):
            days[event.actor, dossier].add(event.at[:10])
    for (actor, dossier), seen in days.items():
        if len(seen) >= rates.same_dossier:
            sentence = text(
                "{actor} opende dossier {dossier} op {count} dagen.",
                actor=actor,
                dossier=dossier,
                count=len(seen),
            )
            yield Unusual("same", actor, max(seen), len(seen), rates.same_dossier, sentence, dossier)


def _grouped(events: Iterable[Event], key: Callable[[Event], str]) -> Mapping[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        found[key(event)].append(event)
    return found


def _dossiers(event: Event) -> list[str]:
    found = event.body.get("dossiers")
    return [str(one) for one in found] if isinstance(found, list) else []


def _seconds(at: str) -> float:
    return datetime.fromisoformat(at).astimezone(UTC).timestamp()
