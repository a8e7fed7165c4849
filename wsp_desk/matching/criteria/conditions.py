"""Criterion *conditions*: what belongs to the work and cannot be avoided, against the candidate's wishes.

Public: `Conditions`, `ConditionsValue`, `AGAINST`.

A condition clashes when the dossier holds a wish against it (`AGAINST`) and does not wish the condition
itself. Without a clash the evidence is `NO_CLASH`, plus the rest for the share of the conditions that the
dossier wishes; with one it is at most `CLASH`: that times the share of the conditions that do not clash. A
dossier that is known to have no wishes clashes with nothing.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from wsp_desk.codes import CONDITION, WISH
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Coded, Evidence, comparable_group
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

AGAINST: Mapping[str, tuple[str, ...]] = {
    "alone": ("together",),
    "together": ("alone",),
    "moving": ("seated",),
    "seated": ("moving",),
    "noise": ("quiet",),
    "outside": ("inside",),
    "inside": ("outside",),
    "changing_tasks": ("fixed_tasks",),
    "pace": ("quiet", "structure"),
    "loose": ("structure",),
    "customers": ("no_customers",),
    "no_customers": ("customers",),
    "lifting": ("no_lifting",),
    "heights": ("no_heights",),
}
"""Condition → wishes that it clashes with. Ours, after the words of both lists."""

NO_CLASH = 0.75
"""Evidence when nothing clashes and nothing is wished for."""

CLASH = 0.5
"""Evidence just below that of one clash among very many conditions."""


@dataclass(frozen=True, slots=True)
class ConditionsValue:
    """What the work cannot avoid.

    Attributes:
        codes: Codes of `CONDITION`, in the order of the list.
    """

    codes: tuple[str, ...]


class Conditions(CriterionKind[ConditionsValue]):
    """See the module."""

    key: ClassVar[str] = "conditions"
    label: ClassVar[Text] = text("Omstandigheden")
    fields: ClassVar[tuple[str, ...]] = ("wishes",)
    thresholds: ClassVar[tuple[float, float]] = (NO_CLASH, NO_CLASH)

    def parse(self, raw: object, vocabulary: Vocabulary) -> ConditionsValue:
        return ConditionsValue(parsing.chosen(raw, CONDITION.labels, self.label))

    def to_json(self, value: ConditionsValue, vocabulary: Vocabulary) -> object:
        return list(value.codes)

    def describe(self, value: ConditionsValue, vocabulary: Vocabulary) -> Text:
        return text("{conditions}", conditions=_labels(value.codes))

    def evidence(self, pool: Pool, value: ConditionsValue) -> Evidence:
        masks, coded = pool.derived("sets of wishes", _distinct)
        return coded.evidence(np.append(_scores(masks, value), np.nan))

    def warm(self, pool: Pool) -> None:
        pool.derived("sets of wishes", _distinct)

    def finding(self, pool: Pool, row: int, value: ConditionsValue) -> Finding:
        own = WISH.of_mask(int(pool.values("wishes")[row]))
        sentence = _sentence(own, value, said(pool, row, "wishes"))
        return Finding("wishes", own, pool.since("wishes", row), sentence)

    def looser(self, value: ConditionsValue, vocabulary: Vocabulary) -> Sequence[Step[ConditionsValue]]:
        return []  # one less is a part left out

    def parts(self, value: ConditionsValue, vocabulary: Vocabulary) -> Sequence[Step[ConditionsValue]]:
        if len(value.codes) == 1:
            return []
        return [
            Step(
                ConditionsValue(tuple(other for other in value.codes if other != code)),
                text("werk zonder {condition}", condition=CONDITION.labels[code]),
            )
            for code in value.codes
        ]


def _distinct(pool: Pool) -> tuple[NDArray[np.uint32], Coded]:
    """The sets of wishes that occur as bits, and who has which; one past the last is unknown."""
    known = pool.known("wishes")
    masks, places = np.unique(np.where(known, pool.values("wishes"), 0), return_inverse=True)
    codes = np.where(known, places, len(masks)).astype(np.intp)
    return masks, Coded(codes, len(masks) + 1, comparable_group(pool))


def _scores(masks: NDArray[np.uint32], value: ConditionsValue) -> NDArray[np.float64]:
    """float64 [masks]: evidence per set of wishes."""
    clashes, wished = np.zeros(len(masks)), np.zeros(len(masks))
    for code in value.codes:
        likes = masks & np.uint32(WISH.mask([code]) if code in WISH.labels else 0) != 0
        wished += likes
        clashes += (masks & np.uint32(WISH.mask(AGAINST.get(code, ()))) != 0) & ~likes
    asked = len(value.codes)
    return np.where(clashes > 0, CLASH * (1 - clashes / asked), NO_CLASH + (1 - NO_CLASH) * wished / asked)


def _clash(own: Sequence[str], value: ConditionsValue) -> tuple[list[str], list[str]]:
    """Conditions that clash, and the wishes they clash with."""
    conditions = [code for code in value.codes if code not in own and set(AGAINST.get(code, ())) & set(own)]
    wishes = [wish for wish in own if any(wish in AGAINST[code] for code in conditions)]
    return conditions, wishes


def _sentence(own: Sequence[str], value: ConditionsValue, source: Text) -> Text:
    conditions, wishes = _clash(own, value)
    wished = [code for code in value.codes if code in own]
    if conditions:
        return text(
            "Bij dit werk hoort {conditions}, en de wens is: {wishes} {source}.",
            conditions=_labels(conditions),
            wishes=", ".join(WISH.labels[wish] for wish in wishes),
            source=source,
        )
    if wished:
        return text("Dit past bij een wens: {wished} {source}.", wished=_labels(wished), source=source)
    return text("Het werk botst met geen enkele wens {source}.", source=source)


def _labels(codes: Sequence[str]) -> str:
    return ", ".join(CONDITION.labels[code] for code in codes)
