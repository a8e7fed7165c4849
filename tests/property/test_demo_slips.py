"""Slips: always another writing of the same term, still recognisable, and repeatable."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from wsp_desk.demo.recipe import load_recipe
from wsp_desk.demo.slips import slips_of

TERMS = st.text("abcdefghijklmnopqrstuvwxyzéë -", min_size=1, max_size=30).filter(
    lambda term: term.strip() == term
)


@given(term=TERMS, count=st.integers(0, 12), seed=st.integers(0, 2**32))
def test_slips_are_different_and_never_the_term(term: str, count: int, seed: int) -> None:
    slips = slips_of(term, count, Random(seed), load_recipe().spelling)
    assert len(slips) == len(set(slips)) <= count
    assert term not in slips
    assert all(slip.strip() for slip in slips)
    assert slips == slips_of(term, count, Random(seed), load_recipe().spelling)


@given(seed=st.integers(0, 2**32))
def test_slips_stay_close_to_the_term(seed: int) -> None:
    for term in ("heftruckchauffeur", "medewerker groenvoorziening", "schoonmaker"):
        for slip in slips_of(term, 9, Random(seed), load_recipe().spelling):
            assert Levenshtein.distance(term, slip) <= 8
