"""Text tables: csv with comma, semicolon or tab, in UTF-8 or Windows-1252.

Public: `DelimitedDelivery`.

Read by `pyarrow.csv` with every column as text. A row with too many or too few cells does not stop the
reading. When such a row spans lines, a quote was opened and not closed: every line that is a row by itself
is taken back.
"""

from __future__ import annotations

import io
import mmap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyarrow import csv

from wsp_desk.errors import KnownError
from wsp_desk.intake.mapping import Mapping
from wsp_desk.intake.readers.encoding import open_utf8, sniff_encoding
from wsp_desk.intake.readers.guards import without_guards
from wsp_desk.intake.readers.heading import find_heading
from wsp_desk.intake.readers.mending import Mended, as_record, cells_hold_rows, mend, swallowed_rows
from wsp_desk.intake.readers.raw import RawBatch, gathered, text_table
from wsp_desk.intake.report import Finding
from wsp_desk.texts import text

# The parser first sets this much aside for every column: with 65 of them larger blocks cost dearly.
_BLOCK = 1 << 22
_START = 1 << 18


class DelimitedDelivery:
    """A csv file."""

    def __init__(self, path: Path, mapping: Mapping) -> None:
        """Reads the heading row.

        Raises:
            KnownError: The file is not text.
        """
        self.name = path.name
        self._path = path
        self._encoding = sniff_encoding(path)
        with open_utf8(path, self._encoding) as file:
            start = file.read(_START)
        if not start.strip():
            raise KnownError(text("Het bestand {file} is leeg.", file=path.name))
        self._heading = find_heading(start, mapping)
        self.headings: Sequence[str] = self._heading.cells
        self.findings: Sequence[Finding] = tuple(self._look_at_encoding())

    def column(self, place: int) -> pa.ChunkedArray:
        """All cells of one column; see `Delivery`.

        Reading one column is quick, but rows that ran together show only when all columns are read. That is
        done when there are broken rows, or cells in which whole rows stand.
        """
        broken: list[Any] = []
        chunks = [batch.column(0) for batch in self._parse([place], broken, threads=True)]
        rows = sum(map(len, chunks)) + self._heading.rows_before + 1
        if broken or (rows != self._encoding.lines and self._may_run_together()):
            chunks = [chunk for batch in self.batches() for chunk in batch.table.column(place).chunks]
            return pa.chunked_array(chunks, pa.string())
        return without_guards(pa.table([pa.chunked_array(chunks, pa.string())], [str(place)])).column(0)

    def batches(self) -> Iterator[RawBatch]:
        """Streams the rows; see `Delivery`."""
        return gathered(replace(batch, table=without_guards(batch.table)) for batch in self._blocks())

    def _blocks(self) -> Iterator[RawBatch]:
        places = list(range(len(self.headings)))
        broken: list[Any] = []
        counter = _RowNumbers(self._heading.rows_before + 1)
        for batch in self._parse(places, broken):
            table = pa.Table.from_batches([batch])
            bad, broken[:] = list(broken), []
            yield self._mended(table, counter.take(table.num_rows, bad), bad)
        if broken:
            yield self._mended(text_table([], len(places)), np.empty(0, np.int64), broken)

    def _look_at_encoding(self) -> Iterator[Finding]:
        if self._encoding.name != "utf-8":
            sentence = text(
                "{file} is geen UTF-8 maar {encoding}; het is zo gelezen.",
                file=self.name,
                encoding=self._encoding.name,
            )
            yield Finding("encoding", sentence)
        elif not self._encoding.exact:
            yield Finding(
                "encoding",
                text("In {file} staan tekens die geen UTF-8 zijn; ze zijn vervangen.", file=self.name),
            )

    def _may_run_together(self) -> bool:
        if not self._encoding.is_utf8:
            return True
        with self._path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return cells_hold_rows(content, self._heading.separator.encode(), len(self.headings))

    def _parse(
        self, places: Sequence[int], broken: list[Any], threads: bool = False
    ) -> Iterator[pa.RecordBatch]:
        """Streams the columns at `places`; rows that do not fit are appended to `broken`.

        Row numbers of those are only known when the parser runs in one thread.
        """

        def skip(row: csv.InvalidRow) -> str:
            broken.append(row)
            return "skip"

        with open_utf8(self._path, self._encoding) as file:
            file.seek(self._heading.end, io.SEEK_CUR) if file.seekable() else file.read(self._heading.end)
            try:
                yield from _open(file, len(self.headings), places, self._heading.separator, skip, threads)
            except pa.ArrowInvalid:
                raise KnownError(
                    text(
                        "In {file} begint ergens een aanhalingsteken dat niet sluit; maak de export opnieuw.",
                        file=self.name,
                    )
                ) from None

    def _mended(self, table: pa.Table, numbers: npt.NDArray[np.int64], bad: Sequence[Any]) -> RawBatch:
        """Takes back what can be taken back from broken rows and from rows that swallowed others."""
        separator = self._heading.separator
        swallowed = swallowed_rows(table, separator)
        records = [(row.number + self._heading.rows_before + 1, row.text) for row in bad]
        if swallowed.any():
            rows = zip(
                *(column.to_pylist() for column in table.filter(pa.array(swallowed)).columns), strict=True
            )
            records += [
                (int(number), as_record(row, separator))
                for number, row in zip(numbers[swallowed], rows, strict=True)
            ]
            table, numbers = table.filter(pa.array(~swallowed)), numbers[~swallowed]
        if not records:
            return RawBatch(table, numbers)
        mended = Mended()
        for number, record in records:
            mend(record, number, len(self.headings), separator, mended)
        table = pa.concat_tables([table, text_table(mended.rows, len(self.headings))])
        return RawBatch(
            table,
            np.concatenate([numbers, np.array(mended.numbers, np.int64)]),
            tuple(mended.broken),
            len(mended.rows),
        )


class _RowNumbers:
    """Counts rows while leaving out the broken ones, which the parser reports by number, sometimes ahead."""

    def __init__(self, before: int) -> None:
        self._before = before
        self._next = before + 1
        self._gaps = np.empty(0, np.int64)

    def take(self, rows: int, broken: Sequence[Any]) -> npt.NDArray[np.int64]:
        """The numbers of the next rows."""
        self._gaps = np.concatenate([self._gaps, [row.number + self._before for row in broken]]).astype(
            np.int64
        )
        candidates = np.arange(self._next, self._next + rows + len(self._gaps), dtype=np.int64)
        numbers = candidates[~np.isin(candidates, self._gaps)][:rows]
        if rows:
            self._next = int(numbers[-1]) + 1
            self._gaps = self._gaps[self._gaps >= self._next]
        return numbers


def _open(
    file: BinaryIO,
    width: int,
    places: Sequence[int],
    separator: str,
    skip: Callable[[Any], str],
    threads: bool,
) -> Iterator[pa.RecordBatch]:
    names = [str(place) for place in range(width)]
    try:
        reader = csv.open_csv(
            pa.PythonFile(file, "r"),
            read_options=csv.ReadOptions(column_names=names, use_threads=threads, block_size=_BLOCK),
            parse_options=csv.ParseOptions(
                delimiter=separator,
                newlines_in_values=True,
                ignore_empty_lines=False,
                invalid_row_handler=skip,
            ),
            convert_options=csv.ConvertOptions(
                include_columns=[str(place) for place in places],
                column_types={name: pa.string() for name in names},
                strings_can_be_null=False,
            ),
        )
    except pa.ArrowInvalid as error:
        if "Empty CSV" in str(error):
            return
        raise
    yield from reader
