"""Finds the labels that fit a text, each with a score: first by keys that make equal, then by likeness.

Public: `LabelIndex`, `Found`.

A key makes two ways of writing one label equal (see `folding`). The keys are tried from strict to loose; what
all but the last find scores above everything likeness can reach, however many labels there are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.concepts import Reason
from wsp_desk.vocabulary.folding import Folder, joined
from wsp_desk.vocabulary.keytable import KeyTable
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


Parts = Mapping[str, NDArray[Any]]
"""Arrays by name, as they are kept in a file."""


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
        plain: The same, folded, without fillers and joined: what likeness compares.
    """

    def __init__(self, labels: Sequence[str], folder: Folder, made: Parts | None = None) -> None:
        """Makes the index, or takes what `parts` gave of an earlier one.

        Args:
            labels: To be found.
            folder: How they are folded.
            made: Parts of an index over the same labels, folded the same way.
        """
        self.labels = labels
        self._folder = folder
        self._keys: tuple[Callable[[str], str], ...] = (
            str,
            joined,
            folder.stemmed,
            folder.parts,
            folder.core,
        )
        self._parts = made or self._made()
        self._essences = self._parts["essences"].tobytes().decode().split("\n") if labels else []
        self.plain = [joined(essence) for essence in self._essences]
        self._sorted = self._parts["sorted"]
        self._tables = [KeyTable.of_parts(self._parts, f"key{place}") for place in range(len(self._keys))]
        self._grams = NgramIndex.of_parts(self._parts)

    def parts(self) -> Parts:
        """Everything the index is made of, to be kept in a file."""
        return self._parts

    def _made(self) -> Parts:
        folded = [self._folder.fold(label) for label in self.labels]
        essences = [self._folder.essence(each) or each for each in folded]
        plain = [joined(essence) for essence in essences]
        order = sorted(range(len(plain)), key=lambda number: (plain[number], number))
        parts: dict[str, NDArray[Any]] = {
            "essences": np.frombuffer("\n".join(essences).encode(), np.uint8),
            "sorted": np.array(order, np.int32),
        }
        for place, key in enumerate(self._keys):
            parts |= KeyTable([key(each) for each in folded]).parts(f"key{place}")
        return parts | NgramIndex(essences).parts()

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
        essence = self.essence_of(text)
        plain = joined(essence)
        if not plain:
            return []
        near, cosines = self._grams.nearest(essence, _CANDIDATES)
        numbers = {*near.tolist(), *self._starting_with(plain)}
        return self._scored(essence, [(number, float(cosines[number])) for number in numbers])

    def alike_among(self, text: str, numbers: Iterable[int]) -> list[Found]:
        """The given labels scored as `alike` does, but for those that merely share parts in another order."""
        return self._scored(self.essence_of(text), [(number, 0.0) for number in numbers])

    def plain_of(self, text: str) -> str:
        """The text in the form of `plain`."""
        return joined(self.essence_of(text))

    def essence_of(self, text: str) -> str:
        """The text folded, without fillers; only fillers are kept as they are."""
        folded = self._folder.fold(text)
        return self._folder.essence(folded) or folded

    def _scored(self, essence: str, near: Iterable[tuple[int, float]]) -> list[Found]:
        likeness = Likeness(joined(essence), self._folder)
        words = set(essence.split(" "))
        found = []
        for number, cosine in near:
            score, reason = likeness.to(self.plain[number], cosine)
            if words < set(self._essences[number].split(" ")):
                score = min(score, _MORE_SPECIFIC)
            if score >= _LOWEST:
                found.append(Found(number, score, reason))
        return found

    def _keyed(self, folded: str, less: float) -> list[Found]:
        found: dict[int, Found] = {}
        for key, table, (score, reason) in zip(self._keys, self._tables, _KEYED, strict=True):
            for number in table.get(key(folded)) if folded else ():
                found.setdefault(number, Found(number, score - less, reason))
        return list(found.values())

    def _starting_with(self, plain: str) -> list[int]:
        start = bisect_left(self._sorted, plain, key=lambda number: self.plain[number])
        following = self._sorted[start : start + _PREFIXES].tolist()
        return [number for number in following if self.plain[number].startswith(plain)]
