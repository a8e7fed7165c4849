"""Why a dossier got its verdict, in Dutch sentences.

Public: `reasons_for`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsp_desk.texts import Text, text
from wsp_desk.trust.rule import Applies, Outcome, Rule, Severity
from wsp_desk.trust.signals import counts_only_if_unknown
from wsp_desk.trust.thresholds import Thresholds, Verdict
from wsp_desk.trust.verdict import ROUNDING, counting_places

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.trust.signals import Signals
    from wsp_desk.trust.verdict import Judge


def reasons_for(judge: Judge, result: Result, row: int, verdict: Verdict, coverage: float) -> list[Text]:
    """What led to the verdict, the heaviest first; a trusted dossier has one sentence too.

    Args:
        judge: Who judged.
        result: What was judged.
        row: Row in the pool.
        verdict: Its verdict.
        coverage: Its coverage.
    """
    if verdict is Verdict.TRUST:
        return [_covered(coverage)]
    counting = counting_rules(judge.signals, result, row)
    blocking = [rule.headline for rule in counting if rule.severity is Severity.BLOCKING]
    serious = [rule.headline for rule in counting if rule.severity is Severity.SERIOUS]
    return [*blocking, *_open_musts(result, row), *serious, *_thin(judge.thresholds, coverage)]


def counting_rules(signals: Signals, result: Result, row: int) -> list[Rule]:
    """The failing rules that count for this request and this dossier, the most severe first."""
    return [rule for rule in signals.with_outcome(row, Outcome.FAILS) if _counts(rule, result, row)]


def _counts(rule: Rule, result: Result, row: int) -> bool:
    if rule.applies is Applies.ALWAYS:
        return True
    for place in counting_places(result):
        touches = set(rule.fields).intersection(result.request.criteria[place].fields)
        if touches and not (counts_only_if_unknown(rule) and result.graded[place].known[row]):
            return True
    return False


def _open_musts(result: Result, row: int) -> list[Text]:
    return [
        text("Onbekend of dit klopt, en het moet: {criterion}", criterion=criterion.of_kind.label)
        for criterion, graded in zip(result.request.criteria, result.graded, strict=True)
        if criterion.importance.removes and not graded.known[row]
    ]


def _covered(coverage: float) -> Text:
    if coverage >= 1.0 - ROUNDING:
        return text("Alles waar deze vraag op rust is bekend, vers en zonder tegenspraak.")
    return text("{percent} procent van deze vraag rust op gegevens die kloppen.", percent=_percent(coverage))


def _thin(thresholds: Thresholds, coverage: float) -> list[Text]:
    if coverage + ROUNDING >= thresholds.trust:
        return []
    if _percent(coverage) == 0:
        return [text("Van wat deze vraag vraagt, is in dit dossier niets zeker.")]
    return [
        text(
            "Niet meer dan {percent} procent van deze vraag rust op gegevens die kloppen.",
            percent=_percent(coverage),
        )
    ]


def _percent(share: float) -> int:
    return int(share * 100 + ROUNDING)
