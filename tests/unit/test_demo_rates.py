"""The rot of the demo pool: the published rates, their causes, and how the rates are measured."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from wsp_desk import vocabulary
from wsp_desk.demo.dump import dump_tables, write_dump
from wsp_desk.demo.rates import COLUMNS, PUBLISHED, measure
from wsp_desk.demo.recipe import load_recipe
from wsp_desk.feedback.findable import FILTERS
from wsp_desk.fields import Status
from wsp_desk.intake import Intake, load_mapping

AS_OF = date(2026, 11, 16)

# Columns in which a well-kept dossier can be empty too, so that more is empty than the rate of the recipe.
MAY_BE_EMPTY = {"Beschikbaar vanaf", "Overige talen", "Werkervaring", "Cursussen"}


@pytest.fixture(scope="module")
def rows() -> pa.Table:
    return pa.concat_tables(dump_tables(20_000, seed=5))


def _texts(rows: pa.Table, column: str) -> np.ndarray:
    return np.array(rows[column].to_pylist(), dtype=object)


def _lacking(rows: pa.Table, column: str) -> np.ndarray:
    return np.isin(_texts(rows, column), list(load_recipe().rot[column].forms))


@pytest.mark.parametrize("column", sorted(set(load_recipe().rot) - MAY_BE_EMPTY))
def test_each_column_lacks_what_the_recipe_says(rows: pa.Table, column: str) -> None:
    assert _lacking(rows, column).mean() == pytest.approx(load_recipe().rot[column].rate, abs=0.015)


def test_over_half_cannot_be_found_by_the_predecessors_filters(rows: pa.Table) -> None:
    filters = (
        "Opleidingsniveau", "Maximale reisafstand", "Zelfstandig reizen", "Beschikbaar", "Uren per dag",
        "Beschikbare uren/wk", "Specifieke wensen", "Beroepssector",
    )  # fmt: skip
    lacking = np.stack([_lacking(rows, column) for column in filters])
    assert 0.50 < lacking.any(axis=0).mean() < 0.60
    # Missing values come together in neglected dossiers: by chance alone far more would lack something.
    assert lacking.any(axis=0).mean() < 1 - np.prod(1 - lacking.mean(axis=1)) - 0.2


def test_education_is_missing_where_the_interview_says(rows: pa.Table) -> None:
    lacking, ground = _lacking(rows, "Opleidingsniveau"), _texts(rows, "Grondslag")
    assert lacking[ground == "Wajong"].mean() > lacking[ground == "Participatiewet"].mean() + 0.2
    assert lacking[ground == "(ex-)vso/pro"].mean() > lacking[ground == "Participatiewet"].mean() + 0.2


def test_long_registered_dossiers_lack_more(rows: pa.Table) -> None:
    year = np.array([text[6:] if text[2:3] == "-" else "" for text in _texts(rows, "Inschrijfdatum")])
    wajong = _texts(rows, "Grondslag") == "Wajong"
    lacking = _lacking(rows, "Opleidingsniveau")
    long_ago = np.isin(year, ["2010", "2011", "2012", "2013", "2014"])
    lately = np.isin(year, ["2024", "2025", "2026"])
    assert lacking[wajong & long_ago].mean() > lacking[wajong & lately].mean() + 0.1


def test_one_organisation_never_fills_in_the_level() -> None:
    rows = pa.concat_tables(dump_tables(60_000, seed=5))
    at = (_texts(rows, "Arbeidsmarktregio") == "Midden-Brabant") & (
        _texts(rows, "Grondslag") == "(ex-)vso/pro"
    )
    municipal = np.char.startswith(_texts(rows, "Organisatie Naam").astype(str), "Gemeente Voorbeeldstad")
    lacking = _lacking(rows, "Werk- en denkniveau")
    assert (at & municipal).sum() > 30
    assert lacking[at & municipal].mean() > 0.9
    assert lacking[at & ~municipal].mean() < 0.75


def test_wanted_occupations_are_written_in_many_ways(rows: pa.Table) -> None:
    written = {text.lower() for text in _texts(rows, "Bemiddelingsberoep")}
    assert len(written) > 3000
    assert {"", "nnb", "onbekend", "??", "99999"} <= written


def _dossier(**changes: object) -> dict[str, object]:
    known: dict[str, object] = {f"{field}_status": Status.KNOWN for field in (*FILTERS, "employability")}
    return {
        **known,
        "available": 1,
        "available_from": date(2026, 1, 5),
        "employability": 2,
        "education_status": 1,
        **changes,
    }


def _measure(*dossiers: dict[str, object]) -> dict[str, float]:
    types = {"available_from": pa.date32()}
    table = pa.table(
        {name: pa.array([d[name] for d in dossiers], types.get(name, pa.uint8())) for name in COLUMNS}
    )
    return measure(table, AS_OF)


def test_a_complete_dossier_is_found_and_available() -> None:
    assert _measure(_dossier()) == {
        "education_unknown": 0.0, "sectors_unknown": 0.0, "employability_unknown": 0.0, "not_findable": 0.0,
        "directly_available": 1.0,
    }  # fmt: skip


@pytest.mark.parametrize("status", [Status.MISSING, Status.UNKNOWN_CODE, Status.INVALID, Status.PLACEHOLDER])
@pytest.mark.parametrize("field", FILTERS)
def test_one_unknown_filter_field_hides_a_dossier(field: str, status: Status) -> None:
    assert _measure(_dossier(**{f"{field}_status": status}))["not_findable"] == 1.0


@pytest.mark.parametrize("status", [Status.STALE, Status.CONTRADICTED])
def test_a_doubtful_value_is_still_a_value(status: Status) -> None:
    measured = _measure(_dossier(education_level_status=status))
    assert measured["not_findable"] == measured["education_unknown"] == 0.0


@pytest.mark.parametrize(
    ("changes", "available"),
    [
        ({"available_from": None}, 1.0),
        ({"available_from": AS_OF}, 1.0),
        ({"available_from": date(2026, 11, 17)}, 0.0),
        ({"available": 2}, 0.0),
        ({"available": None}, 0.0),
        ({"employability": 4}, 0.0),
        ({"employability": None}, 1.0),
        ({"education_status": 3}, 0.0),
    ],
)
def test_directly_available_as_defined(changes: dict[str, object], available: float) -> None:
    assert _measure(_dossier(**changes))["directly_available"] == available


def test_shares_are_over_all_dossiers() -> None:
    hidden = _dossier(employability_status=Status.MISSING)
    assert _measure(hidden, _dossier(), _dossier(), _dossier())["employability_unknown"] == 0.25


def test_an_empty_pool_has_no_rates() -> None:
    assert set(_measure().values()) == {0.0}


def test_published_figures_know_when_a_measured_one_agrees() -> None:
    by_key = {figure.key: figure for figure in PUBLISHED}
    assert by_key["education_unknown"].holds(0.417)
    assert not by_key["education_unknown"].holds(0.45)
    assert by_key["not_findable"].holds(0.51)
    assert not by_key["not_findable"].holds(0.5)
    assert by_key["directly_available"].holds(0.079)
    assert not by_key["directly_available"].holds(0.08)
    assert set(by_key) == set(_measure(_dossier()))


@pytest.mark.slow
def test_published_rates_hold_after_the_real_intake(tmp_path: Path) -> None:
    dump = tmp_path / "dump.csv"
    write_dump(dump, 8000, week=1)
    intake = Intake([dump], load_mapping("sonar"), vocabulary.load(), AS_OF)
    measured = measure(
        pa.concat_tables([batch.dossiers.select(list(COLUMNS)) for batch in intake.batches()]), AS_OF
    )
    for figure in PUBLISHED:
        assert figure.holds(measured[figure.key], tolerance=0.02), (figure.key, measured[figure.key])
    report = intake.report
    assert all(report.redactions[kind] for kind in ("bsn", "email", "phone"))
    # One row without a number, and two rows that share one.
    assert (report.rows_read - report.dossiers, report.quarantined, report.provisional_ids) == (3, 3, False)
