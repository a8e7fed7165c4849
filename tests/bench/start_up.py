"""Starts a window in a process of its own and ends it at the first result, or at once for an empty window.

    python tests/bench/start_up.py empty
    python tests/bench/start_up.py SNAPSHOT

Either prints the moment, on the clock that all processes share, and the peak memory in MB.

Public: `start_times`, `StartUp`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROUNDS = 5
_LOOK_EVERY_MS = 2


@dataclass(frozen=True)
class StartUp:
    """Medians over the rounds.

    Attributes:
        empty: Seconds from process start to an empty PySide6 window that is shown.
        desk: Seconds from process start to the first answer in the window, snapshot verified.
        memory: Peak resident memory of the whole program, MB.
    """

    empty: float
    desk: float
    memory: float


def start_times(snapshot: Path, home: Path, passphrase: str) -> StartUp:
    """Measures both, by turns."""
    surroundings = os.environ | {
        "WSP_DESK_HOME": str(home),
        "WSP_DESK_PASSPHRASE": passphrase,
        "QT_QPA_PLATFORM": "offscreen",
    }
    empty, desk, memory = [], [], []
    for _ in range(ROUNDS):
        empty.append(_run("empty", surroundings)[0])
        seconds, peak = _run(str(snapshot), surroundings)
        desk.append(seconds)
        memory.append(peak)
    return StartUp(median(empty), median(desk), max(memory))


def _run(what: str, surroundings: dict[str, str]) -> tuple[float, float]:
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, __file__, what], env=surroundings, check=True, capture_output=True, text=True
    )
    moment, peak = map(float, done.stdout.split())
    return moment - start, peak


def _empty() -> float:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app, moments = QApplication([]), list[float]()

    def shown() -> None:
        moments.append(time.monotonic())
        app.quit()

    window = QMainWindow()
    window.show()
    QTimer.singleShot(0, shown)
    app.exec()
    return moments[0]


def _desk(snapshot: Path) -> float:
    from PySide6.QtCore import QTimer

    from wsp_desk import app
    from wsp_desk.demo.story import demo_request
    from wsp_desk.ui.window import MainWindow

    moments: list[float] = []

    def until_first_result(window: MainWindow) -> None:
        timer = QTimer(window)

        def look() -> None:
            if window.gesprek is not None and window.gesprek.results.model.rowCount():
                moments.append(time.monotonic())
                timer.stop()
                window.close()

        timer.timeout.connect(look)
        timer.start(_LOOK_EVERY_MS)

    app.run(snapshot=snapshot, request=demo_request(), shown=until_first_result)
    return moments[0]


def _main() -> None:
    moment = _empty() if sys.argv[1] == "empty" else _desk(Path(sys.argv[1]))
    from wsp_desk.cli.bench import peak_memory_mb

    print(moment, peak_memory_mb())


if __name__ == "__main__":
    _main()
