"""Coarse columns: how fine a value may be shown outside the desk, step by step coarser.

Public: `Step`, `CoarseColumn`, `SheetRules`, `load_sheet_rules`, `FLOOR`.

The columns are data (`resources/privacy/sheet.toml`): nothing that is not listed there can leave the desk on
a sheet, so free text never does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text

FLOOR = 5
"""No rule may let a cell be smaller than this."""


@dataclass(frozen=True)
class Step:
    """One degree of coarseness; exactly one of the three ways is set.

    Attributes:
        same: The value itself is shown.
        groups: Label → the values it stands for.
        bands: Label → the lowest number it stands for, ascending.
    """

    same: bool = False
    groups: Mapping[str, Sequence[str]] | None = None
    bands: Mapping[str, float] | None = None

    def label(self, value: object) -> str | None:
        """What is shown for a value; None where it is not known or has no group."""
        if value is None:
            return None
        if self.bands is not None:
            return self._band(float(str(value)))
        if self.groups is not None:
            return next((label for label, values in self.groups.items() if str(value) in values), None)
        return str(value)

    def _band(self, number: float) -> str | None:
        reached = [label for label, start in (self.bands or {}).items() if number >= start]
        return reached[-1] if reached else None


@dataclass(frozen=True)
class CoarseColumn:
    """One column of a sheet.

    Attributes:
        name: Key, for the command line.
        title: Heading.
        step: From fine to coarse; after the last one the column is not shown.
    """

    name: str
    title: str
    step: tuple[Step, ...]


@dataclass(frozen=True)
class SheetRules:
    """What may leave the desk.

    Attributes:
        k: Least number of dossiers of the pool that share all shown values.
        most: Most dossiers on one sheet.
        column: The columns, the most missed first.
    """

    k: int
    most: int
    column: tuple[CoarseColumn, ...]


def load_sheet_rules(path: Path | None = None) -> SheetRules:
    """Reads and checks the rules.

    Args:
        path: A TOML file; `resources/privacy/sheet.toml` by default.

    Raises:
        KnownError: A key is unknown or missing, a step is not one of the three, or `k` is below the floor.
    """
    path = path or paths.resource("privacy", "sheet.toml")
    document = read_toml(path)
    authored = take(SheetRules, document, path.name)
    if authored.k < FLOOR:
        raise KnownError(
            text(
                "{file}: k is {k}, en mag niet lager zijn dan {floor}.",
                file=path.name,
                k=authored.k,
                floor=FLOOR,
            )
        )
    return replace(authored, column=tuple(_column(table, path.name) for table in document["column"]))


def _column(table: Mapping[str, Any], file: str) -> CoarseColumn:
    authored = take(CoarseColumn, table, file)
    steps = tuple(_step(each, f"{file}, {authored.name}") for each in table["step"])
    return replace(authored, step=steps)


def _step(table: Mapping[str, Any], where: str) -> Step:
    step = take(Step, table, where)
    ways = (step.same, step.groups is not None, step.bands is not None)
    if sum(ways) != 1:
        raise KnownError(
            text("{where}: een stap heeft één van 'same', 'groups' en 'bands' nodig.", where=where)
        )
    if step.bands is not None and list(step.bands.values()) != sorted(step.bands.values()):
        raise KnownError(text("{where}: de grenzen van 'bands' moeten oplopen.", where=where))
    return step
