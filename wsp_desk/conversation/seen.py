"""What a request brought from one snapshot, and what is different in the next one.

Public: `Seen`, `Changes`, `seen_in`, `changes`, `MOST`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.register.log import Json
    from wsp_desk.trust.answer import Answer

MOST = 200
"""How many of the best are remembered: as many as the list shows."""

NOTICED = 0.005
"""A score rises when it rises by half a point of the hundred the window shows; less is not seen."""

_ORDER = {"trust": 2, "ask": 1, "do_not_present": 0}


@dataclass(frozen=True, slots=True)
class Seen:
    """The best of one answer.

    Attributes:
        snapshot: Identity of the snapshot, as in its manifest.
        as_of: Date of its dump.
        asked: What was asked, as a hash: answers to different requests cannot be compared.
        weights: Release of the weights.
        vocabulary: Version of the vocabulary.
        total: Dossiers found.
        best: Dossier id → expected score and verdict; at most `MOST`.
    """

    snapshot: str
    as_of: date
    asked: str
    weights: int
    vocabulary: str
    total: int
    best: Mapping[str, tuple[float, str]]

    def to_json(self) -> dict[str, Json]:
        """As it stands in an event."""
        best: list[Json] = [[dossier, score, verdict] for dossier, (score, verdict) in self.best.items()]
        return {
            "snapshot": self.snapshot,
            "as_of": self.as_of.isoformat(),
            "asked": self.asked,
            "weights": self.weights,
            "vocabulary": self.vocabulary,
            "total": self.total,
            "best": best,
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Seen:
        """Reads what `to_json` wrote."""
        best = {str(dossier): (float(score), str(verdict)) for dossier, score, verdict in raw["best"]}
        return cls(
            raw["snapshot"],
            date.fromisoformat(raw["as_of"]),
            raw["asked"],
            raw["weights"],
            raw["vocabulary"],
            raw["total"],
            best,
        )


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different among the best since an earlier dump.

    Attributes:
        since: Date of that dump.
        new: Dossiers that were not among the best then, best first.
        gone: Dossiers that were and are not any more.
        better: Dossiers that score higher now or can be trusted further, best first.
    """

    since: date
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    better: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.gone or self.better)

    @property
    def sentence(self) -> Text:
        """In a few words."""
        if not self:
            return text("niets veranderd sinds {day}", day=self.since)
        return text(
            "{new} nieuw, {gone} weg, {better} beter sinds {day}",
            new=len(self.new),
            gone=len(self.gone),
            better=len(self.better),
            day=self.since,
        )

    def to_json(self) -> dict[str, Any]:
        """As scripts read it."""
        return {
            "since": self.since.isoformat(),
            "new": list(self.new),
            "gone": list(self.gone),
            "better": list(self.better),
        }


def seen_in(found: Answer, snapshot: str, weights: int) -> Seen:
    """What an answer brought, to be remembered.

    Args:
        found: The answer, with at least the `MOST` best in full.
        snapshot: Identity of the snapshot, as in its manifest.
        weights: Release of the weights that were used.
    """
    result = found.result
    best = {each.dossier: (round(each.expected, 6), each.verdict.value) for each in found.matches[:MOST]}
    vocabulary = result.pool.vocabulary
    return Seen(
        snapshot,
        found.as_of,
        digest(found.request.to_json(vocabulary)),
        weights,
        vocabulary.version,
        result.total,
        best,
    )


def digest(request: Mapping[str, Any]) -> str:
    """What is asked as a short hash; who asks and when does not matter."""
    written = json.dumps(request["criteria"], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()[:16]


def changes(before: Seen, now: Seen) -> Changes:
    """What is different among the best; both answer the same request."""
    new = tuple(dossier for dossier in now.best if dossier not in before.best)
    gone = tuple(dossier for dossier in before.best if dossier not in now.best)
    both = (dossier for dossier in now.best if dossier in before.best)
    better = tuple(dossier for dossier in both if _better(before.best[dossier], now.best[dossier]))
    return Changes(before.as_of, new, gone, better)


def _better(before: tuple[float, str], now: tuple[float, str]) -> bool:
    further = _ORDER[now[1]] - _ORDER[before[1]]
    return further > 0 or (further == 0 and now[0] - before[0] >= NOTICED)
