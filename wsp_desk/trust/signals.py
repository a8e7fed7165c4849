"""What the rules and statuses of a pool say about a set of fields: one small number per dossier.

Public: `Signals`, `counts_only_if_unknown`, `ASK`, `STOP`, `ASK_IF_UNKNOWN`, `STOP_IF_UNKNOWN`, `DOUBT`.

A request rests on a few sets of fields, the same ones over and over. Per set the outcomes of all rules are
folded once into one byte per dossier; a verdict then costs a few looks at bytes, however many rules there
are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wsp_desk.fields import Status
from wsp_desk.trust.rule import Applies, Outcome, Rule, RuleKind, Severity

if TYPE_CHECKING:
    from wsp_desk.pool import Pool

ASK, STOP, ASK_IF_UNKNOWN, STOP_IF_UNKNOWN, DOUBT = 1, 2, 4, 8, 16
"""Bits: a serious or blocking rule fails; the same, but it only says that a value is absent, so it counts
where the evidence is unknown; a value is there that cannot be relied on."""

_ABSENT = frozenset({RuleKind.MISSING, RuleKind.UNKNOWN_CODE, RuleKind.PLACEHOLDER, RuleKind.REGRESSED})
_BITS = {
    (Severity.SERIOUS, False): ASK,
    (Severity.BLOCKING, False): STOP,
    (Severity.SERIOUS, True): ASK_IF_UNKNOWN,
    (Severity.BLOCKING, True): STOP_IF_UNKNOWN,
}


_ORDER = {severity: place for place, severity in enumerate(Severity)}


class Signals:
    """Outcomes and statuses of one pool, folded per set of fields.

    Attributes:
        pool: The dossiers.
        rules: The rules that were evaluated for this pool and are still known, in the order of the rule
            files.
    """

    def __init__(self, pool: Pool, rules: Sequence[Rule]) -> None:
        self.pool = pool
        self._place = {name: place for place, name in enumerate(pool.outcomes.rule_ids)}
        self.rules = tuple(rule for rule in rules if rule.id in self._place)
        # What is folded is kept with the pool; two judges with the same rules share it, others do not.
        self._rules = hash(tuple((r.id, r.fields, r.kind, r.severity, r.applies) for r in self.rules))
        self._by_place = {self._place[rule.id]: rule for rule in self.rules}

    def of_fields(self, fields: Sequence[str]) -> NDArray[np.uint8]:
        """uint8 [n]: the bits of every rule about one of the fields; DOUBT where one cannot be relied on.

        Args:
            fields: The fields a criterion rests on.
        """
        wanted = frozenset(fields)
        return self.pool.derived(("trust signals", self._rules, wanted), lambda _: self._fold(wanted))

    @property
    def of_dossier(self) -> NDArray[np.uint8]:
        """uint8 [n]: ASK and STOP by the rules that count for every request."""
        return self.pool.derived(("trust signals", self._rules), lambda _: self._always())

    def outcome(self, rule: Rule, row: int) -> Outcome:
        """What came of a rule for a dossier; a rule that was not there at build was not evaluated."""
        place = self._place.get(rule.id)
        return Outcome.NOT_EVALUATED if place is None else Outcome(self.pool.outcomes.matrix[place, row])

    def with_outcome(self, row: int, outcome: Outcome) -> list[Rule]:
        """The rules with an outcome for a dossier, the most severe first."""
        places = np.flatnonzero(self.pool.outcomes.matrix[:, row] == outcome.value).tolist()
        found = [self._by_place[place] for place in places if place in self._by_place]
        return sorted(found, key=lambda rule: _ORDER[rule.severity])

    def _fold(self, fields: frozenset[str]) -> NDArray[np.uint8]:
        bits = np.zeros(self.pool.size, np.uint8)
        for rule in self.rules:
            if fields.intersection(rule.fields):
                bits[self._fails(rule)] |= _bits_of(rule)
        for name in fields:
            status = self.pool.status(name)
            bits[(status == Status.STALE) | (status == Status.CONTRADICTED)] |= DOUBT
        return bits

    def _always(self) -> NDArray[np.uint8]:
        bits = np.zeros(self.pool.size, np.uint8)
        for rule in self.rules:
            if rule.applies is Applies.ALWAYS:
                bits[self._fails(rule)] |= _BITS.get((rule.severity, False), 0)
        return bits

    def _fails(self, rule: Rule) -> NDArray[np.bool_]:
        fails: NDArray[np.bool_] = self.pool.outcomes.matrix[self._place[rule.id]] == Outcome.FAILS
        return fails


def counts_only_if_unknown(rule: Rule) -> bool:
    """Whether a rule only says that a value is absent, which known evidence makes harmless."""
    return rule.kind in _ABSENT


def _bits_of(rule: Rule) -> int:
    bits = _BITS.get((rule.severity, counts_only_if_unknown(rule)), 0)
    return bits | DOUBT if bits and rule.kind.casts_doubt else bits
