"""Laws of finding more: never a loss, never a dead end, and every gain is what asking again finds."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from tests.pools import pool_of
from tests.property.test_matching_laws import laws, numbered, pools, requests
from wsp_desk.matching import Request, Search
from wsp_desk.matching.relaxation import Change, Relaxation, Relaxer
from wsp_desk.matching.widening import Limits, widen

ALWAYS = Limits(enough=10_000, most_pairs=50)


def finds_exactly(search: Search, request: Request, ways: list[Relaxation]) -> None:
    before = set(search.run(request).rows.tolist())
    for each in ways:
        after = set(search.run(each.request).rows.tolist())
        assert before <= after
        assert after - before == set(each.rows.tolist())
        assert each.gain == len(after) - len(before)


@laws
@given(pools, requests())
def test_every_gain_is_what_asking_again_finds(pool: list[dict[str, Any]], request: Request) -> None:
    search = Search(pool_of(numbered(pool)))
    found = widen(search, search.run(request), ALWAYS)
    finds_exactly(search, request, [*found.singles, *found.pairs])
    for pair in found.pairs:
        alone = [
            next(each.gain for each in found.singles if each.steps[0].label == step.label)
            for step in pair.steps
        ]
        assert pair.gain > sum(alone)


@laws
@given(pools, requests())
def test_the_best_pair_is_named(pool: list[dict[str, Any]], request: Request) -> None:
    search = Search(pool_of(numbered(pool)))
    result = search.run(request)
    found, relaxer = widen(search, result, ALWAYS), Relaxer(search, result)
    gains = {each.steps[0]: each.gain for each in (relaxer.of([step]) for step in relaxer.steps)}
    best = 0
    for first in relaxer.steps:
        for second in relaxer.steps:
            if first.place < second.place:
                gain = relaxer.of([first, second]).gain
                best = max(best, gain if gain > gains[first] + gains[second] else 0)
    assert max((pair.gain for pair in found.pairs), default=0) == best


@laws
@given(pools, requests())
def test_there_is_never_a_dead_end(pool: list[dict[str, Any]], request: Request) -> None:
    search = Search(pool_of(numbered(pool)))
    result = search.run(request)
    way = widen(search, result).way_out
    assert (way is None) == (result.total > 0)
    if way is None:
        return
    finds_exactly(search, request, [way])
    assert way.gain > 0
    relaxer = Relaxer(search, result)
    assert len(way.steps) == min(map(len, relaxer.patterns))
    # A milder change that still finds somebody is never passed over for dropping.
    for step in way.steps:
        if step.change is Change.DROPPED:
            others = [each for each in relaxer.steps if each.place == step.place]
            milder = [each for each in others if each.change is not Change.DROPPED]
            rest = [each for each in way.steps if each is not step]
            assert all(relaxer.of([*rest, each]).gain == 0 for each in milder)
