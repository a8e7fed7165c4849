"""Judges look-up on public benchmarks and holds it to the saved baseline: a lower score fails.

Public: `Figures`, `figures`, `measure`, `falls`, `BASELINE`, `DATA`.

    python -m tests.eval.lookup_eval [--save]

Both benchmarks are ranked by `wsp-desk eval lookup`, as a user would run it, with ESCO imported. They are
never used to learn from.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from wsp_desk.cli import main

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
BASELINE = Path(__file__).with_name("baseline.json")
TOP = 100
SLACK = 0.002
"""Another processor may round otherwise."""

SETS = {
    "melo_bel": "bench/melo_bel",
    "jobtitle_similarity_nl": "bench/jobtitle_similarity_nl/nl",
}


@dataclass(frozen=True)
class Figures:
    """Means over the queries, each over its best hundred labels.

    Attributes:
        mrr: Reciprocal rank of the first right label.
        map: Average precision over all right labels.
        a10: Share with a right label among the first ten.
    """

    mrr: float
    map: float
    a10: float


def figures(run: Mapping[str, Sequence[str]], right: Mapping[str, set[str]]) -> Figures:
    """Judges ranked lists.

    Args:
        run: Query → labels, best first.
        right: Query → its right labels; every one of these queries counts.
    """
    ranks = [
        [rank for rank, label in enumerate(run.get(query, ())[:TOP], start=1) if label in labels]
        for query, labels in right.items()
    ]
    sizes = [len(labels) for labels in right.values()]
    precision = [
        sum(number / rank for number, rank in enumerate(own, start=1)) / size
        for own, size in zip(ranks, sizes, strict=True)
    ]
    count = max(len(ranks), 1)
    return Figures(
        mrr=sum(1 / own[0] for own in ranks if own) / count,
        map=sum(precision) / count,
        a10=sum(bool(own) and own[0] <= 10 for own in ranks) / count,
    )


def measure(folder: Path) -> dict[str, Figures]:
    """Imports ESCO into the folder and judges every set.

    Raises:
        RuntimeError: A command failed.
    """
    _run("vocabulary", "import", "esco", str(DATA / "esco_nl"), "--out", str(folder))
    return {name: _judged(DATA / place, folder) for name, place in SETS.items()}


def falls(measured: Mapping[str, Figures], saved: Mapping[str, Mapping[str, float]]) -> list[str]:
    """What is worse than the baseline, one line each."""
    return [
        f"{name} {key}: {value:.4f} < {saved[name][key]:.4f}"
        for name, own in measured.items()
        for key, value in asdict(own).items()
        if value < saved[name][key] - SLACK
    ]


def _judged(data: Path, folder: Path) -> Figures:
    out = folder / f"{data.name}.run"
    labels, queries = data / "candidates.csv", data / "queries.tsv"
    _run("eval", "lookup", "--labels", str(labels), "--queries", str(queries), "--out", str(out),
         "--top", str(TOP), "--vocabulary", str(folder))  # fmt: skip
    run: defaultdict[str, list[str]] = defaultdict(list)
    for line in out.read_text("utf-8").splitlines():
        query, _, label, *_ = line.split(" ")
        run[query].append(label)
    right: defaultdict[str, set[str]] = defaultdict(set)
    for line in (data / "annotations.tsv").read_text("utf-8").splitlines():
        query, _, label, relevant = line.split("\t")
        if int(relevant) > 0:
            right[query].add(label)
    return figures(run, right)


def _run(*arguments: str) -> None:
    if main(arguments) != 0:
        raise RuntimeError(" ".join(arguments))


def _report(save: bool) -> int:
    if not DATA.is_dir():
        print(f"skipped: the benchmarks are not here ({DATA.name} beside the project)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        measured = measure(Path(folder))
    for name, own in measured.items():
        print(f"{name:24} MRR {own.mrr:.3f}  MAP {own.map:.3f}  A@10 {own.a10:.3f}")
    if save:
        rounded = {
            name: {key: round(value, 4) for key, value in asdict(own).items()}
            for name, own in measured.items()
        }
        BASELINE.write_text(json.dumps(rounded, indent=1) + "\n", "utf-8")
        return 0
    worse = falls(measured, json.loads(BASELINE.read_text("utf-8")))
    print(*worse, sep="\n", end="\n" if worse else "")
    return bool(worse)


if __name__ == "__main__":
    raise SystemExit(_report("--save" in sys.argv))
