"""`wsp-desk vum query`: answers a zoekvraag of the standard, or makes a request of a vacancy.

Public: `query`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wsp_desk import vocabulary
from wsp_desk.cli.desk import audited
from wsp_desk.cli.output import emit
from wsp_desk.cli.session import pool_words, words_for
from wsp_desk.errors import KnownError
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.register.audit import Purpose
from wsp_desk.texts import Text, text
from wsp_desk.vum import Side, answer_query, error_message, read_query, read_vacancy, translate

_LARGEST = 1 << 22
_SIDES = {"bron": Side.SOURCE, "bemiddelaar": Side.BROKER}


def query(options: argparse.Namespace) -> None:
    """Prints the answer of the standard; with ``--vacancy`` the request that the vacancy asks."""
    if options.vacancy is not None:
        _vacancy(options)
        return
    if options.file is None:
        raise KnownError(text("Geef het poolbestand waarin gezocht wordt."))
    content = _content(options.query, text("De zoekvraag"))
    with _told_by_contract(options):
        asked = read_query(content)
    side = _SIDES[options.side]
    with audited(options, "vum query") as (snapshot, audit):
        found = answer_query(snapshot, pool_words(snapshot), asked, options.max, side)
        audit.exported(
            (str(match[side.number]) for match in found.matches), Purpose.ANSWER, form="vum profiles"
        )
    if found.unnamed:
        _note(text("Niet in het antwoord, want hun nummer mag niet in VUM: {count}.", count=found.unnamed))
    _give(options, json.dumps(found.to_json(), ensure_ascii=False, indent=1))


def _vacancy(options: argparse.Namespace) -> None:
    words = words_for(options.file) if options.file else vocabulary.load()
    content = _content(options.vacancy, text("De vacature"))
    with _told_by_contract(options):
        vacancy = read_vacancy(content)
    made = translate(vacancy, words)
    if not options.json:
        for each in made.untranslated:
            _note(text("Niet vertaald: {path}, want {why}.", path=each.path, why=each.why))
    document = made.to_json(words) if options.json else made.request.to_json(words)
    _give(options, json.dumps(document, ensure_ascii=False, indent=1))


@contextmanager
def _told_by_contract(options: argparse.Namespace) -> Iterator[None]:
    """With ``--json``, what is wrong with a message is printed as the contract has it, too."""
    try:
        yield
    except KnownError as error:
        emit(options, error_message(error), [])
        raise


def _give(options: argparse.Namespace, document: str) -> None:
    """Prints a document, or writes it where it was asked."""
    if options.out is None:
        print(document)
    else:
        write_atomic(options.out, document.encode() + b"\n")


def _content(path: Path, what: Text) -> str:
    """A small text file.

    Raises:
        KnownError: It is missing, unreadable, or much too large.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise KnownError(text("{what} {path} is veel te groot.", what=what, path=str(path)))
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise KnownError(
            text("{what} {path} is er niet. Kijk of de naam klopt.", what=what, path=str(path))
        ) from None
    except UnicodeDecodeError:
        raise KnownError(
            text("{what} {path} is geen UTF-8-tekst. Bewaar het als UTF-8.", what=what, path=str(path))
        ) from None
    except OSError:
        raise KnownError(text("{what} {path} kan niet worden gelezen.", what=what, path=str(path))) from None


def _note(sentence: Text) -> None:
    print(sentence, file=sys.stderr)
