"""Codes of others → our words: CompetentNL terms and ISO 639-3 languages, both ways.

Public: `Competent`, `load_competent`, `by_label`, `LanguageCodes`, `load_languages`.

Source of the terms: CompetentNL (UWV, SBB, TNO, CBS), CC BY 4.0: which of its occupations and skills is the
same as which concept of our starter vocabulary, by label. Other terms have no line and stay as they are.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeVar

from wsp_desk.paths import resource
from wsp_desk.settings import read_toml

_BASE = "https://linkeddata.competentnl.nl/"

H = TypeVar("H")
Resolver = Callable[[Sequence[str]], Sequence[H | None]]


@dataclass(frozen=True)
class Competent:
    """Terms of CompetentNL.

    Attributes:
        labels: URI in lower case → label of the concept of our vocabulary that is the same.
        spelled: URI in lower case → URI as CompetentNL spells it.
    """

    labels: Mapping[str, str]
    spelled: Mapping[str, str]

    def label(self, word: str) -> str | None:
        """Our label for a term, None for a term we do not know, and the word itself when it is no URI."""
        low = word.strip().lower()
        if not low.startswith(("http://", "https://")):
            return word
        return self.labels.get(low.replace("http://", "https://", 1).rstrip("/"))

    @cached_property
    def all_uris(self) -> Mapping[str, tuple[str, ...]]:
        """Label → the URIs of its terms, the nearest first."""
        found: dict[str, tuple[str, ...]] = {}
        for low, label in self.labels.items():
            found[label] = (*found.get(label, ()), self.spelled[low])
        return found


def by_label(resolve: Resolver[H]) -> Resolver[H]:
    """A look-up of words that also knows the terms of CompetentNL."""

    def look_up(words: Sequence[str]) -> list[H | None]:
        labels = [load_competent().label(word) for word in words]
        asked = [label for label in labels if label is not None]
        found = iter(resolve(asked))
        return [None if label is None else next(found) for label in labels]

    return look_up


@dataclass(frozen=True)
class LanguageCodes:
    """Languages of the standard.

    Attributes:
        dutch: Codes of Dutch; the first is the one we write.
        names: Code → name.
    """

    dutch: tuple[str, ...]
    names: Mapping[str, str]

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """Name in lower case → code."""
        return {name.casefold(): code for code, name in reversed(list(self.names.items()))}


@cache
def load_competent() -> Competent:
    """Reads the terms we ship."""
    with resource("mappings", "common", "competentnl.csv").open(encoding="utf-8", newline="") as file:
        rows = [(_BASE + row["uri"], row["label"]) for row in csv.DictReader(file, delimiter=";")]
    return Competent({uri.lower(): label for uri, label in rows}, {uri.lower(): uri for uri, _ in rows})


@cache
def load_languages() -> LanguageCodes:
    """Reads the languages we ship."""
    table = read_toml(resource("mappings", "common", "languages.toml"))
    return LanguageCodes(tuple(table["dutch"]), table["names"])
