"""What an importer reads from an official release, before anything is made of it.

Public: `Release`, `merged`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wsp_desk.vocabulary.concepts import Concept
from wsp_desk.vocabulary.phrases import Phrases


@dataclass(frozen=True)
class Release:
    """Concepts and what belongs to them.

    Attributes:
        name: Of the release, as the version of the vocabulary shows it.
        occupations: All of them.
        skills: All of them.
        groups: ISCO-08 code → label.
        sentences: Occupation id → sentences that describe it.
        rings: Words that mean the same.
        phrases: What people say instead of a name.
        foreign: Ids of skills without a Dutch name: kept for the relations, nothing is learned from them.
    """

    name: str
    occupations: Sequence[Concept] = ()
    skills: Sequence[Concept] = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, Sequence[str]] = field(default_factory=dict)
    rings: Sequence[Sequence[str]] = ()
    phrases: Phrases = field(default_factory=Phrases)
    foreign: frozenset[str] = frozenset()


def merged(first: Release, second: Release) -> Release:
    """Both together; where an id is in both, the second counts."""
    return Release(
        name=" + ".join(dict.fromkeys(filter(None, [*first.name.split(" + "), *second.name.split(" + ")]))),
        occupations=_by_id(first.occupations, second.occupations),
        skills=_by_id(first.skills, second.skills),
        groups={**first.groups, **second.groups},
        sentences={**first.sentences, **second.sentences},
        rings=list(dict.fromkeys(tuple(ring) for ring in (*first.rings, *second.rings))),
        phrases=second.phrases if second.phrases.occupations else first.phrases,
        foreign=first.foreign | second.foreign,
    )


def _by_id(first: Sequence[Concept], second: Sequence[Concept]) -> list[Concept]:
    return list({concept.id: concept for concept in (*first, *second)}.values())
