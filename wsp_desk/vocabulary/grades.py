"""Tables of grades: how far one concept may stand for another.

Public: `Grades`, `OCCUPATION_ROWS`, `SKILL_ROWS`, `read_grades`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wsp_desk.errors import KnownError
from wsp_desk.settings import read_toml
from wsp_desk.texts import text

OCCUPATION_ROWS = ("one_line", "same_unit", "same_minor", "same_major2", "elsewhere")
"""Of `grades.toml`: nearness in ESCO and ISCO-08, nearest first."""

SKILL_ROWS = ("same_group", "same_parent", "elsewhere")
"""Of `skill_grades.toml`: nearness in the groups of skills, nearest first."""


@dataclass(frozen=True)
class Grades:
    """A table of grades.

    Attributes:
        shared: Ascending limits of the share that two concepts have in common.
        table: float32 ``[rows, limits + 1]``: rows by nearness, columns by share.
    """

    shared: NDArray[np.float32]
    table: NDArray[np.float32]

    def of(self, nearness: NDArray[np.integer], share: NDArray[np.floating]) -> NDArray[np.float32]:
        """The grades, ``[n]``.

        Args:
            nearness: Row of the table, ``[n]``.
            share: 0..1, ``[n]``.
        """
        column = np.searchsorted(self.shared, share + 1e-9, side="right")
        grades: NDArray[np.float32] = self.table[nearness, column]
        return grades


def read_grades(path: Path, rows: Sequence[str]) -> Grades:
    """Reads a table of these rows.

    Raises:
        KnownError: The file is missing, a row is unknown or missing, has another length, or holds a grade
            outside 0..1.
    """
    content = read_toml(path)
    shared, given = content.get("shared"), content.get("grades")
    if not isinstance(given, dict) or set(given) != set(rows) or not isinstance(shared, list):
        raise KnownError(
            text(
                "{path}: er horen precies deze rijen in te staan: {rows}.",
                path=path.name,
                rows=", ".join(rows),
            )
        )
    table = [given[row] for row in rows]
    if not all(_is_row(row, len(shared) + 1) for row in table) or sorted(shared) != shared:
        raise KnownError(
            text("{path}: elke rij heeft {count} cijfers van 0 tot 1.", path=path.name, count=len(shared) + 1)
        )
    return Grades(np.array(shared, np.float32), np.array(table, np.float32))


def _is_row(row: Any, length: int) -> bool:  # noqa: ANN401 - anything may stand in the file
    numbers = isinstance(row, list) and all(isinstance(each, int | float) for each in row)
    return numbers and len(row) == length and all(0 <= each <= 1 for each in row)
