"""What typed words may mean, over occupations, skills and places at once; and what is related to a choice.

Public: `suggestions`, `REASONS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wsp_desk.texts import Text, text
from wsp_desk.ui.records import Suggestion
from wsp_desk.vocabulary import KIND, Hit, PlaceHit, Vocabulary

EACH = 6
BEGUN = 0.8
REASONS = {
    "exact": text(""),
    "spelling": text("lijkt op wat u typt"),
    "compound": text("deel van het woord"),
    "task": text("hoort erbij"),
    "group": text("zelfde groep beroepen"),
    "meaning": text("lijkt in betekenis"),
}
_ORDER = ("occupation", "skill", "place")
_RELATED: dict[str, KIND] = {"related occupation": "occupation", "related skill": "skill"}
_LEAST = 0.25
"""Grade from where something related is worth a suggestion."""


def suggestions(vocabulary: Vocabulary, words: str, kinds: Sequence[str]) -> list[Suggestion]:
    """Looks the words up.

    Args:
        vocabulary: Where.
        words: As typed so far; for what is related the labels of concepts, one a line.
        kinds: Any of "occupation", "skill" and "place"; or "related occupation" or "related skill" alone.

    Returns:
        What begins with the words first, then by certainty; equals in the order occupation, skill, place.
    """
    related = [each for kind in kinds if kind in _RELATED for each in _related(vocabulary, kind, words)]
    if related:
        return related
    found = [each for kind in _ORDER if kind in kinds for each in _of_kind(vocabulary, kind, words)]
    sure = [_surer(each) if _begins(each.label, words) else each for each in found]
    return sorted(sure, key=lambda each: (not _begins(each.label, words), -round(each.sure, 2)))


def _related(vocabulary: Vocabulary, kind: str, lines: str) -> Iterator[Suggestion]:
    """The concepts nearest to any of those named, best first."""
    domain = _RELATED[kind]
    near: dict[str, float] = {}
    for hit in vocabulary.resolve_many(domain, lines.splitlines()):
        for name, grade in _near(vocabulary, domain, hit.concept.id).items() if hit else ():
            near[name] = max(grade, near.get(name, 0.0))
    concepts = vocabulary.occupations if domain == "occupation" else vocabulary.skills
    found = [(grade, concepts[concepts.index[name]]) for name, grade in near.items() if _LEAST <= grade < 1]
    # Of equals the one with most names first: people speak of it.
    found.sort(key=lambda each: (-each[0], -len(each[1].labels), each[1].label))
    for grade, concept in found[:EACH]:
        yield Suggestion(domain, concept.label, concept.label, None, text("verwant"), grade)


def _near(vocabulary: Vocabulary, domain: KIND, name: str) -> dict[str, float]:
    return vocabulary.related(name) if domain == "occupation" else vocabulary.near_skills(name)


def _begins(label: str, words: str) -> bool:
    return label.casefold().startswith(words.strip().casefold())


def _surer(suggestion: Suggestion) -> Suggestion:
    """A label somebody is half-way through typing is surely one they may mean."""
    return replace(suggestion, sure=max(suggestion.sure, BEGUN), reason=text(""))


def _of_kind(vocabulary: Vocabulary, kind: str, words: str) -> Iterator[Suggestion]:
    if kind == "place":
        yield from (_place(hit) for hit in vocabulary.places.look_up(words, EACH))
    elif any(sign.isalpha() for sign in words):
        concepts: KIND = "occupation" if kind == "occupation" else "skill"
        yield from (_concept(kind, hit) for hit in vocabulary.look_up(concepts, words, EACH))


def _concept(kind: str, hit: Hit) -> Suggestion:
    label = hit.concept.label
    return Suggestion(kind, label, label, None, _reason(hit), hit.score)


def _reason(hit: Hit) -> Text:
    if hit.reason == "alternative":
        return text("ook: {label}", label=hit.label)
    if hit.reason == "task":
        return text("hoort erbij: {task}", task=hit.label)
    return REASONS[hit.reason]


def _place(hit: PlaceHit) -> Suggestion:
    detail = text(
        "{postcode} · {municipality}, {region}",
        postcode=str(hit.pc4),
        municipality=hit.municipality,
        region=hit.region,
    )
    return Suggestion("place", str(hit.pc4), hit.place, detail, text(""), hit.score)
