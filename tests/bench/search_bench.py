"""Measures a search beside the same scoring as one DuckDB query and as polars expressions.

Public: `Comparison`, `compare`, `example_request`, `lines`, `per_dossier`.

The two rivals are given every help a careful programmer would give them: native typed tables in memory,
concepts as numbers, the comparable group as a column, small prepared tables for related occupations and
travel, two threads. They score only; ours also counts per criterion and makes the top 100 with their ledgers.
All three must give the same scores before a clock starts. "Whole" is everything an advisor sees: verdicts,
facets, who is hidden, every relaxation with what it is worth, the best questions, and how far each rank could
move.

    python -m tests.bench.search_bench [DOSSIERS]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

import numpy as np

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.repeating import repeated
from tests.bench.search_rivals import DuckDb, Polars, Top
from tests.bench.search_tables import question_of, tables_of
from tests.requests import DESIGN_REQUEST
from wsp_desk.matching import Importance, Request, Search
from wsp_desk.matching.facets import warm_facets
from wsp_desk.pool import Pool
from wsp_desk.trust import answer, judge_of
from wsp_desk.trust.relaxing import widened
from wsp_desk.vocabulary import Vocabulary

TOP = 100
ROUNDS = 15


@dataclass(frozen=True)
class Comparison:
    """Times of one request, in milliseconds (median of the rounds).

    Attributes:
        name: Which request.
        dossiers: Size of the pool.
        found: Dossiers that remain.
        full: Our full search, nothing cached but the pool's own columns.
        moved: Our search after one weight moved.
        whole: Our full search with verdicts, facets, hidden dossiers, relaxations, questions and rank ranges.
        whole_moved: The same after one weight moved.
        duckdb: The DuckDB query.
        polars: The polars plan.
    """

    name: str
    dossiers: int
    found: int
    full: float
    moved: float
    whole: float
    whole_moved: float
    duckdb: float
    polars: float

    @property
    def rival(self) -> float:
        """The faster of the two rivals."""
        return min(self.duckdb, self.polars)


def example_request(vocabulary: Vocabulary, *, musts: bool = True) -> Request:
    """The request of the design; without musts every dossier remains, which is the hardest case for a moving
    weight."""
    request = Request.from_json(DESIGN_REQUEST, vocabulary)
    if musts:
        return request
    soft = tuple(replace(criterion, importance=Importance.STRONG) for criterion in request.criteria)
    return replace(request, criteria=soft)


def compare(pool: Pool, search: Search | None = None, rounds: int = ROUNDS) -> list[Comparison]:
    """Checks that all three agree, then measures: the request of the design as it is, and without its musts.

    Raises:
        AssertionError: A rival gives other scores.
    """
    search = search or Search(pool)
    _warm(search)
    tables = tables_of(pool)
    duck, polars = DuckDb(tables), Polars(tables)
    try:
        return [
            _compare(name, search, example_request(pool.vocabulary, musts=musts), duck, polars, rounds)
            for name, musts in (("with musts", True), ("without musts", False))
        ]
    finally:
        duck.close()


def lines(comparisons: list[Comparison]) -> list[str]:
    """The figures, one sentence per request."""
    return [_line(each) for each in comparisons]


def _line(each: Comparison) -> str:
    head = f"search {each.name}, {each.dossiers:,} dossiers, {each.found:,} remain: "
    full = f"full {each.full:.1f} ms = DuckDB ({each.duckdb:.0f} ms) / {each.duckdb / each.full:.1f}"
    full += f" = polars ({each.polars:.0f} ms) / {each.polars / each.full:.1f}"
    moved = f"weight moved {each.moved:.2f} ms = DuckDB / {each.duckdb / each.moved:.0f}"
    moved += f" = polars / {each.polars / each.moved:.0f}"
    whole = f"with verdicts, facets, hidden, relaxations and questions {each.whole:.1f} ms = "
    whole += f"DuckDB / {each.duckdb / each.whole:.1f}, after a moved weight {each.whole_moved:.1f} ms"
    return f"{head}{full}; {moved}; {whole}{_promise(each)}"


def _promise(each: Comparison) -> str:
    kept = each.duckdb >= 3 * each.whole and each.duckdb >= 30 * each.moved
    return f" (promised DuckDB / 3 and / 30: {'holds' if kept else 'NOT KEPT'})"


def per_dossier(pool: Pool, times: int, rounds: int = 5) -> list[str]:
    """What the whole costs per dossier, in this pool and in one so many times as large.

    Args:
        pool: The pool.
        times: How many times as large the other one is.
        rounds: How often each is measured; the best counts, in processor time.
    """
    small, large = _cost(pool, rounds), _cost(repeated(pool, times), rounds)
    return [
        f"cost {name}: {one * 1e9 / pool.size:.0f} ns per dossier at {pool.size:,}, "
        f"{other * 1e9 / (pool.size * times):.0f} ns at {pool.size * times:,} "
        f"= {other / (one * times):.2f} × as much per dossier"
        for (name, one), other in zip(small.items(), large.values(), strict=True)
    ]


def _cost(pool: Pool, rounds: int) -> dict[str, float]:
    """Seconds of processor time per request, everything included."""
    search = Search(pool)
    _warm(search)
    costs = {}
    for name, musts in (("with musts", True), ("without musts", False)):
        request = example_request(pool.vocabulary, musts=musts)
        times = []
        for _ in range(rounds):
            start = time.process_time()
            _whole(search, request)
            times.append(time.process_time() - start)
        costs[name] = min(times)
    return costs


def _warm(search: Search) -> None:
    search.warm()
    warm_facets(search.pool)
    judge_of(search.pool).warm()


def _compare(
    name: str, search: Search, request: Request, duck: DuckDb, polars: Polars, rounds: int
) -> Comparison:
    question = question_of(search.pool, request, search.weights)
    result = search.run(request)
    ours = [(match.dossier, match.expected) for match in result.matches(TOP)]
    _assert_same(ours, duck(question, TOP), "DuckDB")
    _assert_same(ours, polars(question, TOP), "polars")
    weights, others = (iter(np.linspace(first, 9.0, rounds + 1).tolist()) for first in (1.0, 2.0))
    times = _clock(
        [
            lambda: _full(search, request),
            lambda: _moved(search, request, next(weights)),
            lambda: _whole(search, request),
            lambda: _whole_moved(search, request, next(others)),
            lambda: duck(question, TOP),
            lambda: polars(question, TOP),
        ],
        rounds,
    )
    return Comparison(name, search.pool.size, result.total, *times)


def _assert_same(ours: Top, theirs: Top, rival: str) -> None:
    assert len(ours) == len(theirs), rival
    difference = np.abs(
        np.array([score for _, score in ours]) - np.array([score for _, score in theirs])
    ).max(initial=0)
    assert difference < 1e-6, f"{rival} differs by {difference}"


def _full(search: Search, request: Request) -> None:
    fresh = Search(search.pool, search.weights)
    result = fresh.run(request)
    _ = result.counts
    result.matches(TOP)


def _moved(search: Search, request: Request, weight: float) -> None:
    moved = request.with_criterion(0, replace(request.criteria[0], weight=weight))
    search.run(moved).matches(TOP)


def _whole(search: Search, request: Request) -> None:
    _everything(Search(search.pool, search.weights), request)


def _whole_moved(search: Search, request: Request, weight: float) -> None:
    moved = request.with_criterion(0, replace(request.criteria[0], weight=weight))
    _everything(search, moved)


def _everything(search: Search, request: Request) -> None:
    """What the window shows beside a list."""
    judge = judge_of(search.pool)
    found = answer(search.pool, search, request, TOP, judge)
    _ = found.facets, found.hidden.dossiers, found.questions, found.counts
    widened(search, judge, found.result)
    for match in found.matches:
        _ = match.rank_range


def _clock(runs: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Median milliseconds of each; they take turns, so that whatever else the machine does hits all alike."""
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds + 1):
        for run, measured in zip(runs, times, strict=True):
            start = time.perf_counter()
            run()
            measured.append((time.perf_counter() - start) * 1000)
    return [median(measured[1:]) for measured in times]  # the first round is for warming up


def main() -> None:
    """Measures a pool drawn by chance."""
    from tests.pools import random_pool

    size = int(sys.argv[1]) if len(sys.argv) > 1 else 157_659
    pool = random_pool(size)
    print("\n".join([*lines(compare(pool)), *per_dossier(pool, 8)]))


if __name__ == "__main__":
    main()
