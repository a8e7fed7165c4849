"""Laws of the exchange: merging is idempotent and order-free, and keeps both histories."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.registers import made
from wsp_desk.register.desks import card_of, read_card, trust
from wsp_desk.register.exchange import export_bundle, merge_bundle, shared_events
from wsp_desk.register.log import Event, EventLog
from wsp_desk.register.memory import MemoryLog
from wsp_desk.register.store import Register

KINDS = st.sampled_from(["request.drafted", "request.sent", "search.saved", "audit.viewed"])
BODIES = st.dictionaries(st.text(max_size=6), st.none() | st.integers() | st.text(max_size=9), max_size=3)
WRITING = st.lists(st.tuples(KINDS, BODIES), max_size=6)
STEPS = st.lists(st.tuples(st.integers(0, 2), WRITING, st.integers(0, 2)), min_size=1, max_size=8)


def names(log: EventLog) -> set[tuple[str, int, str]]:
    """What a log holds of what desks share."""
    return {
        (event.desk, event.number, str(sorted(event.body.items())))
        for event in log.events("request.", "search.")
    }


def projection(log: EventLog) -> list[tuple[str, str, int]]:
    """As the rooms above fold: by moment, desk and number, whatever the order of arrival."""
    events: Sequence[Event] = [*log.events("request.", "search.")]
    return sorted((event.at, event.desk, event.number) for event in events)


@given(WRITING, WRITING, WRITING, st.permutations([0, 1, 2]))
def test_taking_over_is_idempotent_and_order_free(
    first: list[tuple[str, dict[str, object]]],
    second: list[tuple[str, dict[str, object]]],
    third: list[tuple[str, dict[str, object]]],
    order: list[int],
) -> None:
    sources = [MemoryLog(name) for name in "abc"]
    for log, entries in zip(sources, (first, second, third), strict=True):
        log.append_all(entries, actor="Anja")  # type: ignore[arg-type]
    one, other = MemoryLog("x"), MemoryLog("x")
    for place in (0, 1, 2):
        one.take_over(list(sources[place].events()))
    for place in (*order, *order):
        other.take_over(list(sources[place].events()))
    assert names(one) == names(other)
    assert projection(one) == projection(other)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_three_desks_that_merge_at_any_time_become_the_same(
    steps: list[tuple[int, list[tuple[str, dict[str, object]]], int]],
) -> None:
    """Write at one desk, then bring its bundle to another, in any order; in the end everybody merges all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desks = [made(folder / f"{place}.db") for place in range(3)]
        try:
            _introduce(desks)
            for writer, entries, reader in steps:
                desks[writer].append_all(entries, actor="Anja")  # type: ignore[arg-type]
                _bring(desks[writer], desks[reader], folder)
            for place in range(3):
                _bring(desks[place], desks[(place + 1) % 3], folder)
                _bring(desks[place], desks[(place + 2) % 3], folder)
                _bring(desks[place], desks[(place + 1) % 3], folder)
            written = {
                (event.desk, event.number) for desk in desks for event in shared_events(desk, desk.desk)
            }
            for desk in desks:
                assert names(desk) == names(desks[0])
                assert projection(desk) == projection(desks[0])
                assert {(desk_, number) for desk_, number, _ in names(desk)} == written
                desk.check()
        finally:
            for desk in desks:
                desk.close()


def _introduce(desks: list[Register]) -> None:
    for one in desks:
        for place, other in enumerate(desks):
            if other is not one:
                trust(one, read_card(card_of(other.keys), f"bureau {place}"), actor="Anja")


def _bring(source: Register, target: Register, folder: Path) -> None:
    path = folder / "stick.wspb"
    export_bundle(source, path, actor="Anja")
    merge_bundle(target, path, actor="Bo")
