"""More than one change at once: pairs when one step is not enough, and the way out when nobody is found.

Public: `Widening`, `widen`, `Limits`, `load_limits`.

A pair is worth naming when it brings back dossiers that neither of its changes brings back alone. The way out
is the smallest set of changes that finds somebody: the fewest criteria that are, together, all that removes
some dossier. Of each of those the mildest change is taken that still finds somebody. As dropping every must
finds everybody, there is always a way out of an answer without matches, unless the pool is empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.matching.relaxation import Change, Relaxation, Relaxer, Step
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.matching.search import Search

_MILDEST = (Change.LOOSER, Change.CARVED, Change.SOFTER, Change.DROPPED)
_WAYS_COMPARED = 8
"""Smallest sets of criteria that are compared for the mildest way out."""


@dataclass(frozen=True, slots=True)
class Limits:
    """When pairs are looked at.

    Attributes:
        enough: Dossiers from which one change is enough.
        most_pairs: Pairs shown at most.
    """

    enough: int
    most_pairs: int


@dataclass(frozen=True, slots=True, eq=False)
class Widening:
    """Every way to find more.

    Attributes:
        singles: One change each, in the order of the request.
        pairs: Two changes each, those that bring most first; empty when one change is enough.
        way_out: The smallest set of changes that finds somebody; None when somebody was found already.
    """

    singles: tuple[Relaxation, ...]
    pairs: tuple[Relaxation, ...]
    way_out: Relaxation | None


def widen(search: Search, result: Result, limits: Limits | None = None) -> Widening:
    """Counts every way to find more, exactly.

    Args:
        search: What answered the request.
        result: Its answer.
        limits: When pairs are looked at; the shipped figures when left out.
    """
    limits, relaxer = limits or load_limits(), Relaxer(search, result)
    singles = tuple(relaxer.of([step]) for step in relaxer.steps)
    most = result.total + max((each.gain for each in singles), default=0)
    pairs = tuple(_pairs(relaxer, limits.most_pairs)) if most < limits.enough else ()
    return Widening(singles, pairs, None if result.total else _way_out(relaxer))


def load_limits(path: Path | None = None) -> Limits:
    """Reads and checks the figures.

    Args:
        path: A TOML file; `resources/weights/relaxing.toml` by default.

    Raises:
        KnownError: A key is unknown or missing, or a figure is out of range; the sentence names the file.
    """
    file = path or paths.resource("weights", "relaxing.toml")
    limits = take(Limits, read_toml(file), file.name)
    for key in ("enough", "most_pairs"):
        figure = getattr(limits, key)
        if not isinstance(figure, int) or isinstance(figure, bool) or figure < 0:
            raise KnownError(text("{file}: '{key}' is een heel getal vanaf 0.", file=file.name, key=key))
    return limits


def _pairs(relaxer: Relaxer, most: int) -> list[Relaxation]:
    """The pairs worth naming: per two criteria the best that drops one, and the best that drops none."""
    counted = [
        (steps, gain)
        for places, together in relaxer.patterns.items()
        if len(places) == 2 and together
        for steps, gain in _best_of(relaxer, places)
    ]
    counted.sort(key=lambda pair: (-pair[1], [step.place for step in pair[0]]))
    return [relaxer.of(steps) for steps, _ in counted[:most]]


def _best_of(relaxer: Relaxer, places: Sequence[int]) -> Iterator[tuple[tuple[Step, Step], int]]:
    first, second = (_choices(relaxer, place) for place in places)
    alone = [_returning(relaxer, steps, relaxer.only([steps[0].place])) for steps in (first, second)]
    both = [_returning(relaxer, steps, relaxer.only(places)).astype(np.float64) for steps in (first, second)]
    together = both[0] @ both[1].T
    gains = together + alone[0].sum(axis=1)[:, None] + alone[1].sum(axis=1)
    kept = [_is_kept(step) for step in first], [_is_kept(step) for step in second]
    for allowed in (~np.logical_and.outer(*kept), np.logical_and.outer(*kept)):
        worth = np.where(allowed & (together > 0), gains, 0)
        row, column = np.unravel_index(int(worth.argmax()), worth.shape)
        if worth[row, column]:
            yield (first[row], second[column]), int(worth[row, column])


def _choices(relaxer: Relaxer, place: int) -> list[Step]:
    """The changes to one criterion; softening finds the same as dropping, so one of the two is enough."""
    return [step for step in relaxer.steps if step.place == place and step.change is not Change.SOFTER]


def _is_kept(step: Step) -> bool:
    return step.change is not Change.DROPPED


def _returning(relaxer: Relaxer, steps: Sequence[Step], rows: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Bool [steps, rows]: whether each change brings back each dossier."""
    return np.array([~relaxer.stays_removed(step, rows) for step in steps])


def _way_out(relaxer: Relaxer) -> Relaxation | None:
    patterns = relaxer.patterns
    if not patterns:
        return None
    fewest = min(map(len, patterns))
    smallest = sorted((-count, places) for places, count in patterns.items() if len(places) == fewest)
    ways = [_mildest(relaxer, places) for _, places in smallest[:_WAYS_COMPARED]]
    return min(ways, key=lambda way: (sum(_harshness(step) for step in way.steps), -way.gain))


def _mildest(relaxer: Relaxer, places: Sequence[int]) -> Relaxation:
    """Changes to exactly these criteria: of each the mildest that still leaves somebody."""
    rows, chosen = relaxer.only(places), []
    for place in places:
        steps = [step for step in relaxer.steps if step.place == place]
        for step in sorted(steps, key=_harshness):
            back = rows[~relaxer.stays_removed(step, rows)]
            if len(back):
                rows = back
                chosen.append(step)
                break
    return relaxer.of(chosen)


def _harshness(step: Step) -> int:
    return _MILDEST.index(step.change)
