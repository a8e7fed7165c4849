"""Draws bars and lines with matplotlib, in the colours of the window, for the screen and for paper.

Public: `plot`, `save_chart`, `pixels`.

matplotlib is loaded when the first figure is drawn; it costs about as much as an empty window.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsp_desk.charts.figure import NO_TRACE, colours_of
from wsp_desk.charts.series import SHARE, BarChart, Chart, Line, LineChart, csv_of
from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.texts import DUTCH, Text, text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INCH = 100
"""Pixels of the screen per inch of a figure at scale 1."""

PAPER = (8.0, 5.0)
_WIDE = 6.0
"""Inches; on a narrower figure the legend stands under each other."""

PAPER_DOTS = 200
_POINT = 72 / INCH
"""Points per pixel: letters in a figure are as high as those around it."""

_LEAST_ROOM = 5
"""Bars that a figure has room for: a few bars do not become beams."""

_STYLES = (
    ("accent", "-", "o"),
    ("unknown_edge", "--", "s"),
    ("interval_edge", ":", "^"),
    ("text", "-.", "D"),
)

Render = Callable[[Text], str]


def plot(
    chart: Chart,
    size: tuple[float, float] = PAPER,
    scheme: str = "light",
    render: Render = str,
    dots: int = INCH,
) -> Figure:
    """Draws a chart.

    Args:
        chart: What to draw.
        size: Width and height in inches.
        scheme: ``light`` or ``dark``.
        render: Writes a sentence in the user's language.
        dots: Dots per inch.
    """
    from matplotlib.figure import Figure

    colours = colours_of(scheme)
    figure = Figure(figsize=size, facecolor=colours["panel"], dpi=dots, layout="constrained")
    axes = figure.add_subplot()
    _frame(axes, colours)
    if isinstance(chart, BarChart):
        _draw_bars(axes, chart, colours, render)
    else:
        _draw_lines(axes, chart, colours, render)
    return figure


def pixels(chart: Chart, size: tuple[int, int], scheme: str, render: Render, scale: float = 1.0) -> bytes:
    """A chart as it stands on the screen: RGBA bytes, row by row.

    Args:
        chart: What to draw.
        size: Width and height in dots of the screen; each at least 1.
        scheme: ``light`` or ``dark``.
        render: Writes a sentence in the user's language.
        scale: Dots per pixel: 1.5 on a screen at 150%.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    dots = INCH * scale
    figure = plot(chart, (size[0] / dots, size[1] / dots), scheme, render)
    figure.set_dpi(dots)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return bytes(canvas.buffer_rgba())


