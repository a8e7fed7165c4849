"""A table of texts as the CSV that case systems export: semicolons, UTF-8 with BOM, lines ending in CR LF.

Public: `header_bytes`, `rows_bytes`.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

_BOM = b"\xef\xbb\xbf"
_NEEDS_QUOTES = '[;"\r\n]'


def header_bytes(headers: Sequence[str]) -> bytes:
    """The first line, after the byte order mark."""
    return _BOM + ";".join(headers).encode() + b"\r\n"


def rows_bytes(table: pa.Table) -> pa.Buffer:
    """The rows as one buffer of bytes; cells with a semicolon, quote or line break are quoted.

    Args:
        table: Text columns without nulls.
    """
    cells = [_quoted(column.combine_chunks()) for column in table.columns]
    lines = pc.binary_join_element_wise(*cells, ";")
    ended = pa.concat_arrays([pc.binary_join_element_wise(lines, "\r\n", "")])
    return ended.buffers()[2]


def _quoted(cells: pa.Array) -> pa.Array:
    special = pc.match_substring_regex(cells, _NEEDS_QUOTES)
    if not pc.any(special).as_py():
        return cells
    doubled = pc.replace_substring(cells, '"', '""')
    return pc.if_else(special, pc.binary_join_element_wise('"', doubled, '"', ""), cells)
