"""What every reader hands out.

Public: `Delivery`, `RawBatch`, `BrokenRow`, `BATCH_ROWS`, `text_table`, `gathered`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from wsp_desk.intake.report import Finding
from wsp_desk.texts import Text

BATCH_ROWS = 50_000
"""Rows in a batch, about; a csv is cut by bytes."""


class BrokenRow(NamedTuple):
    """A row whose cells cannot be told apart.

    Attributes:
        number: Row number; the heading row of an ordinary file is row 1.
        reason: What is wrong, as the user reads it.
    """

    number: int
    reason: Text


@dataclass(frozen=True, slots=True)
class RawBatch:
    """Rows as they stand in the file.

    Attributes:
        table: One string column per heading, named by its place ("0", "1", …), and no nulls: an empty cell is
            an empty string.
        numbers: Row number of each row.
        broken: Rows that are not in the table.
        mended: How many rows in the table were taken back from rows that a stray quote had run together.
    """

    table: pa.Table
    numbers: npt.NDArray[np.int64]
    broken: tuple[BrokenRow, ...] = ()
    mended: int = 0


def gathered(batches: Iterator[RawBatch], least: int = BATCH_ROWS // 2) -> Iterator[RawBatch]:
    """Takes small batches together, in order, until each has `least` rows; the last may have fewer."""
    waiting: list[RawBatch] = []
    for batch in batches:
        waiting.append(batch)
        if sum(len(one.numbers) for one in waiting) >= least:
            yield _together(waiting)
            waiting = []
    if waiting:
        yield _together(waiting)


def _together(batches: Sequence[RawBatch]) -> RawBatch:
    if len(batches) == 1:
        return batches[0]
    return RawBatch(
        pa.concat_tables([one.table for one in batches]).combine_chunks(),
        np.concatenate([one.numbers for one in batches]),
        tuple(broken for one in batches for broken in one.broken),
        sum(one.mended for one in batches),
    )


class Delivery(Protocol):
    """A file with rows. It can be read more than once."""

    @property
    def name(self) -> str:
        """File name, without its folder."""

    @property
    def headings(self) -> Sequence[str]:
        """The heading row."""

    @property
    def findings(self) -> Sequence[Finding]:
        """What stands out about the file itself."""

    def column(self, place: int) -> pa.ChunkedArray:
        """All cells of one column, in the same rows and order as `batches` gives.

        Raises:
            KnownError: The file turns out to be damaged.
        """

    def batches(self) -> Iterator[RawBatch]:
        """Streams the rows, in order.

        Raises:
            KnownError: The file turns out to be damaged.
        """


def text_table(rows: Sequence[Sequence[str]], width: int) -> pa.Table:
    """Rows of cells as a table of `width` string columns."""
    columns = list(zip(*rows, strict=True)) if rows else [()] * width
    return pa.table({str(place): pa.array(column, pa.string()) for place, column in enumerate(columns)})
