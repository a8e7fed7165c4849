"""From rows as they stand in a file to cleaned fields, without the person's own data.

Public: `Preparer`, `Source`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.fields import FIELDS, Kind, Status
from wsp_desk.intake.cleaning.column import CleanColumn, Distinct
from wsp_desk.intake.cleaning.dossier import DossierCleaner
from wsp_desk.intake.cleaning.rules import CleaningRules
from wsp_desk.intake.identity import trimmed
from wsp_desk.intake.layout import Layout
from wsp_desk.intake.mapping import IDENTITY, Mapping
from wsp_desk.intake.own_data import OwnColumns, strip_own
from wsp_desk.intake.readers import Delivery
from wsp_desk.intake.rows import Rows
from wsp_desk.intake.stripping import Stripper
from wsp_desk.intake.vum.profile import strip_profiles
from wsp_desk.intake.words import plain

_STAFF = "holder_"
_TERMS = tuple(field.name for field in FIELDS if field.kind is Kind.TABLE)
_FREE = (*_TERMS, *(field.name for field in FIELDS if field.kind is Kind.TEXTS), "office", "presentation")
_CODED = tuple(
    field.name for field in FIELDS if field.name not in _FREE and not field.name.startswith(_STAFF)
)
_ODD = (Status.UNKNOWN_CODE, Status.INVALID)
_JOINT = "|"


@dataclass(frozen=True, slots=True)
class Source:
    """A delivery and what its columns are."""

    delivery: Delivery
    layout: Layout


class Preparer:
    """Cleans rows of any of the sources.

    Attributes:
        by_contract: The layout is that of a standard.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        mapping: Mapping,
        rules: CleaningRules,
        cleaner: DossierCleaner,
        stripper: Stripper,
    ) -> None:
        """Takes what is known of the sources, and what cleans and strips."""
        self._layouts = [source.layout for source in sources]
        self._mapping = mapping
        self.by_contract = bool(mapping.contract)
        self._rules = rules
        self._cleaner = cleaner
        self._stripper = stripper

    def clean(self, rows: Rows) -> dict[str, CleanColumn]:
        """Cleans all fields of the rows.

        The person's own data are taken out of free text beforehand. In a coded field they can only stand
        where the cell was not understood, so there they are taken out of the raw text afterwards.
        """
        own = self._own(rows)
        cells = self._cells(rows)
        columns = self._cleaner(cells | self._without_own(_chosen(cells, _FREE), own), len(rows))
        self._strip_odd_cells(columns, own)
        return columns

    def source_names(self, rows: Rows) -> pa.Array:
        """The source of each row: what its own column says, or else the source of the mapping."""
        place = self._layouts[rows.source].fields.get("source")
        if place is None:
            return pa.repeat(pa.scalar(self._mapping.source, pa.string()), len(rows))
        strip = partial(self._stripper.distinct, limit=self._rules.limits.value)
        distinct = Distinct.of(trimmed(rows.table.column(str(place[0][0]))), strip)
        names = [self._source(name) for name in distinct.values.to_pylist()]
        return pa.array(names, pa.string()).take(pa.array(distinct.codes))

    def profiles(self, rows: Rows) -> pa.Array | None:
        """The VUM search profiles of the rows without personal data; None for a source that has none."""
        place = self._layouts[rows.source].fields.get("profile")
        if place is None:
            return None
        texts = {"profile": _array(rows.table, place[0][0])}
        return strip_profiles(self._without_own(texts, self._own(rows))["profile"], self._stripper)

    def shown(self, rows: Rows) -> list[dict[str, str]]:
        """The rows as they may be shown: heading → cell, of columns that are kept, without personal data."""
        fields = self._layouts[rows.source].fields
        cells = self._cells(rows)
        cells |= self._without_own(
            {name: cells[name] for name in cells if not name.startswith(_STAFF)}, self._own(rows)
        )
        columns = {fields[name][0][1].name: self._cleaner.raw(name, column) for name, column in cells.items()}
        ids = Distinct.of(rows.ids, partial(self._stripper.distinct, limit=self._rules.limits.dossier_id))
        table = pa.table({fields["dossier_id"][0][1].name: ids.values.take(pa.array(ids.codes)), **columns})
        return [{name: cell for name, cell in row.items() if cell} for row in table.to_pylist()]

    def _cells(self, rows: Rows) -> dict[str, pa.Array]:
        layout = self._layouts[rows.source]
        return {name: _cells(rows.table, layout, name) for name in layout.fields if name not in IDENTITY}

    def _own(self, rows: Rows) -> OwnColumns:
        layout = self._layouts[rows.source]
        return OwnColumns(
            [_array(rows.table, place) for place in layout.names],
            [(_array(rows.table, place), kind) for place, kind in layout.own],
        )

    def _without_own(self, columns: dict[str, pa.Array], own: OwnColumns) -> dict[str, pa.Array]:
        return strip_own(columns, own, self._rules, self._cleaner.is_term, _TERMS, self._stripper.counts)

    def _strip_odd_cells(self, columns: dict[str, CleanColumn], own: OwnColumns) -> None:
        """Takes own data out of the raw text of coded cells that were not understood."""
        odd = {name: np.isin(columns[name].status, _ODD) for name in _CODED}
        rows = np.flatnonzero(np.logical_or.reduce(list(odd.values())))
        if not len(rows):
            return
        places = pa.array(rows)
        raw = {name: pc.fill_null(columns[name].raw.take(places), "") for name in _CODED if odd[name].any()}
        for name, column in self._without_own(raw, own.take(places)).items():
            if column is not raw[name]:
                mask = np.zeros(len(odd[name]), np.bool_)
                mask[rows] = True
                columns[name].raw = pc.replace_with_mask(
                    columns[name].raw, pa.array(mask), pc.if_else(pc.equal(column, ""), None, column)
                )

    def _source(self, name: str) -> str:
        return (
            name
            if name and not self._rules.placeholders.holds(plain(name), "source")
            else self._mapping.source
        )


def _chosen(columns: dict[str, pa.Array], names: Sequence[str]) -> dict[str, pa.Array]:
    return {name: column for name, column in columns.items() if name in names}


def _cells(table: pa.Table, layout: Layout, name: str) -> pa.Array:
    """The cells of a field; several columns become one list."""
    arrays = [_array(table, place) for place, _ in layout.fields[name]]
    if len(arrays) == 1:
        return arrays[0]
    filled = [pc.if_else(pc.equal(array, ""), None, array) for array in arrays]
    # Skipping nulls loses rows in which all are null (pyarrow 26), so every row starts with something.
    start = pa.repeat(pa.scalar("", pa.string()), len(arrays[0]))
    return pc.utf8_ltrim(
        pc.binary_join_element_wise(start, *filled, _JOINT, null_handling="skip"), characters=_JOINT
    )


def _array(table: pa.Table, place: int) -> pa.Array:
    array = table.column(str(place)).combine_chunks()
    return array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array
