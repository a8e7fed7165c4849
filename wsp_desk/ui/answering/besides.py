"""What the page shows besides the answer, from the rooms below: facets, questions, why not, a comparison.

Public: `facet_records`, `question_records`, `why_record`, `comparison_record`, `picked_record`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from wsp_desk.matching.facets import Facet as Counted
from wsp_desk.matching.ledger import LedgerLine
from wsp_desk.matching.request import Request
from wsp_desk.matching.why import Answer as Said
from wsp_desk.matching.why import Why as Explained
from wsp_desk.pool import Pool
from wsp_desk.texts import Text, text
from wsp_desk.trust import Answer, Judge
from wsp_desk.trust.answer import answered_match
from wsp_desk.trust.comparing import Cell as ComparedCell
from wsp_desk.trust.comparing import Compared, SideBySide
from wsp_desk.trust.questions import HolderQuestions
from wsp_desk.trust.questions import Question as Asked
from wsp_desk.ui.answering.rows import RowMaker, journey_words
from wsp_desk.ui.answering.short import short
from wsp_desk.ui.ask import Ask, Criterion, Value
from wsp_desk.ui.insight import (
    Bucket,
    Cell,
    Column,
    CompareLine,
    Comparison,
    Facet,
    Holder,
    Picked,
    Question,
    Questions,
    Why,
    WhyLine,
)
from wsp_desk.ui.rows import ASK, STOP, TRUST, Rows

_SIGNS = {Said.PASS: TRUST, Said.UNKNOWN: ASK, Said.FAIL: STOP}
_WORDS = {Said.PASS: text("voldoet"), Said.UNKNOWN: text("onbekend"), Said.FAIL: text("voldoet niet")}


def facet_records(counted: Sequence[Counted], ask: Ask) -> tuple[Facet, ...]:
    """The facets, each value with the request that asks for it too."""
    return tuple(_facet(each, ask) for each in counted if each.total)


def _facet(counted: Counted, ask: Ask) -> Facet:
    buckets = [
        Bucket(bucket.label, bucket.count, None if bucket.criterion is None else _with(ask, bucket.criterion))
        for bucket in counted.buckets
    ]
    if counted.key != "verdict":  # of a verdict nobody's is unknown
        buckets.append(Bucket(text("onbekend"), counted.unknown))
    return Facet(counted.label, tuple(buckets), adds_up=not counted.multiple)


def _with(ask: Ask, wanted: Mapping[str, Any]) -> Ask:
    """The request that asks for a value as a must; what is wanted of that kind already makes room."""
    there = ask.wanted_of_kind(wanted["kind"])
    if there is None:
        return ask.put(Criterion(ask.next_key(), wanted["kind"], wanted["value"], "must"))
    value = _besides(there.value, wanted["value"])
    return ask.put(replace(there, value=value, importance="must", weight=None))


def _besides(there: Value, wanted: Value) -> Value:
    """A list takes in more; of hours, a place or a level there is one, and half of two would be neither."""
    if isinstance(there, list) and isinstance(wanted, list):
        return [*there, *(each for each in wanted if each not in there)]
    return wanted


def question_records(groups: Sequence[HolderQuestions], top: int) -> Questions:
    """The best questions per dossier holder."""
    holders = (
        Holder(group.holder.label, tuple(_question(question) for question in group.questions))
        for group in groups
    )
    return Questions(tuple(holders), top)


def _question(question: Asked) -> Question:
    about = question.rule or question.field
    return Question(question.row, question.dossier, about, question.question, question.effect)


def why_record(why: Explained, row: int) -> Why:
    """What became of one dossier; what removed it first, then what costs it most."""
    needs = {need.place: need.sentence for need in why.needed}
    losses = {loss.place: loss.sentence for loss in why.losses}
    order = [*why.removed_by, *losses, *range(len(why.ledger))]
    lines = [
        WhyLine(
            _SIGNS[why.answers[place]],
            why.ledger[place].asked.of_kind.label,
            why.ledger[place].sentence,
            needs.get(place) or losses.get(place),
            place in why.removed_by,
        )
        for place in dict.fromkeys(order)
    ]
    return Why(row, why.dossier, why.match is not None, _outcome(why), tuple(lines))


def _outcome(why: Explained) -> Text:
    if why.rank_if_kept is None:
        return why.sentence
    holes = {"outcome": why.sentence, "rank": why.rank_if_kept}
    if len(why.removed_by) > 1:
        return text("{outcome} Zonder die eisen stond het op plaats {rank}.", **holes)
    return text("{outcome} Zonder die eis stond het op plaats {rank}.", **holes)


def comparison_record(pool: Pool, compared: SideBySide, request: Request) -> Comparison:
    """Dossiers side by side."""
    maker = RowMaker(pool, request)
    columns = tuple(_column(each, maker) for each in compared.dossiers)
    lines = tuple(
        CompareLine(
            line.criterion.of_kind.label,
            line.asked,
            tuple(_cell(each, maker) for each in line.cells),
            line.differs,
        )
        for line in compared.lines
    )
    return Comparison(columns, lines)


def _column(compared: Compared, maker: RowMaker) -> Column:
    if compared.match is None:
        return Column(compared.row, compared.dossier, text("Valt af"), compared.why.sentence, None)
    record = maker.make(compared.match)
    return Column(compared.row, compared.dossier, record.title, record.place, record)


def _cell(cell: ComparedCell, maker: RowMaker) -> Cell:
    line = cell.line
    return Cell(
        _SIGNS[cell.said],
        text("valt hierop af") if cell.removes else _WORDS[cell.said],
        _value(line, maker),
        _points(line),
        _since(line),
        cell.is_best,
    )


def _value(line: LedgerLine, maker: RowMaker) -> Text:
    if line.known and line.criterion == "occupation":
        return maker.title(line.row, line.asked)
    if line.known and isinstance(line.value, Mapping) and line.criterion == "place":
        return journey_words(line.value)
    return short(line)


def _points(line: LedgerLine) -> Text:
    points = round(line.contribution * 100)
    return text("+{points} ?", points=points) if not line.known else text("+{points}", points=points)


def _since(line: LedgerLine) -> Text | None:
    return None if line.since is None else text("zo sinds {day}", day=line.since)


def picked_record(pool: Pool, found: Answer, judge: Judge, dossiers: Sequence[str]) -> Picked:
    """Chosen dossiers as rows of the list, the best first; and who is not found."""
    rows = {dossier: pool.row_of(dossier) for dossier in dossiers}
    matches = {
        dossier: answered_match(found, judge, row) if row is not None else None
        for dossier, row in rows.items()
    }
    there = sorted((match for match in matches.values() if match), key=lambda match: match.rank)
    maker = RowMaker(pool, found.request)
    missing = tuple(dossier for dossier, match in matches.items() if match is None)
    return Picked(Rows([match.row for match in there], lambda place: maker.make(there[place])), missing)
