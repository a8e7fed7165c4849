"""Something worth asking: a field of a dossier, the question, what stands there now, and who holds it.

Public: `Finding`, `findings`, `findings_of`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wsp_desk.feedback.asking import what_to_ask
from wsp_desk.feedback.items import Item, items_for
from wsp_desk.feedback.part import part_of
from wsp_desk.feedback.prints import fields_of_rule, prints_of_dossier
from wsp_desk.feedback.request import Holder, Key
from wsp_desk.trust import Rule, Severity

if TYPE_CHECKING:
    from wsp_desk.matching.result import Result
    from wsp_desk.pool import Pool
    from wsp_desk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Finding:
    """One question that could be asked.

    Attributes:
        key: Dossier and field.
        item: What the letter would say.
        severity: Of the rule; minor where there is none.
        holder: Who holds the dossier.
        region: Labour-market region of the dossier, or empty.
        dump: Day of the dump in which it was seen.
        before: Fingerprints of the values: field → print.
        now_needed: Whether a search is waiting for it.
        part: Where the dossier belongs, by the dimensions of patterns; stays on the desk.
    """

    key: Key
    item: Item
    severity: Severity
    holder: Holder
    region: str
    dump: date
    before: Mapping[str, str]
    now_needed: bool = False
    part: Mapping[str, str] = dataclasses.field(default_factory=dict)


def findings(
    snapshot: Snapshot,
    pool: Pool,
    rows: Sequence[int],
    found: Result | None = None,
    about: Sequence[str] = (),
) -> list[Finding]:
    """Everything worth asking about some dossiers; a dossier with nothing to ask gives nothing.

    Args:
        snapshot: Where the dossiers are read from.
        pool: The pool of that snapshot.
        rows: Rows of the dossiers.
        found: What the request they are needed for brought; only what matters for it is asked then.
        about: Ids of rules or names of fields; only these are asked when given.

    Raises:
        KnownError: A name in `about` is not known, or the snapshot cannot be read.
    """
    every = []
    for row in rows:
        rules, fields = what_to_ask(pool, row, found, about)
        every += findings_of(
            rules,
            fields,
            snapshot.dossier(row),
            dump=pool.as_of,
            region=_region(pool, row),
            now_needed=found is not None,
        )
    return every


def findings_of(
    rules: Sequence[Rule],
    fields: Sequence[str],
    detail: Mapping[str, Any],
    *,
    dump: date,
    region: str = "",
    now_needed: bool = False,
) -> list[Finding]:
    """The questions about one dossier, the most severe first.

    Args:
        rules: Rules that fail for it.
        fields: Fields to ask about whether or not a rule fails.
        detail: The dossier as `Snapshot.dossier` gives it.
        dump: Day of the dump.
        region: Labour-market region of the dossier.
        now_needed: Whether a search is waiting for the answers.
    """
    known = {rule.id: rule for rule in rules}
    holder = Holder.of_dossier(detail)
    part = part_of(detail, region, dump)
    return [
        Finding(
            key=Key(str(detail["dossier_id"]), item.field),
            item=item,
            severity=known[item.rule].severity if item.rule else Severity.MINOR,
            holder=holder,
            region=region,
            dump=dump,
            before=prints_of_dossier(fields_of_rule(item.field, known.get(item.rule)), detail),
            now_needed=now_needed,
            part=part,
        )
        for item in items_for(rules, fields, detail)
    ]


def _region(pool: Pool, row: int) -> str:
    place = int(pool.pc4_row[row])
    return str(pool.vocabulary.places.region[place]) if place < pool.no_place else ""
