"""What a dump says about one request: the move it makes, if any.

Public: `Facts`, `move_by_dump`, `is_mended`.

Pure decisions; `verifying` gathers the facts for all requests at once.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from wsp_desk.feedback.request import Request
from wsp_desk.feedback.states import State
from wsp_desk.trust import Outcome, Rule, RuleKind

_ABSENT = frozenset(
    {
        RuleKind.MISSING,
        RuleKind.UNKNOWN_CODE,
        RuleKind.INVALID,
        RuleKind.PLACEHOLDER,
        RuleKind.REGRESSED,
    }
)
"""Kinds that say a value is absent or unreadable: mended only once there is a usable value."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a dump shows about a request.

    Attributes:
        present: Whether the dossier stands in the dump.
        mended: Whether nothing is wrong with the field any more; see `is_mended`.
        changed: Whether a value of the rule's fields differs from when it was asked (or accepted).
        fails: Ids of the blocking and serious rules that fail on the field now, and the one asked about.
        since: Dump since which the value of the field stands, ISO; empty when not known.
    """

    present: bool
    mended: bool = False
    changed: bool = False
    fails: tuple[str, ...] = ()
    since: str = ""


def is_mended(rule: Rule | None, outcome: Outcome | None, fails: Collection[str], usable: bool) -> bool:
    """Whether nothing is wrong with a field any more.

    The rule that was asked about passes (or has a good reason not to), no blocking or serious rule about
    the same field fails, and where the trouble was that a value is absent, there is a usable one. Without a
    rule, or when the rule no longer exists, a usable value is enough.

    Args:
        rule: The rule that was asked about.
        outcome: What came of it in this dump; None when it was not judged.
        fails: Rules about the field that fail.
        usable: Whether the field has a value.
    """
    if fails:
        return False
    if rule is None or outcome is None:
        return usable
    if outcome is Outcome.EXCEPTED:
        return True
    return outcome is Outcome.PASSES and (usable or rule.kind not in _ABSENT)


def move_by_dump(request: Request, facts: Facts, dump: date) -> str | None:
    """The move that a dump makes; None when everything stays as it is.

    A dump that is not newer than the one in which the trouble was seen, or by which the request was judged,
    says nothing new. A dump can disprove an answer only when it was made after the day of that answer.
    """
    if dump.isoformat() <= max(request.dump, request.judged):
        return None
    if not facts.present:
        return _when_gone(request.state)
    if request.state in _FINISHED:
        return _when_finished(request.state, facts)
    if request.state is State.EXCEPTION:
        return _when_excepted(request, facts, dump)
    if request.state in _AWAITED:
        return _when_awaited(request, facts, dump)
    return "request.resolved" if facts.mended and request.state in _ASKING else None


_FINISHED = frozenset({State.CONFIRMED, State.CLOSED, State.RESOLVED})
_AWAITED = frozenset({State.WAITING, State.NOT_SEEN})
_ASKING = frozenset({State.SIGNAL, State.DRAFT, State.SENT, State.ANSWERED, State.FORWARDED, State.REOPENED})


def _when_gone(state: State) -> str | None:
    stays = state in (State.CLOSED, State.RESOLVED, State.LAPSED, State.WITHDRAWN)
    return None if stays else "request.lapsed"


def _when_finished(state: State, facts: Facts) -> str | None:
    if not facts.mended:
        return "request.reopened"
    return "request.closed" if state is State.CONFIRMED else None


def _when_excepted(request: Request, facts: Facts, dump: date) -> str | None:
    if facts.mended:
        return "request.resolved"
    due = bool(request.review) and request.review <= dump.isoformat()
    return "request.expired" if facts.changed or due else None


def _when_awaited(request: Request, facts: Facts, dump: date) -> str | None:
    if facts.mended:
        return "request.confirmed" if facts.changed else "request.resolved"
    answered = request.last("request.answered")
    if answered is not None and dump <= answered.day:
        return None
    return "request.unseen" if request.state is State.WAITING else "request.returned"
