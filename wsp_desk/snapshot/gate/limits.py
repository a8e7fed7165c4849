"""From where a measure of a delivery is told, and from where the delivery is refused.

Public: `Limits`, `Limit`, `Least`, `FieldLists`, `load_limits`. The figures stand in
`resources/gate/limits.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text


@dataclass(frozen=True, slots=True)
class Limit:
    """Two thresholds of one measure, as shares from 0.

    Attributes:
        warn: From here on it is told.
        refuse: From here on the delivery is refused.
    """

    warn: float
    refuse: float


@dataclass(frozen=True, slots=True)
class Least:
    """Over how few dossiers nothing is judged.

    Attributes:
        dossiers: For shares of the whole delivery.
        organisation: For shares of one organisation.
    """

    dossiers: int
    organisation: int


@dataclass(frozen=True, slots=True)
class FieldLists:
    """Fields that are judged otherwise.

    Attributes:
        constant: One value for everybody is nothing special.
        moving: Values move every week by their nature and are not compared.
    """

    constant: frozenset[str]
    moving: frozenset[str]


@dataclass(frozen=True, slots=True)
class Limits:
    """All thresholds; the meaning of each measure stands in the file."""

    least: Least
    appeared: Limit
    left: Limit
    missing: Limit
    invalid: Limit
    emptied: Limit
    new_codes: Limit
    shifted: Limit
    organisation_left: Limit
    organisation_unusable: Limit
    unchanged: Limit
    quarantined: Limit
    nonsense: Limit
    fields: FieldLists


def load_limits(path: Path | None = None) -> Limits:
    """Reads and checks the thresholds.

    Args:
        path: A TOML file; `resources/gate/limits.toml` by default.

    Raises:
        KnownError: A key is unknown or missing, a figure is out of range, or a field does not exist.
    """
    file = path or paths.resource("gate", "limits.toml")
    table = read_toml(file)
    read: dict[str, Any] = {name: _section(name, value, file.name) for name, value in table.items()}
    return take(Limits, read, file.name)


def _section(name: str, table: Any, file: str) -> Any:  # noqa: ANN401 - whatever TOML holds
    where = f"{file} [{name}]"
    if not isinstance(table, dict):
        raise KnownError(text("{where}: hier hoort een tabel te staan.", where=where))
    if name == "least":
        return _least(take(Least, table, where), where)
    if name == "fields":
        return _lists(table, where)
    if name in {one.name for one in fields(Limits)}:
        return _limit(take(Limit, table, where), where)
    return table


def _least(least: Least, where: str) -> Least:
    for value in (least.dossiers, least.organisation):
        if not isinstance(value, int) or value < 1:
            raise KnownError(text("{where}: een aantal is een heel getal van 1 of meer.", where=where))
    return least


def _limit(limit: Limit, where: str) -> Limit:
    for value in (limit.warn, limit.refuse):
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise KnownError(text("{where}: een grens is een getal.", where=where))
    if not 0 < limit.warn <= limit.refuse:
        raise KnownError(text("{where}: 'warn' is meer dan 0 en niet meer dan 'refuse'.", where=where))
    return Limit(float(limit.warn), float(limit.refuse))


def _lists(table: dict[str, Any], where: str) -> FieldLists:
    for name in (name for names in table.values() for name in names):
        if name not in FIELD and name != "source":
            raise KnownError(text("{where}: het veld '{field}' bestaat niet.", where=where, field=str(name)))
    return take(FieldLists, {key: frozenset(names) for key, names in table.items()}, where)
