"""A heading row beside a mapping: which column fills what, what is dropped, what is missing.

Public: `Layout`, `lay_out`, `known_headings`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wsp_desk.errors import KnownError
from wsp_desk.intake.headings import doubled_columns, missing_columns, nearest, shown_heading, unknown_columns
from wsp_desk.intake.mapping import Column, Mapping
from wsp_desk.intake.report import Finding
from wsp_desk.intake.words import column_key
from wsp_desk.texts import text


@dataclass(frozen=True, slots=True)
class Layout:
    """What the columns of one delivery are; a column is its place in the heading row.

    Attributes:
        fields: Field name (or ``dossier_id``, ``source``) → its columns with their place.
        names: Columns with the person's name.
        own: Columns whose value is taken out of free text, with the kind of personal data it is.
        dropped: Headings of personal and unknown columns.
        ignored: Headings that the mapping passes over.
        findings: Unknown, doubled and missing columns.
    """

    fields: dict[str, tuple[tuple[int, Column], ...]]
    names: tuple[int, ...]
    own: tuple[tuple[int, str], ...]
    dropped: tuple[str, ...]
    ignored: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def needed(self) -> frozenset[int]:
        """Places of the columns that are read; the others only tell rows with the same number apart."""
        filled = (place for columns in self.fields.values() for place, _ in columns)
        return frozenset((*filled, *self.names, *(place for place, _ in self.own)))

    @property
    def id_column(self) -> int:
        """Place of the column with the dossier number."""
        return self.fields["dossier_id"][0][0]


def known_headings(headings: Sequence[str], mapping: Mapping) -> int:
    """How many of the cells are headings of the layout; tells a heading row from any other row."""
    known = {column_key(heading) for heading in mapping.headings()}
    return len(known & {column_key(heading) for heading in headings})


def lay_out(headings: Sequence[str], mapping: Mapping, file: str) -> Layout:
    """Finds the columns of the mapping in a heading row.

    Args:
        headings: The heading row.
        mapping: The layout expected.
        file: Name of the file, for errors.

    Raises:
        KnownError: No heading is known, or an essential column is missing.
    """
    places = _places(headings)
    if known_headings(headings, mapping) == 0:
        raise KnownError(
            text(
                "In {file} staat geen enkele kolom van de indeling {layout}; is dit wel een export? Voor een "
                "andere indeling: wsp-desk mapping suggest.",
                file=file,
                layout=mapping.title,
            )
        )
    fields = _fields(places, mapping)
    _check_essential(headings, fields, mapping, file)
    unknown = list(_unknown(headings, mapping))
    personal = [
        shown_heading(headings[places[key]])
        for key in map(column_key, mapping.personal.columns)
        if key in places
    ]
    return Layout(
        fields=fields,
        names=_present(mapping.personal.names, places),
        own=tuple(
            (places[column_key(n)], kind)
            for n, kind in mapping.personal.own.items()
            if column_key(n) in places
        ),
        dropped=(*personal, *map(shown_heading, unknown)),
        ignored=tuple(name for name in mapping.ignored if column_key(name) in places),
        findings=(
            *unknown_columns(unknown, mapping, file),
            *doubled_columns(headings, file),
            *missing_columns(fields, unknown, mapping, file),
        ),
    )


def _places(headings: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        places.setdefault(column_key(heading), place)
    places.pop("", None)
    return places


def _fields(places: dict[str, int], mapping: Mapping) -> dict[str, tuple[tuple[int, Column], ...]]:
    fields: dict[str, tuple[tuple[int, Column], ...]] = {}
    for column in mapping.columns:
        found = [places[key] for key in map(column_key, (column.name, *column.also)) if key in places]
        if found:
            fields[column.field] = (*fields.get(column.field, ()), (found[0], column))
    return fields


def _present(names: Sequence[str], places: dict[str, int]) -> tuple[int, ...]:
    return tuple(places[column_key(name)] for name in names if column_key(name) in places)


def _check_essential(
    headings: Sequence[str], fields: dict[str, tuple[tuple[int, Column], ...]], mapping: Mapping, file: str
) -> None:
    for column in mapping.columns:
        if not (column.essential or column.field == "dossier_id") or column.field in fields:
            continue
        unknown = list(_unknown(headings, mapping))
        near = nearest(column.name, unknown)
        hint = text(" Wel gevonden: '{near}'.", near=shown_heading(near)) if near else ""
        raise KnownError(
            text(
                "In {file} ontbreekt de kolom '{column}'; wel {found} van de {expected} kolommen van "
                "{layout}.{hint} Voor een andere indeling: wsp-desk mapping suggest.",
                file=file,
                column=column.name,
                found=known_headings(headings, mapping),
                expected=len(mapping.columns) + len(mapping.personal.columns) + len(mapping.ignored),
                layout=mapping.title,
                hint=hint,
            )
        )


def _unknown(headings: Sequence[str], mapping: Mapping) -> Iterator[str]:
    known = {column_key(heading) for heading in mapping.headings()}
    for place, heading in enumerate(headings):
        if column_key(heading) not in known:
            yield heading.strip() or str(text("kolom {number} zonder naam", number=str(place + 1)))
