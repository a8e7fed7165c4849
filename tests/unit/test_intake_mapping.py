"""Mappings and cleaning rules are data, and wrong data is refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dumps import take_in, write_csv
from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELDS, Kind
from wsp_desk.intake import load_mapping
from wsp_desk.intake.cleaning import rules
from wsp_desk.intake.cleaning.rules import load_rules

MAPPING = """
name = "wijk"
title = "Wijkbestand"
source = "Wijkteam"

[[column]]
name = "nummer"
field = "dossier_id"

[[column]]
name = "kan rijden"
field = "licences"
split = "+"

[[column]]
name = "niveau"
field = "education_level"

[personal]
columns = ["naam", "wie"]
names = ["naam"]

[ignored]
columns = ["kleur"]

[values.education_level]
"middel" = "4"
"weet niet" = ""
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "wijk.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_shipped_mapping_fills_every_field() -> None:
    mapping = load_mapping("sonar")
    assert {column.field for column in mapping.columns} == {f.name for f in FIELDS} | {"dossier_id", "source"}
    assert len(mapping.headings()) == len(set(mapping.headings()))


def test_another_layout_is_a_file(tmp_path: Path) -> None:
    dump = write_csv(
        tmp_path / "d.csv",
        [
            {"Nummer": "A1X", "kan rijden": "B+AM", "niveau": "Middel", "naam": "Zeynep", "kleur": "rood"},
            {"Nummer": "A2X", "kan rijden": "", "niveau": "weet niet", "naam": "Zeynep", "kleur": "rood"},
        ],
    )
    outcome = take_in(dump, mapping=write(tmp_path, MAPPING))
    assert outcome.dossiers["licences"].to_pylist() == [["B", "AM"], None]
    assert outcome.dossiers["education_level"].to_pylist() == [4, None]
    assert outcome.dossiers["education_level_raw"].to_pylist() == ["Middel", "weet niet"]
    assert outcome.dossiers["source"].to_pylist() == ["Wijkteam"] * 2
    assert (outcome.report.dropped_columns, outcome.report.ignored_columns) == (["naam"], ["kleur"])
    assert [f.fields for f in outcome.report.findings if f.kind == "column_missing"] == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('field = "licences"', 'field = "licence"', "onbekend veld 'licence'. Bedoelt u 'licences'?"),
        ('split = "+"', 'spilt = "+"', "onbekende sleutel 'spilt'. Bedoelt u 'split'?"),
        ('title = "Wijkbestand"', "", "de sleutel 'title' ontbreekt"),
        ('field = "dossier_id"', 'field = "office"', "geen kolom wijst naar het dossiernummer"),
        ('"middel" = "4"', '"middel" = "44"', "'middel' krijgt een onbekende code '44'"),
        ("[values.education_level]", "[values.presentation]", "hoort niet bij een veld met codes"),
        ('names = ["naam"]', 'names = ["niveau"]', "'niveau' staat niet bij de persoonlijke kolommen"),
        ('names = ["naam"]', 'own = { "naam" = "naam" }', "onbekend soort persoonsgegeven 'naam'"),
        ('name = "niveau"', 'name = "Kan Rijden"', "staat er twee keer"),
        ('field = "education_level"', 'field = "dossier_id"', "kan maar uit één kolom komen"),
        ("[[column]]", "[[kolom]]", "geen enkele [[column]]"),
        ("[ignored]", "[ignored", "geen geldig TOML"),
    ],
)
def test_a_wrong_mapping_is_refused_by_name(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in MAPPING
    with pytest.raises(KnownError) as caught:
        load_mapping(write(tmp_path, MAPPING.replace(old, new)))
    assert words in str(caught.value)
    assert "wijk.toml" in str(caught.value)


def test_an_unknown_layout_is_refused() -> None:
    with pytest.raises(KnownError, match="Bekend: sonar"):
        load_mapping("sonor")


def test_the_rules_hold_for_every_field_that_needs_them() -> None:
    loaded = load_rules()
    assert set(loaded.dates) == {field.name for field in FIELDS if field.kind is Kind.DATE}
    numbers = {field.name for field in FIELDS if field.kind in (Kind.INTEGER, Kind.NUMBER)}
    assert set(loaded.numbers) == numbers - {"pc4"}
    assert sorted(set(loaded.divisions.values())) == list("ABCDEFGHIJKLMNOPQRSTU")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("[numbers.hours_min]", "[numbers.hours_mni]", "'hours_mni' is geen veld"),
        ("[dates.changed_on]", "[dates.office]", "'office' is geen veld"),
        ("after_days = 730", "after_day = 730", "onbekende sleutel 'after_day'"),
        ('since = "changed_on"', 'since = "office"', "'office' is geen veld"),
        ('more = ["hours_min", "hours_max"]', 'more = ["hours_min", "skills"]', "'skills' is geen veld"),
        ("free_text = 8000", "", "de sleutel 'free_text' ontbreekt"),
    ],
)
def test_wrong_rules_are_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, words: str
) -> None:
    shipped = rules.resource(*rules._FILE).read_text("utf-8")
    assert old in shipped
    changed = tmp_path / "cleaning.toml"
    changed.write_text(shipped.replace(old, new), "utf-8")
    monkeypatch.setattr(rules, "resource", lambda *_: changed)
    with pytest.raises(KnownError) as caught:
        load_rules()
    assert words in str(caught.value)
    assert "cleaning.toml" in str(caught.value)
