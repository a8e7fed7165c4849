"""Whatever order the events of two desks come in, the requests stand the same, and nobody is asked twice."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.followups import WEDNESDAY, Clock, ask, desk, found, plan
from wsp_desk.errors import KnownError
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.request import Key
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import TRANSITIONS, Answer, State, transition
from wsp_desk.register.log import Event
from wsp_desk.register.memory import MemoryLog

KEY = Key("K7F3-91C2", "hours_max")
MOVES = [row.move for row in TRANSITIONS]


def body_of(move: str, dump: int) -> dict[str, object]:
    holder = {"id": "C1", "name": "", "email": "", "organisation": "O"}
    return {
        "dossier": KEY.dossier,
        "field": KEY.field,
        "rule": "hours-missing",
        "dump": f"2026-11-{dump:02d}",
        "snapshot": "00",
        "before": {"hours_max": "aa"},
        "message": f"m{dump}",
        "holder": holder,
        "way": "eml",
        "answer": "corrected",
        "reason": "r",
        "review": "",
        "reply": "r",
    }


events = st.lists(
    st.tuples(st.sampled_from("ab"), st.sampled_from(MOVES), st.integers(1, 9), st.integers(0, 30)),
    max_size=40,
)


def written(drawn: list[tuple[str, str, int, int]]) -> list[Event]:
    """Events of two desks; a clock may run backwards."""
    numbers = {"a": 0, "b": 0}
    made = []
    for place, (who, move, dump, second) in enumerate(drawn, start=1):
        numbers[who] += 1
        at = f"2026-11-10T10:00:{second:02d}Z"
        made.append(Event(place, who, numbers[who], at, "x", move, body_of(move, dump)))
    return made


def state_of(events: list[Event]) -> object:
    requests = Requests.of(events)
    return [request.to_json() for request in requests], requests.count_by_state(), requests.dumps


@settings(max_examples=200, deadline=None)
@given(events, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(drawn: list[tuple[str, str, int, int]], chance: object) -> None:
    made = written(drawn)
    shuffled = list(made)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    shuffled = [dataclasses.replace(event, sequence=place) for place, event in enumerate(shuffled, start=1)]
    assert state_of(made) == state_of(shuffled)


@settings(max_examples=200, deadline=None)
@given(events)
def test_every_counted_step_is_one_that_the_table_allows(drawn: list[tuple[str, str, int, int]]) -> None:
    allowed = {(row.move, source, row.target) for row in TRANSITIONS for source in row.sources}
    for request in Requests.of(written(drawn)):
        state: State | None = None
        for step in request.history:
            if step.counted:
                assert (step.move, state, step.state) in allowed
                state = step.state
        assert state is request.state


@settings(max_examples=200, deadline=None)
@given(events)
def test_a_dump_counts_once(drawn: list[tuple[str, str, int, int]]) -> None:
    for request in Requests.of(written(drawn)):
        dumps = [step.body["dump"] for step in request.history if step.counted and _by_dump(step.move)]
        assert dumps == sorted(set(dumps))


@settings(max_examples=200, deadline=None)
@given(events, st.data())
def test_an_event_without_its_evidence_changes_nothing(
    drawn: list[tuple[str, str, int, int]], data: st.DataObject
) -> None:
    made = written(drawn)
    bare = []
    for event in made:
        lost = data.draw(st.sampled_from([None, *transition(event.kind).evidence]))
        kept = {name: value for name, value in event.body.items() if name != lost}
        bare.append(dataclasses.replace(event, body=kept))
    for request in Requests.of(bare):
        for step in request.history:
            if step.counted:
                assert all(name in step.body for name in transition(step.move).evidence)


def _by_dump(move: str) -> bool:
    return next(row for row in TRANSITIONS if row.move == move).who == "dump"


def two_desks() -> tuple[tuple[FollowUp, MemoryLog], tuple[FollowUp, MemoryLog], Clock]:
    clock = Clock()
    first, log_a, _ = desk("a" * 16, clock)
    second, log_b, _ = desk("b" * 16, clock)
    return (first, log_a), (second, log_b), clock


def meet(one: MemoryLog, other: MemoryLog) -> None:
    mine, theirs = list(one.events()), list(other.events())
    one.take_over(theirs)
    other.take_over(mine)


def test_what_one_desk_sent_the_other_cannot_send_once_they_met() -> None:
    (first, log_a), (second, log_b), clock = two_desks()
    (draft,) = second.keep(plan(second, [*found(), *found(dossier="C3C3-33C3")], WEDNESDAY))
    ask(first, found(), WEDNESDAY)
    meet(log_a, log_b)
    assert second.requests.all[KEY].state is State.SENT
    assert second.requests.drafts() == []
    clock.pass_days(30)
    with pytest.raises(KnownError, match="al gevraagd"):
        second.send(draft, "eml")


def test_a_letter_of_the_other_desk_counts_for_the_weekly_cap() -> None:
    (first, log_a), (second, log_b), _ = two_desks()
    ask(first, found(), WEDNESDAY)
    meet(log_a, log_b)
    assert plan(second, found(dossier="C3C3-33C3"), WEDNESDAY) == ()


def test_where_both_had_sent_before_they_met_there_is_one_request_and_both_letters_are_kept() -> None:
    (first, log_a), (second, log_b), _ = two_desks()
    ask(first, found(), WEDNESDAY)
    ask(second, found(), WEDNESDAY)
    meet(log_a, log_b)
    for follow in (first, second):
        request = follow.requests.all[KEY]
        sends = [step for step in request.history if step.move == "request.sent"]
        assert [step.counted for step in sends] == [True, False]
    first.answer(KEY, Answer.CORRECTED)
    meet(log_a, log_b)
    assert second.requests.all[KEY].state is State.WAITING
