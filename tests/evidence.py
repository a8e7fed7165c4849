"""Evidence of one kind of criterion for dossiers written out.

Public: `scores`, `score`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.pools import pool_of, words
from wsp_desk.matching import KINDS


def scores(kind: str, asked: object, dossiers: Sequence[Mapping[str, Any]]) -> list[float | None]:
    """Evidence per dossier; None where it is not known."""
    pool = pool_of(dossiers)
    evidence = KINDS[kind].evidence(pool, KINDS[kind].parse(asked, words()))
    everyone = slice(None)
    pairs = zip(evidence.score_at(everyone).tolist(), evidence.known_at(everyone).tolist(), strict=True)
    return [score if known else None for score, known in pairs]


def score(kind: str, asked: object, **dossier: Any) -> float | None:
    return scores(kind, asked, [dossier])[0]
