"""Taking a person's own name, number, address and street out of everything else in the same row.

Public: `strip_own`, `OwnColumns`.

A name cannot be recognised in free text in general. But while a row is read its own name is known, so it can
be taken out of that row's text. Rows whose text does not hold a word of the name are not touched.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.cleaning.rules import CleaningRules
from wsp_desk.intake.words import plain

_NAME_MARKS = re.compile(r"\[name\](?:[\s-]+\[name\])+")
_NAME = "[name]"
_BETWEEN = "\x1f"
_SHORTEST_NAME = 2
_SHORTEST_VALUE = 5


@dataclass(frozen=True, slots=True)
class OwnColumns:
    """The personal columns of a batch.

    Attributes:
        names: Columns with the person's name.
        values: Columns whose whole value is taken out, each with the mark that takes its place.
    """

    names: Sequence[pa.Array]
    values: Sequence[tuple[pa.Array, str]]

    def take(self, rows: pa.Array) -> OwnColumns:
        """The personal columns of some of the rows."""
        return OwnColumns(
            [column.take(rows) for column in self.names],
            [(column.take(rows), mark) for column, mark in self.values],
        )


@dataclass(frozen=True, slots=True)
class _Person:
    """What is looked for in one row, in lower case: words of the name, and values with their mark."""

    words: tuple[str, ...]
    values: tuple[tuple[str, str], ...]


def strip_own(
    columns: dict[str, pa.Array],
    own: OwnColumns,
    rules: CleaningRules,
    is_term: Callable[[str], bool],
    terms: Sequence[str],
    counts: Counter[str],
) -> dict[str, pa.Array]:
    """Takes own data out of the columns of a batch.

    Args:
        columns: Name → strings without nulls.
        own: The personal columns.
        rules: For words that are not to be taken for a name.
        is_term: Tells whether a word is an occupation or skill: someone called Bakker may be a baker.
        terms: Names of the columns that hold such terms.
        counts: Gets how many were taken out, by kind.

    Returns:
        The columns, changed where something was taken out.
    """
    names = list(columns)
    if not names or not (own.names or own.values):
        return columns
    whole = pc.binary_join_element_wise(*columns.values(), _BETWEEN)
    people = _people(pc.utf8_lower(whole).to_pylist(), own, rules)
    changed: dict[str, dict[int, str]] = {name: {} for name in names}
    for row, person, places in people:
        for place in places:
            name = names[place]
            cell = columns[name][row].as_py()
            stripped = _strip_cell(cell, person, rules, is_term if name in terms else _never, counts)
            if stripped != cell:
                changed[name][row] = stripped
    return {name: _replaced(column, changed[name]) for name, column in columns.items()}


def _never(_: str) -> bool:
    return False


def _replaced(column: pa.Array, changes: dict[int, str]) -> pa.Array:
    if not changes:
        return column
    mask = np.zeros(len(column), np.bool_)
    mask[list(changes)] = True
    return pc.replace_with_mask(column, pa.array(mask), pa.array(changes.values(), pa.string()))


def _people(
    texts: list[str], own: OwnColumns, rules: CleaningRules
) -> Iterator[tuple[int, _Person, set[int]]]:
    """Rows in which something of the person's own stands, what to look for, and in which cells."""
    words: defaultdict[int, set[str]] = defaultdict(set)
    values: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for column in own.names:
        for row, word in _names_in(texts, _lower(_only_letters(column)), rules.names.particles):
            if not rules.placeholders.holds(word):
                words[row].add(word)
    for column, mark in own.values:
        for row, value in enumerate(_lower(column)):
            if (
                value in texts[row]
                and len(value) >= _SHORTEST_VALUE
                and not rules.placeholders.holds(plain(value))
            ):
                values[row].append((value, mark))
    for row in sorted(words.keys() | values.keys()):
        person = _Person(tuple(sorted(words[row])), tuple(values[row]))
        sought = (*person.words, *(value for value, _ in person.values))
        yield row, person, {place for each in sought for place in _cells_with(texts[row], each)}


def _names_in(texts: list[str], names: list[str], particles: Container[str]) -> Iterator[tuple[int, str]]:
    for row, (text, name) in enumerate(zip(texts, names, strict=True)):
        for word in name.split():
            if word in text and len(word) >= _SHORTEST_NAME and word not in particles:
                yield row, word


def _only_letters(names: pa.Array) -> pa.Array:
    return pc.replace_substring_regex(names, r"[^\pL\pM]+", " ")


def _lower(column: pa.Array) -> list[str]:
    cells: list[str] = pc.utf8_lower(pc.utf8_trim_whitespace(column)).to_pylist()
    return cells


def _cells_with(text: str, sought: str) -> Iterator[int]:
    """Places of the cells of a joined row in which a word or phrase stands."""
    found = text.find(sought)
    while found >= 0:
        yield text.count(_BETWEEN, 0, found)
        found = text.find(sought, found + len(sought))


def _strip_cell(
    cell: str, person: _Person, rules: CleaningRules, is_term: Callable[[str], bool], counts: Counter[str]
) -> str:
    for value, mark in person.values:
        cell, times = _without(cell, value, f"[{mark}]", _never)
        counts[mark] += times
    for word in person.words:
        cell, times = _without(cell, word, _NAME, lambda found: _is_ordinary(found, rules) or is_term(found))
        counts["name"] += times
    return _NAME_MARKS.sub(_NAME, cell) if _NAME in cell else cell


def _is_ordinary(word: str, rules: CleaningRules) -> bool:
    return word.islower() and word in rules.names.ordinary


def _without(cell: str, sought: str, mark: str, keeps: Callable[[str], bool]) -> tuple[str, int]:
    """Replaces a word or phrase wherever it stands by itself, in any case, unless `keeps` says no."""
    low = cell.lower()
    if sought not in low:
        return cell, 0
    if len(low) != len(cell):
        return re.subn(rf"(?<!\w){re.escape(sought)}(?!\w)", mark, cell, flags=re.IGNORECASE)
    done, start, times = "", 0, 0
    place = low.find(sought)
    while place >= 0:
        end = place + len(sought)
        if (
            not low[max(0, place - 1) : place].isalnum()
            and not low[end : end + 1].isalnum()
            and not keeps(cell[place:end])
        ):
            done += cell[start:place] + mark
            start, times = end, times + 1
        place = low.find(sought, end)
    return done + cell[start:], times
