"""What the dialog shows and asks, apart from where it comes from.

Public: `SheetRow`, `SheetView`, `Sharing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wsp_desk.conversation.sheet import Blocked, Refused
from wsp_desk.ui.ask import Ask


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One dossier on the sheet.

    Attributes:
        letter: What the employer reads in place of the number.
        dossier: Its number, for the adviser only.
        values: One per column shown.
        blocked: Why this line may not leave yet; None when it may.
    """

    letter: str
    dossier: str
    values: tuple[str, ...]
    blocked: Blocked | None = None


@dataclass(frozen=True, slots=True)
class SheetView:
    """The sheet as it would be printed now.

    Attributes:
        title: For which work.
        employer: For whom.
        columns: Headings.
        rows: The dossiers that may be on it.
        refused: Those that may not, with why.
        steps: How coarse each column is; handed back unchanged.
        k: At least so many dossiers share every line that may leave.
    """

    title: str
    employer: str
    columns: tuple[str, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    refused: tuple[Refused, ...] = ()
    steps: tuple[int, ...] = ()
    k: int = 0

    @property
    def blocked(self) -> list[Blocked]:
        """What stands in the way."""
        return [row.blocked for row in self.rows if row.blocked is not None]

    @property
    def ready(self) -> bool:
        """Whether it may be printed."""
        return bool(self.rows) and not self.blocked


class Sharing(Protocol):
    """Makes sheets; both methods run beside the window."""

    def show(
        self,
        ask: Ask,
        dossiers: Sequence[str],
        steps: tuple[int, ...] = (),
        *,
        coarser: str = "",
        enough: bool = False,
    ) -> SheetView:
        """The sheet of some dossiers, after it was written that they are looked at.

        Args:
            ask: The request under discussion.
            dossiers: Their numbers, in the order of the sheet.
            steps: How coarse each column is; empty: as fine as can be.
            coarser: Name of a column to take one step with.
            enough: Make it coarser until nothing is blocked.

        Raises:
            KnownError: No sheet can be made of these, or the register cannot be written.
        """

    def save(self, ask: Ask, view: SheetView, path: Path) -> Path:
        """Writes the sheet as a PDF, after it was written in the register that it leaves.

        Returns:
            Where; the name is made safe.

        Raises:
            KnownError: Something is still blocked, or a file cannot be written.
        """
