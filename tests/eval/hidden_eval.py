"""Judges what the program does with unknowns: of the best people for a request, how many are still found when
their dossiers are as badly filled in as the real ones.

Public: `Figure`, `Report`, `simulate`, `EMPLOYERS`, `lines`, `falls`.

    python -m tests.eval.hidden_eval [PEOPLE [SEEDS]]

docs/evaluation.md tells what is measured, against what, and the figures.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.eval.hiding import Lost, World, make_world, one_answer, registered
from wsp_desk.matching import Request, Result, Search
from wsp_desk.trust.hidden import hidden_by_unknown
from wsp_desk.trust.promising import promising
from wsp_desk.trust.questions import best_questions
from wsp_desk.trust.verdict import judge_of
from wsp_desk.trust.waiting import openings

EMPLOYERS = Path(__file__).with_name("employers.json")
TOP = 20
GOOD = 100
"""The best so many are the good matches that lose fields where the rest of the pool does not."""

QUESTIONS = 5
DRAWS = 4
"""Times that five questions are drawn at random per request."""

PEOPLE = 20_000
SEEDS = 5
FOUND, TIMES_RANDOM = 0.90, 2.0
"""What must be reached."""

Shares = dict[str, list[float]]


@dataclass(frozen=True)
class Figure:
    """A mean over requests and seeds.

    Attributes:
        mean: The mean.
        margin: Half of its 95% confidence interval (1.96 standard errors).
    """

    mean: float
    margin: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Figure:
        """The mean of values and how sure it is."""
        return cls(float(np.mean(values)), float(1.96 * np.std(values, ddof=1) / np.sqrt(len(values))))


Report = Mapping[str, Mapping[str, Figure]]
"""Who loses fields → what is measured → its figure."""


def simulate(people: int = PEOPLE, seeds: int = SEEDS, employers: int | None = None) -> Report:
    """Asks every employer's request of several invented pools.

    Args:
        people: Size of each pool.
        seeds: How many pools.
        employers: Only the first so many requests.
    """
    found: dict[str, Shares] = {who: defaultdict(list) for who in ("good matches", "everybody")}
    for seed in range(1, seeds + 1):
        world = make_world(people, seed)
        chance = np.random.default_rng(seed)
        everybody = Search(registered(world.truth, world.lost))
        for request in _requests(world, employers):
            true = Search(world.truth).run(request)
            best = frozenset(true.order(TOP).tolist())
            good = np.zeros(people, bool)[: world.truth.size]
            good[true.order(GOOD)] = True
            only_good = {name: mask & good for name, mask in world.lost.items()}
            search = Search(registered(world.truth, only_good))
            _add(found["good matches"], _found(search.run(request), best))
            _add(found["everybody"], _found(everybody.run(request), best))
            _add(found["everybody"], _asked(world, world.lost, request, everybody, best, chance))
    return {who: {name: Figure.of(values) for name, values in each.items()} for who, each in found.items()}


def lines(report: Report) -> Iterator[str]:
    """The report in words."""
    for who, figures in report.items():
        yield f"fields lost by: {who}"
        for name, figure in figures.items():
            yield f"  {figure.mean:7.3f} ± {figure.margin:.3f}  {name}"


def falls(report: Report) -> list[str]:
    """What was promised and is not reached."""
    missed = [
        f"{who}: {figures[NAMED].mean:.3f} of the best are found or named, less than {FOUND}"
        for who, figures in report.items()
        if figures[NAMED].mean < FOUND
    ]
    asked = report["everybody"]
    if asked[BEST_FIVE].mean < TIMES_RANDOM * asked[RANDOM_FIVE].mean:
        missed.append("five best questions recover less than twice what five at random do")
    return missed


IN_TOP = "in the top 20"
ONE_ANSWER = "in the top 20, or one answer brings them in"
NAMED = "in the top 20, or named as hidden by what is unknown"
LISTED = "the best 200 by expected score, for comparison"
FILTER = "plain filter: every answer known and right"
MUSTS = "plain filter on the musts only: everybody it lists"
LISTS = "number of people that filter lists"
POINTS_100 = "points list: best 100"
POINTS_200 = "points list: best 200"
NAMES = "number of people named besides the top 20"
BEST_FIVE = "of the best recovered by the five best questions"
RANDOM_FIVE = "of the best recovered by five random questions that could help"
ANY_FIVE = "of the best recovered by five random questions about anybody found"


def _requests(world: World, most: int | None) -> list[Request]:
    asked = json.loads(EMPLOYERS.read_text("utf-8"))[:most]
    return [Request.from_json(each, world.truth.vocabulary) for each in asked]


def _add(shares: Shares, more: Mapping[str, float]) -> None:
    for name, value in more.items():
        shares[name].append(value)


def _found(result: Result, best: frozenset[int]) -> dict[str, float]:
    """Share of the best people that each way finds."""
    top = result.order(TOP).tolist()
    one = [each.row for each in hidden_by_unknown(result, TOP, most=result.total).dossiers]
    named = [each.row for each in promising(result, TOP).dossiers]
    points, musts = _by_points(result), _by_filter(result, only_musts=True)

    def share(rows: Iterable[int]) -> float:
        return len(best.intersection(rows)) / len(best)

    return {
        IN_TOP: share(top),
        ONE_ANSWER: share([*top, *one]),
        NAMED: share([*top, *named]),
        NAMES: float(len(named)),
        LISTED: share(result.order(TOP + 180).tolist()),
        FILTER: share(_by_filter(result).tolist()),
        MUSTS: share(musts.tolist()),
        LISTS: float(len(musts)),
        POINTS_100: share(points[:100].tolist()),
        POINTS_200: share(points[:200].tolist()),
    }


def _by_filter(result: Result, *, only_musts: bool = False) -> NDArray[np.intp]:
    """Who is known to meet everything that is asked, or every must."""
    asked = zip(result.request.criteria, result.graded, strict=True)
    kept = np.ones(result.pool.size, bool)
    for criterion, graded in asked:
        if criterion.importance.removes or not only_musts:
            kept &= graded.meets
    return np.flatnonzero(kept)


def _by_points(result: Result) -> NDArray[np.intp]:
    """Everybody by points: the weight of each criterion that is known to be met; equals by dossier number."""
    points = np.zeros(result.pool.size)
    for graded, weight in zip(result.graded, result.weights.tolist(), strict=True):
        points += weight * graded.meets
    return np.lexsort((result.pool.id_rank, -points))


Pair = tuple[int, str]


def _asked(
    world: World,
    lost: Lost,
    request: Request,
    search: Search,
    best: frozenset[int],
    chance: np.random.Generator,
) -> dict[str, float]:
    """How many of the best come into the top by asking five questions."""
    result = search.run(request)
    found = best_questions(judge_of(search.pool), result, TOP, most=result.total)
    helpful = [(each.row, each.field) for each in found.best]
    anything = _everything_open(result)

    def recovered(pairs: Sequence[Pair]) -> float:
        after = _after(world, lost, request, pairs)
        return float(len(best.intersection(after)) - len(best.intersection(result.order(TOP).tolist())))

    def at_random(pairs: Sequence[Pair]) -> float:
        return float(np.mean([recovered(_drawn(pairs, chance)) for _ in range(DRAWS)]))

    return {
        BEST_FIVE: recovered(helpful[:QUESTIONS]),
        RANDOM_FIVE: at_random(helpful),
        ANY_FIVE: at_random(anything),
    }


def _after(world: World, lost: Lost, request: Request, pairs: Sequence[Pair]) -> list[int]:
    """The top once some questions are answered truthfully."""
    left = lost
    for row, field in pairs:
        left = one_answer(left, row, field)
    rows: list[int] = Search(registered(world.truth, left)).run(request).order(TOP).tolist()
    return rows


def _everything_open(result: Result) -> list[Pair]:
    pairs: list[Pair] = []
    for name, opening in openings(result, result.rows).items():
        pairs += [(row, name) for row in result.rows[opening.anybody].tolist()]
    return pairs


def _drawn(pairs: Sequence[Pair], chance: np.random.Generator) -> list[Pair]:
    size = min(QUESTIONS, len(pairs))
    return [pairs[place] for place in chance.choice(len(pairs), size, replace=False).tolist()]


def main(arguments: Sequence[str]) -> int:
    """Prints the report; 1 when something that was promised is not reached."""
    given = [int(word) for word in arguments]
    people, seeds = (*given, *(PEOPLE, SEEDS)[len(given) :])
    report = simulate(people, seeds)
    print(f"{people} people, {seeds} pools")
    print("\n".join(lines(report)))
    missed = falls(report)
    print("\n".join(missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
