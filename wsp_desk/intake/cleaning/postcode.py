"""Postcodes: only the four digits, and only where people can live.

Public: `postcode_cleaner`, `without_letters`, `PlaceIndex`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import ArrayLike, NDArray

from wsp_desk.fields import Field
from wsp_desk.intake.cleaning.clean import Clean, CleanOne, invalid, known, placeholder, unknown_code
from wsp_desk.intake.cleaning.rules import Placeholders
from wsp_desk.intake.words import plain

_POSTCODE = re.compile(r"([1-9][0-9]{3})(?:\.0)?\s*(?:[a-z]{2})?")
_HIDDEN = "[address]"


class PlaceIndex(Protocol):
    """What is needed of the places: `wsp_desk.vocabulary.Places` has it."""

    @property
    def residential(self) -> NDArray[np.bool_]:
        """Per row, whether people live there."""

    @property
    def region(self) -> Sequence[str]:
        """Labour-market region per row; intake only hands it on."""

    def rows(self, pc4: ArrayLike) -> NDArray[np.int32]:
        """Row of each postcode, -1 where there is no such postcode."""

    def row(self, pc4: int) -> int | None:
        """Place of a postcode in the table, or None when there is no such postcode."""


def without_letters(column: pa.Array) -> pa.Array:
    """Leaves only the digits of well-formed postcodes, of which there are thousands, not millions."""
    return pc.replace_substring_regex(column, r"^\s*([1-9][0-9]{3})\s*[A-Za-z]{2}\s*$", r"\1")


def postcode_cleaner(field: Field, places: PlaceIndex, placeholders: Placeholders) -> CleanOne:
    """Makes the cleaner of the postcode.

    The raw text keeps no more than the four digits: the letters point to a street. A postcode that does not
    exist is an unknown code; one of post-office boxes is invalid, since nobody lives there.

    Args:
        field: The field.
        places: All postcodes.
        placeholders: What says nothing.
    """

    def clean(raw: str) -> Clean:
        word = plain(raw)
        match = _POSTCODE.fullmatch(word)
        if match is None:
            return placeholder(raw) if placeholders.holds(word, field.name) else invalid(_HIDDEN)
        row = places.row(int(match[1]))
        if row is None:
            return placeholder(match[1]) if placeholders.holds(word, field.name) else unknown_code(match[1])
        return known(int(match[1]), match[1]) if places.residential[row] else invalid(match[1])

    return clean
