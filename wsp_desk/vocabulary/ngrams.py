"""Finds labels that look like a text by shared character n-grams, TF-IDF weighted, in NumPy.

Public: `NgramIndex`.

Every run of two, three and four characters of a folded label, with a space at either end, is hashed to a
bucket. A bucket lists the labels that hold it; a query adds the weights of its own buckets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SIZES = (2, 3, 4)
_BUCKETS = 1 << 17
_MIX = np.uint64(0x9E3779B97F4A7C15)  # multiplicative hashing by the golden ratio (Knuth, TAOCP 3, 6.4)
_SHIFT = np.uint64(64 - 17)
_BREAK = 10  # line feed: between labels, never inside a folded one


class NgramIndex:
    """Inverted index of n-grams over folded labels.

    Attributes:
        size: Number of labels.
        starts: int32 ``[buckets + 1]``, where the postings of each bucket start.
        labels: int32 ``[postings]``, label numbers, by bucket.
        weights: float32 ``[postings]``, IDF of the bucket ÷ norm of the label.
        idf: float32 ``[buckets]``; unseen buckets have the highest.
    """

    def __init__(self, folded: Sequence[str]) -> None:
        self.size = len(folded)
        owner, bucket = _grams("\n".join(f" {label} " for label in folded))
        pairs = _distinct(bucket * np.int64(max(self.size, 1)) + owner)
        bucket, owner = np.divmod(pairs, max(self.size, 1))
        counts = np.bincount(bucket, minlength=_BUCKETS)
        self.idf = (np.log((1 + self.size) / (1 + counts)) + 1e-3).astype(np.float32)
        self.starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
        self.labels = owner.astype(np.int32)
        idf = self.idf[bucket]
        norms = np.sqrt(np.bincount(owner, idf.astype(np.float64) ** 2, minlength=self.size))
        self.weights = (idf / norms[owner]).astype(np.float32)

    @classmethod
    def of_parts(cls, parts: Mapping[str, NDArray[Any]]) -> NgramIndex:
        """Takes an index from what `parts` gave."""
        index = cls.__new__(cls)
        index.size = int(np.asarray(parts["grams.size"])[0])
        index.starts = np.asarray(parts["grams.starts"], np.int32)
        index.labels = np.asarray(parts["grams.labels"], np.int32)
        index.weights = np.asarray(parts["grams.weights"], np.float32)
        index.idf = np.asarray(parts["grams.idf"], np.float32)
        return index

    def parts(self) -> dict[str, NDArray[Any]]:
        """The arrays of the index."""
        return {
            "grams.size": np.array([self.size], np.int64),
            "grams.starts": self.starts,
            "grams.labels": self.labels,
            "grams.weights": self.weights,
            "grams.idf": self.idf,
        }

    def cosines(self, folded: str) -> NDArray[np.float32]:
        """Cosine of the text with every label, float32 ``[size]``."""
        bucket = _distinct(_grams(f" {folded} ")[1])
        idf = self.idf[bucket]
        starts, ends = self.starts[bucket].tolist(), self.starts[bucket + 1].tolist()
        sums = np.zeros(self.size, np.float32)
        for start, end, weight in zip(starts, ends, idf, strict=True):
            # A bucket lists a label once, so adding by index loses nothing; one by one they stay in cache.
            sums[self.labels[start:end]] += self.weights[start:end] * weight
        norm = np.float32(np.sqrt((idf**2).sum())) or np.float32(1.0)
        cosines: NDArray[np.float32] = sums / norm
        return cosines

    def nearest(self, folded: str, count: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Numbers of the labels with the highest cosine, in no order, and all cosines."""
        cosines = self.cosines(folded)
        if self.size <= count:
            return np.flatnonzero(cosines), cosines
        best = np.argpartition(cosines, self.size - count)[self.size - count :]
        return best[cosines[best] > 0], cosines


def _distinct(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers once, ascending. Sorting is several times faster here than `np.unique`."""
    ordered = np.sort(numbers)
    first = np.ones(len(ordered), np.bool_)
    first[1:] = ordered[1:] != ordered[:-1]
    return ordered[first]


def _grams(lines: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Line number and bucket of every n-gram within the lines."""
    codes = np.frombuffer(lines.encode("ascii", "replace"), np.uint8)
    line = np.cumsum(codes == _BREAK)
    owners, buckets = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for size in _SIZES:
        if len(codes) < size:
            break
        count = len(codes) - size + 1
        value = np.full(count, size, np.uint64)
        for place in range(size):
            value = value * np.uint64(256) + codes[place : place + count]
        inside = line[:count] == line[size - 1 :]
        inside &= codes[:count] != _BREAK
        owners.append(line[:count][inside])
        buckets.append(((value[inside] * _MIX) >> _SHIFT).astype(np.int64))
    return np.concatenate(owners), np.concatenate(buckets)
