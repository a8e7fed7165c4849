"""The request that the design prints, with one criterion of each kind; most tests ask it.

Public: `DESIGN_REQUEST`.
"""

from __future__ import annotations

from typing import Any

DESIGN_REQUEST: dict[str, Any] = {
    "employer": "Logistiek bedrijf",
    "title": "Heftruckchauffeur",
    "date": "2026-11-23",
    "criteria": [
        {"kind": "occupation", "value": "heftruckchauffeur", "importance": "must", "weight": 4},
        {"kind": "skills", "value": ["heftruck rijden", "orderpicken"], "importance": "strong"},
        {"kind": "education", "value": {"min": 3}},
        {"kind": "hours_week", "value": {"min": 24, "max": 32}},
        {"kind": "place", "value": {"postcode": "5038", "max_km": 30}, "importance": "must"},
        {"kind": "licences", "value": ["B"]},
        {"kind": "language", "value": {"nl_spoken": 3}},
        {"kind": "available_by", "value": "2026-12-15"},
    ],
}
