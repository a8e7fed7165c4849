"""Every example in the rule files, judged by the real database: a rule does what its examples say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import duckdb
import pytest

from tests.judged import case
from wsp_desk.fields import FIELDS, Field, Kind, Status
from wsp_desk.trust import Outcome, Rule, RuleKind, load_rules
from wsp_desk.trust.rule import Example

AS_OF = date(2026, 11, 16)
SQL_TYPES = {
    Kind.TEXT: "VARCHAR",
    Kind.INTEGER: "SMALLINT",
    Kind.NUMBER: "REAL",
    Kind.DATE: "DATE",
    Kind.CODE: "VARCHAR",
    Kind.LEVEL: "UTINYINT",
    Kind.TRI: "UTINYINT",
    Kind.CODES: "VARCHAR[]",
    Kind.TEXTS: "VARCHAR[]",
}
RULES = load_rules()
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    columns = ["dossier_id VARCHAR", "source VARCHAR"]
    for field in FIELDS:
        if field.kind is not Kind.TABLE:
            columns.append(f"{field.name} {SQL_TYPES[field.kind]}")
        columns += [f"{field.name}_raw VARCHAR", f"{field.name}_status UTINYINT", f"{field.name}_since DATE"]
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE dossier ({', '.join(columns)})")
        yield connection


def status_of(field: Field, example: Example) -> int:
    given = example.row.get(f"{field.name}_status")
    if given is not None:
        return int(Status[str(given).upper()])
    filled = f"{field.name}_raw" in example.row if field.kind is Kind.TABLE else field.name in example.row
    return int(Status.KNOWN if filled else Status.MISSING)


def full_row(example: Example, dossier_id: str) -> dict[str, object]:
    statuses = {f"{field.name}_status": status_of(field, example) for field in FIELDS}
    return {"dossier_id": dossier_id, "source": "test", **example.row, **statuses}


def judge(connection: duckdb.DuckDBPyConnection, rule: Rule, rows: list[dict[str, object]]) -> list[Outcome]:
    connection.execute("DELETE FROM dossier")
    for row in rows:
        names = ", ".join(row)
        connection.execute(
            f"INSERT INTO dossier ({names}) VALUES ({', '.join('?' * len(row))})", list(row.values())
        )
    found = connection.execute(
        f"SELECT {case(rule)} FROM (SELECT *, DATE '{AS_OF}' AS as_of FROM dossier)"
    ).fetchall()
    return [Outcome(code) for (code,) in found]


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.id}-{example.outcome.key}" for rule, example in EXAMPLES]
)
def test_example(database: duckdb.DuckDBPyConnection, rule: Rule, example: Example) -> None:
    ids = ["K7F3-91C2", "K7F3-91C3"] if example.twice else ["K7F3-91C2"]
    rows = [full_row(example, dossier_id) for dossier_id in ids]
    assert judge(database, rule, rows) == [example.outcome] * len(rows)


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_shows_every_outcome_it_can_have(rule: Rule) -> None:
    shown = {example.outcome for example in rule.examples}
    needed = {Outcome.PASSES, Outcome.FAILS}
    if rule.excuse:
        needed.add(Outcome.EXCEPTED)
    # A condition over nothing but statuses always has an answer: every dossier has every status.
    if rule.evaluable or looks_at_values(rule):
        needed.add(Outcome.NOT_EVALUATED)
    assert needed <= shown


def looks_at_values(rule: Rule) -> bool:
    from wsp_desk.trust.condition import compile_condition

    return any(not column.endswith("_status") for column in compile_condition(rule.condition).columns)


def test_every_kind_of_trouble_has_a_rule() -> None:
    assert {rule.kind for rule in RULES} == set(RuleKind)
    assert len(RULES) >= 40
