"""The pool as plain typed tables for the rivals of the search benchmark, and the small tables one request
needs.

Public: `Tables`, `tables_of`, `Question`, `question_of`.

A column is NULL wherever the dossier does not say, so that the rivals need not look at statuses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from wsp_desk.codes import LICENCES, TRANSPORT
from wsp_desk.matching import Request, Weights
from wsp_desk.matching.comparable import comparable
from wsp_desk.matching.criteria.education import LEVEL_OF_EDUCATION
from wsp_desk.matching.criteria.licences import held
from wsp_desk.matching.criteria.occupation import grades_of
from wsp_desk.matching.criteria.skills import covering, places_of, rarity
from wsp_desk.pool import Pool, Ragged
from wsp_desk.pool.columns import day_number
from wsp_desk.pool.ragged import NOTHING

_FIELDS = (
    "work_level",
    "education_level",
    "hours_min",
    "hours_max",
    "max_travel_km",
    "max_travel_min",
    "transport",
    "licences",
    "nl_spoken",
    "available",
    "available_from",
)


@dataclass(frozen=True)
class Tables:
    """Everything the rivals know of the pool.

    Attributes:
        dossier: One row per dossier.
        occupation: row, concept; words that could not be placed are left out.
        skill: row, concept; without repeats.
    """

    dossier: pa.Table
    occupation: pa.Table
    skill: pa.Table


def tables_of(pool: Pool) -> Tables:
    """The pool as tables of numbers."""
    open_rows = np.zeros(pool.size, bool)
    open_rows[pool.occupations.rows()[pool.occupations.values == NOTHING]] = True
    alike = comparable(pool)
    dossier = {
        "row": np.arange(pool.size, dtype=np.int32),
        "id": pool.dossier_ids,
        "grp": alike.cell.astype(np.uint16),
        "sort": alike.work[alike.cell].astype(np.uint8),
        "place": pa.array(pool.pc4_row, mask=pool.pc4_row == pool.no_place),
        "occupations_known": pool.known("occupations") & (pool.first_occupation != NOTHING),
        "occupations_open": open_rows,
        "skills_known": pool.known("skills"),
        **{name: pa.array(pool.values(name), mask=~pool.known(name)) for name in _FIELDS},
    }
    return Tables(pa.table(dossier), _pairs(pool.occupations), _pairs(pool.skills))


def _pairs(lists: Ragged) -> pa.Table:
    named = lists.values != NOTHING
    pairs = np.unique(np.stack([lists.rows()[named], lists.values[named]]), axis=1)
    return pa.table({"row": pairs[0].astype(np.int32), "concept": pairs[1].astype(np.int16)})


@dataclass(frozen=True)
class Question:
    """One request in numbers.

    Attributes:
        related: concept, grade: what the asked occupation is related to.
        asked: slot, concept, weight: per asked skill those that cover it, and how much that counts.
        skill_weight: Sum of those weights.
        travel: place, km, and minutes per means of transport (m1 … m9).
        implies: Bits of licences of which any one holds the asked licence.
        figures: Named numbers of the request.
        weights: Per criterion in the order of the request.
        thresholds: Per criterion, None where it is no must.
        strength: Of the shrinkage of unknowns.
    """

    related: pa.Table
    asked: pa.Table
    skill_weight: float
    travel: pa.Table
    implies: int
    figures: Mapping[str, Any]
    weights: tuple[float, ...]
    thresholds: tuple[float | None, ...]
    strength: float


KINDS = ("occupation", "skills", "education", "hours_week", "place", "licences", "language", "available_by")


def question_of(pool: Pool, request: Request, weights: Weights) -> Question:
    """Works out the small tables; the request has one criterion of each kind in `KINDS`, in that order."""
    occupation, skills, education, hours, place, licence, language, available = (
        each.value for each in request.criteria
    )
    related = grades_of(occupation, pool.vocabulary)
    asked = places_of(skills, pool.vocabulary)
    rarities = [rarity(pool, concept) for concept in asked]
    covered = [
        (slot, other, grade * rarities[slot])
        for slot, concept in enumerate(asked)
        for other, grade in covering(concept, pool.vocabulary)
    ]
    return Question(
        pa.table({"concept": pa.array(list(related), pa.int16()), "grade": list(related.values())}),
        pa.table(
            {
                "slot": pa.array([slot for slot, _, _ in covered], pa.int16()),
                "concept": pa.array([concept for _, concept, _ in covered], pa.int16()),
                "weight": [weight for _, _, weight in covered],
            }
        ),
        sum(rarities),
        _travel(pool, place.pc4),
        LICENCES.mask([code for code in LICENCES.labels if licence.codes[0] in held([code])]),
        {
            "least_level": education.least,
            "least": hours.least,
            "most": hours.most,
            "max_km": place.max_km,
            "spoken": dict(language.dutch)["nl_spoken"],
            "day": day_number(available.day),
            "today": day_number(pool.as_of),
        },
        tuple(criterion.weight_in(weights) for criterion in request.criteria),
        tuple(
            weights.threshold(each.kind) if each.importance == "must" else None for each in request.criteria
        ),
        weights.unknown.strength,
    )


def _travel(pool: Pool, pc4: int) -> pa.Table:
    places = pool.vocabulary.places
    row = places.row(pc4)
    assert row is not None
    km = places.km(row).astype(np.float64)
    minutes = {f"m{code}": places.minutes(km, code).astype(np.float64) for code in TRANSPORT.labels}
    return pa.table({"place": np.arange(len(km), dtype=np.uint16), "km": km, **minutes})


LEVELS = dict(LEVEL_OF_EDUCATION)
