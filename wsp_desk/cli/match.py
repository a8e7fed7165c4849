"""`wsp-desk match`, `relax`, `why` and `check`: the pool questioned without a window.

Public: `match`, `relax`, `why`, `check`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import chain

from wsp_desk.cli.ask import record
from wsp_desk.cli.desk import audited
from wsp_desk.cli.output import emit, emit_lines
from wsp_desk.cli.session import opened, pool_of, request_of, row_of, search_of
from wsp_desk.demo.story import answer_lines
from wsp_desk.feedback.counting import hidden_entry
from wsp_desk.matching.why import Why, why_not
from wsp_desk.register.audit import Asked, Purpose
from wsp_desk.texts import DUTCH
from wsp_desk.trust import Answer, Outcome, answer, judge_of, load_rules
from wsp_desk.trust import check as outcomes
from wsp_desk.trust.relaxing import Relaxed, Widened, widened

_BUCKETS = 6
_LOSSES = 3


def match(options: argparse.Namespace) -> None:
    """Prints who fits, why, and whether they can be trusted."""
    request = request_of(options.request, options.file)
    with audited(options, "match") as (snapshot, audit):
        pool = pool_of(snapshot)
        search = search_of(pool)
        found = answer(pool, search, request, options.top)
        head = {"file": str(options.file), "sequence": snapshot.manifest.sequence}
        document = found.to_json(head, facets=options.facets) if options.json else {}
        asked, shown = Asked.of(request.to_json(pool.vocabulary)), [match.dossier for match in found.matches]
        # The document names more than the matches: who is hidden, and who could still come into the top.
        audit.listed(dict.fromkeys([*shown, *_named_in(document)]), Purpose.MATCH, asked)
        audit.log.append(*hidden_entry(asked.digest, pool.as_of, found.hidden), actor=audit.actor)
        if options.keep:
            audit.exported(shown, Purpose.MATCH, asked, form="answer")
            record(found, snapshot, search, options.keep)
    emit(options, document, chain(answer_lines(found), _facet_lines(found) if options.facets else ()))


def _named_in(document: object) -> Iterator[str]:
    """Every dossier that a document names, wherever in it."""
    if isinstance(document, dict):
        if isinstance(document.get("dossier"), str):
            yield document["dossier"]
        yield from chain.from_iterable(map(_named_in, document.values()))
    elif isinstance(document, list):
        yield from chain.from_iterable(map(_named_in, document))


def relax(options: argparse.Namespace) -> None:
    """Prints what each looser form of the request would bring, exactly."""
    request = request_of(options.request, options.file)
    with opened(options) as snapshot:
        pool = pool_of(snapshot)
        search = search_of(pool)
        result = search.run(request)
        wider = widened(search, judge_of(pool), result)
    emit(options, wider.to_json(), _wider_lines(wider))


def why(options: argparse.Namespace) -> None:
    """Prints what removed or sank one dossier."""
    request = request_of(options.request, options.file)
    with audited(options, "why") as (snapshot, audit):
        pool = pool_of(snapshot)
        found = why_not(search_of(pool), request, row_of(pool, options.dossier))
        audit.viewed([options.dossier], Purpose.MATCH, Asked.of(request.to_json(pool.vocabulary)))
    emit(options, found.to_json(), _why_lines(found))


def check(options: argparse.Namespace) -> None:
    """Prints outcomes as JSON Lines: what is wrong; with ``--json`` or for one rule every outcome."""
    with audited(options, "check") as (snapshot, audit):
        wanted = tuple(Outcome) if options.json or options.rule else (Outcome.FAILS, Outcome.EXCEPTED)
        records = outcomes(
            snapshot, load_rules(), dossier=options.dossier, rule=options.rule, outcomes=wanted
        )
        emit_lines(audit.passing(records, lambda record: str(record["dossier"]), Purpose.CHECK))


def _facet_lines(found: Answer) -> Iterator[str]:
    for facet in found.facets:
        counts = [f"{bucket.label} {DUTCH.number(bucket.count)}" for bucket in facet.buckets[:_BUCKETS]]
        rest = len(facet.buckets) - _BUCKETS
        more = [f"en nog {rest}"] if rest > 0 else []
        unknown = [f"onbekend {DUTCH.number(facet.unknown)}"] if facet.unknown else []
        yield f"{facet.label}: {' · '.join([*counts, *more, *unknown])}"


def _wider_lines(wider: Widened) -> Iterator[str]:
    yield f"{DUTCH.number(wider.total)} gevonden."
    if wider.way_out:
        yield f"Zo vindt u wel iemand: {wider.way_out.relaxation.label}: {_gain(wider.way_out)}"
    helping = [each for each in wider.singles if each.gain]
    if not helping and not wider.way_out:
        yield "Ruimer zoeken levert niemand extra op."
    yield from (f"  {each.relaxation.label}: {_gain(each)}" for each in (*helping, *wider.pairs))


def _gain(each: Relaxed) -> str:
    return f"+{DUTCH.number(each.gain)}, waarvan {DUTCH.number(each.trusted)} betrouwbaar"


def _why_lines(found: Why) -> Iterator[str]:
    yield str(found.sentence)
    yield from (f"  {need.sentence}" for need in found.needed)
    if found.rank_if_kept:
        yield f"  Telde dat alleen mee, dan was het plaats {DUTCH.number(found.rank_if_kept)}."
    yield from (f"  {loss.sentence}" for loss in found.losses[:_LOSSES] if found.match)
    for line in found.ledger:
        yield f"  {line.sentence}"
