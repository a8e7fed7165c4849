"""From an empty window to an open pool: first run, passphrase, opening in the background, the demo.

Public: `Opener`, `PassphraseNeeded`, `Session`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.texts import Text, text
from wsp_desk.ui.guarding.code import CodeDialog
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.jobs import Jobs, Running
from wsp_desk.ui.pages.start import StartPage
from wsp_desk.ui.records import Desk


class PassphraseNeeded(KnownError):  # noqa: N818 - a request to the user, as `Cancelled` is
    """A snapshot cannot be opened without a passphrase that only the user knows."""

    def __init__(self, sentence: Text | None = None) -> None:
        super().__init__(sentence or text("Vul de wachtwoordzin van dit poolbestand in."))
        self.explained = sentence is not None


class Opener(Protocol):
    """Opens and builds snapshots; every method but `active` runs beside the window."""

    def active(self) -> Path | None:
        """The snapshot to open at the start, or None on a first run."""

    def open(self, path: Path, passphrase: str | None, running: Running) -> Desk:
        """Verifies and loads a snapshot, and remembers it as the active one.

        Raises:
            PassphraseNeeded: No passphrase was given and none is remembered.
            KnownError: It cannot be opened; the sentence says why.
        """

    def can_set_up(self) -> bool:
        """Whether no passphrase was ever chosen on this computer."""

    def set_up(self, passphrase: str, again: str) -> str:
        """Makes the keys of a desk that builds pools, and gives the recovery code.

        Raises:
            KnownError: The two differ, it is too easy, or there are keys already.
        """

    def code_kept(self) -> None:
        """The recovery code of `set_up` is on paper now."""

    def build_demo(self, running: Running) -> Path:
        """Builds the demo.

        Raises:
            Cancelled: The user stopped it; nothing is left behind.
            KnownError: It cannot be built.
        """


def choose_file(parent: QWidget) -> Path | None:
    """Asks for a weekly file; None when the user thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, tr("Poolbestand openen"), "", tr("Poolbestand (*.duckdb *.wsp);;Alle bestanden (*)")
    )
    return Path(chosen) if chosen else None


class Session(QObject):
    """Steers the start page until a pool is open.

    Signals:
        began: The page has something to show.
        opened: The `Desk` of the pool.
        returned: The user goes on with the pool that is open.

    Args:
        opener: Opens and builds.
        jobs: Runs that beside the window.
        page: What it steers.
        choose: Asks for a file.
    """

    began = Signal()
    opened = Signal(object)
    returned = Signal()

    def __init__(
        self,
        opener: Opener,
        jobs: Jobs,
        page: StartPage,
        choose: Callable[[QWidget], Path | None] = choose_file,
    ) -> None:
        super().__init__()
        self._opener, self._jobs, self._page, self._choose = opener, jobs, page, choose
        self._path: Path | None = None
        self._gave = self._busy = self._locked = self._open_to_all = False
        self._running: Running | None = None
        page.welcome.demo.connect(self.make_demo)
        page.welcome.choose.connect(self.choose)
        page.unlock.choose.connect(self.choose)
        page.welcome.set_up.connect(lambda: page.show_setting_up())
        page.setting_up.chosen.connect(self._set_up)
        page.setting_up.left.connect(lambda: self._show_welcome())
        for card in (page.welcome, page.unlock):
            card.back.connect(self.returned)
        page.unlock.given.connect(self._unlock)
        page.busy.stopped.connect(self.stop)

    def begin(self, path: Path | None = None) -> None:
        """Opens the given or the active snapshot; without one, welcomes."""
        path = path or self._opener.active()
        if path is None:
            self._show_welcome()
        else:
            self.open(path)

    def is_busy(self) -> bool:
        """Whether a pool is being opened or made."""
        return self._busy

    def may_choose(self) -> bool:
        """Whether another weekly file may be opened: not while the window is locked."""
        return not self._locked

    def lock(self, *, open_to_all: bool) -> None:
        """Shows the lock, until the passphrase of the pool that was open is given again.

        Args:
            open_to_all: Whether everybody knows that passphrase, so that it need not be typed.
        """
        self._locked, self._open_to_all = True, open_to_all
        self._page.can_go_back = False
        self.began.emit()
        self._page.show_locked(open_to_all=open_to_all)

    def open(self, path: Path, passphrase: str | None = None) -> None:
        """Verifies and loads a snapshot in the background."""
        self._path, self._gave = path, passphrase is not None
        self._busy = True
        self.began.emit()
        self._page.show_busy(
            tr("Poolbestand openen"), tr("Handtekening en inhoud worden nagekeken."), can_stop=False
        )
        self._jobs.change(
            lambda running: self._opener.open(path, passphrase, running),
            self._opened,
            self._not_opened,
            self._page.busy.show_part,
        )

    def choose(self) -> None:
        """Lets the user choose a snapshot and opens it."""
        path = self._choose(self._page.window())
        if path is not None:
            self.open(path)

    def make_demo(self) -> None:
        """Builds the demo and opens it."""
        self._busy = True
        self.began.emit()
        self._page.show_busy(
            tr("Demo maken"),
            tr("Verzonnen dossiers worden gemaakt, nagekeken en versleuteld bewaard."),
            can_stop=True,
        )
        self._running = self._jobs.change(
            self._opener.build_demo, self.open, self._not_made, self._page.busy.show_part
        )

    def stop(self) -> None:
        """Asks the job under way to end."""
        if self._running is not None:
            self._page.busy.words.setText(tr("Wordt gestopt…"))
            self._running.stop()

    def _unlock(self, passphrase: str) -> None:
        if self._path is not None and (passphrase or self._open_to_all):
            self.open(self._path, passphrase or None)

    def _opened(self, desk: Desk) -> None:
        self._busy = self._locked = self._open_to_all = False
        self._page.can_go_back = True
        self.opened.emit(desk)

    def _not_opened(self, error: KnownError) -> None:
        self._busy = False
        name = self._path.name if self._path else ""
        if self._locked:
            self._page.show_locked(error, open_to_all=self._open_to_all)
        elif isinstance(error, PassphraseNeeded):
            self._page.show_unlock(name, error if error.explained else None)
        elif self._gave:
            self._page.show_unlock(name, error)
        else:
            self._show_welcome(error)

    def _not_made(self, error: KnownError) -> None:
        self._busy = False
        self._show_welcome(None if isinstance(error, Cancelled) else error)

    def _show_welcome(self, error: KnownError | None = None) -> None:
        self._page.can_set_up = self._opener.can_set_up()
        self._page.show_welcome(error)

    def _set_up(self, passphrase: str, again: str) -> None:
        words = tr("De sleutels worden gemaakt.")
        self._page.show_busy(tr("Wachtwoordzin kiezen"), words, can_stop=False)
        self._jobs.change(
            lambda _: self._opener.set_up(passphrase, again), self._show_code, self._page.show_setting_up
        )

    def _show_code(self, code: str) -> None:
        self._show_welcome()
        dialog = CodeDialog(code, self._page.window())
        dialog.accepted.connect(self._opener.code_kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
