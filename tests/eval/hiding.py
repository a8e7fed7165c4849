"""Invented people of whom everything is known, and the same people as badly registered as the real pool.

Public: `World`, `make_world`, `registered`, `one_answer`.

The demo draws a person first and lets the dossier rot after that, at the published missing rates (docs/
demo-data.md). Drawing the same people twice, once without rot, gives the truth and what is lost of it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from wsp_desk import vocabulary
from wsp_desk.demo import dump
from wsp_desk.demo.recipe import Recipe, load_recipe
from wsp_desk.fields import FIELDS, Status
from wsp_desk.intake import Intake, load_mapping
from wsp_desk.matching import KINDS
from wsp_desk.pool import Outcomes, Pool, Ragged, build_pool

ASKED_ABOUT = tuple(dict.fromkeys(field for kind in KINDS.values() for field in kind.fields))
"""Every field that a criterion can rest on."""

Lost = Mapping[str, NDArray[np.bool_]]
"""Field → bool [n]: the truth is not in the dossier."""


@dataclass(frozen=True)
class World:
    """People and what is lost of them.

    Attributes:
        truth: Everything known.
        lost: What registration left out.
    """

    truth: Pool
    lost: Lost


def make_world(people: int, seed: int) -> World:
    """Draws people, and what is lost of them.

    Args:
        people: How many.
        seed: Another seed gives other people.
    """
    recipe = load_recipe()
    sound = replace(
        recipe, rot={name: replace(rot, rate=0.0) for name, rot in recipe.rot.items()}, patterns=[]
    )
    truth, rotten = _drawn(sound, people, seed), _drawn(recipe, people, seed)
    # A case number that occurs twice, or is missing, is set aside; the others stand in both.
    rows = np.array([rotten.row_of(name) for name in truth.dossier_ids.tolist()], object)
    there = np.array([row is not None for row in rows])
    places = np.where(there, rows, 0).astype(np.intp)
    lost = {name: there & truth.known(name) & ~rotten.known(name)[places] for name in ASKED_ABOUT}
    return World(truth, lost)


def registered(truth: Pool, lost: Lost) -> Pool:
    """The pool as an advisor gets it: what is lost is not filled in."""
    columns = dict(truth.columns)
    for name, mask in lost.items():
        status = np.where(mask, np.uint8(Status.MISSING), truth.status(name))
        columns[name] = replace(columns[name], status=status)
    wanted = _without(truth.occupations, lost["occupations"], truth.size)
    return replace(truth, columns=columns, occupations=wanted, _derived={})


def one_answer(lost: Lost, row: int, field: str) -> dict[str, NDArray[np.bool_]]:
    """What is still lost after one answer."""
    left = dict(lost)
    left[field] = left[field].copy()
    left[field][row] = False
    return left


def _drawn(recipe: Recipe, people: int, seed: int) -> Pool:
    """A dump of the first week, read as every dump is."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "dump.csv"
        with patch.object(dump, "load_recipe", lambda: recipe):
            dump.write_dump(file, people, seed)
        return _pool_of(file, recipe)


def _pool_of(file: Path, recipe: Recipe) -> Pool:
    as_of, words = recipe.pool.weeks[0], vocabulary.load()
    intake = Intake([file], load_mapping("sonar"), words, as_of)
    batches = list(intake.batches())
    wide = pa.concat_tables([batch.dossiers for batch in batches])
    since = pa.array([as_of] * wide.num_rows, pa.date32())
    for field in FIELDS:
        wide = wide.append_column(f"{field.name}_since", since)
    lists = {name: pa.concat_tables([batch.lists[name] for batch in batches]) for name in batches[0].lists}
    outcomes = Outcomes((), np.zeros((0, wide.num_rows), np.uint8))
    return build_pool(wide, lists, outcomes, as_of=as_of, vocabulary=words)


def _without(lists: Ragged, gone: NDArray[np.bool_], size: int) -> Ragged:
    """The lists of everybody but some."""
    rows = lists.rows()
    kept = ~gone[rows]
    return Ragged.from_pairs(rows[kept], lists.values[kept], size)
