"""The window's composition root: the only place where its objects are wired together.

Public: `run`.

The window comes first; the snapshot is verified and loaded behind it.
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

from wsp_desk.ui.answering.opener import SnapshotOpener
from wsp_desk.ui.ask import Ask
from wsp_desk.ui.i18n import install_language
from wsp_desk.ui.jobs import Jobs
from wsp_desk.ui.report import install_report
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
    install_language(app, language)
    undo = install_report(app)
    jobs = Jobs()
    start = Ask.from_json(request) if request else None
    window = MainWindow(Look(app), jobs, SnapshotOpener(passphrase_file, remember=remember), start)
    window.show()
    window.activateWindow()
    if shown is not None:
        shown(window)
    QTimer.singleShot(0, lambda: window.session.begin(snapshot))
    code = app.exec()
    jobs.close()
    undo()
    return int(code)


def _application() -> QApplication:
    """The one application of this process; crisp at any scaling, 125% and 150% included."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("WSP Desk")
    return app
