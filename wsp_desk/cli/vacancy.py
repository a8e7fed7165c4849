"""`wsp-desk vacancy`: what the text of a vacancy asks, each with the words it rests on.

Public: `read_text`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from wsp_desk import vocabulary
from wsp_desk.cli.output import counted, emit
from wsp_desk.errors import KnownError
from wsp_desk.matching.request import Criterion
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.texts import text
from wsp_desk.vacancy import Leftover, Proposal, Reading, propose, request_of
from wsp_desk.vocabulary import Vocabulary

_STANDARD_INPUT = Path("-")
_LARGEST = 1 << 20
_LONGEST_QUOTE = 60


def read_text(options: argparse.Namespace) -> None:
    """Prints the proposals and what led to nothing; with ``--out`` writes a request of the sure ones."""
    words = vocabulary.load(options.vocabulary)
    reading = propose(_content(options.file), words, date.today())
    sure = [proposal for proposal in reading.proposals if not proposal.doubtful]
    document: dict[str, Any] = reading.to_json()
    if options.out is not None:
        request = request_of(sure, words, reading.title).to_json(words)
        write_atomic(options.out, json.dumps(request, ensure_ascii=False, indent=1).encode() + b"\n")
        document["request"] = str(options.out)
    emit(options, document, _lines(reading, words, options.out))


def _lines(reading: Reading, words: Vocabulary, out: Path | None) -> Iterator[str]:
    yield from (str(notice) for notice in reading.notices)
    yield from (_proposal_line(proposal, words) for proposal in reading.proposals)
    if reading.leftovers:
        yield "Niet gebruikt:"
        yield from (_leftover_line(leftover) for leftover in reading.leftovers)
    if out is not None:
        doubtful = sum(proposal.doubtful for proposal in reading.proposals)
        sure = counted(len(reading.proposals) - doubtful, "voorstel", "voorstellen")
        yield f"Zoekvraag met {sure} bewaard als {out}; wat onzeker is ({doubtful}) staat er niet in."


def _proposal_line(proposal: Proposal, words: Vocabulary) -> str:
    criterion = Criterion.from_json({"kind": proposal.kind, "value": proposal.value}, words)
    kind = criterion.of_kind
    asked = f"{kind.label}: {kind.describe(criterion.value, words)} ({proposal.importance.label})"
    quotes = ", ".join(f"'{_short(span.words)}'" for span in proposal.spans)
    why = f" – {proposal.why}" if str(proposal.why) else ""
    return f"{'?' if proposal.doubtful else '✓'} {asked}  uit {quotes}{why}"


def _leftover_line(leftover: Leftover) -> str:
    return f"  '{_short(leftover.span.words)}': {leftover.why}"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1]}…"


def _content(path: Path) -> str:
    """The text of a file or of standard input, in UTF-8 or as Windows writes it.

    Raises:
        KnownError: It is missing, much too large, or no text.
    """
    raw = sys.stdin.buffer.read(_LARGEST + 1) if path == _STANDARD_INPUT else _bytes(path)
    if len(raw) > _LARGEST:
        raise KnownError(text("{path} is veel te groot voor een vacature.", path=str(path)))
    if b"\0" in raw:
        raise KnownError(
            text("{path} is geen platte tekst. Kopieer de tekst naar een tekstbestand.", path=str(path))
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise KnownError(text("{path} is er niet. Kijk of de naam klopt.", path=str(path))) from None
    except OSError:
        raise KnownError(text("{path} kan niet worden gelezen.", path=str(path))) from None
