"""Criterion *hours per day*: how long a working day is, against how many hours a day the candidate can work.

Public: `HoursDay`, `HoursDayValue`.

The dossier holds the most hours per day. With as many hours as the shortest day that is offered, the evidence
is `COMMON` plus the rest for the share of the offered range that suits; with fewer it falls from `APART` to 0
over `REACH` tenths of an hour. Everything is counted in tenths of an hour, so that 7,6 hours is exact.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Coded, Evidence, comparable_group
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

COMMON = 0.75
"""Evidence as soon as the shortest day suits."""

APART = 0.5
"""Evidence just below the shortest day."""

REACH = 20
"""Tenths of an hour of difference at which nothing is left."""

LEAST, MOST = 5, 120
STEP = 10
_HIGHEST = 240
_UNKNOWN = _HIGHEST + 1


@dataclass(frozen=True, slots=True)
class HoursDayValue:
    """The length of a working day.

    Attributes:
        least: Of the shortest day, in tenths of an hour.
        most: Of the longest day, in tenths of an hour.
    """

    least: int
    most: int


class HoursDay(CriterionKind[HoursDayValue]):
    """See the module."""

    key: ClassVar[str] = "hours_day"
    label: ClassVar[Text] = text("Uren per dag")
    fields: ClassVar[tuple[str, ...]] = ("hours_day",)
    thresholds: ClassVar[tuple[float, float]] = (0.01, COMMON)
    farthest: ClassVar[int] = MOST // STEP

    def parse(self, raw: object, vocabulary: Vocabulary) -> HoursDayValue:
        found = parsing.table(raw, ("min", "max"), self.label)
        parsing.required_one(found, ("min", "max"), self.label)
        least = parsing.tenths(found.get("min", LEAST / 10), LEAST, MOST, self.label)
        most = parsing.tenths(found.get("max", max(least, MOST) / 10), LEAST, MOST, self.label)
        if least > most:
            parsing.refuse(
                self.label,
                text("'min' ({least}) is meer dan 'max' ({most}).", least=_plain(least), most=_plain(most)),
            )
        return HoursDayValue(least, most)

    def to_json(self, value: HoursDayValue, vocabulary: Vocabulary) -> object:
        return {"min": _plain(value.least), "max": _plain(value.most)}

    def describe(self, value: HoursDayValue, vocabulary: Vocabulary) -> Text:
        return _asked(value)

    def evidence(self, pool: Pool, value: HoursDayValue) -> Evidence:
        return pool.derived("hours a day", _coded).evidence(_table(value))

    def warm(self, pool: Pool) -> None:
        pool.derived("hours a day", _coded)

    def finding(self, pool: Pool, row: int, value: HoursDayValue) -> Finding:
        own = _plain(int(pool.derived("hours a day", _coded).codes[row]))
        sentence = text(
            "Kan tot {own} uur per dag werken; gevraagd is {asked} {source}.",
            own=own,
            asked=_asked(value),
            source=said(pool, row, "hours_day"),
        )
        return Finding("hours_day", own, pool.since("hours_day", row), sentence)

    def looser(self, value: HoursDayValue, vocabulary: Vocabulary) -> Sequence[Step[HoursDayValue]]:
        fewer = max(value.least - STEP, LEAST)
        if fewer == value.least:
            return []
        return [
            Step(HoursDayValue(fewer, value.most), text("vanaf {hours} uur per dag", hours=_plain(fewer)))
        ]


def _coded(pool: Pool) -> Coded:
    """Everyone's hours per day in tenths; `_UNKNOWN` where the dossier does not say."""
    own = np.nan_to_num(pool.values("hours_day").astype(np.float64))
    tenths = np.clip(np.rint(own * 10), 0, _HIGHEST)
    codes = np.where(pool.known("hours_day"), tenths, _UNKNOWN).astype(np.intp)
    return Coded(codes, _UNKNOWN + 1, comparable_group(pool))


def _table(value: HoursDayValue) -> NDArray[np.float64]:
    """float64: evidence per own number of tenths; NaN at unknown."""
    own = np.arange(_UNKNOWN + 1)
    offered = max(value.most - value.least, 1)
    suits = np.minimum(own - value.least, offered) / offered if value.most > value.least else 1.0
    apart = np.clip(APART * (1 + (own - value.least) / REACH), 0.0, None)
    table = np.where(own >= value.least, COMMON + (1 - COMMON) * suits, apart)
    table[_UNKNOWN] = np.nan
    return table


def _plain(tenths: int) -> int | float:
    """Hours, whole where they are."""
    return tenths // 10 if tenths % 10 == 0 else tenths / 10


def _asked(value: HoursDayValue) -> Text:
    if value.most == MOST:
        return text("ten minste {least} uur per dag", least=_plain(value.least))
    if value.least == value.most:
        return text("{hours} uur per dag", hours=_plain(value.most))
    return text("{least} tot {most} uur per dag", least=_plain(value.least), most=_plain(value.most))
