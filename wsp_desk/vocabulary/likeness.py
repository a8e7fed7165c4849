"""How much one folded text looks like another: spelling, sound, beginnings and parts.

Public: `likeness`, `MOST`.
"""

from __future__ import annotations

from rapidfuzz.distance.OSA import normalized_similarity as same_letters

from wsp_desk.vocabulary.concepts import Reason
from wsp_desk.vocabulary.folding import Folder, joined, sound

MOST = 0.93
"""Likeness never reaches further: equal by a key is always surer."""

_SHORTEST_PART = 4
_HEAD_SHARE = 0.4


def likeness(query: str, label: str, cosine: float, folder: Folder) -> tuple[float, Reason]:
    """Scores a label against what was typed.

    Args:
        query: Folded, without fillers.
        label: Folded.
        cosine: Of their n-grams; carries labels that share parts in another order.
        folder: Knows the heads of compounds.

    Returns:
        A score in [0, MOST] and the reason, the strongest of: spelling, beginning (counts as spelling), part.
    """
    asked, given = joined(query), joined(label)
    spelled = MOST * _spelling(asked, given, folder)
    begun = _beginning(asked, given)
    part = max(_part(asked, given), 0.7 * cosine)
    if part > max(spelled, begun):
        return part, "compound"
    return max(spelled, begun), "spelling"


def _spelling(asked: str, given: str, folder: Folder) -> float:
    """Share of letters kept (optimal string alignment), half by eye and half by ear where that helps.

    Two compounds with one head must differ in what is before it: *tuinmedewerker* is no *bouwmedewerker*.
    """
    whole = _eye_and_ear(asked, given)
    if whole < 0.5:
        return whole
    (before, head), (other, same) = folder.head(asked), folder.head(given)
    if head and head == same:
        return _HEAD_SHARE * whole + (1 - _HEAD_SHARE) * _eye_and_ear(before, other)
    return whole


def _eye_and_ear(asked: str, given: str) -> float:
    eye = float(same_letters(asked, given))
    ear = float(same_letters(sound(asked), sound(given)))
    return max(eye, (eye + ear) / 2)


def _beginning(asked: str, given: str) -> float:
    """For a title still being typed: the more of it is there, the surer; a typing error costs its share."""
    if len(asked) >= len(given):
        return 0.0
    share = len(asked) / len(given)
    if given.startswith(asked):
        return 0.5 + (MOST - 0.5) * share
    same = float(same_letters(asked, given[: len(asked)])) if len(asked) >= _SHORTEST_PART else 0.0
    return same * (0.45 + (MOST - 0.45) * share) if same >= 0.75 else 0.0


def _part(asked: str, given: str) -> float:
    """One holds the other."""
    shorter, longer = sorted((asked, given), key=len)
    if len(shorter) < _SHORTEST_PART or shorter not in longer:
        return 0.0
    return 0.4 + 0.45 * len(shorter) / len(longer)
