"""What a sheet for an employer is made of, and what keeps a dossier from it.

Public: `Sheet`, `SheetLine`, `Blocked`, `Refused`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from wsp_desk.privacy.coarse import CoarseColumn
from wsp_desk.texts import Text, text


@dataclass(frozen=True)
class SheetLine:
    """One dossier as an employer sees it.

    Attributes:
        letter: What it is called on this sheet.
        values: One per column shown.
    """

    letter: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """What is printed.

    Attributes:
        title: For which work.
        employer: For whom.
        as_of: Date of the dump.
        columns: Headings.
        lines: The dossiers.
        k: At least so many dossiers share every line.
    """

    title: str
    employer: str
    as_of: date
    columns: tuple[str, ...]
    lines: tuple[SheetLine, ...]
    k: int

    def to_json(self) -> dict[str, Any]:
        """The sheet as scripts read it."""
        return {
            "title": self.title,
            "employer": self.employer,
            "as_of": self.as_of.isoformat(),
            "k": self.k,
            "columns": list(self.columns),
            "lines": [{"letter": line.letter, "values": list(line.values)} for line in self.lines],
        }


@dataclass(frozen=True)
class Blocked:
    """A dossier whose combination of values is too rare to be shown.

    Attributes:
        dossier: Its number.
        letter: What it would be called.
        column: The column to make coarser.
        value: What it would show.
        proposed: The coarser form; None when the column would not be shown at all.
    """

    dossier: str
    letter: str
    column: CoarseColumn
    value: str
    proposed: str | None

    @property
    def sentence(self) -> Text:
        """What is wrong and what helps."""
        holes = {"dossier": self.dossier, "column": self.column.title, "value": self.value}
        if self.proposed is None:
            return text(
                "Dossier {dossier} valt te veel op. Laat de kolom '{column}' weg (nu: {value}).", **holes
            )
        return text(
            "Dossier {dossier} valt te veel op. Maak de kolom '{column}' grover: "
            "'{proposed}' in plaats van '{value}'.",
            proposed=self.proposed,
            **holes,
        )

    def to_json(self) -> dict[str, Any]:
        """The finding as scripts read it."""
        return {
            "dossier": self.dossier,
            "column": self.column.name,
            "value": self.value,
            "proposed": self.proposed,
            "sentence": str(self.sentence),
        }


@dataclass(frozen=True)
class Refused:
    """A dossier that may not be on a sheet at all."""

    dossier: str
    sentence: Text
