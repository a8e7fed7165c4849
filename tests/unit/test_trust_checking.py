"""Outcomes of a real snapshot as records, and a letter about one of its dossiers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.deliveries import FakeDelivery, build_at, opened
from wsp_desk import vocabulary
from wsp_desk.errors import KnownError
from wsp_desk.feedback import draft_for
from wsp_desk.fields import Status
from wsp_desk.matching import Request, Search
from wsp_desk.pool import load_pool
from wsp_desk.snapshot import Snapshot
from wsp_desk.trust import Outcome, answer, check, load_rules

RULES = load_rules()
TODAY = date(2026, 11, 21)
ROWS: list[dict[str, Any]] = [
    {
        "dossier_id": "K7F3-91C2",
        "hours_min": 32,
        "hours_max": 24,
        "consent": 1,
        "licences": ["B"],
        "holder_email": "s.bakker@gemeente.example",
        "holder_name": "Sanne Bakker",
    },
    {
        "dossier_id": "K7F3-91C3",
        "consent": 2,
        "hours_max_status": int(Status.PLACEHOLDER),
        "hours_max_raw": "NNB",
    },
    {"dossier_id": "K7F3-91C4", "consent": 1, "education_status": 3, "education_end": date(2027, 7, 1)},
]


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    folder: Path = tmp_path_factory.mktemp("checked")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("WSP_DESK_HOME", str(folder / "home"))
        build_at(folder / "pool.wsp", FakeDelivery(ROWS), rules=[rule.query() for rule in RULES])
        made = opened(folder / "pool.wsp")
    with made:
        yield made


def outcomes(snapshot: Snapshot, **options: Any) -> dict[tuple[str, str], str]:
    return {(each["dossier"], each["rule"]): each["outcome"] for each in check(snapshot, RULES, **options)}


def test_every_rule_of_every_dossier_has_an_outcome(snapshot: Snapshot) -> None:
    found = outcomes(snapshot)
    assert len(found) == len(ROWS) * len(RULES)
    assert found["K7F3-91C2", "hours-min-over-max"] == "fails"
    assert found["K7F3-91C3", "hours-min-over-max"] == "not_evaluated"
    assert found["K7F3-91C2", "consent-refused"] == "passes"
    assert found["K7F3-91C3", "consent-refused"] == "fails"
    assert found["K7F3-91C4", "education-missing"] == "excepted"


def test_a_record_says_what_was_typed(snapshot: Snapshot) -> None:
    (record,) = check(snapshot, RULES, dossier="K7F3-91C3", rule="hours-placeholder")
    assert record == {
        "dossier": "K7F3-91C3",
        "rule": "hours-placeholder",
        "field": "hours_max",
        "severity": "serious",
        "outcome": "fails",
        "value": "NNB",
        "title": "Bij de uren per week staat een opvulwaarde",
    }


def test_outcomes_can_be_chosen(snapshot: Snapshot) -> None:
    assert set(outcomes(snapshot, outcomes=[Outcome.EXCEPTED]).values()) == {"excepted"}
    assert set(outcomes(snapshot, dossier="K7F3-91C2")) == {("K7F3-91C2", rule.id) for rule in RULES}


@pytest.mark.parametrize("option", [{"dossier": "K0"}, {"rule": "no-such-rule"}])
def test_what_is_not_there_is_said(snapshot: Snapshot, option: dict[str, str]) -> None:
    with pytest.raises(KnownError, match=next(iter(option.values()))):
        check(snapshot, RULES, **option)


def test_a_letter_asks_what_is_wrong_with_the_dossier(snapshot: Snapshot) -> None:
    pool = load_pool(snapshot, vocabulary.load())
    letter = draft_for(snapshot, pool, 0, None, today=TODAY)
    assert letter.to == "s.bakker@gemeente.example"
    assert "hours-min-over-max" in letter.rules
    assert "16-11-2026" in letter.body
    assert len(letter.fields) <= 6


def test_with_a_request_only_what_counts_for_it_is_asked(snapshot: Snapshot) -> None:
    pool = load_pool(snapshot, vocabulary.load())
    criteria = [
        {"kind": "hours_week", "value": {"min": 24, "max": 32}},
        {"kind": "language", "value": {"nl_spoken": 3, "other": {"Engels": 2}}},
    ]
    request = Request.from_json(
        {"employer": "Geheim BV", "title": "Geheim werk", "criteria": criteria}, pool.vocabulary
    )
    found = answer(pool, Search(pool), request, 3)
    letter = draft_for(snapshot, pool, 0, found.result, today=TODAY)
    assert set(letter.fields) == {"hours_min", "nl_spoken"}
    assert set(letter.rules) == {"hours-min-over-max", "dutch-spoken-missing"}
    assert "Geheim" not in letter.body + letter.subject


def test_one_flag_can_be_asked_about(snapshot: Snapshot) -> None:
    pool = load_pool(snapshot, vocabulary.load())
    letter = draft_for(snapshot, pool, 0, None, today=TODAY, about=["hours-min-over-max", "office_hours"])
    assert letter.fields == ("hours_min", "office_hours")
    with pytest.raises(KnownError, match="no-such-thing"):
        draft_for(snapshot, pool, 0, None, today=TODAY, about=["no-such-thing"])
