"""`wsp-desk bench`: how fast this computer searches this pool.

Public: `bench`, `peak_memory_mb`.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from wsp_desk.cli.output import emit
from wsp_desk.cli.session import opened, pool_of, request_of, search_of, words_for
from wsp_desk.demo.story import demo_request
from wsp_desk.matching.request import Request
from wsp_desk.matching.search import Search
from wsp_desk.pool import Pool
from wsp_desk.texts import DUTCH
from wsp_desk.trust import answer, judge_of
from wsp_desk.trust.relaxing import widened

_TOP = 100
_TIMES = 9


def bench(options: argparse.Namespace) -> None:
    """Prints the median time of opening, a full search, and moving a weight; and the memory in use."""
    request = (
        request_of(options.request, options.file)
        if options.request
        else Request.from_json(demo_request(), words_for(options.file))
    )
    start = perf_counter()
    with opened(options) as snapshot:
        pool = pool_of(snapshot)
    loaded = perf_counter() - start
    warm = search_of(pool)
    _whole(pool, warm, request)
    figures = {
        "dossiers": pool.size,
        "open_ms": loaded * 1000,
        "search_ms": _median_ms(lambda _: answer(pool, Search(pool), request, _TOP)),
        "whole_ms": _median_ms(lambda _: _whole(pool, Search(pool), request)),
        "weight_ms": _median_ms(lambda turn: answer(pool, warm, _heavier(request, turn), _TOP)),
        "memory_mb": peak_memory_mb(),
    }
    names = {
        "dossiers": "dossiers",
        "open_ms": "ms: nakijken, openen en laden",
        "search_ms": "ms: een hele zoekvraag met de 100 beste uitgelegd",
        "whole_ms": "ms: dat, met facetten, verborgen dossiers, ruimer zoeken en beste vragen",
        "weight_ms": "ms: een gewicht verschuiven, met de 100 beste uitgelegd",
        "memory_mb": "MB: meeste geheugen tot nu toe",
    }
    shown = [f"{DUTCH.number(value):>9} {names[key]}" for key, value in figures.items() if value is not None]
    emit(options, figures, shown)


def _whole(pool: Pool, search: Search, request: Request) -> None:
    """Everything the window shows about a request."""
    found = answer(pool, search, request, _TOP)
    _ = found.facets, found.hidden.dossiers, found.questions
    widened(search, judge_of(pool), found.result)


def _heavier(request: Request, turn: int) -> Request:
    first = request.criteria[0]
    return request.with_criterion(0, replace(first, weight=2.0 + turn / 10))


def _median_ms(work: Callable[[int], object]) -> float:
    times = []
    for turn in range(_TIMES):
        start = perf_counter()
        work(turn)
        times.append((perf_counter() - start) * 1000)
    return median(times)


def peak_memory_mb() -> float | None:
    """Most resident memory of this process so far; None where the platform does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        # Linux's getrusage also counts what the parent held when it started us.
        return int(status.read_text("ascii").partition("VmHWM:")[2].split()[0]) / 2**10
    if os.name == "nt":
        return None
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
