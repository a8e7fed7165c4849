"""One table says what may follow what; the page, the projection and the commands agree with it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wsp_desk.feedback.refusing import refusal
from wsp_desk.feedback.request import Key, Request
from wsp_desk.feedback.requests import _EFFECTS
from wsp_desk.feedback.states import OPEN, TRANSITIONS, WATCHED, State, Who, target_of

PAGE = (Path(__file__).parents[2] / "docs" / "feedback.md").read_text("utf-8")


def table() -> str:
    """The table of states as the page must show it."""
    lines = ["| Move | Who | From | To | Evidence | When |", "|---|---|---|---|---|---|"]
    for row in TRANSITIONS:
        sources = ", ".join(source.value if source else "(none)" for source in row.sources)
        evidence = ", ".join(f"`{name}`" for name in row.evidence)
        lines.append(f"| `{row.move}` | {row.who} | {sources} | {row.target} | {evidence} | {row.why} |")
    return "\n".join(lines)


def test_the_page_shows_the_table() -> None:
    assert table() in PAGE


def test_the_page_shows_every_state_in_dutch() -> None:
    assert [state for state in State if f"| `{state.value}` | {state.label} |" not in PAGE] == []


def test_every_state_can_be_reached_and_every_move_is_named_once() -> None:
    reached = {row.target for row in TRANSITIONS}
    assert reached == set(State)
    moves = [row.move for row in TRANSITIONS]
    assert len(moves) == len(set(moves))


def test_every_move_has_an_effect() -> None:
    assert {row.move for row in TRANSITIONS} == set(_EFFECTS)


def test_only_a_dump_confirms_closes_and_reopens() -> None:
    by_dump = {row.target for row in TRANSITIONS if row.who is Who.DUMP}
    by_people = {row.target for row in TRANSITIONS if row.who is not Who.DUMP}
    only = {State.CONFIRMED, State.CLOSED, State.RESOLVED, State.REOPENED, State.LAPSED, State.NOT_SEEN}
    assert only <= by_dump
    assert not only & by_people


def test_what_is_open_can_be_moved_by_a_dump() -> None:
    assert OPEN < WATCHED


PEOPLE = [row.move for row in TRANSITIONS if row.who is Who.ADVISOR and None not in row.sources]


@pytest.mark.parametrize("move", PEOPLE)
@pytest.mark.parametrize("state", State)
def test_a_refused_move_says_why_in_a_sentence(move: str, state: State) -> None:
    request = Request(Key("K7F3-91C2", "hours_max"), state)
    why = refusal(move, request)
    assert (why is None) == (target_of(move, state) is not None)
    if why is not None:
        sentence = str(why)
        assert sentence.startswith(f"Verzoek K7F3-91C2:hours_max staat op '{state.label}'. ")
        assert re.fullmatch(r".*\. [A-Z].*\.", sentence)
