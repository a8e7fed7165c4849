"""A profile as the cells of one row, a column per attribute path; the mapping says which field each fills.

Public: `HEADINGS`, `ID`, `PROFILE`, `cells`, `unwrapped`, `profile_id`.

Where a dossier has one value and a profile a list, the choice is made here: which training counts, which
means of transport can be used to commute, which contact person is the holder of the dossier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wsp_desk.intake.vum.contract import WERKZOEKENDE
from wsp_desk.intake.vum.shapes import Listed, Record, Shape
from wsp_desk.intake.vum.terms import LanguageCodes, load_languages

ID = "idWerkzoekende"
PROFILE = "zoekprofiel"
"""Column with the whole search profile; see `wsp_desk.intake.vum.profile`."""

_BROKER_ID = "vumID"
_INSIDE = "werkzoekende"
_JOINT = "|"
_NOT_IN_ITEM = re.compile(r"[|\x00-\x1f]+")
_FINISHED, _RUNNING = 1, 3
_YES, _NO = 1, 2
_OTHER_LEVEL = 9
_DUTCH_COLUMNS = {
    "nederlands.mondeling": "codeNiveauTaalbeheersingMondeling",
    "nederlands.schriftelijk": "codeNiveauTaalbeheersingSchriftelijk",
}
_COMPOSED = (
    "nederlands.mondeling",
    "nederlands.schriftelijk",
    "andereTalen",
    "werkervaringen",
    "vervoermiddelen",
)


def _paths(shape: Shape, path: str = "") -> Iterator[str]:
    match shape:
        case Listed():
            yield from _paths(shape.item, path)
        case Record():
            for name, part in shape.attributes.items():
                yield from _paths(part, f"{path}.{name}" if path else name)
        case _:
            yield path


PATHS: tuple[str, ...] = tuple(_paths(WERKZOEKENDE))
"""Every attribute of a profile."""

HEADINGS: tuple[str, ...] = (*PATHS, *_COMPOSED, PROFILE)
"""The columns of a delivery: its attributes, what is put together from several, and the whole profile."""


def unwrapped(item: object) -> object:
    """The profile in an item: a broker puts an object around it."""
    inside = item.get(_INSIDE) if isinstance(item, dict) else None
    return inside if isinstance(inside, dict) else item


def profile_id(profile: Mapping[str, Any]) -> str:
    """The number of a profile, or ""; that of the broker where the source's is not given."""
    number = profile.get(ID, profile.get(_BROKER_ID, ""))
    return "" if isinstance(number, dict | list | bool) or number is None else str(number).strip()


def cells(profile: Mapping[str, Any]) -> dict[str, str]:
    """The cells of one profile, without its number and without the column `PROFILE`.

    Args:
        profile: A pruned profile; lists and objects stand where they belong.

    Returns:
        Heading → text; a heading without a value is absent.
    """
    chosen = _one_of_each(profile)
    found = {path: _written(path, values) for path, values in _values(chosen, WERKZOEKENDE)}
    found.pop(ID, None)
    qualification = profile.get("arbeidsmarktkwalificatie", {})
    found |= _languages(qualification.get("taalbeheersing", []), load_languages())
    found["werkervaringen"] = _joined(map(_experience, qualification.get("werkervaring", [])))
    found["vervoermiddelen"] = _transport(profile.get("vervoermiddel", []))
    return {name: value for name, value in found.items() if value}


def _values(
    value: Any,  # noqa: ANN401 - any JSON
    shape: Shape,
    path: str = "",
) -> Iterator[tuple[str, list[Any]]]:
    """Every path with its values."""
    match shape:
        case Record():
            records = value if isinstance(value, list) else [value]
            for name, part in shape.attributes.items():
                below = f"{path}.{name}" if path else name
                parts = [record[name] for record in records if name in record]
                flat = [item for part_ in parts for item in (part_ if isinstance(part_, list) else [part_])]
                if flat:
                    yield from _values(flat, part.item if isinstance(part, Listed) else part, below)
        case _:
            yield path, value if isinstance(value, list) else [value]


