"""The dossiers of a list as plain records, made when they come into sight.

Public: `ResultRow`, `Rows`, `range_sentence`, `NO_ROWS`, `TRUST`, `ASK`, `STOP`, `VERDICTS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload

from wsp_desk.texts import Text, text

TRUST, ASK, STOP = "trust", "ask", "do_not_present"
VERDICTS = (TRUST, ASK, STOP)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One dossier in the list.

    Attributes:
        row: Row in the pool.
        dossier: Its number.
        rank: 1 is best; equals share a rank.
        tied: Whether another dossier has this rank.
        title: The work it wants that comes nearest to what is asked.
        place: Where and how far.
        support: What else supports it.
        low: Score with every unknown at 0.
        expected: Score with unknowns as comparable dossiers show them.
        high: Score with every unknown at 1.
        verdict: One of `VERDICTS`.
        reasons: Why it got its verdict.
        best: Rank it could take at best; 0 when that was not worked out.
        worst: Rank it could take at worst; 0 when that was not worked out.
        may_drop: Whether an answer could also remove it.
    """

    row: int
    dossier: str
    rank: int
    tied: bool
    title: Text
    place: Text
    support: Text
    low: float
    expected: float
    high: float
    verdict: str
    reasons: tuple[Text, ...] = ()
    best: int = 0
    worst: int = 0
    may_drop: bool = False

    @property
    def moves(self) -> bool:
        """Whether what is unknown can still change its place."""
        return bool(self.best) and (self.best != self.worst or self.may_drop)


def range_sentence(best: int, worst: int, *, may_drop: bool) -> Text | None:
    """Which places a dossier could still take; None when nothing unknown can move it.

    Args:
        best: Rank it could take at best.
        worst: Rank it could take at worst.
        may_drop: Whether an answer could also remove it.
    """
    if may_drop and best == worst:
        return text("Met antwoorden blijft de plaats {best}, of valt het dossier af.", best=best)
    if may_drop:
        return text(
            "Met antwoorden kan de plaats {best} tot {worst} worden, of valt het dossier af.",
            best=best,
            worst=worst,
        )
    if best == worst:
        return None
    return text("Met antwoorden kan de plaats {best} tot {worst} worden.", best=best, worst=worst)


class Rows(Sequence[ResultRow]):
    """Rows made when they come into sight: a list of hundreds costs no more than what is on the screen.

    Args:
        numbers: Row in the pool of each.
        make: Makes the row at a place.
    """

    def __init__(self, numbers: Sequence[int], make: Callable[[int], ResultRow]) -> None:
        self.numbers = tuple(numbers)
        self._make = make
        self._made: dict[int, ResultRow] = {}

    @classmethod
    def of(cls, rows: Sequence[ResultRow]) -> Rows:
        """Rows that are there already."""
        return cls([row.row for row in rows], lambda place: rows[place])

    @overload
    def __getitem__(self, place: int) -> ResultRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[ResultRow]: ...
    def __getitem__(self, place: int | slice) -> ResultRow | list[ResultRow]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]

    def __len__(self) -> int:
        return len(self.numbers)


NO_ROWS = Rows.of(())
