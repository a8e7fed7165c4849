"""What is worth knowing of the open snapshot, for the bar at the top and the page Beheer.

Public: `pool_line`, `register_facts`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.register.backup import backups_of
from wsp_desk.register.store import Register
from wsp_desk.snapshot import Manifest, Snapshot
from wsp_desk.texts import Text, text
from wsp_desk.ui.records import PoolLine

Line = tuple[Text, Text]


def pool_line(snapshot: Snapshot, today: date) -> PoolLine:
    """Date, size and facts of a snapshot."""
    manifest = snapshot.manifest
    return PoolLine(manifest.as_of, manifest.rows, today, tuple(_facts(manifest, snapshot.path.name)))


def register_facts(register: Register) -> Iterator[Line]:
    """How much the register holds, and how safe that is."""
    yield text("Register"), text("{n} gebeurtenissen", n=register.tail.sequence)
    if register.unclean:
        yield text("Vorige keer"), text("niet goed afgesloten; het register is nagekeken en in orde")
    newest = next(iter(backups_of(register.files)), None)
    when = text("{day}", day=date.fromisoformat(newest.at[:10])) if newest else text("komt bij het sluiten")
    yield text("Reservekopie van het register"), when
    if register.files.recovery_code.exists():
        yield text("Herstelcode"), text("nog niet getoond; zie: wsp-desk register recovery-code")


def _facts(manifest: Manifest, name: str) -> Iterator[Line]:
    builder = TrustedBuilders.load().name(bytes.fromhex(manifest.signer))
    yield text("Bestand"), text("{name}", name=name)
    yield text("Handtekening"), text("geldig, van {builder}", builder=builder or manifest.signer[:12])
    yield text("Volgnummer"), text("{n}", n=manifest.sequence)
    yield text("Gebouwd op"), text("{day}", day=manifest.built_at)
    yield text("Woordenlijst"), text("{version}", version=manifest.vocabulary)
    yield text("Regels"), text("{n}", n=len(manifest.rules))
    yield from _counts(manifest)
    yield from _gate(manifest)


def _counts(manifest: Manifest) -> Iterator[Line]:
    report = manifest.report
    for key, name in (
        ("rows_read", text("Rijen gelezen")),
        ("dossiers", text("Dossiers")),
        ("quarantined", text("Apart gezet")),
    ):
        if key in report:
            yield name, text("{n}", n=report[key])
    if redactions := report.get("redactions"):
        total = sum(redactions.values())
        yield text("Persoonsgegevens weggehaald uit vrije tekst"), text("{n} keer", n=total)
    if manifest.provisional_ids:
        yield text("Dossiernummers"), text("voorlopig: ze gelden alleen in dit bestand")


def _gate(manifest: Manifest) -> Iterator[Line]:
    findings = manifest.gate.get("findings", [])
    words = text("goedgekeurd") if manifest.gate.get("passed") else text("met bevindingen geaccepteerd")
    yield text("Controle van de levering"), text("{verdict}, {n} bevindingen", verdict=words, n=len(findings))
