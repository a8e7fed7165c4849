"""Pools with three planted causes among noise, counted in cells, for tests of pattern finding.

The noise has the size of the published figures: 42% of education, 38% of sectors and 26% of employability
unknown (Trouw, 30 September 2019), with ordinary differences between organisations, grounds and years of
intake on top of that. A planted cause is one slice in which a field is hardly ever filled in.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from wsp_desk.codes import GROUND
from wsp_desk.feedback.part import DIMENSIONS
from wsp_desk.feedback.patterns import Cells, Pattern
from wsp_desk.feedback.patterns.cells import cells_from

RATES = {
    "education_level": 0.422,
    "sectors": 0.384,
    "employability": 0.26,
    "max_travel_km": 0.33,
    "available": 0.20,
    "hours_max": 0.21,
    "wishes": 0.38,
    "work_level": 0.34,
    "skills": 0.45,
    "licences": 0.30,
}
_SHARES = (0.41, 0.27, 0.14, 0.08, 0.03, 0.05, 0.02)
_REGIONS = 35
_PERIODS = ("tot 2017", *(str(year) for year in range(2017, 2027)))
_OFFICES = 4
_NOISE = (
    (("organisation",), 0.45),
    (("ground",), 0.4),
    (("period",), 0.15),
    (("organisation", "ground"), 0.15),
    (("ground", "period"), 0.1),
)
"""Standard deviations in log odds; 0.45 makes 42% into 31 to 53% at two of three organisations."""

LABELS = {
    "region": [f"Regio {region}" for region in range(_REGIONS)],
    "organisation": [
        f"Kantoor {office} van {region}" for region in range(_REGIONS) for office in range(_OFFICES)
    ],
    "ground": list(GROUND.labels),
    "period": list(_PERIODS),
}
_PLANTED_SHAPES = (("organisation", "ground"), ("region", "ground"), ("organisation", "period"))


@dataclass(frozen=True)
class Planted:
    """One planted cause: field, slice, and which dossiers it holds."""

    field: str
    where: dict[str, str]
    rows: np.ndarray

    def is_found_by(self, pattern: Pattern, codes: dict[str, np.ndarray]) -> bool:
        """Whether a pattern is about the same field and nearly the same dossiers."""
        if pattern.field != self.field:
            return False
        rows = np.logical_and.reduce(
            [codes[name] == LABELS[name].index(value) for name, value in pattern.where]
        )
        both, either = np.count_nonzero(rows & self.rows), np.count_nonzero(rows | self.rows)
        return bool(both / either > 0.8)


@dataclass(frozen=True)
class Pool:
    codes: dict[str, np.ndarray]
    cells: Cells
    planted: list[Planted]


def planted_pool(seed: int, size: int = 157_659, causes: int = 3, rate: float = 0.95) -> Pool:
    """Draws a pool.

    Args:
        seed: Of the random numbers.
        size: Dossiers.
        causes: How many of the three shapes of causes are planted.
        rate: Share in trouble inside a planted slice.
    """
    rng = np.random.default_rng(seed)
    codes = _codes(rng, size)
    noise = {field: _log_odds(rng, codes, usual) for field, usual in RATES.items()}
    planted = [
        _plant(rng, codes, shape, field) for shape, field in zip(_PLANTED_SHAPES, RATES, strict=False)
    ][:causes]
    trouble = {field: rng.random(size) < 1 / (1 + np.exp(-odds)) for field, odds in noise.items()}
    for cause in planted:
        trouble[cause.field] = np.where(cause.rows, rng.random(size) < rate, trouble[cause.field])
    columns = [pa.array(LABELS[name]).take(pa.array(codes[name])) for name in DIMENSIONS]
    return Pool(codes, cells_from(columns, trouble), planted)


def _codes(rng: np.random.Generator, size: int) -> dict[str, np.ndarray]:
    region = rng.choice(_REGIONS, size, p=rng.dirichlet(np.full(_REGIONS, 4.0)))
    ground = rng.choice(len(_SHARES), size, p=_SHARES)
    at_uwv = (ground == 0) & (rng.random(size) < 0.97)
    office = np.where(at_uwv, 0, rng.choice(_OFFICES, size, p=(0.2, 0.4, 0.25, 0.15)))
    years = np.minimum(rng.geometric(0.13, size) - 1, len(_PERIODS) - 1)
    return {
        "region": region,
        "organisation": region * _OFFICES + office,
        "ground": ground,
        "period": len(_PERIODS) - 1 - years,
    }


def _log_odds(rng: np.random.Generator, codes: dict[str, np.ndarray], rate: float) -> np.ndarray:
    """Differences between organisations, grounds and years, and small ones between their combinations."""
    odds = np.full(len(codes["region"]), np.log(rate / (1 - rate)))
    for names, spread in _NOISE:
        level = np.zeros(len(odds), np.int64)
        for name in names:
            level = level * len(LABELS[name]) + codes[name]
        odds = odds + spread * rng.standard_normal(level.max() + 1)[level]
    return odds


def _plant(
    rng: np.random.Generator, codes: dict[str, np.ndarray], shape: tuple[str, ...], field: str
) -> Planted:
    """One slice of a shape, of a size that a team would notice: 1 to 16 in a thousand of the pool."""
    size = len(codes["region"])
    while True:
        row = int(rng.integers(size))
        rows = np.logical_and.reduce([codes[name] == codes[name][row] for name in shape])
        if 0.001 <= np.count_nonzero(rows) / size <= 0.016:
            return Planted(field, {name: LABELS[name][codes[name][row]] for name in shape}, rows)
