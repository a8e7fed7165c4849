"""Pools with outcomes of rules: written out per dossier, or by running every shipped rule in the database.

Public: `with_outcomes`, `random_judged_pool`, `REQUEST`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import duckdb
import numpy as np
import pyarrow as pa

from tests.pools import AS_OF, random_tables, words
from tests.requests import DESIGN_REQUEST
from wsp_desk.fields import FIELDS, Kind
from wsp_desk.pool import Outcomes, Pool, build_pool
from wsp_desk.snapshot.schema import SQL_TYPES, arrow_type
from wsp_desk.trust import Rule, load_rules

REQUEST = DESIGN_REQUEST | {"employer": "Geheim Logistiek BV"}
"""The employer has a name that must not leave the desk."""


def with_outcomes(pool: Pool, outcomes: Mapping[str, Sequence[int]]) -> Pool:
    """The same pool with outcomes per rule id: 0 passes, 1 fails, 2 excepted, 3 not evaluated."""
    matrix = np.array(list(outcomes.values()), np.uint8).reshape(len(outcomes), pool.size)
    return replace(pool, outcomes=Outcomes(tuple(outcomes), matrix), _derived={})


def random_judged_pool(size: int, seed: int = 7) -> Pool:
    """Very many dossiers drawn by chance, judged by every shipped rule."""
    wide, lists = random_tables(size, seed)
    rules = load_rules()
    outcomes = Outcomes(tuple(rule.id for rule in rules), _judged(_complete(wide), rules))
    return build_pool(wide, lists, outcomes, as_of=AS_OF, vocabulary=words())


def _complete(wide: pa.Table) -> pa.Table:
    for field in FIELDS:
        empty = [(f"{field.name}_raw", "VARCHAR")]
        if field.kind is not Kind.TABLE and field.name not in wide.column_names:
            empty.append((field.name, SQL_TYPES[field.kind]))
        for name, sql in empty:
            wide = wide.append_column(name, pa.nulls(wide.num_rows, arrow_type(sql)))
    return wide


def _judged(dossier: pa.Table, rules: Sequence[Rule]) -> np.ndarray:
    with duckdb.connect(config={"threads": 2}) as connection:
        connection.register("given", dossier.append_column("row", pa.array(np.arange(dossier.num_rows))))
        connection.execute(f"CREATE TABLE dossier AS SELECT *, DATE '{AS_OF}' AS as_of FROM given")
        cases = ", ".join(f'{case(rule)} AS "{rule.id}"' for rule in rules)
        found = connection.execute(f"SELECT row, {cases} FROM dossier ORDER BY row").fetchnumpy()
    return np.array([found[rule.id] for rule in rules], np.uint8)


def case(rule: Rule) -> str:
    """The outcome of a rule as one SQL expression."""
    excepted = rule.excuse.sql if rule.excuse else "FALSE"
    return (
        f"CASE WHEN ({rule.sql_evaluable or 'TRUE'}) IS NOT TRUE OR ({rule.sql}) IS NULL THEN 3 "
        f"WHEN NOT ({rule.sql}) THEN 0 WHEN ({excepted}) THEN 2 ELSE 1 END"
    )
