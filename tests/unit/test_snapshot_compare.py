"""Who came, who left, and what was filled, emptied or changed between two snapshots."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.deliveries import FakeDelivery, build_at, dossiers, opened
from wsp_desk.fields import FIELDS, Status
from wsp_desk.snapshot.compare import Comparison, FieldChanges, compare


def _compared(tmp_path: Path, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> Comparison:
    build_at(tmp_path / "old.wsp", FakeDelivery(old, step=7))
    with opened(tmp_path / "old.wsp") as older:
        build_at(tmp_path / "new.wsp", FakeDelivery(new, step=5), previous=older)
        with opened(tmp_path / "new.wsp") as newer:
            return compare(older, newer)


def test_differences_are_counted_per_field(tmp_path: Path) -> None:
    old = [row | {"pc4": 5000 + place} for place, row in enumerate(dossiers(20))]
    new = [dict(row) for row in old[:2:-1]]
    new.append({"dossier_id": "NEW-A", "source": "s", "pc4": 1})
    old[19]["pc4"] = None
    new[1]["pc4"] = None
    new[2]["pc4"] = 9999
    new[3]["skills_raw"], new[3]["skills_status"] = "lassen", int(Status.KNOWN)
    found = _compared(tmp_path, old, new)
    assert (found.appeared, found.left, found.stayed) == (1, 3, 17)
    assert found.fields["pc4"] == FieldChanges(filled=1, emptied=1, changed=1)
    assert found.fields["skills"] == FieldChanges(filled=1, emptied=0, changed=0)
    assert found.fields["presentation"] == FieldChanges(0, 0, 0)
    assert set(found.fields) == {field.name for field in FIELDS}
    assert json.loads(json.dumps(found.to_json()))["fields"]["pc4"] == {
        "filled": 1,
        "emptied": 1,
        "changed": 1,
    }


def test_same_delivery_has_no_differences(tmp_path: Path) -> None:
    found = _compared(tmp_path, dossiers(25), dossiers(25)[::-1])
    assert (found.appeared, found.left, found.stayed) == (0, 0, 25)
    assert set(found.fields.values()) == {FieldChanges(0, 0, 0)}


def test_strangers_have_nothing_to_compare(tmp_path: Path) -> None:
    other = [row | {"dossier_id": f"X{place}"} for place, row in enumerate(dossiers(5))]
    found = _compared(tmp_path, dossiers(5), other)
    assert (found.appeared, found.left, found.stayed) == (5, 5, 0)
    assert set(found.fields.values()) == {FieldChanges(0, 0, 0)}


def test_contradicted_value_counts_as_filled_and_invalid_one_does_not(tmp_path: Path) -> None:
    old = [{"dossier_id": name, "source": "s"} for name in "AB"]
    new = [
        {"dossier_id": "A", "source": "s", "hours_max": 40, "hours_max_status": int(Status.CONTRADICTED)},
        {"dossier_id": "B", "source": "s", "hours_max_raw": "400", "hours_max_status": int(Status.INVALID)},
    ]
    assert _compared(tmp_path, old, new).fields["hours_max"] == FieldChanges(filled=1, emptied=0, changed=0)
