"""Sentences a user reads: a Dutch template with named holes, filled in only when shown.

Public: `Text`, `text`, `listed`, `Locale`, `DUTCH`, `ENGLISH`.

The core of the program knows no Qt, yet every sentence must also exist in English. So the core hands out a
`Text`; the command line prints it in Dutch with `str()`, and the window translates the template first
(Qt translations, context ``wsp_desk``) and fills the holes after that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Locale:
    """How numbers and dates are written.

    Attributes:
        thousands: Separator between groups of three digits.
        decimal: Decimal sign.
        date_format: A `strftime` pattern.
    """

    thousands: str
    decimal: str
    date_format: str

    def number(self, value: float, decimals: int | None = None) -> str:
        """Writes a number: 157.659 or 3,2 in Dutch. Floats get one decimal unless told otherwise."""
        if decimals is None:
            decimals = 0 if isinstance(value, int) else 1
        plain = f"{value:,.{decimals}f}"
        return plain.translate(str.maketrans(",.", self.thousands + self.decimal))

    def day(self, value: date) -> str:
        """Writes a date: 16-11-2026 in Dutch, without leading zeros."""
        return self.date_format.format(d=value.day, m=value.month, y=value.year, month=value.strftime("%b"))


DUTCH = Locale(".", ",", "{d}-{m}-{y}")
ENGLISH = Locale(",", ".", "{d} {month} {y}")


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence with its values, translatable until the moment it is shown.

    Attributes:
        template: Dutch, with holes in `str.format` notation (``{name}`` only).
        values: What goes into the holes. An `int` or `float` is written as a number of the locale, a date
            as a date, a `Text` is rendered itself; an identifier (dossier number, year) is passed as `str`.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def render(self, translate: Callable[[str], str] = str, locale: Locale = DUTCH) -> str:
        """Fills the holes.

        Args:
            translate: Gives the template in another language; the Dutch template itself by default.
            locale: How numbers and dates are written.
        """
        filled = {name: _shown(value, translate, locale) for name, value in self.values.items()}
        return translate(self.template).format(**filled)

    def __str__(self) -> str:
        return self.render()


def text(template: str, /, **values: object) -> Text:
    """Makes a `Text`; the first argument must be a literal, so that the translation tool can find it."""
    return Text(template, values)


def listed(items: Sequence[Text]) -> Text:
    """Sentences or parts of them, one after the other with commas between."""
    holes = ", ".join(f"{{item{place}}}" for place in range(len(items)))
    return Text(holes, {f"item{place}": item for place, item in enumerate(items)})


def _shown(value: object, translate: Callable[[str], str], locale: Locale) -> str:
    match value:
        case Text():
            return value.render(translate, locale)
        case bool() | str():
            return str(value)
        case int() | float():
            return locale.number(value)
        case datetime():
            return locale.day(value.date())
        case date():
            return locale.day(value)
        case _:
            return str(value)
