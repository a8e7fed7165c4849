"""`wsp-desk snapshot build|info|verify`.

Public: `build`, `info`, `verify`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, nullcontext
from datetime import date
from typing import Any

from wsp_desk.cli.output import Progress, emit
from wsp_desk.cli.session import opened, secret_for
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot import BuildReport, Manifest, verify_snapshot
from wsp_desk.texts import DUTCH
from wsp_desk.trust.building import build_from


def build(options: argparse.Namespace) -> None:
    """Builds a snapshot from a dump and prints the report."""
    secret = secret_for(options)
    previous = opened(options, options.previous, allow_older=True) if options.previous else None
    progress = Progress()
    with closing(previous) if previous else nullcontext():
        report = build_from(
            options.source,
            out=options.out,
            secret=secret,
            mapping=options.mapping,
            as_of=options.as_of or date.today(),
            previous=previous,
            progress=progress,
        )
    progress.done()
    emit(options, report.to_json(), _report_lines(report))


def info(options: argparse.Namespace) -> None:
    """Prints what a snapshot holds; needs no passphrase, for the manifest is signed, not secret."""
    manifest = verify_snapshot(options.file, TrustedBuilders.load(), allow_older=True)
    emit(options, {"snapshot": str(options.file), **manifest.to_json()}, _manifest_lines(manifest))


def verify(options: argparse.Namespace) -> None:
    """Checks hash, signature, order and inside of a snapshot."""
    with opened(options) as snapshot:
        manifest = snapshot.manifest
    emit(
        options,
        {
            "snapshot": str(options.file),
            "verified": True,
            "dossiers": manifest.rows,
            "sequence": manifest.sequence,
        },
        [f"In orde: {DUTCH.number(manifest.rows)} dossiers, dump van {DUTCH.day(manifest.as_of)}."],
    )


def _report_lines(report: BuildReport) -> Iterator[str]:
    number = DUTCH.number
    yield (
        f"{number(report.rows_read)} rijen gelezen, {number(report.dossiers)} dossiers, "
        f"{number(report.quarantined)} apart gezet."
    )
    yield f"Weggelaten kolommen: {', '.join(report.dropped_columns) or 'geen'}."
    removed = ", ".join(f"{kind} {number(count)}" for kind, count in report.redactions.items() if count)
    yield f"Persoonsgegevens uit teksten gehaald: {removed or 'geen'}."
    yield from _field_lines(report.to_json()["fields"], report.dossiers)
    for finding in report.gate["findings"]:
        yield f"Let op: {finding}"
    yield f"Klaar in {number(report.seconds)} seconden: {report.snapshot}"


def _field_lines(fields: dict[str, dict[str, int]], dossiers: int) -> Iterator[str]:
    """The ten fields with the least known."""
    worst = sorted(fields.items(), key=lambda item: item[1]["known"])[:10]
    if dossiers:
        yield (
            "Minst bekend: "
            + ", ".join(f"{name} {counts['known'] / dossiers:.0%}" for name, counts in worst)
            + "."
        )


def _manifest_lines(manifest: Manifest) -> Iterator[str]:
    facts: dict[str, Any] = {
        "Dump van": DUTCH.day(manifest.as_of),
        "Gebouwd op": DUTCH.day(manifest.built_at.date()),
        "Volgnummer": manifest.sequence,
        "Dossiers": DUTCH.number(manifest.rows),
        "Regels": len(manifest.rules),
        "Woordenlijst": manifest.vocabulary,
        "SHA-256": manifest.sha256,
    }
    yield from (f"{name + ':':14}{value}" for name, value in facts.items())
