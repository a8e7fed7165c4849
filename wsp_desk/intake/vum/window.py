"""A window on a JSON text: values are read one by one, and what has been read is let go of.

Public: `Window`.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Any, NoReturn

from wsp_desk.errors import KnownError
from wsp_desk.intake.vum.checking import decoded
from wsp_desk.texts import text

_CHUNK = 1 << 20
_LONGEST_ITEM = 1 << 25
_SPACE = re.compile(r"[ \t\r\n]*")
_SIGNS = re.compile(r'["\\{}\[\]]')


class Window:
    """One pass through a file: a window on its text, and the place reached in it."""

    def __init__(self, file: Any, name: str) -> None:  # noqa: ANN401 - a binary file
        """Takes the file, and its name for the errors."""
        start = file.read(4)
        file.seek(0)
        utf16 = start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        self._decoder = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8-sig")()
        self._file = file
        self._name = name
        self._text = ""
        self._place = 0
        self._kept: int | None = None
        self._ended = False
        self._number = 0
        self._json = json.JSONDecoder(parse_constant=_refuse)

    def _try_value(self) -> tuple[Any, bool]:
        """The value that begins here; not sound when it is no JSON though it ends within the text."""
        while True:
            try:
                value, end = self._decoded()
            except (ValueError, RecursionError):
                if self._closing() is not None or not self._more():
                    return None, False
            else:
                if end < len(self._text) or not self._more():
                    self._place = end
                    return value, True

    def _decoded(self) -> tuple[Any, int]:
        """The value that begins here, and where it ends."""
        value, end = self._json.raw_decode(self._text, self._place)
        return decoded(value, self._text, self._place, end), end

    def _value(self) -> object:
        value, sound = self._try_value()
        if not sound:
            self._break_off()
        return value

    def _pass_over(self) -> None:
        """Moves behind an item that cannot be read."""
        end = self._closing()
        if end is None:
            self._break_off()
        self._place = end

    def _closing(self) -> int | None:
        """Where the object or list that begins here is closed, as far as brackets tell; None if it is not."""
        depth, place, quoted = 0, self._place, False
        while match := _SIGNS.search(self._text, place):
            place = match.end()
            sign = match.group()
            if sign == "\\":
                place += quoted
            elif sign == '"':
                quoted = not quoted
            elif not quoted:
                depth += 1 if sign in "{[" else -1
                if depth <= 0:
                    return place if depth == 0 else match.start()
        return None

    def _line_end(self) -> int:
        """Place of the end of this line; the text is read as far as that."""
        end = self._text.find("\n", self._place)
        while end < 0 and self._more():
            end = self._text.find("\n", self._place)
        if end >= 0 and len(self._text) - end < _CHUNK:
            self._more()
            end = self._text.find("\n", self._place)
        return len(self._text) if end < 0 else end

    def _stands_alone(self, line_end: int) -> bool:
        """Tells whether the next line begins an object of its own, or there is no next line."""
        line = self._text[self._place : line_end].strip()
        following = self._text[line_end : line_end + _CHUNK].lstrip()
        return len(line) > 2 and (not following or following[0] == "{")

    def _next_sign(self) -> str:
        """The next sign that is no space, without taking it; "" at the end of the file."""
        while True:
            match = _SPACE.match(self._text, self._place)
            assert match is not None, "the pattern matches anything"
            self._place = match.end()
            if self._place < len(self._text):
                return self._text[self._place]
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Reads on; False at the end of the file."""
        if self._ended:
            return False
        start = self._place if self._kept is None else self._kept
        left = len(self._text) - start
        if left > _LONGEST_ITEM:
            self._break_off()
        data = self._file.read(max(_CHUNK, left))
        self._ended = not data
        self._text = self._text[start:] + self._decoder.decode(data, final=self._ended)
        self._place -= start
        self._kept = None if self._kept is None else 0
        return True

    def _pass_comma(self) -> None:
        if self._next_sign() == ",":
            self._place += 1

    def _break_off(self) -> NoReturn:
        raise KnownError(
            text(
                "Het bestand {file} is na profiel {number} niet meer te lezen; vraag de levering opnieuw.",
                file=self._name,
                number=str(self._number),
            )
        )


def _refuse(_: str) -> NoReturn:
    raise ValueError
