"""Reading JSON item by item: a list of a million profiles is never in memory as a whole.

Public: `Items`, `Item`.

A file may hold a list, one object, JSON Lines (or objects one after the other), or objects around a
list, as the answer of a VUM service is. A broken item is passed over where it is clear where it ends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.intake.vum.window import Window
from wsp_desk.texts import text


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


class _Reading(Window):
    """One pass through a file, item by item."""

    def __init__(self, file: Any, name: str, item_names: Collection[str]) -> None:  # noqa: ANN401 - a binary file
        super().__init__(file, name)
        self._item_names = item_names

    def items(self) -> Iterator[Item]:
        """Everything in the file."""
        match self._next_sign():
            case "[":
                yield from self._list_items()
                self._expect_end()
            case "{":
                while self._next_sign() == "{" and self._enters_a_list():
                    yield from self._answer_items()
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
        """Moves to the first list, unless names of an item stand beside it."""
        first: int | None = None
        while self._next_sign() == '"':
            name = self._value()
            if name in self._item_names or self._next_sign() != ":":
                return False
            self._place += 1
            if self._next_sign() == "[":
                first = self._place - (self._kept or 0) if first is None else first
                if not self._passes_short_list():
                    break
            else:
                value, sound = self._try_value()
                if not sound or isinstance(value, dict):
                    break
            self._pass_comma()
        self._place = self._place if first is None else (self._kept or 0) + first
        return first is not None

    def _passes_short_list(self) -> bool:
        """Moves behind a list that ends in what has been read; False, and no further, for a longer one."""
        try:
            self._place = self._json.raw_decode(self._text, self._place)[1]
        except (ValueError, RecursionError):
            return False
        return True

    def _answer_items(self) -> Iterator[Item]:
        """The items of every list in the object whose first list begins here; ends behind the object."""
        yield from self._list_items()
        while self._next_sign() == ",":
            self._place += 1
            if self._next_sign() != '"' or self._value() in self._item_names or self._next_sign() != ":":
                self._break_off()
            self._place += 1
            if self._next_sign() == "[":
                yield from self._list_items()
            else:
                self._value()
        if self._next_sign() != "}":
            self._break_off()
        self._place += 1
        self._pass_comma()

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
                value, end = self._decoded()
            except (ValueError, RecursionError):
                yield self._broken_in_row(line_end)
            else:
                self._place = end
                yield self._numbered(value)
            self._pass_comma()

    def _broken_in_row(self, line_end: int) -> Item:
        """An object that cannot be read at once: its line is broken, or it goes on over more lines."""
        if self._stands_alone(line_end):
            self._place = line_end
            return self._numbered(None, readable=False)
        return self._item()

    def _item(self) -> Item:
        value, sound = self._try_value()
        if sound:
            return self._numbered(value)
        self._pass_over()
        return self._numbered(None, readable=False)

    def _numbered(self, value: object, *, readable: bool = True) -> Item:
        self._number += 1
        return Item(self._number, value, readable)

    def _expect_end(self) -> None:
        if self._next_sign():
            raise KnownError(
                text(
                    "In {file} staat na de lijst nog iets anders; maak de levering opnieuw.", file=self._name
                )
            )
