"""Periods behind an occupation: 2019-2022, 03-2019 t/m heden, 3 jaar.

Public: `Period`, `PeriodReader`.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

_MONTH_YEAR = r"(?:(\d{1,2})[-/.])?((?:19|20)\d{2})"
_NOW = r"heden|nu|now|vandaag"
_RANGE = rf"{_MONTH_YEAR}\s*(?:-|–|t/m|tot en met|tot)\s*(?:{_MONTH_YEAR}|({_NOW}))"
_SINCE = rf"(?:sinds|vanaf)\s+{_MONTH_YEAR}"
_DURATION = r"(\d{1,2}(?:[.,]\d)?)\s*(jaar|jr|maanden|maand|mnd)\.?"
_PERIODS = [
    re.compile(pattern, re.IGNORECASE) for pattern in (_RANGE, _SINCE, r"()((?:19|20)\d{2})", _DURATION)
]
_AT_END = re.compile(rf"[\s,]+({_RANGE}|{_SINCE}|{_DURATION})$", re.IGNORECASE)


class Period(NamedTuple):
    """How long something was done.

    Attributes:
        years: Length in years, or None.
        until: Last day, or None.
    """

    years: float | None = None
    until: date | None = None


_NO_PERIOD = Period()


class PeriodReader:
    """Reads periods in a dump of a given day, which is what ``heden`` means."""

    def __init__(self, as_of: date) -> None:
        """Takes the day of the dump."""
        self._as_of = as_of
        self._read = lru_cache(1 << 14)(self._read_words)

    def split(self, words: str) -> tuple[str, Period]:
        """Separates the period at the end of a text from what stands before it.

        Args:
            words: For example ``heftruckchauffeur (2019-2022)``.

        Returns:
            The text before it, and the period. Without a period the text is returned whole; a period that
            cannot be, such as one that ends before it begins, is left out.
        """
        if words.endswith(")"):
            start = words.rfind("(")
            period = self._read(words[start + 1 : -1].strip()) if start >= 0 else None
        else:
            match = _AT_END.search(words) if any(map(str.isdigit, words)) else None
            start, period = (match.start(), self._read(match[1])) if match else (0, None)
        return (words, _NO_PERIOD) if period is None else (words[:start].strip(), period)

    def _read_words(self, words: str) -> Period | None:
        """Reads a period; None when the words are none."""
        by_range, since, year, duration = (pattern.fullmatch(words) for pattern in _PERIODS)
        if by_range:
            end = self._as_of if by_range[5] else _last_day(by_range[4], by_range[3])
            return self._between(_first_day(by_range[2], by_range[1]), end)
        if since:
            return self._between(_first_day(since[2], since[1]), self._as_of)
        if year:
            return self._between(_first_day(year[2], None), _last_day(year[2], None))
        if duration:
            amount = float(duration[1].replace(",", "."))
            return Period(amount if duration[2][0] in "jJ" else round(amount / 12, 2))
        return None

    def _between(self, start: date | None, end: date | None) -> Period:
        if start is None or end is None or start > min(end, self._as_of):
            return _NO_PERIOD
        end = min(end, self._as_of)
        return Period(round((end - start).days / 365.25, 1), end)


def _first_day(year: str, month: str | None) -> date | None:
    return _day(int(year), int(month) if month else 1, 1)


def _last_day(year: str, month: str | None) -> date | None:
    """The 28th: every month has it, and a day or three is nothing in years of experience."""
    return _day(int(year), int(month) if month else 12, 28)


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 else None
