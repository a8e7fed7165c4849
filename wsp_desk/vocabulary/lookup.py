"""Look-up of concepts by free Dutch text, one at a time while typing or thousands at once for intake.

Public: `LookUp`, `SURE`, `MARGIN`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import chain

from wsp_desk.vocabulary.concepts import Concepts, Hit, Reason
from wsp_desk.vocabulary.folding import Folder, fold, stem
from wsp_desk.vocabulary.labels import Found, LabelIndex, Parts
from wsp_desk.vocabulary.meaning import Meaning
from wsp_desk.vocabulary.tasks import Tasks
from wsp_desk.vocabulary.words import Words

SURE = 0.8
"""A dossier's own words become a concept from this score on; below it the words stay raw."""

MARGIN = 0.01
"""... and only if the next concept is at least this much less likely."""

_ALTERNATIVE = 0.985
_OF_SEVERAL = 0.9
_GROUP = 0.6
_GUESS = 0.73
_COMMON = 0.06
_MANY_LABELS = 10
"""Among guesses a concept with many labels gets more: people speak of it, so it is likelier meant."""

_UNLIKE = 0.75
"""A text of several words that describes work counts less by its letters."""

_SHORTEST = 2


class LookUp:
    """Concepts of one kind, searchable by all their labels and by the labels of their ISCO groups.

    Attributes:
        index: Their labels.
    """

    def __init__(
        self,
        concepts: Concepts,
        words: Words,
        groups: Mapping[str, str],
        made: Parts | None = None,
        meaning: Meaning | None = None,
        tasks: Callable[[Folder], Tasks] | None = None,
    ) -> None:
        """Prepares.

        Args:
            concepts: To be found.
            words: Words with a treatment of their own.
            groups: ISCO-08 code → label.
            made: Parts of the index over their labels, if it was made before.
            meaning: Their labels as points, if a map was learned.
            tasks: Makes, when it is first needed, what finds them by the work that is described.
        """
        self._concepts = concepts
        self._words = words
        self._folder = folder = Folder(words)
        pairs = [(label, place) for place, concept in enumerate(concepts) for label in concept.labels]
        self._owner = [place for _, place in pairs]
        self.index = LabelIndex([label for label, _ in pairs], folder, made)
        self._meaning = meaning
        self._make_tasks = tasks
        self._groups = _by_group_label(groups)

    def best(self, text: str, limit: int) -> list[Hit]:
        """The concepts that fit best, each once, by its best label.

        Args:
            text: Whatever somebody typed.
            limit: How many at most.

        Returns:
            Best first; empty if the text names nothing.
        """
        if self.names_nothing(text):
            return []
        keyed, alike = self.by_key(text), [*map(self.hit, self.index.alike(text))]
        tasks = [] if any(hit.score >= SURE for hit in keyed) else [*self._of_tasks(text)]
        meant = [*self._of_meaning(text)]
        if (tasks and self._says_more(text)) or (meant and self._is_sentence(text)):
            alike = [_doubted(hit) for hit in alike]
        return _ranked(chain(keyed, alike, tasks, meant))[:limit]

    def by_key(self, text: str) -> list[Hit]:
        """The concepts found without likeness: by a key, by ISCO group, or as one of several in one field."""
        return [*map(self.hit, self.index.keyed(text)), *self._of_group(text), *self._of_parts(text)]

    def surest(self, hits: Iterable[Hit]) -> Hit | None:
        """The concept surely meant, or None: the best hit if its score is `SURE` and no other comes near."""
        first = _ranked(hits)[:2]
        if not first or first[0].score < SURE or first[0].reason == "group":
            return None
        if len(first) == 2 and first[0].score - first[1].score < MARGIN:
            return None
        return first[0]

    def names_nothing(self, text: str) -> bool:
        """Whether the text is empty, a placeholder or a way to say "none"."""
        folded = fold(text)
        written = len(folded) >= _SHORTEST and any(map(str.isalpha, folded))
        return not written or folded in self._words.nothing

    def hit(self, found: Found) -> Hit:
        """The concept a label belongs to, as a hit."""
        concept = self._concepts[self._owner[found.label]]
        label = self.index.labels[found.label]
        score, reason = found.score, found.reason
        if label != concept.label:
            score *= _ALTERNATIVE
            reason = "alternative" if reason == "exact" else reason
        if score < _GUESS:
            score += _COMMON * min(len(concept.labels), _MANY_LABELS) / _MANY_LABELS
        return Hit(concept, label, round(score, 4), reason)

    def _of_group(self, text: str) -> Iterable[Hit]:
        key = _group_key(fold(text))
        for code in self._groups.get(key, ()):
            for concept in self._concepts:
                if concept.isco.startswith(code):
                    yield Hit(concept, concept.label, _GROUP, "group")

    def _of_meaning(self, text: str) -> Iterable[Hit]:
        for label, score in self._meaning.near(text) if self._meaning else ():
            concept = self._concepts[self._owner[label]]
            yield Hit(concept, self.index.labels[label], round(score, 4), "meaning")

    def _says_more(self, text: str) -> bool:
        """Whether it holds several words that matter."""
        return " " in self.index.essence_of(text)

    def _is_sentence(self, text: str) -> bool:
        """Whether small words stand between them, as in no title that is still being typed."""
        return self._says_more(text) and self.index.essence_of(text) != self._folder.fold(text)

    def _of_tasks(self, text: str) -> Iterable[Hit]:
        for place, label, score in self._tasks.near(text) if self._tasks else ():
            yield Hit(self._concepts[place], label, round(score, 4), "task")

    @cached_property
    def _tasks(self) -> Tasks | None:
        return self._make_tasks(self._folder) if self._make_tasks else None

    def _of_parts(self, text: str) -> Iterable[Hit]:
        """Several occupations in one field: the first one named counts most."""
        pieces = self._words.separator_pattern.split(text.lower())
        if len(pieces) < 2:
            return
        for place, piece in enumerate(pieces):
            if not self.names_nothing(piece):
                for found in self.index.keyed(piece):
                    yield _weakened(self.hit(found), _OF_SEVERAL - 0.03 * min(place, 3))


def _doubted(hit: Hit) -> Hit:
    """Of a description, a label that merely looks like it: *etensbezorger* for *eten uitserveren*."""
    return _weakened(hit, _UNLIKE, hit.reason) if hit.score < _GUESS else hit


def _weakened(hit: Hit, factor: float, reason: Reason = "compound") -> Hit:
    return Hit(hit.concept, hit.label, round(hit.score * factor, 4), reason)


_REASONS: tuple[Reason, ...] = ("exact", "alternative", "spelling", "compound", "task", "group", "meaning")


def _ranked(hits: Iterable[Hit]) -> list[Hit]:
    """Every concept once, by its best hit, best first."""
    best: dict[str, Hit] = {}
    for hit in hits:
        known = best.get(hit.concept.id)
        if known is None or hit.score > known.score:
            best[hit.concept.id] = hit
    return sorted(best.values(), key=_rank)


def _rank(hit: Hit) -> tuple[float, int, int, str]:
    return -hit.score, _REASONS.index(hit.reason), len(hit.label), hit.label


def _by_group_label(groups: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, label in groups.items():
        found.setdefault(_group_key(fold(label)), []).append(code)
    return found


def _group_key(folded: str) -> str:
    return " ".join(map(stem, folded.split(" ")))
