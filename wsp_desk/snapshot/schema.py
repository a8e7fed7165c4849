"""Tables and columns of a snapshot file, and the check that a file holds them and nothing else.

Public: `SCHEMA_VERSION`, `expected_tables`, `create_statements`, `check_schema`, `quoted`, `wide_columns`,
`arrow_type`.

All names are written in full (``snap.main.dossier``): after ``USE``, a macro inside a file could take the
place of a built-in function.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import duckdb
import pyarrow as pa

from wsp_desk.errors import KnownError
from wsp_desk.fields import FIELDS, LIST_TABLES, Field, Kind, Status
from wsp_desk.texts import Text, text

SCHEMA_VERSION = 2
"""Raised whenever a table or column changes; a desk refuses what is newer than it knows."""

DATABASE = "snap"
"""Name under which a snapshot is attached."""

SQL_TYPES: Mapping[Kind, str] = {
    Kind.TEXT: "VARCHAR",
    Kind.INTEGER: "SMALLINT",
    Kind.NUMBER: "FLOAT",
    Kind.DATE: "DATE",
    Kind.CODE: "VARCHAR",
    Kind.LEVEL: "UTINYINT",
    Kind.TRI: "UTINYINT",
    Kind.CODES: "VARCHAR[]",
    Kind.TEXTS: "VARCHAR[]",
}

_ARROW_TYPES: Mapping[str, pa.DataType] = {
    "INTEGER": pa.int32(),
    "SMALLINT": pa.int16(),
    "UTINYINT": pa.uint8(),
    "UBIGINT": pa.uint64(),
    "FLOAT": pa.float32(),
    "REAL": pa.float32(),
    "DATE": pa.date32(),
    "VARCHAR": pa.string(),
    "VARCHAR[]": pa.list_(pa.string()),
}

RULE_COLUMNS: Mapping[str, str] = {
    "id": "VARCHAR",
    "severity": "VARCHAR",
    "fields": "VARCHAR[]",
    "sql_fails": "VARCHAR",
    "sql_excepted": "VARCHAR",
    "sql_evaluable": "VARCHAR",
}

PART_COLUMNS: Mapping[str, str] = {
    "part": "INTEGER",
    "region": "VARCHAR",
    "organisation": "VARCHAR",
    "ground": "VARCHAR",
}
HISTORY_COLUMNS: Mapping[str, str] = {
    "dump": "DATE",
    "field": "VARCHAR",
    "part": "INTEGER",
    **{status.key: "INTEGER" for status in Status},
}
PROFILE_COLUMNS: Mapping[str, str] = {
    "field": "VARCHAR",
    "status": "UTINYINT",
    "value": "VARCHAR",
    "dossiers": "INTEGER",
}


def quoted(name: str) -> str:
    """A name as SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def full_name(table: str) -> str:
    """A table of the snapshot, named in full."""
    return f"{DATABASE}.main.{quoted(table)}"


def arrow_type(sql_type: str) -> pa.DataType:
    """The Arrow type in which a column of this SQL type arrives and leaves."""
    return _ARROW_TYPES[sql_type]


def wide_columns() -> dict[str, str]:
    """Columns of ``dossier`` in order, with their SQL types."""
    columns = {"row": "INTEGER", "dossier_id": "VARCHAR", "source": "VARCHAR"}
    for field in FIELDS:
        columns |= _field_columns(field)
    return columns


def delivered_columns() -> dict[str, str]:
    """The columns of ``dossier`` that intake delivers: all but the row number and the since dates."""
    return {
        name: sql for name, sql in wide_columns().items() if name != "row" and not name.endswith("_since")
    }


