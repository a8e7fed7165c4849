"""Hours per week: ranges, limits, days of so many hours, parts of a full week, full-time and part-time.

Public: `read`, `FULL_TIME`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import NO_WORDS, NUMBER_WORDS, Found, number
from wsp_desk.vacancy.pieces import Piece

KIND = "hours_week"
FULL_TIME = 35
"""From here on Statistics Netherlands (CBS) speaks of full-time work; below it is part-time."""

_FULL_WEEK = 40
_DAY = 8
_LONGEST_DAY = 12
_WEEKS_A_MONTH = 52 / 12
_MOST, _LEAST, _LEAST_A_WEEK = 60, 1, 12

_FIGURES = r"(?<![\d.,:€/])\d{1,2}(?:[.,]\d)?(?![.,:]?\d)"
_IN_WORDS = rf"\b(?:{'|'.join(NUMBER_WORDS)})\b"
_NUMBER = rf"(?:{_FIGURES}|{_IN_WORDS})"
_SECOND = rf"(?:(?<![\d.,:€])\d{{1,2}}(?:[.,]\d)?(?![.,:]?\d)|{_IN_WORDS})"
_UNIT = (
    r"(?:[- ]?urige\b|[- ]?uurs?[- ]?(?:contract|werkweek|week|functie|dienstverband)\b"
    r"|\s*(?:uur|uren|u|hours?|hrs?)\b)"
)
_WEEK = r"\s*(?:\(?\s*(?:per|in de|a|op|/)\s*(?:week|wk|weekbasis)\b|/\s*(?:week|w)\b|p\.?\s*/?\s*w\b\.?)"
_TO = (
    r"\s*(?:-|–|—|/(?:\d\d/){0,3}|à|a|of|en|to|tot(?: en met)?|t/m|,(?=\s*max))\s*(?:maximaal\s+|max\.?\s+)?"
)
_LIMIT = (
    r"(?:(?P<least>minimaal|min\.?|minstens|ten\s?minste|vanaf|minimum(?: van)?|niet minder dan|meer dan"
    r"|at least|from)"
    r"|(?P<most>maximaal|max\.?|hooguit|ten hoogste|niet meer dan|minder dan|tot(?: maximaal)?"
    r"|maximum(?: van)?|up to))\s*"
)
_HOURS = re.compile(
    rf"(?:{_LIMIT})?(?P<low>{_NUMBER})(?P<plus>\+)?(?:(?:\s*(?:uur|uren"
    rf"|u)(?:{_WEEK})?)?{_TO}(?P<high>{_SECOND}))?{_UNIT}(?P<week>{_WEEK})?"
    r"(?:\s+of (?:(?P<more>meer)|(?P<less>minder))\b)?"
)
_DAYS = re.compile(
    rf"(?P<low>{_NUMBER})(?:{_TO}(?P<high>{_SECOND}))?\s*(?:(?:werk|hele |volle |vaste )?(?:dagen|dag"
    rf"|dagdelen|ochtenden|middagen|days)\b|[x×](?=\s*\d{{1,2}}\s*(?:uur|uren|u)\b))(?P<week>{_WEEK})?"
    rf"(?:\s*(?P<by>van|à|a|x|met|of|,)?\s*(?:ongeveer |ca\.? )?(?P<hours>{_FIGURES})\s*(?:uur|uren|u"
    rf"|hours)\b(?:\s*per dag)?)?"
)
_EACH = ("van", "à", "a", "x")
_TIMES = re.compile(r"\d\s*[x×]")
_HALF_DAYS = re.compile(r"dagdelen|ochtenden|middagen")
_FTE = re.compile(
    r"(?<![\d.,])(?P<low>[01](?:[.,]\d{1,2})?)(?:\s*(?:-|–|tot|à)\s*(?P<high>[01](?:[.,]\d{1,2})?))?\s*fte\b"
)
_FULL = re.compile(r"\bfull[- ]?time\b|\bvoltijds?\b|\bvolledige (?:werk)?week\b")
_PART = re.compile(r"\bpart[- ]?time\b|\bdeeltijds?\b")
_NO_WEEK = re.compile(
    r"\s*(?:per|/|in een|op een)\s*(?:dag|nacht|etmaal|jaar|ploeg)|\s*['’]?s\s|\s*(?:bereikbaar"
    r"|reactie|van tevoren|later|zorg\b|bedrijf|economie)"
    r"|\s*(?:'s|’s)?\s*(?:ochtends|middags|avonds|nachts)"
)
_AND = re.compile(r"\d\s*(?:uur|uren|u)?\s*en\s+(?!max)")
_BETWEEN = re.compile(r"\btussen (?:de )?$")
_LISTED = re.compile(r"(?<![\d.,:])(\d{1,2}),\s*(?:\d{1,2},\s*)*$")
_LABELLED = re.compile(
    rf"\b(?:aantal )?uren(?: per week)?\s*:\s*(?P<low>{_FIGURES})(?:{_TO}(?P<high>{_FIGURES}))?"
)
_MONTH = re.compile(r"\s*(?:per|/|in de)\s*maand")
_CLOCK = re.compile(
    r"(?:\b(?:om|van|tussen|rond|voor|na|binnen|sinds)\s+(?:de\s+)?|[:.-]\d\d\s*(?:uur)?\s*(?:-|–|tot)\s*)$"
)


def read(piece: Piece) -> Iterator[Found]:
    """Hours per week that a piece names."""
    yield from _days(piece.lower)
    for match in _HOURS.finditer(piece.lower):
        found = _hours(piece.lower, match)
        if found is not None:
            yield found
    for match in _LABELLED.finditer(piece.lower):
        value = _range(number(match["low"]), number(match["high"] or match["low"]))
        yield _made(match, value, None, rank=3)
    yield from _parts(piece.lower)
    yield from _words(piece.lower)


def _hours(words: str, match: re.Match[str]) -> Found | None:
    low, high = number(match["low"]), number(match["high"] or match["low"])
    if match["high"] and _AND.search(match.group()) and not _BETWEEN.search(words[: match.start("low")]):
        low = high  # "niveau 2 en 38 uur": only the second is about hours
    long_word = re.search(r"urige|contract|week|dienstverband", match.group())
    weekly = match["week"] is not None or long_word is not None
    if match["high"] and " of " in match.group() and (listed := _LISTED.search(words[: match.start("low")])):
        low = min(low, number(listed[1]))
    if _MONTH.match(words, match.end()):
        return _monthly(match, low, high)
    part_of_one = "/" in match.group() and high < _LEAST_A_WEEK  # "1/2 uur"
    if (
        low > high
        or _of_a_day(words, match, weekly)
        or (not weekly and (part_of_one or not _may_be_weekly(words, match, low, high)))
    ):
        return None
    doubt = text("er staat niet bij dat het per week is") if not weekly and low < _LEAST_A_WEEK else None
    return _made(match, _value(match, low, high), doubt, rank=3 if weekly else 2)


def _may_be_weekly(words: str, match: re.Match[str], low: float, high: float) -> bool:
    """Without "per week" it may be a time of day, or hours a day."""
    if _NO_WEEK.match(words, match.end()):
        return False
    before = _CLOCK.search(words[: match.start("low")])
    on_the_clock = before is not None and high <= 24 and (match["high"] is not None or low < _LEAST_A_WEEK)
    return not on_the_clock and (high >= _LEAST_A_WEEK or match["high"] is not None) and not _deadline(before)


def _of_a_day(words: str, match: re.Match[str], weekly: bool) -> bool:
    """Whether these hours are those of "3 dagen van 8 uur (per week)", not "3 dagen, 12 uur per week"."""
    return any(
        each.start() <= match.start("low") < each.end()
        and (not weekly or each["by"] in _EACH or _TIMES.search(each.group()) is not None)
        for each in _days_of_hours(words)
    )


@lru_cache(maxsize=4)
def _days_of_hours(words: str) -> list[re.Match[str]]:
    """Every "3 dagen van 8 uur" in the words."""
    days = _DAYS.finditer(words)
    return [each for each in days if each["hours"] and number(each["hours"]) <= _LONGEST_DAY]


def _deadline(before: re.Match[str] | None) -> bool:
    return before is not None and before.group().split()[:1] in (["binnen"], ["na"], ["sinds"])


def _value(match: re.Match[str], low: float, high: float) -> dict[str, int]:
    if match["high"] is None and (match["least"] or match["plus"] or match["more"]):
        return {"min": _bounded(low)}
    if match["high"] is None and (match["most"] or match["less"]):
        return {"max": _bounded(high)}
    return _range(low, high)


def _monthly(match: re.Match[str], low: float, high: float) -> Found:
    value = _range(low / _WEEKS_A_MONTH, high / _WEEKS_A_MONTH)
    return _made(match, value, text("er staan uren per maand; omgerekend naar een week"), rank=1)


def _days(words: str) -> Iterator[Found]:
    for match in _DAYS.finditer(words):
        whole_days = _HALF_DAYS.search(match.group()) is None
        if match["hours"] is None and (match["week"] is None or not whole_days):
            continue
        each = number(match["hours"]) if match["hours"] else _DAY
        low, high = number(match["low"]), number(match["high"] or match["low"])
        if not low <= high <= 7 or each > _LONGEST_DAY:
            continue
        counted = text("dagen keer uren per dag")
        guess = text("er staat niet hoeveel uur een dag heeft; gerekend met {hours}", hours=_DAY)
        yield _made(match, _range(low * each, high * each), None if match["hours"] else guess, 2, counted)


def _parts(words: str) -> Iterator[Found]:
    for match in _FTE.finditer(words):
        low, high = number(match["low"]), number(match["high"] or match["low"])
        if 0 < low <= high <= 1:
            doubt = text("deel van een volle week, gerekend met {hours} uur", hours=_FULL_WEEK)
            yield _made(match, _range(low * _FULL_WEEK, high * _FULL_WEEK), doubt, rank=1)


def _words(words: str) -> Iterator[Found]:
    full, part = _FULL.search(words), _PART.search(words)
    if full is not None and part is not None:
        start, end = min(full.start(), part.start()), max(full.end(), part.end())
        doubt = text("'fulltime of parttime' zonder uren: alles kan")
        yield Found(KIND, {"min": _DAY, "max": _FULL_WEEK}, start, end, doubt, weak=True)
    elif full is not None:
        why = text("fulltime is gelezen als {least} tot {most} uur", least=FULL_TIME, most=_FULL_WEEK)
        yield Found(KIND, {"min": FULL_TIME, "max": _FULL_WEEK}, *full.span(), None, why, weak=True)
    elif part is not None:
        doubt = text("parttime zonder uren: gelezen als minder dan {hours} uur", hours=FULL_TIME)
        yield Found(KIND, {"max": FULL_TIME - 1}, *part.span(), doubt, weak=True)


def _made(
    match: re.Match[str], value: Mapping[str, int], doubt: Text | None, rank: int, why: Text | None = None
) -> Found:
    end = match.start() + len(match.group().rstrip())
    return Found(KIND, dict(value), match.start(), end, doubt, why or NO_WORDS, rank)


def _range(low: float, high: float) -> dict[str, int]:
    return {"min": _bounded(low), "max": _bounded(high)}


def _bounded(hours: float) -> int:
    return min(max(round(hours), _LEAST), _MOST)
