"""Where the work is: a postcode or the name of a place in a request.

Public: `resolve`, `name`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsp_desk.matching.criteria import parsing
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.vocabulary import Places

_PLAIN_POSTCODE = re.compile(r"\s*([1-9]\d{3})\s*(?:[A-Za-z]{2})?\s*")
_CLEAR = 0.8
"""Score of a place name from which the best hit is taken for what was meant."""


def resolve(raw: object, places: Places, is_postcode: bool, where: Text) -> int:
    """The postcode that is meant.

    Args:
        raw: "5038", 5038, "5038 AB", or a name.
        places: Where it is looked up.
        is_postcode: Whether it must be a postcode.
        where: Names the place in the request, for the error.

    Raises:
        KnownError: It does not exist, or can mean several places; the sentence names them.
    """
    word = parsing.words(str(raw) if isinstance(raw, int) else raw, where)
    plain = _PLAIN_POSTCODE.fullmatch(word)
    if plain:
        return _existing(int(plain[1]), places, where)
    if is_postcode:
        parsing.refuse(where, text("'{word}' is geen postcode als 5038 of 5038 AB.", word=word))
    return _by_name(word, places, where)


def _existing(pc4: int, places: Places, where: Text) -> int:
    if places.row(pc4) is None:
        parsing.refuse(where, text("de postcode {pc4} bestaat niet.", pc4=str(pc4)))
    return pc4


def _by_name(word: str, places: Places, where: Text) -> int:
    hits = places.look_up(word, 3)
    if not hits:
        parsing.refuse(where, text("de plaats '{word}' is niet gevonden. Geef een postcode.", word=word))
    equal = {hit.municipality for hit in hits if hit.score >= hits[0].score - 1e-6}
    if hits[0].score < _CLEAR or len(equal) > 1:
        options = ", ".join(f"{hit.place} ({hit.municipality}, {hit.pc4})" for hit in hits)
        parsing.refuse(
            where,
            text("welke plaats bedoelt u met '{word}'? Kies uit: {options}.", word=word, options=options),
        )
    return hits[0].pc4


def name(pc4: int, places: Places) -> str:
    """A postcode as a user reads it: with the town or village."""
    row = places.row(pc4)
    return str(pc4) if row is None else f"{places.place[row]} {pc4}"
