"""Reading the items of lists: occupations, skills, experience, languages.

Public: `TermReader`, `OccupationReader`, `ExperienceReader`, `LanguageReader`, `Resolve`, `Remembered`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple, Protocol

import numpy as np
import pyarrow as pa

from wsp_desk.intake.cleaning.lists import Items, ItemState
from wsp_desk.intake.cleaning.period import Period, PeriodReader
from wsp_desk.intake.cleaning.rules import Languages
from wsp_desk.intake.words import plain
from wsp_desk.vocabulary import Concept

_REMEMBERED = 1 << 18
_ASIDE = re.compile(r"\s*\(.*\)$")
_LEVEL = re.compile(r"^(.*?)[\s:=(]+([0-9]|[^\W\d_]+(?: goed)?|[abc][12])\)?$", re.IGNORECASE)


class TermHit(Protocol):
    """What is needed of a look-up hit."""

    @property
    def concept(self) -> Concept:
        """What was found."""

    @property
    def score(self) -> float:
        """How sure the look-up is, 0 to 1."""


Resolve = Callable[[Sequence[str]], Sequence[TermHit | None]]
"""Looks terms up in the vocabulary; None where it is unsure."""

SaysNothing = Callable[[str], bool]
"""Tells whether an item is a placeholder."""


class Remembered:
    """A look-up that asks each term once, however it is written in capitals and spaces."""

    def __init__(self, resolve: Resolve) -> None:
        """Takes the look-up."""
        self._resolve = resolve
        self._found: dict[str, TermHit | None] = {}

    def __call__(self, words: Sequence[str]) -> list[TermHit | None]:
        """Looks terms up; see `Resolve`."""
        keys = [plain(word) for word in words]
        new = [key for key in dict.fromkeys(keys) if key not in self._found]
        if new:
            self._found.update(zip(new, self._resolve(new), strict=True))
        return [self._found[key] for key in keys]


class _Term(NamedTuple):
    state: ItemState
    concept: str | None = None
    confidence: float | None = None


_NO_TERM = _Term(ItemState.STRANGE)
_A_TERM = _Term(ItemState.UNDERSTOOD)


class _Terms:
    """Terms looked up, unless they are a placeholder or too long to be a term."""

    def __init__(
        self,
        resolve: Resolve,
        says_nothing: SaysNothing,
        longest: int,
        unplaced: Callable[[str], _Term] = lambda _: _NO_TERM,
    ) -> None:
        self._unplaced = unplaced
        self._resolve = resolve
        self._says_nothing = says_nothing
        self._longest = longest
        self._known: dict[str, _Term] = {}

    def find(self, words: Sequence[str]) -> list[_Term]:
        """What each word is; remembered from batch to batch."""
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        new = [word for word in dict.fromkeys(words) if word not in self._known]
        self._known.update(zip(new, self._read(new), strict=True))
        return [self._known[word] for word in words]

    def _read(self, words: Sequence[str]) -> list[_Term]:
        found = [self._without_look_up(word) for word in words]
        asked = [place for place, term in enumerate(found) if term is None]
        for place, hit in zip(asked, self._resolve([words[place] for place in asked]), strict=True):
            found[place] = _Term(ItemState.UNDERSTOOD, hit.concept.id, float(hit.score)) if hit else None
        return [term or self._unplaced(word) for term, word in zip(found, words, strict=True)]

    def _without_look_up(self, word: str) -> _Term | None:
        if not word:
            return _Term(ItemState.EMPTY)
        if len(word) > self._longest:
            return _NO_TERM
        return _Term(ItemState.NOTHING) if self._says_nothing(word) else None


class TermReader:
    """Reads occupations or skills."""

    def __init__(self, resolve: Resolve, says_nothing: SaysNothing, longest: int) -> None:
        """Takes the look-up, what is a placeholder, and the longest text that can be a term."""
        self._terms = _Terms(resolve, says_nothing, longest, self._unplaced)
        self._longest = longest

    def __call__(self, words: Sequence[str]) -> Items:
        """Reads distinct items; see `ReadItems`."""
        terms = self._terms.find(words)
        return _items(
            terms, {"raw": pa.array([word[: self._longest] for word in words], pa.string())} | _found(terms)
        )

    def _unplaced(self, _: str) -> _Term:
        """What a word is that the vocabulary does not know."""
        return _NO_TERM


class OccupationReader(TermReader):
    """Reads wanted occupations: one that a standard names by its address is sound, known to us or not."""

    def _unplaced(self, word: str) -> _Term:
        return _A_TERM if word.startswith(("http://", "https://")) else _NO_TERM


class ExperienceReader:
    """Reads experience: an occupation with the years behind it, as in ``heftruckchauffeur (2019-2022)``."""

    def __init__(self, resolve: Resolve, says_nothing: SaysNothing, longest: int, as_of: date) -> None:
        """Takes the look-up, what is a placeholder, the longest text of a term, and the day of the dump."""
        self._terms = _Terms(resolve, says_nothing, longest)
        self._longest = longest
        self._periods = PeriodReader(as_of)

    def __call__(self, words: Sequence[str]) -> Items:
        """Reads distinct items; see `ReadItems`."""
        split: list[tuple[str, Period]] = [self._periods.split(word[: self._longest]) for word in words]
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
        if name not in self._languages.names:
            name = _ASIDE.sub("", name)
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
