"""Ranked lists for a set of given labels, as benchmarks of look-up ask for them.

Public: `Labels`, `LabelRanker`.

What is learned, is learned from the given labels' own concepts and the imported vocabulary; never from
queries or judgements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from wsp_desk.vocabulary.embedding import Embedding
from wsp_desk.vocabulary.folding import fold
from wsp_desk.vocabulary.learning import Group, Progress, learn
from wsp_desk.vocabulary.listing import expected_utility
from wsp_desk.vocabulary.ranking import ConceptRanking
from wsp_desk.vocabulary.vocabulary import Vocabulary

_NUMBERED = re.compile(r"(.+)_[a-z]{2}_\d+")
_ISCO_NODE = "/isco/"
_CONSIDERED = 60
_KNOWN_ENOUGH = 0.9


@dataclass(frozen=True)
class Labels:
    """The labels to be ranked.

    Attributes:
        ids: One per label.
        titles: The labels.
        concepts: Name of the concept of each; '' where it is not given.
    """

    ids: Sequence[str]
    titles: Sequence[str]
    concepts: Sequence[str]

    def concept_names(self, vocabulary: Vocabulary) -> list[str]:
        """Concept of every label.

        As given; else what stands before language and number in an id such as ``C000012_nl_003`` (the
        layout of MELO); else the occupation of the vocabulary that has this label; else the label stands
        alone.
        """
        owners = {fold(label): concept.id for concept in vocabulary.occupations for label in concept.labels}
        numbered = [_NUMBERED.fullmatch(name) for name in self.ids]
        every = all(numbered)
        return [
            given or (found[1] if every and found else owners.get(fold(title), f"\0{name}"))
            for name, title, given, found in zip(self.ids, self.titles, self.concepts, numbered, strict=True)
        ]


class LabelRanker:
    """Ranks given labels with what a vocabulary learned, or learns anew where it knows too few of them."""

    def __init__(self, labels: Labels, vocabulary: Vocabulary, progress: Progress | None = None) -> None:
        """Prepares.

        Args:
            labels: To be ranked.
            vocabulary: Imported or starter.
            progress: Told the share that is done, if something must be learned.
        """
        self._labels = labels
        self._vocabulary = vocabulary
        names = labels.concept_names(vocabulary)
        numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
        self._concept = np.array([numbers[name] for name in names], np.int64)
        self._names = list(numbers)
        self._ranking = ConceptRanking(
            labels.titles, self._concept.tolist(), self._group_nodes(), self._learned(progress)
        )

    def lists(self, texts: Sequence[str], top: int) -> Iterator[list[tuple[str, float]]]:
        """For every text the ids of the labels, best first, each with a score that falls along the list."""
        for text in texts:
            cosines = self._ranking.cosines([text])[0]
            scores = self._ranking.scores(text, cosines)
            best = np.argsort(-scores, kind="stable")[: max(_CONSIDERED, top)]
            chance = np.exp(scores[best] - scores[best[0]])
            own = [self._ranking.labels_of(int(concept)) for concept in best]
            ordered = [labels[np.argsort(-cosines[labels], kind="stable")].tolist() for labels in own]
            ranked = expected_utility(chance / chance.sum(), ordered, top)
            yield [(self._labels.ids[label], 1 / rank) for rank, label in enumerate(ranked, start=1)]

    def _group_nodes(self) -> list[bool]:
        """Nodes of the classification: named so, or a label that only an ISCO group has."""
        groups = {fold(label) for label in self._vocabulary.groups.values()}
        sizes = np.bincount(self._concept)
        first = np.unique(self._concept, return_index=True)[1].tolist()
        return [
            _ISCO_NODE in name or (size == 1 and fold(self._labels.titles[label]) in groups)
            for name, size, label in zip(self._names, sizes.tolist(), first, strict=True)
        ]

    def _learned(self, progress: Progress | None) -> Embedding:
        known = {fold(label) for concept in self._vocabulary.occupations for label in concept.labels}
        known |= {fold(label) for label in self._vocabulary.groups.values()}
        share = sum(fold(title) in known for title in self._labels.titles) / max(len(self._labels.titles), 1)
        together = len(self._names) < len(self._labels.titles)
        embedding = self._vocabulary.embedding
        if embedding is not None and (share >= _KNOWN_ENOUGH or not together):
            return embedding
        return learn([*self._given_groups, *self._vocabulary.learning_groups()], progress)

    @cached_property
    def _given_groups(self) -> list[Group]:
        labels: list[list[str]] = [[] for _ in self._names]
        for title, concept in zip(self._labels.titles, self._concept.tolist(), strict=True):
            labels[concept].append(title)
        return [Group(own) for own in labels]
