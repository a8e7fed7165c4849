"""Criterion *support*: what the employer can offer, against what the candidate needs.

Public: `Support`, `SupportValue`.

What is offered never matters; what is not offered must not be needed. One need that is not met gives 0, no
such need at all 1, and otherwise it is unknown.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from wsp_desk.codes import NO, SUPPORT, YES
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Opens, Step, said
from wsp_desk.matching.criteria.indications import indications, own, weakest
from wsp_desk.matching.evidence import Evidence
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

_FIELDS = tuple(SUPPORT.labels)


@dataclass(frozen=True, slots=True)
class SupportValue:
    """What the employer can offer.

    Attributes:
        offers: Codes of `SUPPORT`, in the order of the list; may be empty.
    """

    offers: tuple[str, ...]

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is not offered."""
        return tuple(code for code in SUPPORT.labels if code not in self.offers)


class Support(CriterionKind[SupportValue]):
    """See the module."""

    key: ClassVar[str] = "support"
    label: ClassVar[Text] = text("Steun")
    fields: ClassVar[tuple[str, ...]] = _FIELDS
    thresholds: ClassVar[tuple[float, float]] = (1.0, 1.0)
    opens: ClassVar[Opens] = Opens.EVERY

    def parse(self, raw: object, vocabulary: Vocabulary) -> SupportValue:
        found = parsing.table(raw, ("offers",), self.label, required=("offers",))
        offers = found["offers"]
        if isinstance(offers, list | tuple) and not offers:
            return SupportValue(())
        return SupportValue(parsing.chosen(offers, SUPPORT.labels, self.label))

    def to_json(self, value: SupportValue, vocabulary: Vocabulary) -> object:
        return {"offers": list(value.offers)}

    def describe(self, value: SupportValue, vocabulary: Vocabulary) -> Text:
        if not value.offers:
            return text("de werkgever kan geen steun bieden")
        return text("de werkgever biedt {support}", support=_labels(value.offers))

    def evidence(self, pool: Pool, value: SupportValue) -> Evidence:
        found = indications(pool, _FIELDS)
        return found.coded.evidence(weakest(found.answers, value.lacks, NO))

    def warm(self, pool: Pool) -> None:
        indications(pool, _FIELDS)

    def fields_of(self, value: SupportValue) -> tuple[str, ...]:
        return value.lacks or _FIELDS

    def finding(self, pool: Pool, row: int, value: SupportValue) -> Finding:
        answers = own(pool, _FIELDS, row)
        unmet = [name for name in value.lacks if answers.get(name) == YES]
        field = (unmet or value.lacks or _FIELDS)[0]
        shown = {name: answer == YES for name, answer in answers.items()}
        return Finding(field, shown, pool.since(field, row), _sentence(unmet, value, said(pool, row, field)))

    def looser(self, value: SupportValue, vocabulary: Vocabulary) -> Sequence[Step[SupportValue]]:
        return [
            Step(
                SupportValue(tuple(code for code in SUPPORT.labels if code in (*value.offers, more))),
                text("met {support}", support=SUPPORT.labels[more]),
            )
            for more in value.lacks
        ]


def _sentence(unmet: Sequence[str], value: SupportValue, source: Text) -> Text:
    if unmet:
        return text(
            "Heeft {unmet} nodig; dat biedt de werkgever niet {source}.", unmet=_labels(unmet), source=source
        )
    if not value.lacks:
        return text("De werkgever biedt alle steun die iemand nodig kan hebben {source}.", source=source)
    return text("Heeft dit niet nodig: {lacks} {source}.", lacks=_labels(value.lacks), source=source)


def _labels(codes: Sequence[str]) -> str:
    return ", ".join(SUPPORT.labels[code] for code in codes)
