"""Coded fields: one code, or a list of codes, from words, labels and codes.

Public: `one_code_cleaner`, `codes_cleaner`, `sector_codes`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from wsp_desk.fields import Field, Kind
from wsp_desk.intake.cleaning.clean import Clean, CleanOne, known, missing, placeholder, unknown_code
from wsp_desk.intake.cleaning.rules import Placeholders
from wsp_desk.intake.mapping import Words
from wsp_desk.intake.words import plain

_FRACTION = re.compile(r"[.,]0+$")
_SBI_CODES = re.compile(r"\d{2,5}(?:[ ,]+\d{2,5})*")


def one_code_cleaner(field: Field, words: Words, placeholders: Placeholders) -> CleanOne:
    """Makes the cleaner of a field with one code.

    Args:
        field: A field of kind CODE, LEVEL or TRI.
        words: What words mean, besides codes and labels of the list.
        placeholders: What says nothing.
    """
    meanings = _listed(field) | dict(words)
    as_number = field.kind in (Kind.LEVEL, Kind.TRI)

    def clean(raw: str) -> Clean:
        word = plain(raw)
        if word not in meanings:
            word = _FRACTION.sub("", word)
        if word not in meanings:
            return placeholder(raw) if placeholders.holds(word, field.name) else unknown_code(raw)
        codes = meanings[word]
        if not codes:
            return missing(raw)
        return known(int(codes[0]) if as_number else codes[0], raw)

    return clean


def codes_cleaner(
    field: Field,
    words: Words,
    placeholders: Placeholders,
    split: str,
    otherwise: Callable[[str], tuple[str, ...]] = lambda _: (),
) -> CleanOne:
    """Makes the cleaner of a field with a list of codes.

    Items that are not understood are passed over as long as one is; the raw text keeps them.

    Args:
        field: A field of kind CODES.
        words: What words mean, besides codes and labels of the list.
        placeholders: What says nothing.
        split: Signs between items.
        otherwise: Codes for a word that is in no list; none when it means nothing.
    """
    meanings = _listed(field) | dict(words)
    parts = re.compile(f"[{re.escape(split)}]") if split else None

    def clean(raw: str) -> Clean:
        whole = plain(raw)
        split_up = (
            [whole] if parts is None or whole in meanings else [plain(part) for part in parts.split(raw)]
        )
        items = [item for item in split_up if item]
        said = [item for item in items if item in meanings or not placeholders.holds(item, field.name)]
        if not said:
            return placeholder(raw)
        listed = [meanings[item] for item in said if item in meanings]
        others = [item for item in said if item not in meanings]
        codes = [code for meaning in (*listed, *map(otherwise, others)) for code in meaning or ()]
        if codes or (not others and () in listed):
            return known(list(dict.fromkeys(codes)), raw)
        return unknown_code(raw) if others else missing(raw)

    return clean


def sector_codes(divisions: Mapping[int, str]) -> Callable[[str], tuple[str, ...]]:
    """Makes the look-up of SBI codes: the first two digits are the division, which belongs to a section.

    A code of four digits lost its leading zero in a spreadsheet: the delivery writes five.

    Args:
        divisions: Division → section (CBS SBI 2008).
    """

    def look_up(word: str) -> tuple[str, ...]:
        word = _FRACTION.sub("", word)
        if not (word.isascii() and _SBI_CODES.fullmatch(word)):
            return ()
        found = (code.zfill(5) if len(code) == 4 else code for code in re.findall(r"\d+", word))
        return tuple(divisions[int(code[:2])] for code in found if int(code[:2]) in divisions)

    return look_up


def _listed(field: Field) -> dict[str, tuple[str, ...] | None]:
    """Codes and Dutch labels of the list, in plain form."""
    assert field.codes is not None, "only coded fields get here"
    labels: dict[str, tuple[str, ...] | None] = {
        plain(label): (code,) for code, label in field.codes.labels.items()
    }
    return labels | {plain(code): (code,) for code in field.codes.labels}
