"""Reading JSON item by item: a list of a million profiles is never in memory as a whole.

Public: `Items`, `Item`.

A file may hold a list, one object, JSON Lines (or objects one after the other), or an object around a
list, as the answer of a VUM service is. A broken item is passed over where it is clear where it ends.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

_CHUNK = 1 << 20
_LONGEST_ITEM = 1 << 25
_SPACE = re.compile(r"[ \t\r\n]*")
_SIGNS = re.compile(r'["\\{}\[\]]')


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the file.

    Attributes:
        number: Its place, from 1.
        value: What it holds; None when it cannot be read.
        readable: Whether it is JSON at all.
    """

    number: int
    value: Any
    readable: bool = True


class Items:
    """The items of a JSON file, streamed."""

    def __init__(self, path: Path, item_names: Collection[str]) -> None:
        """Takes a file.

        Args:
            path: The file.
            item_names: Names an item can have; an object without them is something around the items.
        """
        self._path = path
        self._item_names = item_names

    def __iter__(self) -> Iterator[Item]:
        """Streams the items.

        Raises:
            KnownError: The file is not JSON, not UTF-8, or breaks off.
        """
        try:
            with self._path.open("rb") as file:
                yield from _Reading(file, self._path.name, self._item_names).items()
        except UnicodeDecodeError:
            raise KnownError(
                text("Het bestand {file} is geen UTF-8-tekst; bewaar het als UTF-8.", file=self._path.name)
            ) from None
        except OSError:
            raise KnownError(
                text("Het bestand {file} kan niet worden gelezen.", file=self._path.name)
            ) from None


class _Reading:
    """One pass through a file: a window on its text, and the place reached in it."""

    def __init__(self, file: Any, name: str, item_names: Collection[str]) -> None:  # noqa: ANN401 - a binary file
        start = file.read(4)
        file.seek(0)
        utf16 = start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        self._decoder = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8-sig")()
        self._file = file
        self._name = name
        self._item_names = item_names
        self._text = ""
        self._place = 0
        self._kept: int | None = None
        self._ended = False
        self._number = 0
        self._json = json.JSONDecoder(parse_constant=_refuse)

    def items(self) -> Iterator[Item]:
        """Everything in the file."""
        match self._next_sign():
            case "[":
                yield from self._list_items()
                self._expect_end()
            case "{":
                if self._enters_a_list():
                    yield from self._list_items()
                else:
                    yield from self._row_of_items()
            case _:
                raise KnownError(text("In {file} staat geen JSON-lijst of -object.", file=self._name))

    def _enters_a_list(self) -> bool:
        """Looks into the first object: with a list of items in it, the place is moved to that list."""
        self._kept = self._place
        self._place += 1
        found = self._finds_a_list()
        if not found:
            self._place = self._kept
        self._kept = None
        return found

    def _finds_a_list(self) -> bool:
        while self._next_sign() == '"':
            name = self._value()
            if name in self._item_names or self._next_sign() != ":":
                break
            self._place += 1
            if self._next_sign() == "[":
                return True
            value, sound = self._try_value()
            if not sound or isinstance(value, dict):
                break
            if self._next_sign() == ",":
                self._place += 1
        return False

    def _list_items(self) -> Iterator[Item]:
        """The items of the list that begins here."""
        self._place += 1
        if self._next_sign() == "]":
            self._place += 1
            return
        while True:
            if not self._next_sign():
                self._break_off()
            yield self._item()
            sign = self._next_sign()
            self._place += 1
            if sign == "]":
                return
            if sign != ",":
                self._break_off()

    def _row_of_items(self) -> Iterator[Item]:
        """Objects one after the other: on lines of their own, or not."""
        while self._next_sign():
            line_end = self._line_end()
            try:
                value, end = self._json.raw_decode(self._text, self._place)
            except (ValueError, RecursionError):
                yield self._broken_in_row(line_end)
            else:
                self._place = end
                yield self._numbered(value)
            if self._next_sign() == ",":
                self._place += 1

    def _broken_in_row(self, line_end: int) -> Item:
        """An object that cannot be read at once: its line is broken, or it goes on over more lines."""
        if self._stands_alone(line_end):
            self._place = line_end
            return self._numbered(None, readable=False)
        return self._item()

    def _stands_alone(self, line_end: int) -> bool:
        """Tells whether the next line begins an object of its own, or there is no next line."""
        line = self._text[self._place : line_end].strip()
        following = self._text[line_end : line_end + _CHUNK].lstrip()
        return len(line) > 2 and (not following or following[0] == "{")

    def _line_end(self) -> int:
        """Place of the end of this line; the text is read as far as that."""
        end = self._text.find("\n", self._place)
        while end < 0 and self._more():
            end = self._text.find("\n", self._place)
        if end >= 0 and len(self._text) - end < _CHUNK:
            self._more()
            end = self._text.find("\n", self._place)
        return len(self._text) if end < 0 else end

    def _item(self) -> Item:
        value, sound = self._try_value()
        if sound:
            return self._numbered(value)
        self._pass_over()
        return self._numbered(None, readable=False)

    def _numbered(self, value: object, *, readable: bool = True) -> Item:
        self._number += 1
        return Item(self._number, value, readable)

    def _try_value(self) -> tuple[Any, bool]:
        """The value that begins here; not sound when it is no JSON though it ends within the text."""
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._place)
            except (ValueError, RecursionError):
                if self._closing() is not None or not self._more():
                    return None, False
            else:
                if end < len(self._text) or not self._more():
                    self._place = end
                    return value, True

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

    def _expect_end(self) -> None:
        if self._next_sign():
            raise KnownError(
                text(
                    "In {file} staat na de lijst nog iets anders; maak de levering opnieuw.", file=self._name
                )
            )

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
