"""`wsp-desk eval lookup`: ranked lists over given labels, to be judged by the usual tools.

Public: `lookup`.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from wsp_desk import vocabulary
from wsp_desk.cli.output import Progress, emit
from wsp_desk.errors import KnownError
from wsp_desk.texts import text
from wsp_desk.vocabulary.judged_lists import LabelRanker, Labels

_TAG = "wsp-desk"


def lookup(options: argparse.Namespace) -> None:
    """Writes a run in the layout of TREC: query, Q0, label, rank, score, name of the run."""
    labels, queries = read_labels(options.labels), read_queries(options.queries)
    words = vocabulary.load(options.vocabulary)
    with Progress() as progress:
        ranker = LabelRanker(labels, words, lambda share: progress(text("leren van de namen"), share))
    started = time.perf_counter()
    lines = write_run(options.out, run_lines(ranker, queries, options.top))
    took = 1000 * (time.perf_counter() - started) / max(len(queries), 1)
    document = {
        "run": str(options.out),
        "vocabulary": words.version,
        "labels": len(labels.ids),
        "queries": len(queries),
        "lines": lines,
        "ms_per_query": round(took, 2),
    }
    emit(options, document, [f"{options.out}: {len(queries)} vragen over {len(labels.ids)} namen."])


def run_lines(ranker: LabelRanker, queries: list[tuple[str, str]], top: int) -> Iterator[str]:
    """The lines of a run. A label with several names stands in a list once, at the place of the best.

    Args:
        ranker: Ranks the labels.
        queries: Id and text.
        top: Labels per query.
    """
    lists = ranker.lists([words for _, words in queries], top)
    for (query, _), ranked in zip(queries, lists, strict=True):
        best: dict[str, float] = {}
        for label, score in ranked:
            best.setdefault(label, score)
        for rank, (label, score) in enumerate(best.items(), start=1):
            yield f"{query} Q0 {label} {rank} {score:.9f} {_TAG}"


def read_labels(path: Path) -> Labels:
    """Reads L: CSV with ``id``, ``titel`` and perhaps ``concept``; every name of a label has its own row.

    Raises:
        KnownError: The file is missing, has other columns, no names, or ids that a run cannot hold.
    """
    rows = _rows(path)
    header = [name.strip() for _, row in rows[:1] for name in row]
    if "id" not in header or "titel" not in header:
        raise KnownError(
            text("{path}: de eerste regel moet 'id,titel' of 'id,titel,concept' zijn.", path=str(path))
        )
    places = [header.index(name) if name in header else len(header) for name in ("id", "titel", "concept")]
    lines = [line for line, row in rows[1:] if row]
    cells = [
        [row[place].strip() if place < len(row) else "" for place in places] for _, row in rows[1:] if row
    ]
    for line, (name, title, _) in zip(lines, cells, strict=True):
        if not name or not title:
            raise KnownError(text("{path}, rij {row}: id of titel is leeg.", path=str(path), row=str(line)))
        _refuse_unfit(path, line, name)
    if not cells:
        raise KnownError(text("{path}: er staan geen namen in. Zet er ten minste één in.", path=str(path)))
    return Labels([c[0] for c in cells], [c[1] for c in cells], [c[2] for c in cells])


def read_queries(path: Path) -> list[tuple[str, str]]:
    """Reads Q: per line an id, a tab and the text.

    Raises:
        KnownError: The file is missing, a line has no tab, or an id is none that a run can hold.
    """
    queries = []
    for number, line in enumerate(_content(path).split("\n"), start=1):
        name, tab, words = line.rstrip("\r").partition("\t")
        if not tab and line.strip():
            raise KnownError(
                text(
                    "{path}, regel {line}: er moet een tab staan tussen id en tekst.",
                    path=str(path),
                    line=str(number),
                )
            )
        if tab:
            queries.append((number, name.strip(), words))
    _refuse_repeats(path, [(number, name) for number, name, _ in queries])
    return [(name, words) for _, name, words in queries]


def write_run(path: Path, lines: Iterable[str]) -> int:
    """Writes the lines, all or nothing; gives their number."""
    if not path.parent.is_dir():
        raise KnownError(text("De map {path} is er niet.", path=str(path.parent)))
    if path.is_dir():
        raise KnownError(text("{path} is een map. Noem een bestand.", path=str(path)))
    number, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        written = 0
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            for line in lines:
                file.write(line + "\n")
                written += 1
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return written


def _rows(path: Path) -> list[tuple[int, list[str]]]:
    """The rows of a CSV file, each with the number of its last line."""
    rows = csv.reader(io.StringIO(_content(path), newline=""), strict=True)
    try:
        return [(rows.line_num, row) for row in rows]
    except csv.Error:
        raise KnownError(
            text(
                "{path}, regel {line}: dit is geen goede CSV-regel. Kijk of elk aanhalingsteken sluit.",
                path=str(path),
                line=str(rows.line_num),
            )
        ) from None


def _refuse_unfit(path: Path, line: int, name: str) -> None:
    """A run has columns with spaces between them."""
    if not name:
        raise KnownError(text("{path}, regel {line}: het id is leeg.", path=str(path), line=str(line)))
    if name.split() != [name]:
        raise KnownError(
            text("{path}, regel {line}: in het id mag geen spatie staan.", path=str(path), line=str(line))
        )


def _refuse_repeats(path: Path, ids: Iterable[tuple[int, str]]) -> None:
    """A run has one list for every question."""
    seen: set[str] = set()
    for line, name in ids:
        _refuse_unfit(path, line, name)
        if name in seen:
            raise KnownError(
                text(
                    "{path}, regel {line}: het id '{name}' staat er al. Geef elke vraag een eigen id.",
                    path=str(path),
                    line=str(line),
                    name=name,
                )
            )
        seen.add(name)


def _content(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except UnicodeDecodeError:
        raise KnownError(text("Het bestand {path} is geen UTF-8-tekst.", path=str(path))) from None
    except OSError:
        raise KnownError(text("Het bestand {path} kan niet worden gelezen.", path=str(path))) from None
