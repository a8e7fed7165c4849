"""Outcomes of the rules as records, one per dossier and rule, for scripts.

Public: `check`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.trust.rule import Outcome, Rule

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wsp_desk.snapshot import Snapshot

_AT_A_TIME = 20_000


def check(
    snapshot: Snapshot,
    rules: Sequence[Rule],
    *,
    dossier: str | None = None,
    rule: str | None = None,
    outcomes: Collection[Outcome] = tuple(Outcome),
) -> Iterator[dict[str, Any]]:
    """The stored outcomes, dossier by dossier.

    Args:
        snapshot: An opened snapshot.
        rules: The rules as they are now; one that was not there at build has no outcome.
        dossier: Only this dossier.
        rule: Only this rule.
        outcomes: Only these outcomes.

    Yields:
        ``dossier``, ``rule``, ``field`` (the one to mend), ``severity``, ``outcome``, ``value`` (as typed,
        without personal data, or None) and ``title``.

    Raises:
        KnownError: There is no such dossier or rule.
    """
    ids, matrix = snapshot.outcomes()
    chosen = _chosen(rules, ids, rule)
    dossiers = snapshot.columns(["dossier_id"])["dossier_id"]
    rows = _rows(dossiers.to_pylist(), dossier)
    names = list(dict.fromkeys(each.fields[0] for each in chosen))
    raw = snapshot.columns([f"{name}_raw" for name in names]) if names else None
    wanted = np.array(sorted(outcomes), np.uint8)
    place = {name: at for at, name in enumerate(ids)}
    for start in range(0, len(rows), _AT_A_TIME):
        block = rows[start : start + _AT_A_TIME]
        numbers = dossiers.take(block).to_pylist()
        values = (
            {name: raw[f"{name}_raw"].take(block).to_pylist() for name in names} if raw is not None else {}
        )
        codes = {each.id: matrix[place[each.id], block] for each in chosen}
        shown = {name: np.isin(code, wanted) for name, code in codes.items()}
        for at, number in enumerate(numbers):
            for each in chosen:
                if shown[each.id][at]:
                    yield _record(number, each, Outcome(int(codes[each.id][at])), values[each.fields[0]][at])


def _record(number: str, rule: Rule, outcome: Outcome, value: str | None) -> dict[str, Any]:
    return {
        "dossier": number,
        "rule": rule.id,
        "field": rule.fields[0],
        "severity": rule.severity.value,
        "outcome": outcome.key,
        "value": value,
        "title": rule.title,
    }


def _chosen(rules: Sequence[Rule], stored: Sequence[str], wanted: str | None) -> list[Rule]:
    known = [rule for rule in rules if rule.id in stored]
    if wanted is None:
        return known
    found = [rule for rule in known if rule.id == wanted]
    if not found:
        raise KnownError(text("De regel '{rule}' is er niet in dit snapshot.", rule=wanted))
    return found


def _rows(dossiers: Sequence[str], wanted: str | None) -> NDArray[np.intp]:
    if wanted is None:
        return np.arange(len(dossiers))
    found = [row for row, number in enumerate(dossiers) if number == wanted]
    if not found:
        raise KnownError(text("Het dossier '{dossier}' is er niet in dit snapshot.", dossier=wanted))
    return np.array(found)
