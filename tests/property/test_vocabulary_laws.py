"""Laws of look-up, relatedness, distance and travel time."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wsp_desk import codes
from wsp_desk.vocabulary import Vocabulary, load
from wsp_desk.vocabulary.folding import fold, joined, sound, stem

KINDS = ("occupation", "skill")
ROWS = st.integers(0, 4698)
MODES = st.sampled_from(list(codes.TRANSPORT.labels))
KM = st.floats(0, 400, allow_nan=False, width=32)


@cache
def starter() -> Vocabulary:
    return load()


def _concepts(kind: str) -> list:
    return list(starter().occupations if kind == "occupation" else starter().skills)


@pytest.mark.parametrize("kind", KINDS)
def test_a_preferred_label_finds_its_own_concept_first_and_surely(kind: str) -> None:
    concepts = _concepts(kind)
    for concept in concepts:
        first = starter().look_up(kind, concept.label, 1)[0]
        assert (first.concept, first.score, first.reason) == (concept, 1.0, "exact")
    resolved = starter().resolve_many(kind, [concept.label for concept in concepts])
    assert [hit and hit.concept for hit in resolved] == concepts


@pytest.mark.parametrize("kind", KINDS)
def test_every_label_finds_its_concept_among_the_first(kind: str) -> None:
    for concept in _concepts(kind):
        for label in concept.alternatives:
            assert concept in [hit.concept for hit in starter().look_up(kind, label, 3)], label


@given(st.text(max_size=60), st.sampled_from(KINDS))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_ordered_hits_once_each(text: str, kind: str) -> None:
    hits = starter().look_up(kind, text, 10)
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert len({hit.concept.id for hit in hits}) == len(hits) <= 10
    resolved = starter().resolve_many(kind, [text])[0]
    assert resolved is None or resolved == hits[0]


@given(st.text(max_size=60))
@settings(deadline=None)
def test_case_and_spaces_around_never_matter(text: str) -> None:
    assert fold(f"  {text} ") == fold(text)
    if text.isascii():
        assert fold(text.upper()) == fold(text)


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    folded = fold(text)
    assert folded.isascii()
    assert "  " not in folded
    assert fold(joined(folded)) == joined(folded)


@given(st.text("abcdeiknorstuv", min_size=1, max_size=20))
def test_a_stem_and_a_sound_are_never_empty_nor_longer_by_much(word: str) -> None:
    assert 1 <= len(stem(word)) <= len(word) + 2
    assert 1 <= len(sound(word)) <= len(word) + 2


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_relatedness_is_symmetric_and_whole_only_for_the_occupation_itself(data: st.DataObject) -> None:
    ids = list(starter().occupations.index)
    one, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    related = starter().related(one)
    assert related[one] == 1.0
    assert all(0 < grade < 1 for key, grade in related.items() if key != one)
    assert related.get(other) == starter().related(other).get(one)


@given(ROWS, ROWS, ROWS)
@settings(max_examples=80, deadline=None)
def test_distance_is_a_distance(one: int, other: int, third: int) -> None:
    places = starter().places
    from_one, from_other = places.km(one), places.km(other)
    assert from_one[one] == 0
    assert from_one[other] == pytest.approx(from_other[one], abs=1e-3)
    assert from_one[third] <= from_one[other] + from_other[third] + 1e-3
    assert from_one.max() < 350


@given(KM, KM, MODES)
def test_further_never_takes_less_time(one: float, other: float, mode: str) -> None:
    places = starter().places
    nearer, further = sorted((one, other))
    first, last = places.minutes(np.array([nearer, further]), mode)
    assert first <= last
    assert first > 0


@given(st.integers(0, 20_000))
def test_a_row_holds_its_own_code(pc4: int) -> None:
    row = starter().places.row(pc4)
    assert row is None or starter().places.pc4[row] == pc4
    assert (row is None) == (pc4 not in set(starter().places.pc4.tolist()))
