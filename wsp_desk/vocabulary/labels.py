"""Finds the labels that fit a text, each with a score: first by keys that make equal, then by likeness.

Public: `LabelIndex`, `Found`.

A key makes two ways of writing one label equal (see `folding`). The keys are tried from strict to loose; what
all but the last find scores above everything likeness can reach, however many labels there are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from wsp_desk.vocabulary.concepts import Reason
from wsp_desk.vocabulary.folding import Folder, joined
from wsp_desk.vocabulary.likeness import Likeness
from wsp_desk.vocabulary.ngrams import NgramIndex

_CANDIDATES = 40
_PREFIXES = 40
_LOWEST = 0.35
"""A label that fits worse is not shown: it would be noise."""

_KEYED: tuple[tuple[float, Reason], ...] = (
    (1.0, "exact"),
    (0.97, "compound"),
    (0.955, "spelling"),
    (0.94, "compound"),
    (0.86, "compound"),
)
"""Score and reason of the keys: folded, joined, stems, parts, core."""

_MORE_SPECIFIC = 0.79
"""A label with a word more than was typed is a guess, not a spelling: *chauffeur* is not *chauffeur C*."""

_WITHOUT_FILLER = 0.01
"""Taken off when fillers had to be left out, so that the literal title stays ahead."""


@dataclass(frozen=True, slots=True)
class Found:
    """A label that fits.

    Attributes:
        label: Number of the label in the index.
        score: 0..1.
        reason: Why it fits; a folded-equal label says *exact*, whoever it belongs to.
    """

    label: int
    score: float
    reason: Reason


class LabelIndex:
    """Labels, searchable by free text.

    Attributes:
        labels: The labels as given; results are numbers into this sequence.
        folded: The same, folded.
        plain: The same, without fillers and joined: what likeness compares.
    """

    def __init__(self, labels: Sequence[str], folder: Folder) -> None:
        self.labels = labels
        self._folder = folder
        self.folded = [folder.fold(label) for label in labels]
        self._keys: tuple[Callable[[str], str], ...] = (
            str,
            joined,
            folder.stemmed,
            folder.parts,
            folder.core,
        )
        essences = [folder.essence(folded) or folded for folded in self.folded]
        self.plain = [joined(essence) for essence in essences]
        self._words = [frozenset(essence.split(" ")) for essence in essences]
        self._by_key = [_by_key(self.folded, key) for key in self._keys]
        self._sorted = sorted((label, number) for number, label in enumerate(self.plain))
        self._grams = NgramIndex(essences)

    def keyed(self, text: str) -> list[Found]:
        """Labels that are equal to the text by some key; a label may be found twice."""
        folded = self._folder.fold(text)
        found = self._keyed(folded, 0.0)
        essence = self._folder.essence(folded)
        if essence and essence != folded:
            found += self._keyed(essence, _WITHOUT_FILLER)
        return found

    def alike(self, text: str) -> list[Found]:
        """Labels that look like the text, without those `keyed` finds; in no order."""
        essence = self._essence(text)
        plain = joined(essence)
        if not plain:
            return []
        near, cosines = self._grams.nearest(essence, _CANDIDATES)
        numbers = {*near.tolist(), *self._starting_with(plain)}
        return self._scored(essence, [(number, float(cosines[number])) for number in numbers])

    def alike_among(self, text: str, numbers: Iterable[int]) -> list[Found]:
        """The given labels scored as `alike` does, but for those that merely share parts in another order."""
        return self._scored(self._essence(text), [(number, 0.0) for number in numbers])

    def plain_of(self, text: str) -> str:
        """The text in the form of `plain`."""
        return joined(self._essence(text))

    def _essence(self, text: str) -> str:
        folded = self._folder.fold(text)
        return self._folder.essence(folded) or folded

    def _scored(self, essence: str, near: Iterable[tuple[int, float]]) -> list[Found]:
        likeness = Likeness(joined(essence), self._folder)
        words = set(essence.split(" "))
        found = []
        for number, cosine in near:
            score, reason = likeness.to(self.plain[number], cosine)
            if words < self._words[number]:
                score = min(score, _MORE_SPECIFIC)
            if score >= _LOWEST:
                found.append(Found(number, score, reason))
        return found

    def _keyed(self, folded: str, less: float) -> list[Found]:
        found: dict[int, Found] = {}
        for key, table, (score, reason) in zip(self._keys, self._by_key, _KEYED, strict=True):
            for number in table.get(key(folded), ()) if folded else ():
                found.setdefault(number, Found(number, score - less, reason))
        return list(found.values())

    def _starting_with(self, plain: str) -> list[int]:
        start = bisect_left(self._sorted, (plain, -1))
        following = islice(self._sorted, start, start + _PREFIXES)
        return [number for label, number in following if label.startswith(plain)]


def _by_key(folded: Sequence[str], key: Callable[[str], str]) -> dict[str, list[int]]:
    table: defaultdict[str, list[int]] = defaultdict(list)
    for number, label in enumerate(folded):
        if made := key(label):
            table[made].append(number)
    return dict(table)
