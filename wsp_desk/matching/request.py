"""What an employer asks: criteria with an importance and a weight; read strictly from JSON and written back.

Public: `Request`, `Criterion`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn

from wsp_desk.errors import KnownError
from wsp_desk.matching.criteria import KINDS, CriterionKind, parsing
from wsp_desk.matching.importance import Importance
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.matching.weights import Weights
    from wsp_desk.vocabulary import Vocabulary

HIGHEST_WEIGHT = 100.0
MOST_CRITERIA = 30
_KEYS = ("employer", "title", "date", "criteria")
_CRITERION_KEYS = ("kind", "value", "importance", "weight")


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing the employer asks.

    Attributes:
        kind: Key of `KINDS`.
        value: The typed value of that kind.
        importance: How much it matters.
        weight: Its weight, or None for the released one.
    """

    kind: str
    value: Any
    importance: Importance = Importance.STRONG
    weight: float | None = None

    @property
    def of_kind(self) -> CriterionKind[Any]:
        """What this kind of criterion can do."""
        return KINDS[self.kind]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of a dossier it rests on."""
        return self.of_kind.fields_of(self.value)

    def weight_in(self, weights: Weights) -> float:
        """The weight that counts: its own, or the released one; an exclusion has none."""
        if self.importance is Importance.EXCLUDE:
            return 0.0
        return weights.weight(self.kind, self.importance) if self.weight is None else self.weight

    @property
    def place(self) -> tuple[int, str, str]:
        """A sort key by what is asked only, so that sums do not depend on the order of asking."""
        return list(KINDS).index(self.kind), repr(self.value), self.importance.value

    @classmethod
    def from_json(cls, raw: object, vocabulary: Vocabulary, number: int = 1) -> Criterion:
        """Reads one criterion.

        Args:
            raw: A JSON object.
            vocabulary: Where words and places are looked up.
            number: Its place in the request, for the error.

        Raises:
            KnownError: It cannot be understood.
        """
        where = text("criterium {number}", number=number)
        found = parsing.table(raw, _CRITERION_KEYS, where, required=("kind", "value"))
        kind = _choice(found["kind"], list(KINDS), where, text("het soort"))
        importance = _choice(found.get("importance", "strong"), list(Importance), where, text("het belang"))
        value = KINDS[kind].parse(found["value"], vocabulary)
        return cls(kind, value, Importance(importance), _weight(found.get("weight"), where))

    def to_json(self, vocabulary: Vocabulary) -> dict[str, Any]:
        """The criterion as JSON; `from_json` reads it back to the same."""
        shown = {
            "kind": self.kind,
            "value": self.of_kind.to_json(self.value, vocabulary),
            "importance": self.importance.value,
        }
        return shown if self.weight is None else {**shown, "weight": self.weight}


@dataclass(frozen=True, slots=True)
class Request:
    """A question to the pool.

    Attributes:
        employer: Who asks.
        title: For which work.
        date: When it was asked, or None.
        criteria: What is asked, in the order of asking.
    """

    employer: str = ""
    title: str = ""
    date: date | None = None
    criteria: tuple[Criterion, ...] = ()

    @classmethod
    def from_json(cls, source: Mapping[str, Any] | str, vocabulary: Vocabulary | None = None) -> Request:
        """Reads a request.

        Args:
            source: The parsed JSON, or its text.
            vocabulary: Where words and places are looked up; the starter edition when left out.

        Raises:
            KnownError: It is no JSON, holds an unknown key or kind (the nearest known one is named), or a
                value that cannot be understood.
        """
        where = text("De zoekvraag")
        found = parsing.table(_parsed(source), _KEYS, where, required=("criteria",))
        raw = found["criteria"]
        if not isinstance(raw, list | tuple) or len(raw) > MOST_CRITERIA:
            parsing.refuse(
                where, text("'criteria' is een lijst van hooguit {most} criteria.", most=MOST_CRITERIA)
            )
        words = vocabulary or _starter()
        criteria = tuple(Criterion.from_json(item, words, number) for number, item in enumerate(raw, start=1))
        return cls(
            _line(found, "employer", where), _line(found, "title", where), _date(found, where), criteria
        )

    def to_json(self, vocabulary: Vocabulary | None = None) -> dict[str, Any]:
        """The request as JSON; `from_json` reads it back to the same."""
        words = vocabulary or _starter()
        head = {"employer": self.employer, "title": self.title, "date": self.date and self.date.isoformat()}
        shown: dict[str, Any] = {key: value for key, value in head.items() if value}
        return {**shown, "criteria": [criterion.to_json(words) for criterion in self.criteria]}

    def with_criterion(self, place: int, criterion: Criterion | None) -> Request:
        """The same request with one criterion replaced, or left out when None."""
        kept = list(self.criteria)
        kept[place : place + 1] = [] if criterion is None else [criterion]
        return replace(self, criteria=tuple(kept))


@lru_cache(maxsize=1)
def _starter() -> Vocabulary:
    from wsp_desk import vocabulary

    return vocabulary.load()


def _parsed(source: Mapping[str, Any] | str) -> object:
    if not isinstance(source, str):
        return source
    try:
        return json.loads(source, object_pairs_hook=_without_repeats)
    except (ValueError, RecursionError):  # no JSON, or a number of thousands of digits
        raise KnownError(text("De zoekvraag is geen geldige JSON.")) from None


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise KnownError(
            text("De zoekvraag heeft de sleutel '{key}' twee keer op dezelfde plaats.", key=twice)
        )
    return found


def _choice(raw: object, known: list[str], where: Text, what: Text) -> str:
    if not isinstance(raw, str) or raw not in known:
        _refuse_choice(str(raw)[:40], known, where, what)
    return str(raw)


def _refuse_choice(raw: str, known: list[str], where: Text, what: Text) -> NoReturn:
    hint = parsing.nearest(raw, known) or text(" Kies uit: {known}.", known=", ".join(known))
    parsing.refuse(where, text("{what} '{raw}' is onbekend.{hint}", what=what, raw=raw, hint=hint))


def _weight(raw: object, where: Text) -> float | None:
    if raw is None:
        return None
    if not isinstance(raw, int | float) or isinstance(raw, bool) or not 0 <= raw <= HIGHEST_WEIGHT:
        parsing.refuse(
            where, text("het gewicht is een getal van 0 tot en met {most}.", most=int(HIGHEST_WEIGHT))
        )
    return float(raw)


def _line(found: Mapping[str, Any], key: str, where: Text) -> str:
    raw = "" if found.get(key) is None else found[key]
    if not isinstance(raw, str) or len(raw) > parsing.LONGEST_TEXT:
        parsing.refuse(where, text("'{key}' is een korte tekst.", key=key))
    return raw.strip()


def _date(found: Mapping[str, Any], where: Text) -> date | None:
    raw = found.get("date")
    return None if raw is None else parsing.day(raw, where)
