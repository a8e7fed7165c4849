"""What the page shows of who looked at whom, and the narrow protocol by which it asks for that.

Public: `LookLine`, `Looks`, `Oddity`, `Odd`, `Kept`, `Inspecting`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from wsp_desk.texts import Text


@dataclass(frozen=True, slots=True)
class LookLine:
    """One time that something of a dossier was shown or left the program.

    Attributes:
        at: When, in the time of this computer.
        actor: Who, by the name of the account.
        what: ``listed``, ``viewed``, ``drafted`` or ``exported``.
        how: That in words, with the form in which it left.
        purpose: What for.
        title: For which work it was looked for; empty where there was no request.
    """

    at: datetime
    actor: str
    what: str
    how: Text
    purpose: Text
    title: str = ""


@dataclass(frozen=True, slots=True)
class Looks:
    """The answer to a person who asks.

    Attributes:
        dossier: Its number.
        lines: Newest first.
        in_pool: Whether the open pool holds this dossier.
    """

    dossier: str
    lines: tuple[LookLine, ...] = ()
    in_pool: bool = True

    @property
    def is_known(self) -> bool:
        """Whether there is such a dossier, as far as this desk can tell."""
        return self.in_pool or bool(self.lines)


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something that somebody should look at."""

    day: date
    sentence: Text


@dataclass(frozen=True, slots=True)
class Odd:
    """What stands out, newest first, and over how many days was looked."""

    days: int
    oddities: tuple[Oddity, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was written and checked: where, how many events, and the key that signed it."""

    path: Path
    events: int
    fingerprint: str


class Inspecting(Protocol):
    """Asks the log; every method runs beside the window."""

    def looks(self, dossier: str) -> Looks:
        """Who looked at a dossier, after it was written that this is asked.

        Args:
            dossier: Its number, as typed.

        Raises:
            KnownError: The register cannot be written; nothing may be shown.
        """

    def odd(self) -> Odd:
        """Where more dossiers were opened than usual.

        Raises:
            KnownError: The register cannot be written; nothing may be shown.
        """

    def copying(self, dossier: str) -> None:
        """Writes that the answer about a dossier is about to be copied.

        Raises:
            KnownError: The register cannot be written; nothing may be copied.
        """

    def save(self, dossier: str, path: Path) -> Kept:
        """Writes the log to a signed file and checks what was written.

        Args:
            dossier: Only what is about this one; empty for the whole log.
            path: Where; its name is made safe.

        Raises:
            KnownError: The register or the file cannot be written.
        """
