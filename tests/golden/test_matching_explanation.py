"""The explanation of one match, word for word. To change it: delete the file, run, read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.pools import in_days, pool_of, words
from wsp_desk.matching import Request, Search
from wsp_desk.matching.why import why_not

GOLDEN = Path(__file__).with_name("matching") / "explanation.json"

REQUEST = {
    "employer": "Voorbeeld",
    "title": "Heftruckchauffeur",
    "criteria": [
        {"kind": "occupation", "value": "heftruckchauffeur", "importance": "must", "weight": 4},
        {"kind": "skills", "value": ["heftruck rijden", "orderpicken"], "importance": "strong"},
        {"kind": "education", "value": {"min": 3}},
        {"kind": "hours_week", "value": {"min": 24, "max": 32}},
        {"kind": "place", "value": {"postcode": "5038", "max_km": 30}, "importance": "must"},
        {"kind": "licences", "value": ["B"]},
        {"kind": "language", "value": {"nl_spoken": 3}, "importance": "nice"},
        {"kind": "available_by", "value": in_days(29).isoformat()},
    ],
}
DOSSIERS: list[dict[str, Any]] = [
    {
        "id": "K7F3-91C2",
        "occupations": ["o:reachtruckchauffeur", "o:orderpicker"],
        "skills": ["s:orderpicken"],
        "education_level": 2,
        "hours_min": 16,
        "hours_max": 28,
        "pc4": 4811,
        "max_travel_km": 40,
        "transport": ["3", "5"],
        "nl_spoken": 2,
        "available_from": in_days(50),
    },
    {"id": "A1B2-C3D4", "occupations": ["o:schoonmaker"], "pc4": 9711, "licences": ["C"], "nl_spoken": 4},
    {"id": "E5F6-G7H8", "licences": []},
]


def explained() -> dict[str, Any]:
    search, request = Search(pool_of(DOSSIERS)), Request.from_json(REQUEST, words())
    return {"found": search.run(request).to_json(10), "not found": why_not(search, request, 1).to_json()}


def test_the_explanation_reads_as_agreed() -> None:
    told = json.loads(json.dumps(explained()), parse_float=lambda number: round(float(number), 6))
    if not GOLDEN.exists():
        GOLDEN.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
        pytest.fail("the golden file was missing; it has been written and must be read")
    assert told == json.loads(GOLDEN.read_text("utf-8"))
