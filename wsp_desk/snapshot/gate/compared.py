"""What a delivery did to the fields, against the delivery before it.

Public: `compared_findings`, `distance`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping

from wsp_desk.fields import FIELD, FIELDS, Status
from wsp_desk.snapshot.gate.absolute import percent
from wsp_desk.snapshot.gate.findings import GateFinding, Severity, graded
from wsp_desk.snapshot.gate.limits import Limits
from wsp_desk.snapshot.gate.portrait import Counts, Portrait
from wsp_desk.texts import Text, text

_NOTHING = [Status.MISSING, Status.PLACEHOLDER]
_ODD = [Status.UNKNOWN_CODE, Status.INVALID]
_USABLE = [Status.KNOWN, Status.STALE, Status.CONTRADICTED]
_NO_PERSON = re.compile(r"[0-9]{1,3}")


def compared_findings(before: Portrait, now: Portrait, limits: Limits) -> Iterator[GateFinding]:
    """Compares two deliveries field by field, where both are large enough."""
    if min(before.dossiers, now.dossiers) < limits.least.dossiers:
        return
    for place, field in enumerate(FIELDS):
        dead = list(_dead(place, before.counts, now.counts, limits))
        yield from dead or _shares(place, before.counts, now.counts, limits)
        if field.name in now.odd:
            yield from _new_codes(field.name, before, now, limits)
        if field.name in now.known and field.name not in limits.fields.moving:
            yield from _shifted(field.name, before, now, limits)


def distance(before: Mapping[str, int], now: Mapping[str, int]) -> float:
    """Total variation distance between two distributions, above what chance explains.

    The distance is half the sum of the differences in share, from 0 (the same) to 1 (nothing in common).
    Two samples of ``n`` and ``m`` from the same ``k`` values differ by at most
    ``sqrt(k / 2π · (1/n + 1/m))`` on average (the mean absolute deviation of a binomial share, summed with
    Cauchy-Schwarz); that much is taken off.
    """
    n, m = sum(before.values()), sum(now.values())
    if not n or not m:
        return 0.0
    values = before.keys() | now.keys()
    apart = sum(abs(before.get(value, 0) / n - now.get(value, 0) / m) for value in values) / 2
    return max(0.0, apart - math.sqrt(len(values) / (2 * math.pi) * (1 / n + 1 / m)))


def _name(field: str) -> Text:
    return Text(FIELD[field].dutch)


def _dead(place: int, before: Counts, now: Counts, limits: Limits) -> Iterator[GateFinding]:
    """A field that was used and now has nothing for anybody."""
    had = int(before[place, _USABLE].sum())
    if had >= limits.least.dossiers and not now[place, _USABLE].sum():
        name = FIELDS[place].name
        sentence = text(
            "Bij {field} is niets meer bruikbaar; vorige keer hadden {dossiers} dossiers een waarde.",
            field=_name(name),
            dossiers=had,
        )
        share = had / int(before[place].sum())
        yield GateFinding("dead", sentence, Severity.REFUSE, 1 + share, 1.0, name)


def _shares(place: int, before: Counts, now: Counts, limits: Limits) -> Iterator[GateFinding]:
    field = FIELDS[place].name
    then, today = _share(before[place], _NOTHING), _share(now[place], _NOTHING)
    told = {"field": _name(field), "now": percent(today), "before": percent(then)}
    sentence = text("Bij {field} is nu {now} niet ingevuld, vorige keer {before}.", **told)
    yield from graded("missing", today - then, limits.missing, sentence, field)
    then, today = _share(before[place], _ODD), _share(now[place], _ODD)
    told = {"field": _name(field), "now": percent(today), "before": percent(then)}
    sentence = text("Bij {field} is nu {now} onbekend of onmogelijk, vorige keer {before}.", **told)
    yield from graded("invalid", today - then, limits.invalid, sentence, field)


def _share(counts: Counts, statuses: list[Status]) -> float:
    return float(counts[statuses].sum() / counts.sum())


def _new_codes(field: str, before: Portrait, now: Portrait, limits: Limits) -> Iterator[GateFinding]:
    new = {code: count for code, count in now.odd[field].items() if code not in before.odd.get(field, {})}
    place = FIELDS.index(FIELD[field])
    filled = int(now.counts[place].sum() - now.counts[place, Status.MISSING])
    if filled < limits.least.dossiers or not new:
        return
    dossiers = sum(new.values())
    shown = [
        f"'{code}'"
        for code, count in sorted(new.items(), key=lambda item: -item[1])
        if count >= limits.least.organisation and _NO_PERSON.fullmatch(code)
    ]
    names = text(" Het gaat onder meer om {codes}.", codes=", ".join(shown[:3])) if shown else ""
    sentence = text(
        "Bij {field} hebben {dossiers} dossiers een onbekende code die er vorige keer niet was.{names}",
        field=_name(field),
        dossiers=dossiers,
        names=names,
    )
    yield from graded("new_codes", dossiers / filled, limits.new_codes, sentence, field)


def _shifted(field: str, before: Portrait, now: Portrait, limits: Limits) -> Iterator[GateFinding]:
    then, today = before.known.get(field, {}), now.known[field]
    if min(sum(then.values()), sum(today.values())) < limits.least.dossiers:
        return
    apart = distance(then, today)
    sentence = text(
        "Bij {field} zijn de waarden anders verdeeld dan vorige keer: {share} is verschoven.",
        field=_name(field),
        share=percent(apart),
    )
    yield from graded("shifted", apart, limits.shifted, sentence, field)
    if FIELD[field].codes and len(today) == 1 and len(then) > 1 and apart < limits.shifted.refuse:
        sentence = text("Bij {field} komt nog maar één waarde voor.", field=_name(field))
        yield GateFinding("constant", sentence, Severity.REFUSE, 1.0, 1.0, field)
