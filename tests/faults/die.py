"""A build that kills itself (SIGKILL) at a chosen point; run as ``python -m tests.faults.die FILE POINT``.

Points: ``batch:N`` after the N-th batch, ``move:N`` before the N-th file is moved into place, ``call:NAME``
before function NAME of the build is called.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import wsp_desk.snapshot.build as build
from tests.deliveries import FakeDelivery, build_at, dossiers, opened
from wsp_desk.snapshot.files import Staging

NEW_ROWS = 77


def die(*_: Any, **__: Any) -> None:
    """Ends this process as a power cut would end it: nothing is tidied up."""
    os.kill(os.getpid(), signal.SIGKILL)


def main(path: Path, point: str) -> None:
    """Replaces the snapshot at `path` and dies on the way."""
    kind, _, value = point.partition(":")
    delivery = FakeDelivery(dossiers(NEW_ROWS, seed=2), step=10)
    if kind == "batch":
        delivery.between = lambda number: die() if number == int(value) else None
    elif kind == "call":
        owner: Any = Staging if value == "commit" else build
        setattr(owner, value, die)
    elif kind == "move":
        original = Staging.commit

        def commit(staging: Staging) -> None:
            Path.replace = _dying_replace(int(value))  # type: ignore[method-assign]
            original(staging)

        Staging.commit = commit  # type: ignore[method-assign]
    build_at(path, delivery, previous=opened(path))


def _dying_replace(moves: int) -> Callable[[Path, Path], Path]:
    left = moves
    original = Path.replace

    def replace(source: Path, target: Path) -> Path:
        nonlocal left
        if left == 0:
            die()
        left -= 1
        return original(source, target)

    return replace


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
