"""Laws of undo and redo, over any series of steps."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wsp_desk.conversation.history import LONGEST, History

steps = st.lists(st.tuples(st.integers(0, 4), st.sampled_from([None, "slider", "hours"])), max_size=30)
verbs = st.lists(st.sampled_from(["undo", "redo"]), max_size=40)


def walked(taken: list[tuple[int, str | None]]) -> History[int]:
    history = History(0)
    for value, under in taken:
        history = history.do(value, under)
    return history


@given(steps)
def test_undoing_everything_leads_back_to_the_beginning_and_redoing_to_the_end(
    taken: list[tuple[int, str | None]],
) -> None:
    end = walked(taken)
    history = end
    for _ in end.past:
        history = history.undo()
    assert history.now == 0
    assert not history.can_undo
    for _ in end.past:
        history = history.redo()
    assert (history.now, history.past, history.can_redo) == (end.now, end.past, False)


@given(steps, verbs)
def test_undo_and_redo_are_each_others_opposite(
    taken: list[tuple[int, str | None]], turns: list[str]
) -> None:
    history = walked(taken)
    for verb in turns:
        history = history.undo() if verb == "undo" else history.redo()
    if history.can_undo:
        assert history.undo().redo() == history.seal()
    if history.can_redo:
        assert history.redo().undo() == history.seal()


@given(steps, verbs, st.integers(5, 9))
def test_a_new_step_forgets_what_was_taken_back_and_is_one_undo(
    taken: list[tuple[int, str | None]], turns: list[str], value: int
) -> None:
    history = walked(taken)
    for verb in turns:
        history = history.undo() if verb == "undo" else history.redo()
    after = history.do(value)
    assert not after.can_redo
    assert after.undo().now == history.now


@given(st.lists(st.integers(1, 50), min_size=1, max_size=40))
def test_a_drag_is_one_step_and_two_drags_are_two(values: list[int]) -> None:
    dragged = walked([(value, "slider") for value in values])
    assert dragged.undo().now == 0
    again = dragged.seal().do(99, "slider").do(98, "slider")
    assert again.undo().now == values[-1]
    assert again.undo().undo().now == 0


@given(steps)
def test_every_value_in_the_past_differs_from_the_next(taken: list[tuple[int, str | None]]) -> None:
    history = walked([(value, None) for value, _ in taken])
    line = [*history.past, history.now]
    assert all(one != other for one, other in pairwise(line))


def test_a_very_long_conversation_keeps_its_last_steps() -> None:
    history = History(0)
    for value in range(1, LONGEST + 10):
        history = history.do(value)
    assert len(history.past) == LONGEST
    assert history.undo().now == LONGEST + 8
