"""Taking personal data out of columns of text, by what it looks like.

Public: `Stripper`, `suspects`.

Only distinct values are looked at, and only those that a cheap pattern marks as suspect.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.report import REDACTED
from wsp_desk.privacy.redact import DATES_AND_YEARS, KINDS, MIGHT_HOLD_PERSONAL_DATA, redact

# Signs that are not shown: they would let a number pass unseen, or break a line of output.
_UNSEEN_RE2 = (
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x{9f}\x{ad}"
    r"\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{2069}\x{feff}]"
)
_POSTCODE_RE2 = r"[1-9][0-9]{3} ?[A-Z]{2}"
_SUSPECT = f"{MIGHT_HOLD_PERSONAL_DATA}|{_UNSEEN_RE2}|{_POSTCODE_RE2}"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_FORMAT = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# The letters of a postcode point to a street.
_POSTCODE = re.compile(r"(?<![^\W_])([1-9][0-9]{3}) ?(?!SA|SD|SS)[A-Z]{2}(?![^\W_])")
_REMEMBERED, _SHORT = 1 << 13, 100


class Stripper:
    """Takes personal data out of text and counts what it took.

    Attributes:
        counts: Kind → how often it was taken out.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter(dict.fromkeys(REDACTED, 0))
        self._remembered = lru_cache(_REMEMBERED)(_strip_text)

    def distinct(
        self, values: pa.Array, occurrences: npt.NDArray[np.int64], limit: int, kinds: Collection[str] = KINDS
    ) -> pa.Array:
        """Strips distinct values.

        Args:
            values: Distinct strings; a null stays null.
            occurrences: How many rows hold each.
            limit: Longest text kept, in characters.
            kinds: What to look for.

        Returns:
            The values without personal data, in the same order.
        """
        suspect = suspects(values, limit)
        places = np.flatnonzero(suspect)
        if not len(places):
            return values
        stripped = []
        for place, value in zip(places, values.take(pa.array(places)).to_pylist(), strict=True):
            clean, counts = self.text(value, limit, kinds)
            stripped.append(clean)
            for kind, count in counts.items():
                self.counts[kind] += count * int(occurrences[place])
        return pc.replace_with_mask(values, pa.array(suspect), pa.array(stripped, pa.string()))

    def text(self, value: str, limit: int, kinds: Collection[str] = KINDS) -> tuple[str, Counter[str]]:
        """Strips one text, and cuts it off at `limit` characters without leaving half a number."""
        strip = self._remembered if len(value) <= _SHORT else _strip_text
        return strip(value, limit, tuple(kinds))


def _strip_text(value: str, limit: int, kinds: tuple[str, ...]) -> tuple[str, Counter[str]]:
    value = _FORMAT.sub("", _CONTROL.sub(" ", value))
    value, counts = redact(value, kinds)
    value, addresses = _POSTCODE.subn(r"\1", value)
    if addresses:
        counts["address"] += addresses
    if len(value) > limit:
        value = value[:limit].rstrip("0123456789 .-") + "…"
    return value, counts


def suspects(values: pa.Array, limit: int) -> npt.NDArray[np.bool_]:
    """Values that must be looked at one by one: they may hold personal data, or are longer than `limit`."""
    suspect = _mask(pc.match_substring_regex(values, _SUSPECT))
    places = np.flatnonzero(suspect)
    if len(places):
        without_dates = pc.replace_substring_regex(values.take(pa.array(places)), DATES_AND_YEARS, "#")
        suspect[places] = _mask(pc.match_substring_regex(without_dates, _SUSPECT))
    return suspect | _mask(pc.greater(pc.binary_length(values), limit))


def _mask(condition: pa.Array) -> npt.NDArray[np.bool_]:
    mask: npt.NDArray[np.bool_] = pc.fill_null(condition, False).to_numpy(zero_copy_only=False).copy()
    return mask
