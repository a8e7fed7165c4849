"""How words are compared: one spelling for what people type in many ways.

Public: `plain`, `column_key`, `words_in`.
"""

from __future__ import annotations

import re
import unicodedata

_SPACE = re.compile(r"\s+")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """Lower case, compatible Unicode forms, single spaces: the form in which words are compared."""
    if text.isascii():
        return " ".join(text.lower().split())
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text)).strip().casefold()


def column_key(name: str) -> str:
    """The form in which column names are compared: letters and digits only; ``ID_WZ`` is ``IdWz``."""
    return _NOT_ALPHANUMERIC.sub("", plain(name))


def words_in(name: str) -> list[str]:
    """The words of a name in plain form, without punctuation."""
    return _NOT_ALPHANUMERIC.sub(" ", plain(name)).split()
