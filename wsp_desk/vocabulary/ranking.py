"""Ranks concepts by meaning: what a learned map says of their labels, and how sure that is.

Public: `ConceptRanking`, `WEIGHTS`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.embedding import Embedding
from wsp_desk.vocabulary.folding import fold, stem


@dataclass(frozen=True)
class Weights:
    """How much counts what: a conditional logit over concepts, fitted by leave-one-label-out on Dutch ESCO.

    Which features there are, `group` and `flattened` are judgements (docs/vocabulary.md), not fitted.

    Attributes:
        nearest: Cosine of the nearest label.
        mean: Mean cosine over all labels.
        preferred: Cosine of the preferred label.
        same: The preferred label is equal but for gender, number and spaces.
        group: The concept is a node of a classification, not an occupation.
        flattened: Factor on all of these: real titles are less like labels than labels are like one another.
    """

    nearest: float = 17.0
    mean: float = 9.0
    preferred: float = 2.0
    same: float = 7.0
    group: float = -3.0
    flattened: float = 0.6


WEIGHTS = Weights()


class ConceptRanking:
    """Labels, each of one concept, as points of a learned map."""

    def __init__(
        self,
        labels: Sequence[str],
        concept: Sequence[int],
        group_nodes: Sequence[bool],
        embedding: Embedding,
        points: NDArray[np.float32] | None = None,
    ) -> None:
        """Prepares.

        Args:
            labels: All labels; the first of a concept is its preferred one.
            concept: Concept number per label, 0..n-1.
            group_nodes: Per concept whether it is a node of a classification.
            embedding: A learned map.
            points: Of the labels, if they are known already.
        """
        self._embedding = embedding
        self._points = embedding.embed(labels) if points is None else points
        self._order = np.argsort(np.asarray(concept, np.int64), kind="stable")
        self._starts = np.searchsorted(np.asarray(concept)[self._order], np.arange(len(group_nodes) + 1))
        self._first = self._order[self._starts[:-1]]
        self._sizes = np.diff(self._starts)
        self._group = np.asarray(group_nodes, np.float32)
        self._stems = [_stems(labels[label]) for label in self._first.tolist()]

    def labels_of(self, concept: int) -> NDArray[np.int64]:
        """Numbers of the labels of a concept."""
        return self._order[self._starts[concept] : self._starts[concept + 1]]

    def cosines(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Cosine of every text with every label, ``[texts, labels]``."""
        return self._embedding.embed(texts) @ self._points.T

    def scores(
        self, text: str, cosines: NDArray[np.float32], weights: Weights = WEIGHTS
    ) -> NDArray[np.float64]:
        """Score of every concept for one text; the softmax of it is its chance.

        Args:
            text: What was typed.
            cosines: With every label, ``[labels]``.
            weights: How much counts what.
        """
        ordered = cosines[self._order]
        own = _stems(text)
        same = np.fromiter((stems == own for stems in self._stems), np.float32, len(self._stems))
        score = (
            weights.nearest * np.maximum.reduceat(ordered, self._starts[:-1])
            + weights.mean * np.add.reduceat(ordered, self._starts[:-1]) / self._sizes
            + weights.preferred * cosines[self._first]
            + weights.same * same
            + weights.group * self._group
        )
        return np.asarray(score * weights.flattened, np.float64)


def _stems(text: str) -> str:
    return "".join(map(stem, fold(text).split()))
