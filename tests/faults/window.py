"""Opens the window in a process of its own and lets one thing go wrong in it.

Run as ``python -m tests.faults.window HOW``; prints what a test looks for, one line a thing.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wsp_desk import app
from wsp_desk.ui.report import ReportDialog
from wsp_desk.ui.window import MainWindow

VALUE = "K7F3-91C2 Wybrig"


def fail() -> None:
    raise ValueError(VALUE)


class Sender(QObject):
    sent = Signal()


class Runnable(QRunnable):
    def run(self) -> None:
        fail()


class Thread(QThread):
    def run(self) -> None:
        fail()


def in_slot(window: MainWindow) -> None:
    sender = Sender(window)
    sender.sent.connect(fail)
    sender.sent.emit()


def in_thread(window: MainWindow) -> None:
    thread = Thread(window)
    thread.start()
    thread.wait()


def in_runnable(window: MainWindow) -> None:
    QThreadPool.globalInstance().start(Runnable())


def in_python_thread(window: MainWindow) -> None:
    threading.Thread(target=fail).start()


def in_query(window: MainWindow) -> None:
    window._jobs.query("answer", fail, lambda _: None)


def in_change(window: MainWindow) -> None:
    window._jobs.change(lambda _: fail(), lambda _: None)


WAYS: dict[str, Callable[[MainWindow], None]] = {
    "slot": in_slot,
    "thread": in_thread,
    "runnable": in_runnable,
    "python-thread": in_python_thread,
    "query": in_query,
    "change": in_change,
}


def dialogs() -> list[ReportDialog]:
    return [each for each in QApplication.allWidgets() if isinstance(each, ReportDialog) and each.isVisible()]


def once_shown(how: str, window: MainWindow) -> None:
    saved: list[int] = []
    if how in WAYS:
        MainWindow.save_work = lambda _: saved.append(1)  # type: ignore[method-assign, assignment]
        QTimer.singleShot(0, lambda: WAYS[how](window))
        look = QTimer(window)
        look.timeout.connect(lambda: tell(window, saved))
        look.start(50)
    elif how == "kill":
        QTimer.singleShot(100, lambda: os.kill(os.getpid(), signal.SIGKILL))
    elif how == "crash":
        QTimer.singleShot(100, faulthandler._sigsegv)
    elif how == "wait":
        MainWindow.come_forward = lambda self: (print("came", flush=True), self.close())  # type: ignore[assignment, method-assign, func-returns-value]
        print("shown", flush=True)
    elif how == "memory":
        out_of_memory(window)
    else:
        QTimer.singleShot(300, lambda: well(window))


def out_of_memory(window: MainWindow) -> None:
    import resource

    import numpy as np

    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    answers: list[str] = []
    window._jobs.query(
        "answer",
        lambda: np.ones(1 << 33),
        lambda _: answers.append("made"),
        lambda why: answers.append(str(why)),
    )
    window._jobs.query("next", lambda: "still here", answers.append)

    def look() -> None:
        if len(answers) == 2:
            print("\n".join(answers), flush=True)
            print("dialogs", len(dialogs()), flush=True)
            window.close()

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(50)


def tell(window: MainWindow, saved: list[int]) -> None:
    if dialogs():
        (dialog,) = dialogs()
        print(dialog._report.toPlainText(), flush=True)
        dialog.accept()
        print("saved", len(saved), "visible", window.isVisible(), flush=True)
        window.close()


def well(window: MainWindow) -> None:
    for dialog in dialogs():
        print(dialog._report.toPlainText(), flush=True)
    print("dialogs", len(dialogs()), flush=True)
    for dialog in dialogs():
        dialog.accept()
    window.close()


if __name__ == "__main__":
    wanted = sys.argv[1]
    sys.exit(app.run(shown=lambda window: once_shown(wanted, window)))
