"""The same scoring written twice more, as SQL and as polars expressions, gives everyone the same score."""

from __future__ import annotations

import numpy as np
import pytest

from tests.bench.search_bench import example_request
from tests.bench.search_rivals import DuckDb, Polars
from tests.bench.search_tables import question_of, tables_of
from tests.pools import random_pool, words
from wsp_desk.matching import Search

POOL = random_pool(4000, seed=11)


@pytest.mark.parametrize("musts", [True, False])
@pytest.mark.parametrize("rival", [DuckDb, Polars])
def test_everyone_gets_the_same_score(rival: type[DuckDb] | type[Polars], musts: bool) -> None:
    search, request = Search(POOL), example_request(words(), musts=musts)
    ours = {match.dossier: match.expected for match in search.run(request).matches(POOL.size)}
    theirs = dict(rival(tables_of(POOL))(question_of(POOL, request, search.weights), POOL.size))
    assert theirs.keys() == ours.keys()
    assert np.allclose([theirs[name] for name in ours], list(ours.values()), rtol=0, atol=1e-6)
