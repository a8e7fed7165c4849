"""What to ask about one dossier of a pool, and a letter that asks it.

Public: `draft_for`, `what_to_ask`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from wsp_desk.errors import KnownError
from wsp_desk.feedback.draft import Draft, draft
from wsp_desk.fields import FIELD
from wsp_desk.texts import text
from wsp_desk.trust import Outcome, Rule, judge_of
from wsp_desk.trust.reasons import counting_rules

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.pool import Pool
    from wsp_desk.snapshot import Snapshot


def draft_for(
    snapshot: Snapshot,
    pool: Pool,
    row: int,
    found: Result | None,
    *,
    today: date,
    about: Sequence[str] = (),
) -> Draft:
    """Writes the letter about one dossier.

    With a result only what matters for that request is asked: the rules that count, and the fields that
    criteria wait for. Without one, or when nothing of that is wrong, everything that is wrong with the
    dossier is asked.

    Args:
        snapshot: Where the dossier is read from.
        pool: The pool of that snapshot.
        row: Row of the dossier.
        found: What the request it is needed for brought; the dossier may have been removed.
        today: The day the letter is written.
        about: Ids of rules or names of fields; only these are asked when given.

    Raises:
        KnownError: There is nothing to ask.
    """
    rules, fields = what_to_ask(pool, row, found, about)
    return draft(
        rules,
        snapshot.dossier(row),
        seen_on=pool.as_of,
        today=today,
        fields=fields,
        now_needed=found is not None,
    )


def what_to_ask(
    pool: Pool, row: int, found: Result | None, about: Sequence[str] = ()
) -> tuple[list[Rule], list[str]]:
    """The rules and fields to ask about; arguments as for `draft_for`.

    Raises:
        KnownError: A name in `about` is neither a rule nor a field.
    """
    signals = judge_of(pool).signals
    if about:
        return _only(about, signals.rules)
    if found is not None:
        counting, waiting = counting_rules(signals, found, row), _waiting(found, row)
        if counting or waiting:
            return counting, waiting
    return signals.with_outcome(row, Outcome.FAILS), []


def _only(about: Sequence[str], rules: Sequence[Rule]) -> tuple[list[Rule], list[str]]:
    known = {rule.id: rule for rule in rules}
    for name in about:
        if name not in known and name not in FIELD:
            raise KnownError(text("Over '{name}' is geen vraag te maken.", name=name))
    return [known[name] for name in about if name in known], [name for name in about if name in FIELD]


def _waiting(found: Result, row: int) -> list[str]:
    """The fields that criteria of the request wait for."""
    asked = zip(found.request.criteria, found.graded, strict=True)
    return [
        criterion.of_kind.unknown_field(found.pool, row, criterion.value)
        for criterion, graded in asked
        if not graded.known[row]
    ]
