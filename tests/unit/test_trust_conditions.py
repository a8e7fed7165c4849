"""The grammar of conditions: what it binds, and everything it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from wsp_desk.errors import KnownError
from wsp_desk.trust import load_rules
from wsp_desk.trust.condition import compile_condition
from wsp_desk.trust.tokens import ConditionError

RULE = """
[[rule]]
id = "hours-test"
title = "Uren kloppen niet"
fields = ["hours_max"]
kind = "invalid"
severity = "serious"
condition = "hours_max > 60"
question = "Hoeveel uren?"
answers = ["… uren"]
why = "Anders weten wij het niet."
effect = "Wij weten het niet."
examples = [{ outcome = "fails", row = { hours_max = 99 } }]
"""
EXCEPTION = 'exception = { condition = "hours_max > 60", reason = "Dat mag."'


@pytest.mark.parametrize(
    ("authored", "sql"),
    [
        ("hours_min > hours_max", "hours_min > hours_max"),
        ("work_level_status = 'missing'", "work_level_status = 1"),
        ("hours_max_status in ('missing', 'placeholder')", "hours_max_status IN (1, 4)"),
        ("changed_on < as_of - 730", "changed_on < as_of - 730"),
        ("not available = 2 and pc4 is not null", "NOT available = 2 AND pc4 IS NOT NULL"),
        ("pc4 not between 1000 and 9999", "pc4 NOT BETWEEN 1000 AND 9999"),
        ("list_has_any(licences, ['B', 'BE'])", "list_has_any(licences, ['B', 'BE'])"),
        ("same(pc4, registered_on) > 1", "count(*) OVER (PARTITION BY pc4, registered_on) > 1"),
        ("hours_max > - - 5", "hours_max > (-(-5))"),
    ],
)
def test_binds(authored: str, sql: str) -> None:
    assert compile_condition(authored).sql == sql


def test_names_the_columns_it_looks_at() -> None:
    assert compile_condition("hours_min > hours_max and as_of > changed_on").columns == {
        "hours_min",
        "hours_max",
        "as_of",
        "changed_on",
    }


@pytest.mark.parametrize(
    "authored",
    [
        "",
        "hours_max >",
        "hours_max > 60; drop table dossier",
        "hours_max > 60 -- comment",
        "hours_max /* */ > 60",
        "1 = 1) or (select 1 from dossier",
        "hours_max > (select max(hours_max) from dossier)",
        "read_csv('/etc/passwd') is not null",
        "getenv('HOME') = 'x'",
        "hours_max_raw = 'it''s'",
        "hours_max_raw = 'a\\' or true",
        '"hours_max" > 60',
        "dossier.hours_max > 60",
        "hours_max::varchar = '1'",
        "hours_max > $1",
        "length(hours_max_raw, 2) > 1",
        "hours_max 60",
        "bsn is not null",
        "hours_max_status = 'mising'",
        "list_contains(licences, 'Z')",
        "employability = 7",
        "ground = 'bijstand'",
        "hours_max not 60",
        "hours_max is 60",
    ],
)
def test_refuses(authored: str) -> None:
    with pytest.raises(ConditionError):
        compile_condition(authored)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('severity = "serious"', 'sevrity = "serious"', "severity"),
        ('severity = "serious"', 'severity = "ernstig"', "blocking, serious, minor"),
        ('kind = "invalid"', 'kind = "wrong"', "contradiction"),
        ('fields = ["hours_max"]', 'fields = ["hours_maks"]', "hours_max"),
        ('fields = ["hours_max"]', "fields = []", "fields"),
        ('condition = "hours_max > 60"', 'condition = "hours_maks > 60"', "hours_max"),
        ('condition = "hours_max > 60"', 'condition = "length(x) > 60"', "kolom 'x'"),
        ('condition = "hours_max > 60"', "condition = 60", "condition"),
        ('outcome = "fails"', 'outcome = "failing"', "failing"),
        ("row = { hours_max = 99 }", "row = { hours = 99 }", "hours"),
        ('title = "Uren kloppen niet"', 'title = "Uren {x}"', "title"),
        ('why = "Anders weten wij het niet."', "", "why"),
        ("[[rule]]", "[[rules]]", "rules"),
        ('id = "hours-test"', 'id = "Hours test"', "'id'"),
        ('id = "hours-test"', "id = 7", "'id'"),
        (
            "examples =",
            'exception = { condition = "hours_max > 60", reason = "{x}", review = {} }\nexamples =',
            "reason",
        ),
        ("examples =", f"{EXCEPTION} }}\nexamples =", "review"),
        ("examples =", f"{EXCEPTION}, review = 5 }}\nexamples =", "review"),
        ("examples =", f"{EXCEPTION}, review = {{ days = 5 }} }}\nexamples =", "field"),
        ("examples =", f"{EXCEPTION}, review = {{ field = 'wishs', days = 5 }} }}\nexamples =", "wishes"),
        ("examples =", f"{EXCEPTION}, review = {{ field = 'wishes', days = -5 }} }}\nexamples =", "days"),
        ("examples =", f"{EXCEPTION}, review = {{ field = 'wishes', days = 9999 }} }}\nexamples =", "730"),
        ("examples =", 'exception = { condition = "hours_max > 60" }\nexamples =', "reason"),
    ],
)
def test_a_mistake_in_a_rule_file_is_refused_by_name(tmp_path: Path, old: str, new: str, named: str) -> None:
    (tmp_path / "mine.toml").write_text(RULE.replace(old, new), "utf-8")
    with pytest.raises(KnownError) as refused:
        load_rules(tmp_path)
    assert "mine.toml" in str(refused.value)
    assert named in str(refused.value)


def test_two_rules_with_one_id_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(RULE, "utf-8")
    (tmp_path / "b.toml").write_text(RULE, "utf-8")
    with pytest.raises(KnownError, match="hours-test"):
        load_rules(tmp_path)


def test_a_rule_of_ones_own_is_read(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(RULE, "utf-8")
    (rule,) = load_rules(tmp_path)
    assert (rule.id, rule.fields, rule.sql, rule.excuse) == (
        "hours-test",
        ("hours_max",),
        "hours_max > 60",
        None,
    )
