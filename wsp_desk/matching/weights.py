"""Released weights: read from `resources/weights/released.toml`, checked, and handed to a search.

Public: `Weights`, `CriterionWeights`, `Unknown`, `load_weights`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.matching.criteria import KINDS
from wsp_desk.matching.importance import Importance
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text

HIGHEST_WEIGHT = 100.0


@dataclass(frozen=True, slots=True)
class CriterionWeights:
    """Figures of one kind of criterion.

    Attributes:
        must: Weight when it is a must.
        strong: Weight when it counts strongly.
        nice: Weight when it is nice to have.
        threshold: Evidence from which it counts as met, above 0 and at most 1.
    """

    must: float
    strong: float
    nice: float
    threshold: float

    def weight(self, importance: Importance) -> float:
        """The weight at an importance; an exclusion removes and has no weight."""
        return 0.0 if importance is Importance.EXCLUDE else float(getattr(self, importance.value))


@dataclass(frozen=True, slots=True)
class Unknown:
    """How the evidence of an unknown is expected.

    Attributes:
        strength: Number of dossiers with the overall mean that stand beside a comparable group (shrinkage).
        neutral: Expected evidence when no dossier in the pool is known.
    """

    strength: float
    neutral: float


@dataclass(frozen=True, slots=True)
class Weights:
    """One release of the weights.

    Attributes:
        version: Number of the release.
        released_on: Its date.
        note: Where the figures come from, in Dutch.
        unknown: How unknowns are expected.
        criteria: Per kind key.
    """

    version: int
    released_on: date
    note: str
    unknown: Unknown
    criteria: Mapping[str, CriterionWeights]

    def weight(self, kind: str, importance: Importance) -> float:
        """The released weight of a kind of criterion at an importance."""
        return self.criteria[kind].weight(importance)

    def threshold(self, kind: str) -> float:
        """Evidence from which a criterion of this kind counts as met."""
        return self.criteria[kind].threshold


def load_weights(path: Path | None = None) -> Weights:
    """Reads and checks a release.

    Args:
        path: A TOML file; the shipped release when left out.

    Raises:
        KnownError: A key is unknown or missing, or a figure is out of range; the sentence names file and
            section.
    """
    file = path or paths.resource("weights", "released.toml")
    return weights_from(read_toml(file), file.name)


def weights_from(table: Mapping[str, Any], where: str) -> Weights:
    """Checks the content of a release.

    Args:
        table: What the TOML file holds.
        where: Its name, for the error.
    """
    raw = take(Weights, table, where)
    unknown = take(Unknown, _section(raw.unknown, f"{where} [unknown]"), f"{where} [unknown]")
    criteria = _section(raw.criteria, f"{where} [criteria]")
    _check(raw.version, 1, 1_000_000, where, "version")
    if not isinstance(raw.released_on, date):
        raise KnownError(text("{where}: 'released_on' moet een datum zijn.", where=where))
    _check_unknown(unknown, f"{where} [unknown]")
    return Weights(raw.version, raw.released_on, raw.note, unknown, _criteria(criteria, where))


def _criteria(table: Mapping[str, Any], where: str) -> dict[str, CriterionWeights]:
    for key in KINDS:
        if key not in table:
            raise KnownError(text("{where}: de gewichten van '{key}' ontbreken.", where=where, key=key))
    for key in table:
        if key not in KINDS:
            raise KnownError(text("{where}: onbekend criterium '{key}'.", where=where, key=key))
    return {key: _of_kind(key, table[key], f"{where} [criteria.{key}]") for key in KINDS}


def _of_kind(key: str, table: object, where: str) -> CriterionWeights:
    taken = take(CriterionWeights, _section(table, where), where)
    for name in ("must", "strong", "nice"):
        _check(getattr(taken, name), 0.0, HIGHEST_WEIGHT, where, name)
    _check(taken.threshold, *KINDS[key].thresholds, where, "threshold")
    return taken


def _check_unknown(unknown: Unknown, where: str) -> None:
    _check(unknown.strength, 0.0, 1e6, where, "strength")
    _check(unknown.neutral, 0.0, 1.0, where, "neutral")


def _section(value: object, where: str) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        return value
    raise KnownError(text("{where}: hier hoort een groep sleutels te staan.", where=where))


def _check(value: object, low: float, high: float, where: str, key: str) -> None:
    number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    if not low <= number <= high:
        raise KnownError(
            text(
                "{where}: '{key}' moet een getal van {low} tot en met {high} zijn.",
                where=where,
                key=key,
                low=low,
                high=high,
            )
        )
