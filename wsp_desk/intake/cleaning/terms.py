"""Reading the items of lists: occupations, skills, experience, languages.

Public: `TermReader`, `ExperienceReader`, `LanguageReader`, `Resolve`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple, Protocol

import numpy as np
import pyarrow as pa

from wsp_desk.intake.cleaning.lists import Items, ItemState
from wsp_desk.intake.cleaning.period import Period, take_period
from wsp_desk.intake.cleaning.rules import Languages
from wsp_desk.intake.words import plain

_LEVEL = re.compile(r"^(.*?)[\s:=(]+([0-9]|[^\W\d_]+(?: goed)?|[abc][12])\)?$", re.IGNORECASE)


class TermHit(Protocol):
    """What is needed of a look-up hit."""

    concept: Any
    score: float


Resolve = Callable[[Sequence[str]], Sequence[TermHit | None]]
"""Looks terms up in the vocabulary; None where it is unsure."""

SaysNothing = Callable[[str], bool]
"""Tells whether an item is a placeholder."""


class _Term(NamedTuple):
    state: ItemState
    concept: str | None = None
    confidence: float | None = None


class _Terms:
    """Terms looked up once; what was found is remembered from batch to batch."""

    def __init__(self, resolve: Resolve, says_nothing: SaysNothing, longest: int) -> None:
        self._resolve = resolve
        self._says_nothing = says_nothing
        self._longest = longest
        self._found: dict[str, _Term] = {}

    def find(self, words: Sequence[str]) -> list[_Term]:
        """Looks up words; a text too long to be a term is not looked up."""
        new = [word for word in dict.fromkeys(words) if word not in self._found]
        self._found |= {word: self._without_look_up(word) for word in new}
        asked = [
            word
            for word in new
            if self._found[word].state is ItemState.STRANGE and len(word) <= self._longest
        ]
        for word, hit in zip(asked, self._resolve(asked) if asked else (), strict=True):
            if hit is not None:
                self._found[word] = _Term(ItemState.UNDERSTOOD, hit.concept.id, float(hit.score))
        return [self._found[word] for word in words]

    def _without_look_up(self, word: str) -> _Term:
        if not word:
            return _Term(ItemState.EMPTY)
        return _Term(ItemState.NOTHING if self._says_nothing(word) else ItemState.STRANGE)


class TermReader:
    """Reads occupations or skills."""

    def __init__(self, resolve: Resolve, says_nothing: SaysNothing, longest: int) -> None:
        """Takes the look-up, what is a placeholder, and the longest text that can be a term."""
        self._terms = _Terms(resolve, says_nothing, longest)
        self._longest = longest

    def __call__(self, words: Sequence[str]) -> Items:
        """Reads distinct items; see `ReadItems`."""
        """Reads distinct items; see `ReadItems`."""
        terms = self._terms.find(words)
        return _items(
            terms, {"raw": pa.array([word[: self._longest] for word in words], pa.string())} | _found(terms)
        )


class ExperienceReader:
    """Reads experience: an occupation with the years behind it, as in ``heftruckchauffeur (2019-2022)``."""

    def __init__(self, resolve: Resolve, says_nothing: SaysNothing, longest: int, as_of: date) -> None:
        """Takes the look-up, what is a placeholder, the longest text of a term, and the day of the dump."""
        self._terms = _Terms(resolve, says_nothing, longest)
        self._longest = longest
        self._as_of = as_of

    def __call__(self, words: Sequence[str]) -> Items:
        """Reads distinct items; see `ReadItems`."""
        """Reads distinct items; see `ReadItems`."""
        split: list[tuple[str, Period]] = [take_period(word[: self._longest], self._as_of) for word in words]
        terms = self._terms.find([title for title, _ in split])
        columns = {
            "raw": pa.array([word[: self._longest] for word in words], pa.string()),
            "concept": _found(terms)["concept"],
            "years": pa.array([period.years for _, period in split], pa.float32()),
            "until": pa.array([period.until for _, period in split], pa.date32()),
        }
        return _items(terms, columns)


class LanguageReader:
    """Reads languages with a level: ``Engels 2``, ``Duits goed``, ``Pools``. Other names are left out."""

    def __init__(self, languages: Languages, says_nothing: SaysNothing) -> None:
        """Takes the names and levels, and what is a placeholder."""
        self._languages = languages
        self._says_nothing = says_nothing

    def __call__(self, words: Sequence[str]) -> Items:
        """Reads distinct items; see `ReadItems`."""
        """Reads distinct items; see `ReadItems`."""
        read = [self._read(word) for word in words]
        states = np.array([state for state, _, _ in read], np.uint8)
        columns = {
            "language": pa.array([name for _, name, _ in read], pa.string()),
            "level": pa.array([level for _, _, level in read], pa.uint8()),
        }
        return Items(states, columns, states == ItemState.UNDERSTOOD)

    def _read(self, word: str) -> tuple[ItemState, str | None, int | None]:
        name, level = plain(word), None
        if name not in self._languages.names and (match := _LEVEL.match(name)):
            name, level = match[1].strip(), self._level(match[2])
        if name in self._languages.names:
            return ItemState.UNDERSTOOD, self._languages.names[name], level
        return (ItemState.NOTHING if self._says_nothing(word) else ItemState.STRANGE), None, None

    def _level(self, word: str) -> int | None:
        if word in ("1", "2", "3", "4"):
            return int(word)
        return self._languages.levels.get(word)


def _found(terms: Sequence[_Term]) -> dict[str, pa.Array]:
    return {
        "concept": pa.array([term.concept for term in terms], pa.string()),
        "confidence": pa.array([term.confidence for term in terms], pa.float32()),
    }


def _items(terms: Sequence[_Term], columns: dict[str, pa.Array]) -> Items:
    states = np.array([term.state for term in terms], np.uint8)
    return Items(states, columns, states >= ItemState.STRANGE)
