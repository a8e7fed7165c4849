"""What stands out about a delivery once all of it has been read.

Public: `closing_findings`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from wsp_desk.fields import FIELD
from wsp_desk.intake.report import Finding, IntakeReport
from wsp_desk.texts import Text, text


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
    yield from (
        Finding(kind, sentence)
        for kind, sentence in (
            ("quarantined", _quarantined(report.quarantined)),
            ("collapsed", _collapsed(report.collapsed)),
            ("mended", _mended(mended)),
            ("bsn", _bsn(report.redactions["bsn"])),
        )
        if sentence is not None
    )
    yield from _shared(report)
    yield from _empty_fields(report, present)


def _quarantined(rows: int) -> Text | None:
    if rows > 1:
        return text("{rows} rijen konden geen dossier worden.", rows=rows)
    return text("Eén rij kon geen dossier worden.") if rows else None


def _collapsed(rows: int) -> Text | None:
    if rows > 1:
        return text("{rows} rijen stonden er dubbel in en zijn samengevoegd.", rows=rows)
    return text("Eén rij stond er dubbel in en is samengevoegd.") if rows else None


def _mended(rows: int) -> Text | None:
    if rows > 1:
        return text("{rows} rijen liepen door een los aanhalingsteken in elkaar over.", rows=rows)
    return text("Eén rij liep door een los aanhalingsteken in een andere over.") if rows else None


def _bsn(count: int) -> Text | None:
    if count > 1:
        return text(
            "{count} keer stond een burgerservicenummer in een tekst; het is verwijderd.", count=count
        )
    return text("Eén keer stond een burgerservicenummer in een tekst; het is verwijderd.") if count else None


def _shared(report: IntakeReport) -> Iterator[Finding]:
    """One finding per pair of sources; which numbers they share, the report lists."""
    pairs = Counter((each.kept.source, each.set_aside.source) for each in report.shared)
    for (kept, other), count in pairs.items():
        yield Finding("shared", _shared_by(kept, other, count))


def _shared_by(kept: str, other: str, count: int) -> Text:
    if count == 1:
        return text(
            "Eén dossiernummer staat in {kept} en, met andere gegevens, in {other}. Waarschijnlijk is het "
            "dezelfde persoon; {kept} is gebruikt, want die bron noemde u eerst.",
            kept=kept,
            other=other,
        )
    return text(
        "{count} dossiernummers staan in {kept} en, met andere gegevens, in {other}. Waarschijnlijk zijn het "
        "dezelfde personen; {kept} is gebruikt, want die bron noemde u eerst.",
        count=count,
        kept=kept,
        other=other,
    )


def _empty_fields(report: IntakeReport, present: Collection[str]) -> Iterator[Finding]:
    empty = [name for name in report.fields if name in present and not _usable(report.fields[name])]
    if not empty or not report.dossiers:
        return
    names = ", ".join(FIELD[name].dutch for name in empty)
    if len(empty) == 1:
        sentence = text("Het gegeven {field} is bij geen enkel dossier bruikbaar.", field=names)
    else:
        sentence = text("Deze gegevens zijn bij geen enkel dossier bruikbaar: {fields}.", fields=names)
    yield Finding("field_empty", sentence, tuple(empty))


def _usable(counts: Mapping[str, int]) -> int:
    return counts["known"] + counts["stale"] + counts["contradicted"]
