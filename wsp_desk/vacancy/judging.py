"""What a sentence makes of a finding: how much it matters, or that it is not asked at all.

Public: `judged`, `Judged`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from wsp_desk.matching import Importance
from wsp_desk.texts import Text, text
from wsp_desk.vacancy.clauses import Tone, tone_at
from wsp_desk.vacancy.found import NO_WORDS, Found
from wsp_desk.vacancy.pieces import Piece, Section

_CAN_BE_LEFT = frozenset(("education", "licences", "skills", "language", "own_transport"))
_CAN_BE_DENIED = frozenset((*_CAN_BE_LEFT, "conditions"))
_MUST_BY_WORD = frozenset(("education", "licences", "language", "own_transport"))
_USUAL = {"occupation": Importance.MUST, "place": Importance.MUST, "support": Importance.NICE}
_DENIED = re.compile(r"\b(?:geen|niet|nooit|zonder|not|no|without)\s+(?!alleen\b|only\b)(?:[\w-]+\s+){0,2}$")
_DENIED_IN_LIST = re.compile(
    r"\b(?:geen|niet|nooit)\s+(?!alleen\b)(?:[\w'’-]+,?\s+){0,6}of\s+(?:in )?(?:het |de |op )?$"
)
_FREE = re.compile(
    r"(?:(?:\s+(?:en|of) [^,;.]{0,25}?)?\s+(?:ben|zijn|heb|hebben) (?:je|jij|we|wij) (?:altijd |gewoon "
    r"|lekker )?vrij|\s+(?:altijd )?vrij)\b"
    r"|[^,;.]{0,30}?\b(?:komen|komt) (?:hier )?niet voor\b"
    r"|[^,;.]{0,30}?\b(?:is|zijn) (?:er )?niet (?:nodig|bij)\b"
)
_EVERY_OTHER = re.compile(r"\bom (?:het|de)(?: andere)? $")
_FAR_ENOUGH = 160
_NOT_NEEDED = text("hier staat dat dit niet nodig is")
_NOT_SO = text("hier staat dat het niet zo is")
_LEARNED = text("de werkgever leidt hiervoor op")


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, judged.

    Attributes:
        found: The finding; more doubtful than before, perhaps.
        importance: How much it matters, or None when it is not asked.
        why_not: Why it is not asked.
    """

    found: Found
    importance: Importance | None
    why_not: Text = NO_WORDS


def judged(piece: Piece, found: Found) -> Judged:
    """Judges a finding by the words around it."""
    if not found.kind:
        return Judged(found, None, found.why)
    tone = tone_at(piece.clauses, found.start)
    if found.kind in _CAN_BE_LEFT and tone is Tone.NOT_NEEDED:
        return Judged(found, None, _NOT_NEEDED)
    if _denied(piece, found, tone):
        return Judged(found, None, _NOT_SO)
    if found.kind in _CAN_BE_LEFT and tone is Tone.LEARNED:
        found = replace(found, doubt=_LEARNED)
    return Judged(found, _importance(piece, found, tone))


def _denied(piece: Piece, found: Found, tone: Tone | None) -> bool:
    """Whether a "no" stands right before it, and not in it: "geen contact met klanten" is a condition."""
    before = piece.lower[max(found.start - _FAR_ENOUGH, 0) : found.start]
    if found.kind == "working_times":
        return any(pattern.search(before) for pattern in (_DENIED, _DENIED_IN_LIST)) or _free(piece, found)
    may_be = found.kind in _CAN_BE_DENIED and tone is not Tone.NICE
    return may_be and _DENIED.search(before) is not None


def _free(piece: Piece, found: Found) -> bool:
    """Whether one is free at that time: "in het weekend ben je vrij", but not "om het weekend vrij"."""
    after = _FREE.match(piece.lower, found.end)
    return after is not None and not _EVERY_OTHER.search(
        piece.lower[max(found.start - _FAR_ENOUGH, 0) : found.start]
    )


def _importance(piece: Piece, found: Found, tone: Tone | None) -> Importance:
    usual = _USUAL.get(found.kind, Importance.STRONG)
    if found.kind in _USUAL:
        return usual
    if tone is Tone.NICE or (tone is None and piece.section is Section.NICE):
        return Importance.NICE
    return Importance.MUST if tone is Tone.MUST and found.kind in _MUST_BY_WORD else usual
