"""What lies just outside an answer: ways to find more, and who is hidden by something unknown.

Public: `widenings`, `hidden_rows`.
"""

from __future__ import annotations

from dataclasses import replace

from wsp_desk.matching import Search
from wsp_desk.matching.relaxation import Change, Relaxation
from wsp_desk.pool import Pool
from wsp_desk.texts import Text, text
from wsp_desk.trust import Answer, Judge
from wsp_desk.trust.answer import answered_match
from wsp_desk.trust.hidden import Hidden
from wsp_desk.trust.relaxing import Relaxed, relaxed
from wsp_desk.ui.answering.rows import RowMaker
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.kinds import INFO
from wsp_desk.ui.records import ResultRow, Rows, Widening

MOST = 6


def widenings(search: Search, judge: Judge, found: Answer, ask: Ask) -> tuple[Widening, ...]:
    """Every way to find more, the one that brings most first.

    Args:
        search: What answered the request.
        judge: Judges who would be found besides.
        found: The answer.
        ask: The request as the window keeps it.
    """
    wider = [each for each in relaxed(search, judge, found.result) if _worth(each)]
    best = sorted(wider, key=lambda each: -each.gain)[:MOST]
    return tuple(
        Widening(_label(each.relaxation), each.gain, each.trusted, _asked(search, each.relaxation, ask))
        for each in best
    )


def _worth(each: Relaxed) -> bool:
    """Softening finds the same dossiers as dropping; one of the two is enough."""
    return each.gain > 0 and each.relaxation.change is not Change.SOFTER


def _label(relaxation: Relaxation) -> Text:
    if relaxation.change is Change.DROPPED:
        return text("zonder {criterion}", criterion=INFO[relaxation.criterion.kind].short)
    return relaxation.label


def _asked(search: Search, relaxation: Relaxation, ask: Ask) -> Ask:
    """The relaxed request as the window keeps it."""
    there = ask.criteria[relaxation.place]
    if relaxation.change is Change.DROPPED:
        return ask.drop(there.key)
    looser = relaxation.request.criteria[relaxation.place]
    return ask.put(replace(there, value=looser.of_kind.to_json(looser.value, search.pool.vocabulary)))


def hidden_rows(pool: Pool, found: Answer, judge: Judge, hidden: Hidden) -> Rows:
    """The rows of who would enter the top with one answer."""
    maker = RowMaker(pool, found.request)

    def make(place: int) -> ResultRow:
        match = answered_match(found, judge, hidden.dossiers[place].row)
        if match is None:
            raise LookupError(place)  # a hidden dossier was found, so it has a match
        return maker.make(match)

    return Rows([each.row for each in hidden.dossiers], make)
