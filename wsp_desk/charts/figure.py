"""The waterfall on paper: a matplotlib figure, saved as PNG or PDF without a trace of who made it.

Public: `draw`, `save`, `colours_of`, `NO_TRACE`.

matplotlib is loaded when the first figure is drawn; it costs about as much as an empty window.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsp_desk import paths
from wsp_desk.charts.waterfall import ROUNDING, Bar, Part, Waterfall
from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.settings import read_toml
from wsp_desk.texts import DUTCH, Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH_INCHES = 6.4
ROW_INCHES = 0.34
HEAD_INCHES = 0.55
FOOT_INCHES = 0.55
BAR_HEIGHT = 0.55
DOTS_PER_INCH = 200

NO_TRACE: Mapping[str, dict[str, None]] = {
    "png": {"Software": None},
    "pdf": {"Creator": None, "Producer": None, "CreationDate": None},
}
"""Ending of the file → what is left out of it: who made it, with what, and when."""


def draw(drawing: Waterfall, scheme: str = "light", render: Callable[[Text], str] = str) -> Figure:
    """Draws the waterfall.

    Args:
        drawing: The bars.
        scheme: ``light`` or ``dark``; colours come from `resources/style/tokens.toml`.
        render: Writes a sentence in the user's language.
    """
    from matplotlib.figure import Figure

    colours = colours_of(scheme)
    height = HEAD_INCHES + ROW_INCHES * max(len(drawing.bars), 1) + FOOT_INCHES
    figure = Figure(figsize=(WIDTH_INCHES, height), facecolor=colours["panel"], dpi=DOTS_PER_INCH)
    axes = figure.add_axes((0.27, FOOT_INCHES / height, 0.6, 1 - (HEAD_INCHES + FOOT_INCHES) / height))
    _frame(axes, drawing, colours, render)
    for place, bar in enumerate(drawing.bars):
        _draw_bar(axes, place, bar, colours, render)
    heading = f"{render(drawing.title)}  ({render(drawing.interval)})"
    figure.text(0.03, 1 - 0.3 / height, heading, color=colours["text"], fontsize=11, fontweight="bold")
    _legend(figure, drawing, colours, render)
    return figure


def save(drawing: Waterfall, path: Path, scheme: str = "light", render: Callable[[Text], str] = str) -> None:
    """Draws the waterfall and writes it at once or not at all, with no name, path or time in it.

    Args:
        drawing: The bars.
        path: Ends in ``.png`` or ``.pdf``.
        scheme: ``light`` or ``dark``.
        render: Writes a sentence in the user's language.

    Raises:
        KnownError: The ending is another, or the file cannot be written.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in NO_TRACE:
        raise KnownError(
            text("Een figuur wordt een .png- of .pdf-bestand, geen '{ending}'.", ending=path.suffix)
        )
    figure, made = draw(drawing, scheme, render), io.BytesIO()
    figure.savefig(made, format=kind, metadata=NO_TRACE[kind], facecolor=figure.get_facecolor())
    write_atomic(path, made.getvalue())


def colours_of(scheme: str) -> Mapping[str, str]:
    """The colours of the window.

    Args:
        scheme: ``light`` or ``dark``.

    Raises:
        KnownError: It is another word.
    """
    tokens: dict[str, Any] = read_toml(paths.resource("style", "tokens.toml"))
    if scheme not in ("light", "dark"):
        raise KnownError(text("Een figuur is light of dark, niet '{scheme}'.", scheme=scheme))
    return {name: str(colour) for name, colour in tokens[scheme].items()}


def _frame(axes: Axes, drawing: Waterfall, colours: Mapping[str, str], render: Callable[[Text], str]) -> None:
    axes.set_facecolor(colours["panel"])
    axes.set_xlim(0, max(1e-6, *(bar.reach for bar in drawing.bars), drawing.score) * 1.02)
    axes.set_ylim(max(len(drawing.bars), 1) - 0.5, -0.5)
    axes.set_yticks(range(len(drawing.bars)), [render(bar.label) for bar in drawing.bars])
    axes.tick_params(axis="y", length=0, labelcolor=colours["text"], labelsize=9)
    axes.xaxis.set_major_formatter(lambda value, _: DUTCH.number(round(value * 100)))
    axes.tick_params(axis="x", color=colours["line"], labelcolor=colours["muted"], labelsize=8)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(colours["line"])


def _draw_bar(
    axes: Axes, place: int, bar: Bar, colours: Mapping[str, str], render: Callable[[Text], str]
) -> None:
    axes.barh(place, bar.end - bar.start, left=bar.start, height=BAR_HEIGHT, **_style(bar.part, colours))
    if bar.part is Part.KNOWN and bar.reach > bar.end + ROUNDING:
        axes.barh(
            place, bar.reach - bar.end, left=bar.end, height=BAR_HEIGHT, **_style(Part.UNCOVERED, colours)
        )
    axes.annotate(
        render(bar.amount),
        (1.02, place),
        xycoords=("axes fraction", "data"),
        va="center",
        color=colours["muted"],
        fontsize=9,
    )


def _style(part: Part, colours: Mapping[str, str]) -> dict[str, Any]:
    if part is Part.KNOWN:
        return {"facecolor": colours["accent"], "edgecolor": colours["accent"], "linewidth": 0.6}
    edge = {"facecolor": "none", "edgecolor": colours["unknown_edge"], "linewidth": 0.8}
    return {**edge, "hatch": "////"} if part is Part.ESTIMATED else {**edge, "linestyle": (0, (3, 2))}


def _legend(
    figure: Figure, drawing: Waterfall, colours: Mapping[str, str], render: Callable[[Text], str]
) -> None:
    from matplotlib.patches import Patch

    handles = [Patch(label=render(meaning), **_style(part, colours)) for part, meaning in drawing.legend]
    if handles:
        figure.legend(
            handles=handles,
            loc="lower left",
            bbox_to_anchor=(0.02, 0.0),
            ncols=len(handles),
            frameon=False,
            fontsize=7.5,
            labelcolor=colours["muted"],
        )
