"""Which labels have this key? A dictionary kept as sorted arrays, that needs no time to read from a file.

Public: `KeyTable`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray


class KeyTable:
    """Labels by key. A key is kept as 64 bits of its BLAKE2b hash; an empty key is not kept."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Makes the table.

        Args:
            keys: The key of every label, in order of the label.
        """
        labels = np.array([label for label, key in enumerate(keys) if key], np.int32)
        hashes = np.array([_hash(key) for key in keys if key], np.uint64)
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._labels = hashes[order], labels[order]

    @classmethod
    def of_parts(cls, parts: Mapping[str, NDArray[Any]], name: str) -> KeyTable:
        """Takes a table from what `parts` gave."""
        table = cls.__new__(cls)
        table._hashes = np.asarray(parts[f"{name}.hashes"], np.uint64)
        table._labels = np.asarray(parts[f"{name}.labels"], np.int32)
        return table

    def parts(self, name: str) -> dict[str, NDArray[Any]]:
        """The arrays of the table under this name."""
        return {f"{name}.hashes": self._hashes, f"{name}.labels": self._labels}

    def get(self, key: str) -> list[int]:
        """Numbers of the labels with this key, ascending."""
        if not key:
            return []
        # A single key is found several times faster by bisection in a view than by a call into NumPy.
        hashes, wanted = self._hashes.data, _hash(key)
        start = bisect_left(hashes, wanted)
        if start == len(hashes) or hashes[start] != wanted:
            return []
        found: list[int] = self._labels[start : bisect_right(hashes, wanted, start)].tolist()
        return found


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "little")
