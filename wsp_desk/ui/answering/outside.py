"""What lies just outside an answer: ways to find more, and who is hidden by something unknown.

Public: `widenings`, `hidden_rows`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from wsp_desk.matching import Search
from wsp_desk.matching.relaxation import Change, Relaxation, Step
from wsp_desk.pool import Pool
from wsp_desk.texts import Text, text
from wsp_desk.trust import Answer, Judge
from wsp_desk.trust.answer import answered_match
from wsp_desk.trust.hidden import Hidden
from wsp_desk.trust.relaxing import Relaxed, widened
from wsp_desk.ui.answering.rows import RowMaker
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.kinds import INFO
from wsp_desk.ui.records import ResultRow, Rows, Widening

MOST = 6
"""Buttons under the list."""

PER_CRITERION = 2
"""Ways named of one criterion: dropping it, and its best step; more of the same would hide the others."""

PAIRS = 2


def widenings(search: Search, judge: Judge, found: Answer, ask: Ask) -> tuple[Widening, ...]:
    """Ways to find more: the way out of an empty list first, then what brings most.

    Args:
        search: What answered the request.
        judge: Judges who would be found besides.
        found: The answer.
        ask: The request as the window keeps it.
    """
    wider = widened(search, judge, found.result)
    chosen = [*_mixed(_singles(wider.singles)), *[pair for pair in wider.pairs if pair.gain][:PAIRS]]
    chosen.sort(key=lambda each: -each.gain)
    if wider.way_out is not None:
        steps = wider.way_out.relaxation.steps
        chosen = [wider.way_out, *(each for each in chosen if each.relaxation.steps != steps)]
    return tuple(
        Widening(_label(each.relaxation), each.gain, each.trusted, _asked(search, each.relaxation, ask))
        for each in chosen
    )


def _singles(singles: Iterable[Relaxed]) -> list[Relaxed]:
    """Per criterion the ways that bring most. Softening finds whom dropping finds; one is enough."""
    per_place: dict[int, list[Relaxed]] = {}
    for each in singles:
        if each.gain > 0 and each.relaxation.change is not Change.SOFTER:
            per_place.setdefault(each.relaxation.place, []).append(each)
    return [way for ways in per_place.values() for way in _best_of(ways)]


def _mixed(singles: list[Relaxed]) -> list[Relaxed]:
    """As many as are shown: dropping brings most, but must not crowd out what costs the employer less."""
    best = sorted(singles, key=lambda each: -each.gain)
    dropped = [each for each in best if each.relaxation.change is Change.DROPPED]
    milder = [each for each in best if each.relaxation.change is not Change.DROPPED]
    room = max(MOST // 2, MOST - len(milder))
    return [*dropped[:room], *milder[: MOST - len(dropped[:room])]]


def _best_of(ways: list[Relaxed]) -> list[Relaxed]:
    """Dropping the criterion, and the best way short of that."""
    dropped = [way for way in ways if way.relaxation.change is Change.DROPPED]
    milder = sorted(
        (way for way in ways if way.relaxation.change is not Change.DROPPED), key=lambda way: -way.gain
    )
    return [*dropped, *milder][:PER_CRITERION]


def _label(relaxation: Relaxation) -> Text:
    labels = [_step_label(step) for step in relaxation.steps]
    return reduce(lambda first, second: text("{first} en {second}", first=first, second=second), labels)


def _step_label(step: Step) -> Text:
    if step.change is Change.DROPPED:
        return text("zonder {criterion}", criterion=INFO[step.criterion.kind].short)
    return step.label


def _asked(search: Search, relaxation: Relaxation, ask: Ask) -> Ask:
    """The relaxed request as the window keeps it; keys stay, so places do not shift under the steps."""
    relaxed = ask
    for step in relaxation.steps:
        there = ask.criteria[step.place]
        if step.instead is None:
            relaxed = relaxed.drop(there.key)
            continue
        value = step.instead.of_kind.to_json(step.instead.value, search.pool.vocabulary)
        relaxed = relaxed.put(replace(there, value=value, importance=step.instead.importance.value))
    return relaxed


def hidden_rows(pool: Pool, found: Answer, judge: Judge, hidden: Hidden) -> Rows:
    """The rows of who would enter the top with one answer."""
    maker = RowMaker(pool, found.request)

    def make(place: int) -> ResultRow:
        match = answered_match(found, judge, hidden.dossiers[place].row)
        if match is None:
            raise LookupError(place)  # a hidden dossier was found, so it has a match
        return maker.make(match)

    return Rows([each.row for each in hidden.dossiers], make)
