"""What typed words may mean, over occupations, skills and places at once.

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


def suggestions(vocabulary: Vocabulary, words: str, kinds: Sequence[str]) -> list[Suggestion]:
    """Looks the words up.

    Args:
        vocabulary: Where.
        words: As typed so far.
        kinds: Any of "occupation", "skill" and "place".

    Returns:
        What begins with the words first, then by certainty; equals in the order occupation, skill, place.
    """
    found = [each for kind in _ORDER if kind in kinds for each in _of_kind(vocabulary, kind, words)]
    sure = [_surer(each) if _begins(each.label, words) else each for each in found]
    return sorted(sure, key=lambda each: (not _begins(each.label, words), -round(each.sure, 2)))


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
