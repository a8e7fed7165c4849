"""Words that tell of somebody's health or income, and therefore never stand in a letter.

Public: `tells_too_much`.

The intake drops the columns of diagnosis and benefit. People type such words in other fields too, and a
letter quotes what stands in a field. The list is short and errs to the safe side: what holds one of these
words is not quoted, and the letter asks its question all the same.
"""

from __future__ import annotations

import re

_WORDS = (
    # Diagnoses and complaints, as case files name them.
    r"autis\w*", "asperger", "pdd-?nos", "adhd", "add", "ptss", r"depress\w*", "burn-?out", r"schizofre\w*",
    "borderline", r"psychos\w*", "psychotisch", r"\w*stoornis\w*", r"verslav\w*", r"verslaafd\w*",
    r"epilep\w*", "kanker", r"reuma\w*", "fibromyalgie", "hiv", r"diabet\w*", "suikerziekte", "hernia",
    r"hersenletsel\w*", "nah", "lvb", r"verstandelijk\w*", r"zwakbegaafd\w*", "ziek", "zieke", r"ziekte\w*",
    r"diagnos\w*",
    # Benefits.
    r"bijstand\w*", r"\w*uitkering\w*", r"wajong\w*", "wia", "wga", "iva", "wao", "waz", "ww", "ioaw", "ioaz",
)  # fmt: skip

_TELLS = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


def tells_too_much(words: str) -> bool:
    """Whether a value holds a word about health or benefit."""
    return _TELLS.search(words) is not None
