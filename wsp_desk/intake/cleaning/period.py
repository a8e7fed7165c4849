"""Periods behind an occupation: 2019-2022, 03-2019 t/m heden, 3 jaar.

Public: `Period`, `take_period`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

_MONTH_YEAR = r"(?:(\d{1,2})[-/.])?((?:19|20)\d{2})"
_NOW = r"heden|nu|now|vandaag"
_RANGE = re.compile(
    rf"[\s,(]*{_MONTH_YEAR}\s*(?:-|–|t/m|tot en met|tot)\s*(?:{_MONTH_YEAR}|({_NOW}))\)?\s*$", re.IGNORECASE
)
_SINCE = re.compile(rf"[\s,(]*(?:sinds|vanaf)\s+{_MONTH_YEAR}\)?\s*$", re.IGNORECASE)
_YEAR = re.compile(r"\s*\(((?:19|20)\d{2})\)\s*$")
_DURATION = re.compile(r"[\s,(]*(\d{1,2}(?:[.,]\d)?)\s*(jaar|jr|maanden|maand|mnd)\.?\)?\s*$", re.IGNORECASE)


class Period(NamedTuple):
    """How long something was done.

    Attributes:
        years: Length in years, or None.
        until: Last day, or None.
    """

    years: float | None = None
    until: date | None = None


def take_period(words: str, as_of: date) -> tuple[str, Period]:
    """Separates the period at the end of a text from what stands before it.

    Args:
        words: For example ``heftruckchauffeur (2019-2022)``.
        as_of: The day of the dump, which is what ``heden`` means.

    Returns:
        The text before it, and the period; an empty period when there is none or it cannot be.
    """
    if match := _RANGE.search(words):
        end = as_of if match[5] else _last_day(match[4], match[3])
        return words[: match.start()].strip(), _between(_first_day(match[2], match[1]), end, as_of)
    if match := _SINCE.search(words):
        return words[: match.start()].strip(), _between(_first_day(match[2], match[1]), as_of, as_of)
    if match := _YEAR.search(words):
        return words[: match.start()].strip(), _between(
            _first_day(match[1], None), _last_day(match[1], None), as_of
        )
    if match := _DURATION.search(words):
        amount = float(match[1].replace(",", "."))
        return words[: match.start()].strip(), Period(
            amount if match[2][0] in "jJ" else round(amount / 12, 2)
        )
    return words, Period()


def _between(start: date | None, end: date | None, as_of: date) -> Period:
    if start is None or end is None or start > min(end, as_of):
        return Period()
    end = min(end, as_of)
    return Period(round((end - start).days / 365.25, 1), end)


def _first_day(year: str, month: str | None) -> date | None:
    """First day of the month, or of the year."""
    return _day(int(year), int(month) if month else 1)


def _last_day(year: str, month: str | None) -> date | None:
    return _day(int(year), int(month) if month else 12, 28)


def _day(year: int, month: int, day: int = 1) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 else None
