"""Finds the labels that fit a text, each with a score: first by keys that make equal, then by likeness.

Public: `LabelIndex`, `Found`.

A key makes two ways of writing one label equal (see `folding`). The four keys are tried from strict to loose,
and what a key finds scores above all that likeness can reach, however many labels there are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from wsp_desk.vocabulary.concepts import Reason
from wsp_desk.vocabulary.folding import Folder, joined
from wsp_desk.vocabulary.likeness import likeness
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
)
"""Score and reason of the four keys: folded, joined, stems, parts."""

WITHOUT_FILLER = 0.01
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
    """

    def __init__(self, labels: Sequence[str], folder: Folder) -> None:
        self.labels = labels
        self._folder = folder
        self.folded = [folder.fold(label) for label in labels]
        self._keys: tuple[Callable[[str], str], ...] = (str, joined, folder.stemmed, folder.parts)
        self._by_key = [_by_key(self.folded, key) for key in self._keys]
        self._sorted = sorted((joined(label), number) for number, label in enumerate(self.folded))
        self._grams = NgramIndex(self.folded)

    def keyed(self, text: str) -> list[Found]:
        """Labels that are equal to the text by some key; each label once, by its strictest key."""
        folded = self._folder.fold(text)
        found = self._keyed(folded, 0.0)
        essence = self._folder.essence(folded)
        if essence and essence != folded:
            seen = {hit.label for hit in found}
            found += [hit for hit in self._keyed(essence, WITHOUT_FILLER) if hit.label not in seen]
        return found

    def alike(self, text: str) -> list[Found]:
        """Labels that look like the text, without those `keyed` finds; in no order."""
        folded = self._folder.fold(text)
        essence = self._folder.essence(folded) or folded
        if not joined(essence):
            return []
        near, cosines = self._grams.nearest(essence, _CANDIDATES)
        numbers = {*near.tolist(), *self._starting_with(joined(essence))}
        found = []
        for number in numbers:
            score, reason = likeness(essence, self.folded[number], float(cosines[number]), self._folder)
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
