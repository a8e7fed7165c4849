"""Criterion *licences*: all of these driving licences; a higher one counts for what it implies.

Public: `Licences`, `LicencesValue`, `IMPLIES`, `held`.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from wsp_desk.codes import LICENCES
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Step, said
from wsp_desk.matching.evidence import Coded, Evidence, comparable_group
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

IMPLIES: Mapping[str, tuple[str, ...]] = {
    "A": ("A2",),
    "A2": ("A1",),
    "A1": ("AM",),
    "B": ("AM",),
    "B+": ("B",),
    "BE": ("B+",),
    "C1": ("B",),
    "C": ("C1",),
    "C1E": ("C1", "BE"),
    "CE": ("C", "C1E"),
    "D1": ("B",),
    "D": ("D1",),
    "D1E": ("D1", "BE"),
    "DE": ("D", "D1E"),
}
"""Whoever holds the first may drive the second. Source: Directive 2006/126/EC, article 6: C1, C, D1 and D are
issued only to holders of B, and BE, C1E, CE, D1E and DE only to holders of B, C1, C, D1 and D (first
paragraph); C1E, CE, D1E and DE count for BE, CE for C1E, DE for D1E, A2 for A1, A, C and D for A1, C1 and D1,
every category for AM (second paragraph). B+ is code 96 on licence B, which BE contains."""

_CE_WITH_D = ("CE", "D", "DE")
"""CE counts for DE when its holder also has D (same article)."""


@dataclass(frozen=True, slots=True)
class LicencesValue:
    """All of these are asked.

    Attributes:
        codes: Codes of `LICENCES`, in the order of the list.
    """

    codes: tuple[str, ...]


class Licences(CriterionKind[LicencesValue]):
    """See the module."""

    key: ClassVar[str] = "licences"
    label: ClassVar[Text] = text("Rijbewijs")
    fields: ClassVar[tuple[str, ...]] = ("licences",)
    thresholds: ClassVar[tuple[float, float]] = (1.0, 1.0)

    def parse(self, raw: object, vocabulary: Vocabulary) -> LicencesValue:
        asked = {parsing.code(word, LICENCES.labels, self.label) for word in parsing.listed(raw, self.label)}
        return LicencesValue(tuple(code for code in LICENCES.labels if code in asked))

    def to_json(self, value: LicencesValue, vocabulary: Vocabulary) -> object:
        return list(value.codes)

    def describe(self, value: LicencesValue, vocabulary: Vocabulary) -> Text:
        return text("rijbewijs {codes}", codes=", ".join(value.codes))

    def evidence(self, pool: Pool, value: LicencesValue) -> Evidence:
        sets, coded = pool.derived("licence sets", _distinct)
        return coded.evidence(np.array([*(_share(own, value) for own in sets), np.nan]))

    def warm(self, pool: Pool) -> None:
        pool.derived("licence sets", _distinct)

    def finding(self, pool: Pool, row: int, value: LicencesValue) -> Finding:
        own = LICENCES.of_mask(int(pool.values("licences")[row]))
        missing = [code for code in value.codes if code not in held(own)]
        sentence = _sentence(own, missing, said(pool, row, "licences"))
        return Finding("licences", own, pool.since("licences", row), sentence)

    def looser(self, value: LicencesValue, vocabulary: Vocabulary) -> Sequence[Step[LicencesValue]]:
        return []  # one licence less is a part left out

    def parts(self, value: LicencesValue, vocabulary: Vocabulary) -> Sequence[Step[LicencesValue]]:
        if len(value.codes) == 1:
            return []
        return [
            Step(
                LicencesValue(tuple(other for other in value.codes if other != code)),
                text("zonder rijbewijs {code}", code=code),
            )
            for code in value.codes
        ]


def held(own: Sequence[str]) -> set[str]:
    """Every licence that counts, given those in the dossier."""
    all_held = set(own)
    queue = list(own)
    while queue:
        for implied in IMPLIES.get(queue.pop(), ()):
            if implied not in all_held:
                all_held.add(implied)
                queue.append(implied)
    trailer, bus, both = _CE_WITH_D
    if {trailer, bus} <= all_held and both not in all_held:
        return held([*all_held, both])
    return all_held


def _distinct(pool: Pool) -> tuple[tuple[frozenset[str], ...], Coded]:
    """What each set of licences that occurs amounts to, and who has which; one past the last is unknown."""
    masks, code = np.unique(pool.values("licences"), return_inverse=True)
    codes = np.where(pool.known("licences"), code, len(masks)).astype(np.intp)
    sets = tuple(frozenset(held(LICENCES.of_mask(int(mask)))) for mask in masks)
    return sets, Coded(codes, len(masks) + 1, comparable_group(pool))


def _share(own: frozenset[str], value: LicencesValue) -> float:
    return sum(code in own for code in value.codes) / len(value.codes)


def _sentence(own: list[str], missing: list[str], source: Text) -> Text:
    if not own:
        return text(
            "Heeft geen rijbewijs; gevraagd is {missing} {source}.", missing=", ".join(missing), source=source
        )
    if not missing:
        return text("Heeft rijbewijs {own}; dat is genoeg {source}.", own=", ".join(own), source=source)
    return text(
        "Heeft rijbewijs {own}; {missing} ontbreekt {source}.",
        own=", ".join(own),
        missing=", ".join(missing),
        source=source,
    )
