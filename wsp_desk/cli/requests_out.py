"""`wsp-desk requests` to read: `list`, `drafts`, `card`, `export`, `notes`, `review` and `progress`.

Public: `list_`, `drafts`, `card`, `export`, `notes`, `review`, `progress`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date

from wsp_desk.cli.desk import audited, register_of
from wsp_desk.cli.output import counted, emit
from wsp_desk.cli.session import pool_of, row_of
from wsp_desk.feedback import improvement
from wsp_desk.feedback.card import card_pdf
from wsp_desk.feedback.closing import closing_notes, noted
from wsp_desk.feedback.counting import times_hidden
from wsp_desk.feedback.dosage import Worth, load_dosage, worth_of_rules
from wsp_desk.feedback.finding import findings
from wsp_desk.feedback.queue import queue_csv
from wsp_desk.feedback.request import Request
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import OPEN, State
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.privacy.safe_name import safe_path
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.register.log import EventLog
from wsp_desk.register.starting import user_name
from wsp_desk.texts import DUTCH
from wsp_desk.trust import load_rules


def list_(options: argparse.Namespace) -> None:
    """Prints requests and how they stand."""
    with register_of(options) as register:
        requests = Requests.read(register)
        chosen = _chosen(options, requests)
        _audit(register, "requests list").listed(_dossiers(chosen), Purpose.CORRECT)
    document = {
        "states": {state.value: count for state, count in requests.count_by_state().items()},
        "dumps": requests.dumps,
        "requests": [request.to_json() | {"age": requests.age_in_dumps(request)} for request in chosen],
    }
    emit(options, document, _list_lines(requests, chosen))


def drafts(options: argparse.Namespace) -> None:
    """Prints the letters that wait to be sent."""
    with register_of(options) as register:
        waiting = Requests.read(register).drafts()
        dossiers = sorted({key.dossier for letter in waiting for key in letter.items})
        _audit(register, "requests drafts").drafted(dossiers, Purpose.CORRECT)
    lines = [
        f"{letter.id}  {letter.holder.email or letter.holder.name}  {letter.subject}" for letter in waiting
    ]
    emit(options, {"letters": [letter.to_json() for letter in waiting]}, lines or ["Er staat niets klaar."])


def card(options: argparse.Namespace) -> None:
    """Writes the card for the next talk with a person."""
    with audited(options, "requests card") as (snapshot, audit):
        pool = pool_of(snapshot)
        found = findings(snapshot, pool, [row_of(pool, options.dossier)])
        content = card_pdf(found, date.today())
        out = safe_path(options.out, ".pdf", "gesprekskaart")
        audit.exported([options.dossier], Purpose.CORRECT, form="card")
        write_atomic(out, content)
    asked = [finding.key.field for finding in found]
    document = {"out": str(out), "dossier": options.dossier, "fields": asked}
    emit(options, document, [f"Bewaard als {out}"])


def export(options: argparse.Namespace) -> None:
    """Writes requests as CSV for a work queue; the open ones unless a state is named."""
    with register_of(options) as register:
        chosen = _chosen(options, Requests.read(register), OPEN)
        content = queue_csv(chosen, load_rules())
        out = safe_path(options.out, ".csv", "verzoeken")
        _audit(register, "requests export").exported(_dossiers(chosen), Purpose.CORRECT, form="csv")
        write_atomic(out, content)
    lines = [f"{counted(len(chosen), 'verzoek', 'verzoeken')} bewaard als {out}"]
    emit(options, {"out": str(out), "requests": len(chosen)}, lines)


def notes(options: argparse.Namespace) -> None:
    """Prints the notes that tell holders what their work brought."""
    with register_of(options) as register:
        written = closing_notes(register)
        dossiers = sorted({key.dossier for note in written for key in note.items})
        _audit(register, "requests notes").drafted(dossiers, Purpose.CORRECT)
        for note in written if options.keep else ():
            noted(note, register, actor=user_name())
    lines = [
        f"Aan: {note.holder.email or note.holder.name}\nOnderwerp: {note.subject}\n\n{note.body}"
        for note in written
    ]
    document = {"notes": [note.to_json() for note in written], "kept": bool(options.keep)}
    emit(options, document, lines or ["Er is nu niets te melden."])


def review(options: argparse.Namespace) -> None:
    """Prints how often it was right to ask about each rule."""
    with register_of(options) as register:
        worth = worth_of_rules(Requests.read(register), load_dosage())
    document = {
        "rules": [
            {"rule": one.rule, "right": one.right, "in_vain": one.in_vain, "review": one.review}
            for one in worth
        ]
    }
    emit(options, document, map(_worth_line, worth) if worth else ["Er zijn nog geen antwoorden."])


def progress(options: argparse.Namespace) -> None:
    """Prints what got better: fields over the dumps, and what the requests brought."""
    with audited(options, "requests progress") as (snapshot, audit):
        done = improvement.progress(audit.log, times_hidden(audit.log))
        quality = improvement.field_quality(snapshot)
    document = done.to_json() | {"fields": [one.to_json() for one in quality]}
    emit(options, document, _progress_lines(done))


def _chosen(
    options: argparse.Namespace, requests: Requests, usual: frozenset[State] = frozenset(State)
) -> list[Request]:
    states = {State(name) for name in options.state} or usual
    dossier = getattr(options, "dossier", None)
    found = [one for one in requests if one.state in states and dossier in (None, one.dossier)]
    return sorted(found, key=lambda one: (one.holder.key, one.key))


def _dossiers(requests: list[Request]) -> list[str]:
    return sorted({request.dossier for request in requests})


def _audit(register: EventLog, way: str) -> Audit:
    return Audit(register, user_name(), way, "")


def _list_lines(requests: Requests, chosen: list[Request]) -> Iterator[str]:
    for request in chosen:
        since = f", gevraagd op {DUTCH.day(date.fromisoformat(request.sent_on))}" if request.sent_on else ""
        age = requests.age_in_dumps(request)
        dumps = f", {counted(age, 'dump', 'dumps')} oud" if request.sent_on else ""
        yield f"{request.key}  {request.state.label}{since}{dumps}"
    if not chosen:
        yield "Er zijn geen verzoeken."


def _worth_line(worth: Worth) -> str:
    mark = "  → kijk deze regel na" if worth.review else ""
    return f"{worth.rule}: {worth.right} keer terecht, {worth.in_vain} keer voor niets{mark}"


def _progress_lines(done: improvement.Progress) -> Iterator[str]:
    for state, count in done.states.items():
        yield f"{state.label}: {DUTCH.number(count)}"
    yield f"Verbeterd na een verzoek: {DUTCH.number(sum(done.mended.values()))}"
    yield f"Zoekvragen waarin iemand niet meer verborgen is: {DUTCH.number(done.searches)}"
    for dump, (dossiers, found) in done.findable.items():
        share = 100 * found / dossiers if dossiers else 0.0
        yield f"Te vinden op {DUTCH.day(date.fromisoformat(dump))}: {DUTCH.number(share)} procent"
