"""Laws of reading a vacancy: it quotes exactly, hides nothing, and never asks what a request cannot hold."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vacancies import CASES
from wsp_desk import vocabulary
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request
from wsp_desk.vacancy import LONGEST, SINGLE, Reading, propose, request_of
from wsp_desk.vacancy.pieces import pieces_of

WORDS = vocabulary.load()
TODAY = date(2026, 11, 22)
LINES = [line for case in CASES for line in case.words.splitlines() if line.strip()]
MIXED = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), max_size=14).map("\n".join)
CALM = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(words: str) -> Reading:
    return propose(words, WORDS, TODAY)


@CALM
@given(MIXED)
def test_every_span_quotes_the_text(words: str) -> None:
    found = read(words)
    spans = [
        *(span for each in found.proposals for span in each.spans),
        *(each.span for each in found.leftovers),
    ]
    for span in spans:
        assert 0 <= span.start < span.end <= len(found.text)
        assert found.text[span.start : span.end] == span.words
    assert all(each.spans for each in found.proposals)


@CALM
@given(MIXED)
def test_every_sentence_is_accounted_for(words: str) -> None:
    found = read(words)
    spans = [
        *(span for each in found.proposals for span in each.spans),
        *(each.span for each in found.leftovers),
    ]
    for piece in pieces_of(found.text):
        inside = [s for s in spans if piece.start <= s.start and s.end <= piece.start + len(piece.words)]
        assert inside or piece.heading, piece.words


@CALM
@given(MIXED, st.data())
def test_whatever_is_kept_makes_a_request(words: str, data: st.DataObject) -> None:
    found = read(words)
    kept = [each for each in found.proposals if data.draw(st.booleans())]
    request = request_of(kept, WORDS, found.title)
    assert Request.from_json(request.to_json(WORDS), WORDS) == request
    assert {criterion.kind for criterion in request.criteria} == {each.kind for each in kept}


@CALM
@given(MIXED)
def test_of_a_kind_that_takes_one_value_one_is_sure(words: str) -> None:
    sure = [each.kind for each in read(words).proposals if not each.doubtful and each.kind in SINGLE]
    assert len(sure) == len(set(sure))


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(words: str) -> None:
    found = read(words)
    found.text.encode("utf-8")
    assert request_of([], WORDS).criteria == ()


@CALM
@given(MIXED)
def test_reading_the_text_again_finds_the_same(words: str) -> None:
    first = read(words)
    again = read(first.text)
    if again.text == first.text:
        assert again.proposals == first.proposals


def test_the_longest_text_is_read_and_a_longer_one_refused() -> None:
    long = "\n".join(LINES * 50)[:LONGEST]
    assert len(long) == LONGEST
    assert read(long).proposals
    with pytest.raises(KnownError, match="langer dan"):
        read(long + "x")