def _written(path: str, values: Sequence[Any]) -> str:
    if path == "sector.codeSbi":
        values = [str(value).zfill(5) for value in values]
    return _joined(values) if len(values) > 1 else str(values[0])


def _joined(values: Iterator[Any] | Sequence[Any]) -> str:
    items = (_NOT_IN_ITEM.sub(" ", str(value)).strip() for value in values)
    return _JOINT.join(dict.fromkeys(item for item in items if item))


def _one_of_each(profile: Mapping[str, Any]) -> dict[str, Any]:
    """The profile with the one training and the one contact person that count."""
    chosen = dict(profile)
    qualification = dict(profile.get("arbeidsmarktkwalificatie", {}))
    if qualification.get("opleiding"):
        qualification["opleiding"] = [max(qualification["opleiding"], key=_merit)]
        chosen["arbeidsmarktkwalificatie"] = qualification
    if profile.get("contactpersoon"):
        people = profile["contactpersoon"]
        chosen["contactpersoon"] = [next((one for one in people if "emailadres" in one), people[0])]
    if profile.get("telefoonnummer"):
        chosen["telefoonnummer"] = profile["telefoonnummer"][:1]
    if profile.get("emailadres"):
        chosen["emailadres"] = profile["emailadres"][:1]
    return chosen


def _merit(training: Mapping[str, Any]) -> tuple[int, int, str]:
    """What makes a training the one that counts: finished before running before the rest, then its level."""
    status = training.get("codeStatusOpleiding")
    finished = status == _FINISHED or (status is None and training.get("indicatieDiploma") == _YES)
    level = training.get("codeNiveauOpleiding", 0)
    rank = level if isinstance(level, int) and level != _OTHER_LEVEL else 0
    return (
        2 if finished else int(status == _RUNNING),
        rank,
        str(training.get("datumEindeVolgenOpleiding", "")),
    )


def _languages(mastered: Sequence[Mapping[str, Any]], codes: LanguageCodes) -> dict[str, str]:
    """Levels of Dutch, and the other languages as "Engels 3"."""
    found: dict[str, str] = {}
    others = []
    for one in mastered:
        code = one.get("codeTaal", "")
        if code in codes.dutch:
            found |= {name: str(one[level]) for name, level in _DUTCH_COLUMNS.items() if level in one}
        elif code:
            others.append(f"{codes.names.get(code, code)} {_level(one)}".strip())
    return found | {"andereTalen": _joined(others)}


def _level(one: Mapping[str, Any]) -> str:
    """The level of speaking, or else of writing; "" where it is unknown or does not apply."""
    levels = [one.get(name) for name in _DUTCH_COLUMNS.values()]
    return next((str(level) for level in levels if level in (1, 2, 3, 4)), "")


def _experience(work: Mapping[str, Any]) -> str:
    """An occupation, or else the first words said of the work, with its period behind it."""
    occupation = work.get("beroep", {}).get("codeBeroepsnaam") or ""
    said = str(work.get("toelichtingWerkervaring", "")).strip().split("\n")[0][:120]
    start, end = (_month(work.get(name)) for name in ("datumAanvangWerkzaamheden", "datumEindeWerkzaamheden"))
    period = f" ({start}-{end or 'heden'})" if start else ""
    return f"{occupation or said}{period}" if occupation or said else ""


def _month(day: object) -> str:
    text = str(day or "")
    return f"{text[5:7]}/{text[:4]}" if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else ""


def _transport(means: Sequence[Mapping[str, Any]]) -> str:
    """Means of transport that can be used to commute; "geen" where each of them cannot."""
    codes = [one for one in means if "codeVervoermiddel" in one]
    usable = [
        one["codeVervoermiddel"] for one in codes if one.get("indicatieBeschikbaarVoorWoonWerkverkeer") != _NO
    ]
    return _joined(usable) if usable or not codes else "geen"
