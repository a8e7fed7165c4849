"""How often which value occurs: the distribution of every field whose values can be counted.

Public: `Values`, `COUNTED`, `ValueCounts`.

Codes count as they are, dates by year, numbers in steps of their size, postcodes by their first two digits.
Unknown codes are counted too, apart, so that a new one shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.fields import FIELDS, Field, Kind, Status

ValueCounts = Mapping[str, Mapping[str, int]]
"""Field → value → dossiers."""

_CODED = (Kind.CODE, Kind.LEVEL, Kind.TRI, Kind.CODES)
_STEPS = {
    "pc4": 100,
    "max_travel_km": 10,
    "max_travel_min": 15,
    "hours_min": 4,
    "hours_max": 4,
    "hours_day": 1,
}

COUNTED = tuple(field for field in FIELDS if field.kind in (*_CODED, Kind.INTEGER, Kind.NUMBER, Kind.DATE))
"""The fields with a distribution."""


class Values:
    """Counts values, batch after batch.

    Attributes:
        known: Field → value → dossiers, of usable values.
        odd: Coded field → unknown code → dossiers.
    """

    def __init__(self) -> None:
        self.known: dict[str, Counter[str]] = {field.name: Counter() for field in COUNTED}
        self.odd: dict[str, Counter[str]] = {
            field.name: Counter() for field in COUNTED if field.kind in _CODED
        }
        self._first: dict[str, str] = {}
        self._varied: set[str] = set()

    def add(self, dossiers: pa.Table) -> None:
        """Counts a batch."""
        for field in COUNTED:
            _count(self.known[field.name], _counted(field, dossiers[field.name]))
        for name, counter in self.odd.items():
            unknown = pc.equal(dossiers[f"{name}_status"], int(Status.UNKNOWN_CODE))
            if pc.any(unknown).as_py():
                _count(counter, dossiers[f"{name}_raw"].filter(unknown))
        for field in FIELDS:
            if field.name not in self.odd and field.name not in self._varied:
                self._look_for_variety(field.name, dossiers[f"{field.name}_raw"])

    def constant(self) -> set[str]:
        """Fields in which every dossier with something filled in has the same."""
        coded = {name for name in self.odd if len(self.known[name]) == 1}
        return coded | (self._first.keys() - self._varied)

    def _look_for_variety(self, name: str, raw: pa.ChunkedArray) -> None:
        filled = raw.drop_null()
        if not len(filled):
            return
        first = self._first.setdefault(name, filled[0].as_py())
        if not pc.all(pc.equal(filled, first)).as_py():
            self._varied.add(name)


def _counted(field: Field, column: pa.ChunkedArray) -> pa.ChunkedArray:
    match field.kind:
        case Kind.CODES:
            return pc.list_flatten(column)
        case Kind.DATE:
            return pc.year(column)
        case Kind.INTEGER | Kind.NUMBER:
            step = _STEPS[field.name]
            return pc.multiply(pc.floor(pc.divide(column.cast(pa.float64()), step)), step)
        case _:
            return column


def _count(counter: Counter[str], column: pa.ChunkedArray) -> None:
    for one in pc.value_counts(column.drop_null()).to_pylist():
        value = one["values"]
        counter[f"{value:g}" if isinstance(value, float) else str(value)] += one["counts"]
