"""Criterion *available by*: whether the candidate can start on a date.

Public: `AvailableBy`, `AvailableByValue`, `start_days`, `NEVER`, `UNKNOWN`.

The start of a dossier is its "available from"; without that, "available: yes" means at the date of the dump,
and "available: no" means not in sight (evidence 0). "Available: no" together with a start that has passed
already says nothing. Ready on the date gives 1; after that the evidence falls to 0 over `PATIENCE` days.

A date before the dump, as in a request kept for weeks, counts as that of the dump: who is ready now is not
late.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import NO, YES
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Coded, Evidence, comparable_group
from wsp_desk.pool.columns import day_number, day_of
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

PATIENCE = 90
"""Days after which a later start is of no use."""

STEP_DAYS = 14

NEVER = np.int32(2**30)
UNKNOWN = np.int32(-(2**31))
"""Starts that are not in sight, and that are not known."""
_EARLIEST, _LATEST = date(2000, 1, 1), date(2100, 1, 1)


@dataclass(frozen=True, slots=True)
class AvailableByValue:
    """The day the work starts.

    Attributes:
        day: That day.
    """

    day: date


class AvailableBy(CriterionKind[AvailableByValue]):
    """See the module."""

    key: ClassVar[str] = "available_by"
    label: ClassVar[Text] = text("Beschikbaar op")
    fields: ClassVar[tuple[str, ...]] = ("available", "available_from")
    farthest: ClassVar[int] = 2 * 366 // STEP_DAYS

    def parse(self, raw: object, vocabulary: Vocabulary) -> AvailableByValue:
        day = parsing.day(raw, self.label)
        if not _EARLIEST <= day <= _LATEST:
            parsing.refuse(self.label, text("de datum {day} ligt te ver weg.", day=day))
        return AvailableByValue(day)

    def to_json(self, value: AvailableByValue, vocabulary: Vocabulary) -> object:
        return value.day.isoformat()

    def describe(self, value: AvailableByValue, vocabulary: Vocabulary) -> Text:
        return text("op {day}", day=value.day)

    def evidence(self, pool: Pool, value: AvailableByValue) -> Evidence:
        days, coded = pool.derived("start days coded", _coded)
        late = np.maximum(days.astype(np.float64) - day_number(max(value.day, pool.as_of)), 0.0)
        table = np.maximum(1.0 - late / PATIENCE, 0.0)
        table[days == UNKNOWN] = np.nan
        return coded.evidence(table)

    def warm(self, pool: Pool) -> None:
        pool.derived("start days coded", _coded)

    def finding(self, pool: Pool, row: int, value: AvailableByValue) -> Finding:
        field = "available_from" if pool.known("available_from")[row] else "available"
        start = int(pool.derived("start days", start_days)[row])
        source = said(pool, row, field)
        if start == NEVER:
            return Finding(
                field, False, pool.since(field, row), text("Is niet beschikbaar {source}.", source=source)
            )
        shown: object = day_of(start).isoformat() if field == "available_from" else True
        sentence = _sentence(day_of(start), value, pool.as_of, field, source)
        return Finding(field, shown, pool.since(field, row), sentence)

    def looser(self, value: AvailableByValue, vocabulary: Vocabulary) -> Sequence[Step[AvailableByValue]]:
        later = value.day + timedelta(days=STEP_DAYS)
        return (
            [Step(AvailableByValue(later), text("beginnen op {day}", day=later))] if later <= _LATEST else []
        )


def start_days(pool: Pool) -> NDArray[np.int32]:
    """int32 [n]: first working day in days since 1970-01-01; `NEVER` is not in sight."""
    today = np.int32(day_number(pool.as_of))
    start = np.where(pool.known("available_from"), pool.values("available_from"), UNKNOWN)
    answer = np.where(pool.known("available"), pool.values("available"), 0)
    no_date = start == UNKNOWN
    start[no_date & (answer == YES)] = today
    start[no_date & (answer == NO)] = NEVER
    start[~no_date & (answer == NO) & (start <= today)] = UNKNOWN
    return start


def _coded(pool: Pool) -> tuple[NDArray[np.int32], Coded]:
    """The starts that occur, and which of them each dossier has."""
    days, codes = np.unique(pool.derived("start days", start_days), return_inverse=True)
    return days, Coded(codes.astype(np.intp), len(days), comparable_group(pool))


def _sentence(start: date, value: AvailableByValue, today: date, field: str, source: Text) -> Text:
    if field == "available" or value.day < start <= today:
        return text("Is nu beschikbaar {source}.", source=source)
    if start <= value.day:
        return text(
            "Beschikbaar vanaf {start}, op tijd voor {day} {source}.",
            start=start,
            day=value.day,
            source=source,
        )
    return text(
        "Beschikbaar vanaf {start}, later dan {day} {source}.", start=start, day=value.day, source=source
    )
