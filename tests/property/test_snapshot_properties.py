"""What holds for any content: it comes back unchanged, and dates and differences follow from it."""

from __future__ import annotations

import csv
import io
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.deliveries import AS_OF, FakeDelivery, build_at, by_id, opened
from wsp_desk.privacy.sealed import read_json, write_json
from wsp_desk.snapshot.compare import compare
from wsp_desk.snapshot.quarantine import quarantine_csv

# Every example builds real snapshots, so few of them, each with many dossiers.
BUILDS = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
values = st.fixed_dictionaries(
    {},
    optional={
        "pc4": st.integers(-32768, 32767),
        "hours_day": st.floats(width=32, allow_nan=False),
        "presentation": words,
        "presentation_raw": words,
        "courses": st.lists(words, max_size=3),
        "available": st.sampled_from([1, 2]),
        "available_from": st.dates(date(1, 1, 1), date(9999, 12, 31)),
        "skills_raw": words,
    },
)
deliveries = st.dictionaries(st.integers(0, 60), values, min_size=1, max_size=40)


def _rows(content: dict[int, dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"dossier_id": f"D{number}", "source": "s"} | row for number, row in content.items()]


@BUILDS
@given(deliveries, st.integers(1, 50))
def test_content_comes_back_unchanged(content: dict[int, dict[str, Any]], step: int) -> None:
    rows = _rows(content)
    with tempfile.TemporaryDirectory() as folder:
        build_at(Path(folder) / "p.wsp", FakeDelivery(rows, step=step))
        with opened(Path(folder) / "p.wsp") as snapshot:
            for name in (
                "pc4",
                "hours_day",
                "presentation",
                "courses",
                "available",
                "available_from",
                "skills_raw",
            ):
                assert snapshot.columns([name])[name].to_pylist() == [row.get(name) for row in rows]
            assert snapshot.dossier(len(rows) - 1)["presentation"] == rows[-1].get("presentation")


@BUILDS
@given(deliveries, deliveries, st.integers(3, 50))
def test_since_and_differences_follow_from_the_values(
    first: dict[int, dict[str, Any]], second: dict[int, dict[str, Any]], step: int
) -> None:
    week = AS_OF + timedelta(days=7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_at(folder / "a.wsp", FakeDelivery(_rows(first), step=step))
        with opened(folder / "a.wsp") as older:
            build_at(folder / "b.wsp", FakeDelivery(_rows(second), as_of=week, step=step), previous=older)
            with opened(folder / "b.wsp") as newer:
                since, found = by_id(newer, "pc4_since"), compare(older, newer)
    both = first.keys() & second.keys()
    pairs = {number: (first[number].get("pc4"), second[number].get("pc4")) for number in both}
    assert since == {
        f"D{number}": AS_OF if number in both and len(set(pairs[number])) == 1 else week for number in second
    }
    assert (found.stayed, found.appeared, found.left) == (
        len(both),
        len(second) - len(both),
        len(first) - len(both),
    )
    changes = found.fields["pc4"]
    assert changes.filled == sum(old is None and new is not None for old, new in pairs.values())
    assert changes.emptied == sum(old is not None and new is None for old, new in pairs.values())
    assert changes.changed == sum(None not in pair and len(set(pair)) == 2 for pair in pairs.values())


@given(st.lists(st.tuples(words, st.integers(0, 9), words, st.dictionaries(words, st.none() | words))))
def test_quarantine_never_holds_a_formula_and_loses_no_row(
    rows: list[tuple[str, int, str, dict[str, Any]]],
) -> None:
    content = quarantine_csv(rows)
    cells = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == len(cells) - 1
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in cells for cell in row)
    for (source, number, _, _), found in zip(rows, cells[1:], strict=True):
        assert found[0].removeprefix("'") == source.removeprefix("'")
        assert found[1] == str(number)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(words, json_values))
def test_signed_spelling_survives_reading(content: dict[str, Any]) -> None:
    spelled = write_json(content)
    assert read_json(spelled) == content
    assert write_json(read_json(spelled)) == spelled
