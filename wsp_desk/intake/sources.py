"""Which layout each source has, and what it is called: said in front of its path, or seen from the file.

Public: `Sourced`, `sourced`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
        sources: Paths; the name of a layout we ship may stand in front, as in ``vum:profielen.json``, and
            behind an @ what the source is called, as in ``vum@Tilburg:profielen.json``.
        default: The layout where nothing is said. A JSON file has that of VUM all the same, and a file that
            is no JSON cannot have it, so it has that of Sonar.

    Raises:
        KnownError: There is no source.
    """
    if not sources:
        raise KnownError(text("Geef ten minste één bestand om in te lezen."))
    return [_sourced(str(source), default) for source in sources]


def _sourced(source: str, default: Mapping) -> Sourced:
    said, colon, path = source.partition(":")
    name, _, called = said.partition("@")
    if colon and name in shipped_mappings() and not Path(source).exists():
        mapping = load_mapping(name)
        called = " ".join(called.split()) or mapping.source
        return Sourced(Path(path), replace(mapping, source=called))
    if is_json(Path(source)):
        return Sourced(Path(source), default if default.contract else load_mapping(_OF_JSON))
    return Sourced(Path(source), load_mapping(_OF_TABLES) if default.name == _OF_JSON else default)
