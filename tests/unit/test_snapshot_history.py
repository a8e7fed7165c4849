"""The weekly history: counted right, carried over, thinned, and added up by any dimension."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.deliveries import AS_OF, FakeDelivery, build_at, dossiers, opened
from wsp_desk.errors import BugError
from wsp_desk.fields import FIELDS, Status
from wsp_desk.snapshot import Snapshot, read_history
from wsp_desk.snapshot.history import KEPT_WEEKLY, known_parts

WEEK = timedelta(weeks=1)


def _weeks(tmp_path: Path, *weeks: tuple[date, list[dict[str, Any]]]) -> Snapshot:
    """Builds week after week; the last one opened."""
    path = tmp_path / "pool.wsp"
    previous = None
    for as_of, rows in weeks:
        build_at(path, FakeDelivery(rows, as_of=as_of, step=7), previous=previous)
        previous = opened(path)
    assert previous is not None
    return previous


def _row(number: int, pc4: int | None, organisation: str | None, ground: str | None) -> dict[str, Any]:
    row = {"dossier_id": f"D{number}-X", "source": "s", "pc4": pc4}
    return row | {"holder_organisation": organisation, "ground": ground}


ROWS = [
    *(_row(number, 5038, "Gemeente A", "wajong") for number in range(8)),
    *(_row(number, 4811, "Gemeente A", "pwet") for number in range(8, 20)),
    *(_row(number, None, None, None) for number in range(20, 25)),
]


def test_counts_are_those_of_the_dossiers(tmp_path: Path) -> None:
    with _weeks(tmp_path, (AS_OF, dossiers(40))) as snapshot:
        found = read_history(snapshot)
        assert found.num_rows == len(FIELDS)
        for row in found.to_pylist():
            statuses = snapshot.columns([row["field"] + "_status"])[0].to_pylist()
            assert {s.key: row[s.key] for s in Status} == {s.key: statuses.count(int(s)) for s in Status}


def test_the_past_is_carried_over_and_parts_keep_their_number(tmp_path: Path) -> None:
    later = [*ROWS[:15], _row(90, 9711, "Gemeente Nieuw", "wajong")]
    with _weeks(tmp_path, (AS_OF - WEEK, ROWS)) as first:
        before, parts = read_history(first, by=("region", "ground")), known_parts(first)
    with _weeks(tmp_path, (AS_OF - WEEK, ROWS), (AS_OF, later)) as second:
        found = read_history(second, by=("region", "ground"))
        assert known_parts(second)[: len(parts)] == parts
        assert len(known_parts(second)) == len(parts) + 1
    carried = [row for row in found.to_pylist() if row["dump"] == AS_OF - WEEK]
    assert carried == before.to_pylist()
    assert {row["dump"] for row in found.to_pylist()} == {AS_OF - WEEK, AS_OF}


def test_history_can_be_added_up_by_any_dimension(tmp_path: Path) -> None:
    with _weeks(tmp_path, (AS_OF, ROWS)) as snapshot:
        by_ground = read_history(snapshot, by=("ground",), fields=["pc4"]).to_pylist()
        assert [(row["ground"], row["known"], row["missing"]) for row in by_ground] == [
            ("", 0, 5), ("pwet", 12, 0), ("wajong", 8, 0),
        ]  # fmt: skip
        by_place = read_history(
            snapshot, by=("region", "organisation"), fields=["pc4"], where={"ground": "wajong"}
        ).to_pylist()
        assert [(row["region"], row["organisation"], row["known"]) for row in by_place] == [
            ("Regio 50", "Gemeente A", 8)
        ]


def test_a_dump_built_again_takes_the_place_of_itself(tmp_path: Path) -> None:
    with _weeks(tmp_path, (AS_OF, ROWS), (AS_OF, ROWS[:10])) as snapshot:
        rows = read_history(snapshot, fields=["ground"]).to_pylist()
    assert [(row["dump"], row["known"]) for row in rows] == [(AS_OF, 10)]


def test_of_long_ago_only_the_first_of_a_month_is_kept(tmp_path: Path) -> None:
    old = AS_OF - KEPT_WEEKLY - 10 * WEEK
    weeks = [old + place * WEEK for place in range(0, 10)] + [AS_OF - KEPT_WEEKLY, AS_OF]
    with _weeks(tmp_path, *((week, ROWS[:9]) for week in weeks)) as snapshot:
        kept = [row["dump"] for row in read_history(snapshot, fields=["pc4"]).to_pylist()]
    firsts = [week for place, week in enumerate(weeks) if not place or week.month != weeks[place - 1].month]
    assert kept == sorted({*firsts, AS_OF - KEPT_WEEKLY, AS_OF})
    assert len(kept) < len(weeks)


@pytest.mark.parametrize(
    "asked", [{"by": ("office",)}, {"fields": ["bsn"]}, {"where": {"ground; drop": "x"}}]
)
def test_what_there_is_no_history_of_is_refused(tmp_path: Path, asked: dict[str, Any]) -> None:
    with _weeks(tmp_path, (AS_OF, ROWS)) as snapshot, pytest.raises(BugError, match="no history"):
        read_history(snapshot, **asked)


def test_since_dates_follow_a_value_through_the_weeks(tmp_path: Path) -> None:
    changed = [row | ({"ground": "pwet"} if row["dossier_id"] == "D3-X" else {}) for row in ROWS]
    weeks = [
        (AS_OF - 2 * WEEK, ROWS),
        (AS_OF - WEEK, changed),
        (AS_OF, [*changed, _row(77, 1, "A", "wajong")]),
    ]
    with _weeks(tmp_path, *weeks) as snapshot:
        table = snapshot.columns(["dossier_id", "ground_since", "pc4_since"]).to_pylist()
    since = {row["dossier_id"]: (row["ground_since"], row["pc4_since"]) for row in table}
    assert since["D0-X"] == (AS_OF - 2 * WEEK, AS_OF - 2 * WEEK)
    assert since["D3-X"] == (AS_OF - WEEK, AS_OF - 2 * WEEK)
    assert since["D77-X"] == (AS_OF, AS_OF)
