"""The highest sequence number seen of every chain: an old snapshot cannot pass for the new one.

Public: `Sequences`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.safe_file import read_limited, write_atomic
from wsp_desk.privacy.sealed import read_json, whole, write_json
from wsp_desk.texts import text

_HUGE = 1 << 62


class Sequences:
    """What was seen and built per chain, kept in ``chains.json`` in the program's folder.

    Args:
        folder: Another folder, for tests.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or home()) / "chains.json"

    def check(self, chain: str, sequence: int) -> None:
        """Refuses a snapshot older than one that was opened here before.

        Raises:
            KnownError: It is older.
        """
        seen = self._read().get(chain, {}).get("seen", 0)
        if sequence < seen:
            raise KnownError(
                text(
                    "Dit snapshot (nummer {given}) is ouder dan wat u al gebruikte (nummer {seen}). "
                    "Open het nieuwste.",
                    given=sequence,
                    seen=seen,
                )
            )

    def saw(self, chain: str, sequence: int) -> None:
        """Remembers that a snapshot was opened."""
        self._raise_to("seen", chain, sequence)

    def next_after(self, chain: str, previous: int) -> int:
        """A number above the previous snapshot and above all that were built or opened here."""
        known = self._read().get(chain, {})
        return max(previous, known.get("seen", 0), known.get("built", 0)) + 1

    def built(self, chain: str, sequence: int) -> None:
        """Remembers that a snapshot was built."""
        self._raise_to("built", chain, sequence)

    def _raise_to(self, what: str, chain: str, sequence: int) -> None:
        table = self._read()
        known = table.setdefault(chain, {})
        if known.get(what, 0) < sequence:
            known[what] = sequence
            write_atomic(self._path, write_json({"format": 1, "chains": table}))

    def _read(self) -> dict[str, dict[str, int]]:
        try:
            table: dict[str, Any] = read_json(read_limited(self._path))
            whole(table["format"], 1, 1)
            chains: dict[str, dict[str, int]] = table["chains"]
            for known in chains.values():
                for number in known.values():
                    whole(number, 0, _HUGE)
        except FileNotFoundError:
            return {}
        except (ValueError, KeyError, TypeError, AttributeError):
            raise KnownError(
                text("Het bestand {path} is beschadigd. Vraag de beheerder om hulp.", path=str(self._path))
            ) from None
        return chains
