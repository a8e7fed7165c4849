"""The list of requests: filters only leave out, headings only arrange, and nothing gets lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.corrections import DOSSIERS, TODAY, wrong_with
from wsp_desk.feedback.dosage import load_dosage
from wsp_desk.feedback.following import FollowUp
from wsp_desk.feedback.listing import EVERYTHING, By, Line, Wanted, chosen, grouped, lines_of
from wsp_desk.feedback.request import Holder, Key, Request
from wsp_desk.feedback.requests import Requests
from wsp_desk.feedback.states import State
from wsp_desk.register.memory import MemoryLog

HOLDERS = [Holder("M1", "Sam", "s@example.nl", "Breda"), Holder("M2", "Noor", "n@example.nl", "Tilburg")]
LINES = st.lists(
    st.builds(
        Line,
        st.builds(
            Request,
            st.builds(Key, st.sampled_from(["K1", "K2", "K3"]), st.sampled_from(["hours_max", "pc4"])),
            st.sampled_from(State),
            holder=st.sampled_from(HOLDERS),
            sent_on=st.sampled_from(["", "2026-11-10"]),
        ),
        st.integers(0, 3),
        st.integers(0, 5),
    ),
    max_size=30,
)
WANTED = st.builds(
    Wanted,
    st.frozensets(st.sampled_from(State), max_size=4),
    st.sampled_from(["", "M1", "M9"]),
    st.sampled_from(["", "Breda"]),
    st.sampled_from(["", "pc4"]),
    st.integers(0, 2),
    st.sampled_from(["", "k1", "noor tilburg"]),
)


@given(LINES, WANTED)
def test_a_filter_keeps_exactly_what_it_names(lines: list[Line], wanted: Wanted) -> None:
    kept = chosen(lines, wanted)
    assert kept == [line for line in lines if line in kept]
    for line in kept:
        assert not wanted.states or line.request.state in wanted.states
        assert not wanted.field or line.request.field == wanted.field
        assert line.age >= wanted.least_age
    assert chosen(lines, EVERYTHING) == lines


@given(LINES, st.sampled_from(By))
def test_headings_lose_nothing_and_tell_nothing_twice(lines: list[Line], by: By) -> None:
    groups = grouped(lines, by)
    spread = [line for group in groups for line in group.lines]
    assert sorted(map(id, spread)) == sorted(map(id, lines))
    assert all(group.lines for group in groups)


def test_the_oldest_dumps_come_first() -> None:
    asked = Request(Key("K1", "pc4"), State.SENT, sent_on="2026-11-10")
    fresh = Request(Key("K2", "pc4"), State.SIGNAL)
    groups = grouped([Line(fresh), Line(asked, 2), Line(asked, 1)], By.AGE)
    assert [str(group.title) for group in groups] == ["2 dumps oud", "1 dump oud", "nog niet verstuurd"]


def test_a_line_knows_its_age_its_searches_and_when_its_holder_can_be_written_to() -> None:
    log = MemoryLog(clock=lambda: f"{TODAY}T09:00:00Z")
    follow = FollowUp(log, "adviseur", lambda: TODAY)
    follow.signal([one for dossier in DOSSIERS for one in wrong_with(dossier)])
    key = wrong_with("K1F3-91C2")[0].key
    lines = lines_of(Requests.read(log), {key: 9}, load_dosage(), TODAY)
    assert lines[0].key == key
    assert lines[0].hidden == 9
    assert {line.free for line in lines} == {None}
    assert lines[0].age == 0
