"""What a text is made of: character n-grams within its words, its words, and the parts of its compounds.

Public: `Features`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.bags import Bags
from wsp_desk.vocabulary.splitting import Splitter

_SIZES = (2, 3, 4)
_BREAK, _SPACE = 10, 32
_WORD = np.uint64(1 << 63)
"""Set in the number of a word and never in that of an n-gram."""


@dataclass(frozen=True, eq=False)
class Features:
    """The features that occur in at least two texts of a set, TF-IDF weighted.

    Attributes:
        keys: uint64 ``[features]``, ascending: the number of each feature.
        idf: float32 ``[features]``, ln((1 + texts) / (1 + texts that hold it)) + 1.
        splitter: Splits compounds.
    """

    keys: NDArray[np.uint64]
    idf: NDArray[np.float32]
    splitter: Splitter

    @classmethod
    def of(cls, folded: Sequence[str], splitter: Splitter) -> Features:
        """Collects the features of folded texts."""
        owner, key = _features(folded, splitter)
        keys, column = np.unique(key, return_inverse=True)
        pairs = np.unique(owner * np.int64(max(len(keys), 1)) + column)
        counts = np.bincount(pairs % max(len(keys), 1), minlength=len(keys))
        often = counts > 1
        idf = np.log((1 + len(folded)) / (1 + counts[often])) + 1
        return cls(keys[often], idf.astype(np.float32), splitter)

    def bags(self, folded: Sequence[str]) -> Bags:
        """One row per text, of length one; features that are not in the set are left out."""
        owner, key = _features(folded, self.splitter)
        if not len(self.keys):
            owner, key = owner[:0], key[:0]
        at = np.minimum(np.searchsorted(self.keys, key), max(len(self.keys) - 1, 0))
        known = self.keys[at] == key if len(at) else np.zeros(0, np.bool_)
        pairs, times = np.unique(
            owner[known] * np.int64(max(len(self.keys), 1)) + at[known], return_counts=True
        )
        owner, column = np.divmod(pairs, max(len(self.keys), 1))
        weight = self.idf[column] * (1 + np.log(times))
        norm = np.sqrt(np.bincount(owner, weight.astype(np.float64) ** 2, minlength=len(folded)))
        starts = np.searchsorted(owner, np.arange(len(folded) + 1)).astype(np.int64)
        return Bags(starts, column.astype(np.int32), (weight / norm[owner]).astype(np.float32))


def _features(folded: Sequence[str], splitter: Splitter) -> tuple[NDArray[np.int64], NDArray[np.uint64]]:
    """Text number and feature number, once per occurrence."""
    pairs = [(number, word) for number, text in enumerate(folded) for word in splitter.words(text)]
    numbers = {word: _word_number(word) for _, word in pairs}
    owner, key = _grams(folded)
    owners = np.fromiter((number for number, _ in pairs), np.int64, len(pairs))
    words = np.fromiter((numbers[word] for _, word in pairs), np.uint64, len(pairs))
    return np.concatenate([owner, owners]), np.concatenate([key, words])


def _word_number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little") | int(_WORD)


def _grams(folded: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.uint64]]:
    """Text number and number of every n-gram inside a word, a space on either side of the word counted in."""
    lines = "\n".join(f" {text.replace(' ', '  ')} " for text in folded)
    codes = np.frombuffer(lines.encode("ascii", "replace"), np.uint8)
    line = np.cumsum(codes == _BREAK)
    between = (codes[:-1] == _SPACE) & (codes[1:] == _SPACE)
    owners, keys = [np.zeros(0, np.int64)], [np.zeros(0, np.uint64)]
    for size in _SIZES:
        count = len(codes) - size + 1
        if count <= 0:
            break
        value = np.full(count, size, np.uint64)
        inside = (line[:count] == line[size - 1 :]) & (codes[:count] != _BREAK)
        for place in range(size):
            value = value * np.uint64(256) + codes[place : place + count]
        for place in range(size - 1):
            inside &= ~between[place : place + count]
        owners.append(line[:count][inside])
        keys.append(value[inside])
    return np.concatenate(owners), np.concatenate(keys)
