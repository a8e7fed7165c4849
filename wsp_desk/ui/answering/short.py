"""What a dossier holds for one criterion, in two or three words, for the row in the list.

Public: `short`, `hours_words`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wsp_desk import codes
from wsp_desk.fields import FIELD
from wsp_desk.matching.ledger import LedgerLine
from wsp_desk.texts import Text, text
from wsp_desk.ui.ask import Value
from wsp_desk.ui.kinds import in_a_row


def short(line: LedgerLine) -> Text:
    """The line in a few words; what is unknown is said to be unknown."""
    if line.known and line.criterion == "education":
        return _education(line)
    if not line.known:
        return _UNKNOWN.get(line.criterion, text("{criterion} onbekend", criterion=line.asked.of_kind.label))
    words = _KNOWN.get(line.criterion)
    return words(line.value) if words is not None else line.asked.of_kind.label


def hours_words(least: Value, most: Value) -> Text:
    """Hours per week; None for a side that is not known."""
    if most is None:
        return text("uren onbekend") if least is None else text("vanaf {least} uur", least=least)
    if least is None or least == most:
        return text("{most} uur", most=most) if least is not None else text("tot {most} uur", most=most)
    return text("{least}–{most} uur", least=least, most=most)


def _skills(value: Value) -> Text:
    present, near, missing = (len(value[part]) for part in ("present", "near", "missing"))
    asked = present + near + missing
    if near:
        return text(
            "vaardigheden {present} van {asked}, {near} verwant", present=present, asked=asked, near=near
        )
    return text("vaardigheden {present} van {asked}", present=present, asked=asked)


def _hours(value: Value) -> Text:
    return hours_words(value["min"], value["max"])


def _licences(value: Value) -> Text:
    return text("rijbewijs {letters}", letters=", ".join(value)) if value else text("geen rijbewijs")


def _education(line: LedgerLine) -> Text:
    levels = FIELD[line.field].codes
    label = levels.labels.get(str(line.value)) if levels else None
    return Text(label) if label else text("niveau onbekend")


def _language(value: Mapping[str, Any]) -> Text:
    lowest = min(value.values(), default=None)
    if lowest is None:
        return text("taal onbekend")
    return text("taal {level}", level=Text(codes.LANGUAGE_LEVEL.labels[str(lowest)]))


def _available(value: Value) -> Text:
    if value is False:
        return text("niet beschikbaar")
    if value is True:
        return text("beschikbaar")
    return text("beschikbaar {day}", day=date.fromisoformat(value))


def _working_times(value: Mapping[str, bool]) -> Text:
    labels = codes.WORKING_TIME.labels
    times = [labels[time] for time, can in value.items() if can]
    refused = [labels[time] for time, can in value.items() if not can]
    if times and len(times) < len(labels):
        return Text(times[0])
    return text("niet op {time}", time=Text(refused[0])) if refused else text("alle werktijden")


def _employability(value: Value) -> Text:
    return Text(codes.EMPLOYABILITY.labels[value[0]])


def _wishes(value: Value) -> Text:
    return text("{n} wensen", n=len(value)) if len(value) != 1 else Text(codes.WISH.labels[value[0]])


def _support(value: Mapping[str, bool]) -> Text:
    needs = [name for name, needed in value.items() if needed]
    if not needs:
        return text("geen steun nodig")
    if len(needs) > 1:
        return text("{n} soorten steun nodig", n=len(needs))
    return text("{support} nodig", support=Text(codes.SUPPORT.labels[needs[0]]))


def _sectors(value: Value) -> Text:
    if not value:
        return text("geen sector")
    return Text(codes.SECTOR.labels[value[0]]) if len(value) == 1 else text("{n} sectoren", n=len(value))


def _transport(value: Value) -> Text:
    if not value:
        return text("geen vervoer")
    return text("{means}", means=in_a_row([Text(codes.TRANSPORT.labels[code]) for code in value]))


_KNOWN: Mapping[str, Callable[[Any], Text]] = {
    "skills": _skills,
    "hours_week": _hours,
    "licences": _licences,
    "language": _language,
    "available_by": _available,
    "hours_day": lambda value: text("{n} uur per dag", n=value),
    "working_times": _working_times,
    "employability": _employability,
    "conditions": _wishes,
    "support": _support,
    "sector": _sectors,
    "own_transport": _transport,
}
_UNKNOWN = {
    "skills": text("vaardigheden onbekend"),
    "hours_week": text("uren onbekend"),
    "licences": text("rijbewijs onbekend"),
    "language": text("taal onbekend"),
    "education": text("niveau onbekend"),
    "available_by": text("beschikbaarheid onbekend"),
    "occupation": text("beroep onbekend"),
    "place": text("reisafstand onbekend"),
    "hours_day": text("uren per dag onbekend"),
    "working_times": text("werktijden onbekend"),
    "employability": text("arbeidsvermogen onbekend"),
    "conditions": text("wensen onbekend"),
    "support": text("steun onbekend"),
    "sector": text("sector onbekend"),
    "own_transport": text("vervoer onbekend"),
}
