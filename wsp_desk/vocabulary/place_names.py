"""Look-up of places by name or postcode.

Public: `PlaceHit`, `PlaceNames`, `PlaceTable`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.folding import Folder
from wsp_desk.vocabulary.labels import LabelIndex
from wsp_desk.vocabulary.words import Words

_POSTCODE = re.compile(r"\s*(?:NL[- ]?)?([1-9]\d{3})(?:[\s-]*[a-z]{2}\b.*|[\s,]+[^\W\d].*)?\s*$", re.I)
_BEHIND = re.compile(r"(?P<name>.*[^\W\d].*?)[\s,(]+([1-9]\d{3})(?:[\s-]*[A-Za-z]{2})?[\s)]*$")
_BEGUN = re.compile(r"\s*([1-9]\d{1,2})\s*$")
_NAME = re.compile(r"\s*[^\W\d_]|\s*['’‘`]")
_MUNICIPALITY = 0.99

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class PlaceHit:
    """A place found by look-up.

    Attributes:
        pc4: The code itself, or the one in the middle of the place that was named.
        place: Town or village.
        municipality: Where it belongs to.
        region: Labour-market region.
        score: 0..1.
    """

    pc4: int
    place: str
    municipality: str
    region: str
    score: float


class PlaceTable(Protocol):
    """What look-up needs of the table of places; see `places.Places`."""

    @property
    def pc4(self) -> NDArray[np.int16]: ...  # noqa: D102
    @property
    def lat(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def lon(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def place(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def municipality(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def region(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def residential(self) -> NDArray[np.bool_]: ...  # noqa: D102
    @property
    def names(self) -> Sequence[tuple[str, str, str]]: ...  # noqa: D102
    def row(self, pc4: int) -> int | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class _Named:
    """A name to type, the row it leads to, how many codes it covers, the share of its score that counts."""

    name: str
    row: int
    size: int
    share: float


class PlaceNames:
    """Names of places, municipalities and quarters over a table of postcodes."""

    def __init__(self, table: PlaceTable) -> None:
        self._table = table
        self._named = [*_towns(table), *_municipalities(table)]
        self._named += _others(table, self._named)
        self._index = LabelIndex([named.name for named in self._named], Folder(Words()))

    def look_up(self, text: str, limit: int) -> list[PlaceHit]:
        """See `Places.look_up`."""
        if found := _POSTCODE.match(text):
            row = self._table.row(int(found[1]))
            return [] if row is None else [self._hit(row, 1.0)]
        if found := _BEHIND.match(text):  # "Tilburg 5038 AB"
            row = self._table.row(int(found[2]))
            return self.look_up(found["name"], limit) if row is None else [self._hit(row, 1.0)]
        if found := _BEGUN.match(text):
            return self._begun(found[1], limit)
        return self._by_name(text, limit) if _NAME.match(text) else []

    def _begun(self, digits: str, limit: int) -> list[PlaceHit]:
        span = 10 ** (4 - len(digits))
        first, last = np.searchsorted(self._table.pc4, [int(digits) * span, (int(digits) + 1) * span])
        rows = [row for row in range(first, last) if self._table.residential[row]]
        return [self._hit(row, len(digits) / 4) for row in rows[:limit]]

    def _by_name(self, text: str, limit: int) -> list[PlaceHit]:
        ranked: dict[tuple[str, str], tuple[float, int, int]] = {}
        for found in (*self._index.keyed(text), *self._index.alike(text)):
            named = self._named[found.label]
            entry = (found.score * named.share, named.size, named.row)
            town = self._table.place[named.row], self._table.municipality[named.row]
            ranked[town] = max(ranked.get(town, entry), entry)
        best = sorted(ranked.values(), key=lambda entry: (-entry[0], -entry[1], entry[2]))
        return [self._hit(row, round(score, 4)) for score, _, row in best[:limit]]

    def _hit(self, row: int, score: float) -> PlaceHit:
        table = self._table
        return PlaceHit(
            int(table.pc4[row]), table.place[row], table.municipality[row], table.region[row], score
        )


def _towns(table: PlaceTable) -> Iterable[_Named]:
    for (name, _), rows in _grouped(
        zip(table.place, table.municipality, strict=True), table.residential
    ).items():
        yield _Named(name, _middle(table, rows), len(rows), 1.0)


def _municipalities(table: PlaceTable) -> Iterable[_Named]:
    towns = set(table.place)
    for name, rows in _grouped(table.municipality, table.residential).items():
        plain = re.sub(r" \(.*\)", "", name)
        if plain != name and plain in towns:  # "Bergen (L.)", not "Bergen (NH.)"
            own = [row for row in rows if table.place[row] == plain] or rows
            yield _Named(name, _middle(table, own), len(own), 1.0)
        if plain not in towns:
            yield _Named(plain, _middle(table, rows), len(rows), _MUNICIPALITY)


def _others(table: PlaceTable, known: Sequence[_Named]) -> Iterable[_Named]:
    """Other names of a place; a quarter both alone and behind its place ("Reeshof", "Tilburg Reeshof")."""
    largest: dict[str, _Named] = {}
    for named in sorted(known, key=lambda named: named.size):
        largest[named.name] = named
    for name, place, pc4 in table.names:
        row = table.row(int(pc4)) if pc4 else None
        if row is None:
            yield _Named(name, largest[place].row, largest[place].size, 1.0)
        else:
            yield _Named(name, row, 1, _MUNICIPALITY)
            if not name.startswith(place):
                yield _Named(f"{place} {name}", row, 1, 1.0)


def _grouped(keys: Iterable[_Key], residential: NDArray[np.bool_]) -> dict[_Key, list[int]]:
    groups: defaultdict[_Key, list[int]] = defaultdict(list)
    for row, key in enumerate(keys):
        if residential[row]:
            groups[key].append(row)
    return groups


def _middle(table: PlaceTable, rows: list[int]) -> int:
    """The row nearest to the mean of the rows; at 52° north a degree east counts 0.61 of one north."""
    lat, lon = table.lat[rows], table.lon[rows]
    away = (lat - lat.mean()) ** 2 + ((lon - lon.mean()) * 0.61) ** 2
    return rows[int(away.argmin())]
