"""Which layout each source has: said in front of its path, or seen from the file.

Public: `Sourced`, `sourced`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from wsp_desk.errors import KnownError
from wsp_desk.intake.mapping import Mapping, load_mapping, shipped_mappings
from wsp_desk.intake.readers import is_json
from wsp_desk.texts import text

_OF_JSON, _OF_TABLES = "vum", "sonar"


class Sourced(NamedTuple):
    """A file and its layout."""

    path: Path
    mapping: Mapping


def sourced(sources: Sequence[Path | str], default: Mapping) -> list[Sourced]:
    """Finds the layout of every source.

    Args:
        sources: Paths; the name of a layout we ship may stand in front, as in ``vum:profielen.json``.
        default: The layout where nothing is said. A JSON file has that of VUM all the same, and a file that
            is no JSON cannot have it, so it has that of Sonar.

    Raises:
        KnownError: There is no source.
    """
    if not sources:
        raise KnownError(text("Geef ten minste één bestand om in te lezen."))
    return [_sourced(str(source), default) for source in sources]


def _sourced(source: str, default: Mapping) -> Sourced:
    name, colon, path = source.partition(":")
    if colon and name in shipped_mappings() and not Path(source).exists():
        return Sourced(Path(path), load_mapping(name))
    if is_json(Path(source)):
        return Sourced(Path(source), default if default.contract else load_mapping(_OF_JSON))
    return Sourced(Path(source), load_mapping(_OF_TABLES) if default.name == _OF_JSON else default)
