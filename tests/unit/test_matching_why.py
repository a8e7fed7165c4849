"""Why not this one: every reason named is true, and every way back leads back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pools import in_days, pool_of, random_pool, words
from tests.property.test_matching_laws import laws, numbered, pools, requests
from wsp_desk.matching import Importance, Request, Search
from wsp_desk.matching.why import why_not

FAR: dict[str, Any] = {
    "kind": "place",
    "value": {"postcode": "5038", "max_km": 10},
    "importance": "must",
}
LICENCES: dict[str, Any] = {"kind": "licences", "value": ["B", "C"], "importance": "must"}
LEVEL: dict[str, Any] = {"kind": "education", "value": {"min": 4}}
BREDA = {"pc4": 4811, "transport": ["1"], "licences": ["B"], "work_level": 2}


def asked(*criteria: dict[str, Any]) -> Request:
    return Request.from_json({"criteria": list(criteria)}, words())


@laws
@given(pools, requests(), st.data())
def test_every_way_back_leads_back(pool: list[dict[str, Any]], request: Request, data: st.DataObject) -> None:
    search = Search(pool_of(numbered(pool)))
    row = data.draw(st.integers(0, len(pool) - 1))
    told = why_not(search, request, row)
    assert [need.place for need in told.needed] == list(told.removed_by)
    assert (told.match is None) == bool(told.removed_by)
    for need in told.needed:
        if need.instead is not None:
            alone = Request(criteria=(need.instead,))
            assert search.run(alone).position(row) is not None
            assert search.run(Request(criteria=(need.line.asked,))).position(row) is None
        assert str(need.sentence)
    if told.removed_by:
        assert told.rank_if_kept is not None
        assert 1 <= told.rank_if_kept <= len(pool)


@laws
@given(pools, requests(), st.data())
def test_what_a_dossier_lost_adds_up(
    pool: list[dict[str, Any]], request: Request, data: st.DataObject
) -> None:
    search = Search(pool_of(numbered(pool)))
    row = data.draw(st.integers(0, len(pool) - 1))
    told = why_not(search, request, row)
    score = sum(line.contribution for line in told.ledger)
    if sum(line.weight for line in told.ledger) > 0.01:
        assert score + sum(loss.lost for loss in told.losses) == pytest.approx(1.0, abs=1e-6)
    costs = [loss.lost for loss in told.losses]
    assert costs == sorted(costs, reverse=True)
    for loss in told.losses:
        assert (loss.rank is None) == (told.match is None)
        assert told.match is None or loss.rank is None or loss.rank <= told.match.rank
        assert str(loss.sentence)


def test_who_lives_too_far_is_told_at_what_distance_it_comes_back() -> None:
    search = Search(pool_of([BREDA]))
    told = why_not(search, asked(FAR, LICENCES, LEVEL), 0)
    far, licences = told.needed
    assert far.instead is not None
    assert str(far.sentence).startswith("Plaats en reizen: gevraagd is Tilburg 5038, tot 10 km.")
    assert far.instead.value.max_km in (20, 30)
    assert str(licences.back_at) == "rijbewijs B"
    assert told.rank_if_kept == 1
    assert [loss.line.criterion for loss in told.losses][-1] == "licences"
    shown = told.to_json()
    assert [each["place"] for each in shown["needed"]] == [1, 2]
    assert shown["lost_by"][0]["rank"] is None


def test_an_exclusion_has_no_way_back() -> None:
    told = why_not(
        Search(pool_of([BREDA])), asked({**LICENCES, "value": ["B"], "importance": Importance.EXCLUDE}), 0
    )
    (need,) = told.needed
    assert (need.instead, need.back_at) == (None, None)
    assert str(need.sentence) == "Rijbewijs: rijbewijs B is uitgesloten, en dat is hier zo."


def test_what_sank_a_match_is_told_with_the_place_it_would_have() -> None:
    search = Search(random_pool(500))
    request = asked({**FAR, "importance": "strong"}, {**LICENCES, "importance": "strong"}, LEVEL)
    row = int(search.run(request).order(500)[-1])
    told = why_not(search, request, row)
    assert told.match is not None
    assert told.needed == []
    assert told.rank_if_kept is None
    best = told.losses[0]
    assert best.rank is not None
    assert best.rank < told.match.rank
    assert str(best.rank) in str(best.sentence)


@pytest.mark.parametrize(
    "own, criterion, back_at",
    [
        ({"pc4": 9711, "transport": ["1"]}, FAR, "Tilburg 5038, tot 220 km"),
        ({"hours_max": 4}, {"kind": "hours_week", "value": {"min": 60}}, "ten minste 4 uur"),
        ({"hours_day": 1.0}, {"kind": "hours_day", "value": {"min": 12}}, "ten minste 1 uur per dag"),
        ({"available_from": in_days(400)}, {"kind": "available_by", "value": in_days(1).isoformat()}, "op "),
    ],
)
def test_a_dossier_that_is_far_off_is_told_where_it_comes_back(
    own: dict[str, Any], criterion: dict[str, Any], back_at: str
) -> None:
    told = why_not(Search(pool_of([own])), asked({**criterion, "importance": "must"}), 0)
    assert told.needed[0].back_at is not None
    assert str(told.needed[0].back_at).startswith(back_at)
