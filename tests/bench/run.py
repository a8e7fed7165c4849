"""`make bench`: everything that is promised in figures, measured in one run, printed as ratios.

    python tests/bench/run.py [DOSSIERS]

A ratio compares two ways of doing the same on this machine, now; it says more than a time.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.lookup_bench import lines as lookup_lines
from tests.bench.plain_load import plain_load
from tests.bench.search_bench import compare, per_dossier
from tests.bench.search_bench import lines as search_lines
from tests.bench.start_up import start_times
from tests.bench.unlocking import lines as unlock_lines
from wsp_desk import vocabulary
from wsp_desk.demo.dump import CANDIDATES
from wsp_desk.demo.making import make_demo
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.demo.rates import COLUMNS, PUBLISHED, measure
from wsp_desk.pool import load_pool
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot import BuildReport, Snapshot, open_snapshot

_PROMISED_MB = 500
_TIMES = 8
"""How many times the pool of a country is as large as this one: 1.2 million dossiers."""


def main() -> None:
    """Builds the demo in a temporary folder and measures on it."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else CANDIDATES
    with tempfile.TemporaryDirectory(prefix="wsp-desk-bench-") as folder:
        os.environ["WSP_DESK_HOME"] = str(Path(folder) / "home")
        for line in _measure(Path(folder), size):
            print(line, flush=True)


def _measure(folder: Path, size: int) -> Iterator[str]:
    reports = make_demo(folder, candidates=size)
    yield f"demo: {reports[-1].dossiers:,} dossiers from {reports[-1].rows_read:,} rows"
    secret = Secret.from_passphrase(DEMO_PASSPHRASE)
    with open_snapshot(reports[-1].snapshot, secret, TrustedBuilders.load()) as snapshot:
        yield from _rates(snapshot)
        pool = load_pool(snapshot, vocabulary.load())
    yield from _build(folder, reports)
    yield from lookup_lines(folder / "vocabulary")
    yield from search_lines(compare(pool))
    yield from per_dossier(pool, _TIMES)
    del pool
    yield from unlock_lines(reports[-1].snapshot)
    yield from _start(folder, reports[-1].snapshot)


def _rates(snapshot: Snapshot) -> Iterator[str]:
    measured = measure(snapshot.columns(COLUMNS), snapshot.manifest.as_of)
    for figure in PUBLISHED:
        verdict = "holds" if figure.holds(measured[figure.key]) else "DIFFERS"
        yield (
            f"rate {figure.key}: measured {measured[figure.key]:.1%}, "
            f"published {figure.meaning} {figure.share:.1%} ({figure.source}): {verdict}"
        )


def _build(folder: Path, reports: list[BuildReport]) -> Iterator[str]:
    dump = folder / f"dump-{reports[0].manifest.as_of.isoformat()}.csv"
    plain = min(plain_load(dump, folder / f"plain-{turn}.duckdb") for turn in range(3))
    seconds = reports[0].seconds
    times = f"{seconds / plain:.1f} × a plain DuckDB load of the same dump ({plain:.1f} s)"
    yield f"build: {seconds:.1f} s = {times}"


def _start(folder: Path, snapshot: Path) -> Iterator[str]:
    found = start_times(snapshot, folder / "home", DEMO_PASSPHRASE)
    yield (
        f"start: first result after {found.desk:.2f} s = {found.desk / found.empty:.1f} × "
        f"an empty PySide6 window ({found.empty:.2f} s)"
    )
    verdict = "holds" if found.memory <= _PROMISED_MB else "TOO MUCH"
    yield f"memory: peak {found.memory:.0f} MB with the pool loaded, promised {_PROMISED_MB} MB: {verdict}"


if __name__ == "__main__":
    main()
