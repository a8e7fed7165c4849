"""The import gate: what it lets in, what it tells, what it refuses, and what a refusal leaves behind."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.deliveries import AS_OF, FakeDelivery, build_at, dossiers, opened
from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELD, Status
from wsp_desk.snapshot import BuildReport, Gate, RefusedError, SnapshotFiles, load_limits
from wsp_desk.snapshot.gate.compared import distance
from wsp_desk.snapshot.gate.limits import Limit

SIZE = 300
STRICT = Gate(load_limits())
WEEK = timedelta(weeks=1)
Rows = list[dict[str, Any]]


@pytest.fixture
def week(tmp_path: Path) -> Rows:
    """The rows of a first week, built and accepted at ``pool.wsp``."""
    rows = [
        row | {"holder_organisation": f"Gemeente {'ABC'[place % 3]}", "ground": "wajong"}
        for place, row in enumerate(dossiers(SIZE))
    ]
    build_at(tmp_path / "pool.wsp", FakeDelivery(rows, as_of=AS_OF - WEEK), gate=STRICT)
    return [dict(row) for row in rows]


def _next(
    tmp_path: Path, rows: Sequence[dict[str, Any]], accept: str | None = None, **told: Any
) -> BuildReport:
    """Builds the week after, in which a handful of dossiers always changes."""
    rows = [row | ({"presentation": "nieuw"} if place < 5 else {}) for place, row in enumerate(rows)]
    with opened(tmp_path / "pool.wsp", allow_older=True) as previous:
        delivery = FakeDelivery(rows, **told)
        return build_at(tmp_path / "pool.wsp", delivery, previous=previous, gate=Gate(load_limits(), accept))


def _refused(tmp_path: Path, rows: Sequence[dict[str, Any]], **told: Any) -> dict[str, str]:
    """Kind and field → sentence of everything for which the week after is refused."""
    before = (tmp_path / "pool.wsp").read_bytes()
    with pytest.raises(RefusedError) as refused:
        _next(tmp_path, rows, **told)
    assert (tmp_path / "pool.wsp").read_bytes() == before
    assert "\n" not in str(refused.value)
    found = [finding for finding in refused.value.verdict.findings if finding.severity == "refuse"]
    assert str(found[0]) in str(refused.value)
    return {f"{one.kind} {one.field or one.organisation}".strip(): str(one) for one in found}


def test_an_ordinary_week_passes_without_a_word(tmp_path: Path, week: Rows) -> None:
    report = _next(tmp_path, week[3:])
    assert report.gate == {"passed": True, "accepted": None, "findings": [], "measures": []}


def test_a_column_that_went_empty_is_refused_and_the_old_pool_stands(tmp_path: Path, week: Rows) -> None:
    found = _refused(tmp_path, [row | {"hours_max": None} for row in week])
    assert "dead hours_max" in found
    assert FIELD["hours_max"].dutch in found["dead hours_max"]
    assert "missing hours_max" not in found, "one sentence about one thing"


def test_missing_invalid_and_emptied_values_are_refused(tmp_path: Path, week: Rows) -> None:
    for row in week[:90]:
        row["education_level"] = None
        row |= {"pc4": None, "pc4_raw": "zie boven", "pc4_status": int(Status.INVALID)}
    found = _refused(tmp_path, week)
    assert {"missing education_level", "emptied education_level", "invalid pc4"} <= found.keys()


def test_dossiers_that_left_or_appeared_are_refused(tmp_path: Path, week: Rows) -> None:
    assert (
        _refused(tmp_path, week[:200])["left"]
        == "100 van de 300 dossiers van de vorige keer zijn er niet meer."
    )
    more = [row | {"dossier_id": f"N{place}-X"} for place, row in enumerate(week)]
    assert "appeared" in _refused(tmp_path, week + more)


def test_an_organisation_that_fell_out_is_named(tmp_path: Path, week: Rows) -> None:
    moved = [
        row | ({"holder_organisation": "Gemeente B"} if row["holder_organisation"] == "Gemeente A" else {})
        for row in week
    ]
    found = _refused(tmp_path, moved)
    assert found["organisation_left Gemeente A"].startswith("Gemeente A heeft nu 0 dossiers")


def test_a_field_lost_at_one_organisation_is_named(tmp_path: Path, week: Rows) -> None:
    for row in week:
        if row["holder_organisation"] == "Gemeente C":
            row |= {"hours_day": None, "consent": None}
    with pytest.raises(RefusedError) as refused:
        _next(tmp_path, week)
    found = [one for one in refused.value.verdict.findings if one.kind == "organisation_unusable"]
    assert [one.organisation for one in found] == ["Gemeente C"]
    assert "Nog 1 andere" in str(found[0])


def test_new_codes_are_told_but_only_short_numbers_are_named(tmp_path: Path, week: Rows) -> None:
    for place, row in enumerate(week):
        code = "77" if place % 2 else "Jansen"
        row |= {"work_level": None, "work_level_raw": code, "work_level_status": int(Status.UNKNOWN_CODE)}
    sentence = _refused(tmp_path, week)["new_codes work_level"]
    assert "'77'" in sentence
    assert "Jansen" not in sentence


def test_codes_that_were_unknown_before_are_not_new(tmp_path: Path, week: Rows) -> None:
    odd = {"work_level": None, "work_level_raw": "77", "work_level_status": int(Status.UNKNOWN_CODE)}
    rows = [row | odd for row in week]
    _next(tmp_path, rows, accept="nieuwe code, navraag gedaan")
    with opened(tmp_path / "pool.wsp") as previous:
        report = build_at(tmp_path / "later.wsp", FakeDelivery(rows), previous=previous)
    assert "new_codes" not in {one["kind"] for one in report.gate["measures"]}


def test_shifted_values_are_refused(tmp_path: Path, week: Rows) -> None:
    turned = [row | ({"diploma": 1} if row.get("diploma") else {}) for row in week]
    assert "shifted diploma" in _refused(tmp_path, turned)


def test_the_same_dump_again_is_refused_under_another_date_only(tmp_path: Path, week: Rows) -> None:
    for as_of, kinds in ((AS_OF, {"unchanged"}), (AS_OF - WEEK, set())):
        with opened(tmp_path / "pool.wsp", allow_older=True) as previous:
            delivery = FakeDelivery(week, as_of=as_of)
            if kinds:
                with pytest.raises(RefusedError, match="is dit de dump van vorige keer"):
                    build_at(tmp_path / "again.wsp", delivery, previous=previous, gate=STRICT)
            else:
                assert build_at(tmp_path / "again.wsp", delivery, previous=previous, gate=STRICT).gate[
                    "passed"
                ]


def test_an_older_dump_is_refused(tmp_path: Path, week: Rows) -> None:
    assert "older" in _refused(tmp_path, week, as_of=AS_OF - 2 * WEEK)


def test_a_refusal_leaves_a_report_without_dossiers(tmp_path: Path, week: Rows) -> None:
    quarantine = [("dump.csv", 7, "geen nummer", {"Plaats": "Breda"})]
    _refused(tmp_path, [row | {"hours_max": None} for row in week], quarantine=quarantine)
    files = SnapshotFiles(tmp_path / "pool.wsp")
    report = json.loads(files.refused.read_text())
    assert report["gate"]["passed"] is False
    assert report["gate"]["findings"][0]["severity"] == "refuse"
    assert "geen nummer" in files.refused_rows.read_text("utf-8-sig")
    assert week[0]["dossier_id"] not in files.refused.read_text()
    _next(tmp_path, week)
    assert not files.refused.exists()
    assert not files.refused_rows.exists()


def test_an_accepted_delivery_carries_its_reason_signed_and_without_personal_data(
    tmp_path: Path, week: Rows
) -> None:
    _next(tmp_path, week[:200], accept="  Veld A verviel,\n volgens piet@voorbeeld.nl ")
    with opened(tmp_path / "pool.wsp") as snapshot:
        gate = snapshot.manifest.gate
    assert gate["passed"] is False
    assert gate["accepted"] == "Veld A verviel, volgens [email]"
    assert "left" in gate["findings"]
    assert all(one.keys() == {"kind", "field", "severity", "measured", "limit"} for one in gate["measures"])
    assert "Gemeente" not in json.dumps(gate)


def test_a_reason_is_kept_only_where_it_was_needed(tmp_path: Path, week: Rows) -> None:
    assert _next(tmp_path, week, accept="voor de zekerheid").gate["accepted"] is None


@pytest.mark.parametrize("reason", ["", "  ", "...", "123"])
def test_a_reason_must_say_something(reason: str) -> None:
    with pytest.raises(KnownError, match="reden"):
        Gate(load_limits(), reason)


def test_a_first_delivery_full_of_nonsense_is_refused(tmp_path: Path) -> None:
    odd = {"work_level": None, "work_level_raw": "??", "work_level_status": int(Status.UNKNOWN_CODE)}
    with pytest.raises(RefusedError, match=FIELD["work_level"].dutch):
        build_at(tmp_path / "pool.wsp", [row | odd for row in dossiers(SIZE)], gate=STRICT)
    assert not (tmp_path / "pool.wsp").exists()
    assert not (tmp_path / "pool.wsp.building").exists()


def test_a_first_delivery_with_many_broken_rows_is_refused(tmp_path: Path) -> None:
    quarantine = [("dump.csv", number, "geen nummer", {}) for number in range(100)]
    with pytest.raises(RefusedError, match="100 van de 400 rijen"):
        build_at(tmp_path / "pool.wsp", FakeDelivery(dossiers(SIZE), quarantine=quarantine), gate=STRICT)


def test_one_value_for_everybody_is_told(tmp_path: Path) -> None:
    report = build_at(tmp_path / "pool.wsp", dossiers(SIZE, hours_max=40, consent=1))
    found = [one["field"] for one in report.gate["measures"] if one["kind"] == "constant"]
    assert "hours_max" in found
    assert "consent" not in found, "everybody may have consented"


def test_small_deliveries_are_not_judged_by_shares(tmp_path: Path) -> None:
    build_at(tmp_path / "pool.wsp", FakeDelivery(dossiers(60), as_of=AS_OF - WEEK))
    assert _next(tmp_path, dossiers(20, seed=9)).gate["passed"]


def test_distance_is_what_chance_does_not_explain() -> None:
    assert distance({"a": 5000, "b": 5000}, {"a": 5000, "b": 5000}) == 0
    assert distance({"a": 100_000}, {"b": 100_000}) == pytest.approx(1, abs=0.01)
    assert distance({"a": 50, "b": 50}, {"a": 57, "b": 43}) == 0
    assert distance({"a": 50_000, "b": 50_000}, {"a": 57_000, "b": 43_000}) == pytest.approx(0.07, abs=0.01)
    assert distance({}, {"a": 1}) == 0


@pytest.mark.parametrize(
    ("found", "instead", "sentence"),
    [
        ("refuse = 0.25", "refuse = 0.01", "niet meer dan"),
        ("warn = 0.05", 'warn = "veel"', "is een getal"),
        ("dossiers = 100", "dossiers = 0", "heel getal"),
        ("[appeared]", "[apeared]", "Bedoelt u 'appeared'"),
        ('"changed_on"', '"changed"', "bestaat niet"),
        ("[least]", "extra = 3\n[least]", "tabel"),
    ],
)
def test_a_wrong_limit_is_refused_by_name(tmp_path: Path, found: str, instead: str, sentence: str) -> None:
    file = tmp_path / "limits.toml"
    file.write_text(paths.resource("gate", "limits.toml").read_text("utf-8").replace(found, instead, 1))
    with pytest.raises(KnownError, match=sentence):
        load_limits(file)


def test_shipped_limits_warn_before_they_refuse() -> None:
    limits = load_limits()
    measures = [value for name in limits.__slots__ if isinstance(value := getattr(limits, name), Limit)]
    assert len(measures) == 12
    assert all(one.warn < one.refuse for one in measures)


def test_the_page_states_every_measure_with_its_thresholds() -> None:
    page = (Path(__file__).parents[2] / "docs" / "gate.md").read_text("utf-8")
    limits = load_limits()
    for name in limits.__slots__:
        if isinstance(limit := getattr(limits, name), Limit):
            line = next(line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
            assert line.endswith(f"| {limit.warn:g} | {limit.refuse:g} |".replace("| 1 |", "| 1.0 |")), name
