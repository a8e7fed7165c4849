"""`wsp-desk patterns` and `wsp-desk cases`: trouble with one cause, and what teams said before.

Public: `patterns`, `search`, `answer`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date

from wsp_desk import vocabulary
from wsp_desk.cli.desk import audited, register_of
from wsp_desk.cli.output import emit
from wsp_desk.errors import KnownError
from wsp_desk.feedback.patterns import Pattern, cells_of, find_patterns
from wsp_desk.feedback.patterns.casebook import Case, Casebook
from wsp_desk.feedback.patterns.followed import Followed, followed
from wsp_desk.feedback.patterns.signal import signal_letter
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.register.starting import user_name
from wsp_desk.texts import DUTCH, text
from wsp_desk.trust import load_rules


def patterns(options: argparse.Namespace) -> None:
    """Prints the structural causes in a pool, or the signal about one of them."""
    if options.keep and not options.signal:
        raise KnownError(text("Geef bij --keep met --signal aan om welk patroon het gaat."))
    with audited(options, "patterns") as (snapshot, audit):
        cells = cells_of(snapshot, vocabulary.load().places, load_rules())
        found = find_patterns(cells)
        if options.signal:
            _signal(options, found, snapshot.manifest.as_of, audit)
            return
        earlier = followed(Casebook(audit.log, audit.actor).signals(), cells)
    document = {
        "dump": snapshot.manifest.as_of.isoformat(),
        "dossiers": snapshot.manifest.rows,
        "patterns": [pattern.to_json() for pattern in found],
        "signals": [one.to_json() for one in earlier],
    }
    emit(options, document, _lines(found, earlier))


def search(options: argparse.Namespace) -> None:
    """Prints earlier signals and answers in which every word stands."""
    with register_of(options) as register:
        cases = Casebook(register, user_name()).search(" ".join(options.words))
        asked = sorted({case.id.rpartition(":")[0] for case in cases if case.kind == "request"})
        Audit(register, user_name(), "cases search", "").listed(asked, Purpose.CORRECT)
    emit(options, {"cases": [case.to_json() for case in cases]}, _case_lines(cases))


def answer(options: argparse.Namespace) -> None:
    """Keeps what a team said about a signal."""
    with register_of(options) as register:
        case = Casebook(register, user_name()).answer(options.pattern, options.answer, solved=options.solved)
    emit(options, case.to_json(), _case_lines([case]))


def _signal(options: argparse.Namespace, found: Sequence[Pattern], dump: date, audit: Audit) -> None:
    pattern = next((each for each in found if each.id == options.signal), None)
    if pattern is None:
        raise KnownError(
            text(
                "Patroon {pattern} is er niet in deze pool. Kijk of het nummer klopt.", pattern=options.signal
            )
        )
    casebook = Casebook(audit.log, audit.actor)
    letter = signal_letter(pattern, dump, earlier=casebook.like(pattern))
    if options.keep:
        casebook.signal(pattern, letter.body, dump)
    document = {
        "pattern": pattern.to_json(),
        "subject": letter.subject,
        "body": letter.body,
        "kept": bool(options.keep),
    }
    emit(options, document, [f"Onderwerp: {letter.subject}", "", letter.body])


def _lines(found: Sequence[Pattern], earlier: Sequence[Followed]) -> Iterator[str]:
    for pattern in found:
        yield f"{pattern.id}  {pattern.sentence}"
    if not found:
        yield "Er is geen oorzaak gevonden die boven de gewone verschillen uitsteekt."
    for one in earlier:
        yield f"Signaal {one.case.id} ({one.case.place}): {one.sentence}"


def _case_lines(cases: Sequence[Case]) -> Iterator[str]:
    for case in cases:
        yield f"{DUTCH.day(case.day)}  {case.id}  {case.place}: {case.words}"
        if case.answer:
            yield f"    {case.answer}{' (opgelost)' if case.solved else ''}"
    if not cases:
        yield "Er is niets gevonden."
