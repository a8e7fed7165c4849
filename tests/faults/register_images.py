"""Simulated power cuts: what may stand on a disk when the power goes is opened as a register.

Run as ``python -m tests.faults.register_images --images 2000``.

How it is simulated. A register is written to event by event, and after each acknowledgement the bytes of its
files are kept: everything acknowledged was flushed, so a power cut later leaves at least that. What was
written between two acknowledgements may have reached the disk in any order and in part, sector by sector (512
bytes), but never across a flush: the WAL is flushed before the database is touched (a checkpoint), the
database before the WAL begins anew, its new header before the frames, the WAL before the anchor. Each image
is the files of one acknowledgement plus a random part of what came next, within those limits. It must open,
with everything acknowledged in it.

A second kind is worse than a power cut: a WAL cut off at every frame and at random bytes, as from a disk that
says "flushed" and is not. Then events are lost, and the register must say so, and how many.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.registers import leave, made, opened
from wsp_desk.register.files import RegisterFiles
from wsp_desk.register.trouble import DamagedError

_SECTOR = 512
_CHECKPOINT_PAGES = 12
_WAL_HEADER, _FRAME = 32, 4096 + 24


@dataclass(slots=True)
class Count:
    """What a run did and found."""

    images: int = 0
    opened: int = 0
    refused: int = 0
    lost: int = 0
    cut: int = 0
    told: int = 0
    silent: int = 0


@dataclass(frozen=True, slots=True)
class Disk:
    """The bytes of one moment, and how many events were acknowledged by then."""

    database: bytes
    wal: bytes
    anchor: bytes
    events: int


def record(folder: Path, events: int) -> tuple[Path, list[Disk]]:
    """Writes a register and keeps its bytes after every acknowledgement."""
    path = folder / "register.db"
    made(path).close()
    register = opened(path)
    register._connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}").fetchall()
    moments = [_disk(path, register.tail.sequence)]
    for place in range(events):
        register.append("request.drafted", {"n": place, "filler": "z" * (place * 37 % 1500)}, actor="Anja")
        moments.append(_disk(path, register.tail.sequence))
    leave(register)
    return path, moments


def run(images: int, seed: int, folder: Path) -> Count:
    """Opens images of both kinds.

    Args:
        images: How many power cuts; the WAL is cut at every frame besides.
        seed: Of the random parts.
        folder: An empty folder.
    """
    chance, count = random.Random(seed), Count()
    path, moments = record(folder, 60)
    for _ in range(images):
        place = chance.randrange(len(moments) - 1)
        before, after = moments[place], moments[place + 1]
        _open_power_cut(path, _torn(before, after, chance), before.events, count)
    for disk in moments[:: max(1, len(moments) // 12)]:
        ends = [*range(_WAL_HEADER, len(disk.wal), _FRAME), *chance.choices(range(len(disk.wal) + 1), k=4)]
        for end in ends:
            cut = Disk(disk.database, disk.wal[:end], disk.anchor, disk.events)
            _open_cut_wal(path, cut, count)
    return count


def _disk(path: Path, events: int) -> Disk:
    files = RegisterFiles(path)
    wal = files.wal.read_bytes() if files.wal.exists() else b""
    return Disk(path.read_bytes(), wal, files.anchor.read_bytes(), events)


def _torn(before: Disk, after: Disk, chance: random.Random) -> Disk:
    """What may stand there between two acknowledgements; the stages follow the flushes."""
    stages = ["wal", "anchor"]
    if before.database != after.database:
        stages.append("database")
    stage = chance.choice(stages)
    if stage == "wal":
        # A WAL that begins anew has its new header flushed before anything is written over the old frames.
        begun = after.wal[:_WAL_HEADER] + before.wal[_WAL_HEADER:]
        wal = begun if chance.random() < 0.1 else _part(begun, after.wal, chance)
        return Disk(before.database, wal, before.anchor, before.events)
    if stage == "database":
        database = _part(before.database, after.database, chance)
        return Disk(database, after.wal, before.anchor, before.events)
    return Disk(after.database, after.wal, _part(before.anchor, after.anchor, chance), before.events)


def _part(old: bytes, new: bytes, chance: random.Random) -> bytes:
    """Some sectors new and some old; of what is longer, a part, with holes of zeros."""
    share, length = chance.random(), chance.randint(min(len(old), len(new)), max(len(old), len(new)))
    pieces = []
    for start in range(0, length, _SECTOR):
        source = new if chance.random() < share else old
        piece = source[start : min(start + _SECTOR, length)]
        pieces.append(piece.ljust(min(_SECTOR, length - start), b"\0"))
    return b"".join(pieces)


def _lay(path: Path, disk: Disk) -> None:
    files = RegisterFiles(path)
    files.database.write_bytes(disk.database)
    files.wal.write_bytes(disk.wal)
    files.anchor.write_bytes(disk.anchor)
    files.in_use.touch()


def _open_power_cut(path: Path, disk: Disk, acknowledged: int, count: Count) -> None:
    _lay(path, disk)
    count.images += 1
    try:
        with opened(path) as register:
            # The first row says that the register was made; the last one, that it was checked now.
            there = [event.body["n"] for event in register.events("request.")]
    except DamagedError:
        count.refused += 1
        return
    count.opened += 1
    count.lost += there[: acknowledged - 1] != list(range(acknowledged - 1))


def _open_cut_wal(path: Path, disk: Disk, count: Count) -> None:
    _lay(path, disk)
    count.cut += 1
    try:
        with opened(path) as register:
            there = sum(1 for _ in register.events("request."))
            count.silent += there < disk.events - 1
    except DamagedError:
        count.told += 1


def main() -> int:
    """Runs it from the command line; 1 when something was lost or kept silent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=400)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        count = run(options.images, options.seed, Path(folder))
    print(
        f"register, power cut: {count.images} images, {count.opened} opened, {count.refused} refused, "
        f"{count.lost} lacked an acknowledged event; WAL cut off {count.cut} times: {count.told} told, "
        f"{count.silent} silent"
    )
    return 1 if count.refused or count.lost or count.silent else 0


if __name__ == "__main__":
    sys.exit(main())
