"""Signs that keep a spreadsheet from reading a cell as a number or formula: ="0031" and '0031 are 0031.

Public: `without_guards`.
"""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

_FORMULA = r'^="([^"]*)"$'
# An apostrophe that nothing closes, unless it begins a name such as 's-Hertogenbosch or 't Zand.
_APOSTROPHE = r"(?s)^'([^'knst\s][^']*|[knst][^' -][^']*)$"


def without_guards(table: pa.Table) -> pa.Table:
    """A table of string columns without the signs around or before their cells."""
    for place, column in enumerate(table.columns):
        plain = _without(_without(column, '="', _FORMULA), "'", _APOSTROPHE)
        if plain is not column:
            table = table.set_column(place, table.schema.field(place), plain)
    return table


def _without(column: pa.ChunkedArray, start: str, guarded: str) -> pa.ChunkedArray:
    if not pc.any(pc.starts_with(column, start)).as_py():
        return column
    return pc.replace_substring_regex(column, guarded, r"\1")
