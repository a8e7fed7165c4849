"""Parquet files, with every column turned into the text a person would type.

Public: `ParquetDelivery`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

from wsp_desk.errors import KnownError
from wsp_desk.intake.readers.raw import BATCH_ROWS, RawBatch
from wsp_desk.intake.report import Finding
from wsp_desk.texts import text


class ParquetDelivery:
    """A Parquet file. Row numbers count from 2, as if there were a heading row."""

    findings: Sequence[Finding] = ()

    def __init__(self, path: Path) -> None:
        """Reads the column names.

        Raises:
            KnownError: The file is damaged.
        """
        self.name = path.name
        self._path = path
        with self._open() as file:
            self.headings: Sequence[str] = tuple(file.schema_arrow.names)

    def column(self, place: int) -> pa.ChunkedArray:
        """All cells of one column; see `Delivery`."""
        chunks = [chunk for batch in self.batches() for chunk in batch.table.column(place).chunks]
        return pa.chunked_array(chunks, pa.string())

    def batches(self) -> Iterator[RawBatch]:
        """Streams the rows; see `Delivery`."""
        first = 2
        with self._open() as file:
            try:
                for batch in file.iter_batches(batch_size=BATCH_ROWS):
                    columns = {str(place): _as_text(column) for place, column in enumerate(batch.columns)}
                    yield RawBatch(
                        pa.table(columns), np.arange(first, first + batch.num_rows, dtype=np.int64)
                    )
                    first += batch.num_rows
            except (pa.ArrowException, OSError):
                raise self._damaged() from None

    def _open(self) -> parquet.ParquetFile:
        try:
            return parquet.ParquetFile(self._path)
        except (pa.ArrowException, OSError):
            raise self._damaged() from None

    def _damaged(self) -> KnownError:
        return KnownError(
            text("Het Parquet-bestand {file} is beschadigd; maak de export opnieuw.", file=self.name)
        )


def _as_text(column: pa.Array) -> pa.Array:
    return pc.fill_null(_written(column), "")


def _written(column: pa.Array) -> pa.Array:
    kind = column.type
    if pa.types.is_dictionary(kind):
        return _written(column.dictionary_decode())
    if pa.types.is_boolean(kind):
        return pc.if_else(column, "ja", "nee")
    if pa.types.is_date(kind) or pa.types.is_timestamp(kind):
        return pc.strftime(column.cast(pa.date32()), format="%Y-%m-%d")
    if pa.types.is_floating(kind):
        return pc.replace_substring_regex(column.cast(pa.string()), r"\.0$", "")
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        items = pa.ListArray.from_arrays(column.offsets.cast(pa.int32()), _as_text(column.values))
        return pc.binary_join(pc.if_else(column.is_null(), None, items), "|")
    try:
        return column.cast(pa.string())
    except pa.ArrowException:
        # A kind of value that is no cell (nested, or bytes that are not text) cannot be a value of a dossier.
        return pa.nulls(len(column), pa.string())
