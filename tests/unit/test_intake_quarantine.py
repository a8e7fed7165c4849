"""Rows that cannot be dossiers, rows that are there twice, and deliveries together."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dumps import GOOD, Outcome, take_in, take_in_rows, write_csv


def check_sum(outcome: Outcome) -> None:
    report = outcome.report
    assert report.rows_read == report.dossiers + report.quarantined + report.collapsed
    assert report.dossiers == outcome.dossiers.num_rows
    assert report.quarantined == len(outcome.quarantine)
    assert all(sum(counts.values()) == report.dossiers for counts in report.fields.values())


def set_aside(outcome: Outcome) -> list[tuple[int, str]]:
    return [(row.row, str(row.reason)) for row in outcome.quarantine]


@pytest.mark.parametrize("number", ["", "  ", "NNB", "99999", "??", "n.v.t.", "-"])
def test_a_row_without_number_is_set_aside_when_others_have_one(tmp_path: Path, number: str) -> None:
    outcome = take_in_rows(tmp_path, {}, {"ID_WZ": number}, {})
    check_sum(outcome)
    assert set_aside(outcome) == [(3, "Het dossiernummer ontbreekt.")]
    assert not outcome.report.provisional_ids


def test_without_any_number_rows_get_provisional_ones(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {"ID_WZ": "NNB"}, {"ID_WZ": ""}, {"ID_WZ": "onbekend"})
    check_sum(outcome)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["RIJ-0001", "RIJ-0002", "RIJ-0003"]
    assert "provisional_ids" in [finding.kind for finding in outcome.report.findings]


def test_a_running_number_of_one_digit_is_a_number(tmp_path: Path) -> None:
    running = ["000", "001", "110", "111", "9999", "10000", "8888"]
    outcome = take_in_rows(tmp_path, *({"ID_WZ": number} for number in running))
    check_sum(outcome)
    assert outcome.dossiers["dossier_id"].to_pylist() == running[:-1]
    assert set_aside(outcome) == [(8, "Het dossiernummer ontbreekt.")]


def test_a_running_number_that_comes_twice_is_set_aside(tmp_path: Path) -> None:
    rows = [{"ID_WZ": "998"}, {"ID_WZ": "999"}, {"ID_WZ": "999", "Rijbewijs": "CE"}]
    outcome = take_in_rows(tmp_path, *rows)
    check_sum(outcome)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["998"]


@pytest.mark.parametrize("number", ["123456782", "1234.56.782", "12345672", "x@voorbeeld.nl"])
def test_a_number_that_is_personal_is_set_aside_and_hidden(tmp_path: Path, number: str) -> None:
    outcome = take_in_rows(tmp_path, {}, {"ID_WZ": number})
    check_sum(outcome)
    ((row, reason),) = set_aside(outcome)
    assert row == 3
    assert "persoonsgegeven" in reason
    assert not [text for text in outcome.texts() if number in text]


@pytest.mark.parametrize("number", ["A" * 500 + "1", "A1\x07B"])
def test_an_unfit_number_is_set_aside(tmp_path: Path, number: str) -> None:
    outcome = take_in_rows(tmp_path, {}, {"ID_WZ": number})
    check_sum(outcome)
    assert "vreemde tekens" in set_aside(outcome)[0][1]


def test_identical_rows_become_one_dossier(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {"ID_WZ": "A1X"}, {"ID_WZ": "B2Y"}, {"ID_WZ": "A1X"}, {"ID_WZ": "A1X"})
    check_sum(outcome)
    assert sorted(outcome.dossiers["dossier_id"].to_pylist()) == ["A1X", "B2Y"]
    assert outcome.report.collapsed == 2


def test_rows_that_differ_under_one_number_are_all_set_aside(tmp_path: Path) -> None:
    outcome = take_in_rows(
        tmp_path, {"ID_WZ": "A1X"}, {"ID_WZ": "B2Y"}, {"ID_WZ": " A1X ", "Rijbewijs": "B"}, {"ID_WZ": "A1X"}
    )
    check_sum(outcome)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["B2Y"]
    assert sorted(row for row, _ in set_aside(outcome)) == [2, 4, 5]
    assert "met andere gegevens" in set_aside(outcome)[0][1]


def test_a_difference_in_a_dropped_column_counts_too(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {}, {"ID_WZ": "A1X", "BSN": "1"}, {"ID_WZ": "A1X", "BSN": "2"})
    check_sum(outcome)
    assert outcome.report.quarantined == 2


def test_what_is_set_aside_is_shown_under_its_headings_without_personal_data(tmp_path: Path) -> None:
    outcome = take_in_rows(
        tmp_path,
        {},
        {
            "ID_WZ": "NNB",
            "Volledige Naam": "Zeynep Quispel",
            "BSN": "123456782",
            "Persoonlijke presentatie": "Ik ben Zeynep, 0612345678",
            "Inschrijfdatum": "20251231",
        },
    )
    (row,) = outcome.quarantine
    assert row.source == "dump.csv"
    assert row.values == {
        "ID_WZ": "NNB",
        "Postcode": "5038",
        "Beschikbare uren/wk": "32",
        "Bemiddelingsberoep": "heftruckchauffeur",
        "Datum laatste wijziging": "16-11-2026",
        "Inschrijfdatum": "2025-12-31",
        "Persoonlijke presentatie": "Ik ben [name], [phone]",
    }


def test_list_rows_point_to_kept_dossiers(tmp_path: Path) -> None:
    outcome = take_in_rows(
        tmp_path,
        {"ID_WZ": "A1X", "Vaardigheden": "lassen"},
        {"ID_WZ": "NNB", "Vaardigheden": "koken"},
        {"ID_WZ": "B2Y", "Vaardigheden": "snoeien|lassen"},
        {"ID_WZ": "A1X", "Vaardigheden": "lassen"},
        {"ID_WZ": "C3Z", "Vaardigheden": "orderpicken"},
    )
    ids = outcome.dossiers["dossier_id"].to_pylist()
    found = {(ids[row["row"]], row["raw"]) for row in outcome.rows("dossier_skill")}
    assert found == {("A1X", "lassen"), ("B2Y", "snoeien"), ("B2Y", "lassen"), ("C3Z", "orderpicken")}


def test_two_deliveries_with_other_columns_make_one_pool(tmp_path: Path) -> None:
    first = write_csv(
        tmp_path / "een.csv", [{**GOOD, "ID_WZ": "A1X", "Bron": "UWV"}, {**GOOD, "ID_WZ": "B2Y"}]
    )
    second = write_csv(
        tmp_path / "twee.csv",
        [{"ID_WZ": "C3Z", "Rijbewijs": "B"}, {"ID_WZ": "A1X", "Rijbewijs": "B"}],
        separator=",",
    )
    outcome = take_in(first, second)
    check_sum(outcome)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["B2Y", "C3Z", "A1X"]
    assert [(row.source, row.row) for row in outcome.quarantine] == [("twee.csv", 3)]
    assert outcome.dossiers["source"].to_pylist() == ["Sonar", "Sonar", "UWV"]


def test_a_number_that_two_sources_share_counts_where_it_came_first(tmp_path: Path) -> None:
    uwv = [{**GOOD, "ID_WZ": name, "Bron": "UWV", "Postcode": "5038"} for name in ("A1X", "B1X", "C1X")]
    town = [
        {**GOOD, "ID_WZ": "B1X", "Bron": "Breda", "Postcode": "4811"},
        {**GOOD, "ID_WZ": "C1X", "Bron": "Breda", "Postcode": "4811"},
        {**GOOD, "ID_WZ": "C1X", "Bron": "Breda", "Postcode": "4812"},
        {**GOOD, "ID_WZ": "D1X", "Bron": "Breda", "Postcode": "4811"},
    ]
    outcome = take_in(write_csv(tmp_path / "uwv.csv", uwv), write_csv(tmp_path / "town.csv", town))
    check_sum(outcome)
    kept = dict(
        zip(outcome.dossiers["dossier_id"].to_pylist(), outcome.dossiers["source"].to_pylist(), strict=True)
    )
    assert kept == {"A1X": "UWV", "B1X": "UWV", "C1X": "UWV", "D1X": "Breda"}
    reasons = {(row.source, row.row): str(row.reason) for row in outcome.quarantine}
    used = "Dit dossiernummer staat ook in uwv.csv, rij {row}; die rij is gebruikt."
    assert reasons == {("town.csv", row): used.format(row=other) for row, other in ((2, 3), (3, 4), (4, 4))}
    (told,) = [finding for finding in outcome.report.findings if finding.kind == "shared"]
    assert str(told).startswith("3 dossiernummers staan in uwv.csv en, met andere gegevens, in town.csv.")
    assert outcome.report.to_json()["shared"][0] == {
        "dossier": "B1X",
        "kept": {"source": "uwv.csv", "row": 3},
        "set_aside": {"source": "town.csv", "row": 2},
    }


def test_where_the_first_source_contradicts_itself_nobody_can_tell(tmp_path: Path) -> None:
    first = [{**GOOD, "ID_WZ": "A1X", "Postcode": code} for code in ("5038", "5041")]
    second = [{**GOOD, "ID_WZ": "A1X", "Postcode": "5038"}, {**GOOD, "ID_WZ": "B1X"}]
    outcome = take_in(write_csv(tmp_path / "een.csv", first), write_csv(tmp_path / "twee.csv", second))
    check_sum(outcome)
    assert outcome.dossiers["dossier_id"].to_pylist() == ["B1X"]
    assert {str(row.reason) for row in outcome.quarantine} == {
        "Het dossiernummer komt vaker voor, met andere gegevens."
    }
    assert outcome.report.shared == []


def test_an_identical_row_of_a_third_source_is_no_other_person(tmp_path: Path) -> None:
    rows = [[{**GOOD, "ID_WZ": "A1X", "Postcode": code}] for code in ("5038", "5041", "5038")]
    files = [write_csv(tmp_path / f"{place}.csv", row) for place, row in enumerate(rows)]
    outcome = take_in(*files)
    check_sum(outcome)
    assert outcome.report.collapsed == 1
    assert [(each.kept.source, each.set_aside.source) for each in outcome.report.shared] == [
        ("0.csv", "1.csv")
    ]


def test_a_source_is_called_what_is_said_before_its_path(tmp_path: Path) -> None:
    paths = [write_csv(tmp_path / f"{name}.csv", [{**GOOD, "ID_WZ": name}]) for name in ("A1X", "B1X", "C1X")]
    outcome = take_in(f"sonar@Wijkteam  Noord:{paths[0]}", f"sonar:{paths[1]}", paths[2])
    assert outcome.dossiers["source"].to_pylist() == ["Wijkteam Noord", "Sonar", "Sonar"]


def test_the_same_delivery_twice_is_the_delivery_once(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "een.csv", [{**GOOD, "ID_WZ": "A1X", "Bron": "UWV"}, {**GOOD, "ID_WZ": "B2Y"}]
    )
    outcome = take_in(path, path)
    check_sum(outcome)
    assert outcome.report.collapsed == 2
    assert sorted(outcome.dossiers["source"].to_pylist()) == ["Sonar", "UWV"]


FULL = {
    "Beschikbare uren/wk": "32",
    "Opleidingsniveau": "MBO",
    "Mondeling Nederlands": "3",
    "Schriftelijk Nederlands": "2",
    "Rijbewijs": "B",
    "Inschrijfdatum": "02-03-2024",
    "Volledige Naam": "Zeynep Quispel",
    "Vervoer": "FIETS",
    "Toestemming": "Ja",
    "Maximale reisafstand": "25",
    "Beschikbaar": "Nee",
    "Arbeidsvermogen": "2",
}


def test_a_row_whose_cells_are_shifted_is_set_aside_without_them(tmp_path: Path) -> None:
    cells = list(FULL.values())
    shifted = dict(zip(FULL, [*cells[-3:], *cells[:-3]], strict=True))
    outcome = take_in_rows(tmp_path, FULL, {**shifted, "Persoonlijke presentatie": "bsn 123456782"}, FULL)
    check_sum(outcome)
    ((row, reason),) = set_aside(outcome)
    assert row == 3
    assert "verkeerde kolommen" in reason
    assert outcome.quarantine[0].values == {}
    assert outcome.report.redactions["bsn"] == 0


@pytest.mark.parametrize(("number", "said"), [("A1X", "met andere gegevens"), ("", "ontbreekt")])
def test_a_shifted_row_that_is_set_aside_for_its_number_shows_no_cells(
    tmp_path: Path, number: str, said: str
) -> None:
    cells = list(FULL.values())
    shifted = dict(zip(FULL, [*cells[-3:], *cells[:-3]], strict=True))
    beside = {**shifted, "ID_WZ": number, "Persoonlijke presentatie": "Zeynep Aldemir"}
    outcome = take_in_rows(tmp_path, FULL, beside, {"ID_WZ": "A1X"}, {"ID_WZ": "A1X", "Rijbewijs": "B"})
    check_sum(outcome)
    (row,) = [row for row in outcome.quarantine if row.row == 3]
    assert said in str(row.reason)
    assert row.values == {}
    assert "A1X" in [row.values.get("ID_WZ") for row in outcome.quarantine]


def test_some_odd_cells_do_not_make_a_row_shifted(tmp_path: Path) -> None:
    odd = dict.fromkeys(("Rijbewijs", "Vervoer", "Opleidingsniveau", "Toestemming", "Arbeidsvermogen"), "Q7")
    outcome = take_in_rows(tmp_path, {**FULL, **odd})
    assert outcome.report.dossiers == 1


def test_rows_run_together_by_a_quote_are_told_of(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text('ID_WZ;Postcode;Rijbewijs\nA1X;"5038AB;B\nA2X;5038AB;B\nA3X;"5038AB";B\n')
    (finding,) = (finding for finding in take_in(path).report.findings if finding.kind == "mended")
    assert str(finding) == "3 rijen liepen door een los aanhalingsteken in elkaar over."


def test_a_number_among_rows_run_together_is_still_seen_twice(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text('ID_WZ;Postcode;Rijbewijs\nA1X;"5038AB;B\nA2X;5038AB;B\nA3X;5038AB";B\nA2X;5038AB;C\n')
    outcome = take_in(path)
    check_sum(outcome)
    assert sorted(outcome.dossiers["dossier_id"].to_pylist()) == ["A1X", "A3X"]
    assert outcome.report.quarantined == 2


def test_quarantine_is_in_order_of_row_number(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text("ID_WZ;Postcode\nA1X;5038AB\nNNB;1\nA1X;5038AC\nB2Y;1;2\nC3Z;5038AB\n123456782;1\n")
    outcome = take_in(path)
    check_sum(outcome)
    assert [row for row, _ in set_aside(outcome)] == [2, 3, 4, 5, 7]
