"""Which dossiers are comparable: those that want the same sort of work in the same labour-market region.

Public: `Comparable`, `comparable`, `Basis`, `Estimate`.

The sort of work is the ISCO-08 sub-major group (two digits) of the first wanted occupation, the region that
of the postcode. Nothing else counts: not the legal ground, no protected attribute, and nothing that nearly
tells either of them, such as who delivered the dossier, its holder or its office; docs/matching.md says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool


class Basis(StrEnum):
    """Whom an estimate mostly rests on."""

    WORK_AND_REGION = "work_and_region"
    WORK = "work"
    REGION = "region"
    NEITHER = "neither"
    EVERYBODY = "everybody"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Estimate:
    """What stands for an unknown, and on whom it rests.

    Attributes:
        score: Expected evidence, 0 to 1.
        basis: Whom it mostly rests on.
        dossiers: How many of those say it.
    """

    score: float
    basis: Basis
    dossiers: int

    @property
    def sentence(self) -> Text:
        """In one sentence."""
        return Text(_SENTENCES[self.basis].template, {"percent": round(self.score * 100), "n": self.dossiers})

    def to_json(self) -> dict[str, object]:
        """As scripts read it; the score is that of the line."""
        return {"basis": self.basis.value, "dossiers": self.dossiers}


_SENTENCES = {
    Basis.WORK_AND_REGION: text(
        "Geschat: {percent}%, vooral naar dossiers met hetzelfde soort werk in dezelfde regio ({n})."
    ),
    Basis.WORK: text("Geschat: {percent}%, vooral naar dossiers met hetzelfde soort werk ({n})."),
    Basis.REGION: text("Geschat: {percent}%, vooral naar dossiers uit de regio zonder bekend beroep ({n})."),
    Basis.NEITHER: text("Geschat: {percent}%, vooral naar dossiers zonder bekend beroep of regio ({n})."),
    Basis.EVERYBODY: text("Geschat: {percent}%, vooral naar alle dossiers die het wel zeggen ({n})."),
    Basis.NOBODY: text("Geen enkel dossier zegt dit. We rekenen met {percent}%."),
}


@dataclass(frozen=True, slots=True, eq=False)
class Comparable:
    """The dossiers of a pool in cells.

    Attributes:
        cell: Intp [n]: cell of every dossier, from 0; every cell holds someone.
        work: Intp [cells]: sort of work of a cell, from 0; 0 = not known.
        region: Intp [cells]: region of a cell, from 0; 0 = not known.
    """

    cell: NDArray[np.intp]
    work: NDArray[np.intp]
    region: NDArray[np.intp]

    @property
    def cells(self) -> int:
        """Number of cells."""
        return len(self.work)

    def per_work(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """float64 [cells]: for every cell the sum over the cells with the same sort of work.

        Args:
            values: float64 [cells].
        """
        return np.bincount(self.work, values).astype(np.float64, copy=False)[self.work]

    def estimate(self, row: int, score: float, known: NDArray[np.float64], strength: float) -> Estimate:
        """Says whom an estimate mostly rests on: the narrowest group with at least as many as it is drawn to.

        Args:
            row: Row of the dossier in the pool.
            score: What is expected of it.
            known: float64 [cells]: dossiers that say it, per cell.
            strength: Number of dossiers that a mean is drawn towards another with.
        """
        cell = int(self.cell[row])
        here, alike, everybody = int(known[cell]), int(self.per_work(known)[cell]), int(known.sum())
        if here and here >= strength:
            return Estimate(score, self._basis(cell), here)
        if alike and alike >= strength and self.work[cell]:
            return Estimate(score, Basis.WORK, alike)
        return Estimate(score, Basis.EVERYBODY if everybody else Basis.NOBODY, everybody)

    def _basis(self, cell: int) -> Basis:
        if self.work[cell]:
            return Basis.WORK_AND_REGION if self.region[cell] else Basis.WORK
        return Basis.REGION if self.region[cell] else Basis.NEITHER


def comparable(pool: Pool) -> Comparable:
    """The cells of a pool, made once."""
    return pool.derived("comparable", _make)


def _make(pool: Pool) -> Comparable:
    work, region = _work(pool), _region(pool)
    regions = int(region.max(initial=0)) + 1
    occurring, cell = np.unique(work * regions + region, return_inverse=True)
    return Comparable(cell.astype(np.intp), occurring // regions, occurring % regions)


def _work(pool: Pool) -> NDArray[np.intp]:
    """Intp [n]: sort of work; 0 where no wanted occupation is known."""
    codes = _numbers([concept.isco[:2] for concept in pool.vocabulary.occupations])
    return np.append(codes, 0)[pool.first_occupation]  # the last entry stands for "none", index -1


def _region(pool: Pool) -> NDArray[np.intp]:
    """Intp [n]: region; 0 where the postcode is not known."""
    return np.append(_numbers(pool.vocabulary.places.region), 0)[pool.pc4_row]


def _numbers(names: Sequence[str]) -> NDArray[np.intp]:
    """Intp [names]: the same number for the same name, from 1 in alphabetical order; 0 for no name."""
    number = {name: place for place, name in enumerate(sorted(set(names) - {""}), start=1)}
    return np.array([number.get(name, 0) for name in names], np.intp)
