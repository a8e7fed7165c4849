"""What may still become of a rank: the places a dossier could take when everything unknown of it was known.

Public: `RankRange`, `rank_range`.

Everybody else stays at the expected score, while this dossier goes from its lowest score (every unknown at
0) to its highest (every unknown at 1). With a must or an exclusion that it does not answer, it may also drop
out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsp_desk.matching.ledger import Match
    from wsp_desk.matching.result import Result


@dataclass(frozen=True, slots=True)
class RankRange:
    """The places one dossier could take.

    Attributes:
        best: Rank at its highest score.
        worst: Rank at its lowest score.
        may_drop: Whether a must or an exclusion is unknown, so that it could also be removed.
    """

    best: int
    worst: int
    may_drop: bool

    @property
    def is_certain(self) -> bool:
        """Whether nothing that is unknown can change its place."""
        return self.best == self.worst and not self.may_drop

    def to_json(self) -> dict[str, Any]:
        """As scripts read it, beside the rank itself."""
        return {"rank_best": self.best, "rank_worst": self.worst, "may_drop": self.may_drop}


def rank_range(result: Result, match: Match) -> RankRange:
    """The range of one match.

    Args:
        result: What a search gave.
        match: One of its matches.

    Raises:
        KeyError: The dossier was removed.
    """
    position = result.position(match.row)
    if position is None:
        raise KeyError(match.row)
    may_drop = any(line.importance.removes and not line.known for line in match.ledger)
    best, worst = (result.rank_with(position, score) for score in (match.high, match.low))
    return RankRange(best, worst, may_drop)
