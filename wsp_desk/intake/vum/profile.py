"""The search profile of a dossier as it is kept: the attributes of the standard, without personal data.

Public: `search_profile`, `strip_profiles`, `FREE_TEXTS`.

A query of the standard is answered from this text, so it holds what was delivered and nothing else: of the
postcode only the four digits, no number, and no attribute that is not part of the search profile.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from wsp_desk.intake.stripping import Stripper, suspects
from wsp_desk.intake.vum.contract import SEARCH_ATTRIBUTES

FREE_TEXTS: Mapping[str, int] = {
    "naamInteresse": 120,
    "naamCursus": 120,
    "toelichtingCursus": 2000,
    "toelichtingOpleiding": 2000,
    "naamOpleidingsinstituut": 500,
    "naamOrganisatie": 70,
    "toelichtingWerkervaring": 2000,
}
"""Attributes that people type, with their longest text; personal data in them are replaced by a mark."""

_CODES = ("codeBeroepsnaam", "codeCompetentie")
# The contract was checked: these are dates. 2100-01-04 obeys the eleven-test, and is nobody's number.
_DATES = "datum"
_URI = re.compile(r"https?://\S+")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_ANY_LENGTH = 1 << 30


def search_profile(profile: Mapping[str, Any]) -> str:
    """The kept form of a profile: JSON, with the letters of the postcode left out.

    Args:
        profile: A profile that has been compared with the contract.
    """
    kept = {name: profile[name] for name in SEARCH_ATTRIBUTES if name in profile}
    mobility = kept.get("mobiliteit", {})
    if "bemiddelingspostcode" in mobility:
        kept["mobiliteit"] = mobility | {"bemiddelingspostcode": mobility["bemiddelingspostcode"][:4]}
    return json.dumps(_on_one_line(kept), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def strip_profiles(profiles: pa.Array, stripper: Stripper) -> pa.Array:
    """Takes personal data out of kept profiles.

    In a text that people type they become a mark; a code or number that is one is left out altogether.

    Args:
        profiles: Texts of `search_profile`; "" for a dossier that has none.
        stripper: Counts what it takes out.
    """
    marked = suspects(profiles, _ANY_LENGTH)
    places = np.flatnonzero(marked)
    if not len(places):
        return profiles
    stripped = [_stripped(profiles[int(place)].as_py(), stripper) for place in places]
    return pc.replace_with_mask(profiles, pa.array(marked), pa.array(stripped, pa.string()))


def _stripped(profile: str, stripper: Stripper) -> str:
    kept = _without(json.loads(profile), "", stripper)
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _without(value: object, name: str, stripper: Stripper) -> Any:  # noqa: ANN401 - any JSON
    match value:
        case dict():
            parts = {key: _without(part, key, stripper) for key, part in value.items()}
            return {key: part for key, part in parts.items() if part is not None}
        case list():
            return [part for part in (_without(item, name, stripper) for item in value) if part]
        case str() if name.startswith(_DATES):
            return value
        case str() if name in FREE_TEXTS:
            return _counted(value, stripper)[: FREE_TEXTS[name]]
        case str() if not (name in _CODES and _URI.fullmatch(value)):
            return None if _counted(value, stripper) != value else value
    return value


def _counted(value: str, stripper: Stripper) -> str:
    clean, counts = stripper.text(value, 4000)
    stripper.counts.update(counts)
    return clean


def _on_one_line(value: object) -> object:
    """Control signs become spaces: written as JSON they would come between the digits of a number."""
    match value:
        case dict():
            return {name: _on_one_line(part) for name, part in value.items()}
        case list():
            return [_on_one_line(part) for part in value]
        case str():
            return _CONTROL.sub(" ", value)
    return value
