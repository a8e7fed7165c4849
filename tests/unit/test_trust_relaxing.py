"""What a relaxation is worth: counted again by asking the relaxed request."""

from __future__ import annotations

from typing import Any

import pytest

from tests.judged import REQUEST, random_judged_pool
from tests.pools import pool_of, words
from wsp_desk.matching import Request, Search
from wsp_desk.trust import Verdict, load_rules
from wsp_desk.trust.hidden import hidden_by_unknown
from wsp_desk.trust.relaxing import relaxed
from wsp_desk.trust.thresholds import VERDICTS, load_thresholds
from wsp_desk.trust.verdict import Judge

MUSTS: list[dict[str, Any]] = [
    {"kind": "licences", "value": ["B"], "importance": "must"},
    {"kind": "hours_week", "value": {"min": 20, "max": 28}, "importance": "must"},
    {"kind": "language", "value": {"nl_spoken": 4}, "importance": "exclude"},
    {"kind": "education", "value": {"min": 3}},
]


@pytest.mark.parametrize("criteria", [MUSTS, REQUEST["criteria"]])
def test_gain_and_trusted_are_those_of_asking_again(criteria: list[dict[str, Any]]) -> None:
    pool = random_judged_pool(2000)
    search, judge = Search(pool), Judge(pool, load_rules(), load_thresholds())
    result = search.run(Request.from_json({"criteria": criteria}, words()))
    before = set(result.rows.tolist())
    found = relaxed(search, judge, result)
    assert found
    for each in found:
        again = search.run(each.relaxation.request)
        verdicts = Judge(pool, load_rules(), load_thresholds()).judge(again).verdicts
        besides = [place for place, row in enumerate(again.rows.tolist()) if row not in before]
        trusted = sum(VERDICTS[verdicts[place]] is Verdict.TRUST for place in besides)
        assert (each.gain, each.trusted) == (len(besides), trusted)
        assert each.to_json()["trusted"] == trusted


def test_relaxing_leaves_the_judge_as_it_was() -> None:
    pool = random_judged_pool(500)
    search, judge = Search(pool), Judge(pool, load_rules(), load_thresholds())
    result = search.run(Request.from_json({"criteria": MUSTS}, words()))
    before = judge.judge(result)
    relaxed(search, judge, result)
    assert judge.judge(result).folded is before.folded


def test_warming_changes_nothing_but_time() -> None:
    pool = random_judged_pool(300)
    result = Search(pool).run(Request.from_json({"criteria": MUSTS}, words()))
    cold, warm = (Judge(pool, load_rules(), load_thresholds()) for _ in range(2))
    warm.warm()
    assert cold.judge(result).counts == warm.judge(result).counts


def test_who_is_found_although_a_must_is_unknown_is_counted() -> None:
    pool = pool_of([{"licences": ["B"]}, {"licences": None}, {"licences": ["AM"]}, {}])
    result = Search(pool).run(Request.from_json({"criteria": MUSTS[:2]}, words()))
    hidden = hidden_by_unknown(result, 20)
    assert [(criterion.kind, count) for criterion, count in hidden.open_musts] == [
        ("licences", 2),
        ("hours_week", 3),
    ]
