"""Dates: the ways a Dutch export writes them.

Public: `date_cleaner`, `read_date`.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from wsp_desk.fields import Field
from wsp_desk.intake.cleaning.clean import Clean, CleanOne, invalid, known, placeholder
from wsp_desk.intake.cleaning.rules import DateRange, Placeholders
from wsp_desk.intake.words import plain

_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WORDS = re.compile(r"(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})")
_SERIAL = re.compile(r"[2-5]\d{4}(?:[.,]\d+)?")
_TIME = re.compile(r"[ t]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$")
_FILLER = re.compile(r"(0{1,4}|9{1,4})[-/. ]?(0{2}|9{2})[-/. ]?(0{2,4}|9{2,4})")
_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_EXCEL_DAY_ZERO = date(1899, 12, 30)


def date_cleaner(field: Field, limits: DateRange, placeholders: Placeholders, as_of: date) -> CleanOne:
    """Makes the cleaner of a date field.

    The raw text of a compact date (20251231) is kept with hyphens: eight digits in a row cannot be told from
    a citizen service number.

    Args:
        field: A field of kind DATE.
        limits: Which dates are possible.
        placeholders: What says nothing.
        as_of: The day of the dump.
    """

    def clean(raw: str) -> Clean:
        word = plain(raw)
        value = read_date(word)
        if value is None:
            filler = _filler(word)
            if filler or placeholders.holds(word, field.name):
                return placeholder(filler or raw)
            return invalid(raw)
        shown = value.isoformat() if _COMPACT.fullmatch(word) else raw
        if value in placeholders.dates:
            return placeholder(shown)
        return known(value, shown) if limits.holds(value, as_of) else invalid(shown)

    return clean


def read_date(word: str) -> date | None:
    """Reads 31-12-2025, 31/12/2025, 2025-12-31, 20251231, 31 december 2025 or an Excel day number.

    Args:
        word: Text in plain form; a time behind the date is passed over.

    Returns:
        The date, or None when the text is no existing date.
    """
    word = _TIME.sub("", word)
    for pattern, year, month, day in ((_DAY_FIRST, 3, 2, 1), (_YEAR_FIRST, 1, 2, 3), (_COMPACT, 1, 2, 3)):
        if match := pattern.fullmatch(word):
            return _date(int(match[year]), int(match[month]), int(match[day]))
    if (match := _WORDS.fullmatch(word)) and _month(match[2]):
        return _date(int(match[3]), _month(match[2]), int(match[1]))
    if _SERIAL.fullmatch(word):
        return _EXCEL_DAY_ZERO + timedelta(days=int(word[:5]))
    return None


def _month(word: str) -> int:
    start = {"mrt": "maa"}.get(word[:3], word[:3])
    return _MONTHS.index(start) + 1 if start in _MONTHS else 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _filler(word: str) -> str:
    """00-00-0000, 99999999 and the like, with hyphens; empty when the word is nothing of the kind."""
    match = _FILLER.fullmatch(word)
    return f"{match[1]}-{match[2]}-{match[3]}" if match else ""
