"""What happened to the dossiers themselves, and to those of each organisation.

Public: `moved_findings`, `unchanged_findings`, `organisation_findings`.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from wsp_desk.fields import FIELDS, Status
from wsp_desk.snapshot.gate.absolute import percent
from wsp_desk.snapshot.gate.findings import GateFinding, graded
from wsp_desk.snapshot.gate.limits import Limits
from wsp_desk.snapshot.gate.movement import Movement
from wsp_desk.snapshot.gate.portrait import Counts, Portrait
from wsp_desk.texts import Text, text

_USABLE = [Status.KNOWN, Status.STALE, Status.CONTRADICTED]


def moved_findings(movement: Movement, limits: Limits) -> Iterator[GateFinding]:
    """Dossiers that came, dossiers that went, and values that were lost."""
    least = limits.least.dossiers
    if min(movement.before, movement.now) >= least:
        sentence = text(
            "{count} van de {all} dossiers stonden er vorige keer niet in.",
            count=movement.appeared,
            all=movement.now,
        )
        yield from graded("appeared", movement.appeared / movement.now, limits.appeared, sentence)
    if movement.before >= least:
        sentence = text(
            "{count} van de {all} dossiers van de vorige keer zijn er niet meer.",
            count=movement.left,
            all=movement.before,
        )
        yield from graded("left", movement.left / movement.before, limits.left, sentence)
    for place in np.flatnonzero(movement.had >= least):
        field, had = FIELDS[place], int(movement.had[place])
        share = float(movement.emptied[place] / had)
        sentence = text(
            "Bij {field} raakten {count} van de {all} dossiers hun waarde kwijt.",
            field=Text(field.dutch),
            count=int(movement.emptied[place]),
            all=had,
        )
        yield from graded("emptied", share, limits.emptied, sentence, field.name)


def unchanged_findings(movement: Movement, changed: int, limits: Limits) -> Iterator[GateFinding]:
    """Nothing happened in a whole week: probably the same export was delivered again.

    Args:
        movement: Who stayed.
        changed: Dossiers, new ones included, with a value that was not in the previous dump.
        limits: The thresholds.
    """
    if movement.stayed < limits.least.dossiers:
        return
    same = movement.now - changed
    sentence = text(
        "Bij {count} van de {all} dossiers is niets veranderd; is dit de dump van vorige keer?",
        count=same,
        all=movement.stayed,
    )
    yield from graded("unchanged", same / movement.stayed, limits.unchanged, sentence)


def organisation_findings(before: Portrait, now: Portrait, limits: Limits) -> Iterator[GateFinding]:
    """Organisations that shrank, and fields that became unusable at one of them."""
    for name, then in before.organisations.items():
        dossiers = int(then[0].sum())
        if dossiers < limits.least.organisation:
            continue
        today = now.organisations.get(name)
        left = 0 if today is None else int(today[0].sum())
        sentence = text(
            "{organisation} heeft nu {now} dossiers, vorige keer {before}.",
            organisation=name,
            now=left,
            before=dossiers,
        )
        share = 1 - left / dossiers
        yield from graded("organisation_left", share, limits.organisation_left, sentence, organisation=name)
        if today is not None and left >= limits.least.organisation:
            yield from _unusable(name, then, today, limits)


def _unusable(name: str, then: Counts, today: Counts, limits: Limits) -> Iterator[GateFinding]:
    """The field that became worst at an organisation; the others are counted."""
    was = then[:, _USABLE].sum(axis=1) / then.sum(axis=1)
    has = today[:, _USABLE].sum(axis=1) / today.sum(axis=1)
    worse = was - has
    place = int(np.argmax(worse))
    others = int((worse >= limits.organisation_unusable.warn).sum()) - 1
    more = text(" Nog {others} andere gegevens gingen er achteruit.", others=others) if others > 0 else ""
    sentence = text(
        "Bij {organisation} is {field} nu bij {now} bruikbaar, vorige keer bij {before}.{more}",
        organisation=name,
        field=Text(FIELDS[place].dutch),
        now=percent(float(has[place])),
        before=percent(float(was[place])),
        more=more,
    )
    limit = limits.organisation_unusable
    yield from graded("organisation_unusable", float(worse[place]), limit, sentence, FIELDS[place].name, name)
