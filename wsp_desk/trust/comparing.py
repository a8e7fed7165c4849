"""Two to five dossiers side by side for one request: a line per criterion, a cell per dossier.

Public: `SideBySide`, `Compared`, `Line`, `Cell`, `side_by_side`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wsp_desk.errors import KnownError
from wsp_desk.matching.evidence import EPSILON
from wsp_desk.matching.why import Answer as Said
from wsp_desk.matching.why import Why, why_not
from wsp_desk.texts import Text, text
from wsp_desk.trust.answer import AnsweredMatch, answered_match

if TYPE_CHECKING:
    from wsp_desk.matching.ledger import LedgerLine
    from wsp_desk.matching.request import Criterion
    from wsp_desk.matching.search import Search
    from wsp_desk.trust.answer import Answer
    from wsp_desk.trust.verdict import Judge

FEWEST, MOST = 2, 5


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """One of the dossiers.

    Attributes:
        row: Its row in the pool.
        why: What became of it.
        match: Its match with verdict and flags; None when it was removed.
    """

    row: int
    why: Why
    match: AnsweredMatch | None

    @property
    def dossier(self) -> str:
        """Its id."""
        return self.why.dossier

    @property
    def removed_by(self) -> tuple[Criterion, ...]:
        """The criteria that removed it."""
        return tuple(self.why.ledger[place].asked for place in self.why.removed_by)

    def to_json(self) -> dict[str, Any]:
        """As scripts read it; scores and verdict are there for who was found."""
        shown: dict[str, Any] = {
            "dossier": self.dossier,
            "found": self.match is not None,
            "removed_by": [criterion.kind for criterion in self.removed_by],
            "sentence": str(self.why.sentence),
        }
        if self.match is None:
            return shown
        given = self.match.to_json()
        for key in ("dossier", "ledger", "flags"):
            del given[key]
        return {**shown, **given}


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """What one dossier says to one criterion.

    Attributes:
        line: Its line in the ledger.
        said: Pass, fail or unknown.
        removes: Whether this removed the dossier.
        is_best: Whether no other of the dossiers gets more from it, and some get less.
    """

    line: LedgerLine
    said: Said
    removes: bool
    is_best: bool

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        line = self.line
        return {
            "answer": self.said.value,
            "score": line.score,
            "known": line.known,
            "contribution": line.contribution,
            "removes": self.removes,
            "best": self.is_best,
            "sentence": str(line.sentence),
        }


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One criterion, and what every dossier says to it.

    Attributes:
        criterion: The criterion.
        weight: The weight that counted.
        asked: What is asked, in a few words.
        cells: One per dossier.
    """

    criterion: Criterion
    weight: float
    asked: Text
    cells: tuple[Cell, ...]

    @property
    def differs(self) -> bool:
        """Whether the dossiers say different things to it."""
        first = self.cells[0]
        return any(
            cell.said is not first.said or abs(cell.line.score - first.line.score) > EPSILON
            for cell in self.cells
        )

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "criterion": self.criterion.kind,
            "asked": str(self.asked),
            "importance": self.criterion.importance.value,
            "weight": self.weight,
            "differs": self.differs,
            "cells": [cell.to_json() for cell in self.cells],
        }


@dataclass(frozen=True, slots=True, eq=False)
class SideBySide:
    """The comparison.

    Attributes:
        dossiers: The dossiers, in the order they were given.
        lines: A line per criterion, in the order of the request.
    """

    dossiers: tuple[Compared, ...]
    lines: tuple[Line, ...]

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "dossiers": [each.to_json() for each in self.dossiers],
            "criteria": [line.to_json() for line in self.lines],
        }


def side_by_side(search: Search, judge: Judge, found: Answer, rows: Sequence[int]) -> SideBySide:
    """Puts dossiers side by side, found or removed.

    Args:
        search: What answered the request.
        judge: Who judges.
        found: The answer.
        rows: Rows of the dossiers in the pool, in the order to show them.

    Raises:
        KnownError: There are fewer than two or more than five, or one is named twice.
    """
    if not FEWEST <= len(rows) <= MOST or len(set(rows)) < len(rows):
        raise KnownError(
            text("Kies {fewest} tot en met {most} verschillende dossiers.", fewest=FEWEST, most=MOST)
        )
    dossiers = tuple(
        Compared(row, why_not(search, found.request, row), answered_match(found, judge, row)) for row in rows
    )
    places = range(len(found.request.criteria))
    return SideBySide(dossiers, tuple(_line(found, dossiers, place) for place in places))


def _line(found: Answer, dossiers: Sequence[Compared], place: int) -> Line:
    criterion = found.request.criteria[place]
    gains = [each.why.ledger[place].contribution for each in dossiers]
    most, least = max(gains), min(gains)
    cells = tuple(
        Cell(
            each.why.ledger[place],
            each.why.answers[place],
            place in each.why.removed_by,
            gain > most - EPSILON and most - least > EPSILON,
        )
        for each, gain in zip(dossiers, gains, strict=True)
    )
    asked = criterion.of_kind.describe(criterion.value, found.result.pool.vocabulary)
    return Line(criterion, cells[0].line.weight, asked, cells)