def save_chart(chart: Chart, path: Path, scheme: str = "light", render: Render = str) -> tuple[Path, Path]:
    """Writes a chart, and beside it the numbers as CSV, with no name, path or time in them.

    Args:
        chart: What to draw.
        path: Ends in ``.png`` or ``.pdf``.
        scheme: ``light`` or ``dark``.
        render: Writes a sentence in the user's language.

    Returns:
        The picture and the table.

    Raises:
        KnownError: The ending is another, or a file cannot be written.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in NO_TRACE:
        raise KnownError(
            text("Een figuur wordt een .png- of .pdf-bestand, geen '{ending}'.", ending=path.suffix)
        )
    figure, made = plot(chart, PAPER, scheme, render, PAPER_DOTS), io.BytesIO()
    figure.suptitle(render(chart.title), color=colours_of(scheme)["text"], fontsize=11, fontweight="bold")
    figure.savefig(made, format=kind, metadata=NO_TRACE[kind], facecolor=figure.get_facecolor())
    table = path.with_suffix(".csv")
    write_atomic(path, made.getvalue())
    write_atomic(table, csv_of(chart, render))
    return path, table


def _frame(axes: Axes, colours: Mapping[str, str]) -> None:
    axes.set_facecolor(colours["panel"])
    axes.tick_params(color=colours["line"], labelcolor=colours["muted"], labelsize=12 * _POINT, length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(colours["line"])


def _draw_bars(axes: Axes, chart: BarChart, colours: Mapping[str, str], render: Render) -> None:
    from matplotlib.ticker import FixedLocator, MaxNLocator

    places = range(len(chart.bars))
    values = [bar.value for bar in chart.bars]
    axes.barh(places, values, height=0.55, color=colours["accent"], label=_legend(chart, 0, render))
    marked = [(place, bar.before) for place, bar in enumerate(chart.bars) if bar.before is not None]
    if marked:
        rows, before = zip(*marked, strict=True)
        axes.plot(
            before,
            rows,
            linestyle="none",
            marker="|",
            markersize=20,
            markeredgewidth=2.5,
            color=colours["ask_text"],
            label=_legend(chart, 1, render),
        )
        _show_legend(axes, colours)
    axes.set_yticks(places, [render(bar.label) for bar in chart.bars])
    axes.tick_params(axis="y", labelcolor=colours["text"], labelsize=13 * _POINT)
    axes.set_ylim(max(len(chart.bars), _LEAST_ROOM) - 0.4, -0.6)
    widest = chart.most or max([*values, *(bar.before or 0 for bar in chart.bars), 1e-6])
    axes.set_xlim(0, widest * 1.22)
    axes.xaxis.set_major_formatter(
        lambda value, _: DUTCH.number(round(value)) if value <= widest * 1.01 else ""
    )
    shares = FixedLocator(range(0, 101, 20))
    axes.xaxis.set_major_locator(shares if chart.unit == SHARE else MaxNLocator("auto", integer=True))
    axes.set_xlabel(render(chart.unit), color=colours["muted"], fontsize=12 * _POINT)
    for place, bar in zip(places, chart.bars, strict=True):
        _number_beside(
            axes, place, bar.value, bar.before, chart, colours, render(bar.remark) if bar.remark else None
        )


def _number_beside(
    axes: Axes,
    place: int,
    value: float,
    before: float | None,
    chart: BarChart,
    colours: Mapping[str, str],
    remark: str | None,
) -> None:
    words = f"{_amount(value, chart)}  {remark}" if remark else _amount(value, chart)
    axes.annotate(
        words,
        (max(value, before or 0), place),
        xytext=(8, 0),
        textcoords="offset points",
        va="center",
        color=colours["text"],
        fontsize=12 * _POINT,
    )


def _draw_lines(axes: Axes, chart: LineChart, colours: Mapping[str, str], render: Render) -> None:
    days = sorted({day for line in chart.lines for day, _ in line.points})
    at = {day: place for place, day in enumerate(days)}
    for place, line in enumerate(chart.lines):
        _draw_line(
            axes,
            line,
            {day: float(at[day]) for day in days},
            _STYLES[place % len(_STYLES)],
            chart,
            colours,
            render,
        )
    step = max(1, -(-len(days) // 8))
    axes.set_xticks(range(0, len(days), step), [DUTCH.day(day) for day in days[::step]])
    axes.set_xlim(-0.3, max(len(days) - 1, 0) + 0.6)
    highest = max([value for line in chart.lines for _, value in line.points] or [1.0])
    axes.set_ylim(0, 100 if chart.unit == SHARE else max(highest * 1.15, 1.0))
    axes.yaxis.set_major_formatter(lambda value, _: DUTCH.number(round(value)))
    axes.grid(axis="y", color=colours["line"], linewidth=0.8)
    axes.set_axisbelow(True)
    axes.set_ylabel(render(chart.unit), color=colours["muted"], fontsize=12 * _POINT)
    if len(chart.lines) > 1:
        _show_legend(axes, colours)


def _draw_line(
    axes: Axes,
    line: Line,
    at: Mapping[object, float],
    style: tuple[str, str, str],
    chart: LineChart,
    colours: Mapping[str, str],
    render: Render,
) -> None:
    colour, dashes, mark = style
    where = [at[day] for day, _ in line.points]
    values = [value for _, value in line.points]
    axes.plot(
        where, values, dashes, marker=mark, color=colours[colour], linewidth=2, label=render(line.label)
    )
    if values:
        axes.annotate(
            _amount(values[-1], chart),
            (where[-1], values[-1]),
            xytext=(8, 0),
            textcoords="offset points",
            va="center",
            color=colours["text"],
            fontsize=12 * _POINT,
        )


def _amount(value: float, chart: Chart) -> str:
    """A number as it stands in the figure: 46,5% or 12."""
    return f"{DUTCH.number(float(value), 1)}%" if chart.unit == SHARE else DUTCH.number(round(value))


def _legend(chart: BarChart, place: int, render: Render) -> str:
    return render(chart.legend[place]) if place < len(chart.legend) else ""


def _show_legend(axes: Axes, colours: Mapping[str, str]) -> None:
    wide = axes.figure.bbox.width >= _WIDE * axes.figure.dpi
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
        ncols=3 if wide else 1,
        frameon=False,
        fontsize=12 * _POINT,
        labelcolor=colours["text"],
        borderaxespad=0.2,
        handletextpad=0.5,
    )
