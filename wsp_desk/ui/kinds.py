"""The kinds of criteria as a user meets them: name, how a value reads, what a new one starts with.

Public: `KindInfo`, `KINDS`, `INFO`, `describe`, `kind_name`.

The values are those of the request file. The order is the order of the menu "Criterium toevoegen".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from wsp_desk import codes
from wsp_desk.texts import Text, text
from wsp_desk.ui.ask import Value


@dataclass(frozen=True)
class KindInfo:
    """One kind of criterion.

    Attributes:
        kind: Name in the request file.
        name: What a user calls it.
        hint: What to fill in, for the menu.
        reads: How a value reads on its card.
        start: The value a new one starts with, given today; None when something must be chosen first.
        importance: The importance a new one starts with.
    """

    kind: str
    name: Text
    hint: Text
    reads: Callable[[Any], Text]
    start: Callable[[date], Any]
    importance: str = "strong"


def listed(words: list[str]) -> Text:
    """Words with commas between them."""
    return text("{words}", words=", ".join(words))


def _occupation(value: Value) -> Text:
    return text("{label}", label=str(value))


def _education(value: Value) -> Text:
    level = str(value.get("min", "")) if isinstance(value, Mapping) else str(value)
    return text("vanaf {level}", level=Text(codes.WORK_LEVEL.labels.get(level, level)))


def _hours(value: Value) -> Text:
    low, high = value.get("min"), value.get("max")
    if low is None:
        return text("hooguit {high} uur", high=high)
    if high is None:
        return text("minstens {low} uur", low=low)
    return text("{low} tot {high} uur", low=low, high=high) if low != high else text("{low} uur", low=low)


def _place(value: Value) -> Text:
    where = str(value.get("postcode") or value.get("place") or "")
    if "max_min" in value:
        return text("{where}, hooguit {n} minuten", where=where, n=value["max_min"])
    if "max_km" in value:
        return text("{where}, hooguit {n} km", where=where, n=value["max_km"])
    return text("{where}", where=where)


def _language(value: Value) -> Text:
    spoken, written = _language_level(value, "nl_spoken"), _language_level(value, "nl_written")
    if spoken and written:
        return text("spreken: {spoken}, schrijven: {written}", spoken=spoken, written=written)
    if spoken:
        return text("spreken: vanaf {level}", level=spoken)
    return text("schrijven: vanaf {level}", level=written or text("onbekend"))


def _language_level(value: Value, key: str) -> Text | None:
    label = codes.LANGUAGE_LEVEL.labels.get(str(value.get(key, "")))
    return Text(label) if label else None


def _day(value: Value) -> Text:
    return text("uiterlijk {day}", day=date.fromisoformat(value))


def _in_two_weeks(today: date) -> str:
    return (today + timedelta(days=14)).isoformat()


def _nothing(today: date) -> None:
    del today


KINDS: tuple[KindInfo, ...] = (
    KindInfo("occupation", text("Beroep"), text("welk werk"), _occupation, _nothing, "must"),
    KindInfo("skills", text("Vaardigheden"), text("wat iemand moet kunnen"), listed, _nothing),
    KindInfo("place", text("Reisafstand"), text("waar het werk is en hoe ver"), _place, _nothing, "must"),
    KindInfo(
        "hours_week", text("Uren per week"), text("van … tot …"), _hours, lambda _: {"min": 24, "max": 32}
    ),
    KindInfo(
        "education", text("Denkniveau"), text("vanaf welk niveau"), _education, lambda _: {"min": 3}, "nice"
    ),
    KindInfo("licences", text("Rijbewijs"), text("welke letters"), listed, lambda _: ["B"], "nice"),
    KindInfo(
        "language", text("Nederlands"), text("spreken en schrijven"), _language, lambda _: {"nl_spoken": 3}
    ),
    KindInfo("available_by", text("Beschikbaar"), text("uiterlijk op welke dag"), _day, _in_two_weeks),
)
INFO: Mapping[str, KindInfo] = {info.kind: info for info in KINDS}


def kind_name(kind: str) -> Text:
    """What a user calls a kind."""
    return INFO[kind].name if kind in INFO else text("{kind}", kind=kind)


def describe(kind: str, value: Value) -> Text:
    """How a value reads on its card."""
    if not value:
        return text("nog niets gekozen")
    return INFO[kind].reads(value) if kind in INFO else text("{value}", value=str(value))
