"""Labels of the vocabulary in running text: found by their telling words, in any order, close together.

Public: `PhraseIndex`, `Mention`.

"Rijden op een heftruck" and *heftruck rijden* have the same telling words. A label of one word is only found
as that word, or a form of it that is long enough not to be another word altogether.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wsp_desk.vacancy.found import Words, word_set
from wsp_desk.vocabulary import Concepts
from wsp_desk.vocabulary.folding import fold, stem

_LONGEST = 6
_JOINED = 3
_SHORTEST_FORM = 6
_ALONE = 8
_SHORTEST_VERB = 4
_STOP = word_set(
    """aan al alle als bij dan dat de deze die dit door een en er het hun i ik in is je jij jouw kan kunnen
    kunt maar me met mijn na naar niet of om onder ons onze ook op over per s samen t te tot u uit
    uw van veel verder via voor waar was we wel wij worden wordt zelf zich zijn zo zoals a an and
    the of to for with on at"""
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A label found in a sentence.

    Attributes:
        concept: Place in the concepts.
        label: The label, folded.
        first: Number of its first word in the sentence.
        last: Number of its last word.
        single: Whether only one telling word carries it.
        several: Whether other concepts have the same label, and none has it as its own name.
    """

    concept: int
    label: str
    first: int
    last: int
    single: bool
    several: bool


class PhraseIndex:
    """All labels of one kind of concept.

    Args:
        concepts: Whose labels.
    """

    def __init__(self, concepts: Concepts) -> None:
        self._by_bag: dict[str, list[tuple[int, str]]] = {}
        self._by_joined: dict[str, list[tuple[int, str]]] = {}
        self._own = {place: fold(concept.label) for place, concept in enumerate(concepts)}
        for place, concept in enumerate(concepts):
            for label in concept.labels:
                folded = fold(label)
                telling = [word for word in folded.split(" ") if word and word not in _STOP]
                # "op tijd" is not every "tijd"; "in teamverband" is every "teamverband".
                if len(telling) > 1 or (telling and telling[0] == folded) or len("".join(telling)) >= _ALONE:
                    self._by_bag.setdefault(_bag(telling), []).append((place, folded))
                    self._by_joined.setdefault("".join(telling), []).append((place, folded))

    def mentions(self, words: Words) -> Iterator[Mention]:
        """Labels in a sentence; the longest at each word, without overlap."""
        at = 0
        while at < len(words.folded):
            found = None if words.folded[at] in _STOP else self._longest(words.folded, at)
            if found is not None:
                yield found
            at = at + 1 if found is None else found.last + 1

    def _longest(self, words: Sequence[str], at: int) -> Mention | None:
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            window = words[at : at + length]
            if window[-1] in _STOP:
                continue
            telling = [word for word in window if word not in _STOP]
            if hits := self._hits(telling):
                own = [hit for hit in hits if self._own[hit[0]] == hit[1]]
                several = not own and len({place for place, _ in hits}) > 1
                return Mention(*(own or hits)[0], at, at + length - 1, len(telling) == 1, several)
        return None

    def _hits(self, telling: list[str]) -> list[tuple[int, str]]:
        if len(telling) <= _JOINED and (hits := self._by_joined.get("".join(telling))):
            return hits
        hits = self._by_bag.get(_bag(telling)) or self._by_bag.get(_bag(map(_as_verb, telling)), [])
        if len(telling) > 1:
            return hits
        word = telling[0]
        return [hit for hit in hits if _form(word, hit[1]) or _form(_as_verb(word), hit[1])]


def _as_verb(word: str) -> str:
    """The infinitive that a word may be the third person of: vult, vullen; without care for spelling."""
    return f"{word[:-1]}en" if word.endswith("t") and len(word) >= _SHORTEST_VERB else word


def _bag(telling: Iterable[str]) -> str:
    return " ".join(sorted({stem(word) for word in telling}))


def _form(word: str, label: str) -> bool:
    """Whether a word is another form of a label of one word: plural or gender, not verb against person."""
    if len(word) < _SHORTEST_FORM or " " in label:
        return False
    return all(word.endswith(ending) == label.endswith(ending) for ending in ("en", "ing"))
