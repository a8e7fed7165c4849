"""The shapes of the standard: what may stand in a JSON value.

Public: `Record`, `Listed`, `Words`, `Whole`, `OneOf`, `Day`, `Flag`, `Shape`, `expectation`, the patterns.

A shape says no more than the contract does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wsp_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Words:
    """A text of at most `most` characters (None: any length) that matches `pattern` as a whole."""

    most: int | None = None
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `low` to `high`."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these codes, all numbers or all texts."""

    codes: tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A date, written 2026-12-31."""


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of at least `least` items."""

    item: Shape
    least: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """An object.

    Attributes:
        attributes: Name → shape.
        required: Names that must be there.
        closed: No other name may be there.
    """

    attributes: Mapping[str, Shape] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    closed: bool = True


Shape = Words | Whole | OneOf | Day | Flag | Listed | Record


def expectation(shape: Shape) -> Text:
    """What belongs somewhere, as part of a sentence."""
    match shape:
        case Record():
            return text("een object")
        case Listed():
            return text("een lijst")
        case Whole():
            return text("een heel getal van {low} tot en met {high}", low=shape.low, high=str(shape.high))
        case OneOf():
            kind = text("tekst") if isinstance(shape.codes[0], str) else text("getal")
            return text("een van {codes} ({kind})", codes=", ".join(map(str, shape.codes)), kind=kind)
        case Day():
            return text("een datum als 2026-12-31")
        case Flag():
            return text("true of false")
        case Words() if shape.pattern in _PATTERNS:
            return _PATTERNS[shape.pattern]
        case Words() if shape.most is not None:
            return text("een tekst van hooguit {most} tekens", most=str(shape.most))
    return text("een tekst")


DIGITS = "[0-9]+"
POSTCODE = "[0-9]{4}[a-zA-Z]{2}"
LANGUAGE = "[a-z]{3}"
SAFE_ID = "[a-zA-Z0-9_.-]{0,200}"
VUM_ID = "[a-zA-Z0-9_.-]{0,500}"

_PATTERNS: Mapping[str, Text] = {
    DIGITS: text("een tekst van alleen cijfers, hooguit tien"),
    POSTCODE: text("een postcode als 1234AB"),
    LANGUAGE: text("een taalcode van drie kleine letters (ISO 639-3), zoals nld"),
    SAFE_ID: text("een nummer van hooguit 200 letters, cijfers en de tekens _ . -"),
    VUM_ID: text("een nummer van hooguit 500 letters, cijfers en de tekens _ . -"),
}
