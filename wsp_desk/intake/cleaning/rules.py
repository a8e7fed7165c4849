"""What counts as a value, in every layout: read from ``resources/mappings/common/cleaning.toml``.

Public: `CleaningRules`, `load_rules`, and the small records it holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD, Kind
from wsp_desk.intake.mapping import Words, read_words
from wsp_desk.intake.words import plain
from wsp_desk.paths import resource
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text


@dataclass(frozen=True, slots=True)
class NumberRange:
    """A number is valid when above < number <= most; one of the units may stand behind it."""

    above: float
    most: float
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateRange:
    """A date is valid from `earliest` to `future_days` days after the day of the dump."""

    earliest: date
    future_days: int

    def holds(self, value: date, as_of: date) -> bool:
        """Tells whether the date is possible in a dump of `as_of`."""
        return self.earliest <= value <= as_of + timedelta(days=self.future_days)


@dataclass(frozen=True, slots=True)
class Stale:
    """Fields whose value is doubted when the dossier was last changed over `after_days` before the dump."""

    since: str
    after_days: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Values of one dossier that cannot both be right.

    Attributes:
        why: For whoever reads the rule file.
        more: Two fields; the first may not be more than `times` the second.
        times: Factor on the second.
        together: Field → values; all fields having one of their values at once is the contradiction.
    """

    why: str
    more: tuple[str, ...] = ()
    times: float = 1
    together: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that contradict each other."""
        return self.more or tuple(self.together)


@dataclass(frozen=True, slots=True)
class Shifted:
    """A row is shifted when `least` of its cells, and this `share` of the filled ones, make no sense."""

    least: int
    share: float


@dataclass(frozen=True, slots=True)
class Limits:
    """Longest text that is kept, in characters."""

    free_text: int
    value: int
    dossier_id: int
    term: int


@dataclass(frozen=True)
class Placeholders:
    """Cells that were filled without saying anything.

    Attributes:
        words: Plain words.
        shapes: Regular expressions a whole plain word matches.
        dates: Dates that a program or a hurried hand fills in.
        fields: Field name → words that are a placeholder in that field only.
    """

    words: frozenset[str]
    shapes: tuple[str, ...]
    dates: frozenset[date]
    fields: Mapping[str, frozenset[str]]

    @cached_property
    def _shape(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{shape})" for shape in self.shapes))

    def holds(self, word: str, name: str = "") -> bool:
        """Tells whether a plain word says nothing, in the field `name`."""
        return (
            word in self.words
            or word in self.fields.get(name, ())
            or (len(word) <= _LONGEST_SHAPE and self._shape.fullmatch(word) is not None)
        )


@dataclass(frozen=True, slots=True)
class Names:
    """Words in names: `particles` are never taken for a name, `ordinary` words only with a capital."""

    particles: frozenset[str]
    ordinary: frozenset[str]


@dataclass(frozen=True, slots=True)
class Languages:
    """Names of languages and words for how well someone speaks one; keys in plain form."""

    names: Mapping[str, str]
    levels: Mapping[str, int]


@dataclass(frozen=True)
class CleaningRules:
    """All rules; see the file for what each means."""

    placeholders: Placeholders
    tri: Words
    numbers: Mapping[str, NumberRange]
    dates: Mapping[str, DateRange]
    stale: Stale
    contradictions: tuple[Contradiction, ...]
    shifted: Shifted
    limits: Limits
    names: Names
    divisions: Mapping[int, str]
    languages: Languages


_LONGEST_SHAPE = 40
_FILE = ("mappings", "common", "cleaning.toml")


def load_rules() -> CleaningRules:
    """Reads the rules we ship.

    Raises:
        KnownError: A key, field or value in the file is wrong.
    """
    path = resource(*_FILE)
    document = read_toml(path)
    return take(CleaningRules, _parsed(document, path.name), path.name)


def _parsed(document: dict[str, Any], where: str) -> dict[str, Any]:
    known = dict(document)
    return {
        "placeholders": _placeholders(known.pop("placeholders", {}), where),
        "tri": read_words("tri", known.pop("values", {}).get("tri", {}), where),
        "numbers": _ranges(NumberRange, known.pop("numbers", {}), (Kind.INTEGER, Kind.NUMBER), where),
        "dates": _ranges(DateRange, known.pop("dates", {}), (Kind.DATE,), where),
        "stale": _stale(known.pop("stale", {}), where),
        "contradictions": tuple(_contradiction(table, where) for table in known.pop("contradiction", [])),
        "shifted": take(Shifted, known.pop("shifted", {}), f"{where}, [shifted]"),
        "limits": take(Limits, known.pop("limits", {}), f"{where}, [limits]"),
        "names": take(Names, _frozen(known.pop("names", {})), f"{where}, [names]"),
        "divisions": _divisions(known.pop("sbi", {})),
        "languages": _languages(known.pop("languages", {})),
        **known,
    }


def _frozen(table: dict[str, Any]) -> dict[str, Any]:
    return {key: frozenset(map(plain, value)) for key, value in table.items()}


def _placeholders(table: dict[str, Any], where: str) -> Placeholders:
    fields = table.get("fields", {})
    for name in fields:
        _check_field(name, tuple(Kind), where)
    parsed = {
        **table,
        "words": frozenset(map(plain, table.get("words", ()))),
        "shapes": tuple(table.get("shapes", ())),
        "dates": frozenset(map(date.fromisoformat, table.get("dates", ()))),
        "fields": _frozen(fields),
    }
    return take(Placeholders, parsed, f"{where}, [placeholders]")


def _ranges(cls: type[Any], tables: dict[str, Any], kinds: tuple[Kind, ...], where: str) -> dict[str, Any]:
    ranges = {}
    for name, table in tables.items():
        _check_field(name, kinds, where)
        tupled = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
        ranges[name] = take(cls, tupled, f"{where}, {name}")
    return ranges


def _stale(table: dict[str, Any], where: str) -> Stale:
    stale = take(Stale, {**table, "fields": tuple(table.get("fields", ()))}, f"{where}, [stale]")
    _check_field(stale.since, (Kind.DATE,), where)
    for name in stale.fields:
        _check_field(name, tuple(Kind), where)
    return stale


def _contradiction(table: dict[str, Any], where: str) -> Contradiction:
    together = {name: tuple(values) for name, values in table.get("together", {}).items()}
    contradiction = take(
        Contradiction,
        {**table, "more": tuple(table.get("more", ())), "together": together},
        f"{where}, [[contradiction]]",
    )
    for name in contradiction.fields:
        _check_field(name, (Kind.INTEGER, Kind.NUMBER, Kind.DATE, Kind.LEVEL, Kind.TRI), where)
    return contradiction


def _check_field(name: str, kinds: tuple[Kind, ...], where: str) -> None:
    if name not in FIELD or FIELD[name].kind not in kinds:
        raise KnownError(text("{where}: '{field}' is geen veld dat hier kan staan.", where=where, field=name))


def _divisions(table: dict[str, list[int]]) -> dict[int, str]:
    return {
        division: section for section, (first, last) in table.items() for division in range(first, last + 1)
    }


def _languages(table: dict[str, Any]) -> Languages:
    names = {plain(name): name for name in table.get("names", ())}
    names |= {plain(word): name for word, name in table.get("also", {}).items()}
    return Languages(names, {plain(word): int(level) for word, level in table.get("levels", {}).items()})
