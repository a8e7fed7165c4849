"""What became of the signals to teams: the same slice in the pool of now.

Public: `Followed`, `followed`, `being_solved`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from wsp_desk.feedback.finding import Finding
from wsp_desk.feedback.part import DIMENSIONS
from wsp_desk.feedback.patterns.casebook import Case
from wsp_desk.feedback.patterns.cells import Cells
from wsp_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Followed:
    """One signal, and how its slice is now.

    Attributes:
        case: The signal.
        size: Dossiers in the slice now.
        trouble: Of which the field is in trouble.
    """

    case: Case
    size: int
    trouble: int

    @property
    def share(self) -> float:
        """Share of the slice in trouble now; 0.0 when nobody is left in it."""
        return self.trouble / self.size if self.size else 0.0

    @property
    def sentence(self) -> Text:
        """How it went, in one sentence."""
        return text(
            "Op {day} was dit {then} procent; nu is het {now} procent van {size} dossiers.",
            day=self.case.day,
            then=round(100 * self.case.share),
            now=round(100 * self.share),
            size=self.size,
        )

    def to_json(self) -> dict[str, Any]:
        """The record for scripts."""
        return self.case.to_json() | {
            "share_then": self.case.share,
            "share_now": round(self.share, 4),
            "size_now": self.size,
            "trouble_now": self.trouble,
            "sentence": str(self.sentence),
        }


def followed(signals: Iterable[Case], cells: Cells) -> list[Followed]:
    """How the slices of earlier signals are in a pool, in the order of the signals.

    Args:
        signals: From `Casebook.signals`.
        cells: The pool, counted; a signal about a field that is not counted any more is left out.
    """
    return [_now(case, cells) for case in signals if case.field in cells.trouble]


def being_solved(signals: Iterable[Case]) -> Callable[[Finding], bool]:
    """Whether a finding lies in a slice about which a signal is with a team that did not say it is solved.

    Args:
        signals: From `Casebook.signals`.
    """
    pending = [case for case in signals if not case.solved]
    return lambda finding: any(_covers(case, finding) for case in pending)


def _covers(case: Case, finding: Finding) -> bool:
    same = case.field == finding.key.field
    return same and all(finding.part.get(dimension) == value for dimension, value in case.where)


def _now(case: Case, cells: Cells) -> Followed:
    inside = np.ones(len(cells.size), np.bool_)
    for dimension, value in case.where:
        place = DIMENSIONS.index(dimension)
        names = np.array(cells.labels[place])
        inside &= (names == value)[cells.codes[:, place]]
    return Followed(case, int(cells.size[inside].sum()), int(cells.trouble[case.field][inside].sum()))
