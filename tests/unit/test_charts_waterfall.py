"""The waterfall adds up, tells known from estimated from uncovered, and prints without a trace."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.judged import REQUEST, random_judged_pool
from tests.pools import words
from wsp_desk.charts import figure
from wsp_desk.charts.waterfall import Part, Waterfall, of_ledger, of_match, whole_points
from wsp_desk.errors import BugError, KnownError
from wsp_desk.matching import Request, Search
from wsp_desk.texts import Text, text
from wsp_desk.trust import answer

SENTENCE = text("Een zin.")


@dataclass(frozen=True)
class Line:
    weight: float
    score: float
    known: bool
    contribution: float
    sentence: Text = SENTENCE


LINES = (
    Line(4, 1.0, True, 0.4),
    Line(3, 0.5, True, 0.15),
    Line(2, 0.6, False, 0.12),
    Line(0, 0.0, True, 0.0),
    Line(1, 0.0, True, 0.0),
)
LABELS = tuple(text("{name}", name=name) for name in "ABCDE")


def drawing() -> Waterfall:
    return of_ledger(LINES, LABELS, rank=2, low=0.55, score=0.67, high=0.75)


def test_each_bar_starts_where_the_last_one_ended() -> None:
    bars = drawing().bars
    assert bars[0].start == 0
    assert [bar.start for bar in bars[1:]] == [bar.end for bar in bars[:-1]]
    assert bars[-1].end == pytest.approx(0.67)


def test_reach_is_where_full_marks_would_end() -> None:
    assert [bar.reach - bar.start for bar in drawing().bars] == pytest.approx([0.4, 0.3, 0.2, 0.1])


def test_known_estimated_and_uncovered_are_told_apart() -> None:
    found = drawing()
    assert [bar.part for bar in found.bars] == [Part.KNOWN, Part.KNOWN, Part.ESTIMATED, Part.KNOWN]
    assert [str(bar.amount) for bar in found.bars] == ["+40", "+15", "+12 ?", "0"]
    assert [part for part, _ in found.legend] == [Part.KNOWN, Part.ESTIMATED, Part.UNCOVERED]


def test_title_and_interval() -> None:
    assert str(drawing().title) == "Waarom nummer 2: 67 van 100"
    assert str(drawing().interval) == "tussen 55 en 75"


def test_a_criterion_without_weight_has_no_bar() -> None:
    assert [str(bar.label) for bar in drawing().bars] == ["A", "B", "C", "E"]


def test_contributions_that_do_not_add_up_are_our_mistake() -> None:
    with pytest.raises(BugError):
        of_ledger(LINES, LABELS, rank=1, low=0, score=0.7, high=1)


@pytest.mark.parametrize(
    ("contributions", "points"),
    [
        ([], []),
        ([1 / 3, 1 / 3, 1 / 3], [34, 33, 33]),
        ([0.154, 0.054, 0.084, 0.074, 0.042, 0.06, 0.136], [16, 5, 8, 7, 4, 6, 14]),
        ([0.005, 0.0], [1, 0]),
        ([0.004, 0.004, 0.004], [1, 0, 0]),
    ],
)
def test_whole_points_add_up_to_the_rounded_score(contributions: list[float], points: list[int]) -> None:
    assert whole_points(contributions) == points


def test_real_matches_add_up() -> None:
    pool = random_judged_pool(500)
    found = answer(pool, Search(pool), Request.from_json(REQUEST, words()), 20)
    assert found.matches
    for match in found.matches:
        drawn = of_match(match)
        assert drawn.bars[-1].end == pytest.approx(match.expected, abs=1e-9)
        assert str(drawn.title).endswith(f"{sum(bar.points for bar in drawn.bars)} van 100")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_figure_shows_every_bar_and_its_number(scheme: str) -> None:
    drawn = figure.draw(drawing(), scheme)
    shown = {each.get_text() for axes in drawn.axes for each in (*axes.get_yticklabels(), *axes.texts)}
    assert {"A", "B", "C", "E", "+40", "+15", "+12 ?", "0"} <= shown
    widths = sorted(patch.get_width() for patch in drawn.axes[0].patches)
    assert widths == pytest.approx(sorted([0.4, 0.15, 0.12, 0.0, 0.15, 0.1]))
    hatched = [patch for patch in drawn.axes[0].patches if patch.get_hatch()]
    assert [patch.get_width() for patch in hatched] == pytest.approx([0.12])


def test_an_empty_request_gives_an_empty_figure(tmp_path: Path) -> None:
    figure.save(of_ledger((), (), rank=1, low=0, score=0, high=0), tmp_path / "leeg.png")
    assert (tmp_path / "leeg.png").stat().st_size > 0


@pytest.mark.parametrize("name", ["figuur.png", "figuur.pdf"])
def test_a_saved_figure_says_nothing_of_who_made_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("USER", "jansen-geheim")
    figure.save(drawing(), tmp_path / name)
    content = (tmp_path / name).read_bytes()
    for trace in (
        b"jansen-geheim",
        str(tmp_path).encode(),
        b"Software",
        b"Creator",
        b"CreationDate",
        b"Author",
    ):
        assert trace not in content


def test_the_same_figure_is_the_same_file(tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "a.pdf", "b.pdf"):
        figure.save(drawing(), tmp_path / name)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_another_ending_or_scheme_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="svg"):
        figure.save(drawing(), tmp_path / "figuur.svg")
    with pytest.raises(KnownError, match="sepia"):
        figure.save(drawing(), tmp_path / "figuur.png", "sepia")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="vol"):
        figure.save(drawing(), tmp_path / "figuur.png")
    assert list(tmp_path.iterdir()) == []
