"""`wsp-desk eval lookup`: ranked lists over given labels, to be judged by the usual tools.

Public: `lookup`.
"""

from __future__ import annotations

import argparse
import csv
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
    """The lines of a run.

    Args:
        ranker: Ranks the labels.
        queries: Id and text.
        top: Labels per query.
    """
    lists = ranker.lists([words for _, words in queries], top)
    for (query, _), ranked in zip(queries, lists, strict=True):
        for rank, (label, score) in enumerate(ranked, start=1):
            yield f"{query} Q0 {label} {rank} {score:.6f} {_TAG}"


def read_labels(path: Path) -> Labels:
    """Reads L: CSV with ``id``, ``titel`` and perhaps ``concept``.

    Raises:
        KnownError: The file is missing or has other columns.
    """
    rows = list(csv.reader(_lines(path)))
    header = [name.strip() for name in rows[0]] if rows else []
    if "id" not in header or "titel" not in header:
        raise KnownError(
            text("{path}: de eerste regel moet 'id,titel' of 'id,titel,concept' zijn.", path=str(path))
        )
    places = [header.index(name) if name in header else len(header) for name in ("id", "titel", "concept")]
    cells = [[row[place] if place < len(row) else "" for place in places] for row in rows[1:] if row]
    for number, (name, title, _) in enumerate(cells, start=2):
        if not name or not title:
            raise KnownError(text("{path}, rij {row}: id of titel is leeg.", path=str(path), row=str(number)))
    return Labels([c[0] for c in cells], [c[1] for c in cells], [c[2] for c in cells])


def read_queries(path: Path) -> list[tuple[str, str]]:
    """Reads Q: per line an id, a tab and the text.

    Raises:
        KnownError: The file is missing or a line has no tab.
    """
    queries = []
    for number, line in enumerate(_lines(path), start=1):
        name, tab, words = line.rstrip("\r\n").partition("\t")
        if not tab and line.strip():
            raise KnownError(
                text(
                    "{path}, regel {line}: er moet een tab staan tussen id en tekst.",
                    path=str(path),
                    line=str(number),
                )
            )
        if tab:
            queries.append((name, words))
    return queries


def write_run(path: Path, lines: Iterable[str]) -> int:
    """Writes the lines, all or nothing; gives their number."""
    if not path.parent.is_dir():
        raise KnownError(text("De map {path} is er niet.", path=str(path.parent)))
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


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8-sig").splitlines(keepends=True)
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except UnicodeDecodeError:
        raise KnownError(text("Het bestand {path} is geen UTF-8-tekst.", path=str(path))) from None
    except OSError:
        raise KnownError(text("Het bestand {path} kan niet worden gelezen.", path=str(path))) from None
