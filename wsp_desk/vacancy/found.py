"""What a reader finds in one piece of a vacancy, and what readers share.

Public: `Found`, `NO_WORDS`, `Words`, `words_in`, `word_set`, `number`, `NUMBER_WORDS`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wsp_desk.texts import Text, text
from wsp_desk.vocabulary.folding import fold

_TOKEN = re.compile(r"[^\W_]+(?:['’‘`´][^\W_]+)*[+#]*")
NUMBER_WORDS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "acht": 8, "tien": 10,
    "twaalf": 12, "zestien": 16, "twintig": 20, "vierentwintig": 24, "achtentwintig": 28, "dertig": 30,
    "tweeëndertig": 32, "zesendertig": 36, "achtendertig": 38, "veertig": 40,
}  # fmt: skip
NO_WORDS = text("")
"""Nothing to explain."""


@dataclass(frozen=True, slots=True)
class Found:
    """A criterion that words of a piece seem to ask.

    Attributes:
        kind: Kind of criterion; empty for words that are understood but ask nothing.
        value: As in the request file.
        start: Place in the piece.
        end: Place after it.
        doubt: Why it is doubtful, or None.
        why: Why it was read so, when that needs words.
        rank: Of several for a kind that takes one, the highest rank is meant.
        weak: Only tells anything if nothing of a higher rank was found.
    """

    kind: str
    value: Any
    start: int
    end: int
    doubt: Text | None = None
    why: Text = NO_WORDS
    rank: int = 0
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a piece.

    Attributes:
        folded: Each word, folded.
        starts: Place of each in the piece.
        ends: Place after each.
    """

    folded: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]


def words_in(piece: str) -> Words:
    """The words of a piece, with their places; a hyphen separates."""
    found = [(fold(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(piece)]
    kept = [each for each in found if each[0]]
    return Words([each[0] for each in kept], [each[1] for each in kept], [each[2] for each in kept])


def word_set(words: str) -> frozenset[str]:
    """A set of words written with spaces between them."""
    return frozenset(words.split())


def number(words: str) -> float:
    """A number in figures or words.

    Raises:
        KeyError: It is none of both.
    """
    plain = words.strip().replace(",", ".")
    return float(plain) if plain[:1].isdigit() else NUMBER_WORDS[plain]
