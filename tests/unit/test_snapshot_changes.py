"""Every change between two snapshots, one by one, adds up to the totals."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.deliveries import FakeDelivery, build_at, dossiers, opened
from wsp_desk.errors import KnownError
from wsp_desk.snapshot import compare
from wsp_desk.snapshot.changes import Change, What, changes, changes_of


@pytest.fixture
def two(tmp_path: Path) -> Any:
    old = dossiers(40)
    new = [dict(row) for row in dossiers(40, seed=2)[5:]] + [{"dossier_id": "NEW-A", "source": "s"}]
    build_at(tmp_path / "old.wsp", FakeDelivery(old))
    build_at(tmp_path / "new.wsp", FakeDelivery(new[::-1], step=9))
    with opened(tmp_path / "old.wsp") as older, opened(tmp_path / "new.wsp") as newer:
        yield older, newer


def test_changes_add_up_to_the_totals(two: Any) -> None:
    totals, found = compare(*two), list(changes(*two))
    counts = Counter((one.field, one.what) for one in found)
    assert (counts["", What.APPEARED], counts["", What.LEFT]) == (totals.appeared, totals.left) == (1, 5)
    for name, one in totals.fields.items():
        assert counts[name, What.FILLED] == one.filled, name
        assert counts[name, What.EMPTIED] == one.emptied, name
        assert counts[name, What.CHANGED] == one.changed, name


def test_values_are_those_of_the_snapshots(two: Any) -> None:
    sides = []
    for snapshot in two:
        table = snapshot.columns(["dossier_id", "pc4", "courses"]).to_pylist()
        sides.append({row["dossier_id"]: row for row in table})
    for one in changes(*two):
        if one.field in ("pc4", "courses"):
            assert one.old == sides[0][one.dossier][one.field]
            assert one.new == sides[1][one.dossier][one.field]
            assert (one.old is None, one.new is None) == (one.what is What.FILLED, one.what is What.EMPTIED)


def test_one_dossier_has_the_same_changes(two: Any) -> None:
    everything = list(changes(*two))
    for dossier in {one.dossier for one in everything}:
        mine = [one for one in everything if one.dossier == dossier]
        assert list(changes_of(dossier, *two)) == mine


def test_change_is_plain_for_scripts(two: Any) -> None:
    one = Change("A", What.CHANGED, "pc4", 5038, 5042)
    assert one.to_json() == {"dossier": "A", "change": "changed", "field": "pc4", "old": 5038, "new": 5042}


def test_a_dossier_in_neither_is_told(two: Any) -> None:
    with pytest.raises(KnownError, match="in geen van beide"):
        list(changes_of("Z9", *two))


def test_provisional_numbers_cannot_be_compared(tmp_path: Path) -> None:
    build_at(tmp_path / "a.wsp", FakeDelivery(dossiers(5), provisional_ids=True))
    build_at(tmp_path / "b.wsp", FakeDelivery(dossiers(5)))
    with (
        opened(tmp_path / "a.wsp") as old,
        opened(tmp_path / "b.wsp") as new,
        pytest.raises(KnownError, match="valt niets te vergelijken"),
    ):
        compare(old, new)
