"""`wsp-desk ask`, `compare` and `replay`: what to ask next, dossiers side by side, an old answer again.

Public: `ask`, `compare`, `replay`, `record`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wsp_desk.cli.desk import audited
from wsp_desk.cli.output import counted, emit
from wsp_desk.cli.session import pool_of, request_of, row_of, search_of
from wsp_desk.conversation import replay as replaying
from wsp_desk.conversation.recording import Record, basis_of, record_of
from wsp_desk.errors import KnownError
from wsp_desk.matching.why import Answer as Said
from wsp_desk.privacy.safe_file import write_atomic
from wsp_desk.register.audit import Asked, Purpose
from wsp_desk.texts import DUTCH, text
from wsp_desk.trust import Answer, answer, judge_of
from wsp_desk.trust.comparing import Compared, SideBySide, side_by_side
from wsp_desk.trust.questions import HolderQuestions, Questions, best_questions, holders_of

if TYPE_CHECKING:
    from wsp_desk.matching.search import Search
    from wsp_desk.snapshot import Snapshot

_TOP = 20
_SIGNS = {Said.PASS: "✓", Said.FAIL: "✗", Said.UNKNOWN: "?"}
_WIDTH = 20


def ask(options: argparse.Namespace) -> None:
    """Prints the questions whose answers would help the shortlist most, per dossier holder."""
    request = request_of(options.request, options.file)
    with audited(options, "ask") as (snapshot, audit):
        pool = pool_of(snapshot)
        result = search_of(pool).run(request)
        found = best_questions(judge_of(pool), result, most=options.top)
        shown = dict.fromkeys(question.dossier for question in found.best)
        audit.listed(shown, Purpose.CORRECT, Asked.of(request.to_json(pool.vocabulary)))
        holders = holders_of(snapshot, [question.row for question in found.best])
    emit(options, found.to_json(holders), _question_lines(found, found.by_holder(holders)))


def compare(options: argparse.Namespace) -> None:
    """Prints two to five dossiers side by side."""
    request = request_of(options.request, options.file)
    with audited(options, "compare") as (snapshot, audit):
        pool = pool_of(snapshot)
        search, judge = search_of(pool), judge_of(pool)
        rows = [row_of(pool, dossier) for dossier in options.dossier]
        audit.viewed(options.dossier, Purpose.MATCH, Asked.of(request.to_json(pool.vocabulary)))
        told = side_by_side(search, judge, answer(pool, search, request, _TOP, judge), rows)
    emit(options, told.to_json(), _comparison_lines(told))


def replay(options: argparse.Namespace) -> int:
    """Asks an old question again and prints what differs; 1 when the answer is not identical."""
    old = Record.from_json(_read(options.answer))
    with audited(options, "replay", allow_older=True) as (snapshot, audit):
        told = replaying.replay(old, snapshot.manifest, pool_of(snapshot))
        shown = [str(match.get("dossier")) for match in old.result.get("matches", ())]
        audit.listed(shown, Purpose.MATCH, Asked.of(old.request))
    emit(options, told.to_json(), _replay_lines(told))
    return 0 if told.identical else 1


def record(found: Answer, snapshot: Snapshot, search: Search, path: Path) -> None:
    """Writes an answer so that it can be replayed.

    Raises:
        KnownError: The file cannot be written.
    """
    vocabulary = search.pool.vocabulary
    basis = basis_of(snapshot.manifest, vocabulary, search.weights, judge_of(search.pool))
    kept = record_of(found, basis).to_json()
    write_atomic(path, json.dumps(kept, ensure_ascii=False, indent=1).encode())


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise KnownError(
            text("Het antwoord {path} is er niet. Kijk of de naam klopt.", path=str(path))
        ) from None
    except (OSError, UnicodeDecodeError):
        raise KnownError(text("Het antwoord {path} kan niet worden gelezen.", path=str(path))) from None


def _question_lines(found: Questions, groups: tuple[HolderQuestions, ...]) -> Iterator[str]:
    if not found.best:
        yield "Geen enkel antwoord maakt deze shortlist beter."
        return
    yield f"{counted(found.count, 'vraag helpt', 'vragen helpen')} de beste {found.top}; deze het meest:"
    for group in groups:
        yield f"{group.holder.label}:"
        for question in group.questions:
            gain = DUTCH.number(question.gain * 100)
            yield f"  {question.dossier}  {question.question} (+{gain} punten)"
            yield f"             {question.effect}"


def _comparison_lines(told: SideBySide) -> Iterator[str]:
    yield _cells("", [each.dossier for each in told.dossiers])
    yield _cells("plaats", [_place(each) for each in told.dossiers])
    yield _cells("punten", [_points(each) for each in told.dossiers])
    yield _cells("oordeel", [str(each.match.verdict.label) if each.match else "–" for each in told.dossiers])
    for line in told.lines:
        shown = [
            f"{_SIGNS[cell.said]} {DUTCH.number(cell.line.contribution * 100)}{'*' if cell.is_best else ''}"
            for cell in line.cells
        ]
        yield _cells(str(line.criterion.of_kind.label), shown)
    for each in told.dossiers:
        yield ""
        yield f"{each.dossier}: {each.why.sentence}"
        yield from (f"  {line.sentence}" for line in each.why.ledger)


def _cells(name: str, cells: list[str]) -> str:
    return (f"{name:<20}" + "".join(f"{cell:<{_WIDTH}}" for cell in cells)).rstrip()


def _place(each: Compared) -> str:
    if each.match is None:
        return "afgevallen"
    ahead = each.match.rank_range
    span = f" ({ahead.best}–{ahead.worst})" if ahead.best < ahead.worst else ""
    return f"{each.match.rank}{'=' if each.match.tied else ''}{span}"


def _points(each: Compared) -> str:
    if each.match is None:
        return "–"
    return f"{each.match.expected * 100:.0f} ({each.match.low * 100:.0f}–{each.match.high * 100:.0f})"


def _replay_lines(told: replaying.Replay) -> Iterator[str]:
    if told.identical:
        yield "Precies hetzelfde antwoord."
    yield from (str(each.sentence) for each in (*told.result, *told.basis))
