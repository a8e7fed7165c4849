"""Rules as the snapshot knows them: SQL conditions over one dossier, evaluated once at build.

Public: `RuleQuery`, `PASSES`, `FAILS`, `EXCEPTED`, `NOT_EVALUATED`, `check_rules`, `evaluate`,
`count_outcomes`, `store_rules`, `read_rules`.

An outcome is *not evaluated* where the rule says it cannot be, or where its condition is unknown because a
value is: three-valued, as everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from wsp_desk.errors import KnownError
from wsp_desk.snapshot.connection import guarded
from wsp_desk.snapshot.schema import RULE_COLUMNS, arrow_type, full_name, quoted
from wsp_desk.texts import Text, text

PASSES, FAILS, EXCEPTED, NOT_EVALUATED = 0, 1, 2, 3
_OUTCOMES = ("passes", "fails", "excepted", "not_evaluated")
_SCHEMA = pa.schema([(name, arrow_type(sql)) for name, sql in RULE_COLUMNS.items()])


@dataclass(frozen=True, slots=True)
class RuleQuery:
    """A rule in its executable form.

    Attributes:
        id: Name of the rule; also the column in table ``outcome``.
        severity: blocking, serious or minor.
        fields: The fields it speaks about.
        sql_fails: Boolean SQL expression over the columns of ``dossier`` and the date ``as_of``: true when
            something is wrong.
        sql_excepted: Where true, a failure is excused.
        sql_evaluable: Where not true, the rule says nothing.
    """

    id: str
    severity: str
    fields: tuple[str, ...]
    sql_fails: str
    sql_excepted: str | None = None
    sql_evaluable: str | None = None


def check_rules(rules: Sequence[RuleQuery]) -> None:
    """Refuses names that cannot be a column or stand twice, and conditions that are not one expression.

    Raises:
        KnownError: Naming the rule.
    """
    seen = {"row"}
    for rule in rules:
        if not re.fullmatch(r"[a-z][a-z0-9_.-]*", rule.id) or rule.id in seen:
            raise KnownError(text("De regelnaam '{rule}' kan niet, of komt twee keer voor.", rule=rule.id))
        seen.add(rule.id)
        conditions = (rule.sql_fails, rule.sql_excepted, rule.sql_evaluable)
        if not all(_is_one_expression(sql) for sql in conditions if sql):
            raise KnownError(text("Regel '{rule}': de voorwaarde is geen geldige expressie.", rule=rule.id))


def evaluate(connection: duckdb.DuckDBPyConnection, rules: Sequence[RuleQuery], as_of: date) -> None:
    """Fills table ``outcome`` for all dossiers, in row order.

    Raises:
        KnownError: A condition cannot be computed; the rule is named.
    """
    source = f"(SELECT *, DATE '{as_of.isoformat()}' AS as_of FROM {full_name('dossier')}) AS dossier"
    for rule in rules:
        _check_boolean(connection, rule, source)
    terms = "".join(f", {_terms(place, rule)}" for place, rule in enumerate(rules))
    outcomes = "".join(f", {_outcome(place)}" for place in range(len(rules)))
    try:
        # Counting equal dossiers inside a condition loses the order of rows; readers count on it.
        connection.execute(
            f"INSERT INTO {full_name('outcome')} SELECT row{outcomes} "
            f"FROM (SELECT dossier.row{terms} FROM {source}) ORDER BY row"
        )
    except duckdb.ConversionException:
        _name_culprit(connection, rules, source)
        raise


def store_rules(connection: duckdb.DuckDBPyConnection, rules: Sequence[RuleQuery]) -> None:
    """Writes the rules themselves beside their outcomes."""
    table = pa.Table.from_pylist([asdict(rule) for rule in rules], _SCHEMA)
    connection.register("rules", table)
    connection.execute(f"INSERT INTO {full_name('rule')} SELECT * FROM rules")
    connection.unregister("rules")


def count_outcomes(
    connection: duckdb.DuckDBPyConnection, rules: Sequence[RuleQuery]
) -> dict[str, dict[str, Any]]:
    """Per rule its severity, and how many dossiers have each outcome."""
    counts: dict[str, dict[str, Any]] = {}
    for rule in rules:
        column = connection.execute(f"SELECT {quoted(rule.id)} FROM {full_name('outcome')}").to_arrow_table()
        codes = np.bincount(column.column(0).to_numpy(), minlength=len(_OUTCOMES)).tolist()
        counts[rule.id] = {"severity": rule.severity} | dict(zip(_OUTCOMES, codes, strict=True))
    return counts


def read_rules(connection: duckdb.DuckDBPyConnection) -> list[RuleQuery]:
    """Reads what `store_rules` wrote, in the same order."""
    rows = connection.execute(f"SELECT * FROM {full_name('rule')}").fetchall()
    return [RuleQuery(row[0], row[1], tuple(row[2]), *row[3:]) for row in rows]


def _check_boolean(connection: duckdb.DuckDBPyConnection, rule: RuleQuery, source: str) -> None:
    with guarded(_cannot(rule)):
        described = connection.execute(f"DESCRIBE SELECT {_terms(0, rule)} FROM {source}").fetchall()
    if any(column[1] != "BOOLEAN" for column in described):
        raise KnownError(text("Regel '{rule}': de voorwaarde is geen ja-neevraag.", rule=rule.id))


def _name_culprit(connection: duckdb.DuckDBPyConnection, rules: Sequence[RuleQuery], source: str) -> None:
    """Which of the conditions met a value that it cannot handle."""
    for rule in rules:
        with guarded(_cannot(rule)):
            connection.execute(f"SELECT {_terms(0, rule)} FROM {source}").to_arrow_table()


def _cannot(rule: RuleQuery) -> Text:
    return text("Regel '{rule}' kan niet worden uitgerekend", rule=rule.id)


def _terms(place: int, rule: RuleQuery) -> str:
    return (
        f"({rule.sql_evaluable or 'TRUE'}) AS evaluable{place}, ({rule.sql_fails}) AS fails{place}, "
        f"({rule.sql_excepted or 'FALSE'}) AS excepted{place}"
    )


def _outcome(place: int) -> str:
    return (
        f"CASE WHEN evaluable{place} IS NOT TRUE OR fails{place} IS NULL THEN {NOT_EVALUATED} "
        f"WHEN NOT fails{place} THEN {PASSES} WHEN excepted{place} THEN {EXCEPTED} ELSE {FAILS} END"
    )


def _is_one_expression(sql: str) -> bool:
    """Whether the text is one expression: no second statement, no bracket that closes ours."""
    try:
        statements = duckdb.extract_statements(f"SELECT ({sql}\n)")
    except duckdb.Error:
        return False
    return len(statements) == 1 and statements[0].type == duckdb.StatementType.SELECT and _balanced(sql)


def _balanced(sql: str) -> bool:
    """Brackets outside quotes never close more than they opened."""
    depth = 0
    for sign in re.sub(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"", "", sql):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0
