"""What stands out about a heading row: columns unknown, doubled and missing, each named with its nearest.

Public: `unknown_columns`, `doubled_columns`, `missing_columns`, `nearest`, `shown_heading`.

One finding per kind and file: whoever sends another layout by mistake gets three sentences, not sixty.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from difflib import get_close_matches

from wsp_desk.fields import FIELDS
from wsp_desk.intake.mapping import Mapping
from wsp_desk.intake.report import Finding
from wsp_desk.intake.words import column_key
from wsp_desk.privacy.redact import redact
from wsp_desk.texts import Text, listed, text

_NAMED, _LONGEST = 40, 60


def unknown_columns(unknown: Sequence[str], mapping: Mapping, file: str) -> Iterator[Finding]:
    """Names the columns that the mapping does not know."""
    if not unknown:
        return
    known = mapping.headings()
    names = _named([_with_nearest(heading, nearest(heading, known)) for heading in unknown])
    if len(unknown) == 1:
        sentence = text("De kolom {column} in {file} is onbekend en is weggelaten.", column=names, file=file)
    else:
        sentence = text(
            "{count} kolommen in {file} zijn onbekend en zijn weggelaten: {columns}.",
            count=len(unknown),
            file=file,
            columns=names,
        )
    yield Finding("column_unknown", sentence)


def doubled_columns(headings: Sequence[str], file: str) -> Iterator[Finding]:
    """Names the columns whose heading comes more than once."""
    keys = [column_key(heading) for heading in headings]
    for key in sorted({key for key in keys if key and keys.count(key) > 1}):
        yield Finding(
            "column_doubled",
            text(
                "De kolom '{column}' staat meer dan één keer in {file}; de eerste telt.",
                column=shown_heading(headings[keys.index(key)]),
                file=file,
            ),
        )


def missing_columns(
    present: Container[str], unknown: Sequence[str], mapping: Mapping, file: str
) -> Iterator[Finding]:
    """Names the columns that fill a field and are not there.

    Args:
        present: Fields that have a column.
        unknown: Headings that the mapping does not know: one of them may be meant.
        mapping: The layout.
        file: Name of the file.
    """
    columns = {column.field: column.name for column in reversed(mapping.columns)}
    absent = [field for field in FIELDS if field.name in columns and field.name not in present]
    if not absent:
        return
    names = listed(
        [
            _lacking(columns[field.name], field.dutch, nearest(columns[field.name], unknown))
            for field in absent
        ]
    )
    if len(absent) == 1:
        sentence = text(
            "In {file} ontbreekt de kolom {column}; bij iedereen is dat leeg.", file=file, column=names
        )
    else:
        sentence = text(
            "In {file} ontbreken {count} kolommen; bij iedereen is dat leeg: {columns}.",
            file=file,
            count=len(absent),
            columns=names,
        )
    yield Finding("column_missing", sentence, tuple(field.name for field in absent))


def nearest(name: str, names: Sequence[str]) -> str:
    """The heading that looks most like a name, or ""."""
    keys = {column_key(other): other for other in names}
    near = get_close_matches(column_key(name), keys, n=1, cutoff=0.7)
    return keys[near[0]] if near else ""


def shown_heading(heading: str) -> str:
    """A heading as it may be shown: it can be a cell with data in it when the heading row is missing."""
    return redact(" ".join(heading.split()))[0][:_LONGEST]


def _with_nearest(heading: str, near: str) -> Text:
    if near:
        return text("'{column}' (lijkt op '{near}')", column=shown_heading(heading), near=near)
    return text("'{column}'", column=shown_heading(heading))


def _lacking(column: str, field: str, near: str) -> Text:
    if near:
        return text(
            "'{column}' ({field}; wel gevonden: '{near}')",
            column=column,
            field=field,
            near=shown_heading(near),
        )
    if column_key(column) == column_key(field):
        return text("'{column}'", column=column)
    return text("'{column}' ({field})", column=column, field=field)


def _named(names: Sequence[Text]) -> Text:
    """The first names; the report lists all of them."""
    more = len(names) - _NAMED
    if more <= 0:
        return listed(names)
    return text("{names} en nog {more} andere", names=listed(names[:_NAMED]), more=more)
