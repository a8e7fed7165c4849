"""In which language a text is written, as far as that matters for reading it.

Public: `notice_of`.
"""

from __future__ import annotations

import re

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.found import word_set

_DUTCH = word_set(
    """de het een en van je jij wij we met voor op zijn bij als ben bent naar niet ook aan dat uit jouw
    onze of te"""
)
_ENGLISH = word_set("""the and you are with for we of to your our will have as an is on be who from this""")
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 12
_LEAST_SHARE = 0.08


def notice_of(words: str) -> Text | None:
    """What to tell the user when a text is not Dutch; None when it is, or is too short to tell."""
    found = [match.group().lower() for match in _WORD.finditer(words)]
    if len(found) < _ENOUGH:
        return None
    dutch, english = (sum(word in known for word in found) for known in (_DUTCH, _ENGLISH))
    if english > dutch:
        return text(
            "Deze tekst lijkt Engels. De woordenlijst is Nederlands, dus beroep en vaardigheden zijn "
            "vaak niet gelezen."
            " Vul ze zelf aan, of plak een Nederlandse tekst."
        )
    if dutch / len(found) < _LEAST_SHARE and len(found) > 3 * _ENOUGH:
        return text(
            "Deze tekst lijkt niet Nederlands; veel zal niet zijn gelezen. Vul zelf aan wat ontbreekt."
        )
    return None
