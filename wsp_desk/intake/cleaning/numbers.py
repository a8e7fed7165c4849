"""Numbers: hours, kilometres, minutes.

Public: `number_cleaner`, `read_number`.
"""

from __future__ import annotations

import re

from wsp_desk.fields import Field, Kind
from wsp_desk.intake.cleaning.clean import Clean, CleanOne, invalid, known, placeholder
from wsp_desk.intake.cleaning.rules import NumberRange, Placeholders
from wsp_desk.intake.words import plain

_NUMBER = re.compile(r"[0-9]{1,6}(?:[.,][0-9]{1,6})?")
_FILLER = re.compile(r"9{2,}|0{2,}")


def number_cleaner(field: Field, limits: NumberRange, placeholders: Placeholders) -> CleanOne:
    """Makes the cleaner of a number field.

    A whole-number field gets the nearest whole number, half upwards. A number out of range that is all nines
    is a placeholder.

    Args:
        field: A field of kind INTEGER or NUMBER.
        limits: Range and units.
        placeholders: What says nothing.
    """
    units = sorted(limits.units, key=len, reverse=True)
    unit = re.compile(r"\s*(?:" + "|".join(map(re.escape, units)) + r")$") if units else None
    whole = field.kind is Kind.INTEGER

    def clean(raw: str) -> Clean:
        word = plain(raw)
        bare = unit.sub("", word) if unit else word
        number = read_number(bare)
        if number is not None and limits.above < number <= limits.most:
            return known(max(int(number + 0.5), int(limits.above) + 1) if whole else number, raw)
        if _FILLER.fullmatch(bare) or placeholders.holds(word, field.name):
            return placeholder(raw)
        return invalid(raw)

    return clean


def read_number(word: str) -> float | None:
    """Reads 40, 40.0 or 7,5; None when the text is no number."""
    return float(word.replace(",", ".")) if _NUMBER.fullmatch(word) else None
