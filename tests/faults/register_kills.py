"""Kills a process that writes to the register, again and again, and counts what was lost.

Run as ``python -m tests.faults.register_kills --kills 500 --events 100000``.

A child appends in batches of random size, tells on a pipe what it was promised, and now and then makes a
backup or closes and opens. The parent kills it (SIGKILL) at a random moment, opens the register and looks for
everything that was promised. What was not promised may be there or not, but never in part.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.registers import made, opened
from wsp_desk.register.backup import backups_of
from wsp_desk.register.store import Register

_LIVES = 40
"""So many kills before a fresh register, for each opening checks all of it."""


@dataclass(slots=True)
class Count:
    """What a run did and found."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    partial: int = 0
    in_flight: int = 0
    backups: int = 0


def run(kills: int, events: int, seed: int, folder: Path) -> Count:
    """Kills at least so often, until so many events were acknowledged.

    Args:
        kills: Least number of kills.
        events: Least number of acknowledged events.
        seed: Of the random moments.
        folder: An empty folder.
    """
    chance, count = random.Random(seed), Count()
    while count.kills < kills or count.acknowledged < events:
        path = folder / f"{count.kills}" / "register.db"
        made(path).close()
        expected = 1
        for _ in range(min(_LIVES, max(1, kills - count.kills))):
            promised = _live_and_die(path, chance)
            count.kills += 1
            count.acknowledged += sum(size for _, size in promised)
            expected = _look(path, expected, promised, count)
    return count


def _live_and_die(path: Path, chance: random.Random) -> list[tuple[int, int]]:
    """One life: what was promised, as (last place, number of events) of each batch."""
    reading, writing = os.pipe()
    life, seed = chance.uniform(0, 0.25), chance.random()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _write_for_ever(path, random.Random(seed), writing)
        finally:
            os._exit(3)
    os.close(writing)
    with os.fdopen(reading, "rb") as promises:
        first = promises.readline()
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"the writer ended by itself: {status}"
        lines = [line for line in (first + promises.read()).split(b"\n") if line.count(b" ") == 2]
    return [(int(line.split()[0]), int(line.split()[1])) for line in lines]


def _write_for_ever(path: Path, chance: random.Random, promises: int) -> None:
    register = opened(path)
    os.write(promises, b"0 0 .\n")
    while True:
        size = chance.choice((1, 1, 2, 10, 60))
        batch = [
            ("request.drafted", {"n": n, "of": size, "filler": "z" * chance.randrange(900)})
            for n in range(size)
        ]
        last = register.append_all(batch, actor="Anja")[-1].sequence
        os.write(promises, b"%d %d .\n" % (last, size))
        register = _something_else(register, path, chance)


def _something_else(register: Register, path: Path, chance: random.Random) -> Register:
    draw = chance.random()
    if draw < 0.01:
        register.back_up()
    elif draw < 0.02:
        register.close()
        return opened(path)
    return register


def _look(path: Path, expected: int, promised: list[tuple[int, int]], count: Count) -> int:
    """Opens the register and counts what is missing.

    Returns:
        How many events it holds when it is closed again.
    """
    with opened(path) as register:
        events = [event for event in register.events(after=expected) if event.kind == "request.drafted"]
        there = {event.sequence for event in events}
        missing = [last for last, size in promised if not there.issuperset(range(last - size + 1, last + 1))]
        count.lost += len(missing)
        whole = sum(event.body["n"] == event.body["of"] - 1 for event in events)  # type: ignore[operator]
        begun = sum(event.body["n"] == 0 for event in events)
        count.partial += abs(whole - begun)
        count.in_flight += len(events) - sum(size for _, size in promised)
        count.backups = max(count.backups, len(backups_of(register.files)))
        return register.tail.sequence


def main() -> int:
    """Runs it from the command line; 1 when something was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--events", type=int, default=0)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        count = run(options.kills, options.events, options.seed, Path(folder))
    print(
        f"register, kill -9: {count.kills} kills, {count.acknowledged} events acknowledged, "
        f"{count.lost} lost, {count.partial} in part, {count.in_flight} there that were not acknowledged yet"
    )
    return 1 if count.lost or count.partial else 0


if __name__ == "__main__":
    sys.exit(main())
