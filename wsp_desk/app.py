"""The window's composition root: the only place where its objects are wired together.

Public: `run`.

The window comes first; the snapshot is verified and loaded behind it. A second start
brings the window that is open to the front.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from wsp_desk import paths
from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.i18n import install_language
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.report import ReportDialog, crash_words, install_report
from wsp_desk.ui.running.ending import Ending
from wsp_desk.ui.running.fonts import make_sure_of_letters
from wsp_desk.ui.running.instance import OneWindow
from wsp_desk.ui.running.log import close_log, open_log
from wsp_desk.ui.running.place import WindowPlace
from wsp_desk.ui.theme import Look
from wsp_desk.ui.window import MainWindow


def run(
    snapshot: Path | None = None,
    language: str = "nl",
    passphrase_file: Path | None = None,
    request: Mapping[str, Any] | None = None,
    *,
    remember: bool = True,
    shown: Callable[[MainWindow], None] | None = None,
) -> int:
    """Opens the window and stays until it is closed.

    Args:
        snapshot: The snapshot to open; the one opened last when left out.
        language: "nl" or "en".
        passphrase_file: File whose first line is the passphrase.
        request: What is asked at the start, in the form of a request file; nothing when left out.
        remember: Whether the snapshot is opened again at the next start.
        shown: Handed the window once it stands on the screen, as the benchmark needs.

    Returns:
        The exit code.

    Raises:
        KnownError: The language is not one of ours.
    """
    os.umask(0o077)
    app = _application()
    make_sure_of_letters()
    install_language(app, language)
    one, windows = OneWindow(paths.home()), list[MainWindow]()
    if not one.take(lambda: _each(windows, MainWindow.come_forward)):
        return 0
    log = open_log(paths.log_folder())
    undo = install_report(app, lambda: _each(windows, MainWindow.save_work))
    jobs = Jobs()
    start = Ask.from_json(request) if request else None
    window = MainWindow(Look(app), jobs, SnapshotOpener(passphrase_file, remember=remember), start)
    windows.append(window)
    place, ending = WindowPlace(window, paths.home() / "window.json"), Ending(paths.log_folder())
    place.restore()
    window.show()
    window.activateWindow()
    _tell_of_crash(window, ending.begin())
    if shown is not None:
        shown(window)
    QTimer.singleShot(0, lambda: window.session.begin(snapshot))
    code = app.exec()
    place.keep()
    jobs.close()
    undo()
    ending.end()
    close_log(log)
    one.leave()
    return int(code)


def _each(windows: list[MainWindow], how: Callable[[MainWindow], None]) -> None:
    for window in windows:
        how(window)


def _tell_of_crash(window: MainWindow, places: str | None) -> None:
    """Tells, over the window, that the program ended in a way that was not meant; None: it ended well."""
    if places is not None:
        dialog = ReportDialog(crash_words(places), before=True)
        dialog.setParent(window, dialog.windowFlags())
        dialog.open()


def _application() -> QApplication:
    """The one application of this process; crisp at any scaling, 125% and 150% included."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("WSP Desk")
    return app
