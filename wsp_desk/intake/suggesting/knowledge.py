"""The names under which fields are known, and the words that give a personal column away.

Public: `Knowledge`, `load_knowledge`, `heading_words`. The words stand in
`resources/mappings/common/suggesting.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from rapidfuzz import fuzz, process

from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD, FIELDS
from wsp_desk.intake import mapping as mappings
from wsp_desk.intake.words import words_in
from wsp_desk.paths import resource
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MARKS = re.compile(r"^(sonar|ggm|code|indicatie|aantal|datum)\b ?")


@dataclass(frozen=True)
class _Personal:
    words: list[str]
    staff: list[str]
    kinds: dict[str, str]


@dataclass(frozen=True)
class Knowledge:
    """What is known of headings.

    Attributes:
        personal: Words of the person's own columns.
        staff: Words that make them the caseworker's.
        kinds: Personal word → kind of personal data.
        ignored: Headings that layouts we ship pass over.
        names: Heading in the form in which headings are compared → field.
    """

    personal: frozenset[str]
    staff: frozenset[str]
    kinds: Mapping[str, str]
    ignored: frozenset[str]
    names: Mapping[str, str]

    def personal_word(self, heading: str) -> str | None:
        """The word by which a heading is of the person; None where there is none, or it is about staff."""
        words = heading_words(heading)
        if self.of_staff(heading):
            return None
        pairs = [f"{first} {second}" for first, second in pairwise(words)]
        candidates = (" ".join(words), "".join(words), *pairs, *words)
        return next((word for word in candidates if word in self.personal), None)

    def of_staff(self, heading: str) -> bool:
        """Whether a heading is about the caseworker."""
        return bool(self.staff & set(heading_words(heading)))

    def passed_over(self, heading: str) -> bool:
        """Whether a layout that we ship has this heading and makes nothing of it."""
        return " ".join(heading_words(heading)) in self.ignored

    def nearest(self, heading: str) -> tuple[str, float]:
        """The field whose names are most like a heading, and how alike they are, 0 to 100."""
        wanted = " ".join(heading_words(heading))
        found = process.extractOne(wanted, self._keys, scorer=fuzz.token_sort_ratio)
        return (self.names[found[0]], float(found[1])) if found else ("", 0.0)

    @cached_property
    def _keys(self) -> list[str]:
        return list(self.names)


def heading_words(heading: str) -> list[str]:
    """The words of a heading: ``codeNiveauOpleiding`` is three, so is ``CODE_NIVEAU_OPLEIDING``."""
    return words_in(_CAMEL.sub(" ", heading))


def load_knowledge() -> Knowledge:
    """Gathers names from the fields, the layouts we ship, and the file of words.

    Raises:
        KnownError: The file has an unknown key or field.
    """
    path = resource("mappings", "common", "suggesting.toml")
    document: dict[str, Any] = read_toml(path)
    personal = take(_Personal, document["personal"], f"{path.name} [personal]")
    layouts = [mappings.load_mapping(name) for name in mappings.shipped_mappings()]
    spelled = [*_from_file(document["names"], path.name), *_from_fields(), *_from_layouts(layouts)]
    names: dict[str, str] = {}
    for shorten in (lambda key: key, lambda key: _MARKS.sub("", key)):
        for field, heading in spelled:
            if key := shorten(" ".join(heading_words(heading))):
                names.setdefault(key, field)
    return Knowledge(
        personal=_keys([*personal.words, *(name for layout in layouts for name in layout.personal.columns)]),
        staff=_keys(personal.staff),
        kinds={" ".join(words_in(word)): kind for word, kind in personal.kinds.items()},
        ignored=_keys([name for layout in layouts for name in layout.ignored]),
        names=names,
    )


def _keys(words: list[str]) -> frozenset[str]:
    return frozenset(" ".join(heading_words(word)) for word in words)


def _from_file(names: Mapping[str, list[str]], where: str) -> Iterator[tuple[str, str]]:
    for field, words in names.items():
        if field not in FIELD and field not in mappings.IDENTITY:
            raise KnownError(text("{where}: het veld '{field}' bestaat niet.", where=where, field=field))
        yield from ((field, word) for word in words)


def _from_fields() -> Iterator[tuple[str, str]]:
    for one in FIELDS:
        yield from ((one.name, name) for name in (one.name, one.dutch, one.standard))


def _from_layouts(layouts: Sequence[mappings.Mapping]) -> Iterator[tuple[str, str]]:
    for column in (column for layout in layouts for column in layout.columns):
        yield from ((column.field, name) for name in (column.name.rpartition(".")[2], *column.also))
