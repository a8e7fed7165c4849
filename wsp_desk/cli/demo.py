"""`wsp-desk demo`: a fictitious pool from dump to window; without a screen the same story in the terminal.

Public: `run_demo`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from wsp_desk.cli.desk import register_beside
from wsp_desk.cli.output import Progress, emit
from wsp_desk.cli.session import pool_of, search_of
from wsp_desk.cli.window import has_display, what_is_missing
from wsp_desk.demo.correcting import tell_corrections
from wsp_desk.demo.making import make_demo
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.demo.rates import COLUMNS, PUBLISHED, measure
from wsp_desk.demo.story import demo_request, save_figure, tell
from wsp_desk.matching.request import Request
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.privacy.vault import ENVIRONMENT
from wsp_desk.register.audit import Asked, Audit, Purpose
from wsp_desk.register.starting import user_name
from wsp_desk.snapshot import BuildReport, Snapshot, SnapshotFiles, open_snapshot
from wsp_desk.texts import DUTCH
from wsp_desk.trust import Answer, answer

_TOP = 20


def run_demo(options: argparse.Namespace) -> int:
    """Builds the demo, then opens the window or tells the story, under the passphrase that a demo has."""
    with _without_that_of_the_desk():
        return _run(options)


@contextmanager
def _without_that_of_the_desk() -> Iterator[None]:
    """Sets aside the passphrase in the environment: it opens the pools of the desk, and no demo."""
    kept = os.environ.pop(ENVIRONMENT, None)
    try:
        yield
    finally:
        if kept is not None:
            os.environ[ENVIRONMENT] = kept


def _run(options: argparse.Namespace) -> int:
    out = options.out.absolute()
    with Progress() as progress:
        reports = make_demo(out, candidates=options.candidates, seed=options.seed, progress=progress)
        tell_corrections(*(Path(report.snapshot) for report in reports[-2:]))
    obstacle = what_is_missing()
    if options.no_window or options.json or obstacle or not has_display():
        _tell(options, reports, out)
        if obstacle and not options.no_window:
            print(obstacle, file=sys.stderr)
        return 0
    for line in _built_lines(reports[-1]):
        print(line, flush=True)
    from wsp_desk import app

    return app.run(reports[-1].snapshot, options.lang, request=demo_request(), remember=False)


def _tell(options: argparse.Namespace, reports: list[BuildReport], out: Path) -> None:
    secret = Secret.from_passphrase(DEMO_PASSPHRASE)
    with open_snapshot(reports[-1].snapshot, secret, TrustedBuilders.load()) as snapshot:
        pool = pool_of(snapshot)
        request = Request.from_json(demo_request(), pool.vocabulary)
        found = answer(pool, search_of(pool), request, top=_TOP)
        _note(snapshot, found, secret)
        rates = _rates(snapshot)
        lines = [
            *_built_lines(reports[-1]),
            *_rate_lines(rates),
            "",
            *tell(snapshot, pool, found, date.today()),
        ]
        pictures = _pictures(out, reports[-1].snapshot, found)
    document = _document(reports, found, rates, pictures)
    emit(options, document, [*lines, "", f"Beelden en bestanden staan in {out}"])


def _note(snapshot: Snapshot, found: Answer, secret: Secret) -> None:
    """Writes what the story is about to show, as every command does; a demo has a register of its own."""
    asked = Asked.of(found.request.to_json(found.result.pool.vocabulary))
    doubtful = (match.dossier for match in found.matches if any(flag.relevant for flag in match.flags))
    kdf = KeyFile.load(SnapshotFiles(snapshot.path).keys).kdf
    with register_beside(snapshot.path, secret, kdf) as register:
        audit = Audit(register, user_name(), "demo", snapshot.manifest.snapshot)
        audit.listed((match.dossier for match in found.matches), Purpose.MATCH, asked)
        audit.drafted(islice(doubtful, 1), Purpose.CORRECT, asked)


def _pictures(out: Path, snapshot: Path, found: Answer) -> list[Path]:
    """Screenshots of the window and a figure of the best match."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from wsp_desk.ui.showing import take_pictures

    figure = out / "waterval.png"
    save_figure(found, figure)
    return [*take_pictures(snapshot, demo_request(), out), figure]


def _rates(snapshot: Snapshot) -> dict[str, float]:
    return measure(snapshot.columns(COLUMNS), snapshot.manifest.as_of)


def _built_lines(report: BuildReport) -> Iterator[str]:
    yield (
        f"Fictieve pool van {DUTCH.day(report.manifest.as_of)}: {DUTCH.number(report.dossiers)} dossiers, "
        f"{DUTCH.number(report.quarantined)} rijen apart gezet, "
        f"gebouwd in {DUTCH.number(report.seconds)} seconden."
    )


def _rate_lines(rates: dict[str, float]) -> Iterator[str]:
    meaning = {"about": "ongeveer", "above": "meer dan", "below": "minder dan"}
    for figure in PUBLISHED:
        measured = f"{rates[figure.key]:.1%}".replace(".", ",")
        published = f"{meaning[figure.meaning]} {figure.share:.1%}".replace(".", ",")
        yield f"  {figure.title!s:<52}{measured:>7}   gepubliceerd: {published}"


def _document(
    reports: list[BuildReport], found: Answer, rates: dict[str, float], pictures: list[Path]
) -> dict[str, Any]:
    return {
        "builds": [report.to_json() for report in reports],
        "rates": rates,
        "answer": found.to_json({"file": str(reports[-1].snapshot)}),
        "pictures": [str(picture) for picture in pictures],
    }
