"""A snapshot holds what was delivered, judged and dated, in files that nobody else can read."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.deliveries import AS_OF, RULES, SECRET, FakeDelivery, Finding, build_at, by_id, dossiers, opened
from wsp_desk.errors import BugError, Cancelled, KnownError
from wsp_desk.fields import FIELDS, LIST_TABLES, Status
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.snapshot import RuleQuery, Snapshot, SnapshotFiles, verify_snapshot
from wsp_desk.snapshot.schema import delivered_columns

NEXT_WEEK = AS_OF + timedelta(days=7)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pool.wsp"


@pytest.fixture
def small(path: Path) -> Iterator[Snapshot]:
    build_at(path, FakeDelivery(dossiers(50), step=17))
    with opened(path) as snapshot:
        yield snapshot


def test_every_column_comes_back_as_delivered(small: Snapshot) -> None:
    wanted = dossiers(50)
    for name in delivered_columns():
        found = small.columns([name])[name].to_pylist()
        if name.removesuffix("_raw").removesuffix("_status") == name:
            assert found == [row.get(name) for row in wanted], name
    assert small.columns(["row"])["row"].to_pylist() == list(range(50))
    assert small.columns(["pc4_status"])["pc4_status"].to_pylist() == [
        int(Status.MISSING if row.get("pc4") is None else Status.KNOWN) for row in wanted
    ]


def test_lists_are_in_order_of_their_dossiers(small: Snapshot) -> None:
    rows = [row for row in range(50) for _ in range(row % 3)]
    for table, columns in LIST_TABLES.items():
        found = small.columns([name for name, _ in columns], table)
        assert found["row"].to_pylist() == rows
    assert small.columns(["raw"], "dossier_skill")["raw"].to_pylist() == [f"s:{row}" for row in rows]


def test_one_dossier_with_everything(small: Snapshot) -> None:
    wanted = dossiers(50)[44]
    found = small.dossier(44)
    assert found["dossier_id"] == wanted["dossier_id"]
    assert found["presentation"] == wanted["presentation"]
    assert found["occupations_raw"] == wanted["occupations_raw"]
    assert found["pc4_since"] == AS_OF
    assert found["dossier_skill"] == [{"raw": "s:44", "concept": "s:44", "confidence": 0.5}] * 2
    assert set(LIST_TABLES) < set(found)
    with pytest.raises(BugError):
        small.dossier(50)


@pytest.mark.parametrize("table", ["dossier", *LIST_TABLES])
def test_some_rows_come_in_order_with_all_their_items(small: Snapshot, table: str) -> None:
    names = ["row", *[name for name, _ in LIST_TABLES.get(table, [("dossier_id", "")]) if name != "row"]]
    whole = small.columns(names, table).to_pylist()
    chosen = [47, 3, 3, 12, 0, 31]
    assert small.some(names, chosen, table).to_pylist() == [one for one in whole if one["row"] in chosen]
    assert small.some(names, [], table).num_rows == 0


def test_unknown_columns_and_tables_are_our_bug(small: Snapshot) -> None:
    for names, table in (
        (["nope"], "dossier"),
        (["row"], "nope"),
        ([], "nope"),
        (['row" FROM x --'], "dossier"),
    ):
        with pytest.raises(BugError):
            small.columns(names, table)


def test_outcomes_are_three_valued(path: Path) -> None:
    rows = [
        {"hours_min": 30, "hours_max": 20},
        {"hours_min": 10, "hours_max": 20},
        {"hours_min": 10},
        {"pc4": 5038, "changed_on": date(2020, 1, 1)},
        {"available": 2, "changed_on": date(2026, 11, 1)},
        {"pc4": 5038, "changed_on": date(2020, 1, 1), "changed_on_status": int(Status.INVALID)},
    ]
    build_at(path, [row | {"dossier_id": f"A{place}", "source": "s"} for place, row in enumerate(rows)])
    with opened(path) as snapshot:
        ids, codes = snapshot.outcomes()
    assert codes.dtype == np.uint8
    found = dict(zip(ids, codes.tolist(), strict=True))
    passes, fails, excepted, not_evaluated = range(4)
    assert found["hours-crossed"] == [fails, passes] + [not_evaluated] * 4
    assert found["pc4-missing"] == [fails, fails, fails, passes, excepted, passes]
    assert found["old"] == [not_evaluated] * 3 + [fails, passes, not_evaluated]
    assert found["same-place"] == [fails] * 6


def test_outcomes_stay_with_their_dossier_when_a_rule_counts_over_all(path: Path) -> None:
    rows = dossiers(300)
    build_at(path, FakeDelivery(rows, step=90))
    with opened(path) as snapshot:
        ids, codes = snapshot.outcomes()
    places = [row.get("pc4") for row in rows]
    wanted = [int(places.count(place) > 1) for place in places]
    assert codes[ids.index("same-place")].tolist() == wanted


def test_rules_are_kept_and_counted(small: Snapshot) -> None:
    assert small.rules() == sorted(RULES, key=lambda rule: rule.id)
    ids, codes = small.outcomes()
    for rule, row in zip(ids, codes, strict=True):
        counts = small.manifest.rules[rule]
        assert [counts[key] for key in ("passes", "fails", "excepted", "not_evaluated")] == np.bincount(
            row, minlength=4
        ).tolist()


def test_no_rules_is_fine(path: Path) -> None:
    build_at(path, rules=())
    with opened(path) as snapshot:
        ids, codes = snapshot.outcomes()
    assert ids == []
    assert codes.shape == (0, 30)


@pytest.mark.parametrize(
    "condition",
    [
        "nope = 1",
        "pc4 = 'x y'",
        "1; DROP TABLE dossier",
        "1) FROM range(3) --",
        "pc4",
        "",
        "(SELECT 1",
        "a)+(b",
    ],
)
def test_rule_that_cannot_be_computed_is_named(path: Path, condition: str) -> None:
    with pytest.raises(KnownError, match="kapot"):
        build_at(path, rules=[RuleQuery("kapot", "minor", ("pc4",), condition)])
    assert not path.exists()


def test_rule_names_must_be_unique_and_plain() -> None:
    for ids in (["a", "a"], ["row"], ['x"y'], [""]):
        with pytest.raises(KnownError, match="regelnaam"):
            build_at(Path("nergens"), rules=[RuleQuery(one, "minor", (), "true") for one in ids])


def test_rule_reaches_no_file(path: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim.csv").write_text("a\n1\n")
    condition = f"(SELECT count(*) FROM read_csv('{tmp_path}/geheim.csv')) > 0"
    with pytest.raises(KnownError, match="kapot"):
        build_at(path, rules=[RuleQuery("kapot", "minor", (), condition)])


def test_since_is_carried_over_where_nothing_changed(path: Path, tmp_path: Path) -> None:
    first = dossiers(40)
    build_at(path, first)
    second = [dict(row) for row in reversed(first)][:-1]
    changed, emptied, reworded = second[0], second[1], second[2]
    changed["pc4"] = 9999
    emptied["pc4"] = None
    reworded["occupations_raw"] = "iets anders"
    second.append({"dossier_id": "NEW-1A", "source": "sonar", "pc4": 1})
    newer = tmp_path / "next.wsp"
    with opened(path) as previous:
        build_at(newer, FakeDelivery(second, as_of=NEXT_WEEK, step=7), previous=previous)
    with opened(newer) as snapshot:
        since, jobs = by_id(snapshot, "pc4_since"), by_id(snapshot, "occupations_since")
        all_since = {one.name: by_id(snapshot, one.name + "_since") for one in FIELDS}
    new_places = {changed["dossier_id"], "NEW-1A"} | (
        {emptied["dossier_id"]} if first[-2].get("pc4") else set()
    )
    assert {one for one, day in since.items() if day == NEXT_WEEK} == new_places
    assert {one for one, day in jobs.items() if day == NEXT_WEEK} == {reworded["dossier_id"], "NEW-1A"}
    assert set(all_since["presentation"].values()) == {AS_OF, NEXT_WEEK}
    assert all(all_since[one.name]["NEW-1A"] == NEXT_WEEK for one in FIELDS)


def test_provisional_ids_carry_nothing_over(path: Path, tmp_path: Path) -> None:
    build_at(path, FakeDelivery(dossiers(10), provisional_ids=True))
    with opened(path) as previous:
        delivery = FakeDelivery(dossiers(10), as_of=NEXT_WEEK, provisional_ids=True)
        build_at(tmp_path / "next.wsp", delivery, previous=previous)
    with opened(tmp_path / "next.wsp") as snapshot:
        assert set(by_id(snapshot, "pc4_since").values()) == {NEXT_WEEK}


def test_sequence_grows_along_the_chain_and_never_repeats(path: Path, tmp_path: Path) -> None:
    first = build_at(path).manifest
    with opened(path) as previous:
        second = build_at(tmp_path / "b", previous=previous).manifest
        again = build_at(tmp_path / "c", previous=previous).manifest
    other = build_at(tmp_path / "d").manifest
    assert [first.sequence, second.sequence, again.sequence, other.sequence] == [1, 2, 3, 1]
    assert first.chain == second.chain == again.chain != other.chain
    assert len({one.snapshot for one in (first, second, again, other)}) == 4


def test_one_unlock_key_opens_the_whole_chain(path: Path, tmp_path: Path) -> None:
    build_at(path)
    with opened(path) as previous:
        build_at(tmp_path / "b", previous=previous)
    kdf = KeyFile.load(SnapshotFiles(path).keys).kdf
    assert KeyFile.load(SnapshotFiles(tmp_path / "b").keys).kdf == kdf
    with opened(tmp_path / "b", Secret.from_unlock_key(kdf, SECRET.unlock_key(kdf))) as snapshot:
        assert snapshot.manifest.rows == 30


def test_recovery_code_opens_every_snapshot_of_the_builder(path: Path) -> None:
    signer = Signer.open_or_create(SECRET)
    code = signer.take_recovery_code(SECRET)
    assert code is not None
    build_at(path, signer=signer)
    with opened(path, Secret.from_recovery_code(code)) as snapshot:
        assert snapshot.manifest.rows == 30


def test_report_has_the_agreed_shape(path: Path) -> None:
    quarantine = [("dump.csv", 7, "geen nummer", {"Plaats": "Breda"})]
    report = build_at(path, FakeDelivery(dossiers(12), quarantine=quarantine)).to_json()
    assert json.loads(json.dumps(report)) == report
    assert (report["rows_read"], report["dossiers"], report["quarantined"]) == (13, 12, 1)
    assert report["dropped_columns"] == ["BSN", "Volledige Naam"]
    assert report["redactions"]["bsn"] == 3
    assert report["fields"]["pc4"] == {status.key: 12 * (status is Status.KNOWN) for status in Status}
    assert report["gate"] == {"passed": True, "accepted": None, "findings": [], "measures": []}
    assert report["snapshot"] == str(path)
    assert report["manifest"] == str(SnapshotFiles(path).manifest)
    assert report["seconds"] > 0


def test_findings_are_told_but_only_their_kind_is_readable_without_a_key(path: Path) -> None:
    finding = Finding("column_unknown", "De kolom 'Jansen' is niet bekend.")
    report = build_at(path, FakeDelivery(dossiers(3), findings=[finding]))
    assert report.to_json()["gate"]["findings"] == ["De kolom 'Jansen' is niet bekend."]
    assert report.manifest.gate["findings"] == ["column_unknown"]
    for file in path.parent.iterdir():
        assert b"Jansen" not in file.read_bytes()
        assert b"Volledige Naam" not in file.read_bytes()


def test_files_are_complete_private_and_alone(path: Path) -> None:
    build_at(path)
    names = ["", ".keys.json", ".keys.json.bak", ".manifest.json", ".quarantine.csv"]
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name + suffix for suffix in names]
    assert all(one.stat().st_mode & 0o077 == 0 for one in path.parent.iterdir())


def test_quarantine_is_a_table_without_formulas(path: Path) -> None:
    rows: list[tuple[str, int, str, dict[str, Any]]] = [
        ("dump.csv", 3, "dubbel nummer", {"Plaats": "=1+1", "Wens": 'rust; ruimte\n"stil"'}),
        ("dump.csv", 9, "geen nummer", {"Wens": None, "Kantoor": "-Noord"}),
    ]
    build_at(path, FakeDelivery(dossiers(3), quarantine=rows))
    with SnapshotFiles(path).quarantine.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file, delimiter=";"))
    assert [row["rij"] for row in found] == ["3", "9"]
    assert found[0]["reden"] == "dubbel nummer"
    assert found[0]["Plaats"] == "'=1+1"
    assert found[0]["Wens"] == 'rust; ruimte\n"stil"'
    assert found[1]["Kantoor"] == "'-Noord"


def test_progress_only_grows_and_ends_at_one(path: Path) -> None:
    told: list[tuple[str, float]] = []
    build_at(
        path,
        FakeDelivery(dossiers(50), step=10),
        progress=lambda stage, share: told.append((str(stage), share)),
    )
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len({stage for stage, _ in told}) >= 3


@pytest.mark.parametrize("after", range(8))
def test_cancelled_build_leaves_the_old_snapshot(path: Path, after: int) -> None:
    build_at(path)
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    asked = iter(range(100))
    with pytest.raises(Cancelled):
        build_at(path, FakeDelivery(dossiers(50), step=10), cancelled=lambda: next(asked) >= min(after, 6))
    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == before


def test_delivery_without_dossiers_makes_no_snapshot(path: Path) -> None:
    with pytest.raises(KnownError, match="geen enkel dossier"):
        build_at(path, FakeDelivery([]))
    assert list(path.parent.iterdir()) == []


def test_other_columns_than_agreed_are_our_bug(path: Path) -> None:
    delivery = FakeDelivery(dossiers(3))
    batch = next(delivery.batches())
    batch.dossiers = batch.dossiers.drop_columns(["pc4"])
    delivery.batches = lambda *_: iter([batch])  # type: ignore[method-assign]
    with pytest.raises(BugError, match="pc4"):
        build_at(path, delivery)
    assert list(path.parent.iterdir()) == []


def test_snapshot_is_replaced_by_its_successor_in_place(path: Path) -> None:
    build_at(path)
    build_at(path, dossiers(31), previous=opened(path))
    assert verify_snapshot(path, TrustedBuilders.load()).sequence == 2
    with opened(path) as snapshot:
        assert snapshot.manifest.rows == 31


def test_folder_is_made_and_unwritable_place_is_told(tmp_path: Path) -> None:
    build_at(tmp_path / "nieuw" / "map" / "pool.wsp")
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(KnownError, match="kan niet worden geschreven"):
        build_at(tmp_path / "bestand" / "pool.wsp")


def test_second_build_of_the_same_file_waits_its_turn(path: Path) -> None:
    def build_again(_: int) -> None:
        with pytest.raises(KnownError, match="al een snapshot"):
            build_at(path)

    build_at(path, FakeDelivery(dossiers(5), between=build_again))


def test_odd_file_names_work(tmp_path: Path) -> None:
    path = tmp_path / "pool 'week 47' \"ü\".wsp"
    build_at(path)
    with opened(path) as snapshot:
        assert snapshot.manifest.rows == 30


def test_reading_from_many_threads_at_once(small: Snapshot) -> None:
    from concurrent.futures import ThreadPoolExecutor

    wanted = [row["dossier_id"] for row in dossiers(50)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda row: small.dossier(row)["dossier_id"], range(50)))
    assert found == wanted


def test_query_is_read_only_and_reaches_nothing(small: Snapshot, tmp_path: Path) -> None:
    assert small.query("SELECT count(*) AS n FROM snap.main.dossier WHERE row < ?", [7])["n"].to_pylist() == [
        7
    ]
    for sql in (
        "DELETE FROM snap.main.dossier",
        "CREATE TABLE snap.main.x AS SELECT 1",
        f"COPY snap.main.dossier TO '{tmp_path}/uit.csv'",
        "SELECT * FROM read_text('/etc/hostname')",
        f"ATTACH '{tmp_path}/ander.db'",
        "SET enable_external_access = true",
        "SET memory_limit = '100GB'",
        "LOAD spatial",
        "INSTALL json",
    ):
        with pytest.raises(KnownError):
            small.query(sql)
    assert small.query("SELECT getvariable('attach_key') AS k")["k"].to_pylist() == [None]
    assert sorted(one.suffix for one in tmp_path.iterdir()) == [".bak", ".csv", ".json", ".json", ".wsp"]


def test_errors_never_show_a_value(small: Snapshot) -> None:
    with pytest.raises(KnownError) as error:
        small.query("SELECT CAST(presentation AS INTEGER) FROM snap.main.dossier")
    assert "Zonnebloem" not in str(error.value)
    assert error.value.__cause__ is None
    assert error.value.__suppress_context__
