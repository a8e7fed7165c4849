"""`make bench-large`: the pool of a whole country, 1.2 million rows, in less than 2 GB of memory.

    python tests/bench/large.py [ROWS]

The dump is a demo dump repeated; every repetition has dossier numbers of its own. The build runs in a process
of its own, so that the peak of its memory is that of nothing else.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.plain_load import plain_load  # noqa: E402
from wsp_desk.demo.dump import demo_weeks, write_dump  # noqa: E402
from wsp_desk.demo.passphrase import DEMO_PASSPHRASE  # noqa: E402
from wsp_desk.privacy.secret import Secret  # noqa: E402
from wsp_desk.privacy.signing import Signer, TrustedBuilders  # noqa: E402

ROWS, BLOCK = 1_200_000, 150_000
_PROMISED_MB = 2_048
_ID_COLUMN = 3


def main() -> None:
    """Writes the dump in a temporary folder, builds from it twice, and prints what it took."""
    if sys.argv[1:2] == ["--build"]:
        _build(Path(sys.argv[2]), json.loads(sys.argv[3]))
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory(prefix="wsp-desk-large-") as folder:
        os.environ["WSP_DESK_HOME"] = str(Path(folder) / "home")
        for line in _measure(Path(folder), rows):
            print(line, flush=True)


def write_large(path: Path, rows: int, block: int = BLOCK) -> None:
    """Writes a dump of about `rows` rows.

    Args:
        path: A csv file.
        rows: Rounded up to whole blocks.
        block: Rows of the demo dump that is repeated.
    """
    small = path.with_suffix(".block.csv")
    write_dump(small, block, 2026, 0)
    # A row ends with CR LF; within a cell a line ends with LF alone.
    heading, *lines = (line + b"\r\n" for line in small.read_bytes().split(b"\r\n") if line)
    small.unlink()
    with path.open("wb") as file:
        file.write(heading)
        for repetition in range(-(-rows // block)):
            mark = b"%c%c" % (65 + repetition // 26, 65 + repetition % 26)
            file.writelines(_renumbered(line, mark) for line in lines)


def _renumbered(line: bytes, mark: bytes) -> bytes:
    """The line with the mark before its dossier number, where it has one."""
    cells = line.split(b";", _ID_COLUMN + 1)
    if cells[_ID_COLUMN].count(b"-") == 1:
        cells[_ID_COLUMN] = mark + cells[_ID_COLUMN]
    return b";".join(cells)


def _measure(folder: Path, rows: int) -> Iterator[str]:
    dump = folder / "dump.csv"
    write_large(dump, rows)
    yield f"dump: {dump.stat().st_size / 1e6:,.0f} MB"
    plain = plain_load(dump, folder / "plain.duckdb")
    (folder / "plain.duckdb").unlink()
    yield f"plain DuckDB load: {plain:.1f} s"
    for week, day in enumerate(demo_weeks()):
        told = _in_a_process(folder, {"dump": str(dump), "day": day.isoformat(), "week": week})
        verdict = "holds" if told["peak_mb"] <= _PROMISED_MB else "TOO MUCH"
        yield (
            f"build of week {week + 1}: {told['dossiers']:,} dossiers in {told['seconds']:.1f} s = "
            f"{told['seconds'] / plain:.1f} × the plain load, {told['size_mb']:.0f} MB; "
            f"peak memory {told['peak_mb']:,.0f} MB, promised {_PROMISED_MB:,}: {verdict}; "
            f"progress told {told['told']} times"
        )


def _in_a_process(folder: Path, job: dict[str, object]) -> dict[str, float]:
    words = [sys.executable, str(Path(__file__).resolve()), "--build", str(folder), json.dumps(job)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=ROOT)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _build(folder: Path, job: dict[str, str]) -> None:
    from datetime import date

    from wsp_desk.snapshot import open_snapshot
    from wsp_desk.trust.building import build_from

    secret = Secret.from_passphrase(DEMO_PASSPHRASE)
    shares: list[float] = []
    previous = None
    if job["week"]:
        previous = open_snapshot(folder / "pool-0", secret, TrustedBuilders.load(), allow_older=True)
    started = time.perf_counter()
    report = build_from(
        [Path(job["dump"])],
        out=folder / f"pool-{job['week']}",
        secret=secret,
        signer=Signer.for_once("bench"),
        mapping="sonar",
        as_of=date.fromisoformat(job["day"]),
        previous=previous,
        progress=lambda _, share: shares.append(share),
        accept="the same dump twice, to measure",
    )
    told = {
        "dossiers": report.dossiers,
        "seconds": time.perf_counter() - started,
        "size_mb": report.manifest.size / 1e6,
        "peak_mb": _peak_mb(),
        "told": len(shares),
    }
    print(json.dumps(told))


def _peak_mb() -> float:
    """Most memory that this process ever held.

    On Linux the figure of `getrusage` begins with what the parent held when it started this process, so the
    kernel's own account is read where there is one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
