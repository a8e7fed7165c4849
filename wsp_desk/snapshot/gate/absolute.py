"""What can be said of a delivery without looking back.

Public: `absolute_findings`.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from wsp_desk.fields import FIELD, FIELDS, Status
from wsp_desk.snapshot.delivery import DeliveryReport
from wsp_desk.snapshot.gate.findings import GateFinding, Severity, graded
from wsp_desk.snapshot.gate.limits import Limit, Limits
from wsp_desk.snapshot.gate.portrait import Portrait
from wsp_desk.texts import Text, text

_NEVER = 1.01
_ODD = [Status.UNKNOWN_CODE, Status.INVALID]


def absolute_findings(
    now: Portrait, constant: set[str], report: DeliveryReport, limits: Limits, *, first: bool
) -> Iterator[GateFinding]:
    """Judges a delivery by itself.

    Args:
        now: The delivery in counts.
        constant: Fields with one value for everybody.
        report: For the rows that could not be a dossier.
        limits: The thresholds.
        first: Whether there is nothing to compare with; then nonsense is judged by itself.
    """
    if report.rows_read >= limits.least.dossiers:
        share = report.quarantined / report.rows_read
        sentence = _not_a_dossier(int(report.quarantined), int(report.rows_read))
        yield from graded("quarantined", share, limits.quarantined, sentence)
    if first:
        yield from _nonsense(now, limits, refusing=2 * report.by_contract < report.rows_read)
    yield from _constant(now, constant, limits)


def _not_a_dossier(rows: int, read: int) -> Text:
    if rows == 1:
        return text("Van de {all} rijen kon er één geen dossier worden.", all=read)
    return text("{rows} van de {all} rijen konden geen dossier worden.", rows=rows, all=read)


def _nonsense(now: Portrait, limits: Limits, *, refusing: bool) -> Iterator[GateFinding]:
    """Nonsense shows that columns were mistaken for others, which a standard with named values rules out."""
    limit = limits.nonsense if refusing else Limit(limits.nonsense.warn, _NEVER)
    filled = now.counts.sum(axis=1) - now.counts[:, Status.MISSING]
    odd = now.counts[:, _ODD].sum(axis=1)
    for place in np.flatnonzero(filled >= limits.least.dossiers):
        field = FIELDS[place]
        share = float(odd[place] / filled[place])
        sentence = text(
            "Bij {field} is {share} van wat is ingevuld onbekend of onmogelijk.",
            field=Text(field.dutch),
            share=percent(share),
        )
        yield from graded("nonsense", share, limit, sentence, field.name)


def _constant(now: Portrait, constant: set[str], limits: Limits) -> Iterator[GateFinding]:
    for name in sorted(constant - limits.fields.constant):
        place = FIELDS.index(FIELD[name])
        known = int(now.counts[place, Status.KNOWN])
        if known >= limits.least.dossiers:
            sentence = text(
                "Bij {field} staat bij alle {known} dossiers hetzelfde.",
                field=Text(FIELD[name].dutch),
                known=known,
            )
            yield GateFinding("constant", sentence, Severity.WARN, 1.0, 1.0, name)


def percent(share: float) -> str:
    """A share as whole per cents: "12%"; below one per cent with a decimal."""
    return f"{share:.0%}" if share >= 0.01 or share == 0 else f"{share:.1%}".replace(".", ",")
