"""Laws of facets: everybody is counted, nobody twice, and a click finds what it promised."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given

from tests.pools import pool_of, random_pool, words
from tests.property.test_matching_laws import laws, numbered, pools, requests
from wsp_desk.matching import Criterion, Importance, Request, Search
from wsp_desk.matching.facets import Facet, facets_of, warm_facets
from wsp_desk.matching.facets.columns import COLUMNS
from wsp_desk.matching.facets.near import middle_postcodes

EXACT = ("licences", "sector", "employability", "transport")
"""Facets of which a click, as a must, finds exactly who was counted and who does not say."""


def adds_up(facet: Facet, total: int) -> None:
    counts = [bucket.count for bucket in facet.buckets]
    says = facet.total - facet.unknown
    assert facet.total == total
    assert all(0 < count <= says for count in counts)
    if facet.multiple:
        assert sum(counts) >= says
    else:
        assert sum(counts) == says


@laws
@given(pools, requests())
def test_counts_add_up_and_are_those_of_counting_one_by_one(
    pool: list[dict[str, Any]], request: Request
) -> None:
    made = pool_of(numbered(pool))
    result = Search(made).run(request)
    facets = facets_of(result)
    assert len({facet.key for facet in facets}) == len(COLUMNS)
    for facet, make in zip(facets, COLUMNS, strict=True):
        adds_up(facet, result.total)
        column = make(made)
        own = [column.holds[column.codes[row]] for row in result.rows.tolist()]
        assert facet.unknown == sum(not each.any() for each in own)
        told = {bucket.key: bucket.count for bucket in facet.buckets}
        for place, value in enumerate(column.values):
            assert told.get(value.key, 0) == sum(bool(each[place]) for each in own)


@laws
@given(pools, requests())
def test_a_click_finds_what_was_counted_and_who_does_not_say(
    pool: list[dict[str, Any]], request: Request
) -> None:
    search = Search(pool_of(numbered(pool)))
    result = search.run(request)
    for facet in facets_of(result):
        if facet.key not in EXACT:
            continue
        for bucket in facet.buckets:
            if bucket.criterion is not None:
                must = Criterion.from_json({**bucket.criterion, "importance": "must"}, words())
                clicked = Request(criteria=(*request.criteria, must))
                assert search.run(clicked).total == bucket.count + facet.unknown


@pytest.fixture(scope="module")
def search() -> Search:
    return Search(random_pool(3000))


def test_every_criterion_of_a_bucket_can_be_asked(search: Search) -> None:
    warm_facets(search.pool)
    facets = facets_of(search.run(Request()))
    for facet in facets:
        adds_up(facet, search.pool.size)
        for bucket in facet.buckets[:5]:
            assert str(bucket.label)
            if bucket.criterion is not None:
                criterion = Criterion.from_json(bucket.criterion, words())
                assert criterion.importance is Importance.STRONG
                found = search.run(Request(criteria=(criterion,)))
                assert found.counts[0].passes > 0, bucket


def test_a_moved_weight_counts_nothing_again(search: Search) -> None:
    must = {"kind": "licences", "value": ["B"], "importance": "must"}
    first, second = (
        facets_of(search.run(Request.from_json({"criteria": [{**must, "weight": weight}]}, words())))
        for weight in (1, 7)
    )
    assert first is second
    assert facets_of(search.run(Request())) is facets_of(search.run(Request()))


def test_a_municipality_is_asked_from_its_middle() -> None:
    places = words().places
    middle = middle_postcodes(places)
    assert set(middle) == set(places.municipality)
    for name, pc4 in list(middle.items())[::20]:
        row = places.row(pc4)
        assert row is not None
        assert places.municipality[row] == name
        own = np.array(places.municipality) == name
        assert places.residential[row] or not np.asarray(places.residential)[own].any()
