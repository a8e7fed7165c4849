"""Words in a request that name concepts of the vocabulary: free Dutch text, or an id.

Public: `resolve`, `labels`, `as_json`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from wsp_desk.errors import KnownError
from wsp_desk.matching.criteria import parsing
from wsp_desk.texts import Text, text

if TYPE_CHECKING:
    from wsp_desk.vocabulary import Concepts, Vocabulary

Domain = Literal["occupation", "skill"]
_SUGGESTIONS = 3


def resolve(raw: object, domain: Domain, vocabulary: Vocabulary, where: Text) -> tuple[str, ...]:
    """Concept ids for one text or a list of texts.

    Args:
        raw: A free Dutch text, a concept id, or a list of those.
        domain: Which part of the vocabulary.
        vocabulary: Where they are looked up.
        where: Names the place in the request, for the error.

    Raises:
        KnownError: A text is unknown or can mean several things; the sentence names the nearest concepts.
    """
    return tuple(dict.fromkeys(_one(word, domain, vocabulary, where) for word in parsing.listed(raw, where)))


def labels(ids: tuple[str, ...], concepts: Concepts) -> str:
    """The concepts as a user reads them, between commas."""
    return ", ".join(label(name, concepts) for name in ids)


def label(name: str, concepts: Concepts) -> str:
    """The preferred label of a concept, or its id when this vocabulary does not hold it."""
    place = concepts.index.get(name)
    return name if place is None else concepts[place].label


def as_json(ids: tuple[str, ...], domain: Domain, vocabulary: Vocabulary) -> list[str]:
    """Labels where they lead back to the same concept, ids where they do not."""
    concepts = part(domain, vocabulary)
    shown = [label(name, concepts) for name in ids]
    hits = vocabulary.resolve_many(domain, shown)
    return [
        word if hit is not None and hit.concept.id == name else name
        for word, hit, name in zip(shown, hits, ids, strict=True)
    ]


def part(domain: Domain, vocabulary: Vocabulary) -> Concepts:
    """Occupations or skills."""
    return vocabulary.occupations if domain == "occupation" else vocabulary.skills


def _one(word: str, domain: Domain, vocabulary: Vocabulary, where: Text) -> str:
    if word in part(domain, vocabulary).index:
        return word
    hit = vocabulary.resolve_many(domain, [word])[0]
    return hit.concept.id if hit is not None else _unsure(word, domain, vocabulary, where)


def _unsure(word: str, domain: Domain, vocabulary: Vocabulary, where: Text) -> str:
    hits = vocabulary.look_up(domain, word, _SUGGESTIONS)
    if not hits:
        raise KnownError(
            text(
                "{where}: '{word}' staat niet in de woordenlijst. Probeer een ander woord.",
                where=where,
                word=word,
            )
        )
    options = ", ".join(f"'{hit.concept.label}'" for hit in hits)
    raise KnownError(
        text(
            "{where}: het is niet duidelijk wat u met '{word}' bedoelt. Kies bijvoorbeeld: {options}.",
            where=where,
            word=word,
            options=options,
        )
    )
