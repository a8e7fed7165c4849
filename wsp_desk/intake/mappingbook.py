"""The mappings we ship as a page to read: docs/mappings.md is made here, and a test holds the two together.

Public: `mappingbook`. To write the page again: `python -m wsp_desk.intake.mappingbook > docs/mappings.md`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from wsp_desk.fields import FIELD
from wsp_desk.intake.mapping import Column, Mapping, Words, load_mapping, shipped_mappings

_INTRO = """# Mappings: which column fills which field

Made from `resources/mappings/*.toml` by `python -m wsp_desk.intake.mappingbook > docs/mappings.md`; a test
compares the two. Change the mapping files, never this page. What the keys mean stands in [intake](intake.md).
A layout of your own is a file of the same shape: `wsp-desk mapping suggest FILE --out own.toml` writes a
first one, with a remark at every column to check; `wsp-desk snapshot build FILE --mapping own.toml …` uses
it. A column that no mapping names is never kept.
"""
_IDENTITY = {
    "dossier_id": "dossier number",
    "source": "source",
    "profile": "search profile, for queries of the standard",
}
_SPACE = {" ": "space", "|": "&#124;"}


def mappingbook(mappings: Sequence[Mapping]) -> str:
    """The page: every mapping with its columns, what it drops, and what its words mean.

    Returns:
        Markdown, closed by a line break.
    """
    return _INTRO + "".join(piece for mapping in mappings for piece in _chapter(mapping))


def _chapter(mapping: Mapping) -> Iterator[str]:
    yield f"\n## {mapping.name}: {mapping.title}\n\n"
    yield f"A dossier whose row does not say so is of source *{mapping.source}*.\n\n"
    yield "| Column | Fills | Items split by |\n|---|---|---|\n"
    yield from map(_column, mapping.columns)
    yield from _left_out("Never kept, of the person", mapping.personal.columns)
    yield from _left_out("Taken out of the rest of the row word by word", mapping.personal.names)
    own = [f"{name} ({kind})" for name, kind in mapping.personal.own.items()]
    yield from _left_out("Taken out of the rest of the row as a whole", own)
    yield from _left_out("Passed over", mapping.ignored)
    if mapping.values:
        yield "\n### What words mean\n\nCodes and labels of the value lists need no line.\n\n"
        yield "| Field | Words |\n|---|---|\n"
        yield from (f"| `{field}` | {_words(words)} |\n" for field, words in mapping.values.items())


def _column(column: Column) -> str:
    also = f" (also {', '.join(column.also)})" if column.also else ""
    needed = ", essential" if column.essential else ""
    label = _IDENTITY.get(column.field) or FIELD[column.field].dutch
    signs = " ".join(f"`{_SPACE.get(sign, sign)}`" for sign in column.split)
    return f"| {column.name}{also} | `{column.field}`: {label}{needed} | {signs} |\n"


def _left_out(what: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"\n{what}: {', '.join(names)}.\n"


def _words(words: Words) -> str:
    meanings: dict[str, list[str]] = {}
    for word, codes in words.items():
        meaning = "not known" if codes is None else "none" if not codes else ", ".join(codes)
        meanings.setdefault(meaning, []).append(word)
    return "<br>".join(f"{meaning}: {', '.join(found)}" for meaning, found in meanings.items())


if __name__ == "__main__":
    sys.stdout.write(mappingbook([load_mapping(name) for name in shipped_mappings()]))
