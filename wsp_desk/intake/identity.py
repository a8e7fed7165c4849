"""Dossier numbers: which are usable, which come twice, and what to do when a delivery has none.

Public: `IdState`, `Identities`, `id_states`, `in_a_series`.
"""

from __future__ import annotations

from collections.abc import Container
from enum import IntEnum

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.cleaning.rules import CleaningRules
from wsp_desk.intake.words import plain
from wsp_desk.privacy.redact import MIGHT_HOLD_PERSONAL_DATA, redact
from wsp_desk.texts import Text, text

_PERSONAL_KINDS = ("bsn", "email", "iban")
# Letters and digits together, and no signs beyond these: that is no placeholder of any kind.
_ORDINARY = r"^[A-Za-z0-9_./-]*$"
_CONTROL = r"[\pC]"
# A number that a program drew; its digits mean nothing, though some may obey the eleven-test.
_UUID = r"^\{?[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}\}?$"
# One digit and no other, as in 111 and 9999: typed for want of a number, or a number like any other.
_ONE_DIGIT = f"^({'|'.join(f'{digit}{digit}+' for digit in range(10))})$"


class IdState(IntEnum):
    """What a dossier number is."""

    USABLE = 0
    NONE = 1
    PERSONAL = 2
    UNFIT = 3

    @property
    def reason(self) -> Text:
        """Why a row with such a number is quarantined."""
        match self:
            case IdState.NONE:
                return text("Het dossiernummer ontbreekt.")
            case IdState.PERSONAL:
                return text("Het dossiernummer is zelf een persoonsgegeven, zoals een burgerservicenummer.")
            case _:
                return text("Het dossiernummer is te lang of bevat vreemde tekens.")


def id_states(ids: pa.Array, rules: CleaningRules, series: Container[str] = ()) -> npt.NDArray[np.uint8]:
    """Judges dossier numbers.

    Args:
        ids: Trimmed strings.
        rules: For placeholders and the longest number.
        series: Numbers that are no placeholder, though they look like one; see `in_a_series`.

    Returns:
        An `IdState` per number.
    """
    states = np.full(len(ids), IdState.USABLE, np.uint8)
    mixed = pc.and_(
        pc.match_substring_regex(ids, "[A-Za-z]"),
        pc.and_(pc.match_substring_regex(ids, "[1-8]"), pc.match_substring_regex(ids, _ORDINARY)),
    )
    unfit = pc.or_(
        pc.greater(pc.utf8_length(ids), rules.limits.dossier_id), pc.match_substring_regex(ids, _CONTROL)
    )
    states[_mask(unfit)] = IdState.UNFIT
    doubtful = np.flatnonzero(~_mask(mixed) & ~_mask(unfit))
    said = [(place, ids[int(place)].as_py()) for place in doubtful]
    states[[place for place, word in said if word not in series and _says_nothing(word, rules)]] = (
        IdState.NONE
    )
    suspect = pc.and_(
        pc.match_substring_regex(ids, MIGHT_HOLD_PERSONAL_DATA),
        pc.invert(pc.match_substring_regex(ids, _UUID)),
    )
    for place in np.flatnonzero(_mask(suspect)):
        if redact(ids[int(place)].as_py(), _PERSONAL_KINDS)[1]:
            states[place] = IdState.PERSONAL
    return states


def in_a_series(ids: pa.Array) -> frozenset[str]:
    """Numbers of one digit, such as 111 and 9999, of which the number before or after is given too.

    Args:
        ids: Trimmed strings, all of one delivery.
    """
    found = pc.unique(ids.filter(pc.match_substring_regex(ids, _ONE_DIGIT))).to_pylist()
    beside = {word: [str(int(word) + step).zfill(len(word)) for step in (-1, 1)] for word in found}
    wanted = pa.array([near for both in beside.values() for near in both], pa.string())
    given = set(ids.filter(pc.is_in(ids, value_set=wanted)).to_pylist())
    return frozenset(word for word, both in beside.items() if given.intersection(both))


class Identities:
    """The dossier numbers of a whole intake, read before any row is.

    Attributes:
        rows: Rows over all deliveries, entirely empty ones included.
        doubled: Numbers that more than one row has.
        provisional: Per delivery: not one row has a number, so its rows get one for this snapshot only.
        series: Per delivery what `in_a_series` found.
    """

    def __init__(self, columns: list[pa.ChunkedArray], rules: CleaningRules) -> None:
        """Takes the column with dossier numbers of every delivery."""
        self.rows = sum(map(len, columns))
        self._given = 0
        self.provisional: list[bool] = []
        self.series: list[frozenset[str]] = []
        usable = []
        for column in columns:
            ids = trimmed(column)
            self.series.append(in_a_series(ids))
            states = id_states(ids, rules, self.series[-1])
            self.provisional.append(bool(np.all(states == IdState.NONE)))
            usable.append(ids.filter(pa.array(states == IdState.USABLE)))
        counts = pc.value_counts(pa.chunked_array(usable, pa.string()))
        self.doubled = counts.field("values").filter(pc.greater(counts.field("counts"), 1))

    def give(self, rows: int) -> pa.Array:
        """The next provisional numbers, from RIJ-0001."""
        first = self._given + 1
        self._given += rows
        return pa.array([f"RIJ-{number:04d}" for number in range(first, first + rows)], pa.string())


def trimmed(column: pa.ChunkedArray) -> pa.Array:
    """A column as one array without spaces around its values."""
    array = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    return pc.utf8_trim_whitespace(array)


def _says_nothing(value: str, rules: CleaningRules) -> bool:
    word = plain(value)
    return not word or rules.placeholders.holds(word, "dossier_id")


def _mask(condition: pa.Array) -> npt.NDArray[np.bool_]:
    mask: npt.NDArray[np.bool_] = condition.to_numpy(zero_copy_only=False)
    return mask
