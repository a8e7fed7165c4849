"""Checking a JSON value against a shape: what is wrong, where, and what belongs there.

Public: `Violation`, `Fault`, `check`, `prune`, `shown`, `strict_json`, `decoded`.

Empty values (null, "", [] and {}) count as absent, as the standard has it; `prune` takes them out before a
value is checked.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, NoReturn

from wsp_desk.errors import KnownError
from wsp_desk.intake.vum.shapes import Day, Flag, Listed, OneOf, Record, Shape, Whole, Words, expectation
from wsp_desk.texts import Text, text

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HALF_SIGN = re.compile(r"\\u[dD][89a-fA-F]")
_SHOWN_NAME = re.compile(r"[A-Za-z$][A-Za-z.$]{0,79}")


class Fault(Enum):
    """What kind of deviation it is."""

    VALUE = "value"  # of the right kind, but not allowed
    KIND = "kind"  # a text where a number belongs, and so on
    STRUCTURE = "structure"  # a list or object where a value belongs, or the other way round
    UNKNOWN = "unknown"  # a name that is not in the standard
    ABSENT = "absent"  # a required name is not there


@dataclass(frozen=True, slots=True)
class Violation:
    """A deviation from the contract.

    Attributes:
        fault: What kind it is.
        path: The attribute, for example ``werktijden.indicatieKantoortijden``; never a value.
        expected: What belongs there.
    """

    fault: Fault
    path: str
    expected: Text

    @property
    def sentence(self) -> Text:
        """One sentence for the user."""
        if self.fault is Fault.UNKNOWN:
            return text("Het attribuut {path} staat niet in de standaard.", path=self.path)
        if self.fault is Fault.ABSENT:
            return text(
                "Het attribuut {path} ontbreekt; daar hoort {expected}.",
                path=self.path,
                expected=self.expected,
            )
        return text("Bij het attribuut {path} hoort {expected}.", path=self.path, expected=self.expected)


def check(value: object, shape: Shape, path: str, violations: list[Violation]) -> Any:  # noqa: ANN401 - any JSON
    """Compares a value with a shape.

    Args:
        value: A pruned JSON value.
        shape: What it should be.
        path: Its attribute path; "" for the whole.
        violations: Gets what is wrong.

    Returns:
        The value without what is wrong; None when nothing of it is right.
    """
    match shape:
        case Record():
            return _record(value, shape, path, violations)
        case Listed():
            return _listed(value, shape, path, violations)
        case _:
            fault = _fault(value, shape)
            if fault is None:
                return int(value) if isinstance(value, float) else value
            violations.append(Violation(fault, path or "$", expectation(shape)))
            return None


def prune(value: object, keep: Container[str] = ()) -> object:
    """Takes out what is empty: null, blank text, and lists and objects without anything in them.

    Args:
        value: Any JSON.
        keep: Names whose object stays even when it is empty.
    """
    match value:
        case dict():
            kept = {name: prune(part, keep) for name, part in value.items()}
            return {n: part for n, part in kept.items() if not _empty(part) or (n in keep and part == {})}
        case list():
            return [part for part in (prune(item, keep) for item in value) if not _empty(part)]
        case _:
            return value


def strict_json(content: str, what: Text, keep: Container[str] = ()) -> object:
    """Reads a JSON text whose every object has each name once, and prunes it.

    Args:
        content: The text.
        what: Names it, for the error.
        keep: See `prune`.

    Raises:
        KnownError: It is no such JSON.
    """
    try:
        found = json.loads(content, object_pairs_hook=_once, parse_constant=_no_constant)
        return prune(decoded(found, content), keep)
    except KnownError as error:
        raise KnownError(text("{what}: {why}", what=what, why=error.sentence)) from None
    except json.JSONDecodeError as error:
        raise KnownError(
            text("{what} is geen geldige JSON; kijk bij regel {line}.", what=what, line=str(error.lineno))
        ) from None
    except (ValueError, RecursionError):
        raise KnownError(text("{what} is geen geldige JSON.", what=what)) from None


def decoded(value: object, source: str, start: int = 0, end: int = sys.maxsize) -> Any:  # noqa: ANN401 - any JSON
    """A value without half signs: an emoji cut in two leaves half a pair of codes, which no text can hold.

    Args:
        value: Any JSON.
        source: The JSON text it was read from.
        start: Where in that text.
        end: Up to where.

    Returns:
        The value, with the replacement sign (U+FFFD) for every half.
    """
    return _with_whole_signs(value) if _HALF_SIGN.search(source, start, end) else value


def shown(name: str) -> str:
    """A name as it may be shown: what does not look like a name might be somebody's data."""
    return name if _SHOWN_NAME.fullmatch(name) else "(…)"


def _with_whole_signs(value: object) -> object:
    match value:
        case dict():
            return {_with_whole_signs(name): _with_whole_signs(part) for name, part in value.items()}
        case list():
            return [_with_whole_signs(part) for part in value]
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _record(value: object, shape: Record, path: str, violations: list[Violation]) -> dict[str, Any] | None:
    if not isinstance(value, dict):
        violations.append(Violation(Fault.STRUCTURE, path or "$", expectation(shape)))
        return None
    kept = {}
    for name, part in value.items():
        below = f"{path}.{shown(name)}" if path else shown(name)
        if name in shape.attributes:
            found = check(part, shape.attributes[name], below, violations)
            if not _empty(found):
                kept[name] = found
        elif shape.closed:
            allowed = text("{names}", names=", ".join(sorted(shape.attributes)))
            violations.append(Violation(Fault.UNKNOWN, below, allowed))
    for name in shape.required:
        if name not in value:
            below = f"{path}.{name}" if path else name
            violations.append(Violation(Fault.ABSENT, below, expectation(shape.attributes[name])))
    return kept


def _listed(value: object, shape: Listed, path: str, violations: list[Violation]) -> list[Any] | None:
    if not isinstance(value, list):
        violations.append(Violation(Fault.STRUCTURE, path, expectation(shape)))
        return None
    items = [check(item, shape.item, f"{path}[{place}]", violations) for place, item in enumerate(value, 1)]
    return [item for item in items if not _empty(item)]


def _fault(value: object, shape: Shape) -> Fault | None:
    if isinstance(value, dict | list):
        return Fault.STRUCTURE
    match shape:
        case Whole() | OneOf(codes=(int(), *_)):
            return _number_fault(value, shape)
        case Flag():
            return None if isinstance(value, bool) else Fault.KIND
        case _ if not isinstance(value, str):
            return Fault.KIND
        case _:
            return None if _fits(value, shape) else Fault.VALUE


def _number_fault(value: object, shape: Whole | OneOf) -> Fault | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Fault.KIND
    if isinstance(value, float) and not value.is_integer():
        return Fault.VALUE
    within = shape.low <= value <= shape.high if isinstance(shape, Whole) else value in shape.codes
    return None if within else Fault.VALUE


def _fits(value: str, shape: Shape) -> bool:
    match shape:
        case Words():
            short = shape.most is None or len(value) <= shape.most
            return short and (not shape.pattern or re.fullmatch(shape.pattern, value) is not None)
        case Day():
            return _DAY.fullmatch(value) is not None and _exists(value)
        case OneOf():
            return value in shape.codes
    return False


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _empty(value: object) -> bool:
    return value is None or value in ({}, []) or (isinstance(value, str) and not value.strip())


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise KnownError(text("de naam '{name}' staat twee keer op dezelfde plaats.", name=shown(twice)))
    return found


def _no_constant(_: str) -> NoReturn:
    raise ValueError
