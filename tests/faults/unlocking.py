"""How long the check before opening and unlocking take, on a demo pool; the figures `make bench` prints too.

Run as ``python -m tests.faults.unlocking [--candidates N]``. Exit code 1 when a promise is not held.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.bench.unlocking import lines
from wsp_desk.demo.making import make_demo


def main() -> int:
    """Builds the pool and measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candidates", type=int, default=157_659)
    held = True
    with tempfile.TemporaryDirectory(prefix="wsp-desk-unlock-") as folder:
        os.environ["WSP_DESK_HOME"] = str(Path(folder) / "home")
        pool = make_demo(Path(folder), candidates=parser.parse_args().candidates)[-1].snapshot
        for line in lines(pool):
            print(line, flush=True)
            held = held and "NOT HELD" not in line
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
