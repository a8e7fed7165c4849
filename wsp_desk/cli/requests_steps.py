"""`wsp-desk requests send`, `answer`, `follow` and `withdraw`: the steps that need only the register.

Public: `send`, `answer`, `follow`, `withdraw`, `key_of`.
"""

from __future__ import annotations

import argparse
from typing import Any

from wsp_desk.cli.desk import register_of
from wsp_desk.cli.output import emit
from wsp_desk.errors import KnownError
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.letter import Letter
from wsp_desk.feedback.message import clipboard_text, mailto, save_eml
from wsp_desk.feedback.refusing import still_missing
from wsp_desk.feedback.request import Holder, Key, Request
from wsp_desk.feedback.states import Answer, State
from wsp_desk.fields import FIELD
from wsp_desk.register.audit import Audit, Purpose
from wsp_desk.register.log import EventLog
from wsp_desk.register.starting import user_name
from wsp_desk.texts import text


def send(options: argparse.Namespace) -> None:
    """Writes or prints a draft, and keeps that it left; what leaves is written to the log first."""
    if (options.way == "eml") != (options.out is not None):
        raise KnownError(text("Geef bij --way eml een bestand op met --out, en anders niet."))
    with register_of(options) as register:
        follow = FollowUp(register, user_name())
        letter = follow.draft(options.message)
        link = mailto(letter) if options.way == "mailto" else None
        if options.way == "mailto" and link is None:
            raise KnownError(
                text("Dit bericht is te lang voor een mailto-link, of heeft geen adres. Kies --way eml.")
            )
        _log_export(register, letter, options.way)
        saved = save_eml(letter, options.out) if options.out else None
        letter = follow.send(options.message, options.way)
    document = letter.to_json() | {"eml": str(saved) if saved else None, "mailto": link}
    emit(options, document, [link or clipboard_text(letter), *([f"Bewaard als {saved}"] if saved else [])])


def answer(options: argparse.Namespace) -> None:
    """Records an answer and what follows from it."""
    with register_of(options) as register:
        request = FollowUp(register, user_name()).answer(
            key_of(options.key), Answer(options.answer), note=options.note, **_what_follows(options)
        )
        _log_shown(register, request, "requests answer")
    _tell(options, request)


def follow(options: argparse.Namespace) -> None:
    """Does what an answer still waits for."""
    with register_of(options) as register:
        request = FollowUp(register, user_name()).follow(key_of(options.key), **_what_follows(options))
        _log_shown(register, request, "requests follow")
    _tell(options, request)


def withdraw(options: argparse.Namespace) -> None:
    """Takes back what was not sent."""
    with register_of(options) as register:
        request = FollowUp(register, user_name()).withdraw(key_of(options.key), options.reason)
        _log_shown(register, request, "requests withdraw")
    _tell(options, request)


def key_of(words: str) -> Key:
    """A request by its name, ``dossier:field``.

    Raises:
        KnownError: It is not written like that, or there is no such field.
    """
    dossier, _, field = words.rpartition(":")
    if not dossier or field not in FIELD:
        raise KnownError(
            text(
                "'{words}' is geen verzoek. Schrijf dossier:veld, bijvoorbeeld K7F3-91C2:hours_max.",
                words=words,
            )
        )
    return Key(dossier, field)


def _what_follows(options: argparse.Namespace) -> dict[str, Any]:
    other = Holder(name=options.to, email=options.to_email) if options.to or options.to_email else None
    return {"reason": options.reason, "review": options.review, "to": other, "reply": options.reply}


def _log_export(register: EventLog, letter: Letter, way: str) -> None:
    dossiers = sorted({key.dossier for key in letter.items})
    Audit(register, user_name(), "requests send", "").exported(dossiers, Purpose.CORRECT, form=way)


def _log_shown(register: EventLog, request: Request, way: str) -> None:
    Audit(register, user_name(), way, "").listed([request.dossier], Purpose.CORRECT)


def _tell(options: argparse.Namespace, request: Request) -> None:
    lines = [f"Verzoek {request.key}: {request.state.label}."]
    if request.state is State.ANSWERED and request.answer is not None:
        lines.append(f"Er hoort nog iets bij: {still_missing(request.answer)}. Dat kan met: requests follow.")
    emit(options, request.to_json(), lines)
