"""When the program itself is wrong: a dialog with a report that holds no dossier value, to be copied.

Public: `ReportDialog`, `install_report`.
"""

from __future__ import annotations

import logging
import platform
import sys
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
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {qVersion()}"
    return "\n".join([f"WSP Desk {__version__}", system, *places])


class ReportDialog(QDialog):
    """Tells that something went wrong, and offers the report."""

    def __init__(self, report: str) -> None:
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
        words = tr(
            "Het programma maakte een fout. Uw werk is er nog. Kopieer dit rapport en stuur het naar de "
            "beheerder. "
            "Er staan geen gegevens van dossiers in."
        )
        head = label(tr("Er ging iets mis in het programma"), "large")
        body = label(words, wrap=True)
        self.setLayout(
            column(head, body, self._report, row(copy, done, None), space=12, margins=(20, 18, 20, 18))
        )

    def copy(self) -> None:
        """Puts the report on the clipboard."""
        put(self._report.toPlainText())


class _Reporter(QObject):
    """Shows reports on the window's own thread, one at a time."""

    _came = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
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

    def _show(self, report: str) -> None:
        if self._open is None:
            self._open = ReportDialog(report)
            self._open.finished.connect(self._closed)
            self._open.open()

    def _closed(self) -> None:
        self._open = None


def install_report(app: QApplication) -> Callable[[], None]:
    """Sends every error nobody expected to the dialog.

    Returns:
        Puts the former hook back.
    """
    before = sys.excepthook
    sys.excepthook = _Reporter(app)

    def undo() -> None:
        sys.excepthook = before

    return undo
