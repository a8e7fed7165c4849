"""Own terms: rings of words that mean the same, like flexibel, wendbaar, snel schakelen.

Public: `read_rings`, `with_rings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text
from wsp_desk.vocabulary.concepts import Concept
from wsp_desk.vocabulary.folding import fold, joined


@dataclass(frozen=True)
class _Terms:
    """The contents of `terms.toml`."""

    rings: list[list[str]]


def read_rings(path: Path) -> list[tuple[str, ...]]:
    """Reads `terms.toml`: a list ``rings`` of lists of two or more words.

    Raises:
        KnownError: The file is missing, is not TOML, or holds something else.
    """
    rings = take(_Terms, read_toml(path), path.name).rings
    for ring in rings if isinstance(rings, list) else [[]]:
        if (
            not isinstance(ring, list)
            or len(ring) < 2
            or not all(isinstance(w, str) and fold(w) for w in ring)
        ):
            shown = ", ".join(map(str, ring)) if isinstance(ring, list) else str(ring)
            raise KnownError(
                text(
                    "{path}: een ring heeft twee of meer woorden, '{ring}' niet.", path=path.name, ring=shown
                )
            )
    return [tuple(ring) for ring in rings]


def with_rings(concepts: Iterable[Concept], rings: Sequence[Sequence[str]]) -> list[Concept]:
    """Concepts with the words of their ring as further labels.

    A concept named by one word of a ring gets the other words, unless such a word names a concept already.
    """
    kept = list(concepts)
    owner: dict[str, int] = {}
    for place, concept in enumerate(kept):
        for label in concept.labels:
            owner.setdefault(joined(fold(label)), place)
    for ring in rings:
        keys = [joined(fold(word)) for word in ring]
        places = dict.fromkeys(owner[key] for key in keys if key in owner)
        new = tuple(word for word, key in zip(ring, keys, strict=True) if key not in owner)
        for place in places:
            kept[place] = replace(kept[place], alternatives=(*kept[place].alternatives, *new))
    return kept
