"""A pool many times over, to measure what a country costs per dossier.

Public: `repeated`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from wsp_desk.pool import Column, Languages, Outcomes, Pool, Ragged


def repeated(pool: Pool, times: int) -> Pool:
    """The same dossiers so many times, every repetition with dossier numbers of its own.

    Args:
        pool: The pool.
        times: How often, from 1.
    """
    columns = {
        name: Column(
            None if column.values is None else np.tile(column.values, times),
            np.tile(column.status, times),
            np.tile(column.since, times),
            column.dates,
        )
        for name, column in pool.columns.items()
    }
    spoken = _ragged(pool.languages.spoken, times)
    return Pool(
        as_of=pool.as_of,
        vocabulary=pool.vocabulary,
        dossier_ids=_ids(pool.dossier_ids, times),
        columns=columns,
        occupations=_ragged(pool.occupations, times),
        skills=_ragged(pool.skills, times),
        languages=Languages(pool.languages.names, spoken, np.tile(pool.languages.levels, times)),
        outcomes=Outcomes(pool.outcomes.rule_ids, np.tile(pool.outcomes.matrix, (1, times))),
    )


def _ids(ids: NDArray[np.str_], times: int) -> NDArray[np.str_]:
    return np.concatenate([np.char.add(ids, f"-{turn}") for turn in range(times)])


def _ragged(lists: Ragged, times: int) -> Ragged:
    lengths = np.tile(lists.lengths, times)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    return Ragged(offsets, np.tile(lists.values, times))
