"""The kinds of criteria as a user meets them: name, how a value reads, what a new one starts with.

Public: `KindInfo`, `KINDS`, `INFO`, `LONGEST_DAY`, `describe`, `kind_name`.

The values are those of the request file. The order is the order of the menu "Criterium toevoegen".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from typing import Any

from wsp_desk import codes
from wsp_desk.codes import CodeList
from wsp_desk.matching import KINDS as CRITERIA
from wsp_desk.texts import Text, text
from wsp_desk.ui.ask import Value

LONGEST_DAY = 12
"""Hours; a day that may be this long has no upper limit."""


@dataclass(frozen=True)
class KindInfo:
    """One kind of criterion.

    Attributes:
        kind: Name in the request file.
        short: Its name inside a sentence.
        hint: What to fill in, for the menu.
        reads: How a value reads on its card.
        start: The value a new one starts with, given today; None when something must be chosen first.
        importance: The importance a new one starts with.
    """

    kind: str
    short: Text
    hint: Text
    reads: Callable[[Any], Text]
    start: Callable[[date], Any]
    importance: str = "strong"

    @property
    def name(self) -> Text:
        """What a user calls it; the same name as in explanations and verdicts."""
        return CRITERIA[self.kind].label


def listed(words: list[str]) -> Text:
    """Words with commas between them."""
    return text("{words}", words=", ".join(words))


def _occupation(value: Value) -> Text:
    return text("{label}", label=value if isinstance(value, str) else ", ".join(value))


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
    if "max_min" in value and "max_km" in value:
        return text(
            "{where}, hooguit {km} km en {n} minuten", where=where, km=value["max_km"], n=value["max_min"]
        )
    if "max_min" in value:
        return text("{where}, hooguit {n} minuten", where=where, n=value["max_min"])
    if "max_km" in value:
        return text("{where}, hooguit {n} km", where=where, n=value["max_km"])
    return text("{where}", where=where)


def _language(value: Value) -> Text:
    spoken, written = _language_level(value, "nl_spoken"), _language_level(value, "nl_written")
    parts = [
        *([text("spreken {level}", level=spoken)] if spoken else []),
        *([text("schrijven {level}", level=written)] if written else []),
        *(text("{language}", language=language) for language in value.get("other", {})),
    ]
    return in_a_row(parts)


def _language_level(value: Value, key: str) -> Text | None:
    label = codes.LANGUAGE_LEVEL.labels.get(str(value.get(key, "")))
    return Text(label) if label else None


def _day(value: Value) -> Text:
    return text("uiterlijk {day}", day=date.fromisoformat(value))


def _hours_day(value: Value) -> Text:
    low, high = value.get("min"), value.get("max")
    if low is None:
        return text("hooguit {high} uur per dag", high=high)
    if high is None or high >= LONGEST_DAY:
        return text("minstens {low} uur per dag", low=low)
    if low == high:
        return text("{low} uur per dag", low=low)
    return text("{low} tot {high} uur per dag", low=low, high=high)


def _times(value: Value) -> Text:
    return _labelled(codes.WORKING_TIME)(value["times"])


def _support(value: Value) -> Text:
    if not value["offers"]:
        return text("de werkgever kan geen steun bieden")
    return text("biedt {support}", support=_labelled(codes.SUPPORT)(value["offers"]))


def _labelled(of: CodeList) -> Callable[[Any], Text]:
    """Reads codes as their words, each of them translated by itself."""

    def reads(value: Value) -> Text:
        chosen = [value] if isinstance(value, str | int) else list(value)
        return in_a_row([Text(of.labels.get(str(code), str(code))) for code in chosen])

    return reads


def in_a_row(words: Sequence[Text]) -> Text:
    """Words that are translated one by one, with commas between them."""
    return reduce(lambda left, right: text("{left}, {right}", left=left, right=right), words)


def _in_two_weeks(today: date) -> str:
    return (today + timedelta(days=14)).isoformat()


def _usual_hours(today: date) -> dict[str, int]:
    del today
    return {"min": 24, "max": 32}


def _nothing(today: date) -> None:
    del today


KINDS: tuple[KindInfo, ...] = (
    KindInfo("occupation", text("beroep"), text("welk werk"), _occupation, _nothing, "must"),
    KindInfo("skills", text("vaardigheden"), text("wat iemand moet kunnen"), listed, _nothing),
    KindInfo("place", text("reisafstand"), text("waar het werk is en hoe ver"), _place, _nothing, "must"),
    KindInfo("hours_week", text("uren per week"), text("van … tot …"), _hours, _usual_hours),
    KindInfo(
        "education", text("niveau"), text("vanaf welk niveau"), _education, lambda _: {"min": 3}, "nice"
    ),
    KindInfo("licences", text("rijbewijs"), text("welke letters"), listed, lambda _: ["B"], "nice"),
    KindInfo("language", text("taal"), text("spreken en schrijven"), _language, lambda _: {"nl_spoken": 3}),
    KindInfo("available_by", text("begindatum"), text("uiterlijk op welke dag"), _day, _in_two_weeks),
    KindInfo(
        "hours_day", text("uren per dag"), text("van … tot …"), _hours_day, lambda _: {"min": 4, "max": 8}
    ),
    KindInfo(
        "working_times",
        text("werktijden"),
        text("kantoortijden of onregelmatig"),
        _times,
        lambda _: {"times": ["office"]},
    ),
    KindInfo(
        "conditions",
        text("omstandigheden"),
        text("wat bij het werk hoort"),
        _labelled(codes.CONDITION),
        _nothing,
    ),
    KindInfo(
        "support",
        text("steun op het werk"),
        text("wat de werkgever kan bieden"),
        _support,
        lambda _: {"offers": ["guidance"]},
    ),
    KindInfo(
        "employability",
        text("arbeidsvermogen"),
        text("wie past bij de regeling"),
        _labelled(codes.EMPLOYABILITY),
        lambda _: ["1", "2", "3"],
    ),
    KindInfo("sector", text("sector"), text("in welke sector"), _labelled(codes.SECTOR), _nothing, "nice"),
    KindInfo(
        "own_transport",
        text("eigen vervoer"),
        text("auto, fiets …"),
        _labelled(codes.TRANSPORT),
        lambda _: ["1"],
        "nice",
    ),
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
