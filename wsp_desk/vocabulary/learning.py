"""Learns which words belong together from a vocabulary's own labels, once, when it is imported.

Public: `learn`, `Group`, `SETTINGS`, `Settings`.

Texts of one group (labels of one concept, sentences of its description, names of its skills) are pulled
together, texts of different groups pushed apart: in-batch contrastive softmax, both ways (van den Oord et al.
2018, arXiv:1807.03748), over a linear map that starts from a truncated singular value decomposition of the
labels (Halko et al. 2011, arXiv:0909.4061). Steps are scaled per feature by AdaGrad (Duchi et al. 2011). No
judged pair of any test set is used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wsp_desk.vocabulary.bags import Bags, unit
from wsp_desk.vocabulary.embedding import Embedding
from wsp_desk.vocabulary.features import Features
from wsp_desk.vocabulary.folding import fold
from wsp_desk.vocabulary.splitting import Splitter

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Group:
    """Texts of one meaning.

    Attributes:
        labels: Names of it.
        sentences: About it.
        skills: Names of what belongs to it.
    """

    labels: Sequence[str]
    sentences: Sequence[str] = ()
    skills: Sequence[str] = ()


@dataclass(frozen=True)
class Settings:
    """How it is learned; chosen by leave-one-label-out on the Dutch ESCO labels.

    Attributes:
        dimensions: Of a point.
        epochs: Times every label is seen.
        batch: Pairs a step.
        rate: Of the first step; falls to nothing in a straight line.
        temperature: Divides the cosines before the softmax.
        dropped: Share of the features left out at every step, so that none is relied on alone.
        extra: Share of the labels also paired with a sentence, and with a skill.
    """

    dimensions: int = 128
    epochs: int = 6
    batch: int = 512
    rate: float = 0.4
    temperature: float = 0.05
    dropped: float = 0.3
    extra: float = 0.25


SETTINGS = Settings()
_SIZE_AT_START = 0.15
_OVERSAMPLED = 10
_PASSES = 2


def learn(
    groups: Sequence[Group], progress: Progress | None = None, settings: Settings = SETTINGS
) -> Embedding:
    """Learns a map; the same groups always give the same map on one machine.

    Args:
        groups: What belongs together.
        progress: Told the share that is done.
        settings: How.
    """
    labels = _Texts.of([group.labels for group in groups])
    others = [_Texts.of([group.sentences for group in groups]), _Texts.of([group.skills for group in groups])]
    splitter = Splitter.of([*labels.folded, *dict.fromkeys(others[1].folded)])
    everything = [*labels.folded, *others[0].folded, *others[1].folded]
    features = Features.of(list(dict.fromkeys(everything)), splitter)
    bags = features.bags(everything)
    generator = np.random.default_rng(4811)
    table = _start(
        bags.take(np.arange(len(labels.folded))), len(features.keys), settings.dimensions, generator
    )
    pairs = _Pairs(labels, others, settings.extra)
    _Trainer(table, bags, pairs, settings, generator).run(progress or (lambda _: None))
    return Embedding(features, table.astype(np.float16))


@dataclass(frozen=True, eq=False)
class _Texts:
    """Folded texts in order of their group."""

    folded: list[str]
    group: NDArray[np.int64]
    starts: NDArray[np.int64]

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]]) -> _Texts:
        folded = [list(filter(None, dict.fromkeys(map(fold, own)))) for own in texts]
        lengths = np.array([len(own) for own in folded], np.int64)
        starts = np.concatenate([[0], np.cumsum(lengths)])
        return cls(
            [text for own in folded for text in own], np.repeat(np.arange(len(texts)), lengths), starts
        )

    def any_of(
        self, group: NDArray[np.int64], generator: np.random.Generator
    ) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """A random text of each group, and whether it has one."""
        count = self.starts[group + 1] - self.starts[group]
        chosen = self.starts[group] + (generator.random(len(group)) * count).astype(np.int64)
        return np.minimum(chosen, max(len(self.folded) - 1, 0)), count > 0


class _Pairs:
    """Draws pairs of text numbers, and knows the group of each text."""

    def __init__(self, labels: _Texts, others: Sequence[_Texts], extra: float) -> None:
        self._labels, self._others, self._extra = labels, others, extra
        self.group = np.concatenate([labels.group, *(other.group for other in others)])

    def draw(self, generator: np.random.Generator) -> NDArray[np.int64]:
        """Every label beside another of its group, some beside a sentence or skill; ``[pairs, 2]``."""
        own = np.arange(len(self._labels.folded))
        other, _ = self._labels.any_of(self._labels.group, generator)
        for _ in range(3):
            again, _ = self._labels.any_of(self._labels.group, generator)
            other = np.where(other == own, again, other)
        drawn = [np.stack([own, other], axis=1)[own != other]]
        first = len(own)
        for texts in self._others:
            chosen, there = texts.any_of(self._labels.group, generator)
            there &= generator.random(len(own)) < self._extra
            drawn.append(np.stack([own, first + chosen], axis=1)[there])
            first += len(texts.folded)
        return generator.permutation(np.concatenate(drawn))


class _Trainer:
    """Changes a table in place."""

    def __init__(
        self,
        table: NDArray[np.float32],
        bags: Bags,
        pairs: _Pairs,
        settings: Settings,
        generator: np.random.Generator,
    ) -> None:
        self._table, self._bags, self._pairs = table, bags, pairs
        self._settings, self._generator = settings, generator
        self._moved = np.zeros((len(table), 1), np.float32)

    def run(self, progress: Progress) -> None:
        epochs = self._settings.epochs
        for epoch in range(epochs):
            pairs = self._pairs.draw(self._generator)
            batches = np.array_split(pairs, max(1, len(pairs) // self._settings.batch)) if len(pairs) else []
            for number, batch in enumerate(batches):
                done = (epoch + number / len(batches)) / epochs
                progress(done)
                self._step(batch, self._settings.rate * (1 - done))
        progress(1.0)

    def _step(self, pairs: NDArray[np.int64], rate: float) -> None:
        bags = self._bags.take(pairs.T.ravel())
        bags = bags.keep(self._generator.random(len(bags.columns)) > self._settings.dropped)
        points, lengths = unit(bags.sums(self._table))
        push = _push(points, self._pairs.group[pairs], self._settings.temperature)
        push = (push - points * (push * points).sum(axis=1, keepdims=True)) / lengths
        columns, slope = bags.spread(push)
        self._moved[columns] += (slope * slope).mean(axis=1, keepdims=True)
        self._table[columns] -= np.float32(rate) * slope / (np.sqrt(self._moved[columns]) + np.float32(1e-8))


def _push(points: NDArray[np.float32], group: NDArray[np.int64], temperature: float) -> NDArray[np.float32]:
    """Slope of the loss for every point ``[2 * pairs, d]``: first all left texts, then all right ones."""
    count = len(group)
    left, right = points[:count], points[count:]
    likeness = left @ right.T / np.float32(temperature)
    same = group[:, 0][:, None] == group[:, 1][None, :]
    np.fill_diagonal(same, False)
    likeness[same] = -1e9  # another text of the same group is no counterexample
    slope = (_softmax(likeness, 1) + _softmax(likeness, 0)) / 2
    slope[np.arange(count), np.arange(count)] -= 1
    slope /= np.float32(temperature)
    return np.concatenate([slope @ right, slope.T @ left])


def _softmax(values: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    powers = np.exp(values - values.max(axis=axis, keepdims=True))
    share: NDArray[np.float32] = powers / powers.sum(axis=axis, keepdims=True)
    return share


def _start(bags: Bags, features: int, dimensions: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """Right singular vectors of the labels by randomised subspace iteration, small enough to be moved."""
    width = min(dimensions + _OVERSAMPLED, len(bags), features)
    turned = bags.transposed(features)
    basis = generator.standard_normal((features, width)).astype(np.float32)
    for _ in range(_PASSES):
        basis = turned.sums(np.linalg.qr(bags.sums(np.linalg.qr(basis)[0]))[0])
    vectors = np.linalg.svd(basis, full_matrices=False)[0][:, :dimensions].astype(np.float32)
    table = np.zeros((features, dimensions), np.float32)
    table[:, : vectors.shape[1]] = vectors * (_SIZE_AT_START / (np.sqrt((vectors * vectors).mean()) + 1e-12))
    return table
