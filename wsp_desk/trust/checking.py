"""Outcomes of the rules as records, one per dossier and rule, for scripts.

Public: `check`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import numpy as np

from wsp_desk.errors import KnownError
from wsp_desk.texts import Text, text
from wsp_desk.trust.rule import Outcome, Rule

if TYPE_CHECKING:
    import pyarrow as pa
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

    Returns:
        Records, made while they are read: ``dossier``, ``rule``, ``field`` (the one to mend), ``severity``,
        ``outcome``, ``value`` (as typed, without personal data, or None) and ``title``.

    Raises:
        KnownError: There is no such dossier or rule.
    """
    ids, matrix = snapshot.outcomes()
    chosen = _chosen(rules, ids, rule)
    rows = _rows(snapshot, dossier)
    names = ["dossier_id", *dict.fromkeys(f"{each.fields[0]}_raw" for each in chosen)]
    table = snapshot.columns(names)
    codes = matrix[[ids.index(each.id) for each in chosen]]
    return _records(table, chosen, codes, rows, frozenset(outcome.value for outcome in outcomes))


def _records(
    table: pa.Table,
    rules: Sequence[Rule],
    codes: NDArray[np.uint8],
    rows: NDArray[np.intp],
    wanted: frozenset[int],
) -> Iterator[dict[str, Any]]:
    for start in range(0, len(rows), _AT_A_TIME):
        block = rows[start : start + _AT_A_TIME]
        columns = table.take(block).to_pydict()
        for place, outcomes in enumerate(codes[:, block].T.tolist()):
            for rule, outcome in zip(rules, outcomes, strict=True):
                if outcome in wanted:
                    value = columns[f"{rule.fields[0]}_raw"][place]
                    yield _record(columns["dossier_id"][place], rule, Outcome(outcome), value)


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
        raise KnownError(
            text(
                "De regel '{rule}' is er niet in dit snapshot.{hint}",
                rule=wanted,
                hint=_hint(wanted, [each.id for each in known]),
            )
        )
    return found


def _rows(snapshot: Snapshot, wanted: str | None) -> NDArray[np.intp]:
    if wanted is None:
        return np.arange(snapshot.manifest.rows)
    numbers = snapshot.columns(["dossier_id"])["dossier_id"].to_pylist()
    found = [row for row, number in enumerate(numbers) if number == wanted]
    if not found:
        raise KnownError(
            text(
                "Het dossier '{dossier}' is er niet in dit snapshot. Kijk of het nummer klopt.",
                dossier=wanted,
            )
        )
    return np.array(found)


def _hint(wanted: str, known: Sequence[str]) -> Text | str:
    near = get_close_matches(wanted, known, n=1)
    return text(" Bedoelt u '{near}'?", near=near[0]) if near else ""
