"""Strict reading of values in a request: what cannot be right is refused in one sentence.

Public: `table`, `required_one`, `whole`, `tenths`, `listed`, `words`, `day`, `code`, `chosen`, `refuse`,
`nearest`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, NoReturn

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text, text

LONGEST_TEXT = 200
LONGEST_LIST = 25
ROUNDING = 1e-6
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def refuse(where: Text, why: Text) -> NoReturn:
    """Refuses a request.

    Raises:
        KnownError: Always: "where: why".
    """
    raise KnownError(text("{where}: {why}", where=where, why=why))


def nearest(word: str, known: Iterable[str]) -> Text | str:
    """A hint that names the nearest known word, or nothing."""
    near = get_close_matches(word.casefold(), {name.casefold(): name for name in known}, n=1, cutoff=0.5)
    originals = {name.casefold(): name for name in known}
    return text(" Bedoelt u '{near}'?", near=originals[near[0]]) if near else ""


def table(
    raw: object, allowed: Sequence[str], where: Text, required: Sequence[str] = ()
) -> Mapping[str, Any]:
    """A JSON object with known keys only.

    Args:
        raw: What the request holds.
        allowed: Every key it may have.
        where: Names the place in the request, for the error.
        required: Keys it must have.
    """
    if not isinstance(raw, Mapping):
        refuse(where, text("hier hoort een object met {keys}.", keys=_joined(allowed)))
    for key in raw:
        if key not in allowed:
            hint = _hint(str(key), allowed, allowed)
            refuse(where, text("onbekende sleutel '{key}'.{hint}", key=str(key)[:40], hint=hint))
    for key in required:
        if key not in raw:
            refuse(where, text("de sleutel '{key}' ontbreekt.", key=key))
    return raw


def required_one(found: Mapping[str, Any], keys: Sequence[str], where: Text) -> None:
    """Refuses an object that has none of some keys."""
    if not any(key in found for key in keys):
        refuse(where, text("geef ten minste één van {keys}.", keys=_joined(keys)))


def whole(raw: object, low: int, high: int, where: Text) -> int:
    """A whole number within bounds."""
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    if not isinstance(raw, int) or isinstance(raw, bool) or not low <= raw <= high:
        refuse(where, text("hier hoort een heel getal van {low} tot en met {high}.", low=low, high=high))
    return raw


def tenths(raw: object, low: int, high: int, where: Text) -> int:
    """A number within bounds with at most one decimal, as a number of tenths.

    Args:
        raw: What the request holds.
        low: Lowest, in tenths.
        high: Highest, in tenths.
        where: Names the place in the request, for the error.
    """
    number = raw * 10 if isinstance(raw, int | float) and not isinstance(raw, bool) else math.nan
    if not low <= number <= high or abs(number - round(number)) > ROUNDING:
        refuse(
            where,
            text(
                "hier hoort een getal van {low} tot en met {high}, met hooguit één cijfer achter de komma.",
                low=low / 10,
                high=high / 10,
            ),
        )
    return round(number)


def words(raw: object, where: Text) -> str:
    """A short, non-empty text."""
    if not isinstance(raw, str) or not raw.strip():
        refuse(where, text("hier hoort een woord of korte tekst."))
    if len(raw) > LONGEST_TEXT:
        refuse(where, text("deze tekst is langer dan {most} tekens.", most=LONGEST_TEXT))
    return raw.strip()


def listed(raw: object, where: Text) -> tuple[str, ...]:
    """One text or a list of texts, as a tuple without repeats."""
    items = raw if isinstance(raw, list | tuple) else [raw]
    if not items:
        refuse(where, text("deze lijst is leeg."))
    if len(items) > LONGEST_LIST:
        refuse(where, text("deze lijst heeft meer dan {most} onderdelen.", most=LONGEST_LIST))
    return tuple(dict.fromkeys(words(item, where) for item in items))


def day(raw: object, where: Text) -> date:
    """A date, written 2026-12-31."""
    if isinstance(raw, date):
        return raw
    if not isinstance(raw, str) or not _DAY.fullmatch(raw):
        refuse(where, text("hier hoort een datum als 2026-12-31."))
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise KnownError(text("{where}: de datum {day} bestaat niet.", where=where, day=raw)) from None


def code(raw: str, allowed: Iterable[str], where: Text, offered: Iterable[str] | None = None) -> str:
    """One code of a list, upper and lower case alike.

    Args:
        raw: What the request holds.
        allowed: Every way to write one of them.
        where: Names the place in the request, for the error.
        offered: What to choose from, where nothing allowed comes near; all that is allowed when left out.
    """
    known = {name.casefold(): name for name in allowed}
    if raw.casefold() not in known:
        hint = _hint(raw, known.values(), known.values() if offered is None else offered)
        refuse(where, text("'{code}' is onbekend.{hint}", code=raw, hint=hint))
    return known[raw.casefold()]


def chosen(raw: object, labels: Mapping[str, str], where: Text) -> tuple[str, ...]:
    """One or more codes of a list, written as code, as number or as label; in the order of the list.

    Args:
        raw: What the request holds: one of them, or a list.
        labels: The codes that can be chosen, with their Dutch words.
        where: Names the place in the request, for the error.
    """
    items = raw if isinstance(raw, list | tuple) else [raw]
    named = [str(item) if isinstance(item, int) and not isinstance(item, bool) else item for item in items]
    of_label = {label.casefold(): name for name, label in labels.items()}
    offered = labels.values() if all(name.isdigit() for name in labels) else labels  # a digit tells nothing
    asked = {
        code(of_label.get(word.casefold(), word), [*labels, *labels.values()], where, offered)
        for word in listed(named, where)
    }
    return tuple(name for name in labels if name in asked)


def _hint(word: str, known: Iterable[str], offered: Iterable[str]) -> Text | str:
    """The nearest known word, or else what there is to choose from."""
    return nearest(word, known) or text(" Kies uit: {keys}.", keys=", ".join(offered))


def _joined(keys: Iterable[str]) -> str:
    return ", ".join(f"'{key}'" for key in keys)
