"""Changes single bytes and whole pages of a register, and counts which changes stay unnoticed.

Run as ``python -m tests.faults.register_flips --flips 2000``.

A change is silent when the register opens, passes its check, and holds something else than before.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.faults.counting import conclude
from tests.registers import contents, fill, leave, made, opened
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.trouble import DamagedError

_PAGE = 4096
_FILES = ("database", "wal", "anchor")


def run(changes: int, seed: int, folder: Path) -> Counter[str]:
    """Makes changes, each to a fresh copy.

    Args:
        changes: How many.
        seed: Of the places.
        folder: An empty folder.

    Returns:
        How often each ending came: ``noticed``, ``without effect``, ``silent``.
    """
    chance, path = random.Random(seed), folder / "register.db"
    with made(path, events=120) as register:
        register._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    register = opened(path)
    fill(register, 12)
    before = contents(register)
    files = RegisterFiles(path)
    sound = {name: getattr(files, name).read_bytes() for name in _FILES}
    leave(register)
    return Counter(_try(path, sound, before, chance) for _ in range(changes))


def _try(path: Path, sound: dict[str, bytes], before: list[object], chance: random.Random) -> str:
    files = RegisterFiles(path)
    for name, content in sound.items():
        getattr(files, name).write_bytes(content)
    files.wal_kept.unlink(missing_ok=True)
    target = chance.choices(_FILES, (6, 3, 1))[0]
    getattr(files, target).write_bytes(_changed(sound[target], chance))
    files.in_use.touch()
    try:
        with opened(path) as register:
            return "without effect" if contents(register) == before else "silent"
    except DamagedError:
        return "noticed"


def _changed(content: bytes, chance: random.Random) -> bytes:
    """One byte, or a page that takes the place of another."""
    changed = bytearray(content)
    if chance.random() < 0.8 or len(content) < 3 * _PAGE:
        changed[chance.randrange(len(content))] ^= chance.randrange(1, 256)
        return bytes(changed)
    one, other = (page * _PAGE for page in chance.sample(range(len(content) // _PAGE), 2))
    changed[one : one + _PAGE] = content[other : other + _PAGE]
    return bytes(changed)


def main() -> int:
    """Runs it from the command line; 1 when a change stayed silent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        counted = run(options.flips, options.seed, Path(folder))
    return conclude("register, bytes and pages changed", counted)


if __name__ == "__main__":
    sys.exit(main())
