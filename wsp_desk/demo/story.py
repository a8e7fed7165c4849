"""The story the demo tells without a screen: what an employer asks, who fits, what is doubtful, and a letter.

Public: `demo_request`, `tell`, `answer_lines`, `first_draft`, `save_figure`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsp_desk.charts import figure, waterfall
from wsp_desk.errors import KnownError
from wsp_desk.feedback.asking import draft_for
from wsp_desk.paths import data_file
from wsp_desk.settings import read_toml
from wsp_desk.texts import DUTCH, text
from wsp_desk.trust import Verdict

if TYPE_CHECKING:
    from wsp_desk.feedback import Draft
    from wsp_desk.pool import Pool
    from wsp_desk.snapshot import Snapshot
    from wsp_desk.trust import Answer, AnsweredMatch

SIGNS = {Verdict.TRUST: "✓", Verdict.ASK: "?", Verdict.DO_NOT_PRESENT: "!"}
WORDS = {Verdict.TRUST: "betrouwbaar", Verdict.ASK: "navragen", Verdict.DO_NOT_PRESENT: "niet te vertrouwen"}
_REASONS = 2
_SHOWN = 10


def demo_request() -> dict[str, Any]:
    """The employer's question of the demo, in the form of a request file (`data/demo/request.toml`)."""
    return read_toml(data_file("demo", "request.toml"))


def tell(snapshot: Snapshot, pool: Pool, found: Answer, today: date) -> Iterator[str]:
    """The story, line by line: request, the ten best with reasons, flags, a letter."""
    yield from _asked(found)
    yield ""
    yield from answer_lines(found, _SHOWN)
    doubtful = _first_doubtful(found)
    if doubtful is None:
        return
    yield ""
    yield from _explained(doubtful)
    yield ""
    letter = draft_for(snapshot, pool, doubtful.row, found.result, today=today)
    yield f"Verzoek aan {letter.to or 'de dossierhouder'}: {letter.subject}"
    yield ""
    yield from ("  " + line for line in letter.body.splitlines())


def answer_lines(found: Answer, most: int | None = None) -> Iterator[str]:
    """An answer for a terminal: the counts, then a line and its reasons per match."""
    counts = " · ".join(
        f"{SIGNS[each]} {DUTCH.number(n)} {WORDS[each]}" for each, n in found.by_verdict.items()
    )
    yield f"{DUTCH.number(found.total)} gevonden · {counts} · {DUTCH.number(found.elapsed_ms)} ms"
    if not found.matches:
        yield "Niemand voldoet. Maak een eis minder streng, of kijk met 'relax' wat ruimer zoeken oplevert."
    for match in found.matches[:most]:
        yield from _match_lines(match)


def first_draft(snapshot: Snapshot, pool: Pool, found: Answer, today: date) -> Draft:
    """The letter about the best dossier that must be asked about.

    Raises:
        KnownError: There is no such dossier among the matches.
    """
    doubtful = _first_doubtful(found)
    if doubtful is None:
        raise KnownError(text("Bij deze zoekvraag hoeft niets te worden nagevraagd."))
    return draft_for(snapshot, pool, doubtful.row, found.result, today=today)


def save_figure(found: Answer, target: Path) -> None:
    """Writes the explanation of the best match as PNG or PDF.

    Raises:
        KnownError: There is no match, or the file cannot be written.
    """
    if not found.matches:
        raise KnownError(text("Bij deze zoekvraag is niemand gevonden."))
    figure.save(waterfall.of_match(found.matches[0]), target)


def _asked(found: Answer) -> Iterator[str]:
    request, vocabulary = found.request, found.result.pool.vocabulary
    yield f"Zoekvraag van {request.employer}: {request.title}"
    for criterion in request.criteria:
        kind, importance = str(criterion.of_kind.label), str(criterion.importance.label)
        yield f"  {kind:<22}{importance:<12}{criterion.of_kind.describe(criterion.value, vocabulary)}"


def _match_lines(match: AnsweredMatch) -> Iterator[str]:
    rank = "=" if match.tied else str(match.rank)
    score = f"{match.expected * 100:.0f} ({match.low * 100:.0f}–{match.high * 100:.0f})"
    verdict = f"{SIGNS[match.verdict]} {WORDS[match.verdict]}"
    yield f"{rank:>3}  {match.dossier}  {score:<12} {verdict}"
    for line in sorted(match.ledger, key=lambda line: -line.contribution)[:_REASONS]:
        yield f"       {line.sentence}"
    if match.verdict is not Verdict.TRUST:
        yield from (f"       {SIGNS[match.verdict]} {reason}" for reason in match.reasons[:_REASONS])


def _explained(match: AnsweredMatch) -> Iterator[str]:
    yield f"Waarom dossier {match.dossier}: {match.expected * 100:.1f} van 100".replace(".", ",")
    for line in match.ledger:
        sign = " " if line.known else "?"
        yield f"  {line.contribution * 100:+6.1f} {sign} {line.sentence}".replace(".", ",", 1)
    for flag in match.flags:
        if flag.relevant:
            yield f"  {SIGNS[match.verdict]} {flag.title}. {flag.effect}"


def _first_doubtful(found: Answer) -> AnsweredMatch | None:
    relevant = (match for match in found.matches if any(flag.relevant for flag in match.flags))
    return next(relevant, None)
