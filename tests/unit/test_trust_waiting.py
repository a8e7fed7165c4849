"""What a criterion waits for: the field that is named makes it known when filled in, and no other would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

import numpy as np
import pytest

from tests.pools import in_days, pool_of, words
from wsp_desk.matching import KINDS, Criterion
from wsp_desk.matching.criteria.base import Opens
from wsp_desk.pool import Pool
from wsp_desk.trust.question_texts import question_about
from wsp_desk.trust.waiting import field_to_ask, fields_to_ask, waits

FILLED: Mapping[str, Any] = {
    "occupations": ["o:heftruckchauffeur"],
    "skills": ["s:heftruck-rijden"],
    "work_level": 4,
    "education_level": 4,
    "hours_min": 8,
    "hours_max": 32,
    "hours_day": 8.0,
    "pc4": 5038,
    "max_travel_km": 50,
    "max_travel_min": 60,
    "transport": ["1"],
    "licences": ["B"],
    "nl_spoken": 3,
    "nl_written": 3,
    "languages": {"Engels": 3},
    "available": 1,
    "available_from": in_days(1),
    "office_hours": 1,
    "irregular_hours": 1,
    "employability": 2,
    "wishes": ["quiet"],
    "guidance": 2,
    "adaptation": 2,
    "variation": 2,
    "sectors": ["H"],
}
ASKED: Mapping[str, Any] = {
    "occupation": "heftruckchauffeur",
    "skills": ["heftruck rijden"],
    "education": {"min": 3},
    "hours_week": {"min": 24, "max": 32},
    "place": {"postcode": "5038", "max_min": 40},
    "licences": ["B"],
    "language": {"nl_spoken": 3, "nl_written": 2, "other": {"Engels": 2}},
    "available_by": "2026-12-15",
    "hours_day": {"min": 6},
    "working_times": {"times": ["office", "irregular"]},
    "employability": ["2"],
    "conditions": ["noise"],
    "support": {"offers": []},
    "sector": ["H"],
    "own_transport": ["1"],
}


def known(pool: Pool, criterion: Criterion) -> bool:
    evidence = criterion.of_kind.evidence(pool, criterion.value)
    return bool(evidence.known_at(np.array([0]))[0])


def emptied(criterion: Criterion) -> Iterator[dict[str, Any]]:
    """The full dossier without every set of the fields the criterion rests on."""
    for size in range(1, len(criterion.fields) + 1):
        for gone in combinations(criterion.fields, size):
            yield {name: value for name, value in FILLED.items() if name not in gone}


def test_every_kind_is_asked_here() -> None:
    assert set(ASKED) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_field_that_is_named_makes_it_known(kind: str) -> None:
    criterion = Criterion.from_json({"kind": kind, "value": ASKED[kind]}, words())
    assert known(pool_of([FILLED]), criterion)
    waited = 0
    for dossier in emptied(criterion):
        pool = pool_of([dossier])
        if known(pool, criterion):
            continue
        waited += 1
        names = fields_to_ask(criterion, pool, 0)
        for name in names:
            assert known(pool_of([{**dossier, name: FILLED[name]}]), criterion), (dossier, name)
        if not names:
            for name in criterion.fields:
                assert not known(pool_of([{**dossier, name: FILLED[name]}]), criterion)
    assert waited


@pytest.mark.parametrize("kind", KINDS)
def test_many_at_once_wait_as_each_by_itself(kind: str) -> None:
    criterion = Criterion.from_json({"kind": kind, "value": ASKED[kind]}, words())
    pool = pool_of([FILLED, *emptied(criterion)])
    rows = np.arange(pool.size)
    together = waits(criterion, pool, rows)
    for row in rows.tolist():
        alone = field_to_ask(criterion, pool, row)
        assert [name for name, mask in together.items() if mask[row]] == ([] if alone is None else [alone])
        if criterion.of_kind.opens is not Opens.EVERY:
            assert alone == criterion.of_kind.unknown_field(pool, row, criterion.value)


def test_every_field_that_is_waited_for_has_a_question_of_its_own() -> None:
    plain = str(question_about("courses")).partition("cursussen")[0]
    for name in {name for kind in KINDS.values() for name in kind.fields}:
        assert not str(question_about(name)).startswith(plain), name
