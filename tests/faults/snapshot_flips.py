"""Changes single bytes, and exchanges and copies whole blocks of a snapshot; counts what stays unnoticed.

Run as ``python -m tests.faults.snapshot_flips --flips 10000``.

A change is silent when the snapshot is verified, opens, and holds something else than before.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from collections import Counter
from itertools import permutations
from pathlib import Path

from tests.deliveries import SECRET, build_at, builder, dossiers
from tests.faults.counting import conclude
from wsp_desk.errors import KnownError
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.snapshot import SnapshotFiles, open_snapshot, verify_snapshot

BLOCK, HEADERS = 256 * 1024, 3 * 4096


def run(flips: int, seed: int, folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Makes changes, one at a time, each undone afterwards.

    Args:
        flips: How many bytes, in the database and in its manifest.
        seed: Of the places.
        folder: An empty folder.

    Returns:
        How often each ending came, for bytes and for blocks: ``noticed``, ``without effect``, ``silent``.
    """
    path, chance = folder / "pool.wsp", random.Random(seed)
    build_at(path, dossiers(4000))
    TrustedBuilders.load().add(builder().public, "tests")
    before = _contents(path)
    manifest = SnapshotFiles(path).manifest
    bytes_ = Counter(
        _flipped(path, manifest if number % 10 == 0 else path, before, chance) for number in range(flips)
    )
    return bytes_, _blocks(path, before)


def _flipped(pool: Path, target: Path, before: object, chance: random.Random) -> str:
    place = chance.randrange(target.stat().st_size)
    with target.open("r+b") as file:
        file.seek(place)
        sound = file.read(1)
        file.seek(place)
        file.write(bytes([sound[0] ^ chance.randrange(1, 256)]))
    ending = _ending(pool, before)
    with target.open("r+b") as file:
        file.seek(place)
        file.write(sound)
    return ending


def _blocks(path: Path, before: object) -> Counter[str]:
    """Every block in the place of every other: copied over it, and exchanged with it."""
    sound = path.read_bytes()
    count = (len(sound) - HEADERS) // BLOCK
    places = [slice(HEADERS + n * BLOCK, HEADERS + (n + 1) * BLOCK) for n in range(count)]
    endings: Counter[str] = Counter()
    for one, other in permutations(places, 2):
        copied = bytearray(sound)
        copied[other] = sound[one]
        changes = [copied]
        if one.start < other.start:
            exchanged = bytearray(copied)
            exchanged[one] = sound[other]
            changes.append(exchanged)
        for changed in changes:
            if changed == sound:
                continue
            path.write_bytes(changed)
            endings[_ending(path, before)] += 1
    path.write_bytes(sound)
    return endings


def _ending(path: Path, before: object) -> str:
    try:
        verify_snapshot(path, TrustedBuilders.load())
    except KnownError:
        return "noticed"
    return "without effect" if _contents(path) == before else "silent"


def _contents(path: Path) -> object:
    with open_snapshot(path, SECRET, TrustedBuilders.load()) as snapshot:
        return [snapshot.dossier(row) for row in range(0, snapshot.manifest.rows, 97)]


def main() -> int:
    """Runs it from the command line; 1 when a change stayed silent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WSP_DESK_HOME"] = folder
        bytes_, blocks = run(options.flips, options.seed, Path(folder))
    return max(
        conclude("snapshot, bytes changed", bytes_), conclude("snapshot, blocks exchanged or copied", blocks)
    )


if __name__ == "__main__":
    sys.exit(main())
