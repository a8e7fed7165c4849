"""Figures of what got better as plain records: bars and lines with their unit.

Public: `Chart`, `BarChart`, `LineChart`, `Bar`, `Line`, `csv_of`.

Whoever draws them, the window or the printer, only paints; the table beside a picture holds the same numbers.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from wsp_desk.texts import DUTCH, Text, text

SHARE, COUNT, DAYS = text("procent"), text("aantal"), text("dagen")
"""The units that occur."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        label: What it is about.
        value: Its length, in the unit of the chart.
        before: What it was before, drawn as a mark; None where there is nothing to compare with.
        remark: What stands beside the number.
    """

    label: Text
    value: float
    before: float | None = None
    remark: Text | None = None


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars under each other.

    Attributes:
        title: What it shows.
        unit: Of the values.
        bars: From top to bottom.
        sentence: What there is to see, for a reader who cannot see it.
        legend: What the bar and the mark stand for; empty when there are no marks.
        most: Right end of the axis; the longest bar when None.
    """

    title: Text
    unit: Text
    bars: tuple[Bar, ...]
    sentence: Text
    legend: tuple[Text, ...] = ()
    most: float | None = None

    def table(self, render: Callable[[Text], str] = str) -> Iterator[list[str]]:
        """Heading and rows, as they stand in the file beside the picture."""
        heading = self.legend or (self.unit,)
        yield [render(self.title), *(f"{render(each)} ({render(self.unit)})" for each in heading)]
        for bar in self.bars:
            before = [] if len(heading) == 1 else [_number(bar.before)]
            yield [render(bar.label), _number(bar.value), *before]


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        label: What it is about.
        points: Day and value, oldest first.
    """

    label: Text
    points: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over the dumps.

    Attributes:
        title: What they show.
        unit: Of the values.
        lines: Told apart by their mark and their dashes, not by colour alone.
        sentence: What there is to see, for a reader who cannot see it.
    """

    title: Text
    unit: Text
    lines: tuple[Line, ...]
    sentence: Text

    def table(self, render: Callable[[Text], str] = str) -> Iterator[list[str]]:
        """Heading and rows, as they stand in the file beside the picture."""
        yield [render(text("dump")), *(f"{render(line.label)} ({render(self.unit)})" for line in self.lines)]
        values = [dict(line.points) for line in self.lines]
        for day in sorted({day for each in values for day in each}):
            yield [DUTCH.day(day), *(_number(each.get(day)) for each in values)]


Chart = BarChart | LineChart


def csv_of(chart: Chart, render: Callable[[Text], str] = str) -> bytes:
    """The numbers of a chart as CSV, so that a Dutch spreadsheet opens it right (semicolons, UTF-8, a mark).

    Args:
        chart: The chart.
        render: Writes a sentence in the user's language.
    """
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL).writerows(chart.table(render))
    return file.getvalue().encode("utf-8-sig")


def _number(value: float | None) -> str:
    return "" if value is None else DUTCH.number(float(value), 0 if float(value).is_integer() else 1)
