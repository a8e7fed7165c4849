"""Equals share a rank, whatever their place in the array."""

from __future__ import annotations

import numpy as np
import pytest

from wsp_desk.matching.ranking import best, rank_of


def test_equals_share_a_rank_and_stand_in_the_given_order() -> None:
    scores = np.array([0.5, 0.9, 0.5 + 1e-12, 0.7])
    ranking = best(scores, np.array([3, 0, 1, 2]), 4)
    assert ranking.positions.tolist() == [1, 3, 2, 0]
    assert ranking.rank.tolist() == [1, 2, 3, 3]
    assert ranking.tied.tolist() == [False, False, True, True]


def test_a_group_of_equals_is_cut_in_the_given_order_and_stays_marked() -> None:
    ranking = best(np.full(50, 0.25), np.arange(50)[::-1], 3)
    assert ranking.positions.tolist() == [49, 48, 47]
    assert ranking.rank.tolist() == [1, 1, 1]
    assert ranking.tied.all()


@pytest.mark.parametrize("top", [0, 1, 7, 99, 100, 500])
def test_the_best_are_those_of_a_full_sort(top: int) -> None:
    scores = np.random.default_rng(3).integers(0, 12, 100) / 12
    order = np.random.default_rng(4).permutation(100)
    ranking = best(scores, order, top)
    assert ranking.positions.tolist() == np.lexsort((order, -scores))[:top].tolist()
    assert ranking.rank.tolist() == [1 + int((scores > scores[place]).sum()) for place in ranking.positions]


def test_nothing_to_rank() -> None:
    assert best(np.zeros(0), np.zeros(0, int), 10).positions.tolist() == []


def test_the_rank_of_one_agrees_with_the_ranking() -> None:
    scores = np.random.default_rng(5).integers(0, 30, 200) / 30
    ranking = best(scores, np.arange(200), 200)
    for place, rank, tied in zip(ranking.positions, ranking.rank, ranking.tied, strict=True):
        assert rank_of(scores, int(place)) == (rank, tied)
