"""A weekly dump of invented dossiers.

Public: `write_dump`, `dump_tables`, `demo_weeks`, `CANDIDATES`, `SEED`.

The pool is made in parts that do not depend on each other; each draw has a name (`wsp_desk.demo.chance`), so
the second week is the first one made again with its changes on top. No state is kept between the two.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from wsp_desk import vocabulary
from wsp_desk.demo.chance import Chance
from wsp_desk.demo.changes import alter
from wsp_desk.demo.csv_file import header_bytes, rows_bytes
from wsp_desk.demo.free_text import leak, presentation_column
from wsp_desk.demo.identity import holder_columns, identity_columns
from wsp_desk.demo.layout import HEADERS
from wsp_desk.demo.people import draw_people
from wsp_desk.demo.recipe import load_recipe
from wsp_desk.demo.registration import registration_columns
from wsp_desk.demo.rot import Neglect
from wsp_desk.demo.schooling import schooling_columns
from wsp_desk.demo.travelling import address_columns, travel_columns
from wsp_desk.demo.work import work_columns
from wsp_desk.demo.working import working_columns
from wsp_desk.demo.world import NEWCOMERS, World
from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import sync_folder
from wsp_desk.texts import Text, text

CANDIDATES: Final = 157_659
"""People in the pool in 2019 (Trouw, 30 September 2019)."""

SEED: Final = 2026

_MAKERS = (
    identity_columns,
    holder_columns,
    registration_columns,
    address_columns,
    travel_columns,
    schooling_columns,
    work_columns,
    working_columns,
    presentation_column,
)


def demo_weeks() -> tuple[date, ...]:
    """The days of the dumps, week 0 first."""
    return tuple(load_recipe().pool.weeks)


def write_dump(
    path: Path,
    candidates: int = CANDIDATES,
    seed: int = SEED,
    week: int = 0,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Writes the dump of one week as CSV; the file appears only once it is complete.

    Args:
        path: Where the file comes.
        candidates: People in the first week; in the second a few are gone and a few are new.
        seed: Another seed gives other people.
        week: 0 or 1, the position in `demo_weeks`.
        progress: Told the share that is done, 0..1.

    Raises:
        KnownError: A number is out of range, or the file cannot be written.
    """
    temporary = path.with_name(f".{path.name}.part")
    done = 0
    try:
        with temporary.open("wb") as file:
            file.write(header_bytes(HEADERS))
            for table in dump_tables(candidates, seed, week):
                file.write(rows_bytes(table))
                done += table.num_rows
                if progress:
                    progress(min(0.99, done / candidates))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
        if progress:
            progress(1.0)
    except OSError as error:
        raise KnownError(_why_not_written(path, error)) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def dump_tables(candidates: int = CANDIDATES, seed: int = SEED, week: int = 0) -> Iterator[pa.Table]:
    """The dump of one week as tables of text columns, part after part; otherwise as `write_dump`."""
    _check(candidates, seed, week)
    recipe = load_recipe()
    world = World(recipe, vocabulary.load(), candidates, seed)
    neglect = Neglect(world)
    for part, first in enumerate(range(0, candidates, recipe.pool.block)):
        size = min(recipe.pool.block, candidates - first)
        yield _part(world, neglect, Chance(seed, part, size), first, week)
    newcomers = round(recipe.pool.new_per_week * candidates) if week else 0
    if newcomers:
        yield _part(world, neglect, Chance(seed, NEWCOMERS, newcomers), candidates, week, newcomers=True)


def _check(candidates: int, seed: int, week: int) -> None:
    if candidates < 1:
        raise KnownError(text("Het aantal kandidaten moet minstens 1 zijn."))
    if seed < 0:
        raise KnownError(text("Het startgetal (seed) mag niet negatief zijn."))
    if week not in range(len(demo_weeks())):
        raise KnownError(text("De demo heeft alleen week 0 en week 1."))


def _why_not_written(path: Path, error: OSError) -> Text:
    match error.errno:
        case errno.ENOSPC:
            return text("De schijf is vol: de demodump {path} is niet geschreven.", path=str(path))
        case errno.ENOENT | errno.ENOTDIR:
            return text("De map voor de demodump {path} is er niet.", path=str(path))
        case number:
            code = errno.errorcode.get(number or 0, type(error).__name__)
            return text("De demodump {path} is niet te schrijven (fout {code}).", path=str(path), code=code)


def _part(
    world: World, neglect: Neglect, chance: Chance, first: int, week: int, newcomers: bool = False
) -> pa.Table:
    """One part of the pool, from people to rotten columns."""
    people = draw_people(world, chance, first, 0 if newcomers else week, newcomers)
    columns: dict[str, pa.Array] = {}
    for make in _MAKERS:
        columns |= make(world, chance, people)
    if people.touched.any():
        columns |= alter(world, chance, people, columns)
    columns |= leak(world, chance, columns)
    columns |= neglect.apply(chance, people, columns)
    table = pa.table({header: columns[header] for header in HEADERS})
    return table.filter(pa.array(_staying(world, chance))) if week and not newcomers else table


def _staying(world: World, chance: Chance) -> np.ndarray:
    return ~chance.yes("gone", world.recipe.pool.gone_per_week)
