"""Pools made in memory, for tests and benchmarks: a few dossiers written out, or very many drawn by chance.

Public: `pool_of`, `random_tables`, `random_pool`, `AS_OF`, `WORDS`.

Both go through `build_pool`, the same way a snapshot's columns go.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa

from wsp_desk import vocabulary
from wsp_desk.fields import FIELDS, Field, Kind, Status
from wsp_desk.pool import Outcomes, Pool, build_pool
from wsp_desk.vocabulary import Vocabulary

AS_OF = date(2026, 11, 16)
DUMP = date(2026, 11, 9)

_TYPES = {
    Kind.INTEGER: pa.int16(),
    Kind.NUMBER: pa.float32(),
    Kind.DATE: pa.date32(),
    Kind.CODE: pa.string(),
    Kind.LEVEL: pa.uint8(),
    Kind.TRI: pa.uint8(),
    Kind.CODES: pa.list_(pa.string()),
}


@lru_cache(maxsize=1)
def words() -> Vocabulary:
    """The starter vocabulary, loaded once."""
    return vocabulary.load()


def pool_of(dossiers: Sequence[Mapping[str, Any]], *, known: Vocabulary | None = None) -> Pool:
    """A pool of dossiers written out.

    Args:
        dossiers: Field → clean value; what is left out is missing. ``occupations`` and ``skills`` are lists
            of concept ids (None for words that could not be placed), ``languages`` a dict of name and level,
            ``id`` the dossier id, ``status`` a dict of field and `Status` where it differs from known and
            missing.
        known: The vocabulary; the starter edition when left out.
    """
    wide: dict[str, Any] = {
        "dossier_id": pa.array([d.get("id", f"D{row}") for row, d in enumerate(dossiers)], pa.string())
    }
    for field in FIELDS:
        wide |= _columns(field, dossiers)
    return build_pool(
        pa.table(wide),
        _lists(dossiers),
        Outcomes((), np.zeros((0, len(dossiers)), np.uint8)),
        as_of=AS_OF,
        vocabulary=known or words(),
    )


def _columns(field: Field, dossiers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if field.kind in _TYPES:
        columns[field.name] = pa.array([dossier.get(field.name) for dossier in dossiers], _TYPES[field.kind])
    status = [
        int(dossier.get("status", {}).get(field.name, _status(dossier, field.name))) for dossier in dossiers
    ]
    columns[f"{field.name}_status"] = pa.array(status, pa.uint8())
    columns[f"{field.name}_since"] = pa.array(
        [dossier.get("since", DUMP) for dossier in dossiers], pa.date32()
    )
    return columns


def _status(dossier: Mapping[str, Any], name: str) -> Status:
    return Status.KNOWN if dossier.get(name) is not None else Status.MISSING


def _lists(dossiers: Sequence[Mapping[str, Any]]) -> dict[str, pa.Table]:
    occupations = [
        (row, place, concept)
        for row, dossier in enumerate(dossiers)
        for place, concept in enumerate(dossier.get("occupations") or ())
    ]
    skills = [
        (row, concept) for row, dossier in enumerate(dossiers) for concept in dossier.get("skills") or ()
    ]
    languages = [
        (row, name, level)
        for row, dossier in enumerate(dossiers)
        for name, level in (dossier.get("languages") or {}).items()
    ]
    return {
        "dossier_occupation": _table(occupations, row=pa.int32(), position=pa.uint8(), concept=pa.string()),
        "dossier_skill": _table(skills, row=pa.int32(), concept=pa.string()),
        "dossier_language": _table(languages, row=pa.int32(), language=pa.string(), level=pa.uint8()),
    }


def _table(rows: Sequence[tuple[Any, ...]], **types: pa.DataType) -> pa.Table:
    columns = list(zip(*rows, strict=True)) or [()] * len(types)
    return pa.table(
        {name: pa.array(column, kind) for (name, kind), column in zip(types.items(), columns, strict=True)}
    )


def random_tables(size: int, seed: int = 7) -> tuple[pa.Table, dict[str, pa.Table]]:
    """Very many dossiers drawn by chance, filled in about as badly as the real pool.

    Args:
        size: Number of dossiers.
        seed: Of the random numbers.
    """
    rng = np.random.default_rng(seed)
    wide: dict[str, Any] = {
        "dossier_id": pa.array([f"K{row:06X}" for row in rng.permutation(size)], pa.string())
    }
    for field in FIELDS:
        known = rng.random(size) > _MISSING.get(field.name, 0.3)
        if field.kind in _TYPES:
            wide[field.name] = _draw(field, rng, size, ~known)
        wide[f"{field.name}_status"] = pa.array(np.where(known, 0, 1).astype(np.uint8))
        since = np.where(rng.random(size) < 0.9, np.datetime64(DUMP), np.datetime64(AS_OF)).astype(
            "datetime64[D]"
        )
        wide[f"{field.name}_since"] = pa.array(since)
    filled = {
        name: np.flatnonzero(wide[f"{name}_status"].to_numpy() == 0)
        for name in ("occupations", "skills", "languages")
    }
    return pa.table(wide), _random_lists(rng, filled)


def random_pool(size: int, seed: int = 7) -> Pool:
    """A pool of `random_tables`."""
    wide, lists = random_tables(size, seed)
    outcomes = Outcomes((), np.zeros((0, size), np.uint8))
    return build_pool(wide, lists, outcomes, as_of=AS_OF, vocabulary=words())


_MISSING = {
    "pc4": 0.03,
    "education_level": 0.42,
    "work_level": 0.45,
    "occupations": 0.12,
    "skills": 0.5,
    "licences": 0.3,
}
_INTEGERS = {
    "max_travel_km": (5, 60),
    "max_travel_min": (10, 90),
    "hours_min": (0, 20),
    "hours_max": (12, 41),
}


def _draw(field: Field, rng: np.random.Generator, size: int, missing: np.ndarray) -> pa.Array:
    match field.kind:
        case Kind.INTEGER if field.name == "pc4":
            drawn = rng.choice(words().places.pc4, size)
        case Kind.INTEGER:
            drawn = rng.integers(*_INTEGERS[field.name], size)
        case Kind.NUMBER:
            drawn = rng.integers(2, 9, size)
        case Kind.DATE:
            days = rng.integers(-300, 120, size).astype("timedelta64[D]")
            drawn = np.datetime64(AS_OF) + days
        case Kind.LEVEL | Kind.TRI:
            assert field.codes is not None
            drawn = rng.choice([int(code) for code in field.codes.labels], size)
        case Kind.CODE:
            assert field.codes is not None
            drawn = rng.choice(list(field.codes.labels), size)
        case _:
            return _draw_sets(field, rng, size, missing)
    return pa.array(drawn, _TYPES[field.kind], mask=missing)


def _draw_sets(field: Field, rng: np.random.Generator, size: int, missing: np.ndarray) -> pa.Array:
    assert field.codes is not None
    counts = np.where(missing, 0, rng.integers(0, 3, size))
    codes = rng.choice(list(field.codes.labels), int(counts.sum()))
    offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(codes, pa.string()), mask=pa.array(missing))


def _random_lists(rng: np.random.Generator, filled: Mapping[str, np.ndarray]) -> dict[str, pa.Table]:
    known = words()
    rows = np.repeat(filled["occupations"], rng.integers(1, 4, len(filled["occupations"]))).astype(np.int32)
    concepts = np.array([concept.id for concept in known.occupations])[
        _skewed(rng, len(known.occupations), len(rows))
    ]
    occupation = {
        "row": rows,
        "position": _positions(rows),
        "concept": pa.array(concepts, mask=rng.random(len(rows)) < 0.05),
    }
    rows = np.repeat(filled["skills"], rng.integers(1, 8, len(filled["skills"]))).astype(np.int32)
    skill = {
        "row": rows,
        "concept": np.array([concept.id for concept in known.skills])[
            _skewed(rng, len(known.skills), len(rows))
        ],
    }
    rows = filled["languages"].astype(np.int32)
    language = {
        "row": rows,
        "language": rng.choice(["Engels", "Duits", "Arabisch", "Turks"], len(rows)),
        "level": rng.integers(1, 5, len(rows)).astype(np.uint8),
    }
    return {
        "dossier_occupation": pa.table(occupation),
        "dossier_skill": pa.table(skill),
        "dossier_language": pa.table(language),
    }


def _skewed(rng: np.random.Generator, concepts: int, size: int) -> np.ndarray:
    return np.minimum((rng.random(size) ** 2 * concepts).astype(int), concepts - 1)


def _positions(rows: np.ndarray) -> np.ndarray:
    starts = np.searchsorted(rows, rows)
    return (np.arange(len(rows)) - starts).astype(np.uint8)


def in_days(days: int) -> date:
    """A date so many days after the dump."""
    return AS_OF + timedelta(days=days)
