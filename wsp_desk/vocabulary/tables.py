"""Reads the small tables the vocabulary is kept in: UTF-8, separated by semicolons, one header line.

Public: `read_table`, `read_concepts`, `read_groups`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.vocabulary.concepts import Concept, Concepts

_OCCUPATION_COLUMNS = ("id", "label", "isco", "alternatives", "skills")
_SKILL_COLUMNS = ("id", "label", "alternatives")


def read_table(path: Path, columns: Sequence[str]) -> list[list[str]]:
    """Reads a table of exactly these columns.

    Args:
        path: The file.
        columns: The header it must have, in order.

    Returns:
        The rows after the header, each with one cell per column.

    Raises:
        KnownError: The file is missing, is not UTF-8, has another header, or a row of another length.
    """
    rows = list(csv.reader(_lines(path), delimiter=";"))
    if not rows or rows[0] != list(columns):
        raise KnownError(
            text("{path}: de eerste regel moet '{header}' zijn.", path=str(path), header=";".join(columns))
        )
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(columns):
            raise _wrong(path, number, f"{len(row)} / {len(columns)}")
    return rows[1:]


def read_concepts(folder: Path) -> tuple[Concepts, Concepts]:
    """Reads `occupations.csv` and `skills.csv` of one edition.

    Returns:
        Occupations and skills.

    Raises:
        KnownError: A file is missing or holds a row that cannot be right; the sentence names file and line.
    """
    path = folder / "skills.csv"
    skills = _unique(
        path, (Concept(row[0], row[1], _items(row[2])) for row in read_table(path, _SKILL_COLUMNS))
    )
    path = folder / "occupations.csv"
    rows = read_table(path, _OCCUPATION_COLUMNS)
    occupations = _unique(
        path, (Concept(row[0], row[1], _items(row[3]), row[2], _items(row[4])) for row in rows)
    )
    for number, occupation in enumerate(occupations, start=2):
        _check_occupation(path, number, occupation, skills.index)
    return occupations, skills


def read_groups(path: Path) -> dict[str, str]:
    """Reads `isco08.csv`: ISCO-08 code (one to four digits) → Dutch label.

    Raises:
        KnownError: As `read_table`.
    """
    return {row[0]: row[1] for row in read_table(path, ("code", "label"))}


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8-sig").splitlines()
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except UnicodeDecodeError:
        raise KnownError(text("Het bestand {path} is geen UTF-8-tekst.", path=str(path))) from None


def _items(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, cell.split("|")))) if cell else ()


def _unique(path: Path, concepts: Iterator[Concept]) -> Concepts:
    kept: dict[str, Concept] = {}
    for number, concept in enumerate(concepts, start=2):
        if not concept.id or not concept.label or concept.id in kept:
            raise _wrong(path, number, concept.id or concept.label)
        kept[concept.id] = concept
    return Concepts(kept.values())


def _check_occupation(path: Path, number: int, occupation: Concept, skills: Mapping[str, int]) -> None:
    if len(occupation.isco) != 4 or not occupation.isco.isdigit():
        raise _wrong(path, number, occupation.isco or "isco")
    for skill in occupation.skills:
        if skill not in skills:
            raise _wrong(path, number, skill)


def _wrong(path: Path, number: int, what: str) -> KnownError:
    return KnownError(
        text(
            "{path}, regel {line}: '{what}' klopt niet. Herstel deze regel.",
            path=str(path),
            line=str(number),
            what=what,
        )
    )
