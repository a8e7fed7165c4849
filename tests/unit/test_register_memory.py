"""The log without a file: it counts, keeps, filters and refuses as every log does."""

from __future__ import annotations

import math

import pytest

from wsp_desk.register.memory import MemoryLog


def filled() -> MemoryLog:
    log = MemoryLog("desk-a")
    log.append("request.drafted", {"field": "hours_max"}, actor="Anja")
    log.append_all([("request.sent", {"to": "x"}), ("search.saved", {"name": "Heftruck"})], actor="Anja")
    return log


def test_events_are_counted_from_one() -> None:
    events = list(filled().events())
    assert [(event.sequence, event.number) for event in events] == [(1, 1), (2, 2), (3, 3)]
    assert {event.desk for event in events} == {"desk-a"}


def test_a_kind_with_a_dot_at_its_end_stands_for_all_that_begin_so() -> None:
    assert [event.kind for event in filled().events("request.")] == ["request.drafted", "request.sent"]
    assert [event.kind for event in filled().events("request.sent", "search.saved")] == [
        "request.sent",
        "search.saved",
    ]
    assert list(filled().events("request.sen")) == []


def test_a_projection_can_catch_up() -> None:
    assert [event.sequence for event in filled().events(after=2)] == [3]


@pytest.mark.parametrize("kind", ["", "request", "Request.Sent", "request.", ".sent", "request sent"])
def test_a_kind_is_spelled_like_one(kind: str) -> None:
    with pytest.raises(ValueError, match="kind"):
        MemoryLog().append(kind, {}, actor="Anja")


@pytest.mark.parametrize("body", [{"x": math.nan}, {"x": object()}, {"x": "\ud800"}, {1: "x"}])
def test_a_body_is_json_or_nothing_is_kept(body: dict[str, object]) -> None:
    log = MemoryLog()
    with pytest.raises(ValueError):  # noqa: PT011 - the words differ
        log.append_all([("request.sent", {}), ("request.sent", body)], actor="Anja")  # type: ignore[list-item]
    assert list(log.events()) == []


def test_what_is_handed_in_can_change_without_changing_the_log() -> None:
    log, body = MemoryLog(), {"fields": ["a"]}
    log.append("request.sent", body, actor="Anja")  # type: ignore[arg-type]
    body["fields"].append("b")
    assert next(log.events()).body == {"fields": ["a"]}


def test_events_of_another_desk_are_taken_over_once() -> None:
    mine, theirs = MemoryLog("a"), filled()
    mine.append("search.saved", {}, actor="Bo")
    assert mine.take_over(list(theirs.events())) == 3
    assert mine.take_over(list(theirs.events())) == 0
    assert [(event.sequence, event.desk, event.number) for event in mine.events()] == [
        (1, "a", 1),
        (2, "desk-a", 1),
        (3, "desk-a", 2),
        (4, "desk-a", 3),
    ]