def expected_tables(rule_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """All tables of a snapshot: name → column → SQL type, as `duckdb_columns()` spells it.

    Args:
        rule_ids: The rules whose outcomes are stored; one column of ``outcome`` each.
    """
    tables = {"dossier": wide_columns()}
    for name, columns in LIST_TABLES.items():
        tables[name] = {column: sql.replace("REAL", "FLOAT") for column, sql in columns}
    tables["outcome"] = {"row": "INTEGER"} | dict.fromkeys(rule_ids, "UTINYINT")
    tables["rule"] = dict(RULE_COLUMNS)
    tables["history_part"] = dict(PART_COLUMNS)
    tables["history"] = dict(HISTORY_COLUMNS)
    tables["profile"] = dict(PROFILE_COLUMNS)
    return tables


def create_statements(rule_ids: Iterable[str]) -> list[str]:
    """The statements that make the empty tables."""
    return [_create(name, columns) for name, columns in expected_tables(rule_ids).items()]


def check_schema(connection: duckdb.DuckDBPyConnection, rule_ids: Iterable[str]) -> None:
    """Compares the attached file with the schema.

    Raises:
        KnownError: A table or column is missing or unknown, or there is a view, macro, type, sequence, index,
            constraint or schema.
    """
    expected = expected_tables(rule_ids)
    found = _found_tables(connection)
    for name in sorted(expected.keys() | found.keys()):
        if found.get(name) != expected.get(name):
            raise KnownError(_difference(name, found.get(name), expected.get(name)))
    _refuse_extras(connection)


def _field_columns(field: Field) -> dict[str, str]:
    clean = {} if field.kind is Kind.TABLE else {field.name: SQL_TYPES[field.kind]}
    return clean | {
        f"{field.name}_raw": "VARCHAR",
        f"{field.name}_status": "UTINYINT",
        f"{field.name}_since": "DATE",
    }


def _create(name: str, columns: Mapping[str, str]) -> str:
    listed = ", ".join(f"{quoted(column)} {sql}" for column, sql in columns.items())
    return f"CREATE TABLE {full_name(name)} ({listed})"


def _found_tables(connection: duckdb.DuckDBPyConnection) -> dict[str, dict[str, str]]:
    rows = connection.execute(
        "SELECT table_name, column_name, data_type FROM duckdb_columns() "
        "WHERE database_name = ? AND schema_name = 'main' AND NOT internal ORDER BY table_name, column_index",
        [DATABASE],
    ).fetchall()
    found: dict[str, dict[str, str]] = {}
    for table, column, sql in rows:
        found.setdefault(table, {})[column] = sql
    return found


_EXTRAS = {
    "weergave": "SELECT view_name FROM duckdb_views() WHERE database_name = ? AND NOT internal",
    "functie": "SELECT function_name FROM duckdb_functions() WHERE database_name = ? AND NOT internal",
    "type": "SELECT type_name FROM duckdb_types() WHERE database_name = ? AND NOT internal",
    "teller": "SELECT sequence_name FROM duckdb_sequences() WHERE database_name = ?",
    "index": "SELECT index_name FROM duckdb_indexes() WHERE database_name = ?",
    "schema": "SELECT schema_name FROM duckdb_schemas() WHERE database_name = ? AND NOT internal "
    "AND schema_name NOT IN ('main', 'information_schema', 'pg_catalog')",
    "beperking": "SELECT constraint_text FROM duckdb_constraints() WHERE database_name = ?",
}


def _refuse_extras(connection: duckdb.DuckDBPyConnection) -> None:
    for kind, sql in _EXTRAS.items():
        if connection.execute(sql, [DATABASE]).fetchall():
            raise KnownError(
                text("Dit snapshot bevat een onbekend onderdeel ({kind}) en wordt niet gebruikt.", kind=kind)
            )


def _difference(name: str, found: Mapping[str, str] | None, expected: Mapping[str, str] | None) -> Text:
    if expected is None:
        return text("Dit snapshot bevat een onbekende tabel en wordt niet gebruikt.")
    if found is None:
        return text("In dit snapshot ontbreekt de tabel {table}.", table=name)
    missing = [column for column in expected if column not in found]
    if missing:
        return text("In dit snapshot ontbreekt de kolom {table}.{column}.", table=name, column=missing[0])
    return text("De tabel {table} in dit snapshot heeft andere kolommen dan verwacht.", table=name)
