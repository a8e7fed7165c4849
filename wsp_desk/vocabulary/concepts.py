"""Occupations and skills as concepts: one meaning, several labels.

Public: `Concept`, `Concepts`, `Hit`, `Reason`, `KIND`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

KIND = Literal["occupation", "skill"]
"""What is looked up."""

Reason = Literal["exact", "alternative", "spelling", "compound", "task", "group", "meaning"]
"""Why a label was found: it is the preferred label, it is another label, it is written a little
differently, it shares parts, it is work that belongs to it, its ISCO group was named, or it means about the
same."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One occupation or skill.

    Attributes:
        id: Stable id, ``o:…`` for occupations and ``s:…`` for skills in our own edition, else a URI.
        label: Preferred Dutch label.
        alternatives: Other labels, without the preferred one.
        isco: ISCO-08 unit group, four digits; empty for skills.
        skills: Ids of the skills typical (essential) for an occupation; empty for skills.
        optional: Ids of skills that some who do it need; our own edition names none.
        code: Place in the hierarchy of its source, in dotted steps: of an ESCO occupation its own, of a skill
            that of its group; empty where there is none.
    """

    id: str
    label: str
    alternatives: tuple[str, ...] = ()
    isco: str = ""
    skills: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    code: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels, the preferred one first."""
        return (self.label, *self.alternatives)


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept found by look-up.

    Attributes:
        concept: What was found.
        label: The label that fitted best.
        score: 0..1; equal to how sure the look-up is.
        reason: Why that label fitted.
    """

    concept: Concept
    label: str
    score: float
    reason: Reason


class Concepts:
    """Concepts in a fixed order, read like a tuple; a place in the order is the number other rooms store.

    Attributes:
        index: Concept id → place in the order.
    """

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._concepts = tuple(concepts)
        self.index: dict[str, int] = {concept.id: place for place, concept in enumerate(self._concepts)}

    def get(self, concept_id: str) -> Concept | None:
        """The concept with this id, or None."""
        place = self.index.get(concept_id)
        return None if place is None else self._concepts[place]

    def __getitem__(self, place: int) -> Concept:
        return self._concepts[place]

    def __len__(self) -> int:
        return len(self._concepts)

    def __iter__(self) -> Iterator[Concept]:
        return iter(self._concepts)
