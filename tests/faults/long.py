"""The long fault runs, one after the other, with what they count; `make faults` runs this.

Run as ``python -m tests.faults.long [--quick]``. Exit code 1 when any of them found something.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

RUNS = (
    ("register_kills", ("--kills", "500", "--events", "100000"), ("--kills", "20")),
    ("register_images", ("--images", "2000"), ("--images", "100")),
    ("register_flips", ("--flips", "3000"), ("--flips", "100")),
    ("snapshot_flips", ("--flips", "10000"), ("--flips", "100")),
    ("whole_run", ("--candidates", "1500"), ("--candidates", "300")),
    ("unlocking", ("--candidates", "157659"), ("--candidates", "30000")),
)
"""Module, options of a long run, options of a quick one."""


def main() -> int:
    """Runs them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    failed = 0
    for module, long, short in RUNS:
        done = subprocess.run(
            [sys.executable, "-m", f"tests.faults.{module}", *(short if quick else long)], check=False
        )
        failed += done.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
