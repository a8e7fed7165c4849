"""The day on which the work begins.

Public: `read`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import Found
from wsp_desk.vacancy.pieces import Piece

KIND = "available_by"
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari|jan|january", "februari|feb|february", "maart|mrt|march", "april|apr", "mei|may",
            "juni|jun|june", "juli|jul|july", "augustus|aug|august", "september|sept|sep",
            "oktober|okt|october", "november|nov", "december|dec",
        ),
        start=1,
    )
    for name in names.split("|")
}  # fmt: skip
_CUE = (
    r"(?:\b(?:per|vanaf|m\.?i\.?v|met ingang van|start(?:datum|t|en)?|begin(?:datum|nen|t)?"
    r"|ingangsdatum|ingaande|beschikbaar|"
    r"indiensttreding|aanvang|uiterlijk|from|starting)\b\.?[\s:]*(?:per |op |vanaf |is |from "
    r"|(?:maan|dins|woens|donder"
    r"|vrij|zater|zon)dag )*"
    r"|\b(?:start|ingangs|begin)datum\b[^.\d]{0,25}?\b(?:liefst|per|rond|vanaf|op)\s+)"
)
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_DAY = re.compile(
    rf"{_CUE}(?:(?P<day>\d{{1,2}})(?:e|ste|de|st|th)?\s+|(?P<part>begin|half|medio|eind|early"
    rf"|mid)\s+)?{_MONTH}(?:\s+(?P<year>20\d\d))?"
)
_FIGURES = re.compile(
    rf"{_CUE}(?P<day>\d{{1,2}})[-/.](?P<month>\d{{1,2}})(?:[-/.](?P<year>20\d\d|\d\d))?(?![\d:])"
)
_NOW = re.compile(
    r"\b(?:per|zo) (?:direct|spoedig mogelijk|snel mogelijk|omgaande)\b|\bz\.?\s?s\.?\s?m\b\.?"
    r"|\bdirect (?:beschikbaar|beginnen|starten|aan de slag)\b"
    r"|\b(?:immediately|immediate start|as soon as possible|asap)\b"
)
_DEADLINE = re.compile(
    r"sollicit|reage|reactie|sluit|inschrijv|deadline|apply|voor(?:dat)?\s+\d|vóór|salaris|verhoging|cao"
)
_PARTS = {"begin": 1, "early": 1, "half": 15, "medio": 15, "mid": 15, "eind": 28}


def read(piece: Piece, today: date) -> Iterator[Found]:
    """First days of work that a piece names.

    Args:
        piece: Where to look.
        today: The year of a day without one is the first in which it is still to come.
    """
    for match in (*_DAY.finditer(piece.lower), *_FIGURES.finditer(piece.lower)):
        day = _day(match, today)
        if day is not None:
            yield Found(KIND, day.isoformat(), *_span(match), _doubt(piece, match, day, today), rank=2)
    for match in _NOW.finditer(piece.lower):
        doubt = text("dit kan over de reactie gaan") if _DEADLINE.search(piece.lower) else None
        yield Found(
            KIND, today.isoformat(), *match.span(), doubt, text("per direct is gelezen als vandaag"), 1
        )


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.start() + len(match.group().rstrip())


def _day(match: re.Match[str], today: date) -> date | None:
    month = match["month"]
    number = int(month) if month.isdecimal() else _MONTHS[month]
    groups = match.groupdict()
    day = int(groups["day"]) if groups["day"] else _PARTS.get(groups.get("part") or "", 1)
    years = [int(match["year"]) % 100 + 2000] if match["year"] else [today.year, today.year + 1]
    days = [made for year in years if (made := _made(year, number, day)) is not None]
    return next((made for made in days if made >= today), days[-1] if days else None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _doubt(piece: Piece, match: re.Match[str], day: date, today: date) -> Text | None:
    if _DEADLINE.search(piece.lower):
        return text("dit kan ook een dag zijn om te reageren")
    if day < today:
        return text("deze dag is al geweest")
    if not match.groupdict().get("day"):
        return text("er staat alleen een maand; gelezen als {day}", day=day)
    return None
