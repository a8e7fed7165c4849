"""Saved requests: what events leave, and what changed since the dump before."""

from __future__ import annotations

from datetime import date
from itertools import count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsp_desk.conversation.saved import SavedSearches, fold
from wsp_desk.conversation.seen import Changes, Seen, changes, digest
from wsp_desk.errors import KnownError
from wsp_desk.register.memory import MemoryLog

REQUEST = {"employer": "logistiek bedrijf", "criteria": [{"kind": "licences", "value": ["B"]}]}
OTHER = {"criteria": [{"kind": "licences", "value": ["C"]}]}


def desk_log(desk: str = "a") -> MemoryLog:
    minutes = count()
    return MemoryLog(desk, lambda: f"2026-11-22T09:{next(minutes) // 2:02}:00Z")


def seen(week: int, best: dict[str, tuple[float, str]], asked: str = "") -> Seen:
    return Seen(
        f"s{week}", date(2026, 11, 2 + 7 * week), asked or digest(REQUEST), 1, "starter-1", len(best), best
    )


def test_a_request_is_saved_opened_renamed_and_removed() -> None:
    log = desk_log()
    searches = SavedSearches(log, "adviseur")
    kept = searches.save("  Heftruck   Tilburg ", REQUEST, ["K1", "K2"])
    assert (kept.name, kept.request, kept.shortlist) == ("Heftruck Tilburg", REQUEST, ("K1", "K2"))
    assert searches.rename(kept.id, "Chauffeur").shortlist == ("K1", "K2")
    assert searches.update(kept.id, request=OTHER).name == "Chauffeur"
    assert [each.request for each in SavedSearches(log, "een ander").all()] == [OTHER]
    searches.remove(kept.id)
    assert searches.all() == []
    assert [event.kind for event in log.events("search.")] == ["search.saved"] * 3 + ["search.removed"]
    with pytest.raises(KnownError, match="is er niet meer"):
        searches.rename(kept.id, "Weer")


def test_what_was_removed_comes_back_as_it_was() -> None:
    searches = SavedSearches(desk_log(), "adviseur")
    kept = searches.save("Heftruck", REQUEST, ["K1"])
    searches.see(kept.id, seen(0, {}))
    searches.remove(kept.id)
    searches.restore(kept.id)
    back = searches.get(kept.id)
    assert (back.name, back.request, back.shortlist, len(back.seen)) == ("Heftruck", REQUEST, ("K1",), 1)


def test_saving_the_same_again_leaves_no_event() -> None:
    log = desk_log()
    searches = SavedSearches(log, "adviseur")
    kept = searches.save("Heftruck", REQUEST, ["K1"])
    searches.update(kept.id, request=dict(REQUEST), shortlist=["K1"])
    searches.rename(kept.id, "Heftruck")
    assert len(list(log.events())) == 1


@pytest.mark.parametrize(("name", "words"), [(" ", "Geef"), ("x" * 81, "hooguit 80"), ("HEFTRUCK", "al een")])
def test_a_name_that_cannot_be_used_is_refused(name: str, words: str) -> None:
    searches = SavedSearches(desk_log(), "adviseur")
    searches.save("Heftruck", REQUEST)
    with pytest.raises(KnownError, match=words):
        searches.save(name, OTHER)
    assert len(searches.all()) == 1


def test_a_name_may_change_its_capitals() -> None:
    searches = SavedSearches(desk_log(), "adviseur")
    kept = searches.save("heftruck", REQUEST)
    assert searches.rename(kept.id, "Heftruck").name == "Heftruck"


def test_what_was_seen_is_kept_per_snapshot_and_once() -> None:
    log = desk_log()
    searches = SavedSearches(log, "adviseur")
    kept = searches.save("Heftruck", REQUEST)
    for each in (seen(1, {"K1": (0.5, "ask")}), seen(0, {}), seen(1, {"K1": (0.5, "ask")})):
        searches.see(kept.id, each)
    assert [each.snapshot for each in searches.get(kept.id).seen] == ["s0", "s1"]
    assert len(list(log.events("search.seen"))) == 2


def test_new_gone_and_better_since_the_dump_before() -> None:
    searches = SavedSearches(desk_log(), "adviseur")
    kept = searches.save("Heftruck", REQUEST)
    before = {"K1": (0.5, "ask"), "K2": (0.7, "trust"), "K3": (0.6, "ask"), "K4": (0.4, "ask")}
    now = {"K9": (0.9, "ask"), "K2": (0.704, "trust"), "K1": (0.58, "ask"), "K3": (0.55, "trust")}
    searches.see(kept.id, seen(0, {"K1": (0.1, "ask")}))
    searches.see(kept.id, seen(1, before))
    found = searches.get(kept.id).since_before(seen(2, now))
    assert found == Changes(date(2026, 11, 9), ("K9",), ("K4",), ("K1", "K3"))
    assert str(found.sentence) == "1 nieuw, 1 weg, 2 beter sinds 9-11-2026"


def test_another_question_is_not_compared() -> None:
    searches = SavedSearches(desk_log(), "adviseur")
    kept = searches.save("Heftruck", REQUEST)
    searches.see(kept.id, seen(0, {"K1": (0.1, "ask")}))
    assert searches.get(kept.id).since_before(seen(1, {}, digest(OTHER))) is None
    assert searches.get(kept.id).since_before(seen(0, {})) is None


def test_who_asks_and_when_is_the_same_question() -> None:
    assert digest(REQUEST) == digest({**REQUEST, "employer": "een ander", "date": "2026-11-23"})
    assert digest(REQUEST) != digest(OTHER)


best = st.dictionaries(
    st.sampled_from([f"K{n}" for n in range(12)]),
    st.tuples(st.floats(0, 1), st.sampled_from(["trust", "ask", "do_not_present"])),
)


@given(best, best)
def test_new_gone_and_the_rest_add_up(
    before: dict[str, tuple[float, str]], now: dict[str, tuple[float, str]]
) -> None:
    found = changes(seen(0, before), seen(1, now))
    assert len(now) - len(found.new) == len(before) - len(found.gone)
    assert set(found.better) <= set(before) & set(now)
    assert not set(found.better) & set(changes(seen(0, now), seen(1, before)).better)
    assert not changes(seen(0, now), seen(1, now))


@given(best)
def test_what_was_seen_reads_back(found: dict[str, tuple[float, str]]) -> None:
    assert Seen.from_json(seen(1, found).to_json()) == seen(1, found)


@given(st.randoms(use_true_random=False))
def test_two_desks_that_exchange_events_agree(random: Random) -> None:
    logs = [desk_log("a"), desk_log("b")]
    for log in logs:
        searches = SavedSearches(log, "adviseur")
        for number in range(3):
            kept = searches.save(f"{log.desk}{number}", REQUEST)
            searches.see(kept.id, seen(number, {}))
            if random.random() < 0.5:
                searches.rename(kept.id, f"{log.desk}{number} anders")
            if random.random() < 0.3:
                searches.remove(kept.id)
    events = [event for log in logs for event in log.events()]
    shuffled = random.sample(events, len(events))
    assert fold(shuffled) == fold(events)
