"""One facet as it is shown, and the column it is counted from.

Public: `Facet`, `Bucket`, `Value`, `FacetColumn`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.texts import Text


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet.

    Attributes:
        key: Its name for scripts.
        label: What a user calls it.
        criterion: Kind and value of the criterion that asks for it or comes nearest, as in a request; None
            where no criterion does.
    """

    key: str
    label: Text
    criterion: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Bucket:
    """One value and who has it.

    Attributes:
        value: The value.
        count: Dossiers found that have it.
    """

    value: Value
    count: int

    @property
    def key(self) -> str:
        """Its name for scripts."""
        return self.value.key

    @property
    def label(self) -> Text:
        """What a user calls it."""
        return self.value.label

    @property
    def criterion(self) -> Mapping[str, Any] | None:
        """The criterion that a click adds, as in a request, without its importance."""
        return self.value.criterion

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        criterion = None if self.criterion is None else dict(self.criterion)
        return {"key": self.key, "label": str(self.label), "count": self.count, "criterion": criterion}


@dataclass(frozen=True, slots=True)
class Facet:
    """How the dossiers found are spread over some values.

    Attributes:
        key: Its name for scripts.
        label: What a user calls it.
        multiple: Whether a dossier can have several values.
        total: Dossiers found.
        unknown: Those that do not say.
        buckets: The values that occur, most first; the values of a scale in their order.
    """

    key: str
    label: Text
    multiple: bool
    total: int
    unknown: int
    buckets: tuple[Bucket, ...]

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "key": self.key,
            "label": str(self.label),
            "multiple": self.multiple,
            "total": self.total,
            "unknown": self.unknown,
            "buckets": [bucket.to_json() for bucket in self.buckets],
        }


@dataclass(frozen=True, slots=True, eq=False)
class FacetColumn:
    """What a facet is counted from: a small number per dossier, and what each number amounts to.

    Attributes:
        key: Name of the facet for scripts.
        label: What a user calls it.
        values: Its values.
        codes: Unsigned [n]: each below the number of rows of `holds`.
        holds: bool [codes, values]: which values a number stands for; none of them is "does not say".
        multiple: Whether a dossier can have several values.
        is_scale: Whether the values have an order of their own.
    """

    key: str
    label: Text
    values: tuple[Value, ...]
    codes: NDArray[np.unsignedinteger]
    holds: NDArray[np.bool_]
    multiple: bool = False
    is_scale: bool = False

    def count(self, rows: NDArray[np.intp] | None) -> Facet:
        """Counts some dossiers.

        Args:
            rows: Which; None for all.
        """
        chosen = self.codes if rows is None else self.codes[rows]
        per_code = np.bincount(chosen, minlength=len(self.holds))
        counts = (per_code @ self.holds).tolist()
        unknown = int(per_code[~self.holds.any(axis=1)].sum())
        buckets = [Bucket(value, count) for value, count in zip(self.values, counts, strict=True) if count]
        if not self.is_scale:
            buckets.sort(key=lambda bucket: (-bucket.count, bucket.key))
        return Facet(self.key, self.label, self.multiple, len(chosen), unknown, tuple(buckets))
