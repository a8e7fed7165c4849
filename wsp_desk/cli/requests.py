"""`wsp-desk requests draft`, `remind` and `verify`: the steps that need a pool.

Public: `draft`, `remind`, `verify`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date

from wsp_desk.cli.desk import audited
from wsp_desk.cli.output import counted, emit
from wsp_desk.cli.session import pool_of, request_of, row_of, search_of
from wsp_desk.errors import KnownError
from wsp_desk.feedback import clipboard_text, save_eml
from wsp_desk.feedback.asking import draft_for
from wsp_desk.feedback.bundle import Bundle, Planned, bundle
from wsp_desk.feedback.counting import hidden_entry, times_hidden
from wsp_desk.feedback.finding import Finding, findings
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.patterns.casebook import Casebook
from wsp_desk.feedback.patterns.followed import being_solved
from wsp_desk.feedback.states import State, transition
from wsp_desk.feedback.verifying import Verification, activate
from wsp_desk.feedback.verifying import verify as judge
from wsp_desk.feedback.worklist import rows_for, to_remind, waiting
from wsp_desk.matching import Request
from wsp_desk.pool import Pool
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.snapshot import Snapshot
from wsp_desk.texts import DUTCH, text


def draft(options: argparse.Namespace) -> None:
    """Prints letters, and keeps them as drafts where asked.

    About one dossier without ``--keep``: a letter about that dossier alone. Otherwise one letter per holder,
    about the dossiers of a request, about one dossier, or about everything on the list.
    """
    _check_words(options)
    request = request_of(options.request, options.file) if options.request else None
    with audited(options, "requests draft") as (snapshot, audit):
        pool = pool_of(snapshot)
        activate(snapshot, audit.log, actor=audit.actor)
        if options.dossier and not options.keep:
            _one_letter(options, snapshot, pool, audit, request)
            return
        found = _worth_asking(options, snapshot, pool, audit, request)
        _bundled(options, audit, found)


def _check_words(options: argparse.Namespace) -> None:
    """What would be left undone without a word is refused."""
    if options.eml and (options.keep or not options.dossier):
        raise KnownError(text("Geef bij --eml ook --dossier, en niet --keep. Een concept gaat weg met send."))
    if options.about and not (options.dossier or options.request):
        raise KnownError(text("Geef bij --about ook --dossier of --request."))


def remind(options: argparse.Namespace) -> None:
    """Prints reminders about what two dumps did not show, or whose day has passed."""
    with audited(options, "requests remind") as (snapshot, audit):
        pool = pool_of(snapshot)
        activate(snapshot, audit.log, actor=audit.actor)
        keys = to_remind(FollowUp(audit.log, audit.actor).requests, date.today())
        found = waiting(snapshot, pool, keys)
        _bundled(options, audit, found, reminder=True)


def verify(options: argparse.Namespace) -> None:
    """Judges every request by a pool, and prints what that did."""
    with audited(options, "requests verify") as (snapshot, audit):
        result = judge(snapshot, audit.log, actor=audit.actor)
        if options.json:
            # The text only counts; the document names every request that moved.
            audit.listed(sorted({one.request.dossier for one in result.judgements}), Purpose.CORRECT)
    emit(options, result.to_json(), _verified_lines(result))


def _worth_asking(
    options: argparse.Namespace, snapshot: Snapshot, pool: Pool, audit: Audit, request: Request | None
) -> list[Finding]:
    if request is not None:
        result = search_of(pool).run(request)
        rows, hidden = rows_for(result, options.top)
        name = Asked.of(request.to_json(pool.vocabulary)).digest
        kind, body = hidden_entry(name, snapshot.manifest.as_of, hidden)
        if options.keep:
            audit.log.append(kind, body, actor=audit.actor)
        rows = [row_of(pool, options.dossier)] if options.dossier else rows
        return findings(snapshot, pool, rows, result, options.about)
    if options.dossier:
        return findings(snapshot, pool, [row_of(pool, options.dossier)], None, options.about)
    follow = FollowUp(audit.log, audit.actor)
    keys = [
        one.key for one in follow.requests.where(State.SIGNAL, State.DRAFT, State.REOPENED, State.FORWARDED)
    ]
    return waiting(snapshot, pool, dict.fromkeys([*keys, *times_hidden(audit.log)]))


def _bundled(
    options: argparse.Namespace, audit: Audit, found: Sequence[Finding], *, reminder: bool = False
) -> None:
    """Bundles, logs that letters will be shown, keeps and prints them."""
    follow = FollowUp(audit.log, audit.actor)
    planned = bundle(
        found,
        follow.requests,
        follow.dosage,
        today=date.today(),
        hidden=times_hidden(audit.log),
        reminder=reminder,
        solving=being_solved(Casebook(audit.log, audit.actor).signals()),
    )
    asked = {key.dossier for letter in planned.letters for key in letter.items}
    if asked:
        audit.drafted(sorted(asked), Purpose.CORRECT)
    # What is not asked now is named all the same.
    audit.listed(sorted({one.key.dossier for one in planned.skipped} - asked), Purpose.CORRECT)
    if options.keep:
        _keep(follow, planned.letters, reminder=reminder)
    document = {
        "letters": [letter.to_json() for letter in planned.letters],
        "skipped": [one.to_json() for one in planned.skipped],
        "kept": bool(options.keep),
    }
    emit(options, document, _bundle_lines(planned, kept=options.keep))


def _keep(follow: FollowUp, letters: Sequence[Planned], *, reminder: bool) -> None:
    if reminder:
        for letter in letters:
            follow.remind(letter)
    else:
        follow.keep(letters)


def _one_letter(
    options: argparse.Namespace, snapshot: Snapshot, pool: Pool, audit: Audit, request: Request | None
) -> None:
    row = row_of(pool, options.dossier)
    audit.drafted(
        [options.dossier],
        Purpose.CORRECT,
        Asked.of(request.to_json(pool.vocabulary)) if request is not None else None,
    )
    found = search_of(pool).run(request) if request is not None else None
    letter = draft_for(snapshot, pool, row, found, today=date.today(), about=options.about)
    if options.eml:
        audit.exported([options.dossier], Purpose.CORRECT, form="eml")
    saved = save_eml(letter, options.eml) if options.eml else None
    document = {
        "to": letter.to,
        "subject": letter.subject,
        "body": letter.body,
        "dossier": letter.dossier_id,
        "fields": list(letter.fields),
        "rules": list(letter.rules),
        "due": letter.due.isoformat(),
        "eml": str(saved) if saved else None,
    }
    emit(options, document, [clipboard_text(letter)] + ([f"Bewaard als {saved}"] if saved else []))


def _bundle_lines(planned: Bundle, *, kept: bool) -> Iterator[str]:
    for letter in planned.letters:
        yield f"── bericht {letter.id}{' (bewaard als concept)' if kept else ''}"
        yield f"Aan: {letter.holder.email or letter.holder.name}"
        yield f"Onderwerp: {letter.subject}"
        yield ""
        yield letter.body
    if not planned.letters:
        yield "Er is nu niets om te vragen."
    for one in planned.skipped:
        until = f", weer vanaf {DUTCH.day(one.until)}" if one.until else ""
        yield f"Niet gevraagd: {one.key} – {one.why.label}{until}"


def _verified_lines(result: Verification) -> Iterator[str]:
    day = DUTCH.day(date.fromisoformat(result.dump))
    yield f"{counted(result.watched, 'verzoek', 'verzoeken')} bekeken met de dump van {day}."
    for move in dict.fromkeys(one.move for one in result.judgements):
        yield f"  {transition(move).target.label}: {result.count(move)}"
    if not result.judgements:
        yield "Er is niets veranderd."
