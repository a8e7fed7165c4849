"""When pairs are looked at, and the figures that decide it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.pools import pool_of, words
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request, Search
from wsp_desk.matching.relaxation import Change
from wsp_desk.matching.widening import Limits, load_limits, widen

LICENCES: dict[str, Any] = {"kind": "licences", "value": ["B", "C"], "importance": "must"}
LEVEL: dict[str, Any] = {"kind": "education", "value": {"min": 4}, "importance": "must"}
BOTH_SHORT = {"licences": ["B"], "work_level": 3}
NEITHER = {"licences": ["CE"], "work_level": 5}


def search_over(*dossiers: dict[str, Any]) -> tuple[Search, Any]:
    search = Search(pool_of(dossiers))
    return search, search.run(Request.from_json({"criteria": [LICENCES, LEVEL]}, words()))


def test_pairs_are_named_when_one_change_is_not_enough() -> None:
    search, result = search_over(*[BOTH_SHORT] * 3, NEITHER)
    found = widen(search, result, Limits(enough=3, most_pairs=6))
    assert [each.gain for each in found.singles] == [0] * len(found.singles)
    assert {each.gain for each in found.pairs} == {3}
    mildest = found.pairs[-1]
    assert [step.change for step in mildest.steps] == [Change.CARVED, Change.LOOSER]
    assert str(mildest.label) == "zonder rijbewijs C en vmbo-niveau is ook goed"
    assert found.way_out is None


def test_pairs_are_left_out_when_one_change_is_enough() -> None:
    search, result = search_over(*[BOTH_SHORT] * 3, *[{**NEITHER, "licences": ["B"]}] * 2, NEITHER)
    assert widen(search, result, Limits(enough=3, most_pairs=6)).pairs == ()
    assert widen(search, result, Limits(enough=4, most_pairs=6)).pairs
    assert len(widen(search, result, Limits(enough=4, most_pairs=1)).pairs) == 1


def test_the_way_out_changes_no_more_than_it_must() -> None:
    search, result = search_over(BOTH_SHORT, {**NEITHER, "work_level": 3}, {"licences": [], "work_level": 1})
    way = widen(search, result).way_out
    assert way is not None
    assert [(step.change, step.criterion.kind) for step in way.steps] == [(Change.LOOSER, "education")]
    assert way.gain == 1


def test_an_empty_pool_has_no_way_out() -> None:
    search, result = search_over()
    assert widen(search, result).way_out is None


def test_the_shipped_figures_are_those_of_the_page() -> None:
    limits = load_limits()
    page = (Path(__file__).parents[2] / "docs" / "matching.md").read_text("utf-8")
    flat = " ".join(page.split())
    assert f"`enough` = {limits.enough}, `most_pairs` = {limits.most_pairs} are shown" in flat


@pytest.mark.parametrize(
    "content", ["enough = 3", "enough = 3\nmost_pairs = -1", 'enough = "x"\nmost_pairs = 2']
)
def test_figures_that_cannot_be_are_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "relaxing.toml"
    file.write_text(content, "utf-8")
    with pytest.raises(KnownError, match=r"relaxing\.toml"):
        load_limits(file)
