"""Figures of what got better: the numbers are those of the records, in Dutch form, with a unit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.measuring import PATTERN, RECORDS, every_chart
from wsp_desk.charts.plotting import pixels, plot, save_chart
from wsp_desk.charts.series import BarChart, Chart, LineChart, csv_of
from wsp_desk.errors import KnownError
from wsp_desk.ui.measuring import charts

EVERY = pytest.mark.parametrize("chart", every_chart(), ids=lambda chart: str(chart.title))


def test_completeness_is_marked_with_the_first_dump_and_the_worst_stands_on_top() -> None:
    complete, valid = charts.quality_charts(RECORDS)
    assert [(str(bar.label), bar.value, bar.before) for bar in complete.bars] == [
        ("Opleidingsniveau", 60.0, 50.0),
        ("Maximale uren per week", 89.0, 88.0),
    ]
    assert [bar.value for bar in valid.bars] == [75.0, 98.9]
    assert str(complete.sentence).endswith("Het laagst is Opleidingsniveau: 60,0 procent.")


def test_a_field_over_the_dumps_runs_from_old_to_new() -> None:
    chart = charts.field_lines("education_level", RECORDS)
    assert [value for _, value in chart.lines[0].points] == [50.0, 60.0]
    assert "op 9-11-2026 was 50,0 procent volledig, op 16-11-2026 60,0" in str(chart.sentence)


def test_a_cause_is_shown_beside_what_was_to_be_expected() -> None:
    assert [bar.value for bar in charts.pattern_bars(PATTERN).bars] == [80.0, 40.0, 41.0]


def test_days_are_counted_per_week() -> None:
    chart = charts.days_bars([1, 7, 8, 14, 15])
    assert [(str(bar.label), bar.value) for bar in chart.bars] == [
        ("1 tot 7 dagen", 2),
        ("8 tot 14 dagen", 2),
        ("15 tot 21 dagen", 1),
    ]


@pytest.mark.parametrize(
    "chart",
    [
        charts.findable_lines({}),
        charts.state_bars({}),
        charts.state_lines({}),
        charts.days_bars([]),
        charts.team_bars(charts.state_bars({}).title, []),
        charts.mended_bars({}, 0),
        charts.field_lines("hours_max", []),
        charts.part_bars("hours_max", "region", []),
        *charts.quality_charts([]),
    ],
    ids=lambda chart: str(chart.title),
)
def test_nothing_measured_is_said_and_can_be_drawn(chart: Chart) -> None:
    assert str(chart.sentence).endswith(".")
    assert plot(chart).axes


@EVERY
def test_the_table_says_the_unit_and_one_row_per_bar_or_dump(chart: Chart) -> None:
    heading, *rows = csv_of(chart).decode("utf-8-sig").splitlines()
    assert str(chart.unit) in heading
    if isinstance(chart, BarChart):
        assert len(rows) == len(chart.bars)
    elif isinstance(chart, LineChart):
        assert len(rows) == len({day for line in chart.lines for day, _ in line.points})


@EVERY
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_figure_fits_the_smallest_drawing(chart: Chart, scheme: str) -> None:
    assert len(pixels(chart, (840, 600), scheme, str, 2.0)) == 840 * 600 * 4


@pytest.mark.parametrize("ending", ["png", "pdf"])
def test_a_saved_figure_has_its_numbers_beside_it_and_no_trace(tmp_path: Path, ending: str) -> None:
    picture, table = save_chart(every_chart()[1], tmp_path / f"figuur.{ending}")
    assert picture.stat().st_size > 5000
    assert table.read_text("utf-8-sig").count("\n") == 3
    assert b"matplotlib" not in picture.read_bytes()


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"\.png- of \.pdf-bestand"):
        save_chart(every_chart()[0], tmp_path / "figuur.svg")
