"""Criterion *hours per week*: the hours the employer offers against the hours the candidate can work.

Public: `HoursWeek`, `HoursWeekValue`.

Both are ranges. With hours in common the evidence is `COMMON` plus the rest for the share of the offered
range that suits; without, it falls from `APART` to 0 over `REACH` hours of difference. Where the dossier
gives no minimum, any number of hours up to the maximum suits. Where it gives no maximum, only an offer below
the minimum is known to fail. A minimum above the maximum says nothing.
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
"""Evidence as soon as there is any number of hours that suits both."""

APART = 0.5
"""Evidence just next to the offered range."""

REACH = 8
"""Hours of difference at which nothing is left."""

MOST = 60
STEP = 4
_OPEN = MOST + 1
"""Place of "no maximum given" in the table; hours above `MOST` are read as `MOST`."""


@dataclass(frozen=True, slots=True)
class HoursWeekValue:
    """The offered hours.

    Attributes:
        least: Fewest hours per week.
        most: Most hours per week.
    """

    least: int
    most: int


class HoursWeek(CriterionKind[HoursWeekValue]):
    """See the module."""

    key: ClassVar[str] = "hours_week"
    label: ClassVar[Text] = text("Uren per week")
    fields: ClassVar[tuple[str, ...]] = ("hours_max", "hours_min")
    thresholds: ClassVar[tuple[float, float]] = (0.01, COMMON)
    farthest: ClassVar[int] = MOST // STEP

    def parse(self, raw: object, vocabulary: Vocabulary) -> HoursWeekValue:
        found = parsing.table(raw, ("min", "max"), self.label)
        parsing.required_one(found, ("min", "max"), self.label)
        least = parsing.whole(found.get("min", 1), 1, MOST, self.label)
        most = parsing.whole(found.get("max", MOST), 1, MOST, self.label)
        if least > most:
            parsing.refuse(
                self.label, text("'min' ({least}) is meer dan 'max' ({most}).", least=least, most=most)
            )
        return HoursWeekValue(least, most)

    def to_json(self, value: HoursWeekValue, vocabulary: Vocabulary) -> object:
        return {"min": value.least, "max": value.most}

    def describe(self, value: HoursWeekValue, vocabulary: Vocabulary) -> Text:
        return _asked(value)

    def evidence(self, pool: Pool, value: HoursWeekValue) -> Evidence:
        return pool.derived("hours a week", _coded).evidence(_table(value))

    def warm(self, pool: Pool) -> None:
        pool.derived("hours a week", _coded)

    def finding(self, pool: Pool, row: int, value: HoursWeekValue) -> Finding:
        least, most = _range(pool, row)
        field = "hours_min" if most is None else "hours_max"
        shown = {"min": least, "max": most}
        return Finding(
            field, shown, pool.since(field, row), _sentence(least, most, value, said(pool, row, field))
        )

    def looser(self, value: HoursWeekValue, vocabulary: Vocabulary) -> Sequence[Step[HoursWeekValue]]:
        fewer = max(value.least - STEP, 1)
        if fewer == value.least:
            return []
        return [Step(HoursWeekValue(fewer, value.most), text("vanaf {hours} uur", hours=fewer))]

    def open_fields(self, pool: Pool, rows: NDArray[np.integer], value: HoursWeekValue) -> NDArray[np.intp]:
        return np.zeros(len(rows), np.intp)  # the maximum, also where the minimum is not known either


def _coded(pool: Pool) -> Coded:
    """The two hour fields as one place in the table."""
    least = np.where(pool.known("hours_min"), np.clip(pool.values("hours_min"), 0, MOST), 0)
    most = np.where(pool.known("hours_max"), np.clip(pool.values("hours_max"), 0, MOST), _OPEN)
    codes = least.astype(np.intp) * (_OPEN + 1) + most
    return Coded(codes, (MOST + 1) * (_OPEN + 1), comparable_group(pool))


def _table(value: HoursWeekValue) -> NDArray[np.float64]:
    """float64: evidence per pair of own minimum and maximum; NaN where it cannot be known."""
    least, most = np.meshgrid(np.arange(MOST + 1), np.arange(_OPEN + 1), indexing="ij")
    common = np.minimum(most, value.most) - np.maximum(least, value.least)
    offered = max(value.most - value.least, 1)
    with_common = COMMON + (1 - COMMON) * (
        np.minimum(common, offered) / offered if value.most > value.least else 1.0
    )
    apart = np.clip(APART * (1 + common / REACH), 0.0, None)
    table = np.where(common >= 0, with_common, apart)
    table[(most == _OPEN) & (common >= 0)] = np.nan
    table[least > most] = np.nan
    return table.ravel()


def _range(pool: Pool, row: int) -> tuple[int | None, int | None]:
    least, most = (
        int(pool.values(name)[row]) if pool.known(name)[row] else None for name in ("hours_min", "hours_max")
    )
    return least, most


def _sentence(least: int | None, most: int | None, value: HoursWeekValue, source: Text) -> Text:
    asked = _asked(value)
    if most is None:
        return text(
            "Wil ten minste {least} uur werken; gevraagd is {asked} {source}.",
            least=least,
            asked=asked,
            source=source,
        )
    own = text("tot {most} uur", most=most) if least is None else _hours(least, most)
    return text("Kan {own} werken; gevraagd is {asked} {source}.", own=own, asked=asked, source=source)


def _asked(value: HoursWeekValue) -> Text:
    if value.most == MOST:
        return text("ten minste {least} uur", least=value.least)
    return _hours(value.least, value.most)


def _hours(least: int, most: int) -> Text:
    if least == most:
        return text("{hours} uur", hours=most)
    return text("{least} tot {most} uur", least=least, most=most)
