"""How much is asked of one person, and which rules are asked in vain.

Public: `Dosage`, `load_dosage`, `next_letter_on`, `Worth`, `worth_of_rules`, `chance_of_confirmation`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from pathlib import Path

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.feedback.request import Holder, Request
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import Answer
from wsp_desk.settings import read_toml, take
from wsp_desk.texts import text

_WEEK = timedelta(days=7)
_CONFIDENCE = 1.96
"""Standard deviations of a two-sided interval of 95%."""

_IN_VAIN = frozenset({Answer.AS_IS, Answer.UNKNOWABLE})


@dataclass(frozen=True, slots=True)
class Dosage:
    """The measure, from ``resources/feedback/dosage.toml``.

    Attributes:
        letters_per_week: Letters to one holder in any seven days.
        questions_per_letter: Questions in one letter.
        review_after: Answers about a rule before its worth is judged.
        review_below: A rule is due for review when the upper bound of its confirmed share is below this.
        exception_days: Days until an exception is looked at again.
    """

    letters_per_week: int
    questions_per_letter: int
    review_after: int
    review_below: float
    exception_days: int


def load_dosage(path: Path | None = None) -> Dosage:
    """Reads the measure.

    Args:
        path: Another file, for tests.

    Raises:
        KnownError: The file is missing, or a key or value in it cannot be used.
    """
    file = path or paths.resource("feedback", "dosage.toml")
    dosage = take(Dosage, read_toml(file), file.name)
    for name in ("letters_per_week", "questions_per_letter", "review_after", "exception_days"):
        value = getattr(dosage, name)
        if type(value) is not int or value < 1:
            raise KnownError(
                text("{file}: '{key}' moet een heel getal van 1 of meer zijn.", file=file.name, key=name)
            )
    if not isinstance(dosage.review_below, (int, float)) or not 0 <= dosage.review_below <= 1:
        raise KnownError(
            text("{file}: '{key}' moet tussen 0 en 1 liggen.", file=file.name, key="review_below")
        )
    return dosage


def next_letter_on(requests: Requests, holder: Holder, dosage: Dosage, today: date) -> date:
    """The first day, today or later, on which a holder may get a letter again."""
    recent = sorted(letter.sent_on for letter in requests.sent_to(holder, today - _WEEK + timedelta(days=1)))
    if len(recent) < dosage.letters_per_week:
        return today
    return date.fromisoformat(recent[-dosage.letters_per_week]) + _WEEK


@dataclass(frozen=True, slots=True)
class Worth:
    """How often it was right to ask about a rule.

    Attributes:
        rule: Id of the rule.
        right: Requests that a dump confirmed or that were resolved after asking.
        in_vain: Requests that turned out correct as is, or cannot be known.
        review: Whether the rule is due for review.
    """

    rule: str
    right: int
    in_vain: int
    review: bool

    @property
    def share(self) -> float:
        """Share that was right; 0.0 when nothing is known yet."""
        total = self.right + self.in_vain
        return self.right / total if total else 0.0


def worth_of_rules(requests: Requests, dosage: Dosage) -> list[Worth]:
    """The rules that were asked about and have an outcome, those due for review first."""
    right, in_vain = _outcomes(requests)
    found = [
        Worth(rule, right[rule], in_vain[rule], _due(right[rule], in_vain[rule], dosage))
        for rule in {*right, *in_vain}
    ]
    return sorted(found, key=lambda worth: (not worth.review, -worth.in_vain, worth.rule))


def chance_of_confirmation(requests: Requests) -> dict[str, float]:
    """Rule → the chance that asking about it mends something: (right + 1) / (right + in vain + 2)."""
    right, in_vain = _outcomes(requests)
    return {rule: (right[rule] + 1) / (right[rule] + in_vain[rule] + 2) for rule in {*right, *in_vain}}


UNKNOWN_CHANCE = 0.5
"""The chance for a rule that nobody was asked about yet."""


def _outcomes(requests: Requests) -> tuple[Counter[str], Counter[str]]:
    """Per rule how often asking was right, and how often in vain."""
    right: Counter[str] = Counter()
    in_vain: Counter[str] = Counter()
    for request in requests:
        if not request.rule:
            continue
        if _mended(request):
            right[request.rule] += 1
        elif request.answer in _IN_VAIN:
            in_vain[request.rule] += 1
    return right, in_vain


def _mended(request: Request) -> bool:
    """Whether a dump showed it mended after it was asked."""
    mended = request.last("request.confirmed", "request.resolved")
    return bool(mended and request.sent_on and mended.body["dump"] > request.sent_on)


def _due(right: int, in_vain: int, dosage: Dosage) -> bool:
    total = right + in_vain
    return total >= dosage.review_after and _upper(right, total) < dosage.review_below


def _upper(right: int, total: int) -> float:
    """Upper bound of a share, Wilson's interval of 95% (E. B. Wilson, 1927)."""
    share, z2 = right / total, _CONFIDENCE**2
    middle = share + z2 / (2 * total)
    spread = _CONFIDENCE * sqrt(share * (1 - share) / total + z2 / (4 * total**2))
    return (middle + spread) / (1 + z2 / total)
