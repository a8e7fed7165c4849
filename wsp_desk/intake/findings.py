"""What stands out about a delivery once all of it has been read.

Public: `closing_findings`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from wsp_desk.fields import FIELD
from wsp_desk.intake.report import Finding, IntakeReport
from wsp_desk.texts import text


def closing_findings(report: IntakeReport, present: Collection[str], mended: int) -> Iterator[Finding]:
    """Says what stands out.

    Args:
        report: The counts.
        present: Fields for which the delivery has a column.
        mended: Rows that a stray quote had run together and that were taken back.
    """
    if report.provisional_ids:
        yield Finding(
            "provisional_ids",
            text("Geen enkele rij heeft een dossiernummer; het nummer geldt alleen in deze snapshot."),
        )
    if report.quarantined:
        yield Finding(
            "quarantined", text("{rows} rijen konden geen dossier worden.", rows=report.quarantined)
        )
    if report.shared:
        yield Finding(
            "shared",
            text(
                "{count} dossiernummers staan in meer dan één bron, met andere gegevens. Waarschijnlijk is "
                "het dezelfde persoon; de bron die u eerst noemde is gebruikt.",
                count=report.shared,
            ),
        )
    if report.collapsed:
        yield Finding(
            "collapsed",
            text("{rows} rijen stonden er dubbel in en zijn samengevoegd.", rows=report.collapsed),
        )
    if mended:
        yield Finding(
            "mended", text("{rows} rijen liepen door een los aanhalingsteken in elkaar over.", rows=mended)
        )
    if report.redactions["bsn"]:
        yield Finding(
            "bsn",
            text(
                "{count} keer stond een burgerservicenummer in een tekst; het is verwijderd.",
                count=report.redactions["bsn"],
            ),
        )
    yield from _empty_fields(report, present)


def _empty_fields(report: IntakeReport, present: Collection[str]) -> Iterator[Finding]:
    for name, counts in report.fields.items():
        usable = counts["known"] + counts["stale"] + counts["contradicted"]
        if name in present and report.dossiers and not usable:
            yield Finding(
                "field_empty",
                text("Het gegeven {field} is bij geen enkel dossier bruikbaar.", field=FIELD[name].dutch),
                name,
            )
