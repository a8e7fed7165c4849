"""The pool in memory.

Public: `Pool`, `Column`, `Outcomes`. What a column holds where there is no value stands in
    `wsp_desk.pool.columns`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.fields import FIELD, Status
from wsp_desk.pool.columns import to_python
from wsp_desk.pool.languages import Languages
from wsp_desk.pool.ragged import NOTHING, Postings, Ragged

if TYPE_CHECKING:
    from wsp_desk.vocabulary import Vocabulary

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One field of every dossier.

    Attributes:
        values: [n] clean values, or None for fields kept as text or as lists.
        status: uint8 [n] of `Status`.
        since: [n] place in `dates` of the dump since which the value stands.
        dates: The dumps that occur; None where the dump is not known.
    """

    values: NDArray[Any] | None
    status: NDArray[np.uint8]
    since: NDArray[np.unsignedinteger]
    dates: tuple[date | None, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Outcomes:
    """What the rules said at build.

    Attributes:
        rule_ids: One per row of the matrix.
        matrix: uint8 [rules, n]: 0 passes, 1 fails, 2 excepted, 3 not evaluated.
    """

    rule_ids: tuple[str, ...]
    matrix: NDArray[np.uint8]


@dataclass(eq=False)
class Pool:
    """Every dossier of one snapshot, as columns.

    Attributes:
        as_of: Date of the dump.
        vocabulary: What concept and place indexes point into.
        dossier_ids: str [n].
        columns: Per field name.
        occupations: Wanted occupations per dossier, first choice first.
        skills: Skills per dossier.
        languages: Other languages per dossier.
        outcomes: What the rules said at build.
    """

    as_of: date
    vocabulary: Vocabulary
    dossier_ids: NDArray[np.str_]
    columns: Mapping[str, Column]
    occupations: Ragged
    skills: Ragged
    languages: Languages
    outcomes: Outcomes
    _derived: dict[object, Any] = field(default_factory=dict, repr=False)

    @property
    def size(self) -> int:
        """Number of dossiers."""
        return len(self.dossier_ids)

    def values(self, name: str) -> NDArray[Any]:
        """[n] clean values of a field, in the compact type of its kind.

        Raises:
            KeyError: The field is unknown or has no column of values.
        """
        values = self.columns[name].values
        if values is None:
            raise KeyError(name)
        return values

    def status(self, name: str) -> NDArray[np.uint8]:
        """uint8 [n] of `Status`."""
        return self.columns[name].status

    def known(self, name: str) -> NDArray[np.bool_]:
        """Bool [n]: there is a usable value. A stale value counts; a contradicted one does not."""
        return self.derived(
            ("known", name), lambda pool: _one_of(pool.status(name), Status.KNOWN, Status.STALE)
        )

    def doubtful(self, name: str) -> NDArray[np.bool_]:
        """Bool [n]: there is a value that cannot be relied on, because it is stale or contradicted."""
        return _one_of(self.status(name), Status.STALE, Status.CONTRADICTED)

    def since(self, name: str, row: int) -> date | None:
        """Date of the dump since which a dossier has its value of a field."""
        column = self.columns[name]
        return column.dates[int(column.since[row])]

    def value(self, name: str, row: int) -> object:
        """One clean value as plain Python: int, float, date, code or list of codes; None where none."""
        return to_python(FIELD[name], self.values(name)[row])

    def row_of(self, dossier_id: str) -> int | None:
        """Row of a dossier, or None when the pool does not hold it."""
        place = int(np.searchsorted(self.dossier_ids, dossier_id, sorter=self._id_order))
        if place == self.size or self.dossier_ids[self._id_order[place]] != dossier_id:
            return None
        return int(self._id_order[place])

    def derived(self, key: object, make: Callable[[Pool], T]) -> T:
        """What follows from the columns, made at the first question and kept.

        Args:
            key: Names it; the same key always has the same maker.
            make: Computes it from this pool.
        """
        if key not in self._derived:
            made = make(self)
            if isinstance(made, np.ndarray):
                made.flags.writeable = False  # it is shared by everyone who asks
            self._derived[key] = made
        found: T = self._derived[key]
        return found

    @cached_property
    def _id_order(self) -> NDArray[np.int32]:
        return np.argsort(self.dossier_ids, kind="stable").astype(np.int32)

    @cached_property
    def id_rank(self) -> NDArray[np.int32]:
        """int32 [n]: place of each dossier when sorted by id; the order among equals."""
        rank = np.empty(self.size, np.int32)
        rank[self._id_order] = np.arange(self.size, dtype=np.int32)
        return rank

    @property
    def no_place(self) -> int:
        """The `pc4_row` of a dossier without a usable postcode: one past the last place."""
        return len(self.vocabulary.places.pc4)

    @cached_property
    def pc4_row(self) -> NDArray[np.uint16]:
        """uint16 [n]: row of the dossier's postcode in the table of places, or `no_place`."""
        rows = self.vocabulary.places.rows(self.values("pc4"))
        return np.where((rows >= 0) & self.known("pc4"), rows, self.no_place).astype(np.uint16)

    @cached_property
    def known_place(self) -> NDArray[np.bool_]:
        """Bool [n]: there is a postcode, and it is in the table of places."""
        return np.not_equal(self.pc4_row, self.no_place)

    @cached_property
    def occupation_index(self) -> Postings:
        """Occupation → dossiers that want it."""
        return Postings.of(self.occupations, len(self.vocabulary.occupations))

    @cached_property
    def skill_index(self) -> Postings:
        """Skill → dossiers that have it."""
        return Postings.of(self.skills, len(self.vocabulary.skills))

    @cached_property
    def first_occupation(self) -> NDArray[np.int16]:
        """int16 [n]: the first wanted occupation that the vocabulary knows, or `NOTHING`."""
        first = np.full(self.size, NOTHING, np.int16)
        named = np.flatnonzero(self.occupations.values != NOTHING)[::-1]
        first[self.occupations.rows()[named]] = self.occupations.values[named]
        return first


def _one_of(status: NDArray[np.uint8], *wanted: Status) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = np.logical_or.reduce([np.equal(status, each.value) for each in wanted])
    return found
