"""Criterion *working times*: the work is at office hours, at irregular hours, or at both.

Public: `WorkingTimes`, `WorkingTimesValue`.

All of the asked times must suit: one "no" gives 0, "yes" to all of them 1, and otherwise it is unknown. A
dossier that says no to office hours and to irregular hours leaves no work at all; that says nothing.
"""

# The methods are described in CriterionKind; not every kind needs all they are given.
# ruff: noqa: ARG002, D102

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from wsp_desk.codes import NO, WORKING_TIME, YES
from wsp_desk.matching.criteria import parsing
from wsp_desk.matching.criteria.base import CriterionKind, Finding, Opens, Step, said
from wsp_desk.matching.criteria.indications import indications, own, weakest
from wsp_desk.matching.evidence import Evidence
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.pool import Pool
    from wsp_desk.vocabulary import Vocabulary

FIELD_OF: Mapping[str, str] = {"office": "office_hours", "irregular": "irregular_hours"}
"""Code of `WORKING_TIME` → field."""

_FIELDS = tuple(FIELD_OF.values())


@dataclass(frozen=True, slots=True)
class WorkingTimesValue:
    """When the work is done; all of these.

    Attributes:
        times: Codes of `WORKING_TIME`, in the order of the list.
    """

    times: tuple[str, ...]


class WorkingTimes(CriterionKind[WorkingTimesValue]):
    """See the module."""

    key: ClassVar[str] = "working_times"
    label: ClassVar[Text] = text("Werktijden")
    fields: ClassVar[tuple[str, ...]] = _FIELDS
    thresholds: ClassVar[tuple[float, float]] = (1.0, 1.0)
    opens: ClassVar[Opens] = Opens.EVERY

    def parse(self, raw: object, vocabulary: Vocabulary) -> WorkingTimesValue:
        found = parsing.table(raw, ("times",), self.label, required=("times",))
        return WorkingTimesValue(parsing.chosen(found["times"], WORKING_TIME.labels, self.label))

    def to_json(self, value: WorkingTimesValue, vocabulary: Vocabulary) -> object:
        return {"times": list(value.times)}

    def describe(self, value: WorkingTimesValue, vocabulary: Vocabulary) -> Text:
        return text("{times}", times=_labels(value.times))

    def evidence(self, pool: Pool, value: WorkingTimesValue) -> Evidence:
        found = indications(pool, _FIELDS)
        scores = weakest(found.answers, self.fields_of(value), YES)
        nothing_left = np.logical_and.reduce([found.answers[name] == NO for name in _FIELDS])
        return found.coded.evidence(np.where(nothing_left, np.nan, scores))

    def warm(self, pool: Pool) -> None:
        indications(pool, _FIELDS)

    def fields_of(self, value: WorkingTimesValue) -> tuple[str, ...]:
        return tuple(FIELD_OF[time] for time in value.times)

    def finding(self, pool: Pool, row: int, value: WorkingTimesValue) -> Finding:
        answers = own(pool, _FIELDS, row)
        refused = [time for time in value.times if answers.get(FIELD_OF[time]) == NO]
        field = FIELD_OF[(refused or value.times)[0]]
        shown = {time: answers[name] == YES for time, name in FIELD_OF.items() if name in answers}
        return Finding(
            field, shown, pool.since(field, row), _sentence(refused, value, said(pool, row, field))
        )

    def looser(self, value: WorkingTimesValue, vocabulary: Vocabulary) -> Sequence[Step[WorkingTimesValue]]:
        return []  # one less is a part left out

    def parts(self, value: WorkingTimesValue, vocabulary: Vocabulary) -> Sequence[Step[WorkingTimesValue]]:
        if len(value.times) == 1:
            return []
        return [
            Step(
                WorkingTimesValue(tuple(other for other in value.times if other != time)),
                text("niet op {time}", time=WORKING_TIME.labels[time]),
            )
            for time in value.times
        ]


def _sentence(refused: Sequence[str], value: WorkingTimesValue, source: Text) -> Text:
    if refused:
        return text("Kan niet werken op {times} {source}.", times=_labels(refused), source=source)
    return text("Kan werken op {times}; dat past {source}.", times=_labels(value.times), source=source)


def _labels(times: Sequence[str]) -> str:
    return ", ".join(WORKING_TIME.labels[time] for time in times)
