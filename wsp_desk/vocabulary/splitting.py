"""Splits a Dutch compound into two words that are themselves in use: heftruck|chauffeur.

Public: `Splitter`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt

_LINKS = ("", "s", "en", "e")
_SHORTEST_WORD = 7
_SHORTEST_PART = 3
_SHORTEST_HEAD = 4
_SHORT_IS_WORTH = 0.6


class Splitter:
    """Knows the words of a set of texts, and how often each occurs.

    Attributes:
        counts: Word of three letters or more → number of texts it is in; at least two.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        self.counts = counts
        self._known: dict[str, tuple[str, ...]] = {}

    @classmethod
    def of(cls, folded: Iterable[str]) -> Splitter:
        """Learns the words of folded texts."""
        counts = Counter(word for text in folded for word in set(text.split()))
        return cls({word: n for word, n in counts.items() if n > 1 and len(word) >= _SHORTEST_PART})

    def words(self, folded: str) -> list[str]:
        """The words of a text, each followed by its two parts if it has any."""
        return [part for word in folded.split() for part in (word, *self.split(word))]

    def split(self, word: str) -> tuple[str, ...]:
        """The two parts of a compound, without the linking letters; empty if it is none."""
        if word not in self._known:
            self._known[word] = max(self._ways(word), default=(0.0, ()))[1]
        return self._known[word]

    def _ways(self, word: str) -> Iterable[tuple[float, tuple[str, ...]]]:
        if len(word) < _SHORTEST_WORD:
            return
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_HEAD + 1):
            head = self.counts.get(word[at:])
            if head is None:
                continue
            for link in _LINKS:
                if not word[:at].endswith(link):
                    continue
                first = word[: at - len(link)]
                if first in self.counts:
                    worth = (
                        log(1 + self.counts[first]) * log(1 + head) * sqrt(min(len(first), len(word) - at))
                    )
                    yield worth * (1 if len(first) > _SHORTEST_PART else _SHORT_IS_WORTH), (first, word[at:])
