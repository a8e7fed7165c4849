"""How good a new passphrase is, said kindly.

Public: `Advice`, `advise`, `check_new`, `LEAST`.

A passphrase guards a laptop that may be in strange hands for years: argon2id makes each guess slow, but only
length makes them many. Four words that have nothing to do with each other are easier to remember than one
word with signs in it. No list of words is consulted and nothing is sent anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text, text

LEAST = 12
"""Fewest characters; a shorter one is refused."""

_GOOD_WORDS, _GOOD_LENGTH, _STRONG_LENGTH, _FEW = 4, 16, 24, 6
_EASY = ("wachtwoord", "welkom", "qwerty", "123456", "password", "wspdesk", "alleen fictieve gegevens")


class Level(IntEnum):
    """From refused to strong."""

    REFUSED = 0
    FAIR = 1
    GOOD = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say of a passphrase.

    Attributes:
        level: How good it is.
        sentence: In the words of a user.
    """

    level: Level
    sentence: Text


def advise(words: str) -> Advice:
    """Judges a passphrase that is being chosen."""
    level = _level(words)
    return Advice(level, _SENTENCES[level])


def check_new(words: str) -> None:
    """Refuses a passphrase that would guard nothing.

    Raises:
        KnownError: It is too short, or one that everybody tries first.
    """
    advice = advise(words)
    if advice.level is Level.REFUSED:
        raise KnownError(advice.sentence)


def _level(words: str) -> Level:
    plain = " ".join(words.casefold().split())
    if len(plain) < LEAST or len(set(plain)) < _FEW or any(easy in plain for easy in _EASY):
        return Level.REFUSED
    many = len(set(plain.split()))
    if many >= _GOOD_WORDS and len(plain) >= _STRONG_LENGTH:
        return Level.STRONG
    return Level.GOOD if many >= _GOOD_WORDS or len(plain) >= _GOOD_LENGTH else Level.FAIR


_SENTENCES = {
    Level.REFUSED: text(
        "Deze is te makkelijk te raden. Neem minstens {least} tekens, liefst vier losse woorden.", least=LEAST
    ),
    Level.FAIR: text("Dit mag. Met nog een paar woorden erbij is het veel sterker."),
    Level.GOOD: text("Dit is goed."),
    Level.STRONG: text("Dit is een sterke wachtwoordzin."),
}
