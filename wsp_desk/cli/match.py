"""`wsp-desk match`, `relax`, `why` and `check`: the pool questioned without a window.

Public: `match`, `relax`, `why`, `check`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from wsp_desk.cli.output import emit, emit_lines
from wsp_desk.cli.session import opened, pool_of, request_of, row_of, search_of
from wsp_desk.demo.story import answer_lines
from wsp_desk.matching.why import Why, why_not
from wsp_desk.texts import DUTCH
from wsp_desk.trust import Outcome, answer, judge_of, load_rules
from wsp_desk.trust import check as outcomes
from wsp_desk.trust.relaxing import Relaxed, relaxed


def match(options: argparse.Namespace) -> None:
    """Prints who fits, why, and whether they can be trusted."""
    request = request_of(options.request, options.file)
    with opened(options) as snapshot:
        pool = pool_of(snapshot)
        found = answer(pool, search_of(pool), request, options.top)
        head = {"file": str(options.file), "sequence": snapshot.manifest.sequence}
    emit(options, found.to_json(head) if options.json else {}, answer_lines(found))


def relax(options: argparse.Namespace) -> None:
    """Prints what each looser form of the request would bring, exactly."""
    request = request_of(options.request, options.file)
    with opened(options) as snapshot:
        pool = pool_of(snapshot)
        search = search_of(pool)
        result = search.run(request)
        wider = relaxed(search, judge_of(pool), result)
    document = {"total": result.total, "relaxations": [each.to_json() for each in wider]}
    emit(options, document, _wider_lines(result.total, wider))


def why(options: argparse.Namespace) -> None:
    """Prints what removed or sank one dossier."""
    request = request_of(options.request, options.file)
    with opened(options) as snapshot:
        pool = pool_of(snapshot)
        found = why_not(search_of(pool), request, row_of(pool, options.dossier))
    emit(options, found.to_json(), _why_lines(found))


def check(options: argparse.Namespace) -> None:
    """Prints outcomes as JSON Lines: what is wrong; with ``--json`` or for one rule every outcome."""
    with opened(options) as snapshot:
        wanted = tuple(Outcome) if options.json or options.rule else (Outcome.FAILS, Outcome.EXCEPTED)
        records = outcomes(
            snapshot, load_rules(), dossier=options.dossier, rule=options.rule, outcomes=wanted
        )
        emit_lines(records)


def _wider_lines(total: int, wider: Sequence[Relaxed]) -> Iterator[str]:
    yield f"{DUTCH.number(total)} gevonden."
    helping = [each for each in wider if each.gain]
    if not helping:
        yield "Ruimer zoeken levert niemand extra op."
    for each in helping:
        gain, trusted = DUTCH.number(each.gain), DUTCH.number(each.trusted)
        yield f"  {each.relaxation.label}: +{gain}, waarvan {trusted} betrouwbaar"


def _why_lines(found: Why) -> Iterator[str]:
    yield str(found.sentence)
    for line in found.ledger:
        yield f"  {line.sentence}"
