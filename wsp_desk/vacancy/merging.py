"""Many findings made into few proposals: what is said twice is proposed once.

Of a kind that takes one value, one is sure.

Public: `Reported`, `merged`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wsp_desk.matching import Importance
from wsp_desk.matching.criteria import KINDS
from wsp_desk.texts import Text, text
from wsp_desk.vacancy.asking import SINGLE, hardest
from wsp_desk.vacancy.found import Found
from wsp_desk.vacancy.proposal import Proposal, Span


@dataclass(frozen=True, slots=True)
class Reported:
    """A finding, with what its sentence makes of it.

    Attributes:
        found: What was found.
        span: Where in the text.
        importance: How much it matters.
    """

    found: Found
    span: Span
    importance: Importance


_RIVAL = text("in de tekst staat ook iets anders; kies er één")


def merged(reports: Iterable[Reported]) -> list[Proposal]:
    """The proposals, in the order of the kinds, the doubtful ones of a kind last."""
    groups: dict[tuple[str, str], list[Reported]] = {}
    for report in reports:
        groups.setdefault(_group(report.found), []).append(report)
    made = [proposal for group in groups.values() for proposal in _proposals(group)]
    return sorted(made, key=_order)


def _order(proposal: Proposal) -> tuple[int, bool, Span]:
    return list(KINDS).index(proposal.kind), proposal.doubtful, proposal.spans[0]


def _group(found: Found) -> tuple[str, str]:
    """What rules each other out, or says the same."""
    if found.kind in SINGLE:
        return found.kind, ""
    if found.kind == "language":
        return found.kind, ",".join(found.value.get("other", {})) or "dutch"
    return found.kind, _key(found.value)


def _key(value: object) -> str:
    return json.dumps(value, sort_keys=True)


def _proposals(group: Sequence[Reported]) -> list[Proposal]:
    """One proposal for each value; the best one is as sure as it is, the others are doubtful."""
    by_value: dict[str, list[Reported]] = {}
    for report in group:
        by_value.setdefault(_key(report.found.value), []).append(report)
    best, *others = sorted(by_value.values(), key=_strength)
    weak = [report for reports in others for report in reports if report.found.weak]
    rivals = [
        strong for reports in others if (strong := [report for report in reports if not report.found.weak])
    ]
    return [_proposal([*best, *weak], best), *(_doubted(reports) for reports in rivals)]


def _strength(reports: Sequence[Reported]) -> tuple[bool, bool, int, bool, int]:
    """A sort key: what is meant most likely comes first."""
    return (
        all(report.found.weak for report in reports),
        all(report.found.doubt is not None for report in reports),
        -max(report.found.rank for report in reports),
        all(report.importance is Importance.NICE for report in reports),
        min(report.span.start for report in reports),
    )


def _proposal(reports: Sequence[Reported], telling: Sequence[Reported]) -> Proposal:
    """One proposal.

    Args:
        reports: Whose words it rests on.
        telling: Those of them that have its value.
    """
    sure = [report for report in telling if report.found.doubt is None]
    first = (sure or list(telling))[0]
    importance = hardest(report.importance for report in sure or telling)
    spans = tuple(sorted({report.span for report in reports}))
    why = first.found.why if first.found.doubt is None else first.found.doubt
    return Proposal(first.found.kind, first.found.value, importance, spans, not sure, why)


def _doubted(reports: Sequence[Reported]) -> Proposal:
    proposal = _proposal(reports, reports)
    why: Text = proposal.why if proposal.doubtful else _RIVAL
    return replace(proposal, doubtful=True, why=why)
