"""How long unlocking takes, and what of it is the key derivation, which is slow on purpose.

    python -m tests.bench.unlocking POOL [HOME]      the passphrase is that of the demo

Public: `lines`.

Seconds of the clock and of the processor, medians over the rounds: on a busy machine the latter say more.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from wsp_desk.demo.passphrase import DEMO_PASSPHRASE
from wsp_desk.privacy.keys import KeyFile
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import TrustedBuilders
from wsp_desk.register.starting import open_or_make
from wsp_desk.snapshot import SnapshotFiles, open_snapshot, verify_snapshot
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.jobs import Running

ROUNDS = 5
_SECONDS, _CHECKS = 1.5, 2.0
"""Promised: seconds to unlock, and the check before opening as a multiple of hashing the file once."""


@dataclass(frozen=True)
class Took:
    """Medians: seconds of the clock and of the processor."""

    clock: float
    processor: float

    def __str__(self) -> str:
        return f"{self.clock:.2f} s ({self.processor:.2f} s of the processor)"


def lines(pool: Path) -> Iterator[str]:
    """Measures on one pool of the demo.

    Args:
        pool: The data file; it lies where its register may be made.
    """
    keys = KeyFile.load(SnapshotFiles(pool).keys)
    hashed = _time(lambda: _hash(pool))
    checked = _time(lambda: verify_snapshot(pool, TrustedBuilders.load()))
    derived = _time(lambda: _secret().unlock_key(keys.kdf))
    unlocked = _time(lambda: _unlock(pool))
    ready = _time(lambda: _open(pool))
    times = checked.processor / hashed.processor
    yield (
        f"check before opening: {checked} = {times:.1f} × hashing the file once, promised {_CHECKS:.0f}: "
        f"{_say(holds=times <= _CHECKS)}"
    )
    share = derived.processor / (unlocked.processor - checked.processor)
    yield (
        f"unlock, from passphrase to open pool and register: {unlocked}, promised {_SECONDS} s: "
        f"{_say(holds=unlocked.clock <= _SECONDS)}; of it the key derivation {derived} = {share:.0%} of "
        f"what is not the check: {_say(holds=share > 1 / 2)}"
    )
    yield f"unlock, from passphrase to pages that can be asked: {ready}"


def _secret() -> Secret:
    return Secret.from_passphrase(DEMO_PASSPHRASE)


def _hash(pool: Path) -> None:
    with pool.open("rb") as file:
        hashlib.file_digest(file, "sha256")


def _unlock(pool: Path) -> None:
    secret = _secret()
    keys = KeyFile.load(SnapshotFiles(pool).keys)
    with (
        open_snapshot(pool, secret, TrustedBuilders.load()),
        open_or_make(pool.with_name("register.db"), secret, keys.kdf),
    ):
        pass


def _open(pool: Path) -> None:
    running = Running(lambda _part, _stage: None)
    SnapshotOpener(remember=False).open(pool, DEMO_PASSPHRASE, running).close()


def _time(how: Callable[[], object]) -> Took:
    how()
    took = [_once(how) for _ in range(ROUNDS)]
    return Took(median(one.clock for one in took), median(one.processor for one in took))


def _once(how: Callable[[], object]) -> Took:
    clock, processor = time.perf_counter(), time.process_time()
    how()
    return Took(time.perf_counter() - clock, time.process_time() - processor)


def _say(*, holds: bool) -> str:
    return "holds" if holds else "NOT HELD"


if __name__ == "__main__":
    if len(sys.argv) > 2:
        os.environ["WSP_DESK_HOME"] = sys.argv[2]
    for line in lines(Path(sys.argv[1])):
        print(line, flush=True)
