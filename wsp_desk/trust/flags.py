"""What is wrong with one dossier, and what that does to this question.

Public: `Flag`, `Fine`, `flags_for`, `fine_for`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wsp_desk.texts import Text, text
from wsp_desk.trust.hidden import Answered, one_answer
from wsp_desk.trust.reasons import counting_rules
from wsp_desk.trust.rule import Outcome, Rule, Severity
from wsp_desk.trust.signals import DOUBT
from wsp_desk.trust.verdict import counting_places
from wsp_desk.trust.waiting import fields_to_ask

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.trust.signals import Signals


@dataclass(frozen=True, slots=True)
class Flag:
    """One remark about a dossier.

    Attributes:
        rule: The rule behind it.
        outcome: FAILS, or EXCEPTED when there is a good reason.
        relevant: Whether it counts for this request.
        effect: What it does to this request, in one or two sentences.
        answered: What one answer can do to the place of this dossier, where a criterion waits for it.
        since: The dump since which the field to mend stands as it does, or None where that is not known.
    """

    rule: Rule
    outcome: Outcome
    relevant: bool
    effect: Text
    answered: Answered | None
    since: date | None

    @property
    def severity(self) -> Severity:
        """Of the rule."""
        return self.rule.severity

    @property
    def title(self) -> Text:
        """What is wrong."""
        return self.rule.headline

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it is about; the first is the one to mend."""
        return self.rule.fields

    def to_json(self) -> dict[str, Any]:
        """The flag as scripts read it."""
        return {
            "rule": self.rule.id,
            "field": self.rule.fields[0],
            "severity": self.severity.value,
            "outcome": self.outcome.key,
            "relevant": self.relevant,
            "title": str(self.title),
            "effect": str(self.effect),
            "since": self.since.isoformat() if self.since else None,
        }


@dataclass(frozen=True, slots=True)
class Fine:
    """What is in order for this request.

    Attributes:
        criteria: Labels of the criteria whose evidence is known, fresh and uncontradicted.
        since: The most recent dump in which one of their values changed, or None where no dump is known.
    """

    criteria: tuple[Text, ...]
    since: date | None

    @property
    def sentence(self) -> Text:
        """In one sentence."""
        if self.since is None:
            return text("Ingevuld, geldig en zonder tegenspraak.")
        return text(
            "Ingevuld, geldig en zonder tegenspraak; laatst veranderd in de dump van {since}.",
            since=self.since,
        )


def flags_for(signals: Signals, result: Result, row: int) -> list[Flag]:
    """Every failing rule of a dossier found, those that count for this request first; then what is excepted.

    Args:
        signals: What the rules say.
        result: What a search gave.
        row: Row in the pool.
    """
    counting = counting_rules(signals, result, row)
    others = [rule for rule in signals.with_outcome(row, Outcome.FAILS) if rule not in counting]
    excepted = signals.with_outcome(row, Outcome.EXCEPTED)
    return [
        *(_counting(rule, result, row) for rule in counting),
        *(_silent(rule, result, row, text("Telt niet mee in deze vraag.")) for rule in others),
        *(_excepted(rule, result, row) for rule in excepted),
    ]


def fine_for(signals: Signals, result: Result, row: int) -> Fine | None:
    """What this request can rest on for one dossier; None when nothing."""
    places = [place for place in counting_places(result) if _sound(signals, result, place, row)]
    if not places:
        return None
    criteria = [result.request.criteria[place] for place in places]
    dates = [result.pool.since(name, row) for each in criteria for name in each.fields]
    known = [day for day in dates if day is not None]
    return Fine(tuple(each.of_kind.label for each in criteria), max(known, default=None))


def _sound(signals: Signals, result: Result, place: int, row: int) -> bool:
    doubtful = signals.of_fields(result.request.criteria[place].fields)[row] & DOUBT
    return bool(result.graded[place].known[row]) and not doubtful


def _counting(rule: Rule, result: Result, row: int) -> Flag:
    answered = _answer(rule, result, row)
    effect = rule.effect_text if answered is None else _with_place(rule.effect_text, answered)
    return Flag(rule, Outcome.FAILS, True, effect, answered, _since(rule, result, row))


def _silent(rule: Rule, result: Result, row: int, effect: Text) -> Flag:
    return Flag(rule, Outcome.FAILS, False, effect, None, _since(rule, result, row))


def _since(rule: Rule, result: Result, row: int) -> date | None:
    return result.pool.since(rule.fields[0], row)


def _answer(rule: Rule, result: Result, row: int) -> Answered | None:
    """What answering the question of the rule does, where a criterion waits for one of its fields."""
    for place in counting_places(result):
        criterion = result.request.criteria[place]
        if result.graded[place].known[row]:
            continue
        fields = fields_to_ask(criterion, result.pool, row)
        if set(rule.fields).intersection(fields):
            return one_answer(result, row, fields[0])
    return None


def _with_place(effect: Text, answered: Answered) -> Text:
    if answered.worst is None:
        return text(
            "{effect} Eén antwoord brengt dit dossier op plaats {best}, of laat het afvallen.",
            effect=effect,
            best=answered.best,
        )
    if answered.best == answered.worst:
        return text(
            "{effect} Een antwoord verandert de plaats niet: die blijft {best}.",
            effect=effect,
            best=answered.best,
        )
    return text(
        "{effect} Eén antwoord brengt dit dossier op plaats {best} tot {worst}.",
        effect=effect,
        best=answered.best,
        worst=answered.worst,
    )


def _excepted(rule: Rule, result: Result, row: int) -> Flag:
    reason = rule.reason_text or text("Hiervoor is een goede reden.")
    day = rule.excuse.review.day(result.pool, row) if rule.excuse else None
    if day is not None:
        reason = text("{reason} Wij kijken hier weer naar op {day}.", reason=reason, day=day)
    return Flag(rule, Outcome.EXCEPTED, False, reason, None, _since(rule, result, row))
