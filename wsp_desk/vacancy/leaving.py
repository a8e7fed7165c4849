"""Why a sentence led to no proposal.

Public: `left_over`.
"""

from __future__ import annotations

import re

from wsp_desk.texts import Text, text
from wsp_desk.vacancy.pieces import Piece
from wsp_desk.vacancy.proposal import Leftover, Span

_NOTHING = text("hier vond ik niets in")
_TOPICS: tuple[tuple[re.Pattern[str], Text], ...] = (
    (
        re.compile(
            r"salaris|€|\beuro\b|\bloon|\bcao\b|bruto|netto|vakantie|pensioen|vergoeding|toeslag|bonus"
            r"|korting|salary"
        ),
        text("dit gaat over loon en voorwaarden; daar zoekt u niet op"),
    ),
    (
        re.compile(
            r"sollicit|\breage|\bcv\b(?!-)|\bstuur (?:je|jouw|uw|ons|een)\b|\bbel\b"
            r"|\bmail|\[e-?mail\]|\[phone\]"
            r"|contact(?:persoon)?\b|\bapply\b"
        ),
        text("dit gaat over solliciteren; daar zoekt u niet op"),
    ),
    (
        re.compile(r"\bervaring|\bjaar ervaring|experience"),
        text("werkervaring is geen criterium; vraag ernaar in het gesprek"),
    ),
    (
        re.compile(r"contract|dienstverband|proeftijd|uitzend|vaste baan|\bfase [abc]\b"),
        text("voor het soort contract is geen criterium"),
    ),
)


def left_over(piece: Piece) -> Leftover:
    """What to say of a sentence in which nothing was found."""
    span = Span(piece.start, piece.start + len(piece.words), piece.words)
    for pattern, why in _TOPICS:
        if pattern.search(piece.lower):
            return Leftover(span, why, silent=False)
    return Leftover(span, _NOTHING, silent=True)
