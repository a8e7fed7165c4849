"""Case numbers: never the same twice, never a citizen service number, for any pool and seed."""

from __future__ import annotations

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from wsp_desk.demo.identity import case_numbers

SHAPE = re.compile(r"[A-Z]\d[A-Z]\d-\d\d[A-Z]\d")


@given(start=st.integers(0, 50_000_000), seed=st.integers(0, 2**31))
def test_neighbours_get_different_well_formed_numbers(start: int, seed: int) -> None:
    numbers = case_numbers(np.arange(start, start + 200), seed).to_pylist()
    assert len(set(numbers)) == 200
    assert all(SHAPE.fullmatch(number) for number in numbers)


@given(one=st.integers(0, 1_064_799_999), other=st.integers(0, 1_064_799_999), seed=st.integers(0, 1000))
def test_no_two_people_share_a_number(one: int, other: int, seed: int) -> None:
    first, second = case_numbers(np.array([one, other]), seed).to_pylist()
    assert (first == second) == (one == other)
