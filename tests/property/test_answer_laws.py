"""Laws of a whole answer: whatever the order of dossiers or of questions, the same comes out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.judged import random_judged_pool
from tests.pools import pool_of
from tests.property.test_matching_laws import laws, numbered, pools, requests
from tests.property.test_trust_laws import requests as judged_requests
from wsp_desk.matching import Request, Search
from wsp_desk.matching.evidence import EPSILON
from wsp_desk.trust import answer, judge_of
from wsp_desk.trust.relaxing import widened
from wsp_desk.trust.value import Shortlist

POOL = random_judged_pool(300, seed=9)
WARM = Search(POOL)


def everything(search: Search, request: Request) -> dict[str, Any]:
    """All that the command line prints about a request, but the time it took."""
    judge = judge_of(search.pool)
    found = answer(search.pool, search, request, 40, judge)
    shown = {
        **found.to_json(facets=True),
        **widened(search, judge, found.result).to_json(),
        **found.questions.to_json(),
    }
    del shown["elapsed_ms"]
    return shown


def by_number(shown: dict[str, Any]) -> dict[str, Any]:
    """The same with numbers rounded: sums over dossiers may end in another last digit."""

    def rounded(value: Any) -> Any:
        match value:
            case dict():
                return {key: rounded(inner) for key, inner in value.items()}
            case list():
                return [rounded(inner) for inner in value]
            case float():
                return round(value, 6)
        return value

    return rounded(shown)


@settings(laws, max_examples=20)
@given(pools, requests(), st.randoms(use_true_random=False))
def test_permuting_dossiers_changes_nothing_at_all(
    pool: list[dict[str, Any]], request: Request, chance: Any
) -> None:
    given_order = numbered(pool)
    other_order = list(given_order)
    chance.shuffle(other_order)
    first, second = (
        by_number(everything(Search(pool_of(order)), request)) for order in (given_order, other_order)
    )
    assert first == second


@given(st.lists(judged_requests(), min_size=2, max_size=3), st.data())
@settings(max_examples=6, deadline=None)
def test_what_was_asked_before_changes_nothing(asked: list[Request], data: st.DataObject) -> None:
    for request in asked:
        warm = everything(WARM, request)
        fresh = Search(replace(POOL, _derived={}))
        assert everything(fresh, request) == warm
    back = data.draw(st.sampled_from(asked))
    again = everything(WARM, back)
    place = data.draw(st.integers(0, len(back.criteria) - 1))
    without = back.with_criterion(place, None)
    everything(WARM, without)
    kept = list(without.criteria)
    kept.insert(place, back.criteria[place])
    assert everything(WARM, replace(without, criteria=tuple(kept))) == again


@given(judged_requests())
@settings(max_examples=25, deadline=None)
def test_a_rank_could_be_exactly_as_far_as_the_others_allow(request: Request) -> None:
    found = answer(POOL, WARM, request, POOL.size)
    for match in found.matches:
        others = np.array([other.expected for other in found.matches if other.row != match.row])
        ahead = match.rank_range
        assert ahead.best == 1 + np.count_nonzero(others > match.high + EPSILON)
        assert ahead.worst == 1 + np.count_nonzero(others > match.low + EPSILON)
        assert ahead.best <= match.rank <= ahead.worst
        open_musts = [line for line in match.ledger if line.importance.removes and not line.known]
        assert ahead.may_drop == bool(open_musts)
        assert ahead.is_certain == (ahead.best == ahead.worst and not open_musts)


@given(judged_requests(), st.sampled_from([1, 5, 20, 500]))
@settings(max_examples=40, deadline=None)
def test_no_answer_takes_something_away_from_the_shortlist(request: Request, top: int) -> None:
    shortlist = Shortlist(WARM.run(request), top)
    assert shortlist.value >= 0
    for gain in shortlist.gains().values():
        asked = gain[~np.isnan(gain)]
        assert (asked >= -1e-8).all()
        assert (asked <= 1 + 1e-8).all()


def test_a_dossier_that_was_removed_has_no_range() -> None:
    request = Request.from_json(
        {"criteria": [{"kind": "licences", "value": ["CE"], "importance": "must"}]}, POOL.vocabulary
    )
    found = answer(POOL, WARM, request, 1)
    gone = next(row for row in range(POOL.size) if found.result.position(row) is None)
    match = replace(found.matches[0].match, row=gone)
    with pytest.raises(KeyError):
        _ = replace(found.matches[0], match=match).rank_range
