"""Dossiers side by side: the same numbers as one by one, whether found or removed."""

from __future__ import annotations

import json

import pytest

from tests.judged import REQUEST, random_judged_pool
from tests.pools import words
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request, Search
from wsp_desk.matching.why import why_not
from wsp_desk.trust import Answer, answer, judge_of
from wsp_desk.trust.comparing import SideBySide, side_by_side

POOL = random_judged_pool(1500)
SEARCH = Search(POOL)


@pytest.fixture(scope="module")
def found() -> Answer:
    return answer(POOL, SEARCH, Request.from_json(REQUEST, words()), 10)


def compared(found: Answer, rows: list[int]) -> SideBySide:
    return side_by_side(SEARCH, judge_of(POOL), found, rows)


def removed(found: Answer) -> int:
    return next(row for row in range(POOL.size) if found.result.position(row) is None)


def test_a_comparison_says_what_is_said_one_by_one(found: Answer) -> None:
    rows = [found.matches[3].row, removed(found), found.matches[0].row]
    told = compared(found, rows)
    assert [each.row for each in told.dossiers] == rows
    for place, each in enumerate(told.dossiers):
        why = why_not(SEARCH, found.request, each.row)
        assert [line.cells[place].line.contribution for line in told.lines] == [
            line.contribution for line in why.ledger
        ]
        assert [line.cells[place].said for line in told.lines] == list(why.answers)
        assert [number for number, line in enumerate(told.lines) if line.cells[place].removes] == list(
            why.removed_by
        )
    shown = json.loads(json.dumps(told.to_json()))
    first, gone, best = shown["dossiers"]
    assert (first["rank"], best["rank"]) == (found.matches[3].rank, found.matches[0].rank)
    assert first["verdict"] == found.matches[3].verdict
    assert not gone["found"]
    assert gone["removed_by"]
    assert "verdict" not in gone


def test_the_best_cell_stands_out_only_where_they_differ(found: Answer) -> None:
    told = compared(found, [match.row for match in found.matches[:4]] + [removed(found)])
    assert any(line.differs for line in told.lines)
    for line in told.lines:
        gains = [cell.line.contribution for cell in line.cells]
        best = [gain for gain, cell in zip(gains, line.cells, strict=True) if cell.is_best]
        assert bool(best) == (max(gains) - min(gains) > 1e-9)
        assert all(gain == pytest.approx(max(gains)) for gain in best)
        assert line.differs or not best


@pytest.mark.parametrize("rows", [[], [1], [1, 1], [1, 2, 3, 4, 5, 6]])
def test_two_to_five_different_dossiers_are_compared(found: Answer, rows: list[int]) -> None:
    with pytest.raises(KnownError, match="Kies 2 tot en met 5 verschillende dossiers"):
        compared(found, rows)
