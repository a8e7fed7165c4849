"""Finds occupations by the work somebody describes: "pallets inpakken", "achter de kassa zitten".

Public: `Tasks`.

A phrase is a label of an occupation or of one of its typical skills, or a phrase people use for either
(`phrases`), as a set of stems. A text is held
against phrases by the stems both have, where a rare stem weighs more (inverse document frequency, Manning et
al., Introduction to Information Retrieval, 6.2). An occupation scores half by its best phrase and half by the
share of the text that all its phrases together hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from wsp_desk.vocabulary.concepts import Concepts
from wsp_desk.vocabulary.folding import Folder, roots
from wsp_desk.vocabulary.phrases import Phrases

_MOST = 0.78
"""A description is never sure enough for a dossier; see `lookup.SURE`."""

_LOWEST = 0.36
_LATER = 0.03
"""Skills stand most characteristic first; each further one counts this much less."""

_UNUSUAL = 0.04
_MANY_LABELS = 10
"""Of two that fit alike, the one with more names counts more: people speak of it, so it is likelier meant."""

_STRANGE = 0.5
"""A word that no phrase holds says little: it may be anything."""

_LEFT_OVER = 0.3
"""Power of the share of a phrase that the text does not name."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A label, the weight of its stems together, and whose it is: place of the occupation and how typical."""

    label: str
    weight: float
    owners: Sequence[tuple[int, float]]


class Tasks:
    """Occupations by what is done in them."""

    def __init__(self, occupations: Concepts, skills: Concepts, folder: Folder, phrases: Phrases) -> None:
        """Prepares.

        Args:
            occupations: To be found.
            skills: Names the work that is done in them.
            folder: How labels are folded.
            phrases: What people say instead of a name.
        """
        self._folder = folder
        told = [*_of_occupations(occupations, phrases), *_of_skills(occupations, skills, phrases)]
        self._usual = [min(len(each.labels), _MANY_LABELS) / _MANY_LABELS for each in occupations]
        stems = [self._stems(label) for label, _ in told]
        counts: dict[str, int] = {}
        for each in stems:
            for stem in each:
                counts[stem] = counts.get(stem, 0) + 1
        self._rarity = {stem: log(1 + len(told) / count) for stem, count in counts.items()}
        self._unknown = _STRANGE * log(1 + len(told))
        self._phrases = [
            _Phrase(label, sum(map(self._rarity.__getitem__, each)), owners)
            for (label, owners), each in zip(told, stems, strict=True)
        ]
        self._holding: dict[str, list[int]] = {}
        for number, each in enumerate(stems):
            for stem in each:
                self._holding.setdefault(stem, []).append(number)

    def near(self, text: str) -> Iterator[tuple[int, str, float]]:
        """Occupations that fit a description.

        Yields:
            Place of the occupation, the phrase that fitted best, and a score in 0..1; in no order.
        """
        slots = [self._known(word) for word in self._words(text)]
        weights = [self._weight(slot) for slot in slots]
        total = sum(weights)
        common: dict[int, float] = {}
        held: dict[int, dict[int, float]] = {}
        for place, (slot, weight) in enumerate(zip(slots, weights, strict=True)):
            for number in {number for stem in slot for number in self._holding[stem]}:
                common[number] = common.get(number, 0.0) + weight
                for owner, typical in self._phrases[number].owners:
                    own = held.setdefault(owner, {})
                    own[place] = max(own.get(place, 0.0), weight * typical)
        best = self._best_phrases(common, total)
        for owner, (score, number) in best.items():
            fits = (score + sum(held[owner].values()) / total) / 2
            mixed = _MOST * (fits - _UNUSUAL * (1 - self._usual[owner]))
            if mixed >= _LOWEST:
                yield owner, self._phrases[number].label, mixed

    def _best_phrases(self, common: dict[int, float], total: float) -> dict[int, tuple[float, int]]:
        """Occupation → score and number of its best phrase."""
        best: dict[int, tuple[float, int]] = {}
        for number, weight in common.items():
            phrase = self._phrases[number]
            fit = weight / total * min(1.0, weight / phrase.weight) ** _LEFT_OVER
            for owner, typical in phrase.owners:
                if fit * typical > best.get(owner, (0.0, 0))[0]:
                    best[owner] = (fit * typical, number)
        return best

    def _known(self, word: str) -> set[str]:
        """The stems of a word as it may have been inflected, of those that a phrase holds.

        A longer word of which one letter is left ("aaaa") says nothing; the C of a licence does.
        """
        return {root for root in roots(word) if root in self._rarity and (len(root) > 1 or root == word)}

    def _weight(self, slot: Iterable[str]) -> float:
        return max((self._rarity[stem] for stem in slot), default=self._unknown)

    def _stems(self, label: str) -> frozenset[str]:
        return frozenset(roots(word)[0] for word in self._words(label))

    def _words(self, text: str) -> list[str]:
        return list(dict.fromkeys(self._folder.telling_words(text)))


_Told = Iterator[tuple[str, list[tuple[int, float]]]]


def _of_occupations(occupations: Concepts, phrases: Phrases) -> _Told:
    for place, occupation in enumerate(occupations):
        for label in (*occupation.labels, *phrases.occupations.get(occupation.id, ())):
            yield label, [(place, 1.0)]


def _of_skills(occupations: Concepts, skills: Concepts, phrases: Phrases) -> _Told:
    owners: dict[str, list[tuple[int, float]]] = {}
    for place, occupation in enumerate(occupations):
        for rank, skill in enumerate(occupation.skills):
            owners.setdefault(skill, []).append((place, 1 - _LATER * (rank + 1)))
    for name, own in owners.items():
        for label in (*skills[skills.index[name]].labels, *phrases.skills.get(name, ())):
            yield label, own
