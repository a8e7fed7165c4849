"""An old answer comes out the same from its snapshot, after the weights changed too; or says what differs."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.judged import REQUEST, random_judged_pool
from tests.pools import AS_OF, words
from wsp_desk import paths
from wsp_desk.conversation.recording import Record, basis_of, record_of
from wsp_desk.conversation.replay import replay
from wsp_desk.errors import KnownError
from wsp_desk.matching import Request, Search, Weights
from wsp_desk.matching.weights import weights_from
from wsp_desk.settings import read_toml
from wsp_desk.snapshot import Manifest
from wsp_desk.trust import answer, judge_of

POOL = random_judged_pool(800)
MANIFEST = Manifest(
    snapshot="a" * 32,
    chain="b" * 32,
    sequence=2,
    as_of=AS_OF,
    built_at=datetime(2026, 11, 16, 9, tzinfo=UTC),
    size=1,
    sha256="c" * 64,
    schema=1,
    tables={"dossier": POOL.size},
    vocabulary=words().version,
    rules={},
    report={},
    gate={},
    provisional_ids=False,
    recovery="",
    signer="",
    **({"vocabulary_sha256": ""} if "vocabulary_sha256" in Manifest.__dataclass_fields__ else {}),
)


def older_weights() -> Weights:
    table = copy.deepcopy(read_toml(paths.resource("weights", "released.toml")))
    table["version"] = 77
    table["criteria"]["skills"]["strong"] = 9.0
    table["unknown"]["strength"] = 3.0
    return weights_from(table, "released.toml")


def recorded(weights: Weights | None = None) -> Record:
    search = Search(POOL, weights)
    found = answer(POOL, search, Request.from_json(REQUEST, words()), 25)
    record = record_of(found, basis_of(MANIFEST, words(), search.weights, judge_of(POOL)))
    return Record.from_json(json.dumps(record.to_json()))


def whats(differences: Any) -> list[str]:
    return [each.what for each in differences]


def test_an_answer_is_identical_from_the_same_ground() -> None:
    told = replay(recorded(), MANIFEST, POOL)
    assert told.identical
    assert told.basis == ()
    assert told.answer.total == recorded().result["total"]


def test_it_is_identical_after_a_newer_release_of_the_weights_too() -> None:
    old = recorded(older_weights())
    assert old.result != recorded().result
    told = replay(old, MANIFEST, POOL)
    assert told.identical
    assert whats(told.basis) == ["weights"]
    assert told.answer.matches[0].expected == pytest.approx(old.result["matches"][0]["expected"])


def test_a_kind_that_came_later_does_not_spoil_an_old_record() -> None:
    record = recorded(older_weights()).to_json()
    del record["basis"]["weights"]["criteria"]["own_transport"]
    assert replay(Record.from_json(json.dumps(record)), MANIFEST, POOL).identical


def test_another_snapshot_vocabulary_and_rules_are_named() -> None:
    other = replace(MANIFEST, snapshot="d" * 32, as_of=date(2026, 11, 23))
    record = recorded().to_json()
    record["basis"]["vocabulary"] = "starter-0"
    record["basis"]["rules"] = "e" * 64
    told = replay(Record.from_json(json.dumps(record)), other, random_judged_pool(800, seed=8))
    assert whats(told.basis) == ["snapshot", "vocabulary", "rules"]
    assert "16-11-2026" in str(told.basis[0].sentence)
    assert "23-11-2026" in str(told.basis[0].sentence)
    assert not told.identical
    assert "matches" in whats(told.result)


def test_rounding_is_no_difference_and_a_missing_match_is() -> None:
    record = recorded().to_json()
    record["result"]["matches"][0]["expected"] += 1e-12
    assert replay(Record.from_json(json.dumps(record)), MANIFEST, POOL).identical
    record["result"]["matches"].pop()
    told = replay(Record.from_json(json.dumps(record)), MANIFEST, POOL)
    assert whats(told.result) == ["matches"]


def test_a_record_holds_nothing_that_stands_in_a_dossier() -> None:
    for match in recorded().result["matches"]:
        assert set(match) == {
            "dossier", "rank", "expected", "low", "high", "coverage", "verdict", "contributions"
        }  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"format": None},
        {"basis": []},
        {"basis": {"snapshot": "x"}},
        {"request": None},
        {"top": "25"},
        {"top": -1},
        {"result": 3},
        {"result": {"total": 3}},
        {"result": {"matches": "A1"}},
        {"result": {"matches": ["A1"]}},
        {"more": 1},
    ],
)
def test_what_is_no_record_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(KnownError):
        Record.from_json(json.dumps({**recorded().to_json(), **change}))


@pytest.mark.parametrize("weights", [{}, {"released_on": "gisteren"}, {"released_on": "2026-11-16"}])
def test_weights_that_cannot_be_read_are_refused(weights: dict[str, Any]) -> None:
    record = recorded().to_json()
    record["basis"]["weights"] = weights
    with pytest.raises(KnownError):
        replay(Record.from_json(json.dumps(record)), MANIFEST, POOL)
