"""From proposals that someone kept to a request.

Public: `request_of`, `criteria_of`, `SINGLE`, `hardest`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wsp_desk.matching import Importance, Request
from wsp_desk.matching.criteria import KINDS

if TYPE_CHECKING:
    from wsp_desk.vacancy.proposal import Proposal
    from wsp_desk.vocabulary import Vocabulary

SINGLE = frozenset(("education", "hours_week", "hours_day", "place", "available_by"))
"""Kinds of which a request takes one value: of several proposals one can be kept."""

_ANY_OF = frozenset(("occupation", "own_transport"))
_LONGEST = 25
_KEYED = {"working_times": "times", "support": "offers"}
_HARDNESS = (Importance.EXCLUDE, Importance.NICE, Importance.STRONG, Importance.MUST)
_LONGEST_TITLE = 200


def request_of(proposals: Iterable[Proposal], vocabulary: Vocabulary, title: str = "") -> Request:
    """The request that these proposals make together; without any it asks nothing.

    Args:
        proposals: Those that were kept.
        vocabulary: Where their words are looked up.
        title: For which work.
    """
    return Request.from_json(
        {"title": title[:_LONGEST_TITLE], "criteria": criteria_of(list(proposals))}, vocabulary
    )


def criteria_of(proposals: Sequence[Proposal]) -> list[dict[str, Any]]:
    """The criteria as in a request file, in the order of the kinds.

    What belongs together becomes one criterion: occupations (any of them will do), and skills, licences or
    languages of one importance. Of a kind in `SINGLE` the first counts.
    """
    made: list[dict[str, Any]] = []
    for kind in KINDS:
        same = [proposal for proposal in proposals if proposal.kind == kind]
        if kind in SINGLE:
            same = same[:1]
        for importance in reversed(_HARDNESS):
            values = [proposal.value for proposal in same if _level(proposal, same) is importance]
            made += _joined(kind, importance, values)
    return made


def _level(proposal: Proposal, same: Sequence[Proposal]) -> Importance:
    """The importance of a proposal among its kind: where any one of several will do, they share theirs."""
    if proposal.kind not in _ANY_OF or proposal.importance is Importance.EXCLUDE:
        return proposal.importance
    return hardest(other.importance for other in same)


def hardest(levels: Iterable[Importance]) -> Importance:
    """The importance that weighs most."""
    return max(levels, key=_HARDNESS.index)


def _joined(kind: str, importance: Importance, values: Sequence[Any]) -> list[dict[str, Any]]:
    return [{"kind": kind, "value": value, "importance": importance.value} for value in _merged(kind, values)]


def _merged(kind: str, values: Sequence[Any]) -> list[Any]:
    """The values as few as possible; a list in a request has a limit."""
    if not values or kind in SINGLE:
        return list(values)
    if kind == "language":
        return [_languages(values)]
    if key := _KEYED.get(kind):
        return [{key: list(dict.fromkeys(code for value in values for code in value[key]))}]
    words = list(dict.fromkeys(word for value in values for word in value))
    return [words[start : start + _LONGEST] for start in range(0, len(words), _LONGEST)]


def _languages(values: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    dutch = {key: level for value in values for key, level in value.items() if key != "other"}
    other = {name: level for value in values for name, level in value.get("other", {}).items()}
    return {**dutch, "other": other} if other else dutch
