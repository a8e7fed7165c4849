"""VUM profiles and queries made from the contract, and a reading of a query that knows nothing of ours."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from wsp_desk.intake.vum.contract import WERKZOEKENDE
from wsp_desk.intake.vum.shapes import (
    DIGITS,
    LANGUAGE,
    POSTCODE,
    SAFE_ID,
    Day,
    Flag,
    Listed,
    OneOf,
    Record,
    Shape,
    Whole,
    Words,
)
from wsp_desk.vum.query import QUERY

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "vum"
"""The public contracts, beside the checkout; tests that need them skip without."""

POSTCODES = ("5038AB", "5046xz", "5211AA", "1012LG", "9711ZZ", "1234AB")
URIS = (
    "https://linkeddata.competentnl.nl/uwv/id/occupation/91B526BC55",
    "https://linkeddata.competentnl.nl/uwv/id/occupation/0000000000",
    "heftruckchauffeur",
    "Medewerker groen",
)
_SAMPLES: dict[str, Sequence[str]] = {
    POSTCODE: POSTCODES,
    LANGUAGE: ("nld", "eng", "ara", "xyz"),
    DIGITS: ("1", "12345"),
    SAFE_ID: ("A",),
}
_WORDS = ("VCA", 'met "aanhaling" en | streep', "twee\nregels", "ÿ€ 10", "x")
_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


def contract(name: str) -> dict[str, Any]:
    """A contract as published."""
    found: dict[str, Any] = json.loads((FOLDER / name).read_text("utf-8"))
    return found


def values(shape: Shape, optional: bool = True) -> st.SearchStrategy[Any]:
    """Values that follow a shape."""
    match shape:
        case Record():
            parts = {name: values(part) for name, part in shape.attributes.items()}
            required = {name: parts.pop(name) for name in shape.required}
            return (
                st.fixed_dictionaries(required, optional=parts) if optional else st.fixed_dictionaries(parts)
            )
        case Listed():
            return st.lists(values(shape.item), min_size=shape.least, max_size=3)
        case Whole():
            return st.integers(shape.low, shape.high)
        case OneOf():
            return st.sampled_from(shape.codes)
        case Day():
            return st.dates().map(lambda day: day.isoformat())
        case Flag():
            return st.booleans()
    return _words(shape)


def _words(shape: Words) -> st.SearchStrategy[str]:
    if shape.pattern == POSTCODE:
        return st.sampled_from(POSTCODES)
    if shape.pattern == LANGUAGE:
        return st.sampled_from(("nld", "eng", "ara", "xyz"))
    if shape.pattern == DIGITS:
        return st.from_regex(r"[0-9]{1,7}", fullmatch=True)
    if shape.pattern == SAFE_ID:
        return st.from_regex(r"[A-Z][a-z_.-]{1,5}", fullmatch=True)
    return st.sampled_from(URIS) if shape.most == 200 else _TEXT


def made(shape: Shape, chance: random.Random) -> Any:
    """A value that follows a shape, with about half of what may be left out."""
    match shape:
        case Record():
            names = [name for name in shape.attributes if name in shape.required or chance.random() < 0.55]
            return {name: made(shape.attributes[name], chance) for name in names}
        case Listed():
            return [made(shape.item, chance) for _ in range(chance.randint(shape.least, 3))]
        case Whole():
            return chance.choice([shape.low, shape.high, chance.randint(shape.low, min(shape.high, 60))])
        case OneOf():
            return chance.choice(shape.codes)
        case Day():
            return date.fromordinal(chance.randint(738_000, 740_500)).isoformat()
        case Flag():
            return chance.random() < 0.5
    return chance.choice(_SAMPLES.get(shape.pattern, URIS if shape.most == 200 else _WORDS))


def profiles(count: int, seed: int) -> list[dict[str, Any]]:
    """Profiles that follow the contract."""
    chance = random.Random(seed)
    return [{**made(WERKZOEKENDE, chance), "idWerkzoekende": f"GM-{place}x"} for place in range(count)]


QUERIES = st.builds(
    lambda area, asked: {"selectiegebied": area, **asked},
    values(QUERY.attributes["selectiegebied"]),
    st.lists(
        st.sampled_from(sorted(set(QUERY.attributes) - {"selectiegebied"})), max_size=3, unique=True
    ).flatmap(lambda names: st.fixed_dictionaries({name: values(QUERY.attributes[name]) for name in names})),
)
"""Queries that ask for an area and at most three other things; more would find hardly anyone."""


def naive(profiles: Sequence[Mapping[str, Any]], query: Mapping[str, Any], km: Any) -> set[str]:
    """Numbers of the profiles that satisfy a query, by its operators alone."""
    return {profile["idWerkzoekende"] for profile in profiles if _fits(profile, query, km)}


_PATHS = {"datumAanvangBeschikbaarVoorWerk": "flexibiliteit.datumAanvangBeschikbaarVoorWerk"}


def _fits(profile: Mapping[str, Any], query: Mapping[str, Any], km: Any) -> bool:
    area = query["selectiegebied"]
    postcode = profile.get("mobiliteit", {}).get("bemiddelingspostcode")
    if postcode is None or km(area["postcode"][:4], postcode[:4]) > area["afstand"]:
        return False
    asked = {path: condition for path, condition in query.items() if path != "selectiegebied"}
    return all(_holds(_at(profile, _PATHS.get(path, path)), condition) for path, condition in asked.items())


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _holds(value: Any, condition: Mapping[str, Any]) -> bool:
    """All operators of a condition; one without operators asks nothing."""
    return all(
        _operator(value, name, operand) for name, operand in condition.items() if not _nothing(operand)
    )


def _nothing(operand: Any) -> bool:
    """Empty counts as absent, however deep."""
    if isinstance(operand, Mapping):
        return all(map(_nothing, operand.values()))
    return all(map(_nothing, operand)) if isinstance(operand, list) else operand in (None, "")


def _operator(value: Any, name: str, operand: Any) -> bool:
    match name:
        case "$eq":
            return bool(value == operand)
        case "$gte":
            return value is not None and value >= operand
        case "$lte":
            return value is not None and value <= operand
        case "$all":
            return all(_holds(value, each) for each in operand if not _nothing(each))
        case "$or":
            return any(_holds(value, each) for each in operand if not _nothing(each))
        case "$elemMatch":
            return any(_holds(item, operand) for item in value or ())
    # A name: the part of the value under it. Language levels 0 and 8 say that there is none.
    part = _at(value, name.removeprefix("beroep."))
    if name.startswith("codeNiveau") and part in (0, 8):
        part = None
    return _holds(part, operand)


def haversine(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Kilometres over the sphere."""
    a = math.sin(math.radians(lat2 - lat1) / 2) ** 2
    b = (
        math.cos(math.radians(lat1))
        * math.cos(math.radians(lat2))
        * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371.0088 * math.asin(math.sqrt(min(1.0, a + b)))
