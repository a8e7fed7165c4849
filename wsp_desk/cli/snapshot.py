"""`wsp-desk snapshot build|info|verify`.

Public: `build`, `info`, `verify`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from datetime import date
from typing import Any

from wsp_desk.cli.desk import register_beside
from wsp_desk.cli.output import Progress, counted, emit
from wsp_desk.cli.session import imported, opened, pool_words, secret_for
from wsp_desk.fields import FIELD
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.register.audit import Audit
from wsp_desk.register.starting import user_name
from wsp_desk.snapshot import BuildReport, Manifest, RefusedError, verify_snapshot
from wsp_desk.snapshot.delivery import SharedNumber
from wsp_desk.snapshot.files import SnapshotFiles
from wsp_desk.texts import DUTCH
from wsp_desk.trust.building import build_from

_FINDINGS, _WORST = 12, 10
_PERSONAL = {
    "bsn": "BSN",
    "email": "e-mailadres",
    "phone": "telefoonnummer",
    "iban": "IBAN",
    "name": "naam",
    "address": "adres",
}


def build(options: argparse.Namespace) -> None:
    """Builds a snapshot from a dump and prints the report."""
    words = imported(options.vocabulary) if options.vocabulary else None
    secret = secret_for(options, new=not Signer.exists())
    if options.accept_gate:
        _note_acceptance(options, secret)
    previous = opened(options, options.previous, allow_older=True) if options.previous else None
    progress = Progress()
    try:
        with progress, closing(previous) if previous else nullcontext():
            report = build_from(
                options.source,
                out=options.out,
                secret=secret,
                mapping=options.mapping,
                as_of=options.as_of or date.today(),
                previous=previous,
                progress=progress,
                accept=options.accept_gate,
                words=words,
            )
    except RefusedError as refused:
        emit(options, {"gate": refused.verdict.to_json()}, [])
        raise
    emit(options, report.to_json(), _report_lines(report))
    _show_recovery_code(secret)


def _note_acceptance(options: argparse.Namespace, secret: Secret) -> None:
    """Whoever uses a delivery that the gate refuses says why, and that is written before it is used."""
    with register_beside(options.out, secret, Signer.open_or_create(secret).kdf) as register:
        delivery = ", ".join(source.name for source in options.source)
        Audit(register, user_name(), "snapshot build", "").accepted_gate(delivery, options.accept_gate)


def info(options: argparse.Namespace) -> None:
    """Prints what a snapshot holds; needs no passphrase, for the manifest is signed, not secret."""
    manifest = verify_snapshot(options.file, TrustedBuilders.load(), allow_older=True)
    document = {**manifest.to_json(), "snapshot": str(options.file), "identity": manifest.snapshot}
    emit(options, document, _manifest_lines(manifest))


def verify(options: argparse.Namespace) -> None:
    """Checks hash, signature, order and inside of a snapshot."""
    with opened(options) as snapshot:
        manifest = snapshot.manifest
        pool_words(snapshot)
    emit(
        options,
        {
            "snapshot": str(options.file),
            "verified": True,
            "dossiers": manifest.rows,
            "sequence": manifest.sequence,
        },
        [f"In orde: {counted(manifest.rows, 'dossier', 'dossiers')}, dump van {DUTCH.day(manifest.as_of)}."],
    )


def _show_recovery_code(secret: Secret) -> None:
    """Shows the office's recovery code, once, when a person is there to write it down."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return
    code = Signer.open_or_create(secret).take_recovery_code(secret)
    if code is not None:
        print("Schrijf deze herstelcode op en bewaar hem veilig; u ziet hem maar één keer.", file=sys.stderr)
        print(f"Hij opent de pool als de wachtwoordzin kwijt is:\n  {code}", file=sys.stderr)


def _report_lines(report: BuildReport) -> Iterator[str]:
    number = DUTCH.number
    aside = f"{number(report.quarantined)} apart gezet"
    double = f", {number(report.collapsed)} dubbel" if report.collapsed else ""
    yield (
        f"{counted(report.rows_read, 'rij', 'rijen')} gelezen, "
        f"{counted(report.dossiers, 'dossier', 'dossiers')}, {aside}{double}."
    )
    if report.quarantined:
        yield f"Apart gezette rijen, met de reden: {SnapshotFiles(report.snapshot).quarantine}"
    yield f"Weggelaten kolommen: {', '.join(report.dropped_columns) or 'geen'}."
    removed = ", ".join(
        f"{number(count)} {_PERSONAL.get(kind, kind)}" for kind, count in report.redactions.items() if count
    )
    yield f"Persoonsgegevens uit teksten gehaald: {removed or 'geen'}."
    yield from _field_lines(report.to_json()["fields"], report.dossiers)
    yield from _finding_lines(report.gate["findings"])
    yield from _shared_lines(report.shared)
    yield f"Klaar in {number(report.seconds)} seconden: {report.snapshot}"


def _shared_lines(shared: Sequence[SharedNumber]) -> Iterator[str]:
    for each in shared[:_FINDINGS]:
        told = each.to_json()
        kept, aside = (f"{told[key]['source']} rij {told[key]['row']}" for key in ("kept", "set_aside"))
        yield f"  {each.dossier}: {kept} gebruikt, {aside} apart gezet"
    more = len(shared) - _FINDINGS
    if more > 0:
        yield f"  En nog {counted(more, 'dossiernummer', 'dossiernummers')}; met --json staan ze er allemaal."


def _finding_lines(findings: Sequence[str]) -> Iterator[str]:
    yield from (f"Let op: {finding}" for finding in findings[:_FINDINGS])
    more = len(findings) - _FINDINGS
    if more > 0:
        yield f"En nog {counted(more, 'opmerking', 'opmerkingen')}; met --json staan ze er allemaal."


def _field_lines(fields: dict[str, dict[str, int]], dossiers: int) -> Iterator[str]:
    """The fields with the least known, of those that some dossiers have and others have not."""
    known = {name: counts["known"] for name, counts in fields.items() if 0 < counts["known"] < dossiers}
    worst = sorted(known.items(), key=lambda item: item[1])[:_WORST]
    if worst:
        shares = (f"{FIELD[name].dutch} {count / dossiers:.0%}" for name, count in worst)
        yield f"Minst bekend: {', '.join(shares)}."


def _manifest_lines(manifest: Manifest) -> Iterator[str]:
    facts: dict[str, Any] = {
        "Dump van": DUTCH.day(manifest.as_of),
        "Gebouwd op": DUTCH.day(manifest.built_at.date()),
        "Volgnummer": manifest.sequence,
        "Dossiers": DUTCH.number(manifest.rows),
        "Controleregels": len(manifest.rules),
        "Woordenlijst": manifest.vocabulary,
        "SHA-256": manifest.sha256,
    }
    yield from (f"{name + ':':16}{value}" for name, value in facts.items())
