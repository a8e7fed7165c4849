"""Where a dossier belongs: region, organisation, ground and period of intake; never a person.

Public: `DIMENSIONS`, `YEARS_APART`, `part_of`, `period_of`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

DIMENSIONS = ("region", "organisation", "ground", "period")
"""What patterns are looked for in, in the order in which cells are counted."""

YEARS_APART = 10
"""Years of intake that stay apart; the ones before are taken together."""


def part_of(detail: Mapping[str, Any], region: str, as_of: date) -> dict[str, str]:
    """Dimension → value for one dossier; an empty text means not known.

    Args:
        detail: The dossier as `Snapshot.dossier` gives it.
        region: Labour-market region of its postcode.
        as_of: Day of the dump.
    """
    registered = detail.get("registered_on")
    return {
        "region": region,
        "organisation": str(detail.get("holder_organisation") or ""),
        "ground": str(detail.get("ground") or ""),
        "period": period_of(registered.year if isinstance(registered, date) else 0, as_of.year),
    }


def period_of(year: int, now: int) -> str:
    """The period of intake of a year; 0 stands for not known.

    Args:
        year: Year of registration.
        now: Year of the dump.
    """
    first = now - YEARS_APART + 1
    if not year:
        return ""
    return str(year) if year >= first else f"tot {first}"
