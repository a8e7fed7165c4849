"""How much a text looks like a label: spelling, sound, beginnings and parts.

Public: `Likeness`, `MOST`.
"""

from __future__ import annotations

from rapidfuzz.distance.OSA import normalized_similarity as same_letters

from wsp_desk.vocabulary.concepts import Reason
from wsp_desk.vocabulary.folding import Folder, sound

MOST = 0.92
"""Likeness never reaches further: equal by a key is always surer."""

_SHORTEST_PART = 4
_HEAD_SHARE = 0.4
_WORTH_A_CLOSER_LOOK = 0.5
_COSINE_SHARE = 0.7
_BEGUN = 0.22
"""A beginning alone is never sure: *medewerker bediening* need not mean *medewerker bediening terras*."""


class Likeness:
    """One text to be held against many labels.

    Both sides are folded, without fillers and joined (see `folding`).
    """

    def __init__(self, asked: str, folder: Folder) -> None:
        self._asked = asked
        self._sound = sound(asked)
        self._rest, self._head = folder.split(asked)
        self._folder = folder

    def to(self, given: str, cosine: float) -> tuple[float, Reason]:
        """Scores a label.

        Args:
            given: The label.
            cosine: Of the n-grams of both; carries labels that share parts in another order.

        Returns:
            A score in [0, MOST] and the reason: spelling (a beginning counts as that) or a part.
        """
        if given != self._asked and given in self._asked and self._folder.says_nothing(given):
            return 0.0, "compound"  # of "plantsoenmedewerker" a label "medewerker" says nothing
        spelled = max(MOST * self._spelling(given), self._beginning(given))
        part = max(self._part(given), _COSINE_SHARE * cosine)
        return (part, "compound") if part > spelled else (spelled, "spelling")

    def _spelling(self, given: str) -> float:
        """Share of letters kept.

        Of two compounds with one head the rest counts most: *tuinmedewerker* is no *bouwmedewerker*.
        """
        whole = _eye_and_ear(self._asked, given, self._sound)
        if whole < _WORTH_A_CLOSER_LOOK or not self._head:
            return whole
        rest, head = self._folder.split(given)
        if head != self._head:
            return whole
        return _HEAD_SHARE * whole + (1 - _HEAD_SHARE) * _eye_and_ear(self._rest, rest, sound(self._rest))

    def _beginning(self, given: str) -> float:
        """For a title still being typed: the more is there, the surer; a typing error costs its share."""
        length = len(self._asked)
        if length >= len(given):
            return 0.0
        share = length / len(given)
        if given.startswith(self._asked):
            return 0.56 + _BEGUN * share
        same = float(same_letters(self._asked, given[:length])) if length >= _SHORTEST_PART else 0.0
        return same * (0.51 + _BEGUN * share) if same >= 0.75 else 0.0

    def _part(self, given: str) -> float:
        """One holds the other."""
        shorter, longer = sorted((self._asked, given), key=len)
        if len(shorter) < _SHORTEST_PART or shorter not in longer:
            return 0.0
        return 0.4 + 0.45 * len(shorter) / len(longer)


def _eye_and_ear(asked: str, given: str, asked_sound: str) -> float:
    """Letters that stay the same (optimal string alignment), half by eye and half by ear where that helps."""
    eye = float(same_letters(asked, given))
    ear = float(same_letters(asked_sound, sound(given)))
    return max(eye, (eye + ear) / 2)
