"""Words that look-up treats in a way of their own: fillers, abbreviations, heads of compounds, "none".

Public: `Words`, `read_words`, `words_of`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from wsp_desk.settings import read_toml, take


@dataclass(frozen=True)
class Words:
    """The contents of `words.toml`; everything in lower case without accents.

    Attributes:
        nothing: Texts that name no occupation or skill at all.
        filler: Words that say nothing about which one is meant.
        separators: What may stand between two occupations in one field.
        heads: Last part of a compound → the head it counts as.
        weak_heads: Heads that may be left out without changing what is meant.
        abbreviations: Short → written in full.
    """

    nothing: frozenset[str] = frozenset()
    filler: frozenset[str] = frozenset()
    separators: tuple[str, ...] = ()
    heads: dict[str, str] = field(default_factory=dict)
    weak_heads: tuple[str, ...] = ()
    abbreviations: dict[str, str] = field(default_factory=dict)

    @cached_property
    def ends_with_head(self) -> re.Pattern[str]:
        """At least three letters, then a head, with or without plural s; groups: before, head."""
        return re.compile(rf"(.{{3,}}?)({self._any_head})s?")

    @cached_property
    def starts_with_head(self) -> re.Pattern[str]:
        """A head, with or without plural s, then at least three letters; groups: head, after."""
        return re.compile(rf"({self._any_head})s?(.{{3,}})")

    @cached_property
    def _any_head(self) -> str:
        return "|".join(sorted(self.heads, key=len, reverse=True)) or "(?!)"

    @cached_property
    def separator_pattern(self) -> re.Pattern[str]:
        """Splits a field that names several occupations."""
        return re.compile("|".join(map(re.escape, self.separators)) or "(?!)")


def read_words(path: Path) -> Words:
    """Reads `words.toml`.

    Raises:
        KnownError: The file is missing, is not TOML, or has an unknown key.
    """
    return words_of(read_toml(path), path.name)


def words_of(table: dict[str, Any], where: str) -> Words:
    """Makes them of a TOML table.

    Raises:
        KnownError: A key is unknown.
    """
    for key, kind in (
        ("nothing", frozenset),
        ("filler", frozenset),
        ("separators", tuple),
        ("weak_heads", tuple),
    ):
        if key in table:
            table[key] = kind(table[key])
    return take(Words, table, where)
