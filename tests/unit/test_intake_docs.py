"""docs/intake.md says what the mapping and the rules say."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from wsp_desk.fields import FIELD, Status
from wsp_desk.intake import load_mapping
from wsp_desk.intake.cleaning.rules import load_rules
from wsp_desk.intake.mapping import Column, Mapping, Personal

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "intake.md").read_text("utf-8")
ROWS = {
    tuple(cell.strip().strip("`") for cell in line.strip("|").split("|"))
    for line in PAGE.splitlines()
    if line[:1] == "|"
}
FIRST_CELLS = {row[0] for row in ROWS}


def test_every_column_of_the_sonar_layout_is_listed_with_its_field() -> None:
    listed = {row[:2] for row in ROWS}
    mapping = load_mapping("sonar")
    assert {(column.name, column.field) for column in mapping.columns} <= listed
    for heading in (*mapping.personal.columns, *mapping.ignored):
        assert heading in PAGE


def test_every_key_of_a_mapping_is_explained() -> None:
    keys = [
        *(f.name for f in fields(Column)),
        *(f.name for f in fields(Personal)),
        *(f.name for f in fields(Mapping)),
    ]
    for key in set(keys) - {"values", "columns", "personal", "ignored"}:
        assert f"`{key}`" in PAGE, key
    for table in ("[[column]]", "[personal]", "[ignored]", "[values.FIELD]"):
        assert f"`{table}`" in PAGE


def test_ranges_and_dates_are_those_of_the_rules() -> None:
    rules = load_rules()
    for name, number in rules.numbers.items():
        assert (name, f"{number.above:g}", f"{number.most:g}", ", ".join(number.units)) in ROWS
    for name, limits in rules.dates.items():
        assert (name, str(limits.earliest), str(limits.future_days)) in ROWS
    assert f"more than {rules.stale.after_days} days" in PAGE
    for limit in (rules.limits.free_text, rules.limits.value, rules.limits.dossier_id):
        assert str(limit) in PAGE


def test_stale_and_contradicting_fields_are_those_of_the_rules() -> None:
    rules = load_rules()
    (stale,) = (row for row in ROWS if row[0] == "stale")
    for name in rules.stale.fields:
        assert f"{name}" in stale[1]
    for contradiction in rules.contradictions:
        assert "`, `".join(contradiction.fields) in FIRST_CELLS


@pytest.mark.parametrize("status", list(Status))
def test_every_status_is_explained(status: Status) -> None:
    assert status.key in FIRST_CELLS


def test_every_kind_of_finding_is_explained() -> None:
    source = "".join(file.read_text("utf-8") for file in (ROOT / "wsp_desk" / "intake").glob("**/*.py"))
    kinds = set(re.findall(r'Finding\(\s*"(\w+)"', source))
    assert {"column_missing", "provisional_ids", "encoding"} <= kinds
    for kind in kinds:
        assert f"`{kind}`" in PAGE, kind


def test_no_field_is_named_that_does_not_exist() -> None:
    named = {row[1] for row in ROWS if len(row) == 4 and row[1] not in ("Field", "---", "More than")}
    fields_named = {name for name in named if re.fullmatch(r"[a-z_]+[a-z]", name)}
    assert fields_named <= {*FIELD, "dossier_id", "source"}
