"""What waits to be asked: from a search, from the list, and what was asked before and lies still.

Public: `rows_for`, `waiting`, `to_remind`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from wsp_desk.feedback.finding import Finding, findings
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import State
from wsp_desk.trust import Verdict, judge_of
from wsp_desk.trust.hidden import Hidden, hidden_by_unknown

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.pool import Pool
    from wsp_desk.snapshot import Snapshot

MOST_HIDDEN = 200
"""Dossiers that one search names as hidden by an unknown field, the most promising first."""


def rows_for(result: Result, top: int) -> tuple[list[int], Hidden]:
    """The dossiers that a search gives reason to ask about, and who is hidden by an unknown field.

    Args:
        result: What the search gave.
        top: Size of the top.

    Returns:
        Rows: in the top, but not to be trusted as they are; then the `top` most promising of the hidden.
    """
    judged = judge_of(result.pool).judge(result)
    best = [int(row) for row in result.order(top)]
    doubtful = [row for row in best if judged.of(row)[0] is not Verdict.TRUST]
    hidden = hidden_by_unknown(result, top, MOST_HIDDEN)
    return list(dict.fromkeys([*doubtful, *(each.row for each in hidden.dossiers[:top])])), hidden


def waiting(snapshot: Snapshot, pool: Pool, keys: Iterable[Key]) -> list[Finding]:
    """The questions about these fields, as the dossiers are now; a dossier that left gives none.

    A field that is in order by now gives none either: only what a rule still finds, or what is not known.

    Raises:
        KnownError: The snapshot cannot be read.
    """
    fields: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        fields[key.dossier].append(key.field)
    found = []
    for dossier, names in fields.items():
        row = pool.row_of(dossier)
        if row is not None:
            wrong = findings(snapshot, pool, [row])
            found += [finding for finding in wrong if finding.key.field in names]
            asked = {finding.key.field for finding in wrong}
            bare = [name for name in names if name not in asked and not pool.known(name)[row]]
            found += findings(snapshot, pool, [row], None, bare) if bare else []
    return found


def to_remind(requests: Requests, today: date) -> list[Key]:
    """What lies with a holder and may be asked once more.

    Two dumps did not show what was announced, or the day to answer has passed.
    """
    day = today.isoformat()
    return [
        request.key
        for request in requests.where(State.SENT)
        if request.returned or (request.due and request.due < day)
    ]
