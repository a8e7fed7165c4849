"""When the program itself is wrong: a dialog with a report that holds no dossier value, to be copied.

Public: `ReportDialog`, `install_report`, `report_words`, `crash_words`.
"""

from __future__ import annotations

import contextlib
import logging
import platform
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from wsp_desk import __version__
from wsp_desk.errors import bug_place
from wsp_desk.ui.basics import button, column, label, named, row
from wsp_desk.ui.clipboard import put
from wsp_desk.ui.i18n import tr

_LOG = logging.getLogger("wsp_desk")

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def report_words(error: BaseException) -> str:
    """Type and place of an error and of what caused it, without their messages, which may hold a value."""
    places = [bug_place(error)]
    cause = error.__cause__ or error.__context__
    while cause is not None:
        places.append(bug_place(cause))
        cause = cause.__cause__ or cause.__context__
    return "\n".join([_about_program(), *places])


class ReportDialog(QDialog):
    """Tells that something went wrong, and offers the report.

    Args:
        report: What the caretaker needs.
        before: Whether it went wrong the last time, and not just now.
    """

    def __init__(self, report: str, *, before: bool = False) -> None:
        super().__init__()
        self.setWindowTitle(tr("Er ging iets mis"))
        self.setMinimumWidth(480)
        self._report = named(QPlainTextEdit(), accessible=tr("Foutrapport"))
        self._report.setReadOnly(True)
        self._report.setPlainText(report)
        copy = button(tr("Kopieer"), "primary", accessible=tr("Foutrapport kopiëren"))
        done = button(tr("Verder werken"))
        copy.clicked.connect(self.copy)
        done.clicked.connect(self.accept)
        head = label(_heading(before=before), "large")
        body = label(_words(before=before), wrap=True)
        self.setLayout(
            column(head, body, self._report, row(copy, done, None), space=12, margins=(20, 18, 20, 18))
        )

    def copy(self) -> None:
        """Puts the report on the clipboard."""
        put(self._report.toPlainText())


class _Reporter(QObject):
    """Shows reports on the window's own thread, one at a time."""

    _came = Signal(str)

    def __init__(self, app: QApplication, save: Callable[[], object]) -> None:
        super().__init__(app)
        self._save = save
        self._open: ReportDialog | None = None
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The exception hook."""
        del trace
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = report_words(error)
        _LOG.error("%s", report.replace("\n", " · "))
        self._came.emit(report)

    def from_thread(self, args: threading.ExceptHookArgs) -> None:
        """The hook of threads that Qt does not know."""
        if args.exc_value is not None:
            self(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, report: str) -> None:
        with contextlib.suppress(Exception):  # what is wrong may be the very work that is to be saved
            self._save()
        if self._open is None:
            self._open = ReportDialog(report)
            self._open.finished.connect(self._closed)
            self._open.open()

    def _closed(self) -> None:
        self._open = None


def install_report(app: QApplication, save: Callable[[], object] = lambda: None) -> Callable[[], None]:
    """Sends every error nobody expected, in a slot or in any thread, to the log and the dialog.

    Args:
        app: The application.
        save: Puts unfinished work in safety; called before the dialog opens.

    Returns:
        Puts the former hooks back.
    """
    before, before_thread = sys.excepthook, threading.excepthook
    reporter = _Reporter(app, save)
    sys.excepthook, threading.excepthook = reporter, reporter.from_thread

    def undo() -> None:
        sys.excepthook, threading.excepthook = before, before_thread

    return undo


def crash_words(places: str) -> str:
    """The report of a crash of the last time.

    Args:
        places: Places in the code, one a line; may be empty.
    """
    return "\n".join([_about_program(), places or tr("Er is niet meer over bekend.")])


def _about_program() -> str:
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"WSP Desk {__version__}\n{system}"


def _heading(*, before: bool) -> str:
    if before:
        return tr("WSP Desk stopte de vorige keer onverwacht")
    return tr("Er ging iets mis in het programma")


def _words(*, before: bool) -> str:
    if before:
        return tr(
            "Wat was vastgelegd, is er nog. Bij het openen wordt het register nagekeken. "
            "Gebeurt dit vaker? Kopieer dit rapport en stuur het naar de beheerder. "
            "Er staan geen gegevens van dossiers in."
        )
    return tr(
        "Het programma maakte een fout. Uw werk is er nog. Kopieer dit rapport en stuur het naar de "
        "beheerder. "
        "Er staan geen gegevens van dossiers in."
    )
