"""Cuts a rule's condition into tokens; anything that is not plainly one of them is refused.

Public: `Token`, `TokenKind`, `tokens`, `ConditionError`.

There is no comment, no semicolon, no quoted name and no escape among the tokens, so a condition can hold
nothing but an expression.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from wsp_desk.texts import Text, text


class ConditionError(ValueError):
    """A condition that cannot be read; the loader adds the file and the rule to its sentence."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    STRING = "string"
    SIGN = "sign"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    Attributes:
        kind: What it is.
        value: A word in lower case, a number as written, a string without its quotes, or the sign.
    """

    kind: TokenKind
    value: str


_PATTERN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)(?![\w.])"
    r"|(?P<word>[A-Za-z_][A-Za-z0-9_]*)"
    r"|'(?P<string>[^'\\\n]*)'"
    r"|(?P<sign><=|>=|<>|!=|[=<>()\[\]+\-*,]))"
)


def tokens(condition: str) -> list[Token]:
    """The tokens of a condition, closed by one of kind END.

    Raises:
        ConditionError: A character stands where no token can start.
    """
    found: list[Token] = []
    place, text_ = 0, condition.rstrip()
    while place < len(text_):
        match = _PATTERN.match(text_, place)
        if match is None or match.lastgroup is None:
            raise ConditionError(text("kan '{rest}' niet lezen", rest=text_[place:].strip()[:20]))
        value = match.group(match.lastgroup)
        found.append(Token(TokenKind(match.lastgroup), value.lower() if match.lastgroup == "word" else value))
        place = match.end()
    return [*found, Token(TokenKind.END, "")]
